// SPDX-License-Identifier: Apache-2.0
#include "app/sync/activity.h"
#include "app/sync/engine.h"
#include "tests/support/eventually.h"

#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/webhook/receiver.h"
#include "app/wire/listener.h"
#include "tests/support/await.h"
#include "tests/support/relay.h"
#include "tests/sync/syncrig.h"

#include <QSignalSpy>
#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::sync;
using namespace desk::sync::test;
using namespace Qt::StringLiterals;

class TestSyncEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pullFillsTheStore();
    void remembersWhetherThereIsAHistory();
    void halfAHistoryIsOne_data();
    void halfAHistoryIsOne();
    void createsAndDeletes();
    void readsBackWhatTheServerMadeOfIt();
    void believesTheServerMoreThanItsAnswer();
    void doesWithTheAnswerWhenItCannotReadBack();
    void readsBackAnUpdate();
    void refusesADuplicateName();
    void keepsAnEditWhileTheServerIsAway();
    void settlesACreateWhoseAnswerWasLost();
    void settlesADeleteWhoseAnswerWasLost();
    void saysThatTheKeyIsWrong();
    void saysThatItIsNoServer();
    void firesAnEventAndKeepsWhatWasSent();
    void findsDeliveriesItDidNotCauseItself();
    void endsWhatRunsWhenTheTransportGoes();
    void tellsHowFarTheServersClockIsAhead();

private:
    std::unique_ptr<SandboxRig> m_rig;
};

void TestSyncEngine::init()
{
    m_rig = std::make_unique<SandboxRig>();
}

void TestSyncEngine::cleanup()
{
    m_rig.reset();
}

void TestSyncEngine::pullFillsTheStore()
{
    Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    const Status pulled = await(client.engine.pull());
    QVERIFY2(pulled, pulled ? "" : qPrintable(debugText(pulled.error())));
    QTRY_COMPARE(client.engine.state().phase, Phase::Idle);

    const store::WorkspaceView workspace = await(client.store.workspace()).value();
    QVERIFY(!workspace.viewer.username.isEmpty());
    QVERIFY(!workspace.teams.isEmpty());
    const auto registries = std::count_if(
        workspace.projects.begin(), workspace.projects.end(), [](const Project& p) { return p.isRegistry(); });
    QCOMPARE(registries, 2);
    QCOMPARE(workspace.projects.size() - registries, 2);
    QVERIFY(!workspace.collections.isEmpty());
    QVERIFY(client.rows().size() >= 8);
    // An automation on a project's collection belongs to the project's page too.
    const auto rows = client.rows(u"Track new versions"_s);
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows.first().project.isEmpty());
    QVERIFY(!await(client.store.secrets({})).value().isEmpty());
    QTRY_VERIFY(client.engine.state().lastSuccess.isValid());

    // A second pull finds the same and changes nothing.
    const auto before = client.rows();
    QVERIFY(await(client.engine.pull()));
    QCOMPARE(client.rows(), before);
}

void TestSyncEngine::remembersWhetherThereIsAHistory()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    // To an older server the field has no meaning.
    relay.changeRequests("triggerExecutions", "triggerExecutionz");
    QVERIFY(await(client.engine.pull()));
    QCOMPARE(await(client.store.syncRecord()).value().historyOffered, false);
    QVERIFY(!client.rows().isEmpty());
    relay.changeRequests("triggerExecutions", "triggerExecutions");
    QVERIFY(await(client.engine.pull()));
    QCOMPARE(await(client.store.syncRecord()).value().historyOffered, true);
    QTRY_VERIFY(client.engine.activity().isIdle());
}

void TestSyncEngine::halfAHistoryIsOne_data()
{
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<bool>("offered");
    const QString ofOne = u"Query.triggerExecutions"_s;
    const QString ofProject = u"Project.triggerExecutions"_s;
    QTest::newRow("of projects") << QStringList{ofOne} << true;
    QTest::newRow("of automations") << QStringList{ofProject} << true;
    QTest::newRow("neither") << QStringList{ofOne, ofProject} << false;
}

