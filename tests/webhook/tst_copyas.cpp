// SPDX-License-Identifier: Apache-2.0
// What is copied really runs, in a real shell and a real Python, against a real receiver, and is compared with what the
// program itself sends.
#include "app/webhook/copyas.h"
#include "app/webhook/receiver.h"
#include "app/wire/client.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace desk;
using namespace desk::webhook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "token 'of' the \"test\" $HOME \\n";
const QByteArray signingKey = "key of 'the' \"test\" $HOME \\ ä\n";

const QByteArray typedHeader = "typed 'first' $x \"";

/// What curl does by itself: nothing but the order is its own.
using Sorted = QList<QByteArray>;
Sorted sortedHeaders(const wire::Headers& headers)
{
    Sorted lines;
    for (const wire::Header& header : headers)
        lines.append(header.name + ": " + header.value);
    std::sort(lines.begin(), lines.end());
    return lines;
}

struct Ran {
    int code = -1;
    QByteArray errors;
};

Ran run(const QString& program, const QStringList& arguments, const QString& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ACCESS_TOKEN"_s, QString::fromUtf8(token));
    environment.insert(u"SIGNING_SECRET"_s, QString::fromUtf8(signingKey));
    environment.insert(u"HEADER_X_API_KEY"_s, QString::fromUtf8(typedHeader));
    environment.insert(u"HEADER_AUTH"_s, u"typed-second"_s);
    environment.insert(u"URL_KEY"_s, u"typed%2Fthird"_s);
    environment.insert(u"no_proxy"_s, u"*"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!eventually([&] { return process.state() == QProcess::NotRunning; }, 20000))
        qFatal("the program does not end");
    return {process.exitCode(), process.readAllStandardError()};
}

Ran runCurl(const QString& command)
{
    return run(u"sh"_s, {u"-eu"_s, u"-c"_s, command}, {});
}

Ran runBash(const QString& script)
{
    return run(u"bash"_s, {u"-s"_s}, script);
}

Ran runPython(const QString& program)
{
    return run(u"/usr/bin/python3"_s, {u"-"_s}, program);
}

TestSetup setupFor(const QUrl& url, const QString& payload)
{
    TestSetup setup;
    setup.url = url;
    setup.accessTokenSecret = u"DEPLOY_TOKEN"_s;
    setup.signingSecret = u"DEPLOY_KEY"_s;
    setup.headers = {{"X-Mine", "it's \"a\" $value \\ ;"}, {"x-empty", ""}, {"X-Mine", "twice"}};
    setup.payload = payload;
    setup.values = {{u"run_name"_s, u"a \"run\"\n$x ü"_s}};
    return setup;
}

} // namespace

