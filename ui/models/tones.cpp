// SPDX-License-Identifier: Apache-2.0
#include "ui/models/tones.h"

namespace desk::ui {

namespace {

Tones lightTones()
{
    Tones t;
    t.dark = false;
    t.window = QColor(0xf6f7f9);
    t.base = QColor(0xffffff);
    t.text = QColor(0x1b1f24);
    t.muted = QColor(0x57606a);
    t.disabled = QColor(0x8c959f);
    t.accent = QColor(0x0e7382);
    t.onAccent = QColor(0xffffff);
    t.selection = QColor(0xe3f3f5);
    t.hover = QColor(0xeef1f4);
    t.hairline = QColor(0xdfe3e8);
    t.border = QColor(0x868e99);
    t.code = QColor(0xf3f5f8);
    t.chip = QColor(0xeceef1);
    t.variable = QColor(0x0d6b79);
    t.off = QColor(0x626b76);
    return t;
}

Tones darkTones()
{
    Tones t;
    t.dark = true;
    t.window = QColor(0x16181c);
    t.base = QColor(0x1c1f23);
    t.text = QColor(0xe6e8ea);
    t.muted = QColor(0xa3abb4);
    t.disabled = QColor(0x6a727b);
    t.accent = QColor(0x4cc3d2);
    t.onAccent = QColor(0x062025);
    t.selection = QColor(0x173a40);
    t.hover = QColor(0x262a30);
    t.hairline = QColor(0x33383e);
    t.border = QColor(0x747d87);
    t.code = QColor(0x15181b);
    t.chip = QColor(0x2a2f36);
    t.variable = QColor(0x5fcbd8);
    t.off = QColor(0x9aa4b0);
    return t;
}

} // namespace

TonePair Tones::of(Tone tone) const
{
    switch (tone) {
    case Tone::Success:
        return dark ? TonePair{QColor(0x6fdc8c), QColor(0x14301d)} : TonePair{QColor(0x14602a), QColor(0xdcf5e3)};
    case Tone::Warning:
        return dark ? TonePair{QColor(0xf0c05a), QColor(0x37290a)} : TonePair{QColor(0x7a4b00), QColor(0xfff1cc)};
    case Tone::Danger:
        return dark ? TonePair{QColor(0xff8f93), QColor(0x3d1619)} : TonePair{QColor(0xa5182a), QColor(0xffe3e5)};
    case Tone::Info:
        return dark ? TonePair{QColor(0x82bbff), QColor(0x122a45)} : TonePair{QColor(0x0a519e), QColor(0xddeeff)};
    case Tone::Neutral:
        break;
    }
    return dark ? TonePair{QColor(0xb4bcc5), QColor(0x2b3036)} : TonePair{QColor(0x4a525b), QColor(0xe8ebef)};
}

const Tones& tones(bool dark)
{
    static const Tones light = lightTones();
    static const Tones night = darkTones();
    return dark ? night : light;
}

const Tones& tones(const QPalette& palette)
{
    return tones(palette.color(QPalette::Window).lightness() < 128);
}

QPalette deskPalette(bool dark)
{
    const Tones& t = tones(dark);
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

} // namespace desk::ui
