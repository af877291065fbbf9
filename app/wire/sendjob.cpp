// SPDX-License-Identifier: Apache-2.0
#include "app/wire/sendjob.h"

#include "app/wire/route.h"
#include "app/wire/tlsinfo.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

constexpr qint64 readBlock = qint64{64} * 1024;

Limits limitsOf(const SendOptions& options)
{
    Limits limits = options.limits;
    limits.beyondBytes = static_cast<qsizetype>(std::max<qint64>(0, options.diskBytes - limits.bodyBytes));
    return limits;
}

ResponseParser::Answers answersTo(const QByteArray& request)
{
    return request.startsWith("HEAD ") ? ResponseParser::Answers::Head : ResponseParser::Answers::AnyMethod;
}

/// What a proxy said to CONNECT, by the code Qt makes of its status; the rest is of the connection to the proxy itself.
OfflineError::Kind proxyFailure(QAbstractSocket::SocketError code)
{
    switch (code) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return OfflineError::Kind::ProxyLogin;
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::ProxyProtocolError:
        return OfflineError::Kind::ProxyRefused;
    default:
        return OfflineError::Kind::ProxyUnreachable;
    }
}

} // namespace

SendJob::SendJob(Endpoint to, QByteArray request, SendOptions options, QObject* parent)
    : QObject(parent), m_to(std::move(to)), m_request(std::move(request)), m_options(std::move(options)),
      m_parser(limitsOf(m_options), answersTo(m_request))
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
    announce("resolve"_L1);
    if (const Status allowed = checkHost(false); !allowed) {
        fail(allowed.error());
        return;
    }
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

/// Of a literal address there is nothing to be said before it is connected to or given to a proxy.
Status SendJob::checkHost(bool byProxy) const
{
    const QString host = withoutRoot(m_to.host);
    if (const QHostAddress literal(host); !literal.isNull()) {
        return byProxy && m_options.checkAddress ? m_options.checkAddress(literal) : Status();
    }
    return m_options.checkName ? m_options.checkName(host, byProxy) : Status();
}

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
    if (const Status allowed = checkHost(true); !allowed) {
        fail(allowed.error());
        return;
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
    if (m_options.resolver) {
        m_options.resolver(m_to.host, [self = QPointer<SendJob>(this)](const Lookup& lookup) {
            if (self) {
                self->useLookup(lookup);
            }
        });
        return;
    }
    m_lookupId = QHostInfo::lookupHost(m_to.host, this, [this](const QHostInfo& info) {
        useLookup({info.addresses(), info.errorString()});
    });
}

void SendJob::useLookup(const Lookup& lookup)
{
    if (m_phase != Phase::Resolve || m_exchange.timings.dns) {
        return;
    }
    m_exchange.timings.dns = elapsed();
    m_addresses = lookup.addresses;
    if (m_addresses.isEmpty()) {
        fail(OfflineError{OfflineError::Kind::HostNotFound, authority(), lookup.failure});
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
    if (m_phase == Phase::Resolve) {
        m_phase = Phase::Connect;
        announce("connect"_L1);
    }
    m_exchange.attempts.append(Attempt{m_exchange.peerAddress, elapsed(), std::nullopt, {}});
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
    m_exchange.attempts.last().end = m_exchange.timings.connect;
    if (m_to.tls) {
        m_phase = Phase::Tls;
        announce("tls"_L1);
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
    m_exchange.tls = refusedTlsInfo(*m_socket, errors);
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
    if (m_phase == Phase::Connect) {
        giveUpAddress(m_socket->errorString());
        if (!m_addresses.isEmpty()) {
            connectToNextAddress();
            return;
        }
    }
    fail(socketFailure(code));
}

void SendJob::onAttemptTimeout()
{
    if (m_phase == Phase::Connect && !m_addresses.isEmpty()) {
        giveUpAddress(QCoreApplication::translate("QAbstractSocket", "Connection timed out"));
        connectToNextAddress();
    }
}

void SendJob::giveUpAddress(const QString& why)
{
    m_exchange.attempts.last().end = elapsed();
    m_exchange.attempts.last().failure = why;
}

void SendJob::onTimeout(std::chrono::milliseconds allowed)
{
    fail(TimeoutError{phaseName(), static_cast<int>(allowed.count())});
}

void SendJob::writeRequest()
{
    m_phase = Phase::Response;
    m_connectTimer.stop();
    announce("response"_L1);
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
        const bool hadHead = m_parser.headComplete();
        m_parser.feed(m_socket->read(readBlock));
        if (m_parser.headComplete() && !hadHead) {
            announce("body"_L1);
        }
        if (const Status kept = m_keeper.take(m_parser); !kept) {
            fail(kept.error());
            return;
        }
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
    m_exchange.received = m_parser.isRawCut() ? m_parser.raw() : QByteArray(m_parser.raw() + m_parser.surplus());
    m_exchange.response = m_parser.response();
    m_exchange.wholeBody = m_keeper.spool();
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

void SendJob::announce(QLatin1StringView phase) const
{
    if (m_options.onPhase) {
        m_options.onPhase(phase);
    }
}

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
    if (!m_exchange.proxy.isEmpty() && m_phase == Phase::Connect) {
        return OfflineError{proxyFailure(code), authority(), detail};
    }
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
