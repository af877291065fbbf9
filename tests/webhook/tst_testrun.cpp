// SPDX-License-Identifier: Apache-2.0
#include "app/core/redaction.h"
#include "app/webhook/maskedrun.h"
#include "app/webhook/testrun.h"
#include "tests/support/eventually.h"
#include "tests/webhook/randomrun.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace desk;
using namespace desk::webhook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "tok-0123456789abcdef";
const NamedSecret namedToken{u"DEPLOY_TOKEN"_s, *Secret::forToken(token)};
const QByteArray mark = "•••• DEPLOY_TOKEN (20 bytes)";

TestRun answered(const QByteArray& head, const QByteArray& rawBody, const QByteArray& body)
{
    TestRun run;
    run.exchange.outcome = wire::Outcome::Answered;
    run.exchange.received = head + rawBody;
    constexpr qsizetype plenty = qsizetype{8} * 1024 * 1024;
    wire::ResponseParser parser({.bodyBytes = plenty, .chunkOverheadBytes = plenty});
    parser.feed(run.exchange.received);
    parser.finish();
    run.exchange.response = parser.response();
    if (run.exchange.response->body != body)
        qFatal("the answer of the test is not what it should be");
    return run;
}

QByteArray documentOf(const TestRun& run)
{
    return QJsonDocument(toJson(run)).toJson();
}

} // namespace

class TestTestRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passedAndStatus()
    {
        TestRun run = answered("HTTP/1.1 204 OK\r\n\r\n", "", "");
        QVERIFY(hasPassed(run));
        QCOMPARE(statusOf(run), std::optional(204));
        run.exchange.error = TimeoutError{u"body"_s, 1};
        QVERIFY(!hasPassed(run));
        run.exchange.error.reset();
        run.exchange.response->head.status = 302;
        QVERIFY(!hasPassed(run));

        TestRun server;
        server.from = WebhookTest::From::Server;
        QVERIFY(!hasPassed(server));
        QVERIFY(!statusOf(server));
        server.server = WebhookTest{.ok = true, .status = 201};
        QVERIFY(hasPassed(server));
        QCOMPARE(statusOf(server), std::optional(201));
        QVERIFY(!hasPassed(TestRun()));
    }

    void documentsAreLossless()
    {
        test::RandomRun random(11);
        for (int i = 0; i < 500; ++i) {
            const TestRun run = redactedRun(random.make(), {});
            const auto read = testRunFrom(QJsonDocument::fromJson(documentOf(run)).object());
            QVERIFY2(read, read ? "" : qPrintable(debugText(read.error())));
            if (*read != run)
                QCOMPARE(documentOf(*read), documentOf(run));
            QVERIFY2(*read == run, documentOf(run).constData());
        }
    }

    void redactingAgainChangesNothing()
    {
        test::RandomRun random(12);
        const QList<NamedSecret> secrets{
            {u"A"_s, *Secret::ofText("a")}, {u"B"_s, *Secret::ofText("0")}, {u"C"_s, *Secret::ofText("äa\n")}};
        for (int i = 0; i < 300; ++i) {
            const TestRun once = redactedRun(random.make(), secrets);
            const TestRun twice = redactedRun(once, secrets);
            if (once != twice)
                QCOMPARE(documentOf(twice), documentOf(once));
            QVERIFY(once == twice);
        }
    }

    void damagedDocuments_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"format", "id", "pinned", "from", "setup", "setup.url", "setup.values", "exchange",
                 "exchange.outcome", "exchange.timings", "exchange.peerPort", "headers"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void damagedDocuments()
    {
        QFETCH(QString, path);
        QJsonObject json = toJson(redactedRun(TestRun(), {}));
        const QString first = path.section(u'.', 0, 0);
        const QString second = path.section(u'.', 1);
        const QJsonValue wrong = QJsonArray{1};
        if (second.isEmpty()) {
            json[first] = path == u"headers"_s ? QJsonValue(u"x"_s) : wrong;
        } else {
            QJsonObject inner = json[first].toObject();
            inner[second] = wrong;
            json[first] = inner;
        }
        const auto read = testRunFrom(json);
        QVERIFY(!read);
        QCOMPARE(std::get<DecodeError>(read.error()).path, path);
        json.remove(first);
        QVERIFY(!testRunFrom(json));
    }

    void newerFormat()
    {
        QJsonObject json = toJson(redactedRun(TestRun(), {}));
        json[u"format"_s] = 2;
        QCOMPARE(std::get<DecodeError>(testRunFrom(json).error()), (DecodeError{u"format"_s, u"format 1"_s}));
    }

    void everythingIsMasked()
    {
        const QString secret = QString::fromLatin1(token);
        TestRun run = answered("HTTP/1.1 200 OK\r\nX-Echo: Bearer " + token + "\r\n\r\n", "{\"t\":\"" + token + "\"}",
            "{\"t\":\"" + token + "\"}");
        run.name = secret;
        run.setup.url = QUrl(QString(u"https://example.com/"_s + secret));
        run.setup.payload = secret;
        run.setup.values.insert(u"x"_s, secret);
        run.setup.headers = {{"X-Mine", token}};
        run.headers = {{{"Authorization", "Bearer " + token}, HeaderOrigin::Rule}};
        run.exchange.sent = "POST / HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        run.exchange.error = DecodeError{secret, secret};
        run.exchange.tls = wire::TlsInfo{{}, {}, {{secret, secret, {secret}, {}, {}, {}}}, {secret}};
        run.server = WebhookTest{.statusText = secret, .body = secret, .error = secret, .raw = secret};
        const TestRun redacted = redactedRun(run, {namedToken});
        QVERIFY(redacted.redacted);
        const QByteArray document = documentOf(redacted);
        QVERIFY2(secretSpans(document, {namedToken}).isEmpty(), document.constData());
        QCOMPARE(redacted.exchange.response->body, "{\"t\":\"" + mark + "\"}");
        QCOMPARE(redacted.headers.first().header.value, "Bearer " + mark);
        QCOMPARE(redacted.exchange.sent, "POST / HTTP/1.1\r\nAuthorization: Bearer " + mark + "\r\n\r\n");
    }

    /// The framing of chunks stands between the parts of a secret.
    void chunksThatCutASecret()
    {
        const QByteArray head = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (qsizetype cut = 1; cut < token.size(); ++cut) {
            const QByteArray first = "<" + token.first(cut);
            const QByteArray last = token.sliced(cut) + ">";
            const QByteArray raw = QByteArray::number(first.size(), 16) + ";x=y\r\n" + first + "\r\n"
                + QByteArray::number(last.size(), 16) + "\r\n" + last + "\r\n0\r\n\r\n";
            const TestRun run = answered(head, raw, "<" + token + ">");
            const TestRun redacted = redactedRun(run, {namedToken});
            QCOMPARE(redacted.exchange.response->body, "<" + mark + ">");
            const QList<SecretSpan> spans = receivedSpans(run.exchange, {namedToken});
            QCOMPARE(spans.size(), 1);
            const MaskedBytes shown = masked(run.exchange.received, spans);
            QCOMPARE(redacted.exchange.received, shown.bytes);
            const QByteArray before = head + QByteArray::number(first.size(), 16) + ";x=y\r\n<";
            QVERIFY2(shown.bytes.startsWith(QByteArray(before + "••••")), shown.bytes.constData());
            QVERIFY2(shown.bytes.endsWith(">\r\n0\r\n\r\n"), shown.bytes.constData());
            QVERIFY(!shown.bytes.contains(token.first(3)) || cut < 3);
            QVERIFY(!shown.bytes.contains(token.last(3)));
        }
    }

    /// What others send to make this program stand still: each of these took minutes in a careless search.
    void hostileBodies_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("backslashes") << QByteArray("\\");
        QTest::newRow("entities") << QByteArray("&#");
        QTest::newRow("percent") << QByteArray("%");
        QTest::newRow("bullets and a token") << QByteArray("•••• " + token);
        QTest::newRow("bullets") << QByteArray("•");
        QTest::newRow("basic") << QByteArray("basic dG9r ");
        QTest::newRow("beginnings") << token.first(19);
        QTest::newRow("tokens") << token;
    }

    void hostileBodies()
    {
        QFETCH(QByteArray, unit);
        const QByteArray body = unit.repeated((qsizetype{2} * 1024 * 1024) / unit.size());
        QByteArray chunks;
        for (const char c : body.first(keptBytes))
            chunks += QByteArray("1\r\n") + c + "\r\n";
        const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        wire::Exchange exchange = answered(head, chunks + "0\r\n\r\n", body.first(keptBytes)).exchange;
        const qsizetype found = receivedSpans(exchange, {namedToken}, Ending::Whole).size();
        QCOMPARE(found > 0, unit.contains(token));
        QCOMPARE(secretSpans(body, {namedToken}).size(), unit.contains(token) ? body.count(token) : 0);
    }

    void longBodiesAreCutWithoutLeavingAPart()
    {
        for (const qsizetype before : {keptBytes - 10, keptBytes - 19, keptBytes - 1, keptBytes}) {
            const QByteArray body = QByteArray(before, 'x') + token + QByteArray(keptBytes, 'y');
            const QByteArray head = "HTTP/1.1 200 OK\r\n\r\n";
            const TestRun redacted = redactedRun(answered(head, body, body), {namedToken});
            QCOMPARE(redacted.exchange.response->body.size(), keptBytes);
            QCOMPARE(redacted.exchange.response->truncatedAt, std::optional(keptBytes));
            QCOMPARE(redacted.exchange.received.size(), keptBytes);
            QVERIFY(!redacted.exchange.response->body.contains("tok"));
            QVERIFY(!redacted.exchange.received.contains("tok"));
            QVERIFY(redactedRun(redacted, {namedToken}) == redacted);
        }
    }

    void bodyThatBreaksOffWithinASecret()
    {
        const QByteArray part = "x" + token.first(12);
        const TestRun redacted =
            redactedRun(answered("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", part, part), {namedToken});
        QCOMPARE(redacted.exchange.response->body, QByteArray("x•••• DEPLOY_TOKEN (12 bytes)"));
        QVERIFY(redacted.exchange.received.endsWith("x•••• DEPLOY_TOKEN (12 bytes)"));
    }

    void encodedBodiesAreNotKept()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n";
        const TestRun run = answered(head, "packed", "packed");
        const TestRun redacted = redactedRun(run, {namedToken});
        QVERIFY(redacted.exchange.response->body.isEmpty());
        QCOMPARE(redacted.exchange.response->truncatedAt, std::optional<qsizetype>(0));
        QCOMPARE(redacted.exchange.received, head);
        QCOMPARE(redactedRun(run, {}).exchange.response->body, QByteArray("packed"));
    }
};

QTEST_GUILESS_MAIN(TestTestRun)
#include "tst_testrun.moc"
