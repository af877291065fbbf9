// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStyledItemDelegate>
#include <QTableView>

namespace desk::ui {

struct Tones;

/// A table of whole rows that Tab passes through and whose columns share its width by weights.
class TableView final : public QTableView {
    Q_OBJECT

public:
    TableView(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    /// Positive: a share of what is left. Negative: a fixed width in average characters.
    void setColumnWeights(const QList<int>& weights);
    /// A column that has nothing to say gives its room to the others.
    void setColumnShown(int column, bool shown);
    void setRowLines(int lines);
    /// Whether the focus alone goes to the first row, as it does from the start; not where a row is a choice.
    void setChoosesOnFocus(bool chooses) { m_choosesOnFocus = chooses; }
    /// Widths a person gave the columns and the order they chose, for a file; `restoreLook` takes it back. What does
    /// not fit this table changes nothing.
    [[nodiscard]] QJsonObject look() const;
    void restoreLook(const QJsonObject& look);

Q_SIGNALS:
    /// By the right button, by the menu key, or by the row's own button.
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void shareWidth();
    void onSectionResized();

    QList<int> m_weights;
    bool m_sharing = false;
    bool m_choosesOnFocus = true;
};

/// Paints the ground, line and focus ring of a row; what is in it is up to those made from this.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tones& tones) const;
    /// What is in the cell; the ground is painted already. `area` leaves room at both sides.
    virtual void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
        const QModelIndex& index, const Tones& tones) const;
    /// The ring, where it is due.
    virtual void paintFocus(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& tones) const;
};

} // namespace desk::ui
