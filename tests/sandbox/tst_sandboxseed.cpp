// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/rig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

class TestSeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plans()
    {
        QCOMPARE(*seedPlan(u"demo"_s), (SeedPlan{SeedPlan::Kind::Demo, 0}));
        QCOMPARE(*seedPlan(u"bulk:25"_s), (SeedPlan{SeedPlan::Kind::Bulk, 25}));
        for (const QString& wrong : {u""_s, u"bulk"_s, u"bulk:"_s, u"bulk:0"_s, u"bulk:-1"_s, u"bulk:x"_s, u"Demo"_s})
            QVERIFY2(!seedPlan(wrong), qPrintable(wrong));
    }

    void demoHasSomethingOfEverything()
    {
        Rig rig;
        const Answer answer = rig.ask(u"{organization(name:\"example-org\"){orgEntity{name entityType "
                                      u"projects(filters:\"{\\\"name\\\":{\\\"$regex\\\":"
                                      "\\\"^wandb-registry-\\\"}}\"){edges{node{name "
                                      "artifactCollections{totalCount}}}}} teams{name members{username role}}"
                                      " triggers{totalCount edges{node{scope{__typename} triggeringCondition{... on "
                                      "FilterEventTriggeringCondition"
                                      "{eventType}} triggeredAction{__typename}}}}} "
                                      "entity(name:\"example-team\"){secrets{name} integrations{edges"
                                      "{node{__typename}}} projects{edges{node{name}}}}}"_s);
        QCOMPARE(answer.status, 200);
        const QJsonObject data = answer.data();
        QCOMPARE(at(data, u"organization.orgEntity.entityType"_s).toString(), u"organization"_s);
        QCOMPARE(at(data, u"organization.orgEntity.projects.edges"_s).toArray().size(), 2);
        QCOMPARE(at(data, u"entity.projects.edges"_s).toArray().size(), 2);
        QCOMPARE(at(data, u"organization.teams.0.members"_s).toArray().size(), 4);
        QCOMPARE(at(data, u"entity.secrets"_s).toArray().size(), 3);
        QCOMPARE(at(data, u"entity.integrations.edges"_s).toArray().size(), 5);
        QVERIFY(at(data, u"organization.triggers.totalCount"_s).toInt() >= 10);
        for (const char* word : {"Entity", "Project", "ArtifactPortfolio", "ArtifactSequence", "NoOpTriggeredAction",
                 "NotificationTriggeredAction", "ARIATriggeredAction", "RUN_STATE", "RUN_METRIC_CHANGE"})
            QVERIFY2(answer.body.contains(word), word);
    }

    void emptyHasPeopleOnly()
    {
        Rig rig(u"empty"_s);
        const Answer answer = rig.ask(u"{viewer{username teams{edges{node{name}}}} triggers{totalCount}}"_s);
        QCOMPARE(at(answer.data(), u"viewer.username"_s).toString(), u"team-admin"_s);
        QCOMPARE(at(answer.data(), u"triggers.totalCount"_s).toInt(-1), 0);
    }

    void bulkPagesThrough()
    {
        Rig rig(u"bulk:250"_s);
        QSet<QString> names;
        QJsonValue cursor;
        int pages = 0;
        do {
            const Answer answer = rig.ask(u"query($after:String){triggers(first:100,after:$after){totalCount pageInfo"
                                          "{endCursor hasNextPage} edges{node{name}}}}"_s,
                {{u"after"_s, cursor}});
            QCOMPARE(at(answer.data(), u"triggers.totalCount"_s).toInt(), 250);
            for (const QJsonValue& edge : at(answer.data(), u"triggers.edges"_s).toArray())
                names.insert(at(edge.toObject(), u"node.name"_s).toString());
            cursor = at(answer.data(), u"triggers.pageInfo.endCursor"_s);
            if (!at(answer.data(), u"triggers.pageInfo.hasNextPage"_s).toBool())
                break;
        } while (++pages < 10);
        QCOMPARE(names.size(), 250);
        const Answer history =
            rig.ask(u"query($id:ID!){triggerExecutions(triggerID:$id){totalCount}}"_s, {{u"id"_s, u"VHJpZ2dlcjox"_s}});
        QCOMPARE(at(history.data(), u"triggerExecutions.totalCount"_s).toInt(), 10);
    }

    /// Data survive a restart, secret values do not, and none is in any file.
    void restartKeepsDataAndNoSecret()
    {
        QTemporaryDir folder;
        const QString dir = folder.filePath(u"data"_s);
        const QByteArray value = "a-very-secret-value-123";
        QList<QByteArray> values{value};
        {
            Rig rig(u"demo"_s, dir);
            const Answer inserted = rig.ask(u"mutation($v:String!){insertSecret(input:{entityName:\"example-team\","
                                            u"secretName:\"MINE\",secretValue:$v})"
                                            "{success}}"_s,
                {{u"v"_s, QString::fromLatin1(value)}});
            QCOMPARE(inserted.status, 200);
            rig.ask(u"mutation($u:String!){createGenericWebhookIntegration(input:{entityName:\"example-team\",name:"
                    u"\"hook\","
                    "urlEndpoint:$u,accessTokenRef:\"MINE\"}){integration{id}}}"_s,
                {{u"u"_s, rig.receiver.url().toString()}});
            QCOMPARE(createAutomation(rig, aliasAutomation(rig, u"kept"_s, u"hook"_s, u"{\"t\":\"${ACCESS_TOKEN}\"}"_s))
                         .status,
                200);
            rig.alias(u"mine"_s);
            const auto& requests = rig.receiver.requests();
            QVERIFY(std::any_of(
                requests.begin(), requests.end(), [&](const auto& one) { return one.body.contains(value); }));
            for (const QString& name : {u"RECEIVER_TOKEN"_s, u"RECEIVER_SIGNING_KEY"_s, u"DEPLOY_TOKEN"_s})
                values.append(*rig.server->secretValue(u"example-team"_s, name));
        }
        QVERIFY(QFile::exists(dir + u"/sandbox.db"_s));
        QCOMPARE(
            QFile::permissions(dir + u"/sandbox.db"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        {
            Rig rig(u"empty"_s, dir);
            const Answer kept = rig.ask(u"{triggers(filters:\"{\\\"name\\\":\\\"kept\\\"}\"){totalCount}}"_s);
            QCOMPARE(at(kept.data(), u"triggers.totalCount"_s).toInt(), 1);
            QVERIFY(!rig.server->secretValue(u"example-team"_s, u"MINE"_s));
            QVERIFY(rig.server->secretValue(u"example-team"_s, u"RECEIVER_TOKEN"_s) != values.at(1));
            const Answer fired = rig.alias(u"mine"_s);
            QVERIFY(fired.body.contains("set it again"));
            // The demo's webhook follows the receiver to its new port.
            rig.alias(u"production"_s);
            QCOMPARE(rig.receiver.requests().back().signature, webhook::SignatureCheck::Valid);
            const auto files = QDir(dir).entryInfoList(QDir::Files);
            QVERIFY(files.size() >= 1);
            for (const QFileInfo& info : files) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY(info.suffix() != u"db"_s || bytes.contains("MINE"));
                for (const QByteArray& one : values)
                    QVERIFY2(!bytes.contains(one) && !bytes.contains(one.toBase64()), qPrintable(info.filePath()));
            }
        }
    }

    /// A file of the first version: its tables are brought up to date, and who was missing then is added.
    void olderDataIsBroughtUp()
    {
        QTemporaryDir folder;
        {
            Rig rig(u"demo"_s, folder.path());
        }
        {
            const auto database = Database::open(folder.filePath(u"sandbox.db"_s));
            QVERIFY(database);
            for (const QString& statement : {u"ALTER TABLE integrations DROP COLUMN deleted"_s,
                     u"DROP TABLE slack_posts"_s, u"DROP TABLE registry_members"_s, u"DROP TABLE registry_teams"_s,
                     u"DROP TABLE metric_values"_s, u"ALTER TABLE triggers DROP COLUMN read_as_is"_s,
                     u"CREATE TABLE slack_messages (id INTEGER PRIMARY KEY, integration_id INTEGER NOT NULL, "
                     u"execution_id"
                     " INTEGER NOT NULL, posted_at TEXT NOT NULL, title TEXT NOT NULL, message TEXT NOT NULL, severity"
                     " TEXT NOT NULL)"_s,
                     u"INSERT INTO slack_messages SELECT 1, id, 7, '2026-01-01T00:00:00.000Z', 'old', 'post', 'WARN'"
                     " FROM integrations WHERE channel = '#training'"_s,
                     u"DELETE FROM members WHERE user_id = (SELECT id FROM users WHERE username = 'operator')"_s,
                     u"DELETE FROM entities WHERE name = 'operator'"_s,
                     u"DELETE FROM users WHERE username = 'operator'"_s, u"PRAGMA user_version = 1"_s})
                QVERIFY2((*database)->change(statement), qPrintable(statement));
        }
        Rig rig(u"demo"_s, folder.path());
        const Answer answer = rig.askAs(demo::instanceAdmin, u"{viewer{username admin teams{edges{node{name}}}}}"_s);
        QCOMPARE(at(answer.data(), u"viewer.admin"_s).toBool(), true);
        QCOMPARE(at(answer.data(), u"viewer.teams.edges.0.node.name"_s).toString(), QString(demo::team));
        const QJsonArray posts = rig.send("GET", u"/sandbox/slack/posts"_s, {}).json.value("posts"_L1).toArray();
        QCOMPARE(posts.size(), 1);
        QCOMPARE(at(posts.at(0).toObject(), u"channel"_s).toString(), u"#training"_s);
        const Answer registry = rig.ask(u"{project(name:\"wandb-registry-Model\",entityName:\"example-org-entity\")"
                                        "{members{username role{name}} teamMembers{role{name}}}}"_s);
        QCOMPARE(at(registry.data(), u"project.members"_s).toArray().size(), 4);
        QCOMPARE(at(registry.data(), u"project.members.2.role.name"_s).toString(), u"viewer"_s);
        QCOMPARE(at(registry.data(), u"project.teamMembers.0.role.name"_s).toString(), u"restricted_viewer"_s);
        QVERIFY(!rig.webhookId(u"Local receiver"_s).isEmpty());
        const Answer gone = rig.ask(u"mutation($id:ID!){deleteIntegration(input:{id:$id}){success}}"_s,
            {{u"id"_s, rig.webhookId(u"Local receiver"_s)}});
        QCOMPARE(gone.status, 200);
    }

    void newerDataIsRefused()
    {
        QTemporaryDir folder;
        {
            const auto database = Database::open(folder.filePath(u"sandbox.db"_s));
            QVERIFY(database);
            QVERIFY((*database)->change(u"PRAGMA user_version = 99"_s));
        }
        ServerOptions options;
        options.dataDir = folder.path();
        const auto started = Server(options).start();
        QVERIFY(!started);
        QCOMPARE(std::get<StoreError>(started.error()).kind, StoreError::Kind::NewerSchema);
    }
};

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_sandboxseed.moc"
