// SPDX-License-Identifier: Apache-2.0
#include "ui/models/destinationtext.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {

struct DestinationText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::DestinationText)
};

QString demandOf(DestinationRule rule)
{
    using enum DestinationRule;
    switch (rule) {
    case GitHubEventType:
        return DestinationText::tr("GitHub needs \"event_type\", a text.");
    case GitHubEventTypeLength:
        return DestinationText::tr("GitHub takes at most 100 characters as \"event_type\".");
    case GitHubClientPayload:
        return DestinationText::tr("For GitHub \"client_payload\" must be an object: { … }.");
    case GitHubClientPayloadSize:
        return DestinationText::tr("GitHub takes at most 10 keys in \"client_payload\".");
    case GitHubMember:
        return DestinationText::tr("GitHub takes nothing but \"event_type\" and \"client_payload\".");
    case SlackContent:
        return DestinationText::tr("Slack needs \"text\" or \"blocks\".");
    case SlackBlocks:
        return DestinationText::tr("Slack takes at most 50 blocks.");
    case SlackSectionLength:
        return DestinationText::tr("Slack takes at most 3000 characters in a section.");
    case TeamsCard:
        return DestinationText::tr("Teams needs a card: \"@type\": \"MessageCard\", or \"type\": \"message\".");
    case TeamsContext:
        return DestinationText::tr("For Teams a MessageCard needs \"@context\".");
    case TeamsSummary:
        return DestinationText::tr("For Teams a MessageCard needs \"summary\" or \"text\".");
    case TeamsNoMessageCard:
        return DestinationText::tr("A Teams workflow takes no MessageCard. Send an adaptive card.");
    case TeamsAttachments:
        return DestinationText::tr("For Teams a message needs \"attachments\": the adaptive card.");
    case TeamsContentType:
        return DestinationText::tr("For Teams \"contentType\" must be \"application/vnd.microsoft.card.adaptive\".");
    case TeamsAdaptiveCard:
        return DestinationText::tr("For Teams the \"content\" must be of the \"type\" \"AdaptiveCard\".");
    case TeamsSize:
        return DestinationText::tr("Teams takes at most 28 KB.");
    case DiscordContent:
        return DestinationText::tr("Discord needs \"content\" or \"embeds\".");
    case DiscordContentLength:
        return DestinationText::tr("Discord takes at most 2000 characters as \"content\".");
    case DiscordEmbeds:
        return DestinationText::tr("Discord takes at most 10 embeds.");
    case DiscordEmbedTitle:
        return DestinationText::tr("Discord takes at most 256 characters as the title of an embed.");
    case DiscordEmbedDescription:
        return DestinationText::tr("Discord takes at most 4096 characters as the description of an embed.");
    case DiscordEmbedFields:
        return DestinationText::tr("Discord takes at most 25 fields in an embed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString destinationLabel(Destination destination)
{
    switch (destination) {
    case Destination::Other:
        return {};
    case Destination::GitHubDispatch:
        return QStringLiteral("GitHub");
    case Destination::Slack:
        return QStringLiteral("Slack");
    case Destination::TeamsConnector:
    case Destination::TeamsWorkflow:
        return QStringLiteral("Microsoft Teams");
    case Destination::Discord:
        return QStringLiteral("Discord");
    }
    Q_UNREACHABLE();
}

QString destinationDemand(const QString& ruleName)
{
    const auto rule = destinationRuleNamed(ruleName);
    return rule ? demandOf(*rule) : ruleName;
}

} // namespace desk::ui
