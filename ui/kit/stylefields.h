// SPDX-License-Identifier: Apache-2.0
// Parts of the style: what is typed in or chosen from.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QWidget;

namespace desk::ui {

void drawFieldBox(const QStyleOption& option, QPainter* painter);
/// Around what scrolls; text to read only has no line where its ground can be told from the page.
void drawFrame(const QStyleOption& option, QPainter* painter, const QWidget* widget);
/// Below the title of the box.
void drawGroupFrame(const QStyleOption& option, QPainter* painter, const QWidget* widget);
[[nodiscard]] bool isTextEdit(const QWidget* widget);

[[nodiscard]] QRect comboPart(const QStyleOptionComboBox& combo, QStyle::SubControl part);
void drawCombo(const QStyleOptionComboBox& combo, QPainter* painter);
void drawComboLabel(const QStyleOptionComboBox& combo, QPainter* painter);

[[nodiscard]] QRect spinPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part);
void drawSpin(const QStyleOptionSpinBox& spin, QPainter* painter);

} // namespace desk::ui
