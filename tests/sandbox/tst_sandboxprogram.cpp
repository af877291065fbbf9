// SPDX-License-Identifier: Apache-2.0
// The program itself: its first line, its refusals, its end.
#include "tests/support/eventually.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended runToEnd(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    if (!process.waitForFinished(20000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Its first line, once it is ready.
QJsonObject startAndRead(QProcess& process, const QStringList& arguments)
{
    QSignalSpy ready(&process, &QProcess::readyRead);
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    while (!process.canReadLine()) {
        if (!ready.wait(20000))
            return {};
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

int statusOf(const QJsonObject& line, const QByteArray& key)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(line.value("url"_L1).toString() + u"/graphql"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Basic " + QByteArray("api:" + key).toBase64());
    const std::unique_ptr<QNetworkReply> reply(network.post(request, R"({"query":"{viewer{id}}"})"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(20000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

class TestSandboxProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsServesAndEnds()
    {
        for (const int signal : {SIGTERM, SIGINT}) {
            QTemporaryDir folder;
            QProcess process;
            const QJsonObject line = startAndRead(process,
                {u"--port"_s, u"0"_s, u"--seed"_s, u"demo"_s, u"--api-key"_s, u"k1"_s, u"--data"_s, folder.path()});
            QCOMPARE(line.value("apiKey"_L1).toString(), u"k1"_s);
            QVERIFY(line.value("url"_L1).toString().startsWith(u"http://127.0.0.1:"_s));
            QVERIFY(line.value("receiver"_L1).toString().startsWith(u"http://127.0.0.1:"_s));
            QCOMPARE(statusOf(line, "k1"), 200);
            QCOMPARE(statusOf(line, "k2"), 401);
            QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
            QVERIFY(process.waitForFinished(20000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 0);
            QVERIFY2(!QFile::exists(folder.filePath(u"sandbox.db-wal"_s)), "the database was not closed");
        }
    }

    void keyFromTheEnvironmentOrMade()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AUTOMATION_DESK_SANDBOX_KEY"_s, u"from-env"_s);
        process.setProcessEnvironment(environment);
        QCOMPARE(startAndRead(process, {u"--seed"_s, u"empty"_s}).value("apiKey"_L1).toString(), u"from-env"_s);
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
        QProcess other;
        const QJsonObject line = startAndRead(other, {u"--seed"_s, u"empty"_s});
        QCOMPARE(line.value("apiKey"_L1).toString().size(), 40);
        QVERIFY(!line.contains("receiver"_L1));
        other.terminate();
        QVERIFY(other.waitForFinished(20000));
    }

    void everybodyHasAKey()
    {
        QProcess process;
        const QJsonObject line = startAndRead(process,
            {u"--seed"_s, u"empty"_s, u"--user-key"_s, u"member=m=1"_s, u"--without"_s,
                u"deleteSecret,testGenericWebhookIntegration"_s, u"--without"_s,
                u"AUTOMATION_DESK_SLACK_LOOPBACK,triggerExecutions"_s});
        const QJsonObject keys = line.value("keys"_L1).toObject();
        QCOMPARE(keys.keys(), (QStringList{u"member"_s, u"operator"_s, u"team-admin"_s, u"viewer"_s}));
        QCOMPARE(keys.value("team-admin"_L1), line.value("apiKey"_L1));
        QCOMPARE(keys.value("member"_L1).toString(), u"m=1"_s);
        for (const QString& name : keys.keys())
            QCOMPARE(statusOf(line, keys.value(name).toString().toLatin1()), 200);
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
    }

    void foreignData()
    {
        QProcess process;
        const QJsonObject line = startAndRead(process, {u"--seed"_s, u"foreign"_s, u"--api-key"_s, u"k"_s});
        QVERIFY(line.value("receiver"_L1).toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(statusOf(line, "k"), 200);
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("unknown flag") << QStringList{u"--colour"_s} << QByteArray("colour");
        QTest::newRow("port") << QStringList{u"--port"_s, u"many"_s} << QByteArray("--port");
        QTest::newRow("port too large") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port");
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"bulk:x"_s} << QByteArray("bulk:x");
        QTest::newRow("key") << QStringList{u"--api-key"_s, u"a b"_s} << QByteArray("API key");
        QTest::newRow("user key") << QStringList{u"--user-key"_s, u"member"_s} << QByteArray("--user-key");
        QTest::newRow("nobody's key") << QStringList{u"--user-key"_s, u"nobody=k"_s} << QByteArray("nobody");
        QTest::newRow("the same key twice")
            << QStringList{u"--api-key"_s, u"k"_s, u"--user-key"_s, u"member=k"_s} << QByteArray("of their own");
        QTest::newRow("without") << QStringList{u"--without"_s, u"deleteSecret,fly"_s} << QByteArray("\"fly\"");
        QTest::newRow("more words") << QStringList{u"demo"_s} << QByteArray("\"demo\"");
        QTest::newRow("data is a file") << QStringList{u"--data"_s, QStringLiteral(SANDBOX_PROGRAM)}
                                        << QByteArray("--data");
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Ended ended = runToEnd(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains(word), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void portInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Ended ended = runToEnd({u"--port"_s, port});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains(port.toLatin1()) && ended.err.contains("--port"));
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void unwritableFolder()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const Ended ended = runToEnd({u"--data"_s, folder.path()});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.err.contains("--data"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void helpAndVersion()
    {
        const Ended help = runToEnd({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char* flag : {"--port", "--seed", "--api-key", "--user-key", "--data", "--without"})
            QVERIFY2(help.out.contains(flag), flag);
        const Ended version = runToEnd({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.contains(DESK_VERSION));
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
