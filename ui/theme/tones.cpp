// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tones.h"

#include <array>
#include <cmath>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

using Find = QColor& (*)(Tones&);

struct Row {
    QLatin1StringView name;
    Find of;
    std::array<QRgb, 4> values; ///< in the order of Scheme
};

#define DESK_TONE(name) QLatin1StringView(#name), [](Tones& t) -> QColor& { return t.name; }

constexpr Row table[]{
    {DESK_TONE(window), {0xf6f7f9, 0x16181c, 0xffffff, 0x000000}},
    {DESK_TONE(base), {0xffffff, 0x1c1f23, 0xffffff, 0x000000}},
    {DESK_TONE(text), {0x1b1f24, 0xe6e8ea, 0x000000, 0xffffff}},
    {DESK_TONE(muted), {0x57606a, 0xa3abb4, 0x2b3138, 0xd6dbe0}},
    {DESK_TONE(disabled), {0x8c959f, 0x6a727b, 0x565e67, 0x9aa2ab}},
    {DESK_TONE(accent), {0x0e7382, 0x4cc3d2, 0x004b57, 0x7be4f0}},
    {DESK_TONE(onAccent), {0xffffff, 0x062025, 0xffffff, 0x000000}},
    {DESK_TONE(selection), {0xe3f3f5, 0x173a40, 0xbfe6ec, 0x0a373e}},
    {DESK_TONE(hover), {0xeef1f4, 0x262a30, 0xe2e6ea, 0x23282e}},
    {DESK_TONE(hairline), {0xdfe3e8, 0x33383e, 0x4a525b, 0xb4bcc5}},
    {DESK_TONE(border), {0x868e99, 0x747d87, 0x1b1f24, 0xffffff}},
    {DESK_TONE(code), {0xf3f5f8, 0x15181b, 0xffffff, 0x000000}},
    {DESK_TONE(chip), {0xeceef1, 0x2a2f36, 0xe2e6ea, 0x23282e}},
    {DESK_TONE(variable), {0x0d6b79, 0x5fcbd8, 0x004b57, 0x7be4f0}},
    {DESK_TONE(syntaxKey), {0x1b1f24, 0xe6e8ea, 0x000000, 0xffffff}},
    {DESK_TONE(syntaxString), {0x3d4d5c, 0xbecad6, 0x1e3a52, 0xcfe6ff}},
    {DESK_TONE(syntaxNumber), {0x6334b0, 0xc3a6ff, 0x461a8c, 0xdcc8ff}},
    {DESK_TONE(match), {0xffe9a8, 0x5a4a12, 0xffe066, 0x4d3e00}},
    {DESK_TONE(off), {0x626b76, 0x9aa4b0, 0x3a424b, 0xc4ccd5}},
    {DESK_TONE(knob), {0xffffff, 0x16181c, 0xffffff, 0x000000}},
    {DESK_TONE(shadow), {0x000000, 0x000000, 0x000000, 0x000000}},
    {DESK_TONE(neutral.text), {0x4a525b, 0xb4bcc5, 0x20262c, 0xe6eaee}},
    {DESK_TONE(neutral.fill), {0xe8ebef, 0x2b3036, 0xe8ebef, 0x1c2126}},
    {DESK_TONE(success.text), {0x14602a, 0x6fdc8c, 0x0a3f1a, 0x9cf5b3}},
    {DESK_TONE(success.fill), {0xdcf5e3, 0x14301d, 0xdcf5e3, 0x0a2412}},
    {DESK_TONE(warning.text), {0x7a4b00, 0xf0c05a, 0x523200, 0xffdc8a}},
    {DESK_TONE(warning.fill), {0xfff1cc, 0x37290a, 0xfff1cc, 0x2a1f05}},
    {DESK_TONE(danger.text), {0xa5182a, 0xff8f93, 0x7c0a1a, 0xffc4c6}},
    {DESK_TONE(danger.fill), {0xffe3e5, 0x3d1619, 0xffe3e5, 0x2e0d10}},
    {DESK_TONE(info.text), {0x0a519e, 0x82bbff, 0x06366c, 0xb4d7ff}},
    {DESK_TONE(info.fill), {0xddeeff, 0x122a45, 0xddeeff, 0x0b1d33}},
    {DESK_TONE(special.text), {0x6334b0, 0xc3a6ff, 0x461a8c, 0xdcc8ff}},
    {DESK_TONE(special.fill), {0xefe6ff, 0x2a1e45, 0xefe6ff, 0x1d1333}},
};

#undef DESK_TONE