void TestSyncEngine::halfAHistoryIsOne()
{
    QFETCH(QStringList, without);
    QFETCH(bool, offered);
    m_rig->start(0, without);
    Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    for (int pull = 0; pull < 2; ++pull) {
        QVERIFY(await(client.engine.pull()));
        QCOMPARE(await(client.store.syncRecord()).value().historyOffered, offered);
    }
    QCOMPARE(await(client.store.executions({})).value().isEmpty(), !offered);
    QTRY_VERIFY(client.engine.activity().isIdle());
}

void TestSyncEngine::createsAndDeletes()
{
    Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    const auto made = await(client.engine.createAutomation(draftFor(client, u"Ship it now"_s)));
    QVERIFY(made);
    QCOMPARE(made->kind, EditOutcome::Kind::Applied);
    QCOMPARE(client.rows(u"Ship it now"_s).size(), 1);
    const store::AutomationRow row = client.rows(u"Ship it now"_s).first();
    QVERIFY(!row.pending);
    QVERIFY(holds(row.automation, draftFor(client, u"Ship it now"_s)));

    QVERIFY(await(client.engine.pull()));
    QCOMPARE(client.rows(u"Ship it now"_s).size(), 1);

    const auto removed = await(client.engine.deleteAutomation(row.automation));
    QVERIFY(removed);
    QCOMPARE(removed->kind, EditOutcome::Kind::Applied);
    QVERIFY(client.rows(u"Ship it now"_s).isEmpty());
    QVERIFY(await(client.engine.pull()));
    QVERIFY(client.rows(u"Ship it now"_s).isEmpty());
    QVERIFY(await(client.store.outbox()).value().isEmpty());
}

void TestSyncEngine::readsBackWhatTheServerMadeOfIt()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    AutomationDraft wanted = draftFor(client, u"Kept in full"_s);
    const QString odd = u" a\r\n\u2028b\u0001\ufeff \t"_s;
    wanted.description = odd;
    std::get<WebhookAction>(wanted.action).payload = u"{\r\n \"a\": 1.0, \"a\":\"\u2028\" }  \r\n"_s;
    wanted.event =
        eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {u"{ \"$or\":[{\"$and\":[{\"alias\":{\"$regex\":\"\\u005ea/\"}}]}]}"_s});
    const auto kept = await(client.engine.createAutomation(wanted));
    QVERIFY(kept);
    QCOMPARE(kept->differences, QList<Difference>{});
    QVERIFY(holds(client.rows(u"Kept in full"_s).first().automation, wanted));

    relay.changeRequests("^shipped$", "^skipped$");
    const auto made = await(client.engine.createAutomation(draftFor(client, u"Kept otherwise"_s)));
    QVERIFY(made);
    QCOMPARE(made->kind, EditOutcome::Kind::Applied);
    QCOMPARE(made->differences.size(), 1);
    QCOMPARE(made->differences.first().part, Difference::Part::Filter);
    QVERIFY(made->differences.first().wanted.contains("^shipped$"_L1));
    QVERIFY(made->differences.first().found.contains("^skipped$"_L1));
    QVERIFY(!made->differences.first().sameMeaning);
    const Automation stored = client.rows(u"Kept otherwise"_s).first().automation;
    QVERIFY(filterOf(stored.event).text.contains("^skipped$"_L1));
}

void TestSyncEngine::believesTheServerMoreThanItsAnswer()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    relay.changeAnswersTo("createFilterTrigger", "^shipped$", "^skipped$");
    const auto made = await(client.engine.createAutomation(draftFor(client, u"Wrong answer"_s)));
    QVERIFY(made);
    QCOMPARE(made->differences, QList<Difference>{});
    const Automation stored = client.rows(u"Wrong answer"_s).first().automation;
    QVERIFY(filterOf(stored.event).text.contains("^shipped$"_L1));
}

