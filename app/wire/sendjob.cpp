// SPDX-License-Identifier: Apache-2.0
#include "app/wire/sendjob.h"

#include "app/wire/tlsinfo.h"

#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

constexpr qint64 readBlock = qint64{64} * 1024;

bool isLoopbackName(const QString& host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

bool canTunnel(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
}

/// May ask a script or the network, so it runs beside the event loop.
QNetworkProxy systemProxy(const Endpoint& to)
{
    const QNetworkProxyQuery query(to.host, to.port, to.tls ? u"https"_s : u"http"_s, QNetworkProxyQuery::TcpSocket);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    const auto usable = std::find_if(proxies.begin(), proxies.end(), canTunnel);
    return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

ResponseParser::Answers answersTo(const QByteArray& request)
{
    return request.startsWith("HEAD ") ? ResponseParser::Answers::Head : ResponseParser::Answers::AnyMethod;
}

} // namespace

SendJob::SendJob(Endpoint to, QByteArray request, SendOptions options, QObject* parent)
    : QObject(parent), m_to(std::move(to)), m_request(std::move(request)), m_options(std::move(options)),
      m_parser(m_options.limits, answersTo(m_request))
{
    for (QTimer* timer : {&m_attemptTimer, &m_connectTimer, &m_totalTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_attemptTimer, &QTimer::timeout, this, &SendJob::onAttemptTimeout);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { onTimeout(m_options.connectTimeout); });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { onTimeout(m_options.totalTimeout); });
    m_promise.start();
}

SendJob::~SendJob()
{
    cancel();
}

void SendJob::start()
{
    m_clock.start();
    m_exchange.startedAt = QDateTime::currentDateTimeUtc();
    m_connectTimer.start(m_options.connectTimeout);
    m_totalTimer.start(m_options.totalTimeout);
    if (isLoopbackName(m_to.host)) {
        resolve();
    } else {
        chooseProxy();
    }
}

void SendJob::cancel()
{
    if (m_phase != Phase::Ended) {
        end(Outcome::Cancelled, CancelledError{});
    }
}

// Where to connect

void SendJob::chooseProxy()
{
    auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    // A watcher, not then(): this may be gone before the answer comes.
    auto* watcher = new QFutureWatcher<QNetworkProxy>(this);
    connect(watcher, &QFutureWatcher<QNetworkProxy>::finished, this, [this, watcher] { useProxy(watcher->result()); });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, to = m_to] {
        promise->addResult(systemProxy(to));
        promise->finish();
    });
}

void SendJob::useProxy(const QNetworkProxy& proxy)
{
    if (m_phase == Phase::Ended) {
        return;
    }
    if (proxy.type() == QNetworkProxy::NoProxy) {
        resolve();
        return;
    }
    const QHostAddress literal(m_to.host);
    if (!literal.isNull() && m_options.checkAddress) {
        if (const Status allowed = m_options.checkAddress(literal); !allowed) {
            fail(allowed.error());
            return;
        }
    }
    m_exchange.proxy = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    openSocket(proxy, m_to.host);
}

void SendJob::resolve()
{
    if (const QHostAddress literal(m_to.host); !literal.isNull()) {
        m_addresses = {literal};
        connectToNextAddress();
        return;
    }
    m_lookupId = QHostInfo::lookupHost(m_to.host, this, &SendJob::useHostInfo);
}

void SendJob::useHostInfo(const QHostInfo& info)
{
    if (m_phase != Phase::Resolve) {
        return;
    }
    m_exchange.timings.dns = elapsed();
    m_addresses = info.addresses();
    if (m_addresses.isEmpty()) {
        fail(OfflineError{OfflineError::Kind::HostNotFound, authority(), info.errorString()});
        return;
    }
    connectToNextAddress();
}

void SendJob::connectToNextAddress()
{
    const QHostAddress address = m_addresses.takeFirst();
    if (m_options.checkAddress) {
        if (const Status allowed = m_options.checkAddress(address); !allowed) {
            fail(allowed.error());
            return;
        }
    }
    if (!m_addresses.isEmpty()) {
        m_attemptTimer.start(m_connectTimer.remainingTimeAsDuration() / (m_addresses.size() + 1));
    } else {
        m_attemptTimer.stop();
    }
    m_exchange.peerAddress = address;
    m_exchange.peerPort = m_to.port;
    openSocket(QNetworkProxy(QNetworkProxy::NoProxy), address.toString());
}

void SendJob::openSocket(const QNetworkProxy& proxy, const QString& host)
{
    dropSocket();
    m_phase = Phase::Connect;
    m_socket = new QSslSocket(this);
    m_socket->setProxy(proxy);
    m_socket->setReadBufferSize(4 * readBlock);
    connectSocketSignals();
    if (!m_to.tls) {
        m_socket->connectToHost(host, m_to.port);
        return;
    }
    QSslConfiguration configuration = m_socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.addCaCertificates(m_options.extraAuthorities);
    m_socket->setSslConfiguration(configuration);
    m_socket->connectToHostEncrypted(host, m_to.port, m_to.host);
}

void SendJob::connectSocketSignals()
{
    connect(m_socket, &QSslSocket::connected, this, &SendJob::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &SendJob::onEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &SendJob::onSslErrors);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SendJob::onSocketError);
    connect(m_socket, &QSslSocket::bytesWritten, this, &SendJob::onBytesWritten);
    connect(m_socket, &QSslSocket::readyRead, this, &SendJob::readAnswer);
}

// The connection

void SendJob::onConnected()
{
    m_attemptTimer.stop();
    m_addresses.clear();
    m_exchange.timings.connect = elapsed();
    if (m_to.tls) {
        m_phase = Phase::Tls;
    } else {
        writeRequest();
    }
}

