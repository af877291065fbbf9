// SPDX-License-Identifier: Apache-2.0
// Servers that lack something, spoken to over the wire.
#include "tests/sandbox/rig.h"

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

class TestWithout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mutations_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("document");
        QTest::newRow("update") << u"updateGenericWebhookIntegration"_s
                                << u"mutation{updateGenericWebhookIntegration(input:{id:\"x\"}){integration{id}}}"_s;
        QTest::newRow("test")
            << u"testGenericWebhookIntegration"_s
            << u"mutation{testGenericWebhookIntegration(input:{entityName:\"example-team\",urlEndpoint:\"%1\"}){ok}}"_s;
        QTest::newRow("delete secret")
            << u"deleteSecret"_s
            << u"mutation{deleteSecret(input:{entityName:\"example-team\",secretName:\"DEPLOY_TOKEN\"}){success}}"_s;
    }

    void mutations()
    {
        QFETCH(QString, name);
        QFETCH(QString, document);
        Rig rig(u"demo"_s, {}, {name});
        if (document.contains(u"%1"_s))
            document = document.arg(rig.receiver.url().toString());
        const Answer answer = rig.ask(document);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.message().startsWith(u"Cannot query field \"%1\" on type \"Mutation\"."_s.arg(name)),
            qPrintable(answer.message()));
        QVERIFY(rig.receiver.requests().empty());
        QCOMPARE(at(rig.ask(u"{viewer{username}}"_s).data(), u"viewer.username"_s).toString(), u"team-admin"_s);
        const Answer names = rig.ask(u"{__schema{mutationType{fields{name}}}}"_s);
        QVERIFY(names.body.contains("insertSecret"));
        QVERIFY(!names.body.contains(u"\"%1\""_s.arg(name).toLatin1()));
    }

    void features()
    {
        const auto names = [](Rig& rig) { return rig.ask(u"{serverInfo{features{name isEnabled}}}"_s).body; };
        Rig whole;
        QVERIFY(names(whole).contains("AUTOMATION_DESK_SLACK_LOOPBACK"));
        Rig rig(u"demo"_s, {}, {u"AUTOMATION_DESK_SLACK_LOOPBACK"_s, u"AUTOMATION_ACTION_ARIA"_s});
        QVERIFY(!names(rig).contains("AUTOMATION_DESK_SLACK_LOOPBACK"));
        QVERIFY(!names(rig).contains("AUTOMATION_ACTION_ARIA"));
        QVERIFY(names(rig).contains("AUTOMATION_DESK_SANDBOX"));
    }

    void unknownNames()
    {
        for (const QString& name : {u"fly"_s, u"viewer"_s, u"DeleteSecret"_s, u""_s}) {
            ServerOptions options;
            options.without = {name};
            const auto started = Server(options).start();
            QVERIFY2(!started, qPrintable(name));
            QCOMPARE(std::get<InvalidInputError>(started.error()).field, u"without"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestWithout)
#include "tst_sandboxwithout.moc"
