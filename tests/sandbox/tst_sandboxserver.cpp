// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/rig.h"

#include <QTcpServer>

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

class TestSandboxServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void cleanup() { m_rig.reset(); }

    void keyIsCheckedOnEveryCall_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << QByteArray("api:test-key") << 200;
        QTest::newRow("wrong") << QByteArray("api:other") << 401;
        QTest::newRow("longer") << QByteArray("api:test-key2") << 401;
        QTest::newRow("other user") << QByteArray("me:test-key") << 401;
        QTest::newRow("none") << QByteArray() << 401;
    }

    void keyIsCheckedOnEveryCall()
    {
        QFETCH(QByteArray, credentials);
        QFETCH(int, status);
        const Answer answer = m_rig->send("POST", u"/graphql"_s, "{\"query\":\"{viewer{id}}\"}", credentials);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.message().isEmpty(), status == 200);
        const Answer event = m_rig->send("POST", u"/sandbox/events"_s, "{}", credentials);
        QCOMPARE(event.status, status == 200 ? 400 : 401);
    }

    void badRequests_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray json = "application/json";
        const QByteArray good = "{\"query\":\"{viewer{id}}\"}";
        QTest::newRow("charset") << u"/graphql"_s << QByteArray("POST") << QByteArray("application/json; charset=utf-8")
                                 << good << 200;
        QTest::newRow("no operation name") << u"/graphql"_s << QByteArray("POST") << json << good << 200;
        QTest::newRow("wrong type") << u"/graphql"_s << QByteArray("POST") << QByteArray("text/plain") << good << 400;
        QTest::newRow("not JSON") << u"/graphql"_s << QByteArray("POST") << json << QByteArray("{") << 400;
        QTest::newRow("no query") << u"/graphql"_s << QByteArray("POST") << json << QByteArray("{}") << 400;
        QTest::newRow("syntax") << u"/graphql"_s << QByteArray("POST") << json << QByteArray("{\"query\":\"{\"}")
                                << 400;
        QTest::newRow("GET") << u"/graphql"_s << QByteArray("GET") << json << QByteArray() << 405;
        QTest::newRow("elsewhere") << u"/"_s << QByteArray("GET") << json << QByteArray() << 404;
        QTest::newRow("unknown field") << u"/graphql"_s << QByteArray("POST") << json
                                       << QByteArray("{\"query\":\"{nope}\"}") << 400;
        QTest::newRow("bad variable")
            << u"/graphql"_s << QByteArray("POST") << json
            << QByteArray("{\"query\":\"query($n:Int!){triggers(first:$n){totalCount}}\",\"variables\":{\"n\":\"x\"}}")
            << 400;
        QTest::newRow("negative first") << u"/graphql"_s << QByteArray("POST") << json
                                        << QByteArray("{\"query\":\"{triggers(first:-1){totalCount}}\"}") << 400;
        QTest::newRow("foreign cursor") << u"/graphql"_s << QByteArray("POST") << json
                                        << QByteArray("{\"query\":\"{triggers(after:\\\"x\\\"){totalCount}}\"}") << 400;
        QTest::newRow("unknown filter")
            << u"/graphql"_s << QByteArray("POST") << json
            << QByteArray("{\"query\":\"{triggers(filters:\\\"{\\\\\\\"colour\\\\\\\":1}\\\"){totalCount}}\"}") << 400;
    }

    void badRequests()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Answer answer = m_rig->send(method, path, body, "api:test-key", type);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.message().isEmpty(), status == 200);
    }

    void loginAndFeatures()
    {
        const Answer answer = m_rig->ask(u"query Viewer{viewer{id entity username email flags teams{edges{node{name}}}}"
                                         " serverInfo{features{name isEnabled} frontendHost slackClientID}}"_s);
        QCOMPARE(at(answer.data(), u"viewer.entity"_s).toString(), u"example-team"_s);
        QCOMPARE(at(answer.data(), u"serverInfo.frontendHost"_s).toString(), m_rig->url.toString());
        QSet<QString> names;
        for (const QJsonValue& feature : at(answer.data(), u"serverInfo.features"_s).toArray()) {
            QVERIFY(feature["isEnabled"_L1].toBool());
            names.insert(feature["name"_L1].toString());
        }
        QVERIFY(names.size() >= 20);
        QVERIFY(names.contains(u"AUTOMATION_DESK_SANDBOX"_s) && names.contains(u"AUTOMATION_SCOPE_ENTITY"_s));
    }

    void unknownPlacesAreNull()
    {
        const Answer answer =
            m_rig->ask(u"{entity(name:\"x\"){id} organization(name:\"x\"){id} project(name:\"x\","
                       "entityName:\"y\"){id} artifactCollection(id:\"x\"){id} user(userName:\"x\"){id}}"_s);
        QCOMPARE(answer.status, 200);
        for (const QString& name : answer.data().keys())
            QVERIFY2(answer.data().value(name).isNull(), qPrintable(name));
    }

    /// The SDK's way without a filter: viewer, projects, plain lists.
    void projectListHoldsItsCollections()
    {
        const Answer answer = m_rig->ask(
            u"{viewer{projects(first:50){pageInfo{hasNextPage} edges{node{name triggers{name scope{__typename}}}}}}}"_s);
        QCOMPARE(at(answer.data(), u"viewer.projects.edges"_s).toArray().size(), 4);
        QVERIFY(answer.body.contains("Test release candidates"));
        QVERIFY2(!answer.body.contains("Copy approved artifacts"), "entity automations are not of a project");
    }

    void levels()
    {
        const Answer answer = m_rig->ask(
            u"{all:triggers{totalCount} user:viewer{triggers{totalCount}} team:entity(name:\"example-team\"){triggers{"
            "totalCount}} org:entity(name:\"example-org-entity\"){triggers{totalCount}} "
            "organization(name:\"example-org\")"
            "{triggers{totalCount}}}"_s);
        const auto count = [&](const QString& path) { return at(answer.data(), path + u".totalCount"_s).toInt(); };
        QCOMPARE(count(u"all"_s), 11);
        QCOMPARE(count(u"user.triggers"_s), 11);
        QCOMPARE(count(u"organization.triggers"_s), 11);
        QCOMPARE(count(u"team.triggers"_s) + count(u"org.triggers"_s), 11);
    }

    void ordersAndFilters()
    {
        const Answer answer = m_rig->ask(
            u"{up:entity(name:\"example-team\"){triggers(order:\"+name\"){edges{node{name}}}} down:entity(name:"
            "\"example-team\"){triggers(order:\"-name\",first:1){edges{node{name}} pageInfo{endCursor}}} off:triggers("
            "filters:\"{\\\"enabled\\\":false}\"){totalCount edges{node{name}}}}"_s);
        QStringList names;
        for (const QJsonValue& edge : at(answer.data(), u"up.triggers.edges"_s).toArray())
            names.append(at(edge.toObject(), u"node.name"_s).toString());
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        QCOMPARE(at(answer.data(), u"down.triggers.edges.0.node.name"_s).toString(), sorted.last());
        QCOMPARE(at(answer.data(), u"off.totalCount"_s).toInt(), 1);
        const Answer next =
            m_rig->ask(u"query($c:String){entity(name:\"example-team\"){triggers(order:\"-name\",first:1,"
                       "after:$c){edges{node{name}}}}}"_s,
                {{u"c"_s, at(answer.data(), u"down.triggers.pageInfo.endCursor"_s)}});
        QCOMPARE(at(next.data(), u"entity.triggers.edges.0.node.name"_s).toString(), sorted.at(sorted.size() - 2));
    }

    void portInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServerOptions options;
        options.port = other.serverPort();
        const auto started = Server(options).start();
        QVERIFY(!started);
        QCOMPARE(std::get<ListenError>(started.error()).port, other.serverPort());
    }

    void badOptions()
    {
        ServerOptions options;
        options.apiKey = u"two words"_s;
        QCOMPARE(std::get<InvalidInputError>(Server(options).start().error()).field, u"apiKey"_s);
        options.apiKey.clear();
        options.seed = u"many"_s;
        QCOMPARE(std::get<InvalidInputError>(Server(options).start().error()).field, u"seed"_s);
        options.seed = u"empty"_s;
        QCOMPARE(Server(options).start()->apiKey.size(), 40);
    }

private:
    std::unique_ptr<Rig> m_rig;
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
