// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/bodykeeper.h"
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QPointer>
#include <QPromise>
#include <QTimer>

class QSslError;
class QSslSocket;

namespace desk::wire {

/// One exchange from the lookup of the name to its end. Finishes exactly once.
class SendJob : public QObject {
    Q_OBJECT
public:
    SendJob(Endpoint to, QByteArray request, SendOptions options, QObject* parent);
    ~SendJob() override;

    void start();
    void cancel();
    [[nodiscard]] QFuture<Exchange> exchange() { return m_promise.future(); }

Q_SIGNALS:
    void finished();

private:
    enum class Phase { Resolve, Connect, Tls, Response, Ended };

    [[nodiscard]] Status checkHost(bool byProxy) const;
    void chooseProxy();
    void useProxy(const QNetworkProxy& proxy);
    void resolve();
    void useLookup(const Lookup& lookup);
    void connectToNextAddress();
    void openSocket(const QNetworkProxy& proxy, const QString& host);
    void connectSocketSignals();

    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError>& errors);
    void onSocketError(QAbstractSocket::SocketError code);
    void onAttemptTimeout();
    void giveUpAddress(const QString& why);
    void onTimeout(std::chrono::milliseconds allowed);
    void writeRequest();
    void onBytesWritten(qint64 count);
    void readAnswer();

    void finishParsing();
    void fail(Error error);
    void end(Outcome outcome, std::optional<Error> error);
    void dropSocket();

    [[nodiscard]] qint64 elapsed() const { return m_clock.nsecsElapsed() / 1000; }
    void announce(QLatin1StringView phase) const;
    [[nodiscard]] QString authority() const;
    [[nodiscard]] QString phaseName() const;
    [[nodiscard]] Error socketFailure(QAbstractSocket::SocketError code) const;

    const Endpoint m_to;
    const QByteArray m_request;
    const SendOptions m_options;
    Exchange m_exchange;
    ResponseParser m_parser;
    BodyKeeper m_keeper;
    QPromise<Exchange> m_promise;
    QSslSocket* m_socket = nullptr;
    QList<QHostAddress> m_addresses; // not tried yet
    QTimer m_attemptTimer; // one address
    QTimer m_connectTimer; // until the connection can be used
    QTimer m_totalTimer;
    QElapsedTimer m_clock;
    int m_lookupId = -1;
    Phase m_phase = Phase::Resolve;
};

} // namespace desk::wire
