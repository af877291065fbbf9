// SPDX-License-Identifier: Apache-2.0
// What a client thinks a person may do is what the sandbox lets them do, for everybody in every kind of place.
#include "app/api/client.h"
#include "app/core/automationrights.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/engine.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"

#include <QTemporaryDir>

#include <map>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct Person {
    Person(const QUrl& server, const QByteArray& key, const QString& directory)
        : store(directory), transport(server, [key] { return key; }), client(transport),
          engine(client, store, server.toString())
    {
    }

    void read()
    {
        if (!await(store.open()) || !await(engine.pull()))
            qFatal("no pull");
        const store::WorkspaceView view = await(store.workspace()).value();
        known = {view.viewer, view.organizations, view.teams, view.projects, view.collections};
    }

    RightsFacts known;
    store::Store store;
    api::Transport transport;
    api::Client client;
    sync::Engine engine;
};

Scope scopeNamed(const RightsFacts& facts, const QString& name)
{
    for (const Project& project : facts.projects) {
        if (project.displayName() == name)
            return projectScope(project.id, project.name);
    }
    for (const Collection& collection : facts.collections) {
        if (collection.name == name)
            return CollectionScope{collection.id, collection.name, collection.project};
    }
    for (const Team& team : facts.teams) {
        if (team.name == name)
            return TeamScope{team.id, team.name};
    }
    for (const Organization& organization : facts.organizations) {
        if (organization.name == name)
            return OrganizationScope{organization.entityId, organization.entityName};
    }
    return UnknownScope{};
}

AutomationDraft draftFor(const Scope& scope, const QString& name, const Action& action)
{
    AutomationDraft draft;
    draft.name = name;
    draft.scope = scope;
    draft.event = ArtifactEvent{ArtifactEventKind::Linked, artifactFilter(u"alias"_s, u"$regex"_s, QString())};
    draft.action = action;
    return draft;
}

} // namespace

class TestWhoMayWhat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::ServerOptions options;
        options.dataDir = m_folder.filePath(u"server"_s);
        m_server = std::make_unique<sandbox::Server>(options);
        const auto address = m_server->start();
        QVERIFY(address);
        m_url = address->url;
        (void)person(QString(sandbox::demo::viewer));
    }

    void cleanupTestCase()
    {
        for (const auto& [name, person] : m_people)
            QTRY_VERIFY(person->engine.activity().isIdle());
        m_people.clear();
        m_server.reset();
    }

    void everybodyEverywhere_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("aria");
        for (const QLatin1StringView user :
            {sandbox::demo::viewer, sandbox::demo::member, sandbox::demo::viewOnly, sandbox::demo::instanceAdmin}) {
            QTest::newRow(user.latin1()) << QString(user) << false;
            QTest::addRow("%s, ARIA", user.latin1()) << QString(user) << true;
        }
    }

    void everybodyEverywhere()
    {
        QFETCH(QString, user);
        QFETCH(bool, aria);
        Person& admin = person(QString(sandbox::demo::viewer));
        Person& one = person(user);
        const RightsFacts& facts = one.known;
        const Action action = aria ? Action(AriaAction{u"What is new?"_s}) : Action(NoAction{});
        for (const QString& name : {u"vision"_s, u"resnet"_s, u"Model"_s, u"image-classifier"_s, u"Dataset"_s,
                 u"street-images-clean"_s, u"example-team"_s, u"example-org"_s}) {
            const Scope scope = scopeNamed(facts, name);
            QVERIFY2(!std::holds_alternative<UnknownScope>(scope), qPrintable(name));
            const QString title = QString::fromLatin1(QTest::currentDataTag()) + u' ' + name;
            // Of the admin, to change and delete.
            const auto given = await(admin.client.createAutomation(draftFor(scope, title, action)));
            QVERIFY2(given, given ? "" : qPrintable(debugText(given.error())));
            const AutomationRights rights = rightsIn(facts, scope, action, given->createdBy);
            const auto agrees = [&](AutomationObstacle obstacle, bool allowed, const char* what) {
                QVERIFY2((obstacle == AutomationObstacle::None) == allowed,
                    qPrintable(u"%1: %2, rights say %3, the server %4"_s.arg(title, QString::fromLatin1(what),
                        QString::number(int(obstacle)), allowed ? u"yes"_s : u"no"_s)));
            };
            const auto own = await(one.client.createAutomation(draftFor(scope, title + u" own", action)));
            agrees(rights.create, own.has_value(), "create");
            AutomationDraft off = draftOf(*given);
            off.enabled = false;
            agrees(rights.edit, await(one.client.updateAutomation(*given, off)).has_value(), "switch off");
            agrees(rights.remove, await(one.client.deleteAutomation(given->id)).has_value(), "delete");
        }
    }

    /// A server that knows no teams in registries tells of the people; the pull goes on.
    void anOlderServerTellsLess()
    {
        sandbox::ServerOptions options;
        options.without = {u"teamMembers"_s, u"triggerExecutions"_s};
        sandbox::Server server(options);
        const auto address = server.start();
        QVERIFY(address);
        const QByteArray key = address->apiKeys.value(QString(sandbox::demo::viewOnly)).toUtf8();
        Person one(address->url, key, m_folder.filePath(u"older"_s));
        one.read();
        const Scope model = scopeNamed(one.known, u"Model"_s);
        QCOMPARE(projectOf(one.known, model)->members.size(), 4);
        QCOMPARE(rightsIn(one.known, model).create, AutomationObstacle::ViewOnly);
        QCOMPARE(adminsOf(one.known, model), QStringList{u"team-admin"_s});
        QTRY_VERIFY(one.engine.activity().isIdle());
    }

private:
    /// Reads everything the first time.
    Person& person(const QString& user)
    {
        std::unique_ptr<Person>& one = m_people[user];
        if (!one) {
            const QByteArray key = m_server->apiKey(user).value_or(QString()).toUtf8();
            one = std::make_unique<Person>(m_url, key, m_folder.filePath(u"client-"_s + user));
            one->read();
        }
        return *one;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_url;
    std::map<QString, std::unique_ptr<Person>> m_people;
};

QTEST_GUILESS_MAIN(TestWhoMayWhat)
#include "tst_whomaywhat.moc"
