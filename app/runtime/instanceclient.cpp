// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/instanceclient.h"

#include "app/runtime/instanceserver.h"

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryMilliseconds = 50;

} // namespace

InstanceClient::InstanceClient(QString socket, QByteArray line, QObject* parent)
    : QObject(parent), m_path(std::move(socket)), m_line(std::move(line))
{
    m_promise.start();
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMilliseconds);
    m_limit.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { m_socket.connectToServer(m_path); });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(failure(TimeoutError{m_sent ? u"response"_s : u"connect"_s, limitMilliseconds}));
    });
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_sent = true;
        m_socket.write(m_line);
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &InstanceClient::onReply);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &InstanceClient::onError);
    m_limit.start(limitMilliseconds);
    m_retry.start(0);
}

InstanceClient::~InstanceClient()
{
    m_socket.disconnect(this);
    finish(failure(CancelledError{}));
}

void InstanceClient::onError()
{
    if (m_sent)
        finish(failure(OfflineError{OfflineError::Kind::Closed, m_path, m_socket.errorString()}));
    else
        m_retry.start();
}

void InstanceClient::onReply()
{
    if (m_socket.canReadLine() && m_socket.readLine() == acknowledgement)
        finish({});
}

void InstanceClient::finish(const Status& status)
{
    if (m_promise.future().isFinished())
        return;
    m_retry.stop();
    m_limit.stop();
    m_promise.addResult(status);
    m_promise.finish();
}

} // namespace desk::runtime
