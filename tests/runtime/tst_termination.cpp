// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/termination.h"
#include "tests/support/eventually.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace desk::runtime;

namespace {

class Child : public QProcess {
public:
    explicit Child(const QString& mode)
    {
        start(QStringLiteral(RUNTIME_PROBE), {u"signals"_s, mode});
        if (!waitForLine("ready"))
            qFatal("the child did not start");
    }
    ~Child() override
    {
        kill();
        waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Child)

    bool waitForLine(const QByteArray& line)
    {
        return eventually([&] { return canReadLine(); }, 20000) && readLine().trimmed() == line;
    }
    void send(int signal) { ::kill(pid_t(processId()), signal); }
};

} // namespace

class TestTermination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void secondEndsAtOnce();
    void restoresFormerHandlers();
    void ignoredStaysIgnored();
};

void TestTermination::asks_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestTermination::asks()
{
    QFETCH(const int, signal);
    Child child(u"end"_s);
    child.send(signal);
    QVERIFY(child.waitForLine("requested " + QByteArray::number(signal)));
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 20000);
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 5);
}

void TestTermination::secondEndsAtOnce()
{
    Child child(u"stay"_s);
    child.send(SIGTERM);
    QVERIFY(child.waitForLine("requested 15"));
    child.send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 20000);
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), SIGTERM); // on Unix the signal
}

void TestTermination::restoresFormerHandlers()
{
    struct sigaction own = {};
    struct sigaction former = {};
    own.sa_handler = [](int) {};
    ::sigaction(SIGTERM, &own, &former);
    {
        Termination termination;
        QSignalSpy requested(&termination, &Termination::requested);
        ::raise(SIGTERM);
        QVERIFY(requested.wait());
        QCOMPARE(requested.first().first().toInt(), SIGTERM);
    }
    struct sigaction after = {};
    ::sigaction(SIGTERM, &former, &after);
    QVERIFY(after.sa_handler == own.sa_handler);
}

void TestTermination::ignoredStaysIgnored()
{
    struct sigaction ignoring = {};
    struct sigaction former = {};
    ignoring.sa_handler = SIG_IGN;
    ::sigaction(SIGHUP, &ignoring, &former);
    {
        const Termination termination;
        struct sigaction during = {};
        ::sigaction(SIGHUP, nullptr, &during);
        QVERIFY(during.sa_handler == SIG_IGN);
    }
    struct sigaction after = {};
    ::sigaction(SIGHUP, &former, &after);
    QVERIFY(after.sa_handler == SIG_IGN);
}

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
