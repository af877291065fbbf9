// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/statepage.h"

#include <QWidget>

class QAbstractItemModel;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace desk::ui {

class CommandRegistry;
class SearchField;
class TableView;

/// What distinguishes one list of Team Settings from another.
struct TeamListSpec {
    QString prefix; ///< of objectNames: "webhook" gives "webhookTable", "webhookFilter", "webhookNew"
    QString title; ///< "Webhooks"
    QString searchHint; ///< "Filter by name, endpoint…"
    QString newCommand; ///< the id of the command behind the button
    int sortRole = 0;
    int sortedBy = 0;
    int rowLines = 2;
    QList<int> weights; ///< of the columns
};

/// A searched table of a team's things with the button that adds one, or what is said where there are none.
class TeamList final : public QWidget {
    Q_OBJECT

public:
    TeamList(const TeamListSpec& spec, QAbstractItemModel& model, CommandRegistry& commands, QWidget* parent = nullptr);

    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Of the model; -1 without one.
    [[nodiscard]] int currentRow() const;
    void select(int row);
    /// Shows the rows, or `empty` where there are none; goes to the first row when the person is at none.
    void refresh(const StatePage::Content& empty, const QString& actionObstacle);
    void focusList();
    void focusFilter();
    void clearFilter();
    void setCompact(bool compact);

Q_SIGNALS:
    void searchChanged(const QString& text);
    void currentChanged();
    /// For the current row.
    void menuRequested(const QPoint& globalPosition);
    void activated();
    void deleteRequested();
    /// The buttons of what is said where there are no rows.
    void emptyActed();
    void emptySecondActed();

private:
    void buildTable(const TeamListSpec& spec, QAbstractItemModel& model);
    void openMenu(const QModelIndex& index, const QPoint& at);

    int m_rowLines;
    QSortFilterProxyModel* m_sorted;
    SearchField* m_filter;
    QPushButton* m_new;
    TableView* m_table;
    StatePage* m_empty;
    QStackedLayout* m_stack;
};

} // namespace desk::ui
