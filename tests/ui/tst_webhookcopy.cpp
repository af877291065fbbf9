// SPDX-License-Identifier: Apache-2.0
// A copied command really runs, in a real shell, against a real receiver.
#include "app/webhook/receiver.h"
#include "ui/models/webhookcopy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "token of the test";
const QByteArray signingKey = "key of 'the' \"test\" $HOME";

Webhook hook(const QUrl& url)
{
    return {.id = {u"hook"_s},
        .team = u"example-team"_s,
        .name = u"deploy"_s,
        .url = url.toString(),
        .accessTokenSecret = u"DEPLOY_TOKEN"_s,
        .signingSecret = u"DEPLOY_KEY"_s};
}

/// Its exit code.
int runInShell(const QString& command)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ACCESS_TOKEN"_s, QString::fromUtf8(token));
    environment.insert(u"SIGNING_SECRET"_s, QString::fromUtf8(signingKey));
    environment.insert(u"no_proxy"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-eu"_s, u"-c"_s, command});
    if (!QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 20000))
        qFatal("the command does not end");
    return shell.exitCode();
}

} // namespace

class TestWebhookCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& program : {u"curl"_s, u"openssl"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("curl and openssl are needed");
        }
    }

    void theCommandRuns_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("payload");
        QTest::newRow("empty object") << u"/hook"_s << u"{}"_s;
        QTest::newRow("quotes, dollars, backslashes")
            << u"/hook?a=1&b=2"_s << u"{\"a\": \"it's $HOME `id` \\\\n \\\"x\\\"\"}"_s;
        QTest::newRow("lines and a leading @") << u"/hook"_s << u"@{\n  \"a\": 1\n}\n"_s;
        QTest::newRow("brackets in the path") << u"/hook[1-3]{a,b}"_s << u"{}"_s;
        QTest::newRow("a quote in the path") << u"/o'hook;id"_s << u"{}"_s;
        QTest::newRow("not ASCII") << u"/hook"_s << u"{\"a\":\"\u00fc\u2713\"}"_s;
    }

    void theCommandRuns()
    {
        QFETCH(QString, path);
        QFETCH(QString, payload);
        webhook::Receiver receiver([] { return std::optional(*Secret::ofText(signingKey)); });
        QVERIFY(receiver.listen());
        Webhook webhook = hook(receiver.url());
        const QString origin = u"http://127.0.0.1:%1"_s.arg(receiver.url().port());
        webhook.url = origin + path;
        QCOMPARE(runInShell(ui::curlCommand(webhook, payload)), 0);
        QCOMPARE(receiver.requests().size(), size_t(1));
        const webhook::ReceivedRequest& request = receiver.requests().front();
        QCOMPARE(request.head.method, QByteArray("POST"));
        QCOMPARE(request.head.target, path.toUtf8());
        QCOMPARE(request.body, payload.toUtf8());
        QCOMPARE(wire::headerValue(request.head.headers, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(wire::headerValue(request.head.headers, "Authorization"), "Bearer " + token);
        QCOMPARE(request.signature, webhook::SignatureCheck::Valid);
    }

    void nothingIsAddedThatIsNotConfigured()
    {
        Webhook webhook = hook(QUrl(u"https://ci.example.com/hook"_s));
        webhook.accessTokenSecret.reset();
        webhook.signingSecret.reset();
        const QString command = ui::curlCommand(webhook, u"{}"_s);
        QVERIFY(!command.contains(u"ACCESS_TOKEN"_s));
        QVERIFY(!command.contains(u"SIGNING_SECRET"_s));
    }

    void jsonHasNamesOnly()
    {
        Webhook webhook = hook(QUrl(u"https://ci.example.com/hook"_s));
        webhook.signingSecret.reset();
        const QJsonObject expected{{u"name"_s, u"deploy"_s}, {u"url"_s, u"https://ci.example.com/hook"_s},
            {u"accessToken"_s, u"DEPLOY_TOKEN"_s}, {u"secret"_s, QJsonValue::Null}};
        QCOMPARE(QJsonDocument::fromJson(ui::jsonText(webhook).toUtf8()).object(), expected);
    }
};

QTEST_GUILESS_MAIN(TestWebhookCopy)
#include "tst_webhookcopy.moc"
