// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/execution.h"
#include "app/webhook/explanation.h"
#include "ui/kit/toastlog.h"
#include "ui/models/usage.h"
#include "ui/tester/testercontext.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

namespace desk::ui {

class Banner;
class RequestBar;
class RequestPane;
class RequestState;
class ResponsePane;
class TesterActions;
class TesterColumns;
class TesterCommands;
class TesterLists;
class TesterSession;
class VantageStrip;

/// The webhook tester: what to send, what was sent, what came back, and what was sent before.
class TesterPage final : public QWidget {
    Q_OBJECT

public:
    explicit TesterPage(const TesterContext& context, QWidget* parent = nullptr);
    ~TesterPage() override;

    [[nodiscard]] QString title() const;
    void openWebhook(const IntegrationId& id);
    /// What an automation would send.
    void openAutomation(const Automation& automation);
    /// What an execution sent, as far as the server told it.
    void openExecution(const Execution& execution);
    void focusList();
    void focusFilter();
    [[nodiscard]] QJsonObject look() const;
    void restoreLook(const QJsonObject& look);
    /// Why the server cannot be asked to send; empty when it can.
    void setOffline(const QString& reason);
    [[nodiscard]] RequestState& request() const { return *m_state; }

Q_SIGNALS:
    void linkActivated(const desk::ui::UsageLink& link);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectLists();
    void connectSending();
    void connectCommands();
    void beginSomewhere();
    void showRun();
    void onRunsChanged();
    void help(const webhook::Explanation& explanation);
    void refreshProblem();
    void refreshCommands();

    TesterContext m_context;
    RequestState* m_state;
    TesterCommands* m_commands;
    TesterActions* m_actions;
    TesterSession* m_session;
    TesterLists* m_lists;
    RequestBar* m_bar;
    Banner* m_problem;
    RequestPane* m_request;
    VantageStrip* m_vantages;
    ResponsePane* m_response;
    TesterColumns* m_columns;
    QString m_offline;
};

} // namespace desk::ui
