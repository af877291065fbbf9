// SPDX-License-Identifier: Apache-2.0
#include "ui/team/testpane.h"

#include "app/core/deliver.h"
#include "app/core/validation.h"
#include "app/sync/teamsettings.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/formfield.h"
#include "ui/models/problemtext.h"
#include "ui/team/testresultview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int payloadLines = 5;

/// Nothing is filled in here, so a variable in it is just text.
QList<Problem> payloadErrors(const QString& payload)
{
    QList<Problem> found = payloadProblems(payload, UnknownEvent{}, {});
    found.removeIf([](const Problem& problem) { return problem.severity != Problem::Severity::Error; });
    return found;
}

} // namespace

TestPane::TestPane(
    sync::TeamSettings& settings, const QString& payloadLabel, std::function<TestSubject()> subject, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_subject(std::move(subject)),
      m_payload(new CodeEditor(u"testPayload"_s, {})), m_field(new FormField(payloadLabel, m_payload)),
      m_test(new QPushButton(tr("Test webhoo&k"))), m_result(new TestResultView)
{
    setObjectName(u"testPane"_s);
    m_payload->setLanguage(CodeLanguage::Json);
    m_payload->setPlaceholderText(u"{ \"event_type\": \"TEST\" }"_s);
    m_payload->setFixedHeight(m_payload->fontMetrics().lineSpacing() * payloadLines);
    m_field->setHelp(tr("JSON. It is sent once and never saved; an empty one is sent as {}."));
    m_test->setObjectName(u"testButton"_s);
    m_test->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    column->addWidget(m_result);
    connect(m_payload, &CodeEditor::textChanged, this, &TestPane::refresh);
    connect(m_test, &QPushButton::clicked, this, &TestPane::run);
    refresh();
}

void TestPane::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    refresh();
}

void TestPane::refresh()
{
    const QList<Problem> problems = payloadErrors(m_payload->code());
    m_payload->setProblems(problems);
    m_field->setError(problems.isEmpty() ? QString() : describe(problems.first()));
    m_test->setEnabled(!m_running && m_obstacle.isEmpty() && problems.isEmpty());
    m_test->setToolTip(m_obstacle);
}

void TestPane::run()
{
    const TestSubject subject = m_subject();
    m_running = true;
    m_result->showRunning();
    refresh();
    const QString payload = m_payload->code().trimmed();
    deliver(m_settings.testWebhook(subject.draft, payload, subject.webhook), this,
        [this, sent = subject.draft](const Result<WebhookTest>& result) { take(result, sent); });
}

void TestPane::take(const Result<WebhookTest>& result, const WebhookDraft& sent)
{
    m_running = false;
    m_result->showResult(result, sent);
    refresh();
    Q_EMIT answered(m_result);
}

} // namespace desk::ui
