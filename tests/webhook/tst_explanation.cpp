// SPDX-License-Identifier: Apache-2.0
// Every kind of answer against a real endpoint on this computer.
#include "app/webhook/explanation.h"
#include "tests/support/eventually.h"

#include "tests/webhook/sending.h"
#include "tests/wire/scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desk;
using namespace desk::test;
using namespace desk::webhook;
using wire::test::answering;
using wire::test::ScriptedServer;

namespace {

constexpr char loginPage[] = "<!DOCTYPE html><html><head><title>Sign in &amp;\n  go</title></head></html>";
const QString none;

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Answers

    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Token>("token");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("detail");
        const QString hook = u"/hooks/deploy"_s;
        const QString host = u"127.0.0.1"_s;
        const QString secret = u"DEPLOY_TOKEN"_s;
        const auto row = [&](const char* name, const QByteArray& bytes, Cause cause, Remedy remedy,
                             const QString& subject, const QString& detail = {}, Token token = Token::Secret,
                             const QString& path = u"/hooks/deploy"_s) {
            QTest::newRow(name) << bytes << path << token << cause << remedy << subject << detail;
        };
        row("200", http(200, {}, "{\"ok\":true}"), Cause::Delivered, Remedy::None, host);
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", Cause::Delivered, Remedy::None, host);
        row("200 with a word that is said to be HTML", http(200, "Content-Type: text/html\r\n", "ok"), Cause::Delivered,
            Remedy::None, host);
        row("200 with a page", http(200, "Content-Type: text/html\r\n", loginPage), Cause::HtmlNotJson,
            Remedy::ShowBody, host, u"Sign in & go"_s);
        row("200 with a page without a type", http(200, {}, "\xEF\xBB\xBF \n<!-- x --><HTML>"), Cause::HtmlNotJson,
            Remedy::ShowBody, host);

        row("400", http(400, {}, "{\"error\":\"no \\u202eevent_type\\n\"}"), Cause::BadRequest, Remedy::EditPayload,
            host, u"no event_type"_s);

        row("401, token expired",
            http(401,
                "WWW-Authenticate: Bearer realm=\"ci\", error=\"invalid_token\", error_description=\"The access "
                "token \\\"x\\\" expired\"\r\n"),
            Cause::Unauthorized, Remedy::RotateToken, secret, u"The access token \"x\" expired"_s);
        row("401, error alone", http(401, "WWW-Authenticate: Bearer error=invalid_token\r\n"), Cause::Unauthorized,
            Remedy::RotateToken, secret, u"invalid_token"_s);
        row("401, scheme alone", http(401, "WWW-Authenticate: Basic realm=\"ci\"\r\n", "{\"message\":\"no\"}"),
            Cause::Unauthorized, Remedy::RotateToken, secret, u"Basic realm=\"ci\""_s);
        row("401, empty challenge", http(401, "WWW-Authenticate: \r\n", "{\"message\":\"no\"}"), Cause::Unauthorized,
            Remedy::RotateToken, secret, u"no"_s);
        row("401 silent", http(401, {}, "{\"message\":\"Bad credentials\"}"), Cause::UnauthorizedSilent,
            Remedy::RotateToken, secret, u"Bad credentials"_s);
        row("401, header of the person's own", http(401), Cause::UnauthorizedSilent, Remedy::EditHeaders, none, none,
            Token::Own);
        row("401 without a token", http(401, "WWW-Authenticate: Bearer\r\n"), Cause::TokenMissing, Remedy::EditHeaders,
            none, u"Bearer"_s, Token::None);

