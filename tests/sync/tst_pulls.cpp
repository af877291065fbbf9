// SPDX-License-Identifier: Apache-2.0
// What a pull writes, what it leaves alone, and what becomes of one under which the copy is cleared.
#include "app/core/deliver.h"
#include "app/sync/walks.h"
#include "tests/store/rowwatch.h"
#include "tests/support/eventually.h"
#include "tests/support/relay.h"
#include "tests/sync/syncrig.h"

using namespace desk;
using namespace desk::sync;
using namespace desk::sync::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray answerOf(const QByteArray& status, const QByteArray& message)
{
    const QByteArray body = R"({"errors":[{"message":")" + message + R"("}]})";
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray refusal()
{
    return answerOf("403 Forbidden", "permission denied");
}

QByteArray brokenAnswer()
{
    return answerOf("200 OK", "something broke");
}

/// All that is not an automation.
struct Rest {
    explicit Rest(Client& client)
        : webhooks(await(client.store.webhooks({})).value()), channels(await(client.store.slackChannels({})).value()),
          secrets(await(client.store.secrets({})).value())
    {
        const store::WorkspaceView view = await(client.store.workspace()).value();
        projects = view.projects;
        collections = view.collections;
    }
    bool operator==(const Rest&) const = default;

    QList<Webhook> webhooks;
    QList<SlackChannel> channels;
    QList<TeamSecret> secrets;
    QList<Project> projects;
    QList<Collection> collections;
};

} // namespace

