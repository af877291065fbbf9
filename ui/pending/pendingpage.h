// SPDX-License-Identifier: Apache-2.0
// The edits that the server does not hold yet, as a plan: what is made, changed and deleted, and what is to be decided.
#pragma once

#include "app/sync/engine.h"
#include "ui/kit/toastlog.h"
#include "ui/models/conflict.h"
#include "ui/models/pendingmodel.h"
#include "ui/models/usage.h"

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace desk::ui {

class Banner;
class CommandRegistry;
class PageHeader;
class PendingActions;
class PendingCommands;
class PendingDetails;
class StatePage;
class TableView;
class WorkspaceModel;

class PendingPage final : public QWidget {
    Q_OBJECT

public:
    PendingPage(store::Store& store, sync::Engine& engine, const WorkspaceModel& workspace, CommandRegistry& commands,
        QWidget* parent = nullptr);
    ~PendingPage() override;

    [[nodiscard]] QString title() const;
    /// Goes to the edit with the focus, or as soon as it is there.
    void showEdit(const QString& editId);
    void focusList();
    void setCompact(bool compact);
    /// Why nothing can be changed; empty when it can.
    void setReadOnly(const QString& reason);
    /// Why nothing can be sent now; empty when it can.
    void setOffline(const QString& reason);

Q_SIGNALS:
    /// What an edit is about was chosen.
    void linkActivated(const desk::ui::UsageLink& link);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(CommandRegistry& commands);
    void buildTable();
    void connectCommands();
    void refresh();
    void refreshEmpty();
    void showCurrent();
    void refreshCommands();
    void onBusyChanged();
    /// For a key: says why where it cannot.
    void run(const QString& command);
    void selectWanted();
    void openMenu(const QPoint& at);
    void resolve(Resolution resolution);
    void say(const QString& text, Tone tone);
    [[nodiscard]] std::optional<PendingRow> current() const;
    [[nodiscard]] QList<PendingRow> applicable() const;

    const WorkspaceModel& m_workspace;
    CommandRegistry& m_registry;
    PendingData* m_data;
    PendingModel* m_model;
    PendingCommands* m_commands;
    PendingActions* m_actions;
    QString m_wanted;
    QString m_readOnly;
    QString m_offline;
    PageHeader* m_header = nullptr;
    Banner* m_message = nullptr;
    TableView* m_table = nullptr;
    StatePage* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    PendingDetails* m_details = nullptr;
};

} // namespace desk::ui