class TestCopyAs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& program : {u"curl"_s, u"openssl"_s, u"bash"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("curl, openssl and bash are needed");
        }
    }

    void init()
    {
        m_receiver = std::make_unique<Receiver>([] { return std::optional(*Secret::ofText(signingKey)); });
        QVERIFY(m_receiver->listen());
    }

    void cleanup() { m_receiver.reset(); }

    void bodies_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("payload");
        // The same with the secret in it, where its name stands; nothing where it is not.
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << u"/hook"_s << u""_s << QByteArray();
        QTest::newRow("empty object") << u"/hook"_s << u"{}"_s << QByteArray("{}");
        QTest::newRow("quotes, dollars, backslashes")
            << u"/hook?a=1&b=2"_s << u"{\"a\": \"it's $HOME `id` \\\\n \\\"x\\\"\"}"_s
            << QByteArray("{\"a\": \"it's $HOME `id` \\\\n \\\"x\\\"\"}");
        QTest::newRow("lines, a leading @ and line ends at the end")
            << u"/hook"_s << u"@{\r\n  \"a\": 1\n}\n\n"_s << QByteArray("@{\r\n  \"a\": 1\n}\n\n");
        QTest::newRow("not ASCII") << u"/hook"_s << u"{\"a\":\"\u00fc\u2713\U0001f511\"}"_s
                                   << QByteArray("{\"a\":\"\xC3\xBC\xE2\x9C\x93\xF0\x9F\x94\x91\"}");
        QTest::newRow("percent and tab") << u"/hook"_s << u"{\t\"a\": \"100% %s\"}"_s
                                         << QByteArray("{\t\"a\": \"100% %s\"}");
        QTest::newRow("brackets and dots in the path") << u"/a/../hook[1-3]{a,b}?x=[]"_s << u"{}"_s << QByteArray("{}");
        QTest::newRow("a quote in the path") << u"/o'hook;id"_s << u"{}"_s << QByteArray("{}");
        QTest::newRow("a variable") << u"/hook"_s << u"{\"r\":\"${run_name}\"}"_s
                                    << QByteArray("{\"r\":\"a \\\"run\\\"\\n$x \xC3\xBC\"}");
        QTest::newRow("the token in a string")
            << u"/hook"_s << u"{\"t\":\"<${ACCESS_TOKEN}>\", \"u\":\"${DEPLOY_TOKEN}\"}\n"_s
            << QByteArray("{\"t\":\"<token 'of' the \\\"test\\\" $HOME \\\\n>\", \"u\":\"token 'of' the \\\"test\\\" "
                          "$HOME \\\\n\"}\n");
        QTest::newRow("the token alone") << u"/hook"_s << u"${ACCESS_TOKEN}"_s << token;
    }

    void bodies()
    {
        QFETCH(QString, path);
        QFETCH(QString, payload);
        QFETCH(QByteArray, body);
        const TestSetup setup = setupFor(urlOf(path), payload);
        const ReceivedRequest own = sendOwn(setup, body);
        const auto request = copyRequest(setup);
        QVERIFY(request);

        same(runCurl(curlCommand(*request)), own, false);
        same(runBash(bashScript(*request)), own, false);
        same(runPython(pythonProgram(*request)), own, true);
    }

    /// A value with line ends goes through programs; the one command is for what a header can hold.
    void keyInTheBody()
    {
        const TestSetup setup = setupFor(urlOf(u"/hook"_s), u"{\"k\": \"${DEPLOY_KEY}\"}"_s);
        const ReceivedRequest own = sendOwn(setup, "{\"k\": \"key of 'the' \\\"test\\\" $HOME \\\\ \xC3\xA4\\n\"}");
        const auto request = copyRequest(setup);
        QVERIFY(request);
        same(runBash(bashScript(*request)), own, false);
        same(runPython(pythonProgram(*request)), own, true);
    }

    void longBody()
    {
        const QByteArray body = "{\"a\":\"" + QByteArray(300'000, 'x') + "\"}";
        const TestSetup setup = setupFor(urlOf(u"/hook"_s), QString::fromLatin1(body));
        const ReceivedRequest own = sendOwn(setup, body);
        same(runBash(bashScript(*copyRequest(setup))), own, false);
        same(runPython(pythonProgram(*copyRequest(setup))), own, true);
    }

    /// What names itself a credential is read from the environment, too.
    void typedCredentials()
    {
        TestSetup setup = setupFor(urlOf(u"/hook?a=1&key=typed%2Fthird&b=2"_s), u"{}"_s);
        setup.headers = {{"X-Api-Key", typedHeader}, {"Auth", "Bearer typed-second"}, {"X-Mine", "${run_name}!"}};
        setup.values = {{u"run_name"_s, u"a \"run\""_s}};
        TestSetup sent = setup;
        sent.headers.last().value = "a \"run\"!";
        const ReceivedRequest own = sendOwn(sent, "{}");
        const auto request = copyRequest(setup);
        QVERIFY(request);
        const QStringList all{curlCommand(*request), bashScript(*request), pythonProgram(*request)};
        for (const QString& text : all)
            QVERIFY2(!text.contains(u"typed"_s), qPrintable(text));
        same(runCurl(all[0]), own, false);
        same(runBash(all[1]), own, false);
        same(runPython(all[2]), own, true);
    }

    void withoutSecrets()
    {
        TestSetup setup = setupFor(urlOf(u"/hook"_s), u"{}"_s);
        setup.accessTokenSecret.reset();
        setup.signingSecret.reset();
        setup.headers.clear();
        const auto request = copyRequest(setup);
        QVERIFY(request);
        const QStringList all{curlCommand(*request), bashScript(*request), pythonProgram(*request)};
        for (const QString& text : all) {
            QVERIFY2(!text.contains(u"ACCESS_TOKEN"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"SIGNING_SECRET"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"hmac"_s), qPrintable(text));
        }
        const ReceivedRequest own = sendOwn(setup, "{}");
        same(runCurl(all[0]), own, false);
        same(runBash(all[1]), own, false);
        same(runPython(all[2]), own, true);
    }

    void aWebhookWithItsPayload()
    {
        const Webhook webhook{.id = {u"hook"_s},
            .url = urlOf(u"/hook"_s).toString(),
            .accessTokenSecret = u"DEPLOY_TOKEN"_s,
            .signingSecret = u"DEPLOY_KEY"_s};
        TestSetup setup = setupFor(urlOf(u"/hook"_s), {});
        setup.headers.clear();
        const ReceivedRequest own = sendOwn(setup, "{\"a\": \"${run_name}\"}");
        same(runCurl(curlCommand(copyRequest(webhook, u"{\"a\": \"${run_name}\"}"_s))), own, false);
    }

    void missingValues()
    {
        const auto request = copyRequest(setupFor(urlOf(u"/hook"_s), u"${a} ${run_name} ${b} ${a}"_s));
        QVERIFY(!request);
        QCOMPARE(std::get<InvalidInputError>(request.error()), (InvalidInputError{u"variables"_s, u"a, b"_s}));
    }

    void bashSaysWhatIsNotSet()
    {
        const QString script = bashScript(*copyRequest(setupFor(urlOf(u"/hook"_s), u"{}"_s)));
        const Ran ran = runBash(QString(u"unset ACCESS_TOKEN\n"_s + script));
        QVERIFY(ran.code != 0);
        QVERIFY2(ran.errors.contains("ACCESS_TOKEN: is not set"), ran.errors.constData());
        QVERIFY(m_receiver->requests().empty());
    }

    void rawIsMasked()
    {
        const Delivery delivery = deliveryOf(setupFor(urlOf(u"/hook"_s), {}), "{\"t\":\"" + token.toHex() + "\"}");
        const auto raw = rawHttp(delivery);
        QVERIFY(raw);
        QVERIFY(raw->bytes.startsWith("POST /hook HTTP/1.1\r\nHost: 127.0.0.1:"));
        QVERIFY(raw->bytes.contains("\r\nAuthorization: Bearer •••• DEPLOY_TOKEN (30 bytes)\r\n"));
        QVERIFY(raw->bytes.endsWith("{\"t\":\"•••• DEPLOY_TOKEN (60 bytes)\"}"));
        QCOMPARE(raw->spans.size(), 2);
    }

private:
    QUrl urlOf(const QString& path) { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_receiver->url().port()).arg(path)); }

    static Delivery deliveryOf(const TestSetup& setup, const QByteArray& body)
    {
        Delivery delivery;
        delivery.url = setup.url;
        if (setup.accessTokenSecret)
            delivery.accessToken = NamedSecret{*setup.accessTokenSecret, *Secret::ofText(token)};
        if (setup.signingSecret)
            delivery.signingKey = NamedSecret{*setup.signingSecret, *Secret::ofText(signingKey)};
        delivery.body = body;
        delivery.headers = setup.headers;
        return delivery;
    }

    ReceivedRequest sendOwn(const TestSetup& setup, const QByteArray& body)
    {
        const auto bytes = requestBytes(deliveryOf(setup, body));
        if (!bytes)
            qFatal("%s", qPrintable(debugText(bytes.error())));
        const wire::Exchange exchange = await(m_client.send(setup.url, *bytes).exchange);
        if (exchange.outcome != wire::Outcome::Answered)
            qFatal("the program's own request got no answer");
        m_last = m_receiver->requests().back().number;
        return m_receiver->requests().back();
    }

    void same(const Ran& ran, const ReceivedRequest& own, bool inOrder)
    {
        QVERIFY2(ran.code == 0, ran.errors.constData());
        const ReceivedRequest& request = m_receiver->requests().back();
        QCOMPARE(request.number, ++m_last); // one request each
        QCOMPARE(request.body, own.body);
        QCOMPARE(request.head.method, own.head.method);
        QCOMPARE(request.head.target, own.head.target);
        QCOMPARE(sortedHeaders(request.head.headers), sortedHeaders(own.head.headers));
        if (inOrder)
            QCOMPARE(request.raw, own.raw);
        if (own.signature == SignatureCheck::Valid)
            QCOMPARE(request.signature, SignatureCheck::Valid);
    }

    std::unique_ptr<Receiver> m_receiver;
    wire::Client m_client;
    quint64 m_last = 0;
};

QTEST_GUILESS_MAIN(TestCopyAs)
#include "tst_copyas.moc"
