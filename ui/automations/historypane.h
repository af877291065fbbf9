// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/executionlistmodel.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace desk::ui {

class Banner;
class CommandRegistry;
class HistoryBar;
class StatePage;
class TableView;

/// Executions of a place, newest first, or of one automation.
class HistoryPane final : public QWidget {
    Q_OBJECT

public:
    /// `now`: the server's, for the days that it is narrowed to.
    HistoryPane(ExecutionListModel& model, CommandRegistry& commands, Clock now, QWidget* parent = nullptr);

    void setPlace(const Place& place);
    /// Everything that ran there, whatever it was narrowed by.
    void showAll(const Place& place);
    /// Shows one automation's only, until the user shows all.
    void setOnly(const AutomationId& automation, const QString& name);
    /// What the server said of its history, and where its own page is.
    void setWorkspace(const store::WorkspaceView& workspace);
    /// Whether the server has been read at all.
    void setReadOnce(bool readOnce);
    [[nodiscard]] std::optional<Execution> current() const;
    /// Why there is nothing to export; empty when there is something.
    [[nodiscard]] QString exportObstacle() const;
    /// Selects it now, or as soon as it is there.
    void select(const ExecutionId& id);
    void focusList();
    void focusFilter();
    [[nodiscard]] TableView& table() const { return *m_table; }

Q_SIGNALS:
    void currentChanged();
    void browseRequested(const QUrl& page);

private:
    void buildTable();
    void buildOnlyBar();
    void ask();
    void refresh();
    void showEmpty();
    void showNotOffered(bool rows);
    void onEmptyActed();

    ExecutionListModel& m_model;
    Clock m_now;
    Place m_place;
    AutomationId m_only;
    ExecutionId m_wanted;
    bool m_offered = true;
    bool m_readOnce = false;
    QUrl m_page;
    QSortFilterProxyModel* m_sorted = nullptr;
    HistoryBar* m_filters = nullptr;
    Banner* m_note = nullptr;
    QWidget* m_bar = nullptr;
    QLabel* m_onlyText = nullptr;
    QPushButton* m_showAll = nullptr;
    TableView* m_table = nullptr;
    StatePage* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace desk::ui
