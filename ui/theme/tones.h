// SPDX-License-Identifier: Apache-2.0
// The colours by meaning: one table with a value each for light, dark and the two high-contrast schemes. Nothing
// outside of this folder names a colour.
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QStringList>

#include <array>
#include <optional>

namespace desk::ui {

enum class Scheme { Light, Dark, LightContrast, DarkContrast };
inline constexpr std::array allSchemes{Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast};

enum class Tone { Neutral, Success, Warning, Danger, Info, Special };
inline constexpr std::array allTones{
    Tone::Neutral, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info, Tone::Special};

struct TonePair {
    QColor text;
    QColor fill;
};

struct Tones {
    bool dark = false;
    QColor window;
    QColor base; ///< lists, editors, cards
    QColor text;
    QColor muted; ///< second lines, help, placeholders
    QColor disabled;
    QColor accent; ///< the primary button, focus, the selected tab
    QColor onAccent;
    QColor selection; ///< behind a selected row, under normal text
    QColor hover;
    QColor hairline; ///< between things
    QColor border; ///< around what can be edited
    QColor code; ///< behind monospace text
    QColor chip; ///< behind a pattern inside other text
    QColor variable; ///< ${variables} in a payload, and links
    QColor syntaxKey;
    QColor syntaxString;
    QColor syntaxNumber; ///< numbers and the words true, false, null
    QColor match; ///< behind what a search found
    QColor off; ///< a switch that is off
    QColor knob; ///< of a switch
    QColor shadow; ///< under what floats
    TonePair neutral;
    TonePair success;
    TonePair warning;
    TonePair danger;
    TonePair info;
    TonePair special;

    [[nodiscard]] TonePair of(Tone tone) const;
};

[[nodiscard]] Tones tones(Scheme scheme);
/// Those a widget with that palette is painted with. A palette that is none of ours gives light or dark.
[[nodiscard]] Tones tones(const QPalette& palette);
[[nodiscard]] Scheme schemeOf(const QPalette& palette);

/// `accent` takes the place of our own one, moved until text on it can be read.
[[nodiscard]] QPalette deskPalette(Scheme scheme, const std::optional<QColor>& accent = std::nullopt);

/// Contrast of two opaque colours by WCAG 2, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// What must be told apart from what, and how well; for the test and for whoever changes a value.
struct ContrastRule {
    QString ink;
    QString ground;
    double least = 0;
};
[[nodiscard]] QList<ContrastRule> contrastRules();
/// The colour a row of the table has in a scheme; invalid for an unknown name.
[[nodiscard]] QColor toneNamed(const QString& name, Scheme scheme);
/// The names of all rows, in the order of the table.
[[nodiscard]] QStringList toneNames();

} // namespace desk::ui
