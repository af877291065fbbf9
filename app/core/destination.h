// SPDX-License-Identifier: Apache-2.0
// Receivers whose rules for a payload are public, told by the URL of the webhook. Nothing here is W&B's: its server
// takes any JSON object, so a broken rule is a warning.
#pragma once

#include "app/core/payloadtemplate.h"
#include "app/core/validation.h"

#include <QStringView>

#include <optional>

namespace desk {

enum class Destination {
    Other, ///< nothing is known of it
    GitHubDispatch, ///< POST /repos/OWNER/REPO/dispatches
    Slack, ///< an incoming webhook
    TeamsConnector, ///< an Office 365 connector
    TeamsWorkflow, ///< a flow of Power Automate, which takes no MessageCard
    Discord,
};

[[nodiscard]] Destination destinationOf(const QString& url);

/// What a receiver demands. The names are the `detail` of a Problem with Rule::Destination.
enum class DestinationRule {
    GitHubEventType, ///< a string `event_type`
    GitHubEventTypeLength, ///< at most 100 characters
    GitHubClientPayload, ///< an object
    GitHubClientPayloadSize, ///< at most 10 members
    GitHubMember, ///< nothing else
    SlackContent, ///< `text`, `blocks` or `attachments`
    SlackBlocks, ///< at most 50
    SlackSectionLength, ///< 3000 characters
    TeamsCard, ///< a MessageCard, or a message with attachments
    TeamsContext, ///< `@context` of a MessageCard
    TeamsSummary, ///< `summary` or `text` of a MessageCard
    TeamsNoMessageCard, ///< a flow takes adaptive cards alone
    TeamsAttachments, ///< at least one
    TeamsContentType, ///< that of an adaptive card
    TeamsAdaptiveCard, ///< `type` of what is attached
    TeamsSize, ///< 28 KB
    DiscordContent, ///< `content` or `embeds`
    DiscordContentLength, ///< 2000 characters
    DiscordEmbeds, ///< at most 10
    DiscordEmbedTitle, ///< 256 characters
    DiscordEmbedDescription, ///< 4096 characters
    DiscordEmbedFields, ///< at most 25
};

[[nodiscard]] QString nameOf(DestinationRule rule);
[[nodiscard]] std::optional<DestinationRule> destinationRuleNamed(QStringView name);

/// Rules the payload breaks whatever its variables turn out to be: they may be empty, and may be long. Nothing for text
/// that is no JSON object.
[[nodiscard]] QList<Problem> destinationProblems(const PayloadTemplate& payload, Destination destination);

} // namespace desk
