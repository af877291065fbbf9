// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/tableview.h"

#include "ui/kit/rowpainter.h"
#include "ui/theme/tones.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QPainter>
#include <QScopedValueRollback>

#include <numeric>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastWidth = 80;
}

TableView::TableView(const QString& name, const QString& accessibleName, QWidget* parent) : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setMinimumSectionSize(36);
    setProperty("deskPane", true);
    setRowLines(1);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::onSectionResized);
}

void TableView::setRowLines(int lines)
{
    verticalHeader()->setDefaultSectionSize(lines * fontMetrics().height() + (lines > 1 ? 20 : 18));
}

void TableView::setColumnWeights(const QList<int>& weights)
{
    m_weights = weights;
    shareWidth();
}

void TableView::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    {
        const QScopedValueRollback sharing(m_sharing, true);
        setColumnHidden(column, !shown);
    }
    shareWidth();
}

void TableView::shareWidth()
{
    if (m_weights.isEmpty() || !model())
        return;
    const QScopedValueRollback sharing(m_sharing, true);
    const auto fixedWidth = [this](int weight) {
        return std::max(-weight * fontMetrics().averageCharWidth(), horizontalHeader()->minimumSectionSize());
    };
    int left = viewport()->width();
    int shares = 0;
    for (int i = 0; i < m_weights.size(); ++i) {
        if (isColumnHidden(i))
            continue;
        const int weight = m_weights[i];
        left -= weight < 0 ? fixedWidth(weight) : 0;
        shares += std::max(0, weight);
    }
    for (int i = 0; i < m_weights.size(); ++i) {
        if (isColumnHidden(i))
            continue;
        const int weight = m_weights[i];
        if (weight < 0) {
            setColumnWidth(i, fixedWidth(weight));
            continue;
        }
        // What one column needs beyond its share is taken from those behind it.
        const int width = std::max(leastWidth, left * weight / std::max(1, shares));
        setColumnWidth(i, width);
        left -= width;
        shares -= weight;
    }
}

// What a person gave a column is its share from then on.
void TableView::onSectionResized()
{
    if (m_sharing || m_weights.isEmpty())
        return;
    for (int i = 0; i < m_weights.size(); ++i) {
        if (m_weights[i] > 0 && !isColumnHidden(i))
            m_weights[i] = std::max(1, columnWidth(i));
    }
}

QJsonObject TableView::look() const
{
    QJsonArray weights;
    for (const int weight : m_weights)
        weights.append(weight);
    return {{u"weights"_s, weights}, {u"sortedBy"_s, horizontalHeader()->sortIndicatorSection()},
        {u"descending"_s, horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void TableView::restoreLook(const QJsonObject& look)
{
    const QJsonArray weights = look.value("weights"_L1).toArray();
    const bool same = weights.size() == m_weights.size()
        && std::equal(weights.begin(), weights.end(), m_weights.begin(), [](const QJsonValue& kept, int now) {
               return now > 0 ? kept.toInt() > 0 && kept.toInt() < 10'000 : kept.toInt() == now;
           });
    if (!same)
        return;
    for (int i = 0; i < m_weights.size(); ++i)
        m_weights[i] = weights[i].toInt();
    const int sortedBy = look.value("sortedBy"_L1).toInt(-1);
    if (isSortingEnabled() && sortedBy >= 0 && sortedBy < m_weights.size())
        sortByColumn(sortedBy, look.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    shareWidth();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(index, at);
}

// The focus ring goes around the whole row, so the whole row is painted anew.
void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (m_choosesOnFocus && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // A table that has not the focus would tell screen readers that one of its cells has.
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tones t = tones(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, t);
    painter->save();
    paintCell(*painter, option.rect.adjusted(10, 0, -6, -1), option, index, t);
    painter->restore();
    paintFocus(*painter, option, index, t);
    painter->restore();
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tones& t) const
{
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.selection : t.base);
    painter.setPen(t.hairline);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void RowDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& tones) const
{
    paintText(painter, area, index.data(Qt::DisplayRole).toString(), option.font, tones.text);
}

// Around the whole row, of which this is one cell.
void RowDelegate::paintFocus(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t) const
{
    const auto* view = qobject_cast<const TableView*>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const QRect& r = option.rect;
    painter.fillRect(QRect(r.left(), r.top(), r.width(), 2), t.accent);
    painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), t.accent);
    const bool rtl = option.direction == Qt::RightToLeft;
    const int last = index.model()->columnCount() - 1;
    if (index.column() == (rtl ? last : 0))
        painter.fillRect(QRect(r.left(), r.top(), 2, r.height()), t.accent);
    if (index.column() == (rtl ? 0 : last))
        painter.fillRect(QRect(r.right() - 1, r.top(), 2, r.height()), t.accent);
}

} // namespace desk::ui
