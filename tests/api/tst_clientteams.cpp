// SPDX-License-Identifier: Apache-2.0
// The part of the client that Team Settings stand on.
#include "app/api/client.h"
#include "tests/support/eventually.h"

#include "tests/api/awaited.h"
#include "tests/api/backend.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::api;
using namespace desk::test;

class TstClientTeams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createWebhook()
    {
        Backend backend;
        Client client(backend.transport());
        backend.data(u"CreateWebhook"_s,
            "{\"result\":{\"integration\":{\"__typename\":\"GenericWebhookIntegration\",\"id\":\"1\",\"name\":\"n\","
            "\"urlEndpoint\":\"http://x\",\"secretRef\":\"K\"}}}");
        backend.data(u"CreateWebhook"_s,
            "{\"result\":{\"integration\":{\"__typename\":\"SlackIntegration\",\"id\":\"1\",\"teamName\":\"w\","
            "\"channelName\":\"c\"}}}");
        const WebhookDraft wanted{u"t"_s, u"n"_s, u"http://x"_s, std::nullopt, u"K"_s};
        const auto created = awaited(client.createWebhook(wanted));
        QVERIFY2(created, describe(created).constData());
        QCOMPARE(created->id.value, u"1"_s);
        QCOMPARE(draftOf(*created), wanted);
        QVERIFY(errorOf<DecodeError>(awaited(client.createWebhook(wanted))));
    }

    void testWebhook()
    {
        Backend backend;
        Client client(backend.transport());
        const auto reply = [&](const char* ok, const char* response) {
            backend.data(
                u"TestWebhook"_s, QByteArray("{\"result\":{\"ok\":") + ok + ",\"response\":" + response + "}}");
        };
        reply("true", "\"{\\\"status\\\":\\\"200 OK\\\",\\\"statusCode\\\":200,\\\"body\\\":\\\"fine\\\"}\"");
        reply("false", "\"{\\\"error\\\":{\\\"message\\\":\\\"refused\\\"}}\"");
        reply("true", "\"all is well\"");
        const WebhookDraft webhook{u"t"_s, u"n"_s, u"http://x"_s, {}, {}};
        const auto test = [&] { return awaited(client.testWebhook(webhook, u"{}"_s)); };
        const auto good = test();
        QVERIFY2(good, describe(good).constData());
        QVERIFY(good->ok);
        QCOMPARE(good->status, std::optional(200));
        QCOMPARE(good->statusText, u"200 OK"_s);
        QCOMPARE(good->body, u"fine"_s);
        const auto bad = test();
        QCOMPARE(bad->error, u"refused"_s);
        QVERIFY(!bad->status);
        // A layout nobody knows is kept as it came.
        const auto strange = test();
        QVERIFY(strange->ok);
        QCOMPARE(strange->raw, u"all is well"_s);
    }

    void whatTheServerLacks()
    {
        Backend backend;
        Client client(backend.transport());
        backend.reply(u"UpdateWebhook"_s,
            http(400,
                "{\"errors\":[{\"message\":\"Cannot query field \\\"updateGenericWebhookIntegration\\\" on type "
                "\\\"Mutation\\\".\"}]}"));
        const auto refused = errorOf<NotSupportedError>(
            awaited(client.updateWebhook({u"1"_s}, {u"t"_s, u"n"_s, u"http://x"_s, {}, {}})));
        QVERIFY(refused);
        QCOMPARE(refused->what, u"Mutation.updateGenericWebhookIntegration"_s);
    }

    void featuresOfAServerWithoutPages()
    {
        Backend backend;
        Client client(backend.transport());
        backend.reply(u"ServerFeatures"_s,
            http(400,
                "{\"errors\":[{\"message\":\"Cannot query field \\\"frontendHost\\\" on type "
                "\\\"ServerInfo\\\".\"}]}"));
        backend.data(u"ServerFeatures"_s, "{\"serverInfo\":{\"features\":[{\"name\":\"A\",\"isEnabled\":true}]}}");
        const auto info = awaited(client.serverInfo());
        QVERIFY2(info, describe(info).constData());
        QVERIFY(info->has(u"A"_s));
        QVERIFY(info->webHost.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstClientTeams)
#include "tst_clientteams.moc"
