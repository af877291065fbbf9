// SPDX-License-Identifier: Apache-2.0
// What is said to have been sent is what a server got, to the byte, and what curl would have sent.
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/eventually.h"
#include "tests/wire/captureserver.h"
#include "tests/wire/certificate.h"
#include "tests/wire/randomrequest.h"
#include "tests/wire/sending.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;
using test::CaptureServer;
using test::Maker;

namespace {

constexpr int requests = 500;

QByteArray methodOf(Maker& maker)
{
    static const QByteArray methods[] = {"POST", "POST", "PUT", "PATCH", "GET", "DELETE"};
    return maker.below(10) == 0 ? maker.token(8) : methods[maker.below(6)];
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What `curl --trace` says it sent: blocks of "0000: 50 4f 53 …" under "=> Send header" and "=> Send data".
QByteArray sentInTrace(const QByteArray& trace)
{
    QByteArray sent;
    bool sends = false;
    for (const QByteArray& line : trace.split('\n')) {
        if (line.startsWith("=> ") || line.startsWith("<= ") || line.startsWith("== "))
            sends = line.startsWith("=> Send header") || line.startsWith("=> Send data");
        else if (sends)
            sent += QByteArray::fromHex(line.mid(6, 16 * 3));
    }
    return sent;
}

/// Every header that we write, in our order; curl writes Host first by itself, as we do.
QByteArray curlHeaders(const Headers& headers, const QByteArray& body)
{
    QByteArray lines;
    for (const Header& header : headers)
        lines += header.value.isEmpty() ? QByteArray(header.name + ";\n")
                                        : QByteArray(header.name + ": " + header.value + '\n');
    // curl would add these two of its own, or elsewhere; without a value a header is left out.
    return lines + "Content-Length: " + QByteArray::number(body.size()) + "\nConnection: close\nExpect:\n"
        + (headerValue(headers, "Accept").isNull() ? "Accept:\n" : "")
        + (headerValue(headers, "User-Agent").isNull() ? "User-Agent:\n" : "")
        + (headerValue(headers, "Content-Type").isNull() ? "Content-Type:\n" : "");
}

} // namespace

class TestWireBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = test::printedSeed();
        m_certificate = test::selfSigned(u"IP:127.0.0.1"_s);
        QVERIFY2(m_certificate, "openssl made no certificate");
    }

    void randomRequests_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("http") << false;
        QTest::newRow("https") << true;
    }

    void randomRequests()
    {
        QFETCH(const bool, tls);
        CaptureServer server;
        SendOptions options;
        if (tls) {
            server.useTls(*m_certificate);
            options.extraAuthorities = m_certificate->localCertificateChain();
        }
        Client client;
        Maker maker(m_seed);
        int differences = 0;
        for (int i = 0; i < requests; ++i) {
            const QUrl url = maker.url(server.url());
            const auto bytes = buildRequest(methodOf(maker), url, maker.headers(8), maker.body());
            QVERIFY2(bytes, qPrintable(bytes ? QString() : debugText(bytes.error())));
            const Exchange exchange = test::waitFor(client.send(url, *bytes, options).exchange);
            QVERIFY2(exchange.outcome == Outcome::Answered && !exchange.error,
                qPrintable(exchange.error ? debugText(*exchange.error) : u"no answer"_s));
            QVERIFY(server.waitForClosed(i + 1)); // nothing comes after it
            QCOMPARE(server.captured.size(), i + 1);
            if (server.captured.last() != exchange.sent || exchange.sent != *bytes
                || exchange.sentBytes != bytes->size())
                ++differences;
            server.captured.last().clear();
        }
        QCOMPARE(differences, 0);
        std::printf("%d requests over %s, %d differences\n", requests, tls ? "TLS" : "HTTP", differences);
    }

    /// The same headers given to curl make the same bytes, but for one: a header without a value is "Name:" there and
    /// "Name: " here.
    void sameAsCurl()
    {
        const QString curl = QStandardPaths::findExecutable(u"curl"_s);
        if (curl.isEmpty())
            QSKIP("there is no curl");
        const QTemporaryDir folder;
        CaptureServer server;
        Client client;
        Maker maker(m_seed);
        for (int i = 0; i < 40; ++i) {
            const QUrl url = maker.url(server.url());
            Headers headers = maker.headers(6);
            if (i % 2 == 0)
                headers = Headers{{"Content-Type", "application/json"}, {"User-Agent", "automation-desk"},
                              {"Accept", "*/*"}, {"Authorization", "Bearer abc.def"}}
                    + headers;
            const QByteArray body = maker.body();
            const auto bytes = buildRequest("POST", url, headers, body);
            QVERIFY(bytes);
            const Exchange exchange = test::waitFor(client.send(url, *bytes).exchange);
            QCOMPARE(exchange.outcome, Outcome::Answered);

            QVERIFY(write(folder.filePath(u"headers"_s), curlHeaders(headers, body)));
            QVERIFY(write(folder.filePath(u"body"_s), body));
            QProcess process;
            QSignalSpy ended(&process, &QProcess::finished);
            process.start(curl,
                {u"-q"_s, u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--http1.1"_s, u"--path-as-is"_s, u"--globoff"_s,
                    u"--trace"_s, folder.filePath(u"trace"_s), u"-o"_s, u"/dev/null"_s, u"-H"_s,
                    QString(u'@' + folder.filePath(u"headers"_s)), u"--data-binary"_s,
                    QString(u'@' + folder.filePath(u"body"_s)), QString::fromLatin1(url.toEncoded())});
            QVERIFY(ended.wait(20000));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            QVERIFY(server.waitForClosed(2 * (i + 1)));
            QCOMPARE(server.captured.size(), 2 * (i + 1));
            QByteArray traced = sentInTrace(read(folder.filePath(u"trace"_s)));
            QCOMPARE(traced, server.captured.last());
            for (const Header& header : headers) {
                if (header.value.isEmpty())
                    traced.replace(
                        QByteArray("\r\n" + header.name + ":\r\n"), QByteArray("\r\n" + header.name + ": \r\n"));
            }
            const auto [ours, theirs] =
                std::mismatch(exchange.sent.begin(), exchange.sent.end(), traced.begin(), traced.end());
            const qsizetype at = ours - exchange.sent.begin();
            QVERIFY2(exchange.sent == traced,
                QByteArray("they part at " + QByteArray::number(at) + ": "
                    + exchange.sent.mid(at, 40).toPercentEncoding() + " / " + traced.mid(at, 40).toPercentEncoding())
                    .constData());
        }
    }

    /// One press, one connection, one request, also when the server says nothing.
    void onceAlsoWithoutAnAnswer_data() { randomRequests_data(); }

    void onceAlsoWithoutAnAnswer()
    {
        QFETCH(const bool, tls);
        CaptureServer server{QByteArray()};
        SendOptions options;
        if (tls) {
            server.useTls(*m_certificate);
            options.extraAuthorities = m_certificate->localCertificateChain();
        }
        Client client;
        const auto bytes = buildRequest("POST", server.url(), {}, "{}");
        for (int i = 1; i <= 20; ++i) {
            const Exchange exchange = test::waitFor(client.send(server.url(), *bytes, options).exchange);
            QCOMPARE(exchange.outcome, Outcome::NoAnswer);
            QVERIFY(server.waitForClosed(i));
            QCOMPARE(server.captured.size(), i);
            QCOMPARE(server.captured.last(), *bytes);
        }
    }

private:
    quint32 m_seed = 0;
    std::optional<QSslConfiguration> m_certificate;
};

QTEST_GUILESS_MAIN(TestWireBytes)
#include "tst_wirebytes.moc"
