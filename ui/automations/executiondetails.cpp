// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/executiondetails.h"

#include "ui/kit/chiplabel.h"
#include "ui/kit/codeview.h"
#include "ui/kit/labels.h"
#include "ui/models/relativetime.h"
#include "ui/models/sentence.h"
#include "ui/models/status.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 420;

/// Indented when it is JSON; this is for reading, so a changed order of keys does no harm.
QString readable(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isObject() ? QString::fromUtf8(document.toJson()).trimmed() : json;
}

/// The answer as received where it is known, else what the server told of it.
QString responseText(const Execution& e)
{
    if (e.delivery)
        return QString::fromUtf8(e.delivery->response);
    if (!e.httpStatus)
        return e.responseBody;
    const QString line = u"HTTP %1 %2"_s.arg(QString::number(*e.httpStatus), e.httpStatusText).trimmed();
    return e.responseBody.isEmpty() ? line : line + u"\n\n"_s + e.responseBody;
}

/// Secrets are masked on screen, so this tells the real bytes apart.
QString proofText(const DeliveryRecord& delivery)
{
    const QString size = ExecutionDetails::tr("%1 bytes").arg(QLocale().toString(delivery.requestSize));
    return QString::fromLatin1(delivery.requestSha256) + u"\n"_s + size;
}

/// Who caused the event, where its data tell.
QString authorOf(const Execution& e)
{
    const QJsonObject details = QJsonDocument::fromJson(e.eventDetails.toUtf8()).object();
    for (const QLatin1StringView key : {"eventAuthor"_L1, "author"_L1, "user"_L1}) {
        const QJsonValue value = details[key];
        const QString name = value.isObject() ? value["username"_L1].toString() : value.toString();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString summary(const Execution& e)
{
    QStringList parts{eventTypeLabel(e.eventType), actionLabel(e)};
    if (e.delivery)
        parts.append(durationText(e.delivery->durationMicroseconds));
    const QString author = authorOf(e);
    return parts.join(u" → "_s) + (author.isEmpty() ? QString() : u" · "_s + ExecutionDetails::tr("by %1").arg(author));
}

} // namespace

ExecutionDetails::ExecutionDetails(QWidget* parent)
    : InspectorPane(u"execution"_s, tr("Execution details"), tr("Select an execution to see what happened."), parent)
{
    setObjectName(u"executionDetails"_s);
    build();
    setExecution({});
}

QSize ExecutionDetails::sizeHint() const
{
    return {paneWidth, 400};
}

void ExecutionDetails::build()
{
    m_status = new ChipLabel;
    m_status->setObjectName(u"executionStatus"_s);
    m_when = wrappingLabel(u"executionWhen"_s);
    m_when->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_status);
    line->addWidget(m_when, 1);
    m_summary = wrappingLabel(u"executionSummary"_s);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_error = wrappingLabel(u"executionError"_s);
    m_error->setFrameShape(QFrame::StyledPanel);
    m_error->setMargin(10);
    add(line);
    add(m_summary);
    add(m_error);
    m_event = addSection(u"executionEvent"_s, tr("Event data"));
    m_payload = addSection(u"executionPayload"_s, tr("Payload sent"));
    for (const Section& json : {m_event, m_payload})
        json.view->setLanguage(CodeLanguage::Json);
    m_request = addSection(u"executionRequest"_s, tr("Request"));
    m_response = addSection(u"executionResponse"_s, tr("Response"));
    m_proof = addSection(u"executionProof"_s, tr("SHA-256 of the bytes sent"));
    m_resend = new QPushButton(tr("Send a&gain in the tester"));
    m_resend->setObjectName(u"executionResend"_s);
    connect(m_resend, &QPushButton::clicked, this, [this] {
        if (m_execution)
            Q_EMIT resendRequested(*m_execution);
    });
    addNarrow(m_resend);
}

ExecutionDetails::Section ExecutionDetails::addSection(const QString& name, const QString& title)
{
    auto* view = new CodeView(name, title);
    return {addHeading(title, view), view};
}

void ExecutionDetails::show(const Section& section, const QString& text)
{
    section.heading->setVisible(!text.isEmpty());
    section.view->setVisible(!text.isEmpty());
    section.view->setCode(text);
}

void ExecutionDetails::setExecution(const std::optional<Execution>& execution)
{
    if (execution && execution == m_execution)
        return;
    m_execution = execution;
    setSomething(execution.has_value());
    if (!execution)
        return;
    const Execution& e = *execution;
    title()->setText(e.automationName.isEmpty() ? tr("(deleted automation)") : e.automationName);
    m_status->setChip(statusLabel(e.state, e.httpStatus, e.stateName), toneOf(e.state));
    m_when->setText(absoluteTime(e.createdAt));
    m_summary->setText(summary(e));
    m_error->setText(e.error);
    m_error->setVisible(!e.error.isEmpty());
    m_resend->setVisible(e.actionType == "GENERIC_WEBHOOK"_L1);
    show(m_event, readable(e.eventDetails));
    show(m_payload, e.payload);
    show(m_request, e.delivery ? QString::fromUtf8(e.delivery->request) : QString());
    show(m_response, responseText(e));
    show(m_proof, e.delivery ? proofText(*e.delivery) : QString());
    ensureVisible(0, 0);
}

} // namespace desk::ui