void TestSyncEngine::doesWithTheAnswerWhenItCannotReadBack()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    relay.changeRequests("^shipped$", "^skipped$");
    relay.loseAnswersTo("query EntityAutomations");
    const auto made = await(client.engine.createAutomation(draftFor(client, u"Not read back"_s)));
    QVERIFY(made);
    QCOMPARE(made->kind, EditOutcome::Kind::Applied);
    QVERIFY(relay.lost() > 0);
    QCOMPARE(made->differences.size(), 1);
    QCOMPARE(client.rows(u"Not read back"_s).size(), 1);
    QVERIFY(!client.rows(u"Not read back"_s).first().pending);
    QVERIFY(await(client.store.outbox()).value().isEmpty());
}

void TestSyncEngine::readsBackAnUpdate()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    QVERIFY(await(client.engine.createAutomation(draftFor(client, u"To be changed"_s))));
    const Automation base = client.rows(u"To be changed"_s).first().automation;

    // Somebody else changes another part meanwhile.
    AutomationDraft theirs = draftOf(base);
    theirs.description = u"by somebody else"_s;
    QVERIFY(await(client.client.updateAutomation(base, theirs)));

    AutomationDraft wanted = draftOf(base);
    wanted.name = u"Was changed"_s;
    const auto changed = await(client.engine.updateAutomation(base, wanted));
    QVERIFY(changed);
    QCOMPARE(changed->kind, EditOutcome::Kind::Applied);
    const Difference other{Difference::Part::Description, {}, u"by somebody else"_s};
    QCOMPARE(changed->differences, QList<Difference>{other});
    QCOMPARE(client.rows(u"Was changed"_s).first().automation.description, u"by somebody else"_s);
}

void TestSyncEngine::refusesADuplicateName()
{
    Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    QVERIFY(await(client.engine.createAutomation(draftFor(client, u"Twice"_s))));
    const auto again = await(client.engine.createAutomation(draftFor(client, u"Twice"_s)));
    QVERIFY(again);
    QCOMPARE(again->kind, EditOutcome::Kind::Rejected);
    QVERIFY(again->error);
    QCOMPARE(std::get<GraphQlError>(*again->error).status, 409);
    // Nothing typed is lost until it is given up.
    QCOMPARE(await(client.store.outbox()).value().size(), 1);
    QVERIFY(await(client.engine.discardEdit(again->edit)));
    QVERIFY(await(client.store.outbox()).value().isEmpty());
}

void TestSyncEngine::keepsAnEditWhileTheServerIsAway()
{
    Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    const auto before = client.rows();
    m_rig->stop();

    QVERIFY(!await(client.engine.pull()));
    QTRY_COMPARE(client.engine.state().phase, Phase::Offline);
    QCOMPARE(client.rows(), before);
    const auto kept = await(client.engine.createAutomation(draftFor(client, u"Made offline"_s)));
    QVERIFY(kept);
    QCOMPARE(kept->kind, EditOutcome::Kind::Queued);
    QCOMPARE(client.rows(u"Made offline"_s).size(), 1);
    QVERIFY(client.rows(u"Made offline"_s).first().pending);
    QTRY_COMPARE(client.engine.state().pendingEdits, 1);

    m_rig->comeBack();
    QVERIFY(await(client.engine.pull()));
    QCOMPARE(client.rows(u"Made offline"_s).size(), 1);
    QVERIFY(!client.rows(u"Made offline"_s).first().pending);
    QTRY_COMPARE(client.engine.state().pendingEdits, 0);
}

void TestSyncEngine::settlesACreateWhoseAnswerWasLost()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    relay.loseAnswersTo("createFilterTrigger");
    const auto lost = await(client.engine.createAutomation(draftFor(client, u"Answer lost"_s)));
    QVERIFY(lost);
    QCOMPARE(lost->kind, EditOutcome::Kind::Unknown);
    QCOMPARE(relay.lost(), 1); // sent once, not again by itself
    QVERIFY(client.rows(u"Answer lost"_s).first().pending);

    relay.loseAnswersTo({});
    QVERIFY(await(client.engine.pull()));
    QCOMPARE(client.rows(u"Answer lost"_s).size(), 1);
    QVERIFY(!client.rows(u"Answer lost"_s).first().pending);
    QVERIFY(await(client.store.outbox()).value().isEmpty());
}

