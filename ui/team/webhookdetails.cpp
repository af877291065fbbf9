// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookdetails.h"

#include "ui/kit/chiplabel.h"
#include "ui/kit/connectedview.h"
#include "ui/kit/labels.h"
#include "ui/kit/relativetimelabel.h"
#include "ui/models/webhooktesttext.h"
#include "ui/team/commandbuttons.h"

#include <QHBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int paneWidth = 340;
}

WebhookDetails::WebhookDetails(CommandRegistry& commands, QWidget* parent)
    : InspectorPane(
        u"webhookDetails"_s, tr("Webhook"), tr("Select a webhook to see where it sends and what uses it."), parent)
{
    build(commands);
}

QSize WebhookDetails::sizeHint() const
{
    return {paneWidth, 400};
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
        {{u"webhookDetailsTestButton"_s, u"actionTestWebhook"_s}, {u"webhookDetailsEdit"_s, u"actionEditWebhook"_s},
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
    const QString created = relativeTime(webhook.createdAt, systemNow());
    setByline(webhook.createdAt.isValid() ? tr("created %1").arg(created) : QString(), absoluteTime(webhook.createdAt));
    m_endpoint->setText(webhook.url);
    showTest(row->test);
    m_needs->setNodes(needsOfWebhook(facts, webhook.id), tr("No access token and no secret."));
    m_users->setNodes(usersOfWebhook(facts, webhook.id), tr("No automation uses it."));
}

void WebhookDetails::showTest(const std::optional<store::WebhookTestRecord>& test)
{
    m_testChip->setVisible(test.has_value());
    if (test)
        m_testChip->setChip(testLabel(*test), testTone(test->ok));
    m_testTime->setTime(test ? test->at : QDateTime());
}

} // namespace desk::ui
