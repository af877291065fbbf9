// SPDX-License-Identifier: Apache-2.0
#include "app/core/destination.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct RuleName {
    DestinationRule rule;
    QLatin1StringView name;
};

constexpr std::array ruleNames{
    RuleName{DestinationRule::GitHubEventType, QLatin1StringView("github.event_type")},
    RuleName{DestinationRule::GitHubEventTypeLength, QLatin1StringView("github.event_type.length")},
    RuleName{DestinationRule::GitHubClientPayload, QLatin1StringView("github.client_payload")},
    RuleName{DestinationRule::GitHubClientPayloadSize, QLatin1StringView("github.client_payload.size")},
    RuleName{DestinationRule::GitHubMember, QLatin1StringView("github.member")},
    RuleName{DestinationRule::SlackContent, QLatin1StringView("slack.content")},
    RuleName{DestinationRule::SlackBlocks, QLatin1StringView("slack.blocks")},
    RuleName{DestinationRule::SlackSectionLength, QLatin1StringView("slack.section.length")},
    RuleName{DestinationRule::TeamsCard, QLatin1StringView("teams.card")},
    RuleName{DestinationRule::TeamsContext, QLatin1StringView("teams.context")},
    RuleName{DestinationRule::TeamsSummary, QLatin1StringView("teams.summary")},
    RuleName{DestinationRule::TeamsNoMessageCard, QLatin1StringView("teams.no-message-card")},
    RuleName{DestinationRule::TeamsAttachments, QLatin1StringView("teams.attachments")},
    RuleName{DestinationRule::TeamsContentType, QLatin1StringView("teams.content-type")},
    RuleName{DestinationRule::TeamsAdaptiveCard, QLatin1StringView("teams.adaptive-card")},
    RuleName{DestinationRule::TeamsSize, QLatin1StringView("teams.size")},
    RuleName{DestinationRule::DiscordContent, QLatin1StringView("discord.content")},
    RuleName{DestinationRule::DiscordContentLength, QLatin1StringView("discord.content.length")},
    RuleName{DestinationRule::DiscordEmbeds, QLatin1StringView("discord.embeds")},
    RuleName{DestinationRule::DiscordEmbedTitle, QLatin1StringView("discord.embed.title")},
    RuleName{DestinationRule::DiscordEmbedDescription, QLatin1StringView("discord.embed.description")},
    RuleName{DestinationRule::DiscordEmbedFields, QLatin1StringView("discord.embed.fields")},
};

bool isWithin(const QString& host, QLatin1StringView domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

} // namespace

QString nameOf(DestinationRule rule)
{
    return std::find_if(ruleNames.begin(), ruleNames.end(), [&](const RuleName& r) { return r.rule == rule; })->name;
}

std::optional<DestinationRule> destinationRuleNamed(QStringView name)
{
    for (const RuleName& row : ruleNames) {
        if (row.name == name)
            return row.rule;
    }
    return std::nullopt;
}

Destination destinationOf(const QString& text)
{
    static const QRegularExpression dispatches(u"\\A(?:/api/v3)?/repos/[^/]+/[^/]+/dispatches/?\\z"_s);
    static const QRegularExpression discordHook(u"\\A/api/(?:v[0-9]+/)?webhooks/[^/]+/[^/]+/?\\z"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Destination::Other;
    const QString host = url.host(QUrl::FullyEncoded);
    const QString path = url.path(QUrl::FullyEncoded);
    // A GitHub server of a company has hosts of its own, and "/api/v3" before the path.
    if (dispatches.match(path).hasMatch() && (host == "api.github.com"_L1 || path.startsWith("/api/v3"_L1)))
        return Destination::GitHubDispatch;
    // What is not under /services/ starts a workflow of Slack's, whose variables are its author's own.
    if (host == "hooks.slack.com"_L1 && path.startsWith("/services/"_L1))
        return Destination::Slack;
    if (isWithin(host, "webhook.office.com"_L1) || host == "outlook.office.com"_L1)
        return Destination::TeamsConnector;
    if (isWithin(host, "logic.azure.com"_L1) || isWithin(host, "api.powerplatform.com"_L1))
        return Destination::TeamsWorkflow;
    // Discord takes Slack's and GitHub's payloads too, at a path that goes on with /slack or /github.
    if ((isWithin(host, "discord.com"_L1) || isWithin(host, "discordapp.com"_L1)) && discordHook.match(path).hasMatch())
        return Destination::Discord;
    return Destination::Other;
}

} // namespace desk