Tones make(Scheme scheme)
{
    Tones t;
    t.dark = scheme == Scheme::Dark || scheme == Scheme::DarkContrast;
    for (const Row& row : table)
        row.of(t) = QColor::fromRgb(row.values[size_t(scheme)]);
    return t;
}

const Tones& known(Scheme scheme)
{
    static const std::array schemes{
        make(Scheme::Light), make(Scheme::Dark), make(Scheme::LightContrast), make(Scheme::DarkContrast)};
    return schemes[size_t(scheme)];
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor blend(const QColor& over, const QColor& under, double share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

/// The system's accent, made darker or lighter until it stands out from what we paint it on.
QColor readableAccent(const QColor& wanted, const Tones& t)
{
    const QColor end = QColor(t.dark ? Qt::white : Qt::black);
    QColor accent = wanted;
    for (int i = 0; i < 20 && contrastRatio(accent, t.base) < 4.6; ++i)
        accent = blend(end, accent, 0.1);
    return accent;
}

QColor textOn(const QColor& ground)
{
    return contrastRatio(Qt::white, ground) >= contrastRatio(Qt::black, ground) ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace

TonePair Tones::of(Tone tone) const
{
    switch (tone) {
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Info:
        return info;
    case Tone::Special:
        return special;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

Scheme schemeOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Scheme scheme : allSchemes) {
        if (known(scheme).window == window)
            return scheme;
    }
    return window.lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Tones tones(Scheme scheme)
{
    return known(scheme);
}

Tones tones(const QPalette& palette)
{
    Tones t = known(schemeOf(palette));
    // An accent of the system's travels in the palette, so that there is nothing global to ask.
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    if (palette.color(QPalette::Active, QPalette::Window) == t.window && accent != t.accent) {
        t.accent = accent;
        t.variable = accent;
        t.onAccent = palette.color(QPalette::Active, QPalette::HighlightedText);
        t.selection = blend(accent, t.base, t.dark ? 0.22 : 0.12);
    }
    return t;
}

QPalette deskPalette(Scheme scheme, const std::optional<QColor>& accent)
{
    Tones t = known(scheme);
    if (accent) {
        t.accent = readableAccent(*accent, t);
        t.onAccent = textOn(t.accent);
        t.variable = t.accent;
    }
    QPalette p(
        t.text, t.base, t.hairline.lighter(105), t.hairline.darker(130), t.border, t.text, t.base, t.base, t.window);
    p.setColor(QPalette::Button, t.base);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::ToolTipBase, t.base);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.variable);
    p.setColor(QPalette::LinkVisited, t.variable);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.hairline);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.disabled);
    return p;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QList<ContrastRule> contrastRules()
{
    constexpr double text = 4.5; // WCAG 1.4.3
    constexpr double shape = 3.0; // WCAG 1.4.11
    QList<ContrastRule> rules;
    const auto on = [&rules](double least, const QString& ink, const QStringList& grounds) {
        for (const QString& ground : grounds)
            rules.append({ink, ground, least});
    };
    const QStringList grounds{u"window"_s, u"base"_s, u"selection"_s, u"hover"_s, u"code"_s, u"chip"_s};
    on(text, u"text"_s, grounds + QStringList{u"match"_s});
    on(text, u"muted"_s, grounds);
    on(text, u"variable"_s, {u"window"_s, u"base"_s, u"selection"_s, u"code"_s, u"chip"_s});
    on(text, u"syntaxKey"_s, {u"code"_s, u"match"_s});
    on(text, u"syntaxString"_s, {u"code"_s, u"match"_s});
    on(text, u"syntaxNumber"_s, {u"code"_s});
    on(text, u"onAccent"_s, {u"accent"_s});
    on(text, u"accent"_s, {u"window"_s, u"base"_s, u"selection"_s});
    on(shape, u"border"_s, {u"window"_s, u"base"_s});
    on(shape, u"off"_s, {u"base"_s, u"selection"_s, u"hover"_s});
    on(shape, u"knob"_s, {u"off"_s, u"accent"_s});
    for (const QString& tone : {u"neutral"_s, u"success"_s, u"warning"_s, u"danger"_s, u"info"_s, u"special"_s}) {
        on(text, tone + u".text"_s, {tone + u".fill"_s, u"window"_s, u"base"_s, u"selection"_s, u"code"_s});
    }
    return rules;
}

QColor toneNamed(const QString& name, Scheme scheme)
{
    Tones t = known(scheme);
    for (const Row& row : table) {
        if (row.name == name)
            return row.of(t);
    }
    return {};
}

QStringList toneNames()
{
    QStringList names;
    for (const Row& row : table)
        names.append(row.name);
    return names;
}

} // namespace desk::ui
