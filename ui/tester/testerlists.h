// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workspace.h"
#include "app/tester/tester.h"

#include <QWidget>

class QTimer;

namespace desk::ui {

class CommandRegistry;
class PlainLabel;
class RunListModel;
class SearchField;
class TableView;
class TeamData;
class WebhookChoiceModel;

/// At the left: the webhooks to test, and what was sent before.
class TesterLists final : public QWidget {
    Q_OBJECT

public:
    TesterLists(tester::Tester& tester, const TeamData& teams, CommandRegistry& commands, QWidget* parent = nullptr);

    /// Selects without saying so; an id that is not there selects nothing.
    void showWebhook(const QString& id);
    void showRun(const QString& id);
    void focusWebhooks();
    /// The run that is selected.
    [[nodiscard]] std::optional<tester::RunSummary> current() const;

Q_SIGNALS:
    void webhookChosen(const desk::Webhook& webhook);
    void runChosen(const QString& id);
    /// By Return or a double click: its request is wanted, too.
    void runActivated(const QString& id);
    void currentChanged();
    /// For the run that is shown.
    void runMenuRequested(const QPoint& globalPosition);
    void deleteRunRequested();

private:
    QWidget* buildWebhooks();
    QWidget* buildRuns();
    void refreshRuns();
    void takeRuns(const QList<tester::RunSummary>& runs);

    tester::Tester& m_tester;
    WebhookChoiceModel* m_webhooks;
    RunListModel* m_runs;
    TableView* m_webhookTable;
    TableView* m_runTable;
    PlainLabel* m_noWebhooks;
    PlainLabel* m_noRuns;
    SearchField* m_search;
    QString m_searched;
    QString m_shownRun;
    bool m_quiet = false;
};

} // namespace desk::ui
