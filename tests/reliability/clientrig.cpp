// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/clientrig.h"

#include "app/store/codec.h"
#include "app/sync/activity.h"

#include <QTest>

namespace desk::reliability {

using namespace Qt::StringLiterals;

void waitUntil(const std::function<bool()>& done, const char* what)
{
    if (!QTest::qWaitFor(done, 60'000))
        qFatal("%s did not end within a minute", what);
}

Sandbox::Sandbox(const QString& dataDir, const QString& seed, quint16 port, std::function<QDateTime()> clock)
    : m_context(std::make_unique<QObject>())
{
    m_context->moveToThread(&m_thread);
    m_thread.start();
    sandbox::ServerOptions options;
    options.dataDir = dataDir;
    options.seed = seed;
    options.port = port;
    options.apiKey = QString(40, u'k');
    options.clock = std::move(clock);
    const auto start = [this, options] {
        m_server = std::make_unique<sandbox::Server>(options);
        const auto address = m_server->start();
        if (!address)
            qFatal("the sandbox does not start: %s", qPrintable(debugText(address.error())));
        m_address = *address;
    };
    QMetaObject::invokeMethod(m_context.get(), start, Qt::BlockingQueuedConnection);
}

Sandbox::~Sandbox()
{
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_context.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

api::TransportOptions quickTransport(std::chrono::milliseconds deadline)
{
    api::TransportOptions options;
    options.retry.maxTries = 1;
    options.readDeadline = deadline;
    options.mutationDeadline = deadline;
    return options;
}

User::User(const QUrl& server, const QByteArray& key, const QString& directory, const api::TransportOptions& options,
    Pause pause)
    : m_store(directory), m_transport(std::make_unique<api::Transport>(
                              server, [key] { return key; }, options)),
      m_client(*m_transport), m_engine(m_client, m_store, server.toString())
{
    if (pause == Pause::Hardly)
        m_engine.setPause(std::chrono::milliseconds(1));
    const Result<store::OpenReport> report = ended(m_store.open());
    if (!report)
        qFatal("a store does not open: %s", qPrintable(debugText(report.error())));
}

User::~User()
{
    m_transport.reset();
    waitUntil([this] { return m_engine.activity().isIdle(); }, "what ran over a connection");
}

void User::settle()
{
    for (int i = 0; i < 3; ++i) {
        std::ignore = pull();
        const QList<store::OutboxEdit> edits = outbox();
        const bool more = std::any_of(edits.begin(), edits.end(), [](const store::OutboxEdit& edit) {
            return edit.state != store::EditState::Conflict && edit.state != store::EditState::Rejected;
        });
        if (!more)
            return;
    }
}

QList<store::AutomationRow> User::rows(const QString& search, bool withoutEdits)
{
    return ended(m_store.automations({{}, search, false, withoutEdits})).value_or(QList<store::AutomationRow>{});
}

std::optional<Automation> User::named(const QString& name)
{
    const QList<store::AutomationRow> all = rows();
    for (const store::AutomationRow& row : all) {
        if (row.automation.name == name && !row.automation.id.value.startsWith("edit:"_L1))
            return row.automation;
    }
    return std::nullopt;
}

QList<store::OutboxEdit> User::outbox()
{
    return ended(m_store.outbox()).value_or(QList<store::OutboxEdit>{});
}

QList<store::JournalEntry> User::journal()
{
    return ended(m_store.journal(1'000'000)).value_or(QList<store::JournalEntry>{});
}

AutomationDraft User::draft(const QString& name)
{
    AutomationDraft draft;
    draft.name = name;
    draft.description = u"as it was made"_s;
    const store::WorkspaceView workspace = ended(m_store.workspace()).value_or(store::WorkspaceView{});
    for (const Project& project : workspace.projects) {
        if (project.isRegistry())
            draft.scope = RegistryScope{project.id, project.name};
    }
    const QList<Webhook> webhooks = ended(m_store.webhooks({})).value_or(QList<Webhook>{});
    for (const Webhook& webhook : webhooks) {
        if (webhook.name == "Local receiver"_L1)
            draft.action = WebhookAction{webhook.id, webhook.name, u"{\"v\":\"${artifact_version_string}\"}"_s};
    }
    draft.event = ArtifactEvent{ArtifactEventKind::AliasAdded, artifactFilter(u"alias"_s, u"$regex"_s, u"^shipped$"_s)};
    return draft;
}

QString User::snapshot()
{
    QStringList lines;
    const store::WorkspaceView view = ended(m_store.workspace()).value_or(store::WorkspaceView{});
    lines << store::encode(view.viewer);
    for (const Organization& organization : view.organizations)
        lines << store::encode(organization);
    for (const Team& team : view.teams)
        lines << store::encode(team);
    for (const Project& project : view.projects)
        lines << store::encode(project);
    for (const Collection& collection : view.collections)
        lines << store::encode(collection);
    const QList<store::AutomationRow> automations = rows({}, true);
    for (const store::AutomationRow& row : automations)
        lines << store::encode(row.automation);
    const QList<Webhook> webhooks = ended(m_store.webhooks({})).value_or(QList<Webhook>{});
    for (const Webhook& webhook : webhooks)
        lines << store::encode(webhook);
    const QList<SlackChannel> channels = ended(m_store.slackChannels({})).value_or(QList<SlackChannel>{});
    for (const SlackChannel& channel : channels)
        lines << store::encode(channel);
    const QList<TeamSecret> secrets = ended(m_store.secrets({})).value_or(QList<TeamSecret>{});
    for (const TeamSecret& secret : secrets)
        lines << store::encode(secret);
    const QList<Execution> executions = ended(m_store.executions({})).value_or(QList<Execution>{});
    for (const Execution& execution : executions)
        lines << store::encode(execution);
    const QList<store::OutboxEdit> edits = outbox();
    for (const store::OutboxEdit& edit : edits)
        lines << store::encode(edit);
    lines.sort();
    return lines.join(u'\n');
}

} // namespace desk::reliability
