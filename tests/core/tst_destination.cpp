// SPDX-License-Identifier: Apache-2.0
#include "app/core/destination.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString repeated(const QString& text, int times, const QString& between = u","_s)
{
    return QStringList(times, text).join(between);
}

QString members(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(u"\"k%1\":1"_s.arg(i));
    return all.join(u',');
}

} // namespace

class TestDestination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void namesLeadBack();
    void rules_data();
    void rules();
    void placesAreUnderlined();
};

void TestDestination::urls_data()
{
    using enum Destination;
    QTest::addColumn<QString>("url");
    QTest::addColumn<Destination>("destination");
    const auto row = [](const QString& url, Destination destination) {
        QTest::newRow(qPrintable(url)) << url << destination;
    };
    row(u"https://api.github.com/repos/o/r/dispatches"_s, GitHubDispatch);
    row(u"https://API.GitHub.com/repos/o/r/dispatches/"_s, GitHubDispatch);
    row(u"https://git.example.com/api/v3/repos/o/r/dispatches"_s, GitHubDispatch);
    row(u"https://api.github.com/repos/o/r/issues"_s, Other);
    row(u"https://api.github.com/repos/o/r/actions/workflows/1/dispatches"_s, Other);
    row(u"https://example.com/repos/o/r/dispatches"_s, Other);
    row(u"https://api.github.com.example.com/repos/o/r/dispatches"_s, Other);
    row(u"https://hooks.slack.com/services/T0/B0/x"_s, Slack);
    row(u"https://hooks.slack.com/triggers/T0/1/x"_s, Other);
    row(u"https://hooks.slack.com/workflows/T0/1/x"_s, Other);
    row(u"https://nothooks.slack.com/services/T0/B0/x"_s, Other);
    row(u"https://example.webhook.office.com/webhookb2/x@y/IncomingWebhook/z/w"_s, TeamsConnector);
    row(u"https://outlook.office.com/webhook/x"_s, TeamsConnector);
    row(u"https://webhook.office.com.example.com/"_s, Other);
    row(u"https://prod-01.westeurope.logic.azure.com:443/workflows/x/triggers/manual/paths/invoke?sig=y"_s,
        TeamsWorkflow);
    row(u"https://default1.environment.api.powerplatform.com/powerautomate/x"_s, TeamsWorkflow);
    row(u"https://discord.com/api/webhooks/1/x"_s, Discord);
    row(u"https://discord.com/api/v10/webhooks/1/x?wait=true"_s, Discord);
    row(u"https://canary.discord.com/api/webhooks/1/x"_s, Discord);
    row(u"https://discordapp.com/api/webhooks/1/x"_s, Discord);
    row(u"https://discord.com/api/webhooks/1/x/slack"_s, Other);
    row(u"https://discord.com/api/webhooks/1/x/github"_s, Other);
    row(u"ftp://discord.com/api/webhooks/1/x"_s, Other);
    row(u"discord.com/api/webhooks/1/x"_s, Other);
    row(u"nonsense"_s, Other);
}

void TestDestination::urls()
{
    QFETCH(QString, url);
    QTEST(destinationOf(url), "destination");
}

void TestDestination::namesLeadBack()
{
    for (int rule = 0; rule <= int(DestinationRule::DiscordEmbedFields); ++rule)
        QCOMPARE(destinationRuleNamed(nameOf(DestinationRule(rule))), DestinationRule(rule));
    QVERIFY(!destinationRuleNamed(u"github"));
}