class TestPulls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<SandboxRig>(); }
    void cleanup() { m_rig.reset(); }

    void anUnchangedServerWritesNoRow()
    {
        const QString folder = m_rig->folder.filePath(u"client"_s);
        const QString cache = folder + u"/cache.db"_s;
        for (int pull = 0; pull < 2; ++pull) {
            {
                Client client(m_rig->url, m_rig->key, folder);
                QVERIFY(await(client.store.open()));
                QVERIFY(await(client.engine.pull()));
                QTRY_VERIFY(client.engine.activity().isIdle());
            }
            if (pull == 0)
                store::watchRows(cache);
        }
        QCOMPARE(store::writtenRows(cache), QString());
    }

    void whatATeamRefusesStays()
    {
        Relay relay(static_cast<quint16>(m_rig->url.port()));
        Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
        QVERIFY(await(client.store.open()));
        QVERIFY(await(client.engine.pull()));
        const auto rows = client.rows();
        const Rest before(client);
        QVERIFY(!rows.isEmpty() && !before.webhooks.isEmpty() && !before.secrets.isEmpty());
        const QDateTime first = await(client.store.syncRecord())->lastSuccess;

        relay.answerInstead(R"("entity":"example-team")", refusal());
        const Status pulled = await(client.engine.pull());
        QVERIFY2(pulled, pulled ? "" : qPrintable(debugText(pulled.error())));
        QVERIFY(relay.answered() >= 4); // projects, automations, integrations, secrets
        QCOMPARE(client.rows(), rows);
        QVERIFY(Rest(client) == before);
        // The rest was read, so that the sync counts.
        QVERIFY(await(client.store.syncRecord())->lastSuccess >= first);
        QVERIFY(await(client.store.activity({})).value().isEmpty());

        relay.answerInstead({}, {});
        QVERIFY(await(client.engine.pull()));
        QCOMPARE(client.rows(), rows);
        QVERIFY(Rest(client) == before);
    }

    void membersThatCannotBeToldStopNothing()
    {
        Relay relay(static_cast<quint16>(m_rig->url.port()));
        Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
        QVERIFY(await(client.store.open()));
        QVERIFY(await(client.engine.pull()));
        const QList<Team> teams = await(client.store.workspace()).value().teams;
        QVERIFY(!teams.isEmpty() && !teams.first().members.isEmpty());
        const QDateTime first = await(client.store.syncRecord())->lastSuccess;

        relay.answerInstead("query TeamMembers", brokenAnswer());
        const Status pulled = await(client.engine.pull());
        QVERIFY2(pulled, pulled ? "" : qPrintable(debugText(pulled.error())));
        QVERIFY(relay.answered() >= teams.size());
        QCOMPARE(await(client.store.workspace()).value().teams, teams);
        QVERIFY(await(client.store.syncRecord())->lastSuccess >= first);
    }

    void aTeamThatCannotBeReadStopsNoOther()
    {
        Relay relay(static_cast<quint16>(m_rig->url.port()));
        Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
        QVERIFY(await(client.store.open()));
        QVERIFY(await(client.engine.pull()));
        const Rest before(client);
        const QDateTime first = await(client.store.syncRecord())->lastSuccess;
        QVERIFY(await(client.client.createAutomation(draftFor(client, u"Elsewhere"_s)))); // at a registry
        QVERIFY(client.rows(u"Elsewhere"_s).isEmpty());

        relay.answerInstead(R"("entity":"example-team")", brokenAnswer());
        const Status pulled = await(client.engine.pull());
        // It is told, and what is known of it stays.
        QVERIFY(!pulled && std::holds_alternative<GraphQlError>(pulled.error()));
        QVERIFY(relay.answered() >= 4); // projects, automations, integrations, secrets
        QTRY_COMPARE(client.engine.state().phase, Phase::Failed);
        QVERIFY(Rest(client) == before);
        QCOMPARE(await(client.store.syncRecord())->lastSuccess, first);
        // The others were read.
        QCOMPARE(client.rows(u"Elsewhere"_s).size(), 1);

        relay.answerInstead({}, {});
        QVERIFY(await(client.engine.pull()));
        QVERIFY(Rest(client) == before);
    }

    void aTeamThatOneListForgotStays()
    {
        Relay relay(static_cast<quint16>(m_rig->url.port()));
        Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
        QVERIFY(await(client.store.open()));
        QVERIFY(await(client.engine.pull()));
        const auto rows = client.rows();
        const Rest before(client);
        const QDateTime first = await(client.store.syncRecord())->lastSuccess;

        // The first list of this pull has another team in its place, of which nothing is told; the next one is right.
        relay.changeAnswersTo("query Teams", "example-team", "example-teax");
        relay.answerInstead(R"("entity":"example-teax")", refusal());
        bool changed = true;
        connect(&client.engine, &Engine::stateChanged, this, [&](const SyncState& state) {
            if (state.scopesTotal > 0 && std::exchange(changed, false))
                relay.changeAnswersTo({}, {}, {});
        });
        const Status pulled = await(client.engine.pull());
        QVERIFY2(pulled, pulled ? "" : qPrintable(debugText(pulled.error())));
        QVERIFY(!changed);
        QVERIFY(relay.answered() > 0);
        QCOMPARE(client.rows(), rows);
        QVERIFY(Rest(client) == before);
        // Nobody knows whether everything was read.
        QCOMPARE(await(client.store.syncRecord())->lastSuccess, first);
    }

    void aPullUnderWhichTheCopyIsClearedIsFollowedByAnother()
    {
        Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
        QVERIFY(await(client.store.open()));
        QVERIFY(await(client.engine.pull()));
        const auto rows = client.rows();
        // In the middle of it, as Settings does.
        std::optional<Async<void>> afresh;
        bool asked = false;
        connect(&client.engine, &Engine::stateChanged, this, [&](const SyncState& state) {
            if (state.scopesTotal == 0 || std::exchange(asked, true))
                return;
            deliver(client.store.clearCache(), this, [&](const Status&) { afresh = client.engine.pullAfresh(); });
        });
        const Async<void> running = client.engine.pull();
        QTRY_VERIFY(afresh.has_value());
        const Status done = await(*afresh);
        QVERIFY2(done, done ? "" : qPrintable(debugText(done.error())));
        const Status ended = await(running);
        QVERIFY(!ended && std::holds_alternative<CancelledError>(ended.error()));
        QCOMPARE(client.rows(), rows);
        QVERIFY(await(client.store.syncRecord())->lastSuccess.isValid());
        QTRY_COMPARE(client.engine.state().phase, Phase::Idle);
        QTRY_VERIFY(client.engine.activity().isIdle());
    }

    void clearingAloneForgetsWhenItWasRead()
    {
        Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
        QVERIFY(await(client.store.open()));
        QVERIFY(await(client.engine.pull()));
        QTRY_VERIFY(client.engine.state().lastSuccess.isValid());
        QVERIFY(await(client.store.clearCache()));
        QTRY_VERIFY(!client.engine.state().lastSuccess.isValid());
        QVERIFY(client.rows().isEmpty());
        QVERIFY(await(client.engine.pullAfresh()));
        QVERIFY(!client.rows().isEmpty());
    }

    void ownersThatAreGone()
    {
        QCOMPARE(goneOwners({u"a"_s, u"b"_s, u"c"_s}, {u"b"_s, u"d"_s}), QStringList({u"a"_s, u"c"_s}));
        QVERIFY(goneOwners({u"a"_s}, {u"a"_s, u"b"_s}).isEmpty());
        QVERIFY(goneOwners({}, {u"a"_s}).isEmpty());
    }

private:
    std::unique_ptr<SandboxRig> m_rig;
};

QTEST_GUILESS_MAIN(TestPulls)
#include "tst_pulls.moc"
