// SPDX-License-Identifier: Apache-2.0
#include "app/api/client.h"
#include "tests/support/eventually.h"

#include "tests/api/awaited.h"
#include "tests/api/backend.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::api;
using namespace desk::test;
using namespace std::chrono_literals;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray trigger(int id, const QByteArray& name)
{
    return "{\"__typename\":\"Trigger\",\"id\":\"" + QByteArray::number(id) + "\",\"name\":\"" + name
        + "\",\"enabled\":true,\"createdAt\":\"2026-01-01T00:00:00Z\",\"scope\":{\"__typename\":\"Project\",\"id\":"
          "\"p\",\"name\":\"vision\"},"
          "\"triggeringCondition\":{\"__typename\":\"FilterEventTriggeringCondition\",\"eventType\":\"LINK_MODEL\","
          "\"filter\":\"{}\"},"
          "\"triggeredAction\":{\"__typename\":\"NoOpTriggeredAction\"}}";
}

QByteArray page(const QByteArray& edges, const QByteArray& cursor = {})
{
    return "{\"pageInfo\":{\"hasNextPage\":" + QByteArray(cursor.isEmpty() ? "false" : "true") + ",\"endCursor\":"
        + (cursor.isEmpty() ? QByteArray("null") : QByteArray('"' + cursor + '"')) + "},\"edges\":[" + edges + "]}";
}

QByteArray edge(const QByteArray& node)
{
    return "{\"node\":" + node + '}';
}

QStringList names(const QList<Automation>& automations)
{
    QStringList result;
    for (const Automation& automation : automations)
        result.append(automation.name);
    return result;
}

AutomationDraft draft()
{
    AutomationDraft result;
    result.name = u"new"_s;
    result.scope = ProjectScope{{u"p"_s}, u"vision"_s};
    result.event = eventOfType(u"LINK_MODEL"_s, {u"{\"$or\":[{\"$and\":[]}]}"_s});
    result.action = NoAction{};
    return result;
}

const QString entityQuery = u"QUERY_AUTOMATIONS_ON_ENTITY"_s;

} // namespace

class TstClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void viewer()
    {
        Backend backend;
        Client client(backend.transport());
        backend.data(
            u"Viewer"_s, "{\"viewer\":{\"id\":\"1\",\"name\":\"Alex\",\"username\":\"alex\",\"entity\":\"t\"}}");
        backend.reply(u"Viewer"_s,
            http(200,
                "{\"data\":{\"viewer\":{\"id\":\"1\",\"name\":\"Alex\"}},\"errors\":[{\"message\":\"relogin "
                "required\"}]}"));
        backend.data(u"Viewer"_s, "{\"viewer\":null}");
        backend.reply(u"Viewer"_s, http(200, "{\"data\":{\"viewer\":null},\"errors\":[{\"message\":\"x\"}]}"));
        const auto first = awaited(client.viewer());
        QVERIFY2(first, describe(first).constData());
        QCOMPARE(first->username, u"alex"_s);
        QVERIFY(awaited(client.viewer()));
        QVERIFY(errorOf<UnauthorizedError>(awaited(client.viewer())));
        const auto refused = errorOf<UnauthorizedError>(awaited(client.viewer()));
        QVERIFY(refused);
        QCOMPARE(refused->host, u"127.0.0.1:%1"_s.arg(backend.server().port()));
    }

    void whatAnErrorMadeNothingOfIsAsItWas()
    {
        Backend backend;
        Client client(backend.transport());
        const QByteArray nothing = "{\"viewer\":{\"id\":\"1\",\"name\":\"Alex\",\"entity\":null,\"admin\":null}}";
        backend.reply(u"Viewer"_s, http(200, "{\"data\":" + nothing + ",\"errors\":[{\"message\":\"x\"}]}"));
        backend.data(u"Viewer"_s, nothing);
        backend.reply(u"Viewer"_s, http(200, "{\"data\":" + nothing + ",\"errors\":[{\"message\":\"x\"}]}"));
        Viewer known;
        known.id = u"1"_s;
        known.defaultTeam = u"t"_s;
        known.instanceAdmin = true;
        const auto broken = awaited(client.viewer(known));
        QVERIFY2(broken, describe(broken).constData());
        QCOMPARE(broken->defaultTeam, u"t"_s);
        QVERIFY(broken->instanceAdmin);
        // Said without an error it is so.
        QCOMPARE(awaited(client.viewer(known))->defaultTeam, QString());
        known.id = u"2"_s;
        QCOMPARE(awaited(client.viewer(known))->defaultTeam, QString());
    }

    void featuresThatCannotBeReadAreOff_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("off"); // else an error
        QTest::newRow("unknown field") << QByteArray("{\"errors\":[{\"message\":\"no serverInfo\"}]}") << 200 << true;
        QTest::newRow("bad request") << QByteArray("{\"errors\":[{\"message\":\"no serverInfo\"}]}") << 400 << true;
        QTest::newRow("null") << QByteArray("{\"data\":{\"serverInfo\":null}}") << 200 << true;
        QTest::newRow("server error") << QByteArray("x") << 500 << true;
        QTest::newRow("unauthorized") << QByteArray("{}") << 401 << false;
    }

    void featuresThatCannotBeReadAreOff()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        QFETCH(bool, off);
        Backend backend;
        Client client(backend.transport());
        backend.reply(u"ServerFeatures"_s, http(status, answer));
        const auto info = awaited(client.serverInfo());
        QCOMPARE(info.has_value(), off);
        if (off)
            QVERIFY(info->features.isEmpty());
        else
            QVERIFY(errorOf<UnauthorizedError>(info));
    }

    void lostConnectionIsNotAskedTwice()
    {
        Backend backend;
        Client client(backend.transport());
        backend.reply(u"ServerFeatures"_s, closeWithoutAnswer());
        QVERIFY(errorOf<OfflineError>(awaited(client.automations(u"t"_s))));
        QCOMPARE(backend.asked(), QStringList{u"ServerFeatures"_s});
    }

    void automationsOfAnEntity()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({entityQuery});
        backend.data(u"EntityAutomations"_s,
            "{\"entity\":{\"triggers\":" + page(edge(trigger(1, "a")) + ',' + edge(trigger(2, "b")), "c1") + "}}");
        backend.data(u"EntityAutomations"_s, "{\"entity\":{\"triggers\":" + page("", "c2") + "}}");
        backend.data(u"EntityAutomations"_s, "{\"entity\":{\"triggers\":" + page(edge(trigger(3, "c"))) + "}}");
        const auto all = awaited(client.automations(u"t"_s));
        QVERIFY2(all, describe(all).constData());
        QVERIFY(all->complete);
        QCOMPARE(names(all->items), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(backend.asked(),
            QStringList({u"ServerFeatures"_s, u"EntityAutomations"_s, u"EntityAutomations"_s, u"EntityAutomations"_s}));
        const QJsonObject first = backend.bodies().at(1)["variables"_L1].toObject();
        QCOMPARE(first,
            (QJsonObject{
                {u"cursor"_s, QJsonValue()}, {u"entity"_s, u"t"_s}, {u"filters"_s, QJsonValue()}, {u"perPage"_s, 50}}));
        QCOMPARE(backend.bodies().at(3)["variables"_L1]["cursor"_L1].toString(), u"c2"_s);
        QVERIFY(!backend.bodies().at(1)["query"_L1].toString().contains(u"prompt"_s));
        // Features are read once.
        QVERIFY(awaited(client.automations(u"t"_s)));
        QCOMPARE(backend.asked().count(u"ServerFeatures"_s), 1);
    }

    void automationsOfAnEntityByItsProjects()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({});
        const QByteArray one = "{\"id\":\"p\",\"triggers\":[" + trigger(1, "a") + ',' + trigger(2, "b") + "]}";
        const QByteArray two = "{\"id\":\"q\",\"triggers\":[]}";
        backend.data(u"EntityProjectAutomations"_s,
            "{\"entity\":{\"projects\":" + page(edge(one) + ',' + edge(two), "c1") + "}}");
        backend.data(u"EntityProjectAutomations"_s,
            "{\"entity\":{\"projects\":" + page(edge("{\"id\":\"r\",\"triggers\":[" + trigger(3, "c") + "]}")) + "}}");
        const auto all = awaited(client.automations(u"t"_s));
        QVERIFY2(all, describe(all).constData());
        QCOMPARE(names(all->items), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!backend.bodies().at(1)["variables"_L1].toObject().contains(u"filters"_s));
    }

    void automationsByName()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({entityQuery});
        backend.data(u"EntityAutomations"_s,
            "{\"entity\":{\"triggers\":" + page(edge(trigger(1, "a")) + ',' + edge(trigger(2, "b"))) + "}}");
        const auto found = awaited(client.automationsNamed(u"t"_s, u"b"_s));
        QVERIFY(found);
        QCOMPARE(names(found->items), QStringList{u"b"_s});
        QCOMPARE(backend.bodies().at(1)["variables"_L1]["filters"_L1].toString(), u"{\"name\":\"b\"}"_s);
    }

    void unknownEntityIsADecodeError()
    {
        Backend backend;
        Client client(backend.transport());
        backend.data(u"Projects"_s, "{\"entity\":null}");
        QCOMPARE(errorOf<DecodeError>(awaited(client.projects(u"nobody"_s))),
            std::optional(DecodeError{u"data.entity.projects"_s, u"object"_s}));
    }

    void errorOfALaterPageIsTheError()
    {
        Backend backend;
        Client client(backend.transport());
        const QByteArray project = "{\"id\":\"p\",\"name\":\"vision\",\"entityName\":\"t\"}";
        backend.data(u"Projects"_s, "{\"entity\":{\"projects\":" + page(edge(project), "c1") + "}}");
        backend.reply(u"Projects"_s, http(401, "{}"));
        QVERIFY(errorOf<UnauthorizedError>(awaited(client.projects(u"t"_s))));
        QCOMPARE(backend.bodies().size(), 2);
    }

    void registries()
    {
        Backend backend;
        Client client(backend.transport());
        const QByteArray one = "{\"id\":\"p\",\"name\":\"wandb-registry-model\",\"entityName\":\"o\"}";
        const QByteArray other = "{\"id\":\"q\",\"name\":\"vision\",\"entityName\":\"o\"}";
        backend.data(u"Registries"_s,
            "{\"organization\":{\"orgEntity\":{\"projects\":" + page(edge(one) + ',' + edge(other)) + "}}}");
        const auto found = awaited(client.registries(u"Example Org"_s));
        QVERIFY2(found, describe(found).constData());
        QCOMPARE(found->items.size(), 1);
        QCOMPARE(found->items.first().displayName(), u"model"_s);
        QCOMPARE(backend.bodies().first()["variables"_L1]["filters"_L1].toString(),
            utf8("{\"name\":{\"$regex\":\"^wandb-registry-\"}}"));
    }

    void collectionsKnowTheirProject()
    {
        Backend backend;
        Client client(backend.transport());
        backend.data(u"Collections"_s,
            "{\"project\":{\"artifactCollections\":"
                + page(edge("{\"__typename\":\"ArtifactPortfolio\",\"id\":\"c\",\"name\":\"detector\"}")) + "}}");
        const auto found =
            awaited(client.collections({.id = {u"p"_s}, .name = u"wandb-registry-model"_s, .owner = u"o"_s}));
        QVERIFY2(found, describe(found).constData());
        QCOMPARE(found->items.first().project.value, u"p"_s);
        QCOMPARE(backend.bodies().first()["variables"_L1]["project"_L1].toString(), u"wandb-registry-model"_s);
        QCOMPARE(backend.bodies().first()["variables"_L1]["entity"_L1].toString(), u"o"_s);
    }

    void places()
    {
        Backend backend;
        Client client(backend.transport());
        const QByteArray org =
            "{\"id\":\"o\",\"name\":\"Example "
            "Org\",\"orgEntity\":{\"id\":\"e\",\"name\":\"example-org\",\"entityType\":\"organization\"}}";
        backend.data(u"Teams"_s,
            "{\"viewer\":{\"teams\":{\"edges\":[{\"node\":{\"id\":\"t\",\"name\":\"example-team\",\"entityType\":"
            "\"team\",\"organization\":"
                + org + "}}]}}}");
        backend.data(u"Organization"_s, "{\"organization\":" + org + '}');
        backend.data(
            u"TeamMembers"_s, "{\"entity\":{\"members\":[{\"id\":\"1\",\"name\":\"Alex\",\"role\":\"admin\"}]}}");
        const auto teams = awaited(client.teams());
        QVERIFY2(teams, describe(teams).constData());
        QCOMPARE(teams->size(), 1);
        const auto organizations = awaited(client.organizations());
        QVERIFY(organizations && organizations->size() == 1);
        QCOMPARE(awaited(client.organization(u"Example Org"_s)).value(), organizations->first());
        QCOMPARE(awaited(client.members(u"example-team"_s)).value().first().role, u"admin"_s);
    }

    void membersOfARegistryHaveTheirHighestRole()
    {
        Backend backend;
        Client client(backend.transport());
        const Project registry{{u"r"_s}, u"wandb-registry-Model"_s, u"org"_s, {}, {}};
        const QByteArray own =
            "\"members\":[{\"id\":\"1\",\"username\":\"kim\",\"name\":null,\"email\":null,\"role\":"
            "{\"name\":\"viewer\"}},{\"id\":\"2\",\"username\":\"lee\",\"role\":{\"name\":\"admin\"}}]";
        backend.data(u"RegistryMembers"_s,
            "{\"project\":{" + own
                + ",\"teamMembers\":[{\"role\":{\"name\":\"member\"},\"team\":{\"members\":[{\"id\":\"1\","
                  "\"username\":\"kim\"},{\"id\":\"2\",\"username\":\"lee\"},{\"id\":\"3\",\"username\":\"dana\"}]}}]}"
                  "}");
        const auto members = awaited(client.registryMembers(registry));
        QVERIFY2(members, describe(members).constData());
        QStringList told;
        for (const Member& member : *members)
            told.append(member.username + u' ' + member.role);
        QCOMPARE(told, (QStringList{u"kim member"_s, u"lee admin"_s, u"dana member"_s}));
        QCOMPARE(backend.bodies().last()["variables"_L1].toObject()["entity"_L1].toString(), u"org"_s);

        // A server without teams in registries is asked for the people alone.
        Backend older;
        Client other(older.transport());
        older.reply(u"RegistryMembers"_s,
            http(400,
                "{\"errors\":[{\"message\":\"Cannot query field \\\"teamMembers\\\" on type \\\"Project\\\".\"}]}"));
        older.data(u"RegistryMembers"_s, "{\"project\":{" + own + "}}");
        const auto alone = awaited(other.registryMembers(registry));
        QVERIFY2(alone, describe(alone).constData());
        QCOMPARE(alone->size(), 2);
        QVERIFY(!older.bodies().last()["query"_L1].toString().contains(u"teamMembers"_s));
    }

    void membersOfAnOrganization()
    {
        Backend backend;
        Client client(backend.transport());
        backend.data(u"OrganizationMembers"_s,
            "{\"organization\":{\"members\":[{\"id\":\"1\",\"name\":\"Kim\",\"username\":\"kim\",\"role\":\"member\","
            "\"admin\":true}]}}");
        const auto members = awaited(client.organizationMembers(u"Example Org"_s));
        QVERIFY2(members, describe(members).constData());
        QVERIFY(members->first().admin && members->first().username == u"kim"_s);
    }

    void integrationsAndSecrets()
    {
        Backend backend;
        Client client(backend.transport());
        const QByteArray hook =
            "{\"__typename\":\"GenericWebhookIntegration\",\"id\":\"1\",\"name\":\"n\",\"urlEndpoint\":\"http://x\"}";
        const QByteArray slack =
            "{\"__typename\":\"SlackIntegration\",\"id\":\"2\",\"teamName\":\"w\",\"channelName\":\"#c\"}";
        const QByteArray other = "{\"__typename\":\"GitHubOAuthIntegration\",\"id\":\"3\"}";
        backend.data(u"Integrations"_s,
            "{\"entity\":{\"integrations\":" + page(edge(hook) + ",{\"node\":null}," + edge(slack), "c") + "}}");
        backend.data(u"Integrations"_s, "{\"entity\":{\"integrations\":" + page(edge(other)) + "}}");
        backend.data(
            u"Secrets"_s, "{\"entity\":{\"secrets\":[{\"name\":\"K\",\"createdAt\":\"2026-01-01T00:00:00Z\"}]}}");
        const auto all = awaited(client.integrations(u"t"_s));
        QVERIFY2(all, describe(all).constData());
        QCOMPARE(all->webhooks.size(), 1);
        QCOMPARE(all->webhooks.first().team, u"t"_s);
        QCOMPARE(all->slackChannels.size(), 1);
        QCOMPARE(all->others.size(), 1);
        QVERIFY(all->complete);
        QCOMPARE(awaited(client.secrets(u"t"_s)).value().first().name, u"K"_s);
    }

    void executions()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({});
        const QByteArray one = "{\"id\":\"x\",\"triggerID\":\"1\",\"triggerName\":\"a\",\"createdAt\":\"2026-01-01T00:"
                               "00:00Z\",\"state\":\"FINISHED\"}";
        backend.data(u"ProjectExecutions"_s, "{\"project\":{\"triggerExecutions\":" + page(edge(one), "c1") + "}}");
        backend.data(u"ProjectExecutions"_s, "{\"project\":{\"triggerExecutions\":" + page(edge(one), "c2") + "}}");
        backend.data(u"AutomationExecutions"_s, "{\"triggerExecutions\":" + page(edge(one)) + "}");
        const auto some = awaited(client.executions({.name = u"vision"_s, .owner = u"t"_s}, 1));
        QVERIFY2(some, describe(some).constData());
        QCOMPARE(some->items.size(), 1);
        QVERIFY(!some->complete);
        const auto all = awaited(client.executionsOf({u"1"_s}));
        QVERIFY2(all, describe(all).constData());
        QCOMPARE(all->items.first().state, ExecutionState::Finished);
        QVERIFY(all->complete);
    }

    void createSendsOnce()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({});
        backend.data(u"CreateAutomation"_s, "{\"result\":{\"trigger\":" + trigger(9, "new") + "}}");
        const auto created = awaited(client.createAutomation(draft()));
        QVERIFY2(created, describe(created).constData());
        QCOMPARE(created->id.value, u"9"_s);
        QCOMPARE(backend.asked().count(u"CreateAutomation"_s), 1);
        QCOMPARE(backend.bodies().last()["variables"_L1]["input"_L1]["scopeID"_L1].toString(), u"p"_s);
    }

    void createdNothingIsADecodeError()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({});
        backend.data(u"CreateAutomation"_s, "{\"result\":{\"trigger\":null}}");
        const auto created = awaited(client.createAutomation(draft()));
        QCOMPARE(errorOf<DecodeError>(created), std::optional(DecodeError{u"data.result.trigger"_s, u"object"_s}));
    }

    void nameInUse()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({});
        backend.reply(u"CreateAutomation"_s,
            http(409, "{\"errors\":[{\"message\":\"name already used\"}],\"data\":{\"result\":null}}"));
        QCOMPARE(errorOf<GraphQlError>(awaited(client.createAutomation(draft()))),
            std::optional(GraphQlError{409, {u"name already used"_s}}));
    }

    void unsupportedDraftIsNotSent()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({});
        AutomationDraft one = draft();
        one.action = AriaAction{u"look"_s};
        QCOMPARE(errorOf<InvalidInputError>(awaited(client.createAutomation(one)))->field, u"action"_s);
        one.action = UnknownAction{u"X"_s, u"{}"_s};
        QVERIFY(errorOf<InvalidInputError>(awaited(client.createAutomation(one))));
        QCOMPARE(backend.asked(), QStringList{u"ServerFeatures"_s});
    }

    void updateSendsTheDifference()
    {
        Backend backend;
        Client client(backend.transport());
        backend.features({});
        Automation base;
        base.id.value = u"9"_s;
        base.event = UnknownEvent{u"WEAVE_METRIC_THRESHOLD"_s, {u"{}"_s}};
        base.scope = ProjectScope{{u"p"_s}, u"vision"_s};
        base.action = AriaAction{u"look"_s};
        AutomationDraft wanted = draftOf(base);
        const auto same = awaited(client.updateAutomation(base, wanted));
        QVERIFY(same);
        QCOMPARE(*same, base);
        QVERIFY(backend.asked().isEmpty());

        wanted.enabled = false;
        backend.data(u"UpdateAutomation"_s, "{\"result\":{\"trigger\":" + trigger(9, "new") + "}}");
        const auto updated = awaited(client.updateAutomation(base, wanted));
        QVERIFY2(updated, describe(updated).constData());
        QCOMPARE(backend.bodies().last()["variables"_L1].toObject(),
            (QJsonObject{{u"input"_s, QJsonObject{{u"enabled"_s, false}, {u"id"_s, u"9"_s}}}}));

        wanted.action = AriaAction{u"look again"_s};
        QVERIFY(errorOf<InvalidInputError>(awaited(client.updateAutomation(base, wanted))));
    }

    void mutationsThatTellSuccess_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("automation") << u"DeleteAutomation"_s;
        QTest::newRow("integration") << u"DeleteIntegration"_s;
        QTest::newRow("insert") << u"InsertSecret"_s;
        QTest::newRow("secret") << u"DeleteSecret"_s;
    }

    void mutationsThatTellSuccess()
    {
        QFETCH(QString, operation);
        Backend backend;
        Client client(backend.transport());
        const auto call = [&]() -> Async<void> {
            if (operation == "DeleteAutomation"_L1)
                return client.deleteAutomation({u"1"_s});
            if (operation == "DeleteIntegration"_L1)
                return client.deleteIntegration({u"1"_s});
            return operation == "InsertSecret"_L1 ? client.insertSecret(u"t"_s, u"K"_s, u"v"_s)
                                                  : client.deleteSecret(u"t"_s, u"K"_s);
        };
        backend.data(operation, "{\"result\":{\"success\":true}}");
        backend.data(operation, "{\"result\":{\"success\":false}}");
        backend.data(operation, "{\"result\":null}");
        const auto done = awaited(call());
        QVERIFY2(done, describe(done).constData());
        QVERIFY(errorOf<GraphQlError>(awaited(call())));
        QVERIFY(errorOf<DecodeError>(awaited(call())));
    }

    void sandboxDoors()
    {
        Backend backend;
        Client client(backend.transport());
        const QByteArray record = "{\"request\":\"YQ==\",\"response\":\"Yg==\",\"requestSha256\":\"ab\","
                                  "\"requestSize\":1,\"durationMicroseconds\":2}";
        backend.reply(u"POST /sandbox/events"_s,
            http(200,
                "{\"executions\":[{\"id\":\"x\",\"automationId\":\"1\",\"automationName\":\"a\",\"createdAt\":\"2026-"
                "01-01T00:00:00Z\",\"state\":\"FINISHED\",\"eventType\":\"LINK_MODEL\",\"actionType\":\"GENERIC_"
                "WEBHOOK\",\"httpStatus\":200,\"delivery\":"
                    + record + "}]}"));
        backend.reply(u"POST /sandbox/events"_s, http(400, "{\"error\":\"unknown type\"}"));
        backend.reply(u"GET /sandbox/executions/a%2Fb%3D"_s, http(200, record));
        backend.reply(u"GET /sandbox/executions/none"_s, http(404, "{\"error\":\"none\"}"));
        backend.reply(u"GET /sandbox/executions/bad"_s, http(200, "{}"));
        const auto fired = awaited(client.fireEvent({{u"type"_s, u"LINK_MODEL"_s}}));
        QVERIFY2(fired, describe(fired).constData());
        QCOMPARE(fired->first().delivery->request, QByteArray("a"));
        QCOMPARE(backend.bodies().first()["type"_L1].toString(), u"LINK_MODEL"_s);
        QCOMPARE(errorOf<GraphQlError>(awaited(client.fireEvent({}))),
            std::optional(GraphQlError{400, {u"unknown type"_s}}));
        const auto found = awaited(client.delivery({u"a/b="_s}));
        QVERIFY2(found, describe(found).constData());
        QCOMPARE((*found)->response, QByteArray("b"));
        const auto none = awaited(client.delivery({u"none"_s}));
        QVERIFY2(none, describe(none).constData());
        QVERIFY(!*none);
        QVERIFY(errorOf<DecodeError>(awaited(client.delivery({u"bad"_s}))));
    }

    void callsAfterTheTransportAreCancelled()
    {
        auto transport = std::make_unique<Transport>(QUrl(u"http://127.0.0.1:1"_s), Transport::KeyProvider());
        Client client(*transport);
        transport.reset();
        QVERIFY(errorOf<CancelledError>(awaited(client.viewer())));
        QVERIFY(errorOf<CancelledError>(awaited(client.automations(u"t"_s))));
        QVERIFY(errorOf<CancelledError>(awaited(client.createAutomation(draft()))));
        QVERIFY(errorOf<CancelledError>(awaited(client.deleteAutomation({u"1"_s}))));
        QVERIFY(errorOf<CancelledError>(awaited(client.fireEvent({}))));
        QVERIFY(errorOf<CancelledError>(awaited(client.delivery({u"1"_s}))));
    }

    void runningCallsOfADestroyedClientEnd()
    {
        ScriptedServer server(silence());
        auto transport = std::make_unique<Transport>(server.url(), Transport::KeyProvider());
        auto client = std::make_unique<Client>(*transport);
        const auto automations = client->automations(u"t"_s);
        const auto projects = client->projects(u"t"_s);
        QTRY_COMPARE(server.requests().size(), 2);
        client.reset();
        transport.reset();
        QVERIFY(automations.isFinished() && projects.isFinished());
        QVERIFY(errorOf<CancelledError>(automations.result()));
        QVERIFY(errorOf<CancelledError>(projects.result()));
    }
};

QTEST_GUILESS_MAIN(TstClient)
#include "tst_client.moc"