void TestDestination::rules_data()
{
    using enum Destination;
    using R = DestinationRule;
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QList<DestinationRule>>("broken");
    const auto row = [](const char* name, Destination destination, const QString& payload,
                         const QList<DestinationRule>& broken = {}) {
        QTest::newRow(name) << destination << payload << broken;
    };
    row("other", Other, u"{}"_s);
    row("no JSON", Slack, u"{"_s);
    row("no object", Slack, u"[]"_s);

    row("GitHub", GitHubDispatch, uR"({"event_type":"a","client_payload":{"b":1}})"_s);
    row("GitHub, variable", GitHubDispatch, uR"({"event_type":"${event_type}"})"_s);
    row("GitHub, open variables", GitHubDispatch, uR"({"event_type":${alias},"client_payload":${tag}})"_s);
    row("GitHub, key not known", GitHubDispatch, uR"({"${alias}":"x"})"_s);
    row("GitHub, no type", GitHubDispatch, u"{}"_s, {R::GitHubEventType});
    row("GitHub, empty type", GitHubDispatch, uR"({"event_type":""})"_s, {R::GitHubEventType});
    row("GitHub, number", GitHubDispatch, uR"({"event_type":1})"_s, {R::GitHubEventType});
    row("GitHub, 100", GitHubDispatch, u"{\"event_type\":\"%1\"}"_s.arg(QString(100, u'x')));
    row("GitHub, 101", GitHubDispatch, u"{\"event_type\":\"%1\"}"_s.arg(QString(101, u'x')),
        {R::GitHubEventTypeLength});
    row("GitHub, 100 and a variable", GitHubDispatch, u"{\"event_type\":\"%1${alias}\"}"_s.arg(QString(100, u'x')));
    row("GitHub, 100 beyond two bytes", GitHubDispatch, u"{\"event_type\":\"%1\"}"_s.arg(repeated(u"😀"_s, 100, {})));
    row("GitHub, payload a list", GitHubDispatch, uR"({"event_type":"a","client_payload":[]})"_s,
        {R::GitHubClientPayload});
    row("GitHub, 10", GitHubDispatch, u"{\"event_type\":\"a\",\"client_payload\":{%1}}"_s.arg(members(10)));
    row("GitHub, 11", GitHubDispatch, u"{\"event_type\":\"a\",\"client_payload\":{%1}}"_s.arg(members(11)),
        {R::GitHubClientPayloadSize});
    row("GitHub, more", GitHubDispatch, uR"({"event_type":"a","ref":"main"})"_s, {R::GitHubMember});

    row("Slack", Slack, uR"({"text":"a"})"_s);
    row("Slack, variable", Slack, uR"({"text":"${alias}"})"_s);
    row("Slack, blocks", Slack, uR"({"blocks":[{"type":"divider"}]})"_s);
    row("Slack, attachments", Slack, uR"({"attachments":[{"text":"a"}]})"_s);
    row("Slack, nothing", Slack, u"{}"_s, {R::SlackContent});
    row("Slack, empty", Slack, uR"({"text":"","blocks":[]})"_s, {R::SlackContent});
    row("Slack, text no text", Slack, uR"({"text":{}})"_s, {R::SlackContent});
    row("Slack, 50", Slack, u"{\"blocks\":[%1]}"_s.arg(repeated(u"{\"type\":\"divider\"}"_s, 50)));
    row("Slack, 51", Slack, u"{\"blocks\":[%1]}"_s.arg(repeated(u"{\"type\":\"divider\"}"_s, 51)), {R::SlackBlocks});
    const QString section = u"{\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%1\"}}]}"_s;
    row("Slack, 3000", Slack, section.arg(QString(3000, u'x') + u"${alias}"_s));
    row("Slack, 3001", Slack, section.arg(QString(3001, u'x')), {R::SlackSectionLength});

    const QString card = uR"({"@type":"MessageCard","@context":"https://schema.org/extensions","summary":"s"})"_s;
    const QString adaptive = uR"({"type":"message","attachments":[{"contentType":)"
                             uR"("application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}]})"_s;
    row("Teams, card", TeamsConnector, card);
    row("Teams, card with text", TeamsConnector, uR"({"@type":"MessageCard","@context":"x","text":"t"})"_s);
    row("Teams, adaptive", TeamsConnector, adaptive);
    row("Teams, nothing", TeamsConnector, u"{}"_s, {R::TeamsCard});
    row("Teams, other type", TeamsConnector, uR"({"type":"event"})"_s, {R::TeamsCard});
    row("Teams, type not known", TeamsConnector, uR"({"type":"${alias}"})"_s);
    row("Teams, bare card", TeamsConnector, uR"({"@type":"MessageCard"})"_s, {R::TeamsContext, R::TeamsSummary});
    row("Teams, nothing attached", TeamsConnector, uR"({"type":"message"})"_s, {R::TeamsAttachments});
    row("Teams, other attached", TeamsConnector, uR"({"type":"message","attachments":[{"contentType":"x"}]})"_s,
        {R::TeamsContentType, R::TeamsAdaptiveCard});
    row("Teams, large", TeamsConnector,
        u"{\"@type\":\"MessageCard\",\"@context\":\"x\",\"text\":\"%1\"}"_s.arg(QString(28 * 1024, u'x')),
        {R::TeamsSize});
    row("flow, adaptive", TeamsWorkflow, adaptive);
    row("flow, card", TeamsWorkflow, card, {R::TeamsNoMessageCard});

    row("Discord", Discord, uR"({"content":"a"})"_s);
    row("Discord, variable", Discord, uR"({"content":"${alias}"})"_s);
    row("Discord, embeds", Discord, uR"({"embeds":[{"title":"a"}]})"_s);
    row("Discord, nothing", Discord, uR"({"text":"a"})"_s, {R::DiscordContent});
    row("Discord, empty", Discord, uR"({"content":"","embeds":[]})"_s, {R::DiscordContent});
    row("Discord, 2000", Discord, u"{\"content\":\"%1${alias}\"}"_s.arg(QString(2000, u'x')));
    row("Discord, 2001", Discord, u"{\"content\":\"%1\"}"_s.arg(QString(2001, u'x')), {R::DiscordContentLength});
    row("Discord, 10 embeds", Discord, u"{\"embeds\":[%1]}"_s.arg(repeated(u"{\"title\":\"a\"}"_s, 10)));
    row("Discord, 11 embeds", Discord, u"{\"embeds\":[%1]}"_s.arg(repeated(u"{\"title\":\"a\"}"_s, 11)),
        {R::DiscordEmbeds});
    row("Discord, title", Discord, u"{\"embeds\":[{\"title\":\"%1\"}]}"_s.arg(QString(257, u'x')),
        {R::DiscordEmbedTitle});
    row("Discord, description", Discord, u"{\"embeds\":[{\"description\":\"%1\"}]}"_s.arg(QString(4097, u'x')),
        {R::DiscordEmbedDescription});
    row("Discord, fields", Discord,
        u"{\"embeds\":[{\"fields\":[%1]}]}"_s.arg(repeated(u"{\"name\":\"a\",\"value\":\"b\"}"_s, 26)),
        {R::DiscordEmbedFields});
}

void TestDestination::rules()
{
    QFETCH(Destination, destination);
    QFETCH(QString, payload);
    QFETCH(QList<DestinationRule>, broken);
    QStringList expected;
    for (const DestinationRule rule : broken)
        expected.append(nameOf(rule));
    QStringList found;
    for (const Problem& problem : destinationProblems(parseTemplate(payload), destination)) {
        QCOMPARE(problem.rule, Rule::Destination);
        QCOMPARE(problem.severity, Problem::Severity::Warning); // the server takes it all the same
        found.append(problem.detail);
    }
    QCOMPARE(found, expected);
}

void TestDestination::placesAreUnderlined()
{
    const QString payload = uR"({"event_type":"${alias}","ref" : "main","client_payload":[]})"_s;
    const QList<Problem> found = destinationProblems(parseTemplate(payload), Destination::GitHubDispatch);
    QCOMPARE(found.size(), 2);
    QCOMPARE(payload.mid(found.at(0).position, found.at(0).length), u"[]"_s);
    QCOMPARE(payload.mid(found.at(1).position, found.at(1).length), u"\"main\""_s);
}

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"
