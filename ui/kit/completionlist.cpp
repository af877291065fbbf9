// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/completionlist.h"

#include "ui/kit/box.h"
#include "ui/kit/rowpainter.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;
constexpr int hintRole = Qt::UserRole + 1;
constexpr int padding = 8;
constexpr int gap = 16;
constexpr int longestHint = 22; ///< characters; the rest is cut off

/// The word in monospace, the hint at the end.
class CompletionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, QFontMetrics(codeFont(option.font)).height() + 8};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tones t = tones(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            paintBox(*painter, option.rect, controlRadius - 2, t.selection);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, option.rect, controlRadius - 2, t.hover);
        // Names are code, which goes from left to right everywhere.
        painter->setLayoutDirection(Qt::LeftToRight);
        const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
        const int used = paintText(*painter, area, index.data().toString(), codeFont(option.font), t.text);
        const QString hint = index.data(hintRole).toString();
        const QFont small = smallFont(option.font);
        const int room = area.width() - used - gap;
        const int wanted = std::min(room, QFontMetrics(small).horizontalAdvance(hint) + 1);
        if (wanted > gap)
            paintText(*painter, area.adjusted(area.width() - wanted, 0, 0, 0), hint, small, t.muted);
        painter->restore();
    }
};

} // namespace

QList<Completion> matching(const QList<Completion>& all, const QString& typed)
{
    QList<Completion> begins;
    QList<Completion> has;
    for (const Completion& completion : all) {
        if (completion.name.startsWith(typed, Qt::CaseInsensitive))
            begins.append(completion);
        else if (completion.name.contains(typed, Qt::CaseInsensitive))
            has.append(completion);
    }
    return begins + has;
}

CompletionList::CompletionList(const QString& name, QWidget* editor)
    : QFrame(editor), m_editor(editor), m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setObjectName(name);
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(name + "List"_L1);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);
    hide();
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT chosen(current()); });
}

void CompletionList::open(const QList<Completion>& rows, const QRect& cursor)
{
    if (rows.isEmpty())
        return close();
    const QString before = isOpen() ? current().name : QString();
    if (rows != m_rows) {
        m_rows = rows;
        m_model->clear();
        for (const Completion& row : rows) {
            auto* item = new QStandardItem(row.name);
            item->setData(row.hint, hintRole);
            item->setAccessibleText(row.hint.isEmpty() ? row.name : row.name + u", "_s + row.hint);
            m_model->appendRow(item);
        }
    }
    if (parentWidget() != m_editor->window())
        setParent(m_editor->window());
    setFont(QApplication::font());
    place(cursor);
    show();
    raise();
    if (current().name != before || before.isEmpty())
        moveTo(0);
}

void CompletionList::close()
{
    hide();
}

int CompletionList::count() const
{
    return int(m_rows.size());
}

Completion CompletionList::current() const
{
    return m_rows.value(m_list->currentIndex().row());
}

bool CompletionList::moveByKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = count() - 1;
    switch (key) {
    case Qt::Key_Down:
        moveTo(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(std::min(row + mostRows - 1, last));
        return true;
    case Qt::Key_PageUp:
        moveTo(std::max(row - mostRows + 1, 0));
        return true;
    default:
        return false;
    }
}

void CompletionList::moveTo(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    // The row is what the person is at, though the editor keeps the keys.
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
}

void CompletionList::place(const QRect& cursor)
{
    const QFontMetrics code(codeFont(font()));
    int width = code.averageCharWidth() * 36;
    const int most = code.averageCharWidth() * longestHint;
    for (const Completion& row : m_rows) {
        const int hint = std::min(fontMetrics().horizontalAdvance(row.hint), most);
        width = std::max(width, code.horizontalAdvance(row.name) + hint + 60);
    }
    const int height = std::min(count(), mostRows) * (code.height() + 8) + 2 * frameWidth() + 10;
    const QWidget& window = *parentWidget();
    const QSize size = QSize(width, height).boundedTo({window.width() - 12, window.height() - 12});
    const QPoint below = window.mapFromGlobal(cursor.bottomLeft()) + QPoint(-padding, 4);
    const QPoint above = window.mapFromGlobal(cursor.topLeft()) - QPoint(padding, size.height() + 4);
    const bool fits = below.y() + size.height() <= window.height() - 6 || above.y() < 6;
    const int x = std::clamp(below.x(), 6, std::max(6, window.width() - size.width() - 6));
    setGeometry({QPoint(x, fits ? below.y() : above.y()), size});
}

void CompletionList::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), cardRadius, t.base, t.border);
}

} // namespace desk::ui
