// SPDX-License-Identifier: Apache-2.0
// What the programs that need a server share: the sandbox in a thread of its own, and a user of it with all that the
// application builds for a workspace.
#pragma once

#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/sync/engine.h"

#include <QTimer>
#include <QFutureWatcher>
#include <QEventLoop>
#include <QThread>

#include <chrono>
#include <memory>

namespace desk::reliability {

/// The value of a future; the event loop runs meanwhile. Ends the program when it takes more than a minute.
void waitUntil(const std::function<bool()>& done, const char* what);

template <typename T>
[[nodiscard]] Result<T> ended(const QFuture<Result<T>>& future)
{
    // Not by looking again and again, which would cost 10 ms a look and make thousands of steps slow.
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (!future.isFinished())
        qFatal("an operation did not end within a minute");
    return future.result();
}

class Sandbox {
public:
    /// Empty folder: a temporary one.
    explicit Sandbox(const QString& dataDir = {}, const QString& seed = QStringLiteral("demo"), quint16 port = 0,
        std::function<QDateTime()> clock = {});
    ~Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_address.url.port()); }
    [[nodiscard]] QUrl url() const { return m_address.url; }
    [[nodiscard]] QByteArray key() const { return m_address.apiKey.toUtf8(); }
    /// Of another person of the seed.
    [[nodiscard]] QByteArray keyOf(const QString& user) const { return m_address.apiKeys.value(user).toUtf8(); }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<sandbox::Server> m_server;
    sandbox::ServerAddress m_address;
};

/// Faults are tried here, not patience: one try a read.
[[nodiscard]] api::TransportOptions quickTransport(std::chrono::milliseconds deadline = std::chrono::seconds(20));

class User {
public:
    /// Between edits that are sent by themselves: hardly any, for tests of everything else, or as long as the engine
    /// waits when nobody sets it.
    enum class Pause { Hardly, Usual };

    User(const QUrl& server, const QByteArray& key, const QString& directory,
        const api::TransportOptions& options = quickTransport(), Pause pause = Pause::Hardly);
    /// Ends what runs, as closing the window does.
    ~User();
    User(const User&) = delete;
    User& operator=(const User&) = delete;

    [[nodiscard]] Status pull() { return ended(m_engine.pull()); }
    /// Pulls until nothing waits that could be sent, three times at most.
    void settle();
    [[nodiscard]] QList<store::AutomationRow> rows(const QString& search = {}, bool withoutEdits = false);
    /// The one of exactly that name that the server has, with edits laid over it.
    [[nodiscard]] std::optional<Automation> named(const QString& name);
    [[nodiscard]] QList<store::OutboxEdit> outbox();
    [[nodiscard]] QList<store::JournalEntry> journal();
    /// An automation of the demo's registry with a webhook, as somebody may want it.
    [[nodiscard]] AutomationDraft draft(const QString& name);
    /// Everything the server told and everything that waits, as text: equal texts are equal stores.
    [[nodiscard]] QString snapshot();

    [[nodiscard]] store::Store& store() { return m_store; }
    [[nodiscard]] sync::Engine& engine() { return m_engine; }
    [[nodiscard]] api::Client& client() { return m_client; }

private:
    store::Store m_store;
    std::unique_ptr<api::Transport> m_transport;
    api::Client m_client;
    sync::Engine m_engine;
};

} // namespace desk::reliability
