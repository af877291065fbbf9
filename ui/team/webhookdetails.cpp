// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookdetails.h"

#include "ui/kit/chiplabel.h"
#include "ui/kit/connectedview.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/relativetimelabel.h"
#include "ui/models/automationlistmodel.h"
#include "ui/models/status.h"
#include "ui/models/webhookpending.h"
#include "ui/models/webhooktesttext.h"
#include "ui/team/commandbuttons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int paneWidth = 340;
}

WebhookDetails::WebhookDetails(CommandRegistry& commands, Clock now, QWidget* parent)
    : InspectorPane(
        u"webhookDetails"_s, tr("Webhook"), tr("Select a webhook to see where it sends and what uses it."), parent),
      m_now(std::move(now))
{
    buildPending();
    build(commands);
}

QSize WebhookDetails::sizeHint() const
{
    return {paneWidth, 400};
}

void WebhookDetails::buildPending()
{
    m_pendingChip = new ChipLabel;
    m_pendingChip->setObjectName(u"webhookPending"_s);
    m_pendingText = wrappingLabel(u"webhookPendingText"_s);
    m_discard = new QPushButton(tr("Discard pending change…"));
    m_discard->setObjectName(u"webhookDiscard"_s);
    m_decide = new FlatButton(u"webhookDecide"_s, tr("Show pending changes"));
    m_decide->setTight(true);
    addNarrow(m_pendingChip);
    add(m_pendingText);
    addNarrow(m_decide);
    addNarrow(m_discard);
    connect(m_discard, &QPushButton::clicked, this, &WebhookDetails::discardRequested);
    connect(m_decide, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(pendingLink(m_edit)); });
}

void WebhookDetails::setDiscardObstacle(const QString& reason)
{
    m_discard->setEnabled(reason.isEmpty());
    m_discard->setToolTip(reason);
    m_discard->setAccessibleDescription(reason);
}

void WebhookDetails::build(CommandRegistry& commands)
{
    m_endpoint = wrappingLabel(u"webhookDetailsEndpoint"_s);
    m_endpoint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addHeading(tr("Endpoint URL"), m_endpoint);
    addHeading(tr("Last test"));
    m_testChip = new ChipLabel;
    m_testChip->setObjectName(u"webhookDetailsTest"_s);
    m_testTime = new RelativeTimeLabel(u"webhookDetailsTestTime"_s);
    auto* test = new QHBoxLayout;
    test->setSpacing(8);
    test->addWidget(m_testChip);
    test->addWidget(m_testTime, 1);
    add(test);
    m_needs = new ConnectedView(u"webhookNeeds"_s, tr("Depends on"));
    m_users = new ConnectedView(u"webhookUsers"_s, tr("Used by"));
    add(m_needs);
    add(m_users);
    addSpace(10);
    add(commandButtons(commands,
        {{u"webhookDetailsTestButton"_s, u"actionTestWebhook"_s}, {u"webhookDetailsTester"_s, u"actionWebhookTester"_s},
            {u"webhookDetailsEdit"_s, u"actionEditWebhook"_s},
            {u"webhookDetailsDelete"_s, u"actionDeleteWebhook"_s, true}}));
    connect(m_needs, &ConnectedView::activated, this, &WebhookDetails::linkActivated);
    connect(m_users, &ConnectedView::activated, this, &WebhookDetails::linkActivated);
}

void WebhookDetails::show(const std::optional<WebhookRow>& row, const TeamFacts& facts)
{
    setSomething(row.has_value());
    if (!row)
        return;
    const Webhook& webhook = row->webhook;
    title()->setText(webhook.name);
    const QString created = relativeTime(webhook.createdAt, m_now());
    setByline(webhook.createdAt.isValid() ? tr("created %1").arg(created) : QString(), absoluteTime(webhook.createdAt));
    showPending(row->pending);
    m_endpoint->setText(webhook.url);
    showTest(row->test);
    m_needs->setNodes(needsOfWebhook(facts, webhook.id), tr("No access token and no secret."));
    m_users->setNodes(usersOfWebhook(facts, webhook.id), tr("No automation uses it."));
}

void WebhookDetails::showPending(const std::optional<store::OutboxEdit>& pending)
{
    const bool isConflict = pending && pending->state == store::EditState::Conflict;
    m_pendingChip->setVisible(pending.has_value());
    m_pendingText->setVisible(pending.has_value());
    m_decide->setVisible(isConflict);
    m_discard->setVisible(pending && canBeDiscarded(*pending));
    m_edit = pending ? pending->id : QString();
    if (!pending)
        return;
    m_pendingChip->setChip(pendingLabel(*pending), toneOf(pending->state));
    m_pendingText->setText(pendingSentence(*pending));
}

void WebhookDetails::showTest(const std::optional<store::WebhookTestRecord>& test)
{
    m_testChip->setVisible(test.has_value());
    if (test)
        m_testChip->setChip(testLabel(*test), testTone(test->ok));
    m_testTime->setTime(test ? test->at : QDateTime());
}

} // namespace desk::ui
