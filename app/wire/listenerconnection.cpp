// SPDX-License-Identifier: Apache-2.0
#include "app/wire/listenerconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>

#include <algorithm>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

constexpr qint64 readBlock = qint64{64} * 1024;
constexpr std::chrono::seconds lingerTime{2};

/// RFC 9110 5.6.7, the same in every language.
QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Response plainAnswer(int status, const QString& words)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    response.body = words.toUtf8() + '\n';
    return response;
}

bool expectsContinue(const RequestHead& head)
{
    return head.version != "HTTP/1.0" && headerTokens(head.headers, "expect") == QList<QByteArray>{"100-continue"};
}

} // namespace

struct Responder::Duty {
    QPointer<ListenerConnection> connection;

    explicit Duty(ListenerConnection* owner) : connection(owner) { }
    Q_DISABLE_COPY_MOVE(Duty)
    ~Duty()
    {
        if (connection) {
            connection->answer(plainAnswer(500, u"The request was not answered."_s));
        }
    }
};

bool Responder::respond(const Response& response) const
{
    if (const QPointer<ListenerConnection> connection = std::exchange(m_duty->connection, nullptr)) {
        connection->answer(response);
        return true;
    }
    return false;
}

bool Responder::respond(const Response& response, const BodyStream& stream) const
{
    if (const QPointer<ListenerConnection> connection = std::exchange(m_duty->connection, nullptr)) {
        connection->answer(response, stream);
        return true;
    }
    return false;
}

bool Responder::drop() const
{
    if (const QPointer<ListenerConnection> connection = std::exchange(m_duty->connection, nullptr)) {
        connection->dropWithoutAnswer();
        return true;
    }
    return false;
}

bool Responder::isWanted() const
{
    return !m_duty->connection.isNull();
}

ListenerConnection::ListenerConnection(QTcpSocket* socket, quint64 number, const Listener::Handler& handler,
    const ListenerOptions& options, QObject* parent)
    : QObject(parent), m_socket(socket), m_number(number), m_handler(handler), m_options(options)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(4 * readBlock);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_pauseTimer.setSingleShot(true);
    m_parser.emplace(m_options.limits);
    connect(&m_pauseTimer, &QTimer::timeout, this, &ListenerConnection::writeStream);
    connect(&m_timer, &QTimer::timeout, this, &ListenerConnection::onTimeout);
    connect(m_socket, &QTcpSocket::readyRead, this, &ListenerConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ListenerConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &ListenerConnection::onDisconnected);
}

ListenerConnection::~ListenerConnection()
{
    m_socket->disconnect(this);
}

void ListenerConnection::start()
{
    m_timer.start(m_options.idleTimeout);
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        onDisconnected();
        return;
    }
    readRequests();
}

void ListenerConnection::abort()
{
    m_state = State::Closing;
    m_socket->disconnect(this);
    m_socket->abort();
}

// Reading

void ListenerConnection::onReadyRead()
{
    if (m_state == State::Closing) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    readRequests();
}

void ListenerConnection::readRequests()
{
    // A handler that answers at once comes back here: the loop goes on instead of growing the stack.
    if (m_isPumping) {
        return;
    }
    m_isPumping = true;
    const QPointer<ListenerConnection> self(this);
    while (self && m_state == State::Reading && readSome()) {
        afterFeeding();
    }
    if (self) {
        m_isPumping = false;
    }
}

bool ListenerConnection::readSome()
{
    const QByteArray bytes = m_unread.isEmpty() ? m_socket->read(readBlock) : std::exchange(m_unread, {});
    if (bytes.isEmpty()) {
        return false;
    }
    if (m_parser->raw().isEmpty()) {
        m_timer.start(m_options.requestTimeout);
    }
    m_parser->feed(bytes);
    return true;
}

void ListenerConnection::afterFeeding()
{
    switch (m_parser->state()) {
    case ParseState::NeedMore:
        promiseToContinue();
        return;
    case ParseState::Complete:
        handle();
        return;
    case ParseState::Failed:
        refuse(answerStatus(m_parser->fault()));
    }
}

