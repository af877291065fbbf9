// SPDX-License-Identifier: Apache-2.0
// What changed while nobody looked, what failed, and what this computer wrote, with the way back.
#pragma once

#include "app/sync/engine.h"
#include "ui/kit/toastlog.h"
#include "ui/models/activitymodel.h"
#include "ui/models/usage.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QPushButton;
class QTimer;

namespace desk::ui {

class ActivityCommands;
class ActivityDetails;
class ActivityList;
class Banner;
class CommandRegistry;
class PageHeader;
class UndoAction;

class ActivityPage final : public QWidget {
    Q_OBJECT

public:
    /// All of it outlives the page.
    ActivityPage(store::Store& store, sync::Engine& engine, const WorkspaceModel& workspace, const TeamData& now,
        CommandRegistry& commands, QWidget* parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QString title() const;
    void focusList();
    void focusFilter();
    void setCompact(bool compact);
    /// What a person did to the columns, for a file.
    [[nodiscard]] QJsonObject look() const;
    void restoreLook(const QJsonObject& look);
    /// Why nothing can be changed; empty when it can.
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    void linkActivated(const desk::ui::UsageLink& link);
    /// A failed execution is to be seen in History; `automation` is empty where it was deleted.
    void executionRequested(const desk::AutomationId& automation, const desk::ExecutionId& execution);
    /// Something that cannot be seen in the list was done; `undo` takes it back.
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectAll();
    void onRefreshed();
    void onSyncState(const sync::SyncState& state);
    void refresh();
    void openCurrent();
    void openExecution();
    void openMenu(const QPoint& at);
    /// For a key or a double click: says why where it cannot.
    void run(const QString& command);
    void askUndo();
    void markRead(qint64 upTo);
    void say(Tone tone, const QString& text, const std::optional<UsageLink>& pending = {});
    [[nodiscard]] QString openObstacle(const std::optional<ActivityLine>& line) const;
    [[nodiscard]] QString undoObstacle(const std::optional<ActivityLine>& line) const;

    sync::Engine& m_engine;
    const TeamData& m_now; ///< what is there now
    CommandRegistry& m_registry;
    ActivityCommands* m_commands;
    ActivityModel* m_model;
    UndoAction* m_undo;
    QString m_readOnly;
    std::optional<UsageLink> m_pending; ///< where the message leads
    bool m_saysStale = false; ///< the message is that the list could not be read
    qint64 m_seen = 0; ///< the newest entry that was shown, unless the list was narrowed
    PageHeader* m_header;
    QPushButton* m_readAll;
    Banner* m_message;
    ActivityList* m_list;
    ActivityDetails* m_details;
    QTimer* m_tick;
};

} // namespace desk::ui
