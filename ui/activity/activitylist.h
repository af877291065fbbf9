// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/activitymodel.h"

#include <QWidget>

class QStackedLayout;

namespace desk::ui {

class FilterChips;
class SearchField;
class StatePage;
class TableView;

/// What changed, newest first, with what it is narrowed by.
class ActivityList final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityList(ActivityModel& model, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<ActivityLine> current() const;
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Whether the server has been read at all.
    void setReadOnce(bool readOnce);
    void focusList();
    void focusFilter();
    void setCompact(bool compact);

Q_SIGNALS:
    void currentChanged();
    void activated();
    void menuRequested(const QPoint& globalPosition);

private:
    void buildTable();
    void buildFilters();
    void narrow();
    void clearFilter();
    void refresh();
    void showEmpty();
    void onEmptyActed();

    ActivityModel& m_model;
    QString m_search;
    bool m_readOnce = false;
    SearchField* m_field;
    FilterChips* m_chips;
    TableView* m_table;
    StatePage* m_empty;
    QStackedLayout* m_stack;
};

} // namespace desk::ui
