// SPDX-License-Identifier: Apache-2.0
#include "app/api/transport.h"
#include "tests/support/eventually.h"

#include "tests/api/awaited.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::api;
using namespace desk::test;
using namespace std::chrono_literals;

namespace {

const Operation query{u"Viewer"_s, u"query Viewer { viewer { id } }"_s, false};
const Operation mutation{u"Delete"_s, u"mutation Delete { deleteTrigger { success } }"_s, true};
const QByteArray good = "{\"data\":{\"viewer\":{\"id\":\"VXNlcjox\"}}}";

TransportOptions quick()
{
    TransportOptions options;
    options.readDeadline = 5s;
    options.mutationDeadline = 5s;
    options.retry.maxTries = 1;
    options.retry.base = 1ms;
    options.random = [] { return 0.0; };
    return options;
}

QByteArray key()
{
    return "local-0123456789012345678901234567890123456789";
}

QByteArray header(const QByteArray& request, const QByteArray& name)
{
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray& line : lines) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// The headers of an answer from a server whose clock is so far ahead.
QByteArray dated(int secondsAhead)
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(secondsAhead);
    return "Date: " + QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
}

QByteArray compressedLike(const QByteArray& bytes)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
        + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes;
}

} // namespace

class TstTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsWhatTheProtocolSays()
    {
        ScriptedServer server(http(200, good));
        QUrl base = server.url();
        base.setPath(u"/some/base/"_s);
        Transport transport(base, key, quick());
        const auto result = awaited(transport.run(query, {{u"a"_s, 1}}));
        QVERIFY2(result, describe(result).constData());
        QCOMPARE((*result)["viewer"_L1]["id"_L1].toString(), u"VXNlcjox"_s);

        QCOMPARE(server.requests().size(), 1);
        const QByteArray request = server.requests().first();
        QVERIFY(request.startsWith("POST /some/base/graphql HTTP/1.1\r\n"));
        QCOMPARE(header(request, "Authorization"), "Basic " + QByteArray("api:" + key()).toBase64());
        QCOMPARE(header(request, "Content-Type"), "application/json");
        QCOMPARE(header(request, "User-Agent"), "automation-desk/" DESK_VERSION);
        QCOMPARE(header(request, "Cookie"), QByteArray());
        const QJsonObject body = QJsonDocument::fromJson(ScriptedServer::bodyOf(request)).object();
        QCOMPARE(body.keys(), QStringList({u"operationName"_s, u"query"_s, u"variables"_s}));
        QCOMPARE(body["operationName"_L1].toString(), u"Viewer"_s);
        QCOMPARE(body["query"_L1].toString(), query.document);
        QCOMPARE(body["variables"_L1]["a"_L1].toInt(), 1);
        QCOMPARE(header(request, "Content-Length").toLongLong(), ScriptedServer::bodyOf(request).size());
    }

    void noKeySendsNoAuthorization()
    {
        ScriptedServer server(http(200, good));
        Transport transport(server.url(), {}, quick());
        QVERIFY(awaited(transport.run(query)));
        QCOMPARE(header(server.requests().first(), "Authorization"), QByteArray());
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("expected"); // debugText, %1 is the port
        const QByteArray json = "application/json";
        const QByteArray html = "<html><body>Hello</body></html>";
        const auto row = [](const char* name, int status, const QByteArray& body, const QByteArray& type,
                             const char* expected, const QByteArray& headers = {}) {
            QTest::newRow(name) << status << body << type << headers << QString::fromUtf8(expected);
        };
        row("errors, list of objects", 200, "{\"errors\":[{\"message\":\"one\"},{\"message\":\"two\"}],\"data\":null}",
            json, "graphql: 200 one; two");
        row("errors, list of texts", 200, "{\"errors\":[\"one\"],\"data\":{}}", json, "graphql: 200 one");
        row("errors beside data", 200, "{\"data\":{\"viewer\":{}},\"errors\":[{\"message\":\"m\"}]}", json,
            "graphql: 200 m");
        row("error text", 200, "{\"error\":\"text\"}", json, "graphql: 200 text");
        row("error object", 200, "{\"error\":{\"message\":\"text\"}}", json, "graphql: 200 text");
        row("401", 401, "{\"errors\":[{\"message\":\"login\"}]}", json, "unauthorized: 127.0.0.1:%1");
        row("401 with a challenge", 401, "", "", "unauthorized: 127.0.0.1:%1",
            "WWW-Authenticate: Basic realm=\"x\"\r\n");
        row("403 GraphQL", 403, "{\"errors\":[{\"message\":\"permission denied\"}]}", json,
            "graphql: 403 permission denied");
        row("403 bare", 403, "no", "text/plain", "http: 403 no");
        row("404 GraphQL", 404, "{\"error\":\"not found\"}", json, "graphql: 404 not found");
        row("404 HTML", 404, html, "text/html; charset=utf-8",
            "not a server: http://127.0.0.1:%1/graphql text/html; charset=utf-8");
        row("409", 409, "{\"errors\":[{\"message\":\"name already used\"}]}", json, "graphql: 409 name already used");
        row("422 JSON without errors", 422, "{}", json, "http: 422 {}");
        row("429", 429, "slow down", "text/plain", "http: 429 slow down", "Retry-After: 7\r\n");
        row("500 empty", 500, "", "", "http: 500 ");
        row("502 HTML", 502, html, "text/html", "http: 502 <html><body>Hello</body></html>");
        row("503 JSON", 503, "{\"error\":\"busy\"}", json, "graphql: 503 busy");
        row("HTML", 200, html, "text/html", "not a server: http://127.0.0.1:%1/graphql text/html");
        row("wrong content type", 200, good, "text/plain", "not a server: http://127.0.0.1:%1/graphql text/plain");
        row("empty 200", 200, "", json, "not a server: http://127.0.0.1:%1/graphql application/json");
        row("truncated JSON", 200, "{\"data\":{\"viewer\":{\"id\"", json,
            "not a server: http://127.0.0.1:%1/graphql application/json");
        row("invalid UTF-8", 200, "{\"data\":{\"viewer\":\"\xff\xfe\"}}", json,
            "not a server: http://127.0.0.1:%1/graphql application/json");
        row("JSON list", 200, "[1]", json, "not a server: http://127.0.0.1:%1/graphql application/json");
        row("no data, no errors", 200, "{}", json, "decode: data expected object");
        row("data null", 200, "{\"data\":null}", json, "decode: data expected object");
        row("redirect 301", 301, "", "", "http: 301 Location: http://127.0.0.1:1/graphql",
            "Location: http://127.0.0.1:1/graphql\r\n");
        row("redirect 307", 307, "", "", "http: 307 Location: https://example.org/",
            "Location: https://example.org/\r\n");
    }

    void statuses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, headers);
        QFETCH(QString, expected);
        for (const Operation& operation : {query, mutation}) {
            ScriptedServer server(http(status, body, type, headers));
            Transport transport(server.url(), key, quick());
            const auto result = awaited(transport.run(operation));
            QVERIFY(!result);
            const QString wanted = expected.contains(u"%1"_s) ? expected.arg(server.port()) : expected;
            QCOMPARE(debugText(result.error()), wanted);
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void dataWithErrorsIsAnAnswerAtSignInOnly()
    {
        ScriptedServer server(
            http(200, "{\"data\":{\"viewer\":{\"id\":\"1\"}},\"errors\":[{\"message\":\"relogin required\"}]}"));
        Transport transport(server.url(), key, quick());
        QVERIFY(errorOf<GraphQlError>(awaited(transport.run(query))));
        const auto accepted = awaited(transport.run(query, {}, {PartialData::IsAccepted, {}}));
        QVERIFY2(accepted, describe(accepted).constData());
        QCOMPARE((*accepted)["viewer"_L1]["id"_L1].toString(), u"1"_s);
    }

    void mutationLeavesOnceWhenNobodyAnswers_data()
    {
        QTest::addColumn<int>("then");
        QTest::newRow("close") << int(Reply::Then::Close);
        QTest::newRow("reset") << int(Reply::Then::Reset);
    }

    void mutationLeavesOnceWhenNobodyAnswers()
    {
        QFETCH(int, then);
        ScriptedServer server(Reply{{}, Reply::Then(then)});
        TransportOptions options = quick();
        options.retry.maxTries = 5;
        Transport transport(server.url(), key, options);
        for (int i = 0; i < 20; ++i) {
            const auto error = errorOf<OfflineError>(awaited(transport.run(mutation)));
            QVERIFY(error);
            QCOMPARE(error->kind, OfflineError::Kind::Closed);
            QCOMPARE(error->host, u"127.0.0.1:%1"_s.arg(server.port()));
        }
        QCOMPARE(server.requests().size(), 20);
    }

    void mutationLeavesOnceOnConnectionsThatWereUsedBefore()
    {
        // Every second request meets a server that closes, on whichever connection it came.
        ScriptedServer server(
            [](int index, const QByteArray&) { return index % 2 ? closeWithoutAnswer() : http(200, good); });
        Transport transport(server.url(), key, quick());
        for (int i = 0; i < 20; ++i) {
            const auto result = awaited(transport.run(mutation));
            QCOMPARE(result.has_value(), i % 2 == 0);
        }
        QCOMPARE(server.requests().size(), 20);
        QCOMPARE(server.connections(), 20);
    }

    void readWithoutRetriesLeavesOnceToo()
    {
        ScriptedServer server(closeWithoutAnswer());
        Transport transport(server.url(), key, quick());
        QVERIFY(errorOf<OfflineError>(awaited(transport.run(query))));
        QCOMPARE(server.requests().size(), 1);
    }

    void transientReadIsTriedAgain()
    {
        ScriptedServer server([](int index, const QByteArray&) {
            if (index == 0)
                return http(503, "", "");
            return index == 1 ? closeWithoutAnswer() : http(200, good);
        });
        TransportOptions options = quick();
        options.retry.maxTries = 3;
        Transport transport(server.url(), key, options);
        const auto result = awaited(transport.run(query));
        QVERIFY2(result, describe(result).constData());
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(ScriptedServer::bodyOf(server.requests().at(2)), ScriptedServer::bodyOf(server.requests().at(0)));
    }

    void retriesEnd()
    {
        ScriptedServer server(http(500, "x", "text/plain"));
        TransportOptions options = quick();
        options.retry.maxTries = 3;
        Transport transport(server.url(), key, options);
        QVERIFY(errorOf<HttpError>(awaited(transport.run(query))));
        QCOMPARE(server.requests().size(), 3);
    }

    void permanentReadAndMutationAreNotTriedAgain()
    {
        TransportOptions options = quick();
        options.retry.maxTries = 3;
        for (int status : {400, 401, 403, 404, 409, 422, 501}) {
            ScriptedServer server(http(status, "", ""));
            Transport transport(server.url(), key, options);
            QVERIFY(!awaited(transport.run(query)));
            QCOMPARE(server.requests().size(), 1);
        }
        ScriptedServer server(http(503, "", ""));
        Transport transport(server.url(), key, options);
        QVERIFY(!awaited(transport.run(mutation)));
        QCOMPARE(server.requests().size(), 1);
    }

    void waitBeyondTheDeadlineIsNotWaited()
    {
        ScriptedServer server(http(429, "", "", "Retry-After: 3600\r\n"));
        TransportOptions options = quick();
        options.retry.maxTries = 3;
        Transport transport(server.url(), key, options);
        const auto error = errorOf<HttpError>(awaited(transport.run(query)));
        QVERIFY(error);
        QCOMPARE(error->status, 429);
        QCOMPARE(server.requests().size(), 1);
    }

    void retryAfterReplacesTheComputedWait()
    {
        ScriptedServer server([](int index, const QByteArray&) {
            return index == 0 ? http(429, "", "", "Retry-After: 0\r\n") : http(200, good);
        });
        TransportOptions options = quick();
        options.retry.maxTries = 2;
        options.retry.base = 1h; // would not fit in the deadline
        options.retry.cap = 1h;
        Transport transport(server.url(), key, options);
        const auto result = awaited(transport.run(query));
        QVERIFY2(result, describe(result).constData());
    }

    void deadlineEndsASilentServer()
    {
        ScriptedServer server(silence());
        TransportOptions options = quick();
        options.readDeadline = 150ms;
        Transport transport(server.url(), key, options);
        const auto error = errorOf<TimeoutError>(awaited(transport.run(query)));
        QVERIFY(error);
        QCOMPARE(*error, (TimeoutError{u"total"_s, 150}));
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void readsTheServersClock_data()
    {
        QTest::addColumn<int>("ahead");
        constexpr int day = 24 * 60 * 60;
        QTest::newRow("12 minutes behind") << -720;
        QTest::newRow("a day behind") << -day;
        QTest::newRow("a day ahead") << day;
        QTest::newRow("ten years ahead") << 3650 * day;
        QTest::newRow("ten years behind") << -3650 * day;
    }

    void readsTheServersClock()
    {
        QFETCH(int, ahead);
        ScriptedServer server(
            [ahead](int, const QByteArray&) { return http(200, good, "application/json", dated(ahead)); });
        Transport transport(server.url(), key, quick());
        int told = 0;
        connect(&transport, &Transport::clockOffsetChanged, &transport, [&told] { ++told; });
        QVERIFY(awaited(transport.run(query)));
        QCOMPARE(transport.clockOffset(), 0s);
        QVERIFY(awaited(transport.run(query)));
        QVERIFY(std::chrono::abs(transport.clockOffset() - std::chrono::seconds(ahead)) <= 5s);
        QVERIFY(awaited(transport.run(mutation)));
        QCOMPARE(told, 1);
    }

    void othersDatesAreNotTheServers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("a page of a proxy") << QByteArray("text/html") << dated(86400);
        QTest::newRow("no date") << QByteArray("application/json") << QByteArray();
        QTest::newRow("not a date") << QByteArray("application/json") << QByteArray("Date: tomorrow\r\n");
    }

    void othersDatesAreNotTheServers()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, headers);
        ScriptedServer server(http(200, good, type, headers));
        Transport transport(server.url(), key, quick());
        for (int i = 0; i < 3; ++i)
            (void)awaited(transport.run(query));
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(transport.clockOffset(), 0s);
    }

    // Else it would wait for ten years, or give up at once.
    void waitsByTheServersClock()
    {
        const QByteArray date = dated(3650 * 86400);
        const QByteArray wait = date + "Retry-After" + date.mid(4);
        ScriptedServer server([&](int index, const QByteArray&) {
            return index == 0 ? http(503, "{}", "application/json", wait) : http(200, good);
        });
        TransportOptions options = quick();
        options.retry.maxTries = 2;
        Transport transport(server.url(), key, options);
        const auto result = awaited(transport.run(query));
        QVERIFY2(result, describe(result).constData());
        QCOMPARE(server.requests().size(), 2);
    }

    void aRefusedKeyEndsWhatElseIsReadWithIt()
    {
        ScriptedServer server(
            [](int, const QByteArray& request) { return request.contains("refuse") ? http(401, "") : silence(); });
        Transport transport(server.url(), key, quick());
        const auto read = transport.run(query);
        const auto write = transport.run(mutation);
        QTRY_COMPARE(server.requests().size(), 2);
        QVERIFY(errorOf<UnauthorizedError>(awaited(transport.run(query, {{u"a"_s, u"refuse"_s}}))));
        QVERIFY(errorOf<UnauthorizedError>(awaited(read, 1000)));
        // What became of a mutation has to be known.
        QVERIFY(!write.isFinished());
    }

    void deadlineEndsADribblingServer()
    {
        // Bytes keep coming, so an idle timeout would never fire.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTimer dribble;
        connect(&server, &QTcpServer::newConnection, &server, [&server, &dribble] {
            QTcpSocket* socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
            connect(&dribble, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            dribble.start(10);
        });
        TransportOptions options = quick();
        options.readDeadline = 300ms;
        Transport transport(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), key, options);
        QVERIFY(errorOf<TimeoutError>(awaited(transport.run(query))));
    }

    void truncatedBodyIsClosed()
    {
        ScriptedServer server(
            Reply{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"data\":",
                Reply::Then::Close});
        Transport transport(server.url(), key, quick());
        const auto result = awaited(transport.run(query));
        const auto error = errorOf<OfflineError>(result);
        QVERIFY2(error, describe(result).constData());
        QCOMPARE(error->kind, OfflineError::Kind::Closed);
    }

    void bodyAboveTheCapIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("bytes");
        QTest::newRow("announced") << QByteArray("Content-Length: 400000000\r\n") << 10;
        QTest::newRow("endless") << QByteArray("Connection: close\r\n") << 3000000;
    }

    void bodyAboveTheCapIsRefused()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, bytes);
        ScriptedServer server(
            Reply{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + head + "\r\n" + QByteArray(bytes, ' ')});
        TransportOptions options = quick();
        options.maximumBody = 100000;
        Transport transport(server.url(), key, options);
        const auto result = awaited(transport.run(query));
        QCOMPARE(errorOf<DecodeError>(result), std::optional(DecodeError({u"body"_s, u"at most 100000 bytes"_s})));
    }

    void gzipGarbageIsNotAServer()
    {
        ScriptedServer server(Reply{compressedLike("this is not gzip at all")});
        Transport transport(server.url(), key, quick());
        const auto result = awaited(transport.run(query));
        QVERIFY2(errorOf<NotAServerError>(result), describe(result).constData());
    }

    void noHttpAtAll()
    {
        ScriptedServer server(Reply{"SSH-2.0-OpenSSH_9.2\r\n", Reply::Then::Close});
        Transport transport(server.url(), key, quick());
        const auto result = awaited(transport.run(query));
        QVERIFY(!result);
        QCOMPARE(server.requests().size(), 1);
    }

    void largeAnswerIsReadInTheBackground()
    {
        const QByteArray text(1000000, 'x');
        ScriptedServer server(http(200, "{\"data\":{\"viewer\":{\"id\":\"" + text + "\"}}}"));
        Transport transport(server.url(), key, quick());
        const auto result = awaited(transport.run(query));
        QVERIFY2(result, describe(result).constData());
        QCOMPARE((*result)["viewer"_L1]["id"_L1].toString().size(), 1000000);
        ScriptedServer broken(http(200, "{\"data\":{\"viewer\":{\"id\":\"" + text));
        Transport other(broken.url(), key, quick());
        QVERIFY(errorOf<NotAServerError>(awaited(other.run(query))));
    }

    void refusedPort()
    {
        quint16 port = 0;
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            port = taken.serverPort();
        }
        Transport transport(QUrl(u"http://127.0.0.1:%1"_s.arg(port)), key, quick());
        const auto error = errorOf<OfflineError>(awaited(transport.run(mutation)));
        QVERIFY(error);
        QCOMPARE(error->kind, OfflineError::Kind::Refused);
    }

    void plainServerAtATlsAddressIsATlsError()
    {
        ScriptedServer server(Reply{"HTTP/1.1 400 Bad Request\r\n\r\n", Reply::Then::Close});
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        // The handshake bytes are no HTTP request, so the script is never asked: close at connection instead.
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket* socket = plain.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->flush();
        });
        url.setPort(plain.serverPort());
        Transport transport(url, key, quick());
        const auto result = awaited(transport.run(query));
        QVERIFY2(errorOf<TlsError>(result), describe(result).constData());
    }

    void destructionCancelsWhatRuns()
    {
        ScriptedServer server(silence());
        auto transport = std::make_unique<Transport>(server.url(), key, quick());
        const auto read = transport->run(query);
        const auto write = transport->run(mutation);
        int ended = 0;
        Transport* raw = transport.get();
        // A continuation that asks again during destruction gets its end too.
        auto chained = transport->run(query).then([&ended, raw](Result<QJsonObject> result) {
            ended += errorOf<CancelledError>(result) ? 1 : 0;
            ended += errorOf<CancelledError>(raw->run(query).result()) ? 1 : 0;
            return result;
        });
        QTRY_COMPARE(server.requests().size(), 3);
        transport.reset();
        QCOMPARE(ended, 2);
        QVERIFY(read.isFinished() && write.isFinished() && chained.isFinished());
        QVERIFY(errorOf<CancelledError>(read.result()));
        QVERIFY(errorOf<CancelledError>(write.result()));
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void destructionDuringABackgroundReadCancels()
    {
        const QByteArray body = "{\"data\":{\"viewer\":{\"id\":\"" + QByteArray(8000000, 'x') + "\"}}}";
        ScriptedServer server(http(200, body));
        TransportOptions options = quick();
        options.parseInBackgroundAbove = 0;
        for (int i = 0; i < 10; ++i) {
            auto transport = std::make_unique<Transport>(server.url(), key, options);
            const auto read = transport->run(query);
            QTRY_COMPARE(server.requests().size(), i + 1);
            const bool ended = eventually([&read] { return read.isFinished(); }, i * 20);
            Q_UNUSED(ended) // the point is to stop at different moments
            transport.reset();
            QVERIFY(read.isFinished());
            const auto result = read.result();
            QVERIFY2(result || errorOf<CancelledError>(result), describe(result).constData());
        }
    }

    void continuationMayDeleteTheTransport()
    {
        ScriptedServer server(http(200, good));
        auto* transport = new Transport(server.url(), key, quick());
        QSignalSpy gone(transport, &QObject::destroyed);
        transport->run(query).then([transport](Result<QJsonObject> result) {
            delete transport;
            return result;
        });
        QTRY_COMPARE(gone.size(), 1);
    }

    void plainDoors()
    {
        ScriptedServer server([](int, const QByteArray& request) {
            return request.startsWith("GET ") ? http(200, "{\"a\":1}") : http(200, "{\"executions\":[]}");
        });
        Transport transport(server.url(), key, quick());
        const auto posted = awaited(transport.post(u"/sandbox/events"_s, {{u"type"_s, u"X"_s}}));
        QVERIFY2(posted, describe(posted).constData());
        QVERIFY((*posted)["executions"_L1].isArray());
        const auto got = awaited(transport.get(u"/sandbox/executions/YWI%2F%3D"_s));
        QVERIFY2(got, describe(got).constData());
        QVERIFY(server.requests().at(0).startsWith("POST /sandbox/events HTTP/1.1\r\n"));
        QVERIFY2(server.requests().at(1).startsWith("GET /sandbox/executions/YWI%2F%3D HTTP/1.1\r\n"),
            server.requests().at(1).constData());
        QCOMPARE(header(server.requests().at(1), "Authorization"), "Basic " + QByteArray("api:" + key()).toBase64());
    }

    void concurrentCallsEndEach()
    {
        ScriptedServer server(http(200, good));
        Transport transport(server.url(), key, quick());
        QList<Async<QJsonObject>> calls;
        for (int i = 0; i < 40; ++i)
            calls.append(transport.run(i % 2 ? query : mutation));
        for (const Async<QJsonObject>& call : calls) {
            const auto result = awaited(call);
            QVERIFY2(result, describe(result).constData());
        }
        QCOMPARE(server.requests().size(), 40);
    }
};

QTEST_GUILESS_MAIN(TstTransport)
#include "tst_transport.moc"
