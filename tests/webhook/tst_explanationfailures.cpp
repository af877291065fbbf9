// SPDX-License-Identifier: Apache-2.0
// Every way not to get an answer, each made to happen on this computer.
#include "app/webhook/explanation.h"
#include "tests/support/eventually.h"

#include "tests/webhook/authority.h"
#include "tests/webhook/sending.h"
#include "tests/wire/scriptedserver.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desk;
using namespace desk::test;
using namespace desk::webhook;
using wire::test::answering;
using wire::test::ScriptedServer;

namespace {

const QString none;

} // namespace

class TestExplanationFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString here = u"IP:127.0.0.1"_s;
        m_hasCertificates = m_office.make({u"root"_s, {}, {}}) && m_office.make({u"middle"_s, u"root"_s, {}})
            && m_office.make({u"good"_s, u"middle"_s, here}) && m_office.make({u"expired"_s, u"root"_s, here, -30, -2})
            && m_office.make({u"early"_s, u"root"_s, here, 2, 30}) && m_office.make({u"selfish"_s, {}, here})
            && m_office.make({u"elsewhere"_s, u"root"_s, u"DNS:ci.example.com,DNS:*.example.org"_s})
            && m_office.make({u"oldMiddle"_s, u"root"_s, {}, -30, -2})
            && m_office.make({u"underOld"_s, u"oldMiddle"_s, here})
            && m_office.make({u"oldSelfish"_s, {}, u"DNS:example.com"_s, -30, -2});
    }

    // No answer, or not the whole of one

    void hostIsNotFound()
    {
        const Explanation said = explain(sendTo(QUrl(u"http://no-such-name.localhost.invalid/x"_s)));
        QCOMPARE(int(said.cause), int(Cause::NameNotFound));
        QCOMPARE(int(said.remedy), int(Remedy::EditUrl));
        QCOMPARE(said.subject, u"no-such-name.localhost.invalid"_s);
        QVERIFY(!said.status);
    }

    void portIsClosed()
    {
        QUrl url;
        {
            const ScriptedServer gone(answering({}));
            url = at(gone);
        }
        const Explanation said = explain(sendTo(url));
        QCOMPARE(int(said.cause), int(Cause::ConnectionRefused));
        QCOMPARE(int(said.remedy), int(Remedy::EditUrl));
        QCOMPARE(said.subject, u"127.0.0.1:%1"_s.arg(url.port()));
    }

    void closesWithoutAnswer()
    {
        ScriptedServer server([](QSslSocket* socket) { socket->disconnectFromHost(); });
        const Explanation said = explain(sendTo(at(server)));
        QCOMPARE(int(said.cause), int(Cause::ClosedWithoutAnswer));
        QCOMPARE(int(said.remedy), int(Remedy::CheckReceiver));
        QCOMPARE(said.subject, authority(server));
    }

    void resetIsTheSame()
    {
        ScriptedServer server([](QSslSocket* socket) { socket->abort(); });
        QCOMPARE(int(explain(sendTo(at(server))).cause), int(Cause::ClosedWithoutAnswer));
    }

    void anotherService()
    {
        Speaker mail("220 mail.example ESMTP \x1b[31mready\r\nmore\r\n");
        const Explanation said = explain(sendTo(at(mail)));
        QCOMPARE(int(said.cause), int(Cause::NotHttp));
        QCOMPARE(int(said.remedy), int(Remedy::EditUrl));
        QCOMPARE(said.detail, u"220 mail.example ESMTP [31mready"_s);
    }

    void endsInsideTheBody()
    {
        ScriptedServer server(answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));
        const Explanation said = explain(sendTo(at(server)));
        QCOMPARE(int(said.cause), int(Cause::BodyIncomplete));
        QCOMPARE(said.status, std::optional(200));
        ScriptedServer broken(answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"));
        QCOMPARE(int(explain(sendTo(at(broken))).cause), int(Cause::BodyIncomplete));
    }

    void timeouts_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Remedy>("remedy");
        QTest::newRow("tls") << u"https"_s << QByteArray() << Cause::TlsTimeout << Remedy::EditUrl;
        QTest::newRow("answer") << u"http"_s << QByteArray() << Cause::AnswerTimeout << Remedy::CheckReceiver;
        QTest::newRow("head") << u"http"_s << QByteArray("HTTP/1.1 200 OK\r\nA: ") << Cause::AnswerTimeout
                              << Remedy::CheckReceiver;
        QTest::newRow("body") << u"http"_s << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab")
                              << Cause::BodyTimeout << Remedy::SetTimeouts;
    }

    void timeouts()
    {
        QFETCH(const QString, scheme);
        QFETCH(const QByteArray, bytes);
        QFETCH(const Cause, cause);
        QFETCH(const Remedy, remedy);
        Speaker server(bytes);
        wire::SendOptions options;
        options.connectTimeout = scheme == "https"_L1 ? 400ms : 10s;
        options.totalTimeout = scheme == "https"_L1 ? 10s : 400ms;
        const Explanation said = explain(sendTo(at(server, u"/"_s, scheme), Token::Secret, options));
        QCOMPARE(int(said.cause), int(cause));
        QCOMPARE(int(said.remedy), int(remedy));
        QCOMPARE(said.subject, authority(server));
        QCOMPARE(said.limit, std::optional(400ms));
    }

    void connectTimesOut()
    {
        // Nobody accepts and the queue is full, so the kernel drops what comes next.
        QTcpServer server;
        server.setListenBacklogSize(1);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.pauseAccepting();
        std::array<QTcpSocket, 4> fillers;
        for (QTcpSocket& filler : fillers)
            filler.connectToHost(server.serverAddress(), server.serverPort());
        QTRY_COMPARE(fillers[1].state(), QAbstractSocket::ConnectedState);
        wire::SendOptions options;
        options.connectTimeout = 300ms;
        const Explanation said = explain(sendTo(at(server), Token::Secret, options));
        QCOMPARE(int(said.cause), int(Cause::ConnectTimeout));
        QCOMPARE(said.limit, std::optional(300ms));
    }

    /// No name server of a test's own can be asked, so this one is told.
    void resolveTimesOut()
    {
        TestRun run;
        run.setup.url = QUrl(u"https://ci.example.com/x"_s);
        run.exchange.error = TimeoutError{u"resolve"_s, 10000};
        const Explanation said = explain(run);
        QCOMPARE(int(said.cause), int(Cause::ResolveTimeout));
        QCOMPARE(said.subject, u"ci.example.com"_s);
        QCOMPARE(said.limit, std::optional<std::chrono::milliseconds>(10s));
    }

    void addressIsBlocked()
    {
        ScriptedServer server(answering(http(200)));
        for (const bool canBeAllowed : {true, false}) {
            wire::SendOptions options;
            options.checkAddress = [&](const QHostAddress& address) -> Status {
                return failure(BlockedAddressError{authority(server), address.toString(), canBeAllowed});
            };
            const Explanation said = explain(sendTo(at(server), Token::Secret, options));
            QCOMPARE(int(said.cause), int(Cause::AddressBlocked));
            QCOMPARE(int(said.remedy), int(canBeAllowed ? Remedy::AllowAddress : Remedy::EditUrl));
            QCOMPARE(said.subject, authority(server));
            QCOMPARE(said.detail, u"127.0.0.1"_s);
        }
    }

    void cannotBeSent()
    {
        TestRun run = sendTo(QUrl(u"http://127.0.0.1:1/"_s));
        run.exchange = {};
        run.exchange.error = prepare(deliveryTo(QUrl(u"ftp://127.0.0.1/"_s), Token::None)).error();
        QCOMPARE(int(explain(run).cause), int(Cause::InvalidRequest));
        QCOMPARE(int(explain(run).remedy), int(Remedy::EditUrl));
        Delivery twice = deliveryTo(QUrl(u"http://127.0.0.1/"_s), Token::None);
        twice.headers = {{"content-type", "x"}};
        run.exchange.error = prepare(twice).error();
        QCOMPARE(int(explain(run).remedy), int(Remedy::EditHeaders));
        QCOMPARE(explain(run).detail, u"content-type"_s);
        run.exchange.error = InvalidInputError{u"authorities"_s, u"there is no certificate in it"_s};
        QCOMPARE(int(explain(run).remedy), int(Remedy::AddAuthority));
    }

    void cancelled()
    {
        TestRun run;
        run.exchange.error = CancelledError{};
        run.exchange.outcome = wire::Outcome::Cancelled;
        QCOMPARE(int(explain(run).cause), int(Cause::Cancelled));
        QCOMPARE(int(explain(run).remedy), int(Remedy::None));
        run.exchange.sent = "POST";
        QCOMPARE(int(explain(run).remedy), int(Remedy::CheckReceiver));
    }

    // TLS

    void certificates_data()
    {
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QStringList>("trusted");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("days"); ///< of the date, from today; 0 for none
        const QStringList root{u"root"_s};
        QTest::newRow("good") << QStringList{u"good"_s, u"middle"_s} << root << Cause::Delivered << Remedy::None << none
                              << 0;
        QTest::newRow("expired") << QStringList{u"expired"_s} << root << Cause::CertificateExpired << Remedy::ShowTls
                                 << u"expired"_s << -2;
        QTest::newRow("expired between") << QStringList{u"underOld"_s, u"oldMiddle"_s} << root
                                         << Cause::CertificateExpired << Remedy::ShowTls << u"oldMiddle"_s << -2;
        QTest::newRow("expired, wrong host and self-signed")
            << QStringList{u"oldSelfish"_s} << QStringList() << Cause::CertificateExpired << Remedy::ShowTls
            << u"oldSelfish"_s << -2;
        QTest::newRow("not yet valid") << QStringList{u"early"_s} << root << Cause::CertificateNotYetValid
                                       << Remedy::ShowTls << u"early"_s << 2;
        QTest::newRow("self-signed") << QStringList{u"selfish"_s} << root << Cause::CertificateSelfSigned
                                     << Remedy::AddAuthority << u"selfish"_s << 0;
        QTest::newRow("self-signed and trusted")
            << QStringList{u"selfish"_s} << QStringList{u"selfish"_s} << Cause::Delivered << Remedy::None << none << 0;
        QTest::newRow("wrong host") << QStringList{u"elsewhere"_s} << root << Cause::CertificateWrongHost
                                    << Remedy::ShowTls << u"*.example.org, ci.example.com"_s << 0;
        QTest::newRow("missing intermediate")
            << QStringList{u"good"_s} << root << Cause::CertificateIncomplete << Remedy::ShowTls << u"middle"_s << 0;
        QTest::newRow("unknown authority, sent along")
            << QStringList{u"good"_s, u"middle"_s, u"root"_s} << QStringList() << Cause::CertificateUntrusted
            << Remedy::AddAuthority << u"root"_s << 0;
        QTest::newRow("unknown authority, not sent")
            << QStringList{u"good"_s, u"middle"_s} << QStringList() << Cause::CertificateUntrusted
            << Remedy::AddAuthority << u"root"_s << 0;
    }

    void certificates()
    {
        if (!m_hasCertificates)
            QSKIP("openssl made no certificates");
        QFETCH(const QStringList, chain);
        QFETCH(const QStringList, trusted);
        QFETCH(const Cause, cause);
        QFETCH(const Remedy, remedy);
        QFETCH(const QString, detail);
        QFETCH(const int, days);
        ScriptedServer server(answering(http(200)));
        server.useTls(m_office.server(chain));
        wire::SendOptions options;
        for (const QString& name : trusted)
            options.extraAuthorities.append(m_office.certificate(name));
        const TestRun run = sendTo(at(server, u"/"_s, u"https"_s), Token::Secret, options);
        const Explanation said = explain(run);
        QVERIFY2(said.cause == cause, qPrintable(run.exchange.tls ? run.exchange.tls->errors.join(u' ') : none));
        QCOMPARE(int(said.remedy), int(remedy));
        QCOMPARE(said.subject, u"127.0.0.1"_s);
        QCOMPARE(said.detail, detail);
        QCOMPARE(said.date.isNull(), days == 0);
        if (days != 0)
            QVERIFY(qAbs(said.date.daysTo(QDateTime::currentDateTimeUtc().addDays(days))) <= 1);
        if (cause != Cause::Delivered)
            QVERIFY(run.exchange.sent.isEmpty());
    }

    void plainServerBehindHttps()
    {
        Speaker server(http(400), true);
        const Explanation said = explain(sendTo(at(server, u"/a?b"_s, u"https"_s)));
        QCOMPARE(int(said.cause), int(Cause::NotTls));
        QCOMPARE(int(said.remedy), int(Remedy::EditUrl));
        QCOMPARE(said.url, at(server, u"/a?b"_s, u"http"_s));
    }

    void closesDuringTheHandshake()
    {
        Speaker server({}, true);
        const Explanation said = explain(sendTo(at(server, u"/"_s, u"https"_s)));
        QCOMPARE(int(said.cause), int(Cause::TlsFailed));
        QCOMPARE(int(said.remedy), int(Remedy::ShowTls));
    }

    void tlsBehindHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x16", 7);
        QTest::newRow("nginx") << http(
            400, {}, "<html><center>The plain HTTP request was sent to HTTPS port</center></html>");
        QTest::newRow("Apache") << http(
            400, {}, "<p>Reason: You're speaking plain HTTP to an SSL-enabled server port.</p>");
        QTest::newRow("Go") << QByteArray(
            "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n");
    }

    void tlsBehindHttp()
    {
        QFETCH(const QByteArray, bytes);
        Speaker server(bytes, true);
        const Explanation said = explain(sendTo(at(server)));
        QCOMPARE(int(said.cause), int(Cause::NotHttps));
        QCOMPARE(int(said.remedy), int(Remedy::EditUrl));
        QCOMPARE(said.url, at(server, u"/hooks/deploy"_s, u"https"_s));
    }

    /// Such a server closes without a word; where TLS is usual that says enough.
    void tlsOfOpensslBehindHttp()
    {
        if (!m_hasCertificates)
            QSKIP("openssl made no certificates");
        ScriptedServer server(answering(http(200)));
        server.useTls(m_office.server({u"good"_s, u"middle"_s}));
        TestRun run = sendTo(at(server));
        QVERIFY(explain(run).cause == Cause::ClosedWithoutAnswer || explain(run).cause == Cause::NotHttps);
        run.setup.url.setPort(8443);
        QCOMPARE(int(explain(run).cause), int(Cause::NotHttps));
    }

    // Proxies

    void proxies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("407") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                           "realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                             << Cause::ProxyLogin;
        for (const int status : {403, 404, 405, 500, 502, 503})
            QTest::addRow("%d", status) << http(status) << Cause::ProxyRefused;
        QTest::newRow("closes") << QByteArray() << Cause::ProxyUnreachable;
    }

    void proxies()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Cause, cause);
        Speaker proxy(bytes, true);
        qputenv("http_proxy", u"http://%1"_s.arg(authority(proxy)).toLatin1());
        const Explanation said = explain(sendTo(QUrl(u"http://hook.invalid:8080/"_s)));
        qunsetenv("http_proxy");
        QCOMPARE(int(said.cause), int(cause));
        QCOMPARE(said.subject, authority(proxy));
    }

    /// The endpoint did its part: sending again would do it twice.
    void answerThatIsNotKept()
    {
        TestRun run;
        run.setup.url = QUrl(u"https://hook.example/x"_s);
        run.exchange.outcome = wire::Outcome::Answered;
        run.exchange.response = wire::ParsedResponse();
        run.exchange.response->head.status = 200;
        run.exchange.error = StoreError{StoreError::Kind::Full, {}, u"No space left on device"_s};
        const Explanation said = explain(run);
        QCOMPARE(int(said.cause), int(Cause::AnswerNotKept));
        QCOMPARE(int(said.remedy), int(Remedy::ShowBody));
        QCOMPARE(said.detail, u"No space left on device"_s);
        QCOMPARE(said.status, std::optional(200));
        for (const Error& other : {Error(StoreError()), Error(ListenError()), Error(UnauthorizedError())}) {
            run.exchange.error = other;
            QVERIFY(explain(run).remedy != Remedy::SendAgain);
        }
    }

    void proxyIsAway()
    {
        QString gone;
        {
            const Speaker proxy({});
            gone = authority(proxy);
        }
        qputenv("http_proxy", u"http://%1"_s.arg(gone).toLatin1());
        const Explanation said = explain(sendTo(QUrl(u"http://hook.invalid:8080/"_s)));
        qunsetenv("http_proxy");
        QCOMPARE(int(said.cause), int(Cause::ProxyUnreachable));
        QCOMPARE(said.subject, gone);
    }

private:
    CertificateOffice m_office;
    bool m_hasCertificates = false;
};

QTEST_GUILESS_MAIN(TestExplanationFailures)
#include "tst_explanationfailures.moc"
