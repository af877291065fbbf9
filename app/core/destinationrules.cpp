// SPDX-License-Identifier: Apache-2.0
// The rules themselves. Each is in its owner's documentation or description of its API, some of them known from copies
// of it only; so all of them are warnings:
//   GitHub   "Create a repository dispatch event": event_type, 100 characters, client_payload with 10 members
//   Slack    "Sending messages using incoming webhooks", "Blocks": text or blocks, 50 blocks; "Text object": 3000
//   Teams    "Create and send messages": @type, @context, summary or text, 28 KB; "Workflows support Adaptive Cards
//   only" Discord  "Execute Webhook", "Embed Limits"
#include "app/core/destination.h"
#include "app/core/jsontext.h"
#include "app/core/payloadlint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int teamsBytes = 28 * 1024;

/// A payload as the receiver reads it, in which a variable is a value nobody knows yet.
class Payload {
public:
    explicit Payload(const PayloadTemplate& payload)
        : m_payload(payload), m_text(withStandIns(payload)),
          m_object(QJsonDocument::fromJson(m_text.toUtf8()).object()),
          m_members(jsonMembers(m_text).value_or(QList<JsonMember>{}))
    {
    }

    [[nodiscard]] const QList<JsonMember>& members() const { return m_members; }
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object[key]; }
    /// A key with a variable in it may be any.
    [[nodiscard]] bool mayHave(QLatin1StringView key) const
    {
        return m_object.contains(key) || std::any_of(m_members.begin(), m_members.end(), [](const JsonMember& m) {
            return m.key.contains(variableStandIn);
        });
    }
    /// A variable outside of a string: text, a list or an object, for all one knows.
    [[nodiscard]] bool isOpen(QLatin1StringView key) const
    {
        const JsonMember at = member(key);
        return std::any_of(m_payload.parts.begin(), m_payload.parts.end(), [&](const TemplatePart& part) {
            return part.kind == TemplatePart::Kind::Variable && !part.insideJsonString && part.start >= at.start
                && part.start < at.start + at.length;
        });
    }

    void add(DestinationRule rule, const JsonMember& at = {})
    {
        Problem problem{Field::Payload, Rule::Destination, Problem::Severity::Warning, nameOf(rule)};
        if (at.length > 0) {
            problem.position = at.start;
            problem.length = at.length;
        }
        if (!m_found.contains(problem))
            m_found.append(problem);
    }
    void add(DestinationRule rule, QLatin1StringView key) { add(rule, member(key)); }
    [[nodiscard]] QList<Problem> found() const { return m_found; }

    /// Bytes that are sent whatever the variables are.
    [[nodiscard]] qsizetype fixedBytes() const
    {
        qsizetype bytes = 0;
        for (const TemplatePart& part : m_payload.parts)
            bytes += part.kind == TemplatePart::Kind::Literal ? part.text.toUtf8().size() : 0;
        return bytes;
    }

private:
    [[nodiscard]] JsonMember member(QLatin1StringView key) const
    {
        // The last of two of the same name counts, as in QJsonDocument.
        const auto found =
            std::find_if(m_members.crbegin(), m_members.crend(), [&](const JsonMember& m) { return m.key == key; });
        return found == m_members.crend() ? JsonMember{} : *found;
    }

    const PayloadTemplate& m_payload;
    QString m_text;
    QJsonObject m_object;
    QList<JsonMember> m_members;
    QList<Problem> m_found;
};

bool isVariable(const QJsonValue& value)
{
    return value.toString().contains(variableStandIn);
}

/// Code points that are there whatever the variables are.
qsizetype fixedLength(const QJsonValue& value)
{
    return value.toString().remove(variableStandIn).toUcs4().size();
}

/// Says something, or may.
bool hasText(const QJsonValue& value)
{
    return value.isString() && !value.toString().isEmpty();
}

void checkGitHub(Payload& p)
{
    const QJsonValue type = p.value("event_type"_L1);
    if (!hasText(type) && !p.isOpen("event_type"_L1) && (!type.isUndefined() || !p.mayHave("event_type"_L1)))
        p.add(DestinationRule::GitHubEventType, "event_type"_L1);
    if (fixedLength(type) > 100)
        p.add(DestinationRule::GitHubEventTypeLength, "event_type"_L1);
    const QJsonValue with = p.value("client_payload"_L1);
    if (!with.isUndefined() && !with.isObject() && !p.isOpen("client_payload"_L1))
        p.add(DestinationRule::GitHubClientPayload, "client_payload"_L1);
    if (with.toObject().size() > 10)
        p.add(DestinationRule::GitHubClientPayloadSize, "client_payload"_L1);
    for (const JsonMember& member : p.members()) {
        if (member.key != "event_type"_L1 && member.key != "client_payload"_L1 && !member.key.contains(variableStandIn))
            p.add(DestinationRule::GitHubMember, member);
    }
}

