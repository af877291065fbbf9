// SPDX-License-Identifier: Apache-2.0
// What depends on what: secret -> webhook -> automation -> scope. Pure functions over TeamFacts.
#pragma once

#include "ui/models/teamdata.h"

#include <QList>
#include <QString>

namespace desk::ui {

/// Something a connected view names and leads to.
struct UsageLink {
    enum class Kind { Secret, Webhook, SlackChannel, Automation, Place };
    Kind kind = Kind::Automation;
    QString id; ///< the server's; a secret's name; with the place Pending the edit's, where it is one of them
    QString team; ///< of a secret, webhook or channel: its name
    store::Place place; ///< of a place, or where an automation listens
    bool operator==(const UsageLink&) const = default;
};

/// To the pending changes, and there to the edit; an empty id leads to the list.
[[nodiscard]] UsageLink pendingLink(const QString& edit);

struct UsageNode {
    UsageLink link;
    QString text; ///< its name
    QString
        detail; ///< what it is to its parent: "Access token", "Secret", "paused"; empty where there is nothing to say
    bool missing = false; ///< named, but not there: a secret that was deleted
    QList<UsageNode> children;
    friend bool operator==(const UsageNode& a, const UsageNode& b);
};

[[nodiscard]] QList<store::AutomationRow> automationsUsing(const TeamFacts& facts, const IntegrationId& integration);
/// The team whose webhook or Slack channel the action uses; empty where it uses none, or one that is not known.
[[nodiscard]] QString teamOf(const TeamFacts& facts, const Action& action);
[[nodiscard]] QList<Webhook> webhooksUsing(const TeamFacts& facts, const QString& team, const QString& secret);
/// Through its webhooks, each once.
[[nodiscard]] QList<store::AutomationRow> automationsUsingSecret(
    const TeamFacts& facts, const QString& team, const QString& secret);

// What would break without it: the trees below it.
[[nodiscard]] QList<UsageNode> usersOfSecret(const TeamFacts& facts, const QString& team, const QString& secret);
[[nodiscard]] QList<UsageNode> usersOfWebhook(const TeamFacts& facts, const IntegrationId& webhook);
[[nodiscard]] QList<UsageNode> usersOfChannel(const TeamFacts& facts, const IntegrationId& channel);

// What it needs: the other way.
[[nodiscard]] QList<UsageNode> needsOfWebhook(const TeamFacts& facts, const IntegrationId& webhook);
[[nodiscard]] QList<UsageNode> needsOfAutomation(const TeamFacts& facts, const Automation& automation);

} // namespace desk::ui
