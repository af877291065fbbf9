// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/testsender.h"
#include "tests/support/eventually.h"

#include "app/webhook/receiver.h"
#include "tests/support/await.h"
#include "tests/wire/captureserver.h"
#include "tests/wire/certificate.h"
#include "tests/wire/randomrequest.h"
#include "tests/wire/sending.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::webhook;
using wire::test::CaptureServer;
using wire::test::Maker;

namespace {

constexpr int fuzzed = 10'000;

/// Name and value of each header line, by splitting alone.
wire::Headers split(const QByteArray& request)
{
    wire::Headers headers;
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        headers.append(wire::Header{line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

wire::Headers listed(const PreparedRequest& request)
{
    wire::Headers headers;
    for (const SentHeader& header : request.headers)
        headers.append(header.header);
    return headers;
}

/// Good ones, and ones with what breaks a line, hides in one or is cut off by somebody.
QByteArray hostile(Maker& maker, const QByteArray& good)
{
    static const QByteArray poison[] = {"\r\n", "\n", "\r", QByteArray(1, '\0'), "\r\nX-Injected: 1", "\r\n\r\n", ": ",
        " ", "\t", "\x7f", "\x0b", "\xc2\x85", "\xe2\x80\xa8", "\xe5\x98\x8a\xe5\x98\x8d", "%0d%0a", "\\r\\n", "(",
        "\"", "\xff", "Transfer-Encoding: chunked"};
    QByteArray out = good;
    for (int count = maker.below(4) == 0 ? 1 + maker.below(2) : 0; count > 0; --count)
        out.insert(maker.below(int(out.size()) + 1), poison[maker.below(int(std::size(poison)))]);
    return out;
}

QByteArray hostileName(Maker& maker)
{
    static const QByteArray names[] = {"Host", "content-length", "Transfer-Encoding", "Connection", "Expect",
        "Authorization", "X-Wandb-Signature", "Content-Type", ""};
    return maker.below(8) == 0 ? names[maker.below(int(std::size(names)))] : hostile(maker, "X-" + maker.token(12));
}

/// To the server, wherever its name says.
QUrl hostileUrl(Maker& maker, const QUrl& server)
{
    static const QByteArray hosts[] = {"127.0.0.1", "localhost", "hook.example", "h\xc3\xb6k.example", "a@b", "x y",
        "hook.example\r\nX: y", "[::1", "hook.example%0d%0aX", "hook.example.", "xn--hk-fka.example", ""};
    const QByteArray host = maker.below(3) == 0 ? hosts[maker.below(int(std::size(hosts)))] : QByteArray("127.0.0.1");
    const QByteArray text = "http://" + host + ':' + QByteArray::number(server.port()) + '/'
        + hostile(maker, maker.from("abc/%?&#=;\\ \xc3\xa9{}|^`", maker.below(20)));
    return QUrl(QString::fromUtf8(text), maker.below(2) == 0 ? QUrl::TolerantMode : QUrl::StrictMode);
}

NamedSecret named(const char* value)
{
    return {u"NAME"_s, *Secret::ofText(value)};
}

} // namespace

class TestTestSender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Either it is refused and says why, or the server sees exactly the headers that are listed. Nothing else.
    void hostileInput()
    {
        Maker maker(wire::test::printedSeed());
        CaptureServer server;
        TestSender sender;
        TestOptions options;
        options.resolver = [](const QString&, const std::function<void(const wire::Lookup&)>& found) {
            found({{QHostAddress(QHostAddress::LocalHost)}, {}});
        };
        int sent = 0;
        for (int i = 0; i < fuzzed; ++i) {
            Delivery delivery{
                hostileUrl(maker, server.url()), std::nullopt, std::nullopt, maker.bytes(maker.below(9)), {}};
            for (int count = maker.below(4); count > 0; --count)
                delivery.headers.append(wire::Header{hostileName(maker), hostile(maker, maker.header().value)});
            if (maker.below(4) == 0) {
                if (auto token = Secret::ofText(hostile(maker, "token-1234")))
                    delivery.accessToken = NamedSecret{u"T"_s, *token};
            }
            const auto prepared = prepare(delivery);
            if (!prepared) {
                const auto* why = std::get_if<InvalidInputError>(&prepared.error());
                QVERIFY(why && !why->field.isEmpty() && !why->detail.isEmpty());
                continue;
            }
            options.allowed = {targetOf(delivery.url, AddressKind::Loopback)};
            const wire::Exchange exchange = wire::test::waitFor(sender.send(delivery, options).exchange);
            QVERIFY2(exchange.outcome == wire::Outcome::Answered,
                qPrintable(
                    QString(delivery.url.toString() + (exchange.error ? debugText(*exchange.error) : QString()))));
            ++sent;
            QVERIFY(server.waitForClosed(sent));
            QCOMPARE(server.captured.size(), sent);
            const QByteArray& got = server.captured.last();
            QCOMPARE(got, prepared->bytes);
            QCOMPARE(split(got), listed(*prepared));
            // Those of the person are among them as they were given, and no line came to it.
            const qsizetype rules = 3 + (delivery.accessToken ? 1 : 0);
            QCOMPARE(split(got).size(), 1 + rules + delivery.headers.size() + 2);
            QCOMPARE(split(got).mid(1 + rules, delivery.headers.size()), delivery.headers);
            QVERIFY(got.endsWith(QByteArray("\r\n\r\n" + delivery.body)));
            server.captured.last().clear();
        }
        std::printf("%d fuzzed requests: %d sent, %d refused\n", fuzzed, sent, fuzzed - sent);
        QVERIFY(sent > fuzzed / 10);
        QVERIFY(fuzzed - sent > fuzzed / 10);
    }

    void tellsThePhases()
    {
        const auto certificate = wire::test::selfSigned(u"IP:127.0.0.1"_s);
        QVERIFY2(certificate, "openssl made no certificate");
        CaptureServer server;
        server.useTls(*certificate);
        const Delivery delivery{server.url(), std::nullopt, std::nullopt, "{}", {}};
        TestSender sender;
        TestOptions options;
        QStringList phases;
        options.onPhase = [&phases](const QString& phase) { phases.append(phase); };
        options.allowed = {targetOf(delivery.url, AddressKind::Loopback)};
        // Trust is never given up: without the authority nothing is sent.
        const wire::Exchange refused = await(sender.send(delivery, options).exchange);
        QCOMPARE(refused.outcome, wire::Outcome::NotSent);
        QVERIFY(std::holds_alternative<TlsError>(*refused.error));
        QCOMPARE(phases, (QStringList{u"resolve"_s, u"connect"_s, u"tls"_s}));
        QCOMPARE(server.captured.value(0), QByteArray());

        phases.clear();
        options.authorities = certificate->localCertificateChain().first().toPem();
        const wire::Exchange exchange = await(sender.send(delivery, options).exchange);
        QCOMPARE(exchange.outcome, wire::Outcome::Answered);
        QCOMPARE(phases, (QStringList{u"resolve"_s, u"connect"_s, u"tls"_s, u"response"_s, u"body"_s}));
        QCOMPARE(exchange.attempts.size(), 1);
        QCOMPARE(exchange.attempts.first().address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(exchange.attempts.first().end, exchange.timings.connect);
        QVERIFY(exchange.attempts.first().start <= *exchange.attempts.first().end);
        QVERIFY(exchange.attempts.first().failure.isEmpty());
    }

    void authoritiesThatAreNone()
    {
        const Delivery delivery{QUrl(u"https://127.0.0.1/"_s), std::nullopt, std::nullopt, "{}", {}};
        TestOptions options;
        options.authorities = "not a certificate";
        TestSender sender;
        const auto handle = sender.send(delivery, options);
        QVERIFY(handle.exchange.isFinished());
        const wire::Exchange exchange = handle.exchange.result();
        QCOMPARE(std::get<InvalidInputError>(*exchange.error).field, u"authorities"_s);
    }

    void cancelsAtOnce()
    {
        Receiver receiver;
        QVERIFY(receiver.listen());
        ReceiverAnswer answer;
        answer.delayMilliseconds = 60'000;
        receiver.setAnswer(answer);
        const Delivery delivery{receiver.url(), std::nullopt, std::nullopt, "{}", {}};
        TestSender sender;
        TestOptions options;
        options.allowed = {targetOf(delivery.url, AddressKind::Loopback)};
        const auto handle = sender.send(delivery, options);
        QTRY_COMPARE(receiver.requests().size(), std::size_t(1));
        sender.cancel(handle.id);
        QVERIFY(handle.exchange.isFinished());
        QCOMPARE(handle.exchange.result().outcome, wire::Outcome::Cancelled);
        QCOMPARE(handle.exchange.result().sent, receiver.requests().back().raw);
    }

    void exposes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("expected");
        QTest::newRow("http") << u"http://hook.example/"_s << true;
        QTest::newRow("private is not loopback") << u"http://10.0.0.1/"_s << true;
        QTest::newRow("https") << u"https://hook.example/"_s << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << false;
        QTest::newRow("loopback as a number") << u"http://2130706433/"_s << false;
        QTest::newRow("loopback 6") << u"http://[::1]/"_s << false;
        QTest::newRow("localhost") << u"http://localhost/"_s << false;
        QTest::newRow("only begins so") << u"http://localhost.example/"_s << true;
    }

    void exposes()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, expected);
        const Delivery bare{QUrl(url), std::nullopt, std::nullopt, "{\"a\":\"s3cret-\\\"value\"}", {}};
        QVERIFY(!exposesSecrets(bare));
        QVERIFY(!exposesSecrets(bare, {named("something else")}));
        QCOMPARE(exposesSecrets(bare, {named("s3cret-\"value")}), expected); // JSON-escaped in the body
        Delivery token = bare;
        token.accessToken = named("token");
        QCOMPARE(exposesSecrets(token), expected);
        Delivery key = bare;
        key.signingKey = named("key");
        QCOMPARE(exposesSecrets(key), expected);
        Delivery own = bare;
        own.headers = {{"x-API-key", "abc"}};
        QCOMPARE(exposesSecrets(own), expected);
        own.headers = {{"X-Trace", "abc"}};
        QVERIFY(!exposesSecrets(own));
        Delivery query = bare;
        query.url.setQuery(u"key=s3cret-%2Fvalue"_s);
        QCOMPARE(exposesSecrets(query, {named("s3cret-/value")}), expected);
    }
};

QTEST_GUILESS_MAIN(TestTestSender)
#include "tst_testsender.moc"
