// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/automation.h"
#include "app/core/error.h"
#include "app/core/execution.h"
#include "app/core/workspace.h"
#include "app/webhook/testrun.h"
#include "ui/kit/toastlog.h"
#include "ui/tester/testercontext.h"

#include <QObject>

#include <functional>
#include <optional>

namespace desk::ui {

class RequestState;
class TesterActions;

/// What the tester's page is about, without the page: what to begin with, what is sent, and the run that is shown.
class TesterSession final : public QObject {
    Q_OBJECT

public:
    /// `state` and `actions` outlive it.
    TesterSession(const TesterContext& context, RequestState& state, TesterActions& actions, QObject* parent = nullptr);

    void beginSomewhere();
    void chooseWebhook(const Webhook& webhook);
    void openWebhook(const IntegrationId& id);
    /// What an automation would send.
    void openAutomation(const Automation& automation);
    /// What an execution sent, as far as the server told it.
    void openExecution(const Execution& execution);

    /// Why nothing can be sent, from here or by the server.
    [[nodiscard]] QString sendObstacle() const;
    /// Why the server cannot send it; `offline` when it cannot be asked.
    [[nodiscard]] QString serverObstacle(const QString& offline) const;
    void send();
    /// What was to be sent once the values of its secrets are read.
    void sendWhenRead();
    void testFromServer();
    void sendAgain(bool withOriginalSecrets);

    [[nodiscard]] const std::optional<webhook::TestRun>& run() const { return m_run; }
    /// Whether it came out of a file.
    [[nodiscard]] bool isStrangers() const { return m_isStrangers; }
    /// One that has just ended.
    void take(const webhook::TestRun& run);
    void showStrangersRun(const webhook::TestRun& run);
    void showNothing();
    /// `withRequest`: what is being written is replaced by the run's. Else only where nothing was changed since.
    void openRun(const QString& id, bool withRequest);
    /// One that is gone is shown no more.
    void onRunsChanged();

Q_SIGNALS:
    /// Another run is shown, or none.
    void runChanged();
    /// The request cannot be sent as it is.
    void problemMet();
    void failed(const desk::Error& error);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

private:
    void testFromServerOrSay();
    void show(const webhook::TestRun& run, bool isStrangers);

    TesterContext m_context;
    RequestState& m_state;
    TesterActions& m_actions;
    std::optional<webhook::TestRun> m_run;
    bool m_isStrangers = false;
    QString m_opening; ///< the run that was asked for last
    std::optional<webhook::TestSetup> m_sendWhenRead; ///< waits for the values of its secrets
    bool m_begun;
};

} // namespace desk::ui
