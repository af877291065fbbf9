// SPDX-License-Identifier: Apache-2.0
#include "ui/sandboxhost.h"

#include "app/sandbox/server.h"
#include "app/webhook/receiver.h"

namespace desk::ui {

class SandboxHost::Worker final : public QObject {
public:
    Result<SandboxDoor> start(const QString& directory)
    {
        m_receiver = std::make_unique<webhook::Receiver>();
        const auto receiver = m_receiver->listen();
        if (!receiver)
            return tl::unexpected(receiver.error());
        sandbox::ServerOptions options;
        options.dataDir = directory;
        options.receiverUrl = *receiver;
        m_server = std::make_unique<sandbox::Server>(options);
        const auto address = m_server->start();
        if (!address)
            return tl::unexpected(address.error());
        const auto key = Secret::ofAnyLength(address->apiKey.toUtf8());
        if (!key)
            return tl::unexpected(key.error());
        return SandboxDoor{address->url, *key, *receiver};
    }

private:
    std::unique_ptr<webhook::Receiver> m_receiver;
    std::unique_ptr<sandbox::Server> m_server;
};

SandboxHost::SandboxHost() : m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SandboxHost::~SandboxHost()
{
    m_thread.quit();
    m_thread.wait();
}

Async<SandboxDoor> SandboxHost::start(QString directory)
{
    auto promise = std::make_shared<QPromise<Result<SandboxDoor>>>();
    promise->start();
    Async<SandboxDoor> door = promise->future();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, directory = std::move(directory)] {
        promise->addResult(worker->start(directory));
        promise->finish();
    });
    return door;
}

} // namespace desk::ui
