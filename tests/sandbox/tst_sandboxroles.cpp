// SPDX-License-Identifier: Apache-2.0
// Who may write what: docs/protocol.md 7.6, and choices.h.
#include "tests/sandbox/rig.h"

#include <map>

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

namespace {

constexpr QLatin1StringView everybody[] = {demo::viewer, demo::member, demo::viewOnly, demo::instanceAdmin};

bool isAdmin(QLatin1StringView user)
{
    return user == demo::viewer || user == demo::instanceAdmin;
}

QString projectId(Rig& rig, const QString& entity, const QString& name)
{
    return rig.idOf(u"{project(name:\"%1\",entityName:\"%2\"){id}}"_s.arg(name, entity), u"project.id"_s);
}

Answer createAs(Rig& rig, QLatin1StringView user, const QJsonObject& input)
{
    return rig.askAs(user,
        u"mutation($i:CreateFilterTriggerInput!){result:createFilterTrigger(input:$i){trigger{id}}}"_s,
        {{u"i"_s, input}});
}

QString idIn(const Answer& answer)
{
    return at(answer.data(), u"result.trigger.id"_s).toString();
}

Answer updateAs(Rig& rig, QLatin1StringView user, const QJsonObject& input)
{
    return rig.askAs(user,
        u"mutation($i:UpdateFilterTriggerInput!){result:updateFilterTrigger(input:$i){trigger{id}}}"_s,
        {{u"i"_s, input}});
}

Answer removeAs(Rig& rig, QLatin1StringView user, const QString& id)
{
    return rig.askAs(user, u"mutation($id:ID!){deleteTrigger(input:{triggerID:$id}){success}}"_s, {{u"id"_s, id}});
}

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void cleanup() { m_rig.reset(); }

    void eachKeyIsOfOnePerson()
    {
        QSet<QString> keys;
        for (const QLatin1StringView user : everybody) {
            const Answer answer = m_rig->askAs(user, u"{viewer{username admin entity}}"_s);
            QCOMPARE(at(answer.data(), u"viewer.username"_s).toString(), QString(user));
            QCOMPARE(at(answer.data(), u"viewer.admin"_s).toBool(), user == demo::instanceAdmin);
            keys.insert(m_rig->server->apiKey(QString(user)).value_or(QString()));
        }
        QCOMPARE(keys.size(), qsizetype(std::size(everybody)));
        QVERIFY(!m_rig->server->apiKey(u"nobody"_s));
        const Answer members = m_rig->ask(u"{entity(name:\"example-team\"){members{username role admin}}}"_s);
        std::map<QString, QString> roles;
        for (const QJsonValue& member : at(members.data(), u"entity.members"_s).toArray())
            roles[member["username"_L1].toString()] = member["role"_L1].toString();
        QCOMPARE(roles,
            (std::map<QString, QString>{{u"member"_s, u"member"_s}, {u"operator"_s, u"member"_s},
                {u"team-admin"_s, u"admin"_s}, {u"viewer"_s, u"viewer"_s}}));
    }

    void settings_data()
    {
        QTest::addColumn<QString>("document");
        QTest::newRow("create webhook")
            << u"mutation{createGenericWebhookIntegration(input:{entityName:\"example-team\",name:\"n\","
               "urlEndpoint:\"http://127.0.0.1:9/\"}){integration{id}}}"_s;
        QTest::newRow("update webhook")
            << u"mutation{updateGenericWebhookIntegration(input:{id:\"%1\",name:\"n\"}){integration{id}}}"_s;
        QTest::newRow("test webhook")
            << u"mutation{testGenericWebhookIntegration(input:{entityName:\"example-team\",urlEndpoint:"
               "\"http://127.0.0.1:9/\"}){ok}}"_s;
        QTest::newRow("delete integration") << u"mutation{deleteIntegration(input:{id:\"%1\"}){success}}"_s;
        QTest::newRow("GitHub") << u"mutation{createGitHubOAuthIntegration(input:{entityName:\"example-team\",code:"
                                   "\"c\",redirectURI:\"x\",state:\"s\"}){integration{id}}}"_s;
        QTest::newRow("insert secret") << u"mutation{insertSecret(input:{entityName:\"example-team\",secretName:\"N\","
                                          "secretValue:\"v\"}){success}}"_s;
        QTest::newRow("delete secret") << u"mutation{deleteSecret(input:{entityName:\"example-team\",secretName:"
                                          "\"DEPLOY_TOKEN\"}){success}}"_s;
    }

