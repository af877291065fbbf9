// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace desk::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect& place : places({0, 0, width, 0}))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom + contentsMargins().bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.isEmpty() ? 0 : spacing()), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> all = places(rect);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].isEmpty())
            m_items[i]->setGeometry(all[i]);
    }
}

QList<QRect> FlowLayout::places(const QRect& rect) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QRect> result;
    QPoint at = area.topLeft();
    int lineHeight = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            result.append(QRect());
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({std::max(1, area.width()), QLAYOUTSIZE_MAX});
        if (at.x() > area.left() && at.x() + size.width() > area.left() + area.width()) {
            at = {area.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        result.append(QStyle::visualRect(direction, area, {at, size}));
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return result;
}

} // namespace desk::ui