        row("403", http(403, {}, "{\"message\":\"Resource not accessible\"}"), Cause::Forbidden, Remedy::RotateToken,
            secret, u"Resource not accessible"_s);
        row("403, scope", http(403, "WWW-Authenticate: Bearer error=\"insufficient_scope\"\r\n"), Cause::Forbidden,
            Remedy::RotateToken, secret, u"insufficient_scope"_s);
        row("403 without a token", http(403, {}, "no"), Cause::Forbidden, Remedy::ShowBody, none, u"no"_s, Token::None);
        row("403 page", http(403, "Content-Type: text/html\r\n", "<html><title>Attention Required!</title></html>"),
            Cause::ForbiddenPage, Remedy::ShowBody, host, u"Attention Required!"_s);
        row("403 that is a rate limit", http(403, "X-RateLimit-Remaining: 0\r\n"), Cause::TooManyRequests,
            Remedy::SendAgain, host);

        row("404", http(404, {}, "Cannot POST /"), Cause::NotFound, Remedy::EditUrl, u"/"_s, u"Cannot POST /"_s,
            Token::Secret, u"/"_s);
        row("404, a file", http(404), Cause::NotFound, Remedy::EditUrl, u"/hook.php"_s, none, Token::Secret,
            u"/hook.php"_s);
        row("404, no slash", http(404), Cause::TrailingSlash, Remedy::TryWithSlash, hook);
        row("404, slash", http(404), Cause::TrailingSlash, Remedy::TryWithSlash, u"/hooks/deploy/"_s, none,
            Token::Secret, u"/hooks/deploy/?a=b%20c"_s);
        row("410", http(410), Cause::NotFound, Remedy::EditUrl, hook);
        row("404 of GitHub",
            http(404, "X-GitHub-Request-Id: 1\r\nX-Accepted-OAuth-Scopes: repo\r\nX-OAuth-Scopes: read:org, gist\r\n",
                "{\"message\":\"Not Found\"}"),
            Cause::GithubScope, Remedy::RotateToken, secret,
            u"X-Accepted-OAuth-Scopes: repo; X-OAuth-Scopes: read:org, gist"_s);
        row("404 of GitHub, fine-grained token",
            http(404, "X-GitHub-Media-Type: github.v3\r\n", "{\"message\":\"Not Found\"}"), Cause::GithubScope,
            Remedy::RotateToken, secret, u"Not Found"_s);
        row("404 of GitHub, no token", http(404, "X-GitHub-Request-Id: 1\r\n"), Cause::TokenMissing,
            Remedy::EditHeaders, none, none, Token::None);

        row("405", http(405, "Allow: GET, HEAD\r\nAllow: OPTIONS\r\n"), Cause::MethodNotAllowed, Remedy::EditUrl,
            u"GET, HEAD, OPTIONS"_s);
        row("405 without Allow", http(405), Cause::MethodNotAllowed, Remedy::EditUrl, none);
        row("411", http(411), Cause::LengthRequired, Remedy::ShowBody, host);
        row("413", http(413), Cause::TooLarge, Remedy::EditPayload, u"7"_s);
        row("415", http(415, "Accept-Post: application/x-www-form-urlencoded\r\n"), Cause::UnsupportedMedia,
            Remedy::EditUrl, u"application/x-www-form-urlencoded"_s);
        row("418", http(418, {}, "teapot"), Cause::OtherStatus, Remedy::ShowBody, host, u"teapot"_s);

