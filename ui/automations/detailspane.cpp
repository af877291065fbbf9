// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/detailspane.h"

#include "ui/kit/chiplabel.h"
#include "ui/kit/codeview.h"
#include "ui/kit/connectedview.h"
#include "ui/kit/labels.h"
#include "ui/models/automationlistmodel.h"
#include "ui/models/relativetime.h"
#include "ui/models/sentence.h"
#include "ui/models/status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 340;

QString byline(const Automation& a)
{
    const QDateTime edited = a.updatedAt.isValid() ? a.updatedAt : a.createdAt;
    const QString verb = a.updatedAt.isValid() && a.updatedAt != a.createdAt ? DetailsPane::tr("edited %1")
                                                                             : DetailsPane::tr("created %1");
    QStringList parts;
    if (!a.createdBy.isEmpty())
        parts.append(DetailsPane::tr("by %1").arg(a.createdBy));
    if (edited.isValid())
        parts.append(verb.arg(relativeTime(edited, systemNow())));
    if (!a.enabled)
        parts.append(DetailsPane::tr("off"));
    return parts.join(u" · "_s);
}

/// What an action sends, under the heading W&B gives it.
struct Sent {
    QString heading;
    QString text;
};

Sent sentBy(const Action& action)
{
    return std::visit(overloaded{
                          [](const WebhookAction& a) {
                              return Sent{DetailsPane::tr("Payload"), a.payload.value_or(QString())};
                          },
                          [](const SlackAction& a) {
                              const QString gap = a.title.isEmpty() || a.message.isEmpty() ? QString() : u"\n"_s;
                              return Sent{DetailsPane::tr("Message"), a.title + gap + a.message};
                          },
                          [](const AriaAction& a) {
                              return Sent{DetailsPane::tr("Prompt"), a.prompt};
                          },
                          [](const QueueJobAction& a) {
                              return Sent{DetailsPane::tr("Job"), a.jobTemplate};
                          },
                          [](const UnknownAction& a) {
                              return Sent{DetailsPane::tr("Action as the server told it"), a.raw};
                          },
                          [](const NoAction&) { return Sent{}; },
                      },
        action);
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

QString editObstacle(const store::AutomationRow& row, const QString& readOnly)
{
    if (!readOnly.isEmpty())
        return readOnly;
    if (!row.pending)
        return {};
    return DetailsPane::tr("An edit of this automation is not settled yet.");
}

DetailsPane::DetailsPane(AutomationDetails& details, const TeamData& teams, QWidget* parent)
    : InspectorPane(u"details"_s, tr("Details"), tr("Select an automation to see what it does."), parent),
      m_details(details), m_teams(teams)
{
    build();
    connect(&details, &AutomationDetails::changed, this, &DetailsPane::refresh);
    connect(&teams, &TeamData::changed, this, &DetailsPane::refresh);
    refresh();
}

QSize DetailsPane::sizeHint() const
{
    return {paneWidth, 400};
}

void DetailsPane::build()
{
    m_pendingChip = new ChipLabel;
    m_pendingChip->setObjectName(u"detailsPending"_s);
    m_pendingText = wrappingLabel(u"detailsPendingText"_s);
    m_discard = new QPushButton(tr("Discard edit"));
    m_discard->setObjectName(u"discardEdit"_s);
    m_sentence = wrappingLabel(u"detailsSentence"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setFrameShape(QFrame::StyledPanel);
    m_sentence->setMargin(10);
    m_description = wrappingLabel(u"detailsDescription"_s);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    addNarrow(m_pendingChip);
    add(m_pendingText);
    addNarrow(m_discard);
    addSpace(4);
    add(m_sentence);
    add(m_description);

    m_payload = new CodeView(u"detailsPayload"_s, tr("Payload"));
    m_payload->setLanguage(CodeLanguage::Json);
    m_payload->setVariables(true);
    m_payloadHeading = addHeading(tr("Payload"), m_payload);
    m_depends = new ConnectedView(u"detailsDepends"_s, tr("Depends on"));
    add(m_depends);
    connect(m_depends, &ConnectedView::activated, this, &DetailsPane::linkActivated);
    addHeading(tr("Recent executions"));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    add(m_recent);
    buildButtons();
}

void DetailsPane::buildButtons()
{
    m_enable = new QPushButton;
    m_enable->setObjectName(u"detailsEnable"_s);
    m_history = new QPushButton(tr("Show history"));
    m_history->setObjectName(u"detailsHistory"_s);
    m_delete = new QPushButton(tr("Delete automation…"));
    m_delete->setObjectName(u"detailsDelete"_s);
    m_delete->setProperty("danger", true);
    addButtons({m_enable, m_history});
    addNarrow(m_delete);
    connect(m_enable, &QPushButton::clicked, this, [this] {
        if (m_details.row())
            Q_EMIT enableRequested(*m_details.row(), !m_details.row()->automation.enabled);
    });
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (m_details.row())
            Q_EMIT historyRequested(m_details.row()->automation.id);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (m_details.row())
            Q_EMIT deleteRequested(*m_details.row());
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_details.row() && m_details.row()->pending)
            Q_EMIT discardRequested(m_details.row()->pending->id);
    });
}

