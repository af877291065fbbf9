// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/faultserver.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMutexLocker>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace desk::reliability {

using namespace Qt::StringLiterals;

namespace {

/// Length of the message that `bytes` begin with, -1 as long as its head is not there.
qsizetype messageLength(const QByteArray& bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const QByteArray lower = bytes.left(head).toLower() + "\r\n";
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    if (at < 0)
        return head + 4;
    const qsizetype from = at + 17;
    return head + 4 + lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
}

QByteArray bodyOf(const QByteArray& message)
{
    return message.mid(message.indexOf("\r\n\r\n") + 4);
}

QByteArray message(int status, const QByteArray& body, const QByteArray& type, const QByteArray& headers = {})
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Spoilt\r\n";
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\n";
    return bytes + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray withDate(QByteArray response, const QByteArray& date)
{
    const QByteArray header = "\r\nDate: ";
    const qsizetype head = response.indexOf("\r\n\r\n");
    const qsizetype at = response.indexOf(header);
    if (at < 0 || at > head)
        return response.insert(response.indexOf("\r\n"), QByteArray(header + date));
    const qsizetype from = at + header.size();
    return response.replace(from, response.indexOf("\r\n", from) - from, date);
}

/// 200 MB of spaces as zlib packs them, which is what HTTP calls deflate; made once.
const QByteArray& bomb()
{
    static const QByteArray packed = qCompress(QByteArray(200'000'000, ' '), 9).mid(4);
    return packed;
}

} // namespace

struct FaultServer::Connection {
    QPointer<QTcpSocket> socket;
    QByteArray buffer;
    int script = -1; ///< and which of its requests is asked here now
    int request = 0;
};

void prepareBomb()
{
    std::ignore = bomb();
}

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray operationOf(const QByteArray& request)
{
    return QJsonDocument::fromJson(bodyOf(request)).object().value("operationName"_L1).toString().toUtf8();
}

bool isMutation(const QByteArray& request)
{
    return QJsonDocument::fromJson(bodyOf(request))
        .object()
        .value("query"_L1)
        .toString()
        .contains(QLatin1StringView("mutation "));
}

FaultServer::FaultServer(quint16 target) : m_context(std::make_unique<QObject>()), m_target(target)
{
    m_clock.start();
    m_context->moveToThread(&m_thread);
    m_thread.start();
    inThread([this] {
        m_server = new QTcpServer(m_context.get());
        QObject::connect(m_server, &QTcpServer::newConnection, m_context.get(), [this] { accept(); });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port for the fault server");
        m_port = m_server->serverPort();
    });
}

FaultServer::~FaultServer()
{
    // What it made goes in its own thread.
    inThread([this] { delete std::exchange(m_server, nullptr); });
    m_context.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void FaultServer::inThread(const std::function<void()>& work)
{
    QMetaObject::invokeMethod(m_context.get(), work, Qt::BlockingQueuedConnection);
}

QUrl FaultServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FaultServer::setScript(Script script)
{
    const QMutexLocker locker(&m_mutex);
    m_script = std::move(script);
    m_requests.clear();
    m_times.clear();
    ++m_scripts;
    m_mostMutations = 0;
    m_answered = 0;
}

void FaultServer::cutOff(const QByteArray& part)
{
    const QMutexLocker locker(&m_mutex);
    m_cutOff = part;
}

void FaultServer::setTarget(quint16 port)
{
    const QMutexLocker locker(&m_mutex);
    m_target = port;
}

void FaultServer::setAway(bool away)
{
    inThread([this, away] {
        if (!away) {
            if (!m_server->isListening() && !m_server->listen(QHostAddress::LocalHost, m_port))
                qFatal("the fault server's port is taken");
            return;
        }
        m_server->close();
        for (const std::weak_ptr<Connection>& weak : std::as_const(m_connections)) {
            const std::shared_ptr<Connection> connection = weak.lock();
            if (connection && connection->socket)
                connection->socket->abort();
        }
        m_connections.clear();
    });
}

QList<QByteArray> FaultServer::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

QList<FaultServer::Times> FaultServer::times() const
{
    const QMutexLocker locker(&m_mutex);
    return m_times;
}

int FaultServer::answeredMutations() const
{
    const QMutexLocker locker(&m_mutex);
    return m_answered;
}

int FaultServer::mostAtOnce() const
{
    const QMutexLocker locker(&m_mutex);
    return m_mostMutations;
}

void FaultServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        socket->setParent(m_context.get());
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        m_connections.removeIf([](const std::weak_ptr<Connection>& weak) { return weak.expired(); });
        m_connections << connection;
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, connection] { read(connection); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FaultServer::read(const std::shared_ptr<Connection>& connection)
{
    connection->buffer += connection->socket->readAll();
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_cutOff.isEmpty() && connection->buffer.contains(m_cutOff))
            return connection->socket->abort();
    }
    const qsizetype length = messageLength(connection->buffer);
    if (length < 0 || connection->buffer.size() < length)
        return;
    const QByteArray request = connection->buffer.left(length);
    connection->buffer.remove(0, length);
    treat(connection, request);
}

