// SPDX-License-Identifier: Apache-2.0
#include "ui/models/usage.h"

#include "app/core/result.h"
#include "ui/models/place.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {

using Kind = UsageLink::Kind;

struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::UsageText)
};

std::optional<IntegrationId> integrationOf(const Action& action)
{
    if (const auto* webhook = std::get_if<WebhookAction>(&action))
        return webhook->webhook;
    if (const auto* slack = std::get_if<SlackAction>(&action))
        return slack->channel;
    return std::nullopt;
}

UsageNode scopeNode(const Scope& scope)
{
    const QString kind = std::visit(overloaded{
                                        [](const UnknownScope&) { return QString(); },
                                        [](const ProjectScope&) { return UsageText::tr("Project"); },
                                        [](const RegistryScope&) { return UsageText::tr("Registry"); },
                                        [](const CollectionScope&) { return UsageText::tr("Collection"); },
                                        [](const TeamScope&) { return UsageText::tr("Team"); },
                                        [](const OrganizationScope&) { return UsageText::tr("Organization"); },
                                    },
        scope);
    return {.link = {.kind = Kind::Place, .place = placeOf(scope)}, .text = scopeDisplayName(scope), .detail = kind};
}

UsageNode automationNode(const Automation& automation)
{
    UsageNode node{.link = {.kind = Kind::Automation, .id = automation.id.value, .place = placeOf(automation.scope)},
        .text = automation.name,
        .detail = automation.enabled ? QString() : UsageText::tr("off")};
    if (!std::holds_alternative<UnknownScope>(automation.scope))
        node.children.append(scopeNode(automation.scope));
    return node;
}

UsageNode secretNode(const TeamFacts& facts, const QString& team, const QString& name, const QString& role)
{
    return {.link = {.kind = Kind::Secret, .id = name, .team = team},
        .text = name,
        .detail = role,
        .missing = isSecretMissing(facts, team, name)};
}

UsageNode webhookNode(const Webhook& webhook, const QString& detail)
{
    return {.link = {.kind = Kind::Webhook, .id = webhook.id.value, .team = webhook.team},
        .text = webhook.name,
        .detail = detail};
}

/// What a secret is to a webhook; a webhook may use one secret for both.
QString roleOf(const Webhook& webhook, const QString& secret)
{
    const bool token = webhook.accessTokenSecret == secret;
    const bool signing = webhook.signingSecret == secret;
    if (token && signing)
        return UsageText::tr("access token and secret");
    return token ? UsageText::tr("access token") : UsageText::tr("secret");
}

QList<UsageNode> secretsOf(const TeamFacts& facts, const Webhook& webhook)
{
    QList<UsageNode> nodes;
    for (const auto& name : {webhook.accessTokenSecret, webhook.signingSecret}) {
        const bool twice = !nodes.isEmpty() && name && nodes.first().link.id == *name;
        if (name && !twice)
            nodes.append(secretNode(facts, webhook.team, *name, roleOf(webhook, *name)));
    }
    return nodes;
}

QList<UsageNode> automationNodes(const QList<store::AutomationRow>& rows)
{
    QList<UsageNode> nodes;
    for (const store::AutomationRow& row : rows)
        nodes.append(automationNode(row.automation));
    return nodes;
}

} // namespace

UsageLink pendingLink(const QString& edit)
{
    return {.kind = Kind::Place, .id = edit, .team = {}, .place = {store::Place::Kind::Pending, {}}};
}

// Not defaulted: QList compares only elements that are complete by then.
bool operator==(const UsageNode& a, const UsageNode& b)
{
    return a.link == b.link && a.text == b.text && a.detail == b.detail && a.missing == b.missing
        && a.children == b.children;
}

QList<store::AutomationRow> automationsUsing(const TeamFacts& facts, const IntegrationId& integration)
{
    QList<store::AutomationRow> rows;
    for (const store::AutomationRow& row : facts.automations) {
        if (integrationOf(row.automation.action) == integration)
            rows.append(row);
    }
    return rows;
}

QString teamOf(const TeamFacts& facts, const Action& action)
{
    const auto integration = integrationOf(action);
    if (!integration)
        return {};
    for (const Webhook& webhook : facts.webhooks) {
        if (webhook.id == *integration)
            return webhook.team;
    }
    for (const SlackChannel& channel : facts.channels) {
        if (channel.id == *integration)
            return channel.team;
    }
    return {};
}

QList<Webhook> webhooksUsing(const TeamFacts& facts, const QString& team, const QString& secret)
{
    QList<Webhook> webhooks;
    for (const Webhook& webhook : facts.webhooks) {
        if (webhook.team == team && (webhook.accessTokenSecret == secret || webhook.signingSecret == secret))
            webhooks.append(webhook);
    }
    return webhooks;
}

QList<store::AutomationRow> automationsUsingSecret(const TeamFacts& facts, const QString& team, const QString& secret)
{
    QList<store::AutomationRow> rows;
    for (const Webhook& webhook : webhooksUsing(facts, team, secret))
        rows += automationsUsing(facts, webhook.id);
    return rows;
}

QList<UsageNode> usersOfSecret(const TeamFacts& facts, const QString& team, const QString& secret)
{
    QList<UsageNode> nodes;
    for (const Webhook& webhook : webhooksUsing(facts, team, secret)) {
        UsageNode node = webhookNode(webhook, roleOf(webhook, secret));
        node.children = usersOfWebhook(facts, webhook.id);
        nodes.append(node);
    }
    return nodes;
}

QList<UsageNode> usersOfWebhook(const TeamFacts& facts, const IntegrationId& webhook)
{
    return automationNodes(automationsUsing(facts, webhook));
}

QList<UsageNode> usersOfChannel(const TeamFacts& facts, const IntegrationId& channel)
{
    return automationNodes(automationsUsing(facts, channel));
}

QList<UsageNode> needsOfWebhook(const TeamFacts& facts, const IntegrationId& webhook)
{
    const auto known = findWebhook(facts, webhook);
    return known ? secretsOf(facts, *known) : QList<UsageNode>{};
}

QList<UsageNode> needsOfAutomation(const TeamFacts& facts, const Automation& automation)
{
    const auto id = integrationOf(automation.action);
    if (!id)
        return {};
    if (const auto webhook = findWebhook(facts, *id)) {
        UsageNode node = webhookNode(*webhook, UsageText::tr("webhook"));
        node.children = secretsOf(facts, *webhook);
        return {node};
    }
    if (const auto channel = findChannel(facts, *id))
        return {{.link = {.kind = Kind::SlackChannel, .id = id->value, .team = channel->team},
            .text = channel->channel,
            .detail = channel->workspace}};
    const bool webhook = std::holds_alternative<WebhookAction>(automation.action);
    return {{.link = {.kind = webhook ? Kind::Webhook : Kind::SlackChannel, .id = id->value},
        .text = targetName(automation.action),
        .detail = webhook ? UsageText::tr("webhook") : UsageText::tr("Slack channel"),
        .missing = true}};
}

} // namespace desk::ui
