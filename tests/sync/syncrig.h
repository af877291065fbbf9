// SPDX-License-Identifier: Apache-2.0
// A sandbox server with a receiver, and users with a copy of their own.
#pragma once

#include "app/api/client.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/engine.h"
#include "app/webhook/receiver.h"
#include "tests/support/await.h"

#include <QTemporaryDir>

#include <memory>

namespace desk::sync::test {

using namespace Qt::StringLiterals;

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

/// Of a new automation at the first registry, with the receiver's webhook.
inline AutomationDraft draftFor(Client& client, const QString& name)
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

/// Runs until it goes; its port stays free for another one.
class SandboxRig {
public:
    SandboxRig()
    {
        if (!receiver.listen())
            qFatal("the receiver does not listen");
        start();
    }

    void start(quint16 port = 0, const QStringList& without = {})
    {
        m_server.reset();
        sandbox::ServerOptions options;
        options.without = without;
        options.dataDir = folder.filePath(u"server"_s);
        options.receiverUrl = receiver.url();
        options.port = port;
        options.apiKey = QString(40, u'k');
        // The same after it came back.
        options.apiKeys = {{QString(sandbox::demo::member), QString(40, u'm')}};
        m_server = std::make_unique<sandbox::Server>(options);
        const auto address = m_server->start();
        if (!address)
            qFatal("%s", qPrintable(debugText(address.error())));
        url = address->url;
        key = address->apiKey.toUtf8();
        memberKey = address->apiKeys.value(QString(sandbox::demo::member)).toUtf8();
    }
    void stop() { m_server.reset(); }
    /// With what it held.
    void comeBack() { start(static_cast<quint16>(url.port())); }

    QTemporaryDir folder;
    QUrl url;
    QByteArray key;
    QByteArray memberKey; ///< of another account

    webhook::Receiver receiver;

private:
    std::unique_ptr<sandbox::Server> m_server;
};

} // namespace desk::sync::test