void SendJob::onEncrypted()
{
    m_exchange.timings.tls = elapsed();
    m_exchange.tls = tlsInfo(*m_socket);
    writeRequest();
}

void SendJob::onSslErrors(const QList<QSslError>& errors)
{
    // Only recorded: nothing calls ignoreSslErrors, so the handshake fails next.
    TlsInfo info = tlsInfo(*m_socket);
    info.version.clear();
    info.cipher.clear();
    for (const QSslError& error : errors) {
        info.errors.append(error.errorString());
    }
    info.errors.removeDuplicates();
    m_exchange.tls = info;
}

void SendJob::onSocketError(QAbstractSocket::SocketError code)
{
    if (m_phase == Phase::Response) {
        readAnswer();
        if (m_phase == Phase::Ended) {
            return;
        }
        if (code == QAbstractSocket::RemoteHostClosedError && m_parser.finish() == ParseState::Complete) {
            end(Outcome::Answered, std::nullopt);
            return;
        }
    }
    if (m_phase == Phase::Connect && !m_addresses.isEmpty()) {
        connectToNextAddress();
        return;
    }
    fail(socketFailure(code));
}

void SendJob::onAttemptTimeout()
{
    if (m_phase == Phase::Connect && !m_addresses.isEmpty()) {
        connectToNextAddress();
    }
}

void SendJob::onTimeout(std::chrono::milliseconds allowed)
{
    fail(TimeoutError{phaseName(), static_cast<int>(allowed.count())});
}

void SendJob::writeRequest()
{
    m_phase = Phase::Response;
    m_connectTimer.stop();
    m_exchange.sent = m_request;
    if (m_socket->write(m_request) != m_request.size()) {
        fail(socketFailure(m_socket->error()));
    }
}

void SendJob::onBytesWritten(qint64 count)
{
    m_exchange.sentBytes += count;
    if (m_exchange.sentBytes >= m_request.size() && !m_exchange.timings.sent) {
        m_exchange.timings.sent = elapsed();
    }
}

// The answer

void SendJob::readAnswer()
{
    if (m_phase != Phase::Response) {
        return;
    }
    while (m_parser.state() == ParseState::NeedMore && m_socket->bytesAvailable() > 0) {
        if (!m_exchange.timings.firstByte) {
            m_exchange.timings.firstByte = elapsed();
        }
        m_parser.feed(m_socket->read(readBlock));
    }
    finishParsing();
}

void SendJob::finishParsing()
{
    switch (m_parser.state()) {
    case ParseState::NeedMore:
        return;
    case ParseState::Complete:
        end(Outcome::Answered, std::nullopt);
        return;
    case ParseState::Failed:
        fail(DecodeError{u"response"_s, u"HTTP/1.x, not %1"_s.arg(faultText(m_parser.fault()))});
    }
}

void SendJob::fail(Error error)
{
    if (m_phase != Phase::Response) {
        end(Outcome::NotSent, std::move(error));
        return;
    }
    end(m_parser.headComplete() ? Outcome::Answered : Outcome::NoAnswer, std::move(error));
}

void SendJob::end(Outcome outcome, std::optional<Error> error)
{
    m_phase = Phase::Ended;
    for (QTimer* timer : {&m_attemptTimer, &m_connectTimer, &m_totalTimer}) {
        timer->stop();
    }
    if (m_lookupId >= 0) {
        QHostInfo::abortHostLookup(m_lookupId);
    }
    m_addresses.clear();
    dropSocket();
    m_exchange.outcome = outcome;
    m_exchange.error = std::move(error);
    m_exchange.received = m_parser.raw() + m_parser.surplus();
    m_exchange.response = m_parser.response();
    m_exchange.timings.total = m_clock.isValid() ? elapsed() : 0;
    // A continuation may delete the client and this with it, so nothing of this is used after the result is out.
    QPromise<Exchange> promise = std::move(m_promise);
    Exchange exchange = std::move(m_exchange);
    Q_EMIT finished();
    promise.addResult(std::move(exchange));
    promise.finish();
}

void SendJob::dropSocket()
{
    if (m_socket == nullptr) {
        return;
    }
    m_socket->disconnect(this);
    m_socket->disconnectFromHost(); // says goodbye when it can; deleting it does not wait
    m_socket->deleteLater();
    m_socket = nullptr;
}

// Words

QString SendJob::authority() const
{
    return u"%1:%2"_s.arg(m_to.host).arg(m_to.port);
}

QString SendJob::phaseName() const
{
    switch (m_phase) {
    case Phase::Resolve:
        return u"resolve"_s;
    case Phase::Connect:
        return u"connect"_s;
    case Phase::Tls:
        return u"tls"_s;
    case Phase::Response:
    case Phase::Ended:
        break;
    }
    return m_parser.headComplete() ? u"body"_s : u"response"_s;
}

Error SendJob::socketFailure(QAbstractSocket::SocketError code) const
{
    const QString detail = m_socket->errorString();
    switch (code) {
    case QAbstractSocket::ConnectionRefusedError:
        return OfflineError{OfflineError::Kind::Refused, authority(), detail};
    case QAbstractSocket::HostNotFoundError:
        return OfflineError{OfflineError::Kind::HostNotFound, authority(), detail};
    case QAbstractSocket::RemoteHostClosedError:
        if (m_phase == Phase::Tls) {
            return TlsError{authority(), detail};
        }
        return OfflineError{OfflineError::Kind::Closed, authority(), detail};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: {
        const bool isKnown = m_exchange.tls && !m_exchange.tls->errors.isEmpty();
        return TlsError{authority(), isKnown ? m_exchange.tls->errors.join(u"; ") : detail};
    }
    default:
        return OfflineError{OfflineError::Kind::Unreachable, authority(), detail};
    }
}

} // namespace desk::wire
