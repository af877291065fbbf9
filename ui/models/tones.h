// SPDX-License-Identifier: Apache-2.0
// The colours by meaning, each a pair for light and dark. Text on its own background is at least 4.5:1, borders that
// must be seen 3:1.
#pragma once

#include <QColor>
#include <QPalette>

namespace desk::ui {

enum class Tone { Neutral, Success, Warning, Danger, Info };

struct TonePair {
    QColor text;
    QColor fill;
};

struct Tones {
    bool dark = false;
    QColor window;
    QColor base;
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor hover;
    QColor hairline;
    QColor border;
    QColor code; ///< behind monospace text
    QColor chip; ///< behind a pattern inside other text
    QColor variable; ///< ${variables} in a payload
    QColor off; ///< a switch that is off

    [[nodiscard]] TonePair of(Tone tone) const;
};

[[nodiscard]] const Tones& tones(bool dark);
/// Those that fit the palette a widget has.
[[nodiscard]] const Tones& tones(const QPalette& palette);

[[nodiscard]] QPalette deskPalette(bool dark);

} // namespace desk::ui