void checkSlack(Payload& p)
{
    const QJsonArray blocks = p.value("blocks"_L1).toArray();
    const bool says = hasText(p.value("text"_L1)) || !blocks.isEmpty() || !p.value("attachments"_L1).toArray().isEmpty()
        || p.isOpen("text"_L1) || p.isOpen("blocks"_L1) || p.isOpen("attachments"_L1);
    const bool mayHave = p.mayHave("text"_L1) && p.value("text"_L1).isUndefined();
    if (!says && !mayHave)
        p.add(DestinationRule::SlackContent);
    if (blocks.size() > 50)
        p.add(DestinationRule::SlackBlocks, "blocks"_L1);
    for (const QJsonValue& block : blocks) {
        if (block["type"_L1] == "section"_L1 && fixedLength(block["text"_L1]["text"_L1]) > 3000)
            p.add(DestinationRule::SlackSectionLength, "blocks"_L1);
    }
}

void checkAttachments(Payload& p)
{
    const QJsonArray attachments = p.value("attachments"_L1).toArray();
    if (attachments.isEmpty() && !p.isOpen("attachments"_L1))
        p.add(DestinationRule::TeamsAttachments, "attachments"_L1);
    for (const QJsonValue& attachment : attachments) {
        const QJsonValue contentType = attachment["contentType"_L1];
        if (!isVariable(contentType) && contentType != "application/vnd.microsoft.card.adaptive"_L1)
            p.add(DestinationRule::TeamsContentType, "attachments"_L1);
        const QJsonValue card = attachment["content"_L1]["type"_L1];
        if (!isVariable(card) && card != "AdaptiveCard"_L1)
            p.add(DestinationRule::TeamsAdaptiveCard, "attachments"_L1);
    }
}

void checkMessageCard(Payload& p, Destination destination)
{
    if (destination == Destination::TeamsWorkflow)
        return p.add(DestinationRule::TeamsNoMessageCard, "@type"_L1);
    if (!p.mayHave("@context"_L1))
        p.add(DestinationRule::TeamsContext);
    if (!p.mayHave("summary"_L1) && !p.mayHave("text"_L1))
        p.add(DestinationRule::TeamsSummary);
}

void checkTeams(Payload& p, Destination destination)
{
    if (p.fixedBytes() > teamsBytes)
        p.add(DestinationRule::TeamsSize);
    const QJsonValue legacy = p.value("@type"_L1);
    const QJsonValue type = p.value("type"_L1);
    if (isVariable(legacy) || isVariable(type))
        return;
    if (legacy == "MessageCard"_L1)
        return checkMessageCard(p, destination);
    if (type == "message"_L1)
        return checkAttachments(p);
    if (!p.mayHave("type"_L1) || !type.isUndefined())
        p.add(DestinationRule::TeamsCard, "type"_L1);
}

void checkEmbed(Payload& p, const QJsonValue& embed)
{
    if (fixedLength(embed["title"_L1]) > 256)
        p.add(DestinationRule::DiscordEmbedTitle, "embeds"_L1);
    if (fixedLength(embed["description"_L1]) > 4096)
        p.add(DestinationRule::DiscordEmbedDescription, "embeds"_L1);
    if (embed["fields"_L1].toArray().size() > 25)
        p.add(DestinationRule::DiscordEmbedFields, "embeds"_L1);
}

void checkDiscord(Payload& p)
{
    const QJsonValue content = p.value("content"_L1);
    const QJsonArray embeds = p.value("embeds"_L1).toArray();
    bool says = hasText(content) || !embeds.isEmpty();
    for (const QLatin1StringView key : {"content"_L1, "embeds"_L1, "components"_L1, "poll"_L1})
        says = says || p.isOpen(key);
    says = says || p.value("poll"_L1).isObject() || !p.value("components"_L1).toArray().isEmpty();
    const bool mayHave = p.mayHave("content"_L1) && content.isUndefined();
    if (!says && !mayHave)
        p.add(DestinationRule::DiscordContent);
    if (fixedLength(content) > 2000)
        p.add(DestinationRule::DiscordContentLength, "content"_L1);
    if (embeds.size() > 10)
        p.add(DestinationRule::DiscordEmbeds, "embeds"_L1);
    for (const QJsonValue& embed : embeds)
        checkEmbed(p, embed);
}

} // namespace

QList<Problem> destinationProblems(const PayloadTemplate& payload, Destination destination)
{
    if (destination == Destination::Other || jsonErrorAt(withStandIns(payload)) >= 0)
        return {};
    if (!QJsonDocument::fromJson(withStandIns(payload).toUtf8()).isObject())
        return {};
    Payload looked(payload);
    switch (destination) {
    case Destination::Other:
        break;
    case Destination::GitHubDispatch:
        checkGitHub(looked);
        break;
    case Destination::Slack:
        checkSlack(looked);
        break;
    case Destination::TeamsConnector:
    case Destination::TeamsWorkflow:
        checkTeams(looked, destination);
        break;
    case Destination::Discord:
        checkDiscord(looked);
        break;
    }
    return looked.found();
}

} // namespace desk
