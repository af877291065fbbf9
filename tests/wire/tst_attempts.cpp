// SPDX-License-Identifier: Apache-2.0
// What a name leads to, who is asked for it, and every address that was tried.
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/eventually.h"
#include "tests/wire/scriptedserver.h"
#include "tests/wire/sending.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;
using namespace std::chrono_literals;

namespace {

/// What a name leads to, at once.
Resolver leadingTo(const QList<QHostAddress>& addresses)
{
    return [addresses](const QString&, const std::function<void(const Lookup&)>& found) { found({addresses, {}}); };
}

QByteArray post(const QUrl& url)
{
    return buildRequest("POST", url, {}, "{}").value_or(QByteArray());
}

const OfflineError* offline(const Exchange& exchange)
{
    return exchange.error ? std::get_if<OfflineError>(&*exchange.error) : nullptr;
}

} // namespace

class TestAttempts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryAttempt();
    void attemptsThatDidNotEnd();
    void asksTheResolverOnce();
    void aResolverMayAnswerTooLate();
};

void TestAttempts::tellsEveryAttempt()
{
    // Nobody listens at the first two.
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    const QList<QHostAddress> addresses{
        QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.3"_s), QHostAddress(QHostAddress::LocalHost)};
    SendOptions options;
    options.resolver = leadingTo(addresses);
    QStringList phases;
    options.onPhase = [&phases](const QString& phase) { phases.append(phase); };
    Client client;
    const QUrl url(u"http://many.localhost:%1/"_s.arg(server.serverPort()));
    const Exchange exchange = test::waitFor(client.send(url, post(url), options).exchange);
    QCOMPARE(exchange.outcome, Outcome::Answered);
    QCOMPARE(exchange.attempts.size(), 3);
    qint64 last = *exchange.timings.dns;
    for (qsizetype i = 0; i < 3; ++i) {
        const Attempt& attempt = exchange.attempts.at(i);
        QCOMPARE(attempt.address, addresses.at(i));
        QVERIFY(attempt.start >= last);
        QVERIFY(attempt.end && *attempt.end >= attempt.start);
        QCOMPARE(attempt.failure.isEmpty(), i == 2);
        last = *attempt.end;
    }
    QCOMPARE(exchange.attempts.last().end, exchange.timings.connect);
    QCOMPARE(exchange.peerAddress, addresses.last());
    QCOMPARE(server.connections, 1);
    QCOMPARE(phases, (QStringList{u"resolve"_s, u"connect"_s, u"response"_s, u"body"_s})); // each once

    options.resolver = leadingTo(addresses.first(2));
    const Exchange refused = test::waitFor(client.send(url, post(url), options).exchange);
    QCOMPARE(refused.outcome, Outcome::NotSent);
    QCOMPARE(refused.attempts.size(), 2);
    QVERIFY(!refused.attempts.last().failure.isEmpty());
    QVERIFY(refused.attempts.last().end.has_value());
}

void TestAttempts::attemptsThatDidNotEnd()
{
    // Nobody accepts and the queue is full, so the kernel drops what comes next.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::array<QTcpSocket, 4> fillers;
    for (QTcpSocket& filler : fillers) {
        filler.connectToHost(server.serverAddress(), server.serverPort());
    }
    QTRY_COMPARE(fillers[1].state(), QAbstractSocket::ConnectedState);
    SendOptions options;
    options.connectTimeout = 400ms;
    options.resolver = leadingTo({QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHost)});
    Client client;
    const QUrl url(u"http://slow.localhost:%1/"_s.arg(server.serverPort()));
    const Exchange exchange = test::waitFor(client.send(url, post(url), options).exchange);
    QVERIFY(exchange.error && std::holds_alternative<TimeoutError>(*exchange.error));
    QCOMPARE(std::get<TimeoutError>(*exchange.error).phase, u"connect"_s);
    QCOMPARE(exchange.attempts.size(), 2);
    QVERIFY(exchange.attempts.first().end.has_value()); // given up for the next one
    QVERIFY(!exchange.attempts.first().failure.isEmpty());
    QVERIFY(!exchange.attempts.last().end.has_value());
    QVERIFY(exchange.attempts.last().failure.isEmpty());
}

void TestAttempts::asksTheResolverOnce()
{
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    QStringList asked;
    SendOptions options;
    options.resolver = [&asked](const QString& host, const std::function<void(const Lookup&)>& found) {
        asked.append(host);
        found({{QHostAddress(QHostAddress::LocalHost)}, {}});
        found({{QHostAddress(u"127.0.0.9"_s)}, {}}); // counts for nothing
    };
    Client client;
    QUrl url = server.url();
    url.setHost(u"Name.LOCALHOST"_s);
    const Exchange exchange = test::waitFor(client.send(url, post(url), options).exchange);
    QCOMPARE(exchange.outcome, Outcome::Answered);
    QCOMPARE(asked, QStringList{u"name.localhost"_s});
    QCOMPARE(exchange.attempts.size(), 1);
    QCOMPARE(server.connections, 1);
    QVERIFY(exchange.timings.dns);
    // A literal address is nobody's question.
    QCOMPARE(test::waitFor(client.send(server.url(), post(server.url()), options).exchange).outcome, Outcome::Answered);
    QCOMPARE(asked.size(), 1);
    options.resolver = [](const QString&, const std::function<void(const Lookup&)>& found) {
        found({{}, u"nobody of that name"_s});
    };
    const Exchange unknown = test::waitFor(client.send(url, post(url), options).exchange);
    QCOMPARE(offline(unknown)->kind, OfflineError::Kind::HostNotFound);
    QCOMPARE(offline(unknown)->detail, u"nobody of that name"_s);
}

void TestAttempts::aResolverMayAnswerTooLate()
{
    test::ScriptedServer server(test::answering({}));
    std::function<void(const Lookup&)> answer;
    SendOptions options;
    options.resolver = [&answer](const QString&, const std::function<void(const Lookup&)>& found) { answer = found; };
    QUrl url = server.url();
    url.setHost(u"late.localhost"_s);
    const Lookup lookup{{QHostAddress(QHostAddress::LocalHost)}, {}};
    auto client = std::make_unique<Client>();
    const SendHandle handle = client->send(url, post(url), options);
    QVERIFY(answer);
    client->cancel(handle.id);
    QCOMPARE(handle.exchange.result().outcome, Outcome::Cancelled);
    answer(lookup); // the job is still there, ended
    const SendHandle second = client->send(url, post(url), options);
    client.reset();
    QCOMPARE(second.exchange.result().outcome, Outcome::Cancelled);
    answer(lookup); // and now it is gone
    QCoreApplication::sendPostedEvents();
    QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"
