// SPDX-License-Identifier: Apache-2.0
// The page of a place: its automations, their history, and the details of what is selected.
#pragma once

#include "app/sync/engine.h"
#include "ui/automations/automationcommands.h"
#include "ui/kit/toastlog.h"
#include "ui/kit/urlopener.h"
#include "ui/models/place.h"
#include "ui/models/relativetime.h"
#include "ui/models/usage.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QPushButton;
class QSplitter;
class QTabBar;
class QTimer;

namespace desk::ui {

class AutomationDetails;
class AutomationEdits;
class AutomationListModel;
class CommandRegistry;
class Banner;
class CollectionsPane;
class DetailsPane;
class ExecutionDetails;
class ExecutionListModel;
class HistoryPane;
class HistorySaver;
class ListPane;
class PageHeader;
class PageStack;
class WorkspaceModel;

class AutomationsPage final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Automations, History, Collections };

    AutomationsPage(store::Store& store, sync::Engine& engine, WorkspaceModel& workspace, const TeamData& teams,
        CommandRegistry& commands, QWidget* parent = nullptr);
    ~AutomationsPage() override;

    void setPlace(const Place& place);
    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] const QString& title() const { return m_title; }
    void showTab(Tab tab);
    /// Goes to it in the list of its place, or as soon as it is there.
    void showAutomation(const AutomationId& id);
    /// Goes to it in the history of the place, or as soon as it is there.
    void showExecution(const ExecutionId& id);
    void focusList();
    void focusFilter();
    void setCompact(bool compact);
    /// The view that is open and what a person did to the columns, for a file.
    [[nodiscard]] QJsonObject look() const;
    void restoreLook(const QJsonObject& look);
    /// Why nothing can be changed; empty when it can.
    void setReadOnly(const QString& reason);
    void setUrlOpener(UrlOpener opener) { m_openUrl = std::move(opener); }

Q_SIGNALS:
    void titleChanged(const QString& title);
    void placeRequested(const desk::store::Place& place);
    /// Something an automation depends on.
    void linkActivated(const desk::ui::UsageLink& link);
    /// Something that cannot be seen in the list was done; `undo` takes it back.
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);
    /// Everything where the scope is to be chosen.
    void createRequested(const desk::store::Place& place);
    void editRequested(const desk::store::AutomationRow& row);
    /// What the automation sends is to be tried; what an execution sent, once more.
    void testRequested(const desk::Automation& automation);
    void resendRequested(const desk::Execution& execution);
    void duplicateRequested(const desk::store::AutomationRow& row);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildRight();
    void connectParts();
    void connectCommands();
    void connectPanes();
    void refreshPlace();
    void refreshSandbox();
    void showCurrent();
    void refreshCommands();
    void openRowMenu(const QPoint& at);
    void openCollectionMenu(const QPoint& at);
    void openPage(const QUrl& page);
    void copy(const QString& text);
    [[nodiscard]] QString codeOf(const Automation& automation, CopyForm form) const;
    [[nodiscard]] QString subtitle(const PlaceInfo& info) const;
    /// For a key: says why where it cannot.
    void deleteCurrent();
    /// The same for a switch, which may be older than what is known of the rights.
    void enable(const store::AutomationRow& row, bool on);
    void selectWanted();
    void say(const QString& text, Tone tone);
    void askDelete(const store::AutomationRow& row);
    void openFireDialog();
    [[nodiscard]] ExecutionId foremost(const QList<Execution>& executions) const;
    void onFired(const QList<Execution>& executions);
    void showHistoryOf(const AutomationId& id);

    sync::Engine& m_engine;
    WorkspaceModel& m_workspace;
    const TeamData& m_teams;
    CommandRegistry& m_registry;
    Clock m_now; ///< the server's, whose times are shown here
    AutomationCommands* m_commands = nullptr;
    AutomationEdits* m_edits = nullptr;
    UrlOpener m_openUrl = openInBrowser;
    QString m_fireObstacle;
    Place m_place;
    AutomationId m_wanted;
    QString m_readOnly;
    AutomationListModel* m_automations = nullptr;
    ExecutionListModel* m_executions = nullptr;
    HistorySaver* m_saver = nullptr;
    AutomationDetails* m_details = nullptr;
    QString m_title;
    PageHeader* m_header = nullptr;
    QTabBar* m_tabs = nullptr;
    QPushButton* m_fire = nullptr;
    Banner* m_message = nullptr;
    PageStack* m_left = nullptr;
    PageStack* m_right = nullptr;
    QSplitter* m_splitter = nullptr;
    ListPane* m_list = nullptr;
    HistoryPane* m_history = nullptr;
    CollectionsPane* m_collections = nullptr;
    DetailsPane* m_detailsPane = nullptr;
    ExecutionDetails* m_executionDetails = nullptr;
    QTimer* m_tick = nullptr;
};

} // namespace desk::ui
