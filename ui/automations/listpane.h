// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/automationfilter.h"
#include "ui/models/automationlistmodel.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace desk::ui {

class AutomationDelegate;
class CommandRegistry;
class FilterChips;
class SearchField;
class StatePage;
class TableView;

/// The filter, the buttons and the table of automations.
class ListPane final : public QWidget {
    Q_OBJECT

public:
    ListPane(AutomationListModel& model, CommandRegistry& commands, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<store::AutomationRow> current() const;
    void select(const AutomationId& id);
    void focusList();
    void focusFilter();
    void clearFilter();
    /// Who looks, and what the places are called.
    void setWorkspace(const store::WorkspaceView& workspace);
    void setWritable(bool writable);
    void setCompact(bool compact);
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Why no automation can be created here; empty when one can.
    void setCreateObstacle(const QString& reason);
    /// Whether the server has been read at all: nothing found is then no proof that there is nothing.
    void setReadOnce(bool readOnce);

Q_SIGNALS:
    void currentChanged();
    void createRequested();
    void detailsRequested();
    /// For the current row.
    void menuRequested(const QPoint& globalPosition);
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar(CommandRegistry& commands);
    void arrangeBar();
    void buildTable();
    void refresh();
    void showEmpty();
    void offerFilters();
    void showCounts();
    [[nodiscard]] AutomationFilter chosenFilter() const;
    [[nodiscard]] bool isNarrowed() const;
    void toggleCurrent();
    void openMenu(const QModelIndex& index, const QPoint& at);
    [[nodiscard]] std::optional<store::AutomationRow> rowAt(const QModelIndex& index) const;

    AutomationListModel& m_model;
    QString m_createObstacle;
    QString m_viewer;
    bool m_readOnce = false;
    AutomationFilterModel* m_sorted = nullptr;
    SearchField* m_filter = nullptr;
    FilterChips* m_chips = nullptr;
    QPushButton* m_create = nullptr;
    TableView* m_table = nullptr;
    StatePage* m_empty = nullptr;
    QLabel* m_counts = nullptr;
    QGridLayout* m_bar = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace desk::ui
