// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/execution.h"
#include "app/webhook/explanation.h"
#include "app/webhook/testrun.h"
#include "ui/kit/toastlog.h"
#include "ui/models/usage.h"
#include "ui/tester/testercontext.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QSplitter;

namespace desk::ui {

class Banner;
class RequestBar;
class RequestPane;
class RequestState;
class ResponsePane;
class TesterActions;
class TesterCommands;
class TesterLists;
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
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectLists();
    void connectSending();
    void connectCommands();
    void beginSomewhere();
    void chooseWebhook(const Webhook& webhook);
    void send();
    void testFromServer();
    void testFromServerOrSay();
    void sendAgain(bool withOriginalSecrets);
    void takeRun(const webhook::TestRun& run);
    void showRun(const webhook::TestRun& run);
    void showStrangersRun(const webhook::TestRun& run);
    void showNothing();
    /// `withRequest`: what is being written is replaced by the run's. Else only where nothing was changed since.
    void openRun(const QString& id, bool withRequest);
    void onRunsChanged();
    void sendWhenRead();
    void help(const webhook::Explanation& explanation);
    void refreshProblem();
    void refreshCommands();
    /// Why nothing can be sent, from here or by the server.
    [[nodiscard]] QString sendObstacle() const;

    TesterContext m_context;
    RequestState* m_state;
    TesterCommands* m_commands;
    TesterActions* m_actions;
    TesterLists* m_lists;
    RequestBar* m_bar;
    Banner* m_problem;
    RequestPane* m_request;
    VantageStrip* m_vantages;
    ResponsePane* m_response;
    QSplitter* m_columns; ///< lists, then the rest
    QSplitter* m_panes; ///< request and response, beside or below each other
    std::optional<webhook::TestRun> m_run; ///< the one that is shown
    bool m_isStrangers = false; ///< it came out of a file
    QString m_opening; ///< the run that was asked for last
    std::optional<webhook::TestSetup> m_sendWhenRead; ///< waits for the values of its secrets
    QString m_offline;
    bool m_begun = false;
};

} // namespace desk::ui
