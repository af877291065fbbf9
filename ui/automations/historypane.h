// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/executionlistmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace desk::ui {

class StatePage;
class TableView;

/// Executions of a place, newest first, or of one automation.
class HistoryPane final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPane(ExecutionListModel& model, QWidget* parent = nullptr);

    void setPlace(const Place& place);
    /// Shows one automation's only, until the user shows all.
    void setOnly(const AutomationId& automation, const QString& name);
    [[nodiscard]] std::optional<Execution> current() const;
    /// Selects it now, or as soon as it is there.
    void select(const ExecutionId& id);
    void focusList();
    [[nodiscard]] TableView& table() const { return *m_table; }

Q_SIGNALS:
    void currentChanged();

private:
    void query();
    void refresh();

    ExecutionListModel& m_model;
    Place m_place;
    AutomationId m_only;
    ExecutionId m_wanted;
    QSortFilterProxyModel* m_sorted = nullptr;
    QWidget* m_bar = nullptr;
    QLabel* m_onlyText = nullptr;
    QPushButton* m_showAll = nullptr;
    TableView* m_table = nullptr;
    StatePage* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace desk::ui
