// SPDX-License-Identifier: Apache-2.0
// The sizes of type, all from the font a widget has.
#pragma once

#include <QFont>

namespace desk::ui {

[[nodiscard]] inline QFont scaled(QFont font, double factor, bool strong)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

[[nodiscard]] inline QFont pageTitleFont(const QFont& font)
{
    return scaled(font, 1.55, true);
}

[[nodiscard]] inline QFont emptyTitleFont(const QFont& font)
{
    return scaled(font, 1.3, true);
}

/// A title inside a pane.
[[nodiscard]] inline QFont paneTitleFont(const QFont& font)
{
    return scaled(font, 1.15, true);
}

[[nodiscard]] inline QFont strongFont(const QFont& font)
{
    return scaled(font, 1.0, true);
}

[[nodiscard]] inline QFont smallFont(const QFont& font)
{
    return scaled(font, 0.92, false);
}

} // namespace desk::ui