void DetailsPane::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    refresh();
}

void DetailsPane::refresh()
{
    const auto& row = m_details.row();
    setSomething(row.has_value());
    if (!row)
        return;
    const Automation& a = row->automation;
    title()->setText(a.name);
    setByline(byline(a), absoluteTime(a.updatedAt.isValid() ? a.updatedAt : a.createdAt));
    m_sentence->setText(sentenceHtml(draftOf(a), tones(palette())));
    m_sentence->setAccessibleName(sentence(draftOf(a)));
    m_description->setText(a.description.value_or(QString()));
    m_description->setVisible(!m_description->text().isEmpty());
    showPending(*row);
    showPayload(a.action);
    m_depends->setNodes(needsOfAutomation(m_teams.facts(), a));
    showRecent();
    showButtons(*row);
}

void DetailsPane::showPending(const store::AutomationRow& row)
{
    const bool settledBadly = row.pending
        && (row.pending->state == store::EditState::Rejected || row.pending->state == store::EditState::Conflict);
    m_pendingChip->setVisible(row.pending.has_value());
    m_pendingText->setVisible(row.pending && !row.pending->message.isEmpty());
    m_discard->setVisible(settledBadly || (row.pending && row.pending->state == store::EditState::Queued));
    m_discard->setEnabled(m_readOnly.isEmpty());
    m_discard->setToolTip(m_readOnly);
    if (!row.pending)
        return;
    m_pendingChip->setChip(pendingLabel(row), toneOf(row.pending->state));
    m_pendingText->setText(tr("The server says: %1").arg(row.pending->message));
}

void DetailsPane::showPayload(const Action& action)
{
    const Sent sent = sentBy(action);
    const bool some = !sent.text.isEmpty();
    m_payloadHeading->setText(sent.heading);
    m_payloadHeading->setVisible(some);
    m_payload->setVisible(some);
    m_payload->setAccessibleName(sent.heading);
    m_payload->setCode(sent.text);
}

void DetailsPane::showRecent()
{
    clear(m_recent);
    if (m_details.recent().isEmpty()) {
        auto* never = wrappingLabel({}, tr("It has not run yet."));
        never->setForegroundRole(QPalette::PlaceholderText);
        m_recent->addWidget(never);
    }
    for (const Execution& e : m_details.recent()) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        const QString chip = e.httpStatus ? QString::number(*e.httpStatus) : statusLabel(e.state, {}, e.stateName);
        auto* label = new ChipLabel(chip, toneOf(e.state));
        // The number alone does not say how it ended.
        label->setAccessibleName(statusLabel(e.state, e.httpStatus, e.stateName));
        QString text = relativeTime(e.createdAt, systemNow());
        if (e.delivery)
            text += u" · "_s + durationText(e.delivery->durationMicroseconds);
        auto* when = wrappingLabel({}, text);
        when->setToolTip(absoluteTime(e.createdAt));
        layout->addWidget(label);
        layout->addWidget(when, 1);
        m_recent->addWidget(line);
    }
}

void DetailsPane::showButtons(const store::AutomationRow& row)
{
    const QString obstacle = editObstacle(row, m_readOnly);
    m_enable->setText(row.automation.enabled ? tr("Turn off") : tr("Turn on"));
    for (QPushButton* button : {m_enable, m_delete}) {
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(obstacle);
    }
}

void DetailsPane::changeEvent(QEvent* event)
{
    InspectorPane::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace desk::ui
