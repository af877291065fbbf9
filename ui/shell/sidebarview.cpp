// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidebarview.h"

#include "ui/models/sidebarmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 8;
constexpr int padding = 8;
constexpr int indent = 18;

/// A title, with an arrow that says whether what is below it is folded.
void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QString& text, const Tones& t)
{
    const bool open = option.state.testFlag(QStyle::State_Open);
    const int side = option.fontMetrics.height();
    const QRect line = option.rect.adjusted(margin + padding, option.rect.height() - side - 6, -margin - padding, -5);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(line).adjusted(-padding + 1, -2, padding - 1, 3), 5, 5);
    }
    if (!open || option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        const QRect end(line.right() - side + 1, line.top(), side, side);
        paintIcon(painter, QStyle::visualRect(option.direction, line, end),
            open ? "chevron-down"_L1 : "chevron-right"_L1, t.muted);
    }
    QFont font = scaled(option.font, 0.86, true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    painter.setFont(font);
    painter.setPen(t.muted);
    const QRect area = option.rect.adjusted(margin + padding, 0, -margin - padding, -6);
    painter.drawText(area, Qt::AlignLeading | Qt::AlignBottom, text.toUpper());
}

/// What stands at the end of the row: the count, or the way to its menu while one is there.
int paintEnd(
    QPainter& painter, const QRect& inner, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    if (index.data(SidebarModel::HasMenuRole).toBool()
        && option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        const QRect place = menuPlace(option);
        paintIcon(painter, place, "more"_L1, t.muted);
        return place.width();
    }
    const QVariant counted = index.data(SidebarModel::CountRole);
    if (!counted.isValid())
        return 0;
    const QString count = QLocale().toString(counted.toInt());
    painter.setPen(t.muted);
    painter.drawText(inner, int(Qt::AlignTrailing | Qt::AlignVCenter), count);
    return painter.fontMetrics().horizontalAdvance(count);
}
} // namespace

QRect menuPlace(const QStyleOptionViewItem& option)
{
    const int side = option.fontMetrics.height() + 2;
    const QRect row = option.rect.adjusted(margin, 1, -margin - padding, -1);
    const QRect end(row.right() - side + 1, row.center().y() - side / 2 + 1, side, side);
    return QStyle::visualRect(option.direction, option.rect, end);
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tones t = tones(option.palette);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(SidebarModel::IsSectionRole).toBool()) {
        paintSection(*painter, option, text, t);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(margin, 1, -margin, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.selection : t.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
    }
    const int left = padding + index.data(SidebarModel::LevelRole).toInt() * indent;
    const QRect inner = QStyle::visualRect(option.direction, row, row.adjusted(left, 0, -padding, 0));
    painter->setFont(selected ? strongFont(option.font) : option.font);
    const int endWidth = paintEnd(*painter, inner, option, index, t);
    painter->setPen(selected ? t.variable : t.text);
    const QRect name = QStyle::visualRect(option.direction, inner, inner.adjusted(0, 0, -endWidth - 8, 0));
    painter->drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(text, Qt::ElideMiddle, name.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool section = index.data(SidebarModel::IsSectionRole).toBool();
    return {120, option.fontMetrics.height() + (section ? 22 : 15)};
}

SidebarView::SidebarView(QWidget* parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setExpandsOnDoubleClick(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setAnimated(false);
}

// Open titles are passed over on the way up and down; a folded one is a stop, where it can be unfolded again.
QModelIndex SidebarView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto isPassed = [this](const QModelIndex& index) {
        return index.data(SidebarModel::IsSectionRole).toBool() && isExpanded(index);
    };
    if (action == MoveLeft && currentIndex().parent().data(SidebarModel::IsSectionRole).toBool()
        && !isExpanded(currentIndex()))
        return currentIndex().parent();
    QModelIndex next = QTreeView::moveCursor(action, modifiers);
    const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp;
    while (next.isValid() && action != MoveLeft && isPassed(next)) {
        const QModelIndex further = up ? indexAbove(next) : indexBelow(next);
        next = further.isValid() ? further : currentIndex();
    }
    return next;
}

void SidebarView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex pressed = indexAt(at);
    // The right button asks for the menu of a place and goes nowhere.
    if (event->button() == Qt::RightButton)
        return;
    if (event->button() == Qt::LeftButton && pressed.data(SidebarModel::HasMenuRole).toBool()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(pressed);
        option.rect.setLeft(0);
        option.rect.setRight(viewport()->width() - 1);
        if (menuPlace(option).contains(at)) {
            Q_EMIT menuRequested(pressed, event->globalPosition().toPoint());
            return;
        }
    }
    if (event->button() == Qt::LeftButton && pressed.data(SidebarModel::IsSectionRole).toBool()) {
        setExpanded(pressed, !isExpanded(pressed));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void SidebarView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.data(SidebarModel::HasMenuRole).toBool())
        return;
    const QPoint at = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    Q_EMIT menuRequested(index, at);
}

void SidebarView::keyPressEvent(QKeyEvent* event)
{
    const bool presses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (presses && currentIndex().data(SidebarModel::IsSectionRole).toBool())
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

// The delegate paints whole rows, so the style's row backgrounds and branches are left out.
void SidebarView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const { }

void SidebarView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    item.rect.setLeft(0);
    item.rect.setRight(viewport()->width() - 1);
    item.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    item.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    item.state.setFlag(QStyle::State_Open, isExpanded(index));
    item.state.setFlag(
        QStyle::State_MouseOver, underMouse() && index == indexAt(viewport()->mapFromGlobal(QCursor::pos())));
    itemDelegate()->paint(painter, item, index);
}

} // namespace desk::ui
