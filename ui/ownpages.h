// SPDX-License-Identifier: Apache-2.0
// Pending changes and Activity: made when they are first wanted, and counted in the sidebar from the start.
#pragma once

#include "ui/kit/toastlog.h"
#include "ui/models/place.h"
#include "ui/models/usage.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QWidget;

namespace desk::sync {
struct SyncState;
}

namespace desk::ui {

class ActivityPage;
class CommandRegistry;
class MainWindow;
class PendingPage;
class Session;
class SidebarModel;
class TeamData;
class WorkspaceModel;

class OwnPages final : public QObject {
    Q_OBJECT

public:
    OwnPages(Session& session, const WorkspaceModel& workspace, const TeamData& teams, SidebarModel& places,
        CommandRegistry& commands, MainWindow& window);

    /// Pending or Activity.
    [[nodiscard]] static bool has(Place::Kind kind);
    /// Shows the page of such a place.
    void show(Place::Kind kind);
    void showEdit(const QString& editId);
    void focusFilter(Place::Kind kind);
    void setCompact(bool compact);
    void setReadOnly(const QString& reason);
    /// What a person did to the columns of the activity, for a file.
    [[nodiscard]] QJsonObject activityLook() const;
    void restoreActivityLook(const QJsonObject& look) { m_activityLook = look; }
    void setSyncState(const sync::SyncState& state);

Q_SIGNALS:
    void placeRequested(const desk::store::Place& place);
    void linkActivated(const desk::ui::UsageLink& link);
    void executionRequested(const desk::AutomationId& automation, const desk::ExecutionId& execution);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

private:
    void addCommands();
    void readUnread();
    void tellOffline();
    [[nodiscard]] PendingPage& pending();
    [[nodiscard]] ActivityPage& activity();

    Session& m_session;
    const WorkspaceModel& m_workspace;
    const TeamData& m_teams;
    SidebarModel& m_places;
    CommandRegistry& m_commands;
    MainWindow& m_window;
    PendingPage* m_pending = nullptr;
    ActivityPage* m_activity = nullptr;
    QJsonObject m_activityLook; ///< for when the page is made
    QString m_readOnly;
    bool m_compact = false;
};

} // namespace desk::ui