void TestSyncEngine::settlesADeleteWhoseAnswerWasLost()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    QVERIFY(await(client.engine.createAutomation(draftFor(client, u"To be deleted"_s))));
    const Automation automation = client.rows(u"To be deleted"_s).first().automation;
    relay.loseAnswersTo("deleteTrigger");
    const auto lost = await(client.engine.deleteAutomation(automation));
    QVERIFY(lost);
    QCOMPARE(lost->kind, EditOutcome::Kind::Unknown);
    QCOMPARE(relay.lost(), 1);

    relay.loseAnswersTo({});
    QVERIFY(await(client.engine.pull()));
    QVERIFY(client.rows(u"To be deleted"_s).isEmpty());
    QVERIFY(await(client.store.outbox()).value().isEmpty());
}

void TestSyncEngine::saysThatTheKeyIsWrong()
{
    Client client(m_rig->url, QByteArray(40, 'x'), m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    const Status pulled = await(client.engine.pull());
    QVERIFY(!pulled);
    QVERIFY(std::holds_alternative<UnauthorizedError>(pulled.error()));
    QTRY_COMPARE(client.engine.state().phase, Phase::SignedOut);
}

void TestSyncEngine::saysThatItIsNoServer()
{
    wire::Listener page([](const wire::Request&, const wire::Responder& responder) {
        wire::Response response;
        response.headers = {{"Content-Type", "text/html"}};
        response.body = "<html><body>A login page</body></html>";
        responder.respond(response);
    });
    const auto port = page.listen(0);
    QVERIFY(port);
    Client client(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    const Status pulled = await(client.engine.pull());
    QVERIFY(!pulled);
    QVERIFY2(std::holds_alternative<NotAServerError>(pulled.error()), qPrintable(debugText(pulled.error())));
    QTRY_COMPARE(client.engine.state().phase, Phase::Failed);
}

void TestSyncEngine::firesAnEventAndKeepsWhatWasSent()
{
    Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    const AutomationDraft wanted = draftFor(client, u"On shipping"_s);
    QVERIFY(await(client.engine.createAutomation(wanted)));
    const store::WorkspaceView workspace = await(client.store.workspace()).value();
    EventFacts facts{
        .eventType = u"ADD_ARTIFACT_ALIAS"_s, .author = u"team-admin"_s, .version = u"v1"_s, .alias = u"shipped"_s};
    for (const Project& project : workspace.projects) {
        if (project.id.value == scopeId(wanted.scope)) {
            facts.entity = project.owner;
            facts.project = project.name;
        }
    }
    for (const Collection& collection : workspace.collections) {
        if (collection.project.value == scopeId(wanted.scope))
            facts.collection = collection.name;
    }
    const auto executions = await(client.engine.fireEvent(facts));
    QVERIFY2(executions, executions ? "" : qPrintable(debugText(executions.error())));
    const auto ours = std::find_if(executions->begin(), executions->end(),
        [](const Execution& e) { return e.automationName == "On shipping"_L1; });
    QVERIFY(ours != executions->end());
    QCOMPARE(ours->state, ExecutionState::Finished);
    QCOMPARE(ours->httpStatus, std::optional(200));
    QCOMPARE(ours->payload, uR"({"v":"%1/%2/%3:shipped"})"_s.arg(facts.entity, facts.project, facts.collection));

    // The receiver's own record is the proof of what was sent.
    QVERIFY(!m_rig->receiver.requests().empty());
    bool found = false;
    for (const webhook::ReceivedRequest& request : m_rig->receiver.requests())
        found = found
            || QCryptographicHash::hash(request.raw, QCryptographicHash::Sha256).toHex()
                == ours->delivery->requestSha256;
    QVERIFY(found);

    QVERIFY(await(client.engine.pull()));
    const auto kept = await(client.store.executions({})).value();
    const auto stored = std::find_if(kept.begin(), kept.end(), [&](const Execution& e) { return e.id == ours->id; });
    QVERIFY(stored != kept.end());
    QVERIFY(stored->delivery);
    QCOMPARE(stored->delivery, ours->delivery);
    QCOMPARE(stored->scopeId, scopeId(wanted.scope));
}

void TestSyncEngine::findsDeliveriesItDidNotCauseItself()
{
    Client other(m_rig->url, m_rig->key, m_rig->folder.filePath(u"other"_s));
    QVERIFY(await(other.store.open()));
    QVERIFY(await(other.engine.pull()));
    const AutomationDraft wanted = draftFor(other, u"Seen by both"_s);
    QVERIFY(await(other.engine.createAutomation(wanted)));
    EventFacts facts{.eventType = u"ADD_ARTIFACT_ALIAS"_s, .version = u"v1"_s, .alias = u"shipped"_s};
    const store::WorkspaceView workspace = await(other.store.workspace()).value();
    for (const Project& project : workspace.projects) {
        if (project.id.value == scopeId(wanted.scope)) {
            facts.entity = project.owner;
            facts.project = project.name;
        }
    }
    for (const Collection& collection : workspace.collections) {
        if (collection.project.value == scopeId(wanted.scope))
            facts.collection = collection.name;
    }
    QVERIFY(await(other.engine.fireEvent(facts)));

    Client client(m_rig->url, m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    const auto executions = await(client.store.executions({})).value();
    const auto seen = std::find_if(
        executions.begin(), executions.end(), [](const Execution& e) { return e.automationName == "Seen by both"_L1; });
    QVERIFY(seen != executions.end());
    QVERIFY(seen->delivery);
    QVERIFY(seen->delivery->request.startsWith("POST "));
}

void TestSyncEngine::endsWhatRunsWhenTheTransportGoes()
{
    store::Store store(m_rig->folder.filePath(u"client"_s));
    auto transport = std::make_unique<api::Transport>(m_rig->url, [this] { return m_rig->key; });
    api::Client client(*transport);
    Engine engine(client, store, m_rig->url.toString());
    QVERIFY(await(store.open()));
    QVERIFY(engine.activity().isIdle());
    QSignalSpy idle(&engine.activity(), &Activity::idle);
    const Async<void> pulled = engine.pull();
    QVERIFY(!engine.activity().isIdle());
    transport.reset();
    QVERIFY(idle.wait());
    QVERIFY(engine.activity().isIdle());
    const Status result = await(pulled);
    QVERIFY(!result);
    QVERIFY(std::holds_alternative<CancelledError>(result.error()));
}

void TestSyncEngine::tellsHowFarTheServersClockIsAhead()
{
    Relay relay(static_cast<quint16>(m_rig->url.port()));
    Client client(relay.url(), m_rig->key, m_rig->folder.filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    // The year of the Date header; four later there is a day of that date too.
    const int year = QDateTime::currentDateTimeUtc().date().year();
    const QByteArray now = QByteArray::number(year) + ' ';
    const QByteArray later = QByteArray::number(year + 4) + ' ';
    relay.changeAnswersTo(" HTTP/1.1", now, later);
    QVERIFY(await(client.engine.pull()));
    constexpr qint64 day = 24 * 60 * 60;
    QVERIFY(std::abs(client.engine.state().clockOffset.count() - 1461 * day) <= day);
    // What this computer stamps stays its own.
    QTRY_VERIFY(client.engine.state().lastSuccess.isValid());
    QVERIFY(std::abs(client.engine.state().lastSuccess.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    relay.changeAnswersTo(" HTTP/1.1", now, now);
    QVERIFY(await(client.engine.pull()));
    QVERIFY(std::abs(client.engine.state().clockOffset.count()) <= 10);
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
