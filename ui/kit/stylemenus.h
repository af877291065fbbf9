// SPDX-License-Identifier: Apache-2.0
// Parts of the style: what pops up.
#pragma once

#include <QRegion>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

namespace desk::ui {

void drawMenuPanel(const QStyleOption& option, QPainter* painter);
[[nodiscard]] QRegion roundedMask(const QRect& rect);

/// `text` is the room of the words; a menu adds that of the shortcuts.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& text);
/// Tick or icon, words, shortcut at the far side, arrow of a submenu. Rows of a combo box are drawn by it too.
void drawMenuItem(const QStyleOptionMenuItem& item, QPainter* painter);
void drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter* painter);

void drawTip(const QStyleOption& option, QPainter* painter);

} // namespace desk::ui
