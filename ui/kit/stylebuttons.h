// SPDX-License-Identifier: Apache-2.0
// Parts of the style: push buttons, tool buttons, check boxes and radio buttons.
#pragma once

#include <QStyleOption>

class QPainter;

namespace desk::ui {

[[nodiscard]] QColor buttonTextColour(const QStyleOption* option, const QWidget* widget);
void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget);
/// Icon and words of a button beside each other, both in its ink; Qt puts the words at the far end from right to left.
void drawIconAndWords(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget);

/// The arrow stands behind the text, or in a part of its own where that opens the menu.
[[nodiscard]] int toolButtonArrowRoom(const QStyleOptionToolButton& button);
[[nodiscard]] QRect toolButtonMenuPart(const QStyleOptionToolButton& button);
void drawToolButtonPanel(const QStyleOptionToolButton& button, QPainter* painter);

void drawCheckIndicator(const QStyleOption& option, QPainter* painter);
void drawRadioIndicator(const QStyleOption& option, QPainter* painter);

} // namespace desk::ui
