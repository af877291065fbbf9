// SPDX-License-Identifier: Apache-2.0
// Parts of the style: headers, tabs, scroll bars, progress.
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace desk::ui {

inline constexpr int tabGap = 20; ///< behind the text of a tab
inline constexpr int sliderLeast = 32; ///< of a scroll bar

void drawHeaderGround(const QStyleOption& option, QPainter* painter);
void drawHeader(const QStyleOptionHeader& header, QPainter* painter);

void drawTabShape(const QStyleOptionTab& tab, QPainter* painter);
void drawTabLabel(const QStyleOptionTab& tab, QPainter* painter);

/// No buttons at the ends: all of the bar is for the slider.
[[nodiscard]] QRect scrollBarSlider(const QStyleOptionSlider& bar);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
[[nodiscard]] QColor scrollBarGround(const QStyleOption& option, const QWidget* widget);
void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget);

/// A slim line, its text behind it.
void drawProgressBar(const QStyleOptionProgressBar& bar, QPainter* painter);

} // namespace desk::ui
