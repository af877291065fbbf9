// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace desk::ui {

class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Where the "…" of a row is.
[[nodiscard]] QRect menuPlace(const QStyleOptionViewItem& option);

/// A tree whose arrow keys pass over the section titles that are open; a press folds them.
class SidebarView final : public QTreeView {
    Q_OBJECT

public:
    explicit SidebarView(QWidget* parent = nullptr);

Q_SIGNALS:
    /// By the right button, by the menu key, or by the "…" that stands at the end of the row one is at.
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace desk::ui