void FaultServer::treat(const std::shared_ptr<Connection>& connection, const QByteArray& request)
{
    Fault fault;
    {
        const QMutexLocker locker(&m_mutex);
        const int index = static_cast<int>(m_requests.size());
        m_requests << request;
        m_times << Times{m_clock.nsecsElapsed(), -1};
        connection->script = m_scripts;
        connection->request = index;
        if (m_script)
            fault = m_script(index, request);
    }
    switch (fault.kind) {
    case Fault::Kind::Reset:
        return connection->socket->abort();
    case Fault::Kind::CloseUnheard:
        return connection->socket->disconnectFromHost();
    case Fault::Kind::Silence:
        return;
    case Fault::Kind::Status:
        if (fault.milliseconds > 0) {
            QTimer::singleShot(fault.milliseconds, m_context.get(), [this, connection, fault] {
                answer(connection, {}, {Fault::Kind::Status, fault.status});
            });
            return;
        }
        return answer(connection, {}, fault);
    case Fault::Kind::Html:
    case Fault::Kind::Empty:
    case Fault::Kind::GzipGarbage:
    case Fault::Kind::Dribble:
    case Fault::Kind::Huge:
    case Fault::Kind::HugeHeaders:
    case Fault::Kind::Bomb:
        return answer(connection, {}, fault);
    default:
        break;
    }
    if (fault.kind == Fault::Kind::Twice) {
        // The second one's answer goes nowhere.
        forward(std::make_shared<Connection>(), request, {});
    }
    forward(connection, request, fault);
}

void FaultServer::forward(const std::shared_ptr<Connection>& connection, const QByteArray& request, const Fault& fault)
{
    const bool mutation = isMutation(request);
    quint16 target = 0;
    {
        const QMutexLocker locker(&m_mutex);
        target = m_target;
        if (mutation)
            m_mostMutations = std::max(m_mostMutations, ++m_mutations);
    }
    auto* upstream = new QTcpSocket(m_context.get());
    auto response = std::make_shared<QByteArray>();
    QObject::connect(
        upstream, &QTcpSocket::readyRead, upstream, [this, upstream, response, connection, fault, mutation] {
            *response += upstream->readAll();
            const qsizetype length = messageLength(*response);
            if (length < 0 || response->size() < length)
                return;
            if (mutation) {
                const QMutexLocker locker(&m_mutex);
                ++m_answered;
            }
            answer(connection, response->left(length), fault);
            upstream->disconnectFromHost();
        });
    QObject::connect(upstream, &QTcpSocket::stateChanged, upstream,
        [this, upstream, response, connection, mutation](QAbstractSocket::SocketState state) {
            if (state != QAbstractSocket::UnconnectedState)
                return;
            if (mutation) {
                const QMutexLocker locker(&m_mutex);
                --m_mutations;
            }
            // The server is gone, or gave up in the middle.
            const qsizetype length = messageLength(*response);
            if ((length < 0 || response->size() < length) && connection->socket)
                connection->socket->abort();
            upstream->deleteLater();
        });
    upstream->connectToHost(QHostAddress::LocalHost, target);
    upstream->write(request);
}

void FaultServer::noteAnswer(const Connection& connection)
{
    const QMutexLocker locker(&m_mutex);
    if (connection.script == m_scripts && connection.request < m_times.size())
        m_times[connection.request].answered = m_clock.nsecsElapsed();
}

void FaultServer::answer(const std::shared_ptr<Connection>& connection, QByteArray response, const Fault& fault)
{
    const QPointer<QTcpSocket> socket = connection->socket;
    if (!socket)
        return;
    noteAnswer(*connection);
    const QByteArray json = "application/json";
    const auto flood = [socket](const QByteArray& head, const QByteArray& chunk, qint64 total) {
        socket->write(head);
        auto left = std::make_shared<qint64>(total);
        const auto more = [socket, chunk, left] {
            if (socket && *left > 0 && socket->bytesToWrite() < chunk.size()) {
                *left -= chunk.size();
                socket->write(chunk);
            }
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    };
    switch (fault.kind) {
    case Fault::Kind::Status:
        socket->write(message(fault.status, "it is broken", "text/plain"));
        return;
    case Fault::Kind::Html:
        socket->write(message(200, "<html><body>A login page</body></html>", "text/html"));
        return;
    case Fault::Kind::Empty:
        socket->write(message(200, {}, json));
        return;
    case Fault::Kind::GzipGarbage:
        socket->write(message(200, "this is not gzip at all", json, "Content-Encoding: gzip\r\n"));
        return;
    case Fault::Kind::Bomb:
        socket->write(message(200, bomb(), json, "Content-Encoding: deflate\r\n"));
        return;
    case Fault::Kind::Huge:
        return flood("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400000000\r\n\r\n",
            QByteArray(65'536, ' '), 400'000'000);
    case Fault::Kind::HugeHeaders:
        return flood("HTTP/1.1 200 OK\r\n", "X-Filler: " + QByteArray(65'000, 'x') + "\r\n", 50'000'000);
    case Fault::Kind::Dribble: {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
        auto* timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        return timer->start(50);
    }
    case Fault::Kind::Swallow:
        return;
    case Fault::Kind::CloseAnswered:
        return socket->disconnectFromHost();
    case Fault::Kind::Truncated:
        socket->write(response.left(response.size() - bodyOf(response).size() / 2 - 1));
        return socket->disconnectFromHost();
    case Fault::Kind::CutJson:
        socket->write(message(200, bodyOf(response).left(bodyOf(response).size() / 2), json));
        return;
    case Fault::Kind::InvalidUtf8: {
        QByteArray body = bodyOf(response);
        body.replace(body.lastIndexOf('"'), 1, "\xff\xfe\"");
        socket->write(message(200, body, json));
        return;
    }
    case Fault::Kind::WrongType:
        socket->write(message(200, bodyOf(response), "application/octet-stream"));
        return;
    case Fault::Kind::Change:
        socket->write(message(200, fault.change(bodyOf(response)), json));
        return;
    case Fault::Kind::Date:
        socket->write(withDate(response, fault.date));
        return;
    case Fault::Kind::Delay:
        QTimer::singleShot(fault.milliseconds, socket, [socket, response] { socket->write(response); });
        return;
    default:
        socket->write(response);
    }
}

} // namespace desk::reliability