    void settings()
    {
        QFETCH(QString, document);
        if (document.contains(u"%1"_s))
            document = document.arg(m_rig->webhookId(u"Local receiver"_s));
        for (const QLatin1StringView user : {demo::viewOnly, demo::member}) {
            const Answer answer = m_rig->askAs(user, document);
            QCOMPARE(answer.status, 403);
            QVERIFY2(answer.message().contains(u"\"example-team\": only its admins"_s), qPrintable(answer.message()));
        }
        QCOMPARE(m_rig->askAs(demo::instanceAdmin, document).status, 200);
    }

    void namesOfSecrets()
    {
        for (const QLatin1StringView user : everybody) {
            const Answer answer =
                m_rig->askAs(user, u"{entity(name:\"example-team\"){secrets{name} integrations{edges{node{id}}}}}"_s);
            QCOMPARE(answer.status, 200);
            QCOMPARE(at(answer.data(), u"entity.secrets"_s).toArray().size(), isAdmin(user) ? 3 : 0);
            QCOMPARE(at(answer.data(), u"entity.integrations.edges"_s).toArray().size(), 5);
        }
    }

    void othersEntitiesAreForbidden()
    {
        const QString insert = u"mutation{insertSecret(input:{entityName:\"member\",secretName:\"A\",secretValue:"
                               "\"v\"}){success}}"_s;
        const Answer answer = m_rig->ask(insert);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.message().contains(u"does not belong to \"member\""_s));
        QCOMPARE(m_rig->askAs(demo::member, insert).status, 200);
    }

    void automations_data()
    {
        QTest::addColumn<QString>("scopeType");
        QTest::addColumn<QString>("where"); // entity/project or entity/project/collection or entity
        QTest::addColumn<bool>("memberMay");
        QTest::newRow("project") << u"PROJECT"_s << u"example-team/vision"_s << true;
        QTest::newRow("collection") << u"ARTIFACT_COLLECTION"_s << u"example-team/vision/resnet"_s << true;
        QTest::newRow("team") << u"ENTITY"_s << u"example-team"_s << false;
        QTest::newRow("organization") << u"ENTITY"_s << u"example-org-entity"_s << false;
        QTest::newRow("registry") << u"PROJECT"_s << u"example-org-entity/wandb-registry-Model"_s << false;
        QTest::newRow("of a registry") << u"ARTIFACT_COLLECTION"_s
                                       << u"example-org-entity/wandb-registry-Model/image-classifier"_s << true;
        // Roles are those of each registry: "member" is an admin of this one, in spite of the role in the organization.
        QTest::newRow("another registry") << u"PROJECT"_s << u"example-org-entity/wandb-registry-Dataset"_s << true;
        QTest::newRow("of another registry")
            << u"ARTIFACT_COLLECTION"_s << u"example-org-entity/wandb-registry-Dataset/street-images-clean"_s << true;
    }

    void automations()
    {
        QFETCH(QString, scopeType);
        QFETCH(QString, where);
        QFETCH(bool, memberMay);
        QJsonObject input = aliasAutomation(*m_rig, u"new"_s);
        input[u"scopeType"_s] = scopeType;
        input[u"scopeID"_s] = scopeId(where.split(u'/'));
        for (const QLatin1StringView user : everybody) {
            input[u"name"_s] = QString(u"of "_s + user);
            const bool may = isAdmin(user) || (user == demo::member && memberMay);
            const Answer answer = createAs(*m_rig, user, input);
            QCOMPARE(answer.status, may ? 200 : 403);
            if (!may)
                QVERIFY(answer.message().contains(u"only its"_s));
        }
    }

    void changingAndDeleting()
    {
        QJsonObject input = aliasAutomation(*m_rig, u"new"_s);
        input[u"scopeID"_s] = projectId(*m_rig, u"example-team"_s, u"vision"_s);
        const QString id = idIn(createAs(*m_rig, demo::viewer, input));
        const QJsonObject off{{u"id"_s, id}, {u"enabled"_s, false}};
        QCOMPARE(updateAs(*m_rig, demo::viewOnly, off).status, 403);
        QCOMPARE(updateAs(*m_rig, demo::member, off).status, 200);
        // Neither out of the reach of who may write it, nor into it.
        const QJsonObject away{
            {u"id"_s, id}, {u"scopeType"_s, u"ENTITY"_s}, {u"scopeID"_s, scopeId({u"example-team"_s})}};
        QCOMPARE(updateAs(*m_rig, demo::member, away).status, 403);
        QCOMPARE(updateAs(*m_rig, demo::viewer, away).status, 200);
        const QJsonObject back{
            {u"id"_s, id}, {u"scopeType"_s, u"PROJECT"_s}, {u"scopeID"_s, input.value(u"scopeID"_s)}};
        QCOMPARE(updateAs(*m_rig, demo::member, back).status, 403);
        QCOMPARE(updateAs(*m_rig, demo::viewer, back).status, 200);
        QCOMPARE(removeAs(*m_rig, demo::viewOnly, id).status, 403);
        QCOMPARE(removeAs(*m_rig, demo::member, id).status, 200);
    }

    /// Documented for registries: a member deletes what only an admin may create.
    void memberDeletesInRegistry()
    {
        const QString id = idIn(createAs(*m_rig, demo::viewer, aliasAutomation(*m_rig, u"new"_s)));
        QCOMPARE(updateAs(*m_rig, demo::member, {{u"id"_s, id}, {u"enabled"_s, false}}).status, 403);
        QCOMPARE(removeAs(*m_rig, demo::viewOnly, id).status, 403);
        QCOMPARE(removeAs(*m_rig, demo::member, id).status, 200);
    }

    void rolesOfARegistry()
    {
        const auto told = [this](const QString& name) {
            const Answer answer = m_rig->ask(u"query($name:String!){project(name:$name,entityName:"
                                             "\"example-org-entity\"){members{username role{name}"
                                             " projectRoleIsInherited} teamMembers{team{name} role{name}}}}"_s,
                {{u"name"_s, name}});
            QStringList roles;
            for (const QJsonValue& one : at(answer.data(), u"project.members"_s).toArray())
                roles << one["username"_L1].toString() + u'=' + one["role"_L1]["name"_L1].toString();
            for (const QJsonValue& one : at(answer.data(), u"project.teamMembers"_s).toArray())
                roles << one["team"_L1]["name"_L1].toString() + u'=' + one["role"_L1]["name"_L1].toString();
            return roles.join(u' ');
        };
        QCOMPARE(told(u"wandb-registry-Model"_s),
            u"team-admin=admin member=member viewer=viewer operator=member example-team=viewer"_s);
        QCOMPARE(told(u"wandb-registry-Dataset"_s),
            u"team-admin=admin member=admin viewer=restricted_viewer operator=member example-team=restricted_viewer"_s);
    }

    /// The highest of one's own role, one's teams' and that of an admin of the organization.
    void theHighestRoleCounts_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("team");
        QTest::addColumn<QString>("own");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("collection");
        QTest::addColumn<int>("remove");
        QTest::newRow("restricted viewer")
            << u"member"_s << u"restricted_viewer"_s << u"restricted_viewer"_s << 403 << 403 << 403;
        QTest::newRow("viewer") << u"member"_s << u"restricted_viewer"_s << u"viewer"_s << 403 << 403 << 403;
        QTest::newRow("member") << u"viewer"_s << u"viewer"_s << u"member"_s << 403 << 200 << 200;
        QTest::newRow("admin") << u"viewer"_s << u"viewer"_s << u"admin"_s << 200 << 200 << 200;
        QTest::newRow("by the team") << u"viewer"_s << u"member"_s << u"viewer"_s << 403 << 200 << 200;
        QTest::newRow("by the team, as its admin") << u"member"_s << u"admin"_s << u"viewer"_s << 200 << 200 << 200;
        QTest::newRow("by the organization")
            << u"admin"_s << u"viewer"_s << u"restricted_viewer"_s << 200 << 200 << 200;
        QTest::newRow("a word nobody knows") << u"member"_s << u"wizard"_s << u"wizard"_s << 403 << 403 << 403;
    }

    void theHighestRoleCounts()
    {
        QFETCH(QString, organization);
        QFETCH(QString, team);
        QFETCH(QString, own);
        QTemporaryDir folder;
        m_rig = std::make_unique<Rig>(u"demo"_s, folder.path());
        {
            const auto database = Database::open(folder.filePath(u"sandbox.db"_s));
            QVERIFY(database);
            const QString member = u"(SELECT id FROM users WHERE username = 'member')"_s;
            for (const QString& statement :
                {u"UPDATE members SET role = '%1' WHERE user_id = %2 AND entity_id = (SELECT id FROM entities WHERE"
                 " name = 'example-org-entity')"_s.arg(organization, member),
                    u"UPDATE registry_teams SET role = '%1'"_s.arg(team),
                    u"UPDATE registry_members SET role = '%1' WHERE user_id = %2"_s.arg(own, member)})
                QVERIFY2((*database)->change(statement), qPrintable(statement));
        }
        QJsonObject input = aliasAutomation(*m_rig, u"whole"_s);
        QTEST(createAs(*m_rig, demo::member, input).status, "whole");
        input[u"name"_s] = u"to go"_s;
        const QString id = idIn(createAs(*m_rig, demo::viewer, input));
        QTEST(removeAs(*m_rig, demo::member, id).status, "remove");
        input[u"scopeType"_s] = u"ARTIFACT_COLLECTION"_s;
        input[u"scopeID"_s] = scopeId({u"example-org-entity"_s, u"wandb-registry-Model"_s, u"image-classifier"_s});
        QTEST(createAs(*m_rig, demo::member, input).status, "collection");
    }

    /// What is refused says who is what where.
    void refusalsNameTheRegistry()
    {
        QJsonObject input = aliasAutomation(*m_rig, u"new"_s);
        QCOMPARE(createAs(*m_rig, demo::member, input).message(),
            u"\"member\" is a member of \"wandb-registry-Model\": only its admins may write automations of a whole"
            " registry"_s);
        input[u"scopeType"_s] = u"ARTIFACT_COLLECTION"_s;
        input[u"scopeID"_s] = scopeId({u"example-org-entity"_s, u"wandb-registry-Dataset"_s, u"street-images-clean"_s});
        QCOMPARE(createAs(*m_rig, demo::viewOnly, input).message(),
            u"\"viewer\" is view-only in \"wandb-registry-Dataset\": only its members and admins may write automations"
            " there"_s);
    }

    void ariaIsItsCreators()
    {
        QJsonObject input = aliasAutomation(*m_rig, u"ask"_s);
        input[u"scopeID"_s] = projectId(*m_rig, u"example-team"_s, u"vision"_s);
        input[u"triggeredActionType"_s] = u"ARIA"_s;
        input[u"triggeredActionConfig"_s] = QJsonObject{{u"ariaActionInput"_s, QJsonObject{{u"prompt"_s, u"Why?"_s}}}};
        const QString id = idIn(createAs(*m_rig, demo::member, input));
        const QJsonObject off{{u"id"_s, id}, {u"enabled"_s, false}};
        QCOMPARE(updateAs(*m_rig, demo::member, off).status, 200);
        QCOMPARE(updateAs(*m_rig, demo::viewer, off).status, 403);
        QCOMPARE(updateAs(*m_rig, demo::instanceAdmin, off).status, 200);
        QCOMPARE(removeAs(*m_rig, demo::viewer, id).status, 200);
    }

    void eventsCarryWhoPostsThem()
    {
        const QJsonObject event{{u"type"_s, u"ADD_ARTIFACT_ALIAS"_s}, {u"entity"_s, u"example-org-entity"_s},
            {u"project"_s, u"wandb-registry-Model"_s}, {u"collection"_s, u"image-classifier"_s},
            {u"alias"_s, u"production"_s}};
        const QByteArray key = m_rig->server->apiKey(QString(demo::viewOnly))->toLatin1();
        QCOMPARE(m_rig->send("POST", u"/sandbox/events"_s, QJsonDocument(event).toJson(), "api:" + key).status, 200);
        QVERIFY(m_rig->receiver.requests().front().body.contains("\"author\":\"viewer\""));
    }

    void keysOfOptions()
    {
        ServerOptions options;
        options.apiKeys = {{u"member"_s, u"mine"_s}};
        Server server(options);
        QVERIFY(server.start());
        QCOMPARE(server.apiKey(u"member"_s), std::optional(u"mine"_s));
        QCOMPARE(server.apiKey(u"viewer"_s)->size(), 40);
        for (const auto& keys :
            {QMap<QString, QString>{{u"nobody"_s, u"k"_s}}, QMap<QString, QString>{{u"member"_s, u""_s}},
                QMap<QString, QString>{{u"member"_s, u"k"_s}, {u"viewer"_s, u"k"_s}}}) {
            options.apiKeys = keys;
            const auto started = Server(options).start();
            QVERIFY(!started);
            QCOMPARE(std::get<InvalidInputError>(started.error()).field, u"apiKey"_s);
        }
    }

private:
    QString scopeId(const QStringList& path)
    {
        if (path.size() == 1)
            return m_rig->idOf(u"{entity(name:\"%1\"){id}}"_s.arg(path[0]), u"entity.id"_s);
        if (path.size() == 2)
            return projectId(*m_rig, path[0], path[1]);
        return m_rig->idOf(u"{project(name:\"%1\",entityName:\"%2\"){artifactCollection(name:\"%3\"){id}}}"_s.arg(
                               path[1], path[0], path[2]),
            u"project.artifactCollection.id"_s);
    }

    std::unique_ptr<Rig> m_rig;
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_sandboxroles.moc"
