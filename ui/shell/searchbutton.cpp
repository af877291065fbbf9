// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/searchbutton.h"

#include "ui/commands/keycaps.h"
#include "ui/kit/tableview.h"
#include "ui/kit/rowpainter.h"
#include "ui/theme/tones.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyleOptionButton>

namespace desk::ui {

namespace {
constexpr int padding = 10;
constexpr int gap = 8;
} // namespace

void SearchButton::setKeys(const QKeySequence& keys)
{
    m_caps = keyCaps(keys);
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + gap + keyCapsSize(m_caps, font()).width();
    return {width + 2 * padding, fontMetrics().height() + 14};
}

QSize SearchButton::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const QRect area = rect().adjusted(padding, 0, -padding, 0);
    const int caps = keyCapsSize(m_caps, font()).width();
    // Narrow sidebars drop the keys before the words.
    const bool room = area.width() >= fontMetrics().horizontalAdvance(text()) + gap + caps;
    if (room)
        paintKeyCaps(painter, area, m_caps, font(), t, isEnabled());
    const QRect words = QStyle::visualRect(layoutDirection(), area, area.adjusted(0, 0, room ? -caps - gap : 0, 0));
    paintText(painter, words, text(), font(), isEnabled() ? t.muted : t.disabled);
}

} // namespace desk::ui
