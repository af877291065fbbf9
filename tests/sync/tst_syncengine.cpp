// SPDX-License-Identifier: Apache-2.0
#include "app/sync/activity.h"
#include "app/sync/engine.h"

#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/webhook/receiver.h"
#include "app/wire/listener.h"
#include "tests/support/await.h"
#include "tests/support/relay.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::sync;
using namespace Qt::StringLiterals;

namespace {

/// One user at one server: what the application builds for a workspace.
struct Client {
    Client(const QUrl& server, const QByteArray& key, const QString& directory)
        : store(directory), transport(
                                server, [key] { return key; }, quick()),
          client(transport), engine(client, store, server.toString())
    {
    }

    /// Faults are tested here, not patience.
    static api::TransportOptions quick()
    {
        api::TransportOptions options;
        options.retry.maxTries = 1;
        return options;
    }

    QList<store::AutomationRow> rows(const QString& search = {})
    {
        return await(store.automations({{}, search})).value_or(QList<store::AutomationRow>{});
    }

    store::Store store;
    api::Transport transport;
    api::Client client;
    Engine engine;
};

} // namespace

class TestSyncEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pullFillsTheStore();
    void createsAndDeletes();
    void refusesADuplicateName();
    void keepsAnEditWhileTheServerIsAway();
    void settlesACreateWhoseAnswerWasLost();
    void settlesADeleteWhoseAnswerWasLost();
    void saysThatTheKeyIsWrong();
    void saysThatItIsNoServer();
    void firesAnEventAndKeepsWhatWasSent();
    void findsDeliveriesItDidNotCauseItself();
    void endsWhatRunsWhenTheTransportGoes();

private:
    void startServer(quint16 port = 0);
    [[nodiscard]] AutomationDraft draft(Client& client, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<webhook::Receiver> m_receiver;
    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_url;
    QByteArray m_key;
};

void TestSyncEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver = std::make_unique<webhook::Receiver>();
    QVERIFY(m_receiver->listen());
    startServer();
}

void TestSyncEngine::cleanup()
{
    m_server.reset();
    m_receiver.reset();
    m_folder.reset();
}

void TestSyncEngine::startServer(quint16 port)
{
    sandbox::ServerOptions options;
    options.dataDir = m_folder->filePath(u"server"_s);
    options.receiverUrl = m_receiver->url();
    options.port = port;
    options.apiKey = QString(40, u'k');
    m_server = std::make_unique<sandbox::Server>(options);
    const auto address = m_server->start();
    QVERIFY2(address, address ? "" : qPrintable(debugText(address.error())));
    m_url = address->url;
    m_key = address->apiKey.toUtf8();
}

AutomationDraft TestSyncEngine::draft(Client& client, const QString& name)
{
    const store::WorkspaceView workspace = await(client.store.workspace()).value();
    AutomationDraft draft;
    draft.name = name;
    for (const Project& project : workspace.projects) {
        if (project.isRegistry())
            draft.scope = RegistryScope{project.id, project.name};
    }
    const QList<Webhook> webhooks = await(client.store.webhooks({})).value();
    for (const Webhook& webhook : webhooks) {
        if (webhook.name == "Local receiver"_L1)
            draft.action = WebhookAction{webhook.id, webhook.name, uR"({"v":"${artifact_version_string}"})"_s};
    }
    draft.event = ArtifactEvent{ArtifactEventKind::AliasAdded, artifactFilter(u"alias"_s, u"$regex"_s, u"^shipped$"_s)};
    return draft;
}

void TestSyncEngine::pullFillsTheStore()
{
    Client client(m_url, m_key, m_folder->filePath(u"client"_s));
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

void TestSyncEngine::createsAndDeletes()
{
    Client client(m_url, m_key, m_folder->filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    const auto made = await(client.engine.createAutomation(draft(client, u"Ship it now"_s)));
    QVERIFY(made);
    QCOMPARE(made->kind, EditOutcome::Kind::Applied);
    QCOMPARE(client.rows(u"Ship it now"_s).size(), 1);
    const store::AutomationRow row = client.rows(u"Ship it now"_s).first();
    QVERIFY(!row.pending);
    QVERIFY(holds(row.automation, draft(client, u"Ship it now"_s)));

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

void TestSyncEngine::refusesADuplicateName()
{
    Client client(m_url, m_key, m_folder->filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    QVERIFY(await(client.engine.createAutomation(draft(client, u"Twice"_s))));
    const auto again = await(client.engine.createAutomation(draft(client, u"Twice"_s)));
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
    Client client(m_url, m_key, m_folder->filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    const auto before = client.rows();
    m_server.reset();

    QVERIFY(!await(client.engine.pull()));
    QTRY_COMPARE(client.engine.state().phase, Phase::Offline);
    QCOMPARE(client.rows(), before);
    const auto kept = await(client.engine.createAutomation(draft(client, u"Made offline"_s)));
    QVERIFY(kept);
    QCOMPARE(kept->kind, EditOutcome::Kind::Queued);
    QCOMPARE(client.rows(u"Made offline"_s).size(), 1);
    QVERIFY(client.rows(u"Made offline"_s).first().pending);
    QTRY_COMPARE(client.engine.state().pendingEdits, 1);

    startServer(static_cast<quint16>(m_url.port()));
    QVERIFY(await(client.engine.pull()));
    QCOMPARE(client.rows(u"Made offline"_s).size(), 1);
    QVERIFY(!client.rows(u"Made offline"_s).first().pending);
    QTRY_COMPARE(client.engine.state().pendingEdits, 0);
}

void TestSyncEngine::settlesACreateWhoseAnswerWasLost()
{
    Relay relay(static_cast<quint16>(m_url.port()));
    Client client(relay.url(), m_key, m_folder->filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    relay.loseAnswersTo("createFilterTrigger");
    const auto lost = await(client.engine.createAutomation(draft(client, u"Answer lost"_s)));
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
    Relay relay(static_cast<quint16>(m_url.port()));
    Client client(relay.url(), m_key, m_folder->filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    QVERIFY(await(client.engine.createAutomation(draft(client, u"To be deleted"_s))));
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
    Client client(m_url, QByteArray(40, 'x'), m_folder->filePath(u"client"_s));
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
    Client client(QUrl(u"http://127.0.0.1:%1"_s.arg(*port)), m_key, m_folder->filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    const Status pulled = await(client.engine.pull());
    QVERIFY(!pulled);
    QVERIFY2(std::holds_alternative<NotAServerError>(pulled.error()), qPrintable(debugText(pulled.error())));
    QTRY_COMPARE(client.engine.state().phase, Phase::Failed);
}

void TestSyncEngine::firesAnEventAndKeepsWhatWasSent()
{
    Client client(m_url, m_key, m_folder->filePath(u"client"_s));
    QVERIFY(await(client.store.open()));
    QVERIFY(await(client.engine.pull()));
    const AutomationDraft wanted = draft(client, u"On shipping"_s);
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
    QVERIFY(!m_receiver->requests().empty());
    bool found = false;
    for (const webhook::ReceivedRequest& request : m_receiver->requests())
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
    Client other(m_url, m_key, m_folder->filePath(u"other"_s));
    QVERIFY(await(other.store.open()));
    QVERIFY(await(other.engine.pull()));
    const AutomationDraft wanted = draft(other, u"Seen by both"_s);
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

    Client client(m_url, m_key, m_folder->filePath(u"client"_s));
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
    store::Store store(m_folder->filePath(u"client"_s));
    auto transport = std::make_unique<api::Transport>(m_url, [this] { return m_key; });
    api::Client client(*transport);
    Engine engine(client, store, m_url.toString());
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

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
