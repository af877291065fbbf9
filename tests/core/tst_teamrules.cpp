// SPDX-License-Identifier: Apache-2.0
// Who may change a team's settings, what is remembered of a secret, and the guesses about the server.
#include "app/core/inferred.h"
#include "app/core/permission.h"
#include "app/core/secretrecord.h"
#include "tests/support/eventually.h"

#include <QUrlQuery>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

Team teamOf(const QList<Member>& members)
{
    return {{u"t"_s}, u"team"_s, {}, members};
}

Member member(const QString& name, const QString& role, bool admin = false)
{
    return {{}, name, {}, {}, role, admin};
}

Secret secret(const char* value)
{
    return *Secret::ofText(value);
}

} // namespace

class TstTeamRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("admin");
        QTest::addColumn<int>("expected");
        QTest::newRow("admin") << u"ADMIN"_s << false << int(TeamRole::Admin);
        QTest::newRow("flag without a role") << QString() << true << int(TeamRole::Admin);
        QTest::newRow("role before flag") << u"member"_s << true << int(TeamRole::Member);
        QTest::newRow("view only") << u"View-Only"_s << false << int(TeamRole::ViewOnly);
        QTest::newRow("viewer") << u"viewer"_s << false << int(TeamRole::ViewOnly);
        QTest::newRow("custom") << u"release manager"_s << false << int(TeamRole::Unknown);
    }

    void roles()
    {
        QFETCH(QString, role);
        QFETCH(bool, admin);
        QTEST(int(teamRole(member(u"ada"_s, role, admin))), "expected");
    }

    void whoMayManage()
    {
        const Viewer ada{.username = u"ada"_s};
        const Team team =
            teamOf({member(u"zoe"_s, u"admin"_s), member(u"bob"_s, u"Admin"_s), member(u"ada"_s, u"member"_s)});
        const TeamPermission asMember = teamPermission(ada, team);
        QVERIFY(!asMember.mayManage);
        QCOMPARE(asMember.role, TeamRole::Member);
        QCOMPARE(asMember.admins, (QStringList{u"bob"_s, u"zoe"_s}));

        QVERIFY(teamPermission({.username = u"zoe"_s}, team).mayManage);
        QVERIFY(teamPermission({.username = u"ada"_s, .instanceAdmin = true}, team).mayManage);
        // Where nothing is known the server decides.
        QVERIFY(teamPermission({.username = u"elsewhere"_s}, team).mayManage);
        QVERIFY(teamPermission(ada, teamOf({})).mayManage);
        QVERIFY(teamPermission(ada, teamOf({member(u"ada"_s, u"release manager"_s)})).mayManage);
        QVERIFY(!teamPermission(ada, teamOf({member(u"ada"_s, u"VIEWER"_s)})).mayManage);
    }

    void fingerprintsTellValuesApart()
    {
        const QByteArray salt = newSalt();
        QCOMPARE(salt.size(), 16);
        QVERIFY(salt != newSalt());
        const QByteArray print = secretFingerprint(salt, secret("value"));
        QCOMPARE(print.size(), 8);
        QCOMPARE(secretFingerprint(salt, secret("value")), print);
        QVERIFY(secretFingerprint(salt, secret("value ")) != print);
        QVERIFY(secretFingerprint(newSalt(), secret("value")) != print);
    }

    void drift()
    {
        const QDateTime written(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC);
        SecretRecord record{.team = u"t"_s, .name = u"K"_s, .setAt = written};
        TeamSecret onServer{u"t"_s, u"K"_s, written};
        QCOMPARE(secretDrift(onServer, record), SecretDrift::Unknown);
        record.serverCreatedAt = written;
        QCOMPARE(secretDrift(onServer, record), SecretDrift::Same);
        onServer.createdAt = written.addMSecs(1);
        QCOMPARE(secretDrift(onServer, record), SecretDrift::ChangedSince);
    }

    void generatedSecrets()
    {
        QCOMPARE(generateSecret(40).size(), 40);
        QVERIFY(generateSecret(40) != generateSecret(40));
        QCOMPARE(generateSecret(1).size(), 8);
        QCOMPARE(generateSecret(10'000).size(), 256);
        for (const char c : generateSecret(256).bytes())
            QVERIFY2(QChar(QLatin1Char(c)).isLetterOrNumber(), &c);
    }

    void textsOfSecrets()
    {
        QVERIFY(Secret::ofText("-----BEGIN KEY-----\nabc\n"));
        QVERIFY(Secret::ofText(" edges stay \r\n"));
        QVERIFY(!Secret::ofText(""));
        QVERIFY(!Secret::ofText(QByteArray("a\0b", 3)));
        QVERIFY(!Secret::ofText("\xff\xfe"));
        QCOMPARE(secret(" x\n").bytes(), QByteArray(" x\n"));
    }

    void pageOfATeam()
    {
        QCOMPARE(inferred::teamSettingsPage(u"https://wandb.ai"_s, u"my team"_s).toEncoded(),
            QByteArray("https://wandb.ai/my%20team/settings"));
        QVERIFY(inferred::teamSettingsPage({}, u"team"_s).isEmpty());
        QVERIFY(inferred::teamSettingsPage(u"javascript:alert(1)"_s, u"team"_s).isEmpty());
    }

    void pagesOfAutomations()
    {
        using Kind = inferred::WebPlace::Kind;
        const auto page = [](Kind kind, const QString& owner, const QString& project) {
            return inferred::automationsPage(u"https://wandb.ai"_s, {kind, owner, project}).toEncoded();
        };
        QCOMPARE(page(Kind::Project, u"my team"_s, u"vision"_s),
            QByteArray("https://wandb.ai/my%20team/vision/automations"));
        QCOMPARE(page(Kind::Registry, u"org"_s, u"Model"_s), QByteArray("https://wandb.ai/orgs/org/registry/Model"));
        QCOMPARE(page(Kind::Team, u"team"_s, {}), QByteArray("https://wandb.ai/team/automations"));
        QCOMPARE(page(Kind::Organization, u"org"_s, {}), QByteArray("https://wandb.ai/orgs/org/automations"));
        QCOMPARE(page(Kind::Everything, {}, {}), QByteArray("https://wandb.ai/automations"));
        QVERIFY(inferred::automationsPage({}, {}).isEmpty());
    }

    void consentPage()
    {
        ServerInfo server{.features = {}, .version = {}, .webHost = u"http://127.0.0.1:99"_s, .slackClientId = u"id"_s};
        QCOMPARE(inferred::slackWay(server), inferred::SlackWay::HandOff);
        const QUrl redirect(u"http://127.0.0.1:7/slack/connected"_s);
        QCOMPARE(inferred::slackConsentPage(server, redirect, u"s&t"_s).host(), u"slack.com"_s);
        server.features.insert(slackLoopbackFeature);
        QCOMPARE(inferred::slackWay(server), inferred::SlackWay::Loopback);
        const QUrl page = inferred::slackConsentPage(server, redirect, u"s&t"_s);
        QCOMPARE(page.port(), 99);
        const QUrlQuery query(page);
        QCOMPARE(query.queryItemValue(u"client_id"_s), u"id"_s);
        QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), redirect.toString());
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s&t"_s);
        for (const QString& host : {QString(), u"javascript:alert(1)"_s, u"file:///etc"_s, u"https://"_s}) {
            server.webHost = host;
            QVERIFY2(inferred::slackConsentPage(server, redirect, u"s"_s).isEmpty(), qPrintable(host));
        }
        server.slackClientId.clear();
        QCOMPARE(inferred::slackWay(server), inferred::SlackWay::HandOff);
    }
};

QTEST_GUILESS_MAIN(TstTeamRules)
#include "tst_teamrules.moc"