        row("422 of GitHub",
            http(422, {},
                "{\"message\":\"Invalid "
                "request.\",\"errors\":[{\"resource\":\"Dispatch\",\"field\":\"event_type\",\"code\":\"missing_field\"}"
                "],\"documentation_url\":\"https://docs.github.com\"}"),
            Cause::Unprocessable, Remedy::EditPayload, host, u"Invalid request.: event_type: missing_field"_s);
        row("422 of FastAPI",
            http(422, {},
                "{\"detail\":[{\"loc\":[\"body\",\"model\",0],\"msg\":\"field "
                "required\",\"type\":\"value_error.missing\"}]}"),
            Cause::Unprocessable, Remedy::EditPayload, host, u"body.model.0: field required"_s);
        row("422 of Laravel",
            http(422, {}, "{\"message\":\"Invalid.\",\"errors\":{\"model\":[\"The model is required.\"]}}"),
            Cause::Unprocessable, Remedy::EditPayload, host, u"Invalid.: model: The model is required."_s);
        row("422 problem", http(422, {}, "{\"title\":\"Bad\",\"detail\":\"alias is unknown\"}"), Cause::Unprocessable,
            Remedy::EditPayload, host, u"alias is unknown"_s);
        row("422, long", http(422, {}, QByteArray(300, 'x')), Cause::Unprocessable, Remedy::EditPayload, host,
            QString(199, u'x') + u'…');
        row("429", http(429), Cause::TooManyRequests, Remedy::SendAgain, host);
        row("500", http(500, {}, "{\"error\":{\"code\":7,\"message\":\"boom\"}}"), Cause::ServerFailed,
            Remedy::CheckReceiver, host, u"boom"_s);
        row("502", http(502, "Content-Type: text/html\r\n", "<html><head><title>502 Bad Gateway</title></head></html>"),
            Cause::GatewayFailed, Remedy::SendAgain, host, u"502 Bad Gateway"_s);
        row("401 cut off", "HTTP/1.1 401 Words\r\nContent-Length: 9\r\n\r\nabc", Cause::UnauthorizedSilent,
            Remedy::RotateToken, secret, u"abc"_s);
    }

    void answers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, path);
        QFETCH(const Token, token);
        QFETCH(const Cause, cause);
        QFETCH(const Remedy, remedy);
        QFETCH(const QString, subject);
        QFETCH(const QString, detail);
        ScriptedServer server(answering(bytes));
        const Explanation said = explain(sendTo(at(server, path), token));
        QCOMPARE(int(said.cause), int(cause));
        QCOMPARE(int(said.remedy), int(remedy));
        QCOMPARE(said.subject, subject);
        QCOMPARE(said.detail, detail);
        QCOMPARE(said.status, std::optional(bytes.mid(9, 3).toInt()));
    }

    void otherSlash_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("other");
        QTest::newRow("with") << u"/hooks/deploy/?a=b%20c"_s << u"/hooks/deploy?a=b%20c"_s;
        QTest::newRow("without") << u"/hooks/a%2Fb"_s << u"/hooks/a%2Fb/"_s;
    }

    void otherSlash()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, other);
        ScriptedServer server(answering(http(404)));
        QCOMPARE(explain(sendTo(at(server, path))).url, at(server, other));
    }

    void waits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(600);
        const QByteArray date = QLocale::c().toString(soon, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
        QTest::newRow("seconds") << 429 << QByteArray("Retry-After: 30\r\n") << qint64(30) << qint64(30);
        QTest::newRow("date") << 429
                              << QByteArray("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 "
                                            "08:51:37 GMT\r\n")
                              << qint64(120) << qint64(120);
        QTest::newRow("date, none of the answer's own")
            << 429 << QByteArray("Retry-After: " + date + "\r\n") << qint64(540) << qint64(600);
        QTest::newRow("past") << 429 << QByteArray("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << qint64(0)
                              << qint64(0);
        QTest::newRow("503") << 503 << QByteArray("Retry-After: 5\r\n") << qint64(5) << qint64(5);
        QTest::newRow("403") << 403 << QByteArray("Retry-After: 5\r\n") << qint64(5) << qint64(5);
        QTest::newRow("nonsense") << 429 << QByteArray("Retry-After: soon\r\n") << qint64(-1) << qint64(-1);
    }

    void waits()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, headers);
        QFETCH(const qint64, least);
        QFETCH(const qint64, most);
        ScriptedServer server(answering(http(status, headers)));
        const Explanation said = explain(sendTo(at(server)));
        QCOMPARE(int(said.cause), int(status == 503 ? Cause::GatewayFailed : Cause::TooManyRequests));
        const qint64 wait = said.wait.value_or(-1s).count();
        QVERIFY2(wait >= least && wait <= most, qPrintable(QString::number(wait)));
    }

    void redirects_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("target");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Remedy>("remedy");
        for (const int status : {301, 302, 303})
            QTest::addRow("%d", status) << status << u"https://new.example.com/x"_s << u"https://new.example.com/x"_s
                                        << Cause::RedirectLosesBody << Remedy::FollowRedirect;
        for (const int status : {307, 308})
            QTest::addRow("%d", status) << status << u"https://new.example.com/x"_s << u"https://new.example.com/x"_s
                                        << Cause::Redirect << Remedy::FollowRedirect;
        QTest::newRow("relative") << 307 << u"../login?next=%2F"_s << u"HERE/login?next=%2F"_s << Cause::Redirect
                                  << Remedy::FollowRedirect;
        QTest::newRow("path") << 301 << u"/hooks/deploy/"_s << u"HERE/hooks/deploy/"_s << Cause::RedirectLosesBody
                              << Remedy::FollowRedirect;
        QTest::newRow("other scheme") << 308 << u"//other.example.com/y"_s << u"http://other.example.com/y"_s
                                      << Cause::Redirect << Remedy::FollowRedirect;
        QTest::newRow("nowhere") << 302 << QString() << QString() << Cause::OtherStatus << Remedy::EditUrl;
        QTest::newRow("304") << 304 << QString() << QString() << Cause::OtherStatus << Remedy::ShowBody;
    }

    void redirects()
    {
        QFETCH(const int, status);
        QFETCH(const QString, location);
        QFETCH(QString, target);
        QFETCH(const Cause, cause);
        QFETCH(const Remedy, remedy);
        ScriptedServer server(
            answering(http(status, location.isEmpty() ? QByteArray() : "Location: " + location.toLatin1() + "\r\n")));
        const Explanation said = explain(sendTo(at(server)));
        QCOMPARE(int(said.cause), int(cause));
        QCOMPARE(int(said.remedy), int(remedy));
        QCOMPARE(said.url, QUrl(target.replace(u"HERE"_s, u"http://"_s + authority(server))));
        QCOMPARE(said.status, std::optional(status));
    }

    // What the server says of its own sending

    void fromTheServer_data()
    {
        QTest::addColumn<WebhookTest>("test");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("passed") << WebhookTest{.ok = true, .status = 200} << Cause::Delivered;
        QTest::newRow("passed, no status") << WebhookTest{.ok = true} << Cause::Delivered;
        QTest::newRow("401") << WebhookTest{.status = 401} << Cause::Unauthorized;
        QTest::newRow("302") << WebhookTest{.status = 302} << Cause::RedirectLosesBody;
        QTest::newRow("308") << WebhookTest{.status = 308} << Cause::Redirect;
        const auto words = [](const char* error) { return WebhookTest{.error = QString::fromLatin1(error)}; };
        QTest::newRow("no host") << words("dial tcp: lookup ci.example.com: no such host") << Cause::NameNotFound;
        QTest::newRow("refused") << words("dial tcp 1.2.3.4:443: connect: connection refused")
                                 << Cause::ConnectionRefused;
        QTest::newRow("timeout") << words("context deadline exceeded") << Cause::AnswerTimeout;
        QTest::newRow("expired") << words("x509: certificate has expired or is not yet valid")
                                 << Cause::CertificateExpired;
        QTest::newRow("authority") << words("x509: certificate signed by unknown authority")
                                   << Cause::CertificateUntrusted;
        QTest::newRow("tls") << words("tls: first record does not look like a TLS handshake") << Cause::TlsFailed;
        QTest::newRow("eof") << words("Post: EOF") << Cause::ClosedWithoutAnswer;
        QTest::newRow("else") << words("gremlins") << Cause::Unreachable;
    }

    void fromTheServer()
    {
        QFETCH(const WebhookTest, test);
        QFETCH(const Cause, cause);
        TestRun run;
        run.from = WebhookTest::From::Server;
        run.setup.url = QUrl(u"https://ci.example.com/hook"_s);
        run.setup.accessTokenSecret = u"DEPLOY_TOKEN"_s;
        run.server = test;
        const Explanation said = explain(run);
        QCOMPARE(int(said.cause), int(cause));
        if (!test.ok && !test.status)
            QCOMPARE(said.detail, test.error);
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