void ListenerConnection::promiseToContinue()
{
    if (!m_parser->headComplete() || m_saidContinue || !expectsContinue(m_parser->head())) {
        return;
    }
    m_saidContinue = true;
    if (m_parser->body().isEmpty()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void ListenerConnection::handle()
{
    m_state = State::Handling;
    m_timer.stop();
    m_unread = m_parser->surplus();
    Request request{m_parser->head(), m_parser->body(), m_parser->raw(), m_parser->flags(), m_socket->peerAddress(),
        m_socket->peerPort(), m_number};
    m_handler(std::move(request), Responder(std::make_shared<Responder::Duty>(this)));
}

// Answering

void ListenerConnection::answer(const Response& response)
{
    if (m_state == State::Handling) {
        writeAnswer(response, wantsToStay());
    }
}

void ListenerConnection::answer(const Response& response, const BodyStream& stream)
{
    const Result<QByteArray> head = serializeHead(completed(response, false), stream.size);
    if (m_state != State::Handling || !head || !hasBody(response.status) || m_parser->head().method == "HEAD") {
        answer(response);
        return;
    }
    m_state = State::Streaming;
    m_stream = stream;
    m_socket->write(*head);
    writeStream();
}

/// As much as fits; called again when some of it was taken, and after each pause.
void ListenerConnection::writeStream()
{
    if (m_state != State::Streaming) {
        return;
    }
    m_timer.start(m_options.idleTimeout);
    while (m_streamed < m_stream.size && !m_pauseTimer.isActive() && m_socket->bytesToWrite() < m_stream.block) {
        const qint64 length = std::min(m_stream.block, m_stream.size - m_streamed);
        m_socket->write(m_stream.bytes(m_streamed, length));
        m_streamed += length;
        if (m_stream.pause.count() > 0) {
            m_pauseTimer.start(m_stream.pause);
        }
    }
    if (m_streamed == m_stream.size) {
        closeWhenWritten();
    }
}

void ListenerConnection::dropWithoutAnswer()
{
    m_state = State::Closing;
    m_socket->disconnectFromHost();
}

void ListenerConnection::refuse(int status)
{
    const QString words = m_parser->fault() == ParseFault::None
        ? QString::fromLatin1(reasonPhrase(status))
        : u"The request was refused: %1."_s.arg(faultText(m_parser->fault()));
    writeAnswer(plainAnswer(status, words), false);
}

bool ListenerConnection::wantsToStay() const
{
    const RequestHead& head = m_parser->head();
    const QList<QByteArray> tokens = headerTokens(head.headers, "connection");
    return !tokens.contains("close") && (head.version != "HTTP/1.0" || tokens.contains("keep-alive"));
}

/// With what this side has to say itself.
Response ListenerConnection::completed(Response response, bool stays) const
{
    if (headerValue(response.headers, "date").isNull()) {
        response.headers.append(Header{"Date", httpDate()});
    }
    if (headerValue(response.headers, "connection").isNull()) {
        response.headers.append(Header{"Connection", stays ? "keep-alive" : "close"});
    }
    return response;
}

void ListenerConnection::writeAnswer(const Response& response, bool stays)
{
    stays = stays && !headerTokens(response.headers, "connection").contains("close");
    const BodyOf body = m_parser->head().method == "HEAD" ? BodyOf::HeadRequest : BodyOf::Message;
    Result<QByteArray> bytes = serializeResponse(completed(response, stays), body);
    if (!bytes) {
        stays = false;
        Response instead = plainAnswer(500, u"The answer could not be sent: %1."_s.arg(debugText(bytes.error())));
        instead.headers.append(Header{"Connection", "close"});
        bytes = serializeResponse(instead, body);
    }
    m_socket->write(bytes.value_or(QByteArray()));
    if (!stays) {
        closeWhenWritten();
        return;
    }
    m_parser.emplace(m_options.limits);
    m_saidContinue = false;
    m_state = State::Reading;
    m_timer.start(m_options.idleTimeout);
    readRequests();
}

// Closing: send everything, say that nothing follows, then read what the peer still sends for a moment. Closing with
// unread bytes would reset the connection and could take the answer with it.

void ListenerConnection::closeWhenWritten()
{
    m_state = State::Closing;
    m_timer.start(m_options.idleTimeout);
    m_socket->skip(m_socket->bytesAvailable());
    onBytesWritten();
}

void ListenerConnection::onBytesWritten()
{
    if (m_state == State::Streaming) {
        writeStream();
        return;
    }
    if (m_state != State::Closing || m_isHalfClosed) {
        if (m_state == State::Reading && m_parser->raw().isEmpty()) {
            m_timer.start(m_options.idleTimeout); // the peer is reading
        }
        return;
    }
    m_socket->flush(); // may come back here
    if (m_isHalfClosed || m_socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    if (m_socket->bytesToWrite() > 0) {
        m_timer.start(m_options.idleTimeout);
        return;
    }
    m_isHalfClosed = true;
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    m_timer.start(lingerTime);
}

void ListenerConnection::onDisconnected()
{
    m_timer.stop();
    m_state = State::Closing;
    Q_EMIT closed();
}

void ListenerConnection::onTimeout()
{
    if (m_state == State::Reading && !m_parser->raw().isEmpty()) {
        refuse(408);
        return;
    }
    // Between requests, a peer that does not read, or one that does not close.
    m_socket->abort();
}

} // namespace desk::wire
