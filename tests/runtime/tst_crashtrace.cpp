// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/buildid.h"
#include "app/runtime/crashtrace.h"
#include "tests/support/eventually.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <ctime>
#include <exception>
#include <memory>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

namespace {

/// The sanitizers have handlers of their own, which are not what is tested.
QProcessEnvironment childEnvironment()
{
    const QString options = u":handle_segv=0:handle_abort=0:handle_sigill=0:handle_sigfpe=0:handle_sigbus=0"_s;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
        environment.insert(name, environment.value(name) + options);
    return environment;
}

QStringList filesIn(const QString& directory)
{
    return QDir(directory).entryList(QDir::Files | QDir::Hidden);
}

/// The signal that ended the child, 0 when it ended well; -1 for anything else, also when it said what an exception
/// holds.
int endOf(const QString& how, const QString& directory)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.setProcessEnvironment(childEnvironment());
    child.start(QStringLiteral(RUNTIME_PROBE), {u"crash"_s, how, directory});
    if (!child.waitForFinished(60000) || child.readAll().contains("canary-7"))
        return -1;
    if (child.exitStatus() == QProcess::CrashExit)
        return child.exitCode(); // on Unix the signal
    return child.exitCode() == 0 ? 0 : -1;
}

void writeReport(const QString& path, const QByteArray& text, const QDateTime& at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.flush(); // before the time is set
    QVERIFY(file.setFileTime(at, QFile::FileModificationTime));
}

} // namespace

class TestCrashTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void reports_data();
    void reports();
    void cleanExit();
    void restoresHandlers();
    void folderThatCannotBeWritten();
    void newestOnce();
    void keepsFive();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestCrashTrace::reports_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("says");
    QTest::newRow("segv") << SIGSEGV << u"Signal: SIGSEGV (11)"_s;
    QTest::newRow("abort") << SIGABRT << u"Signal: SIGABRT (6)"_s;
    QTest::newRow("throw") << SIGABRT << u"Uncaught exception: St13runtime_error"_s;
    QTest::newRow("overflow") << SIGSEGV << u"Signal: SIGSEGV (11)"_s;
    QTest::newRow("illegal") << SIGILL << u"Signal: SIGILL (4)"_s;
    QTest::newRow("qfatal") << SIGABRT << u"Signal: SIGABRT (6)"_s;
    QTest::newRow("thread") << SIGSEGV << u"Signal: SIGSEGV (11)"_s;
}

void TestCrashTrace::reports()
{
    QFETCH(const int, signal);
    QFETCH(const QString, says);
    const QString directory = m_directory->filePath(u"state"_s);
    const auto before = std::time(nullptr);
    QCOMPARE(endOf(QString::fromLatin1(QTest::currentDataTag()), directory), signal);

    const QStringList files = filesIn(directory);
    QCOMPARE(files.size(), 1);
    const QString path = directory + u'/' + files.first();
    QCOMPARE(QFile::permissions(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);

    const std::optional<CrashReport> report = takeLastCrash(directory);
    QVERIFY(report);
    QVERIFY(report->text.startsWith(u"Automation Desk " DESK_VERSION "\nQt: "_s + QString::fromLatin1(qVersion())));
    QVERIFY2(report->text.contains(says), qPrintable(report->text));
    QVERIFY(!report->text.contains(u"canary-7"_s)); // what an exception says may hold anything
    static const QRegularExpression time(u"^Time: (\\d+)$"_s, QRegularExpression::MultilineOption);
    const auto at = time.match(report->text).captured(1).toLongLong();
    QVERIFY(at >= before && at <= std::time(nullptr));
    static const QRegularExpression frame(uR"(Frames:\n(?:.*\n)*.*runtimeprobe\(.*\+0x[0-9a-f]+\))"_s);
    QVERIFY2(frame.match(report->text).hasMatch(), qPrintable(report->text));
    static const QRegularExpression build(u"^Build id: [0-9a-f]{40}$"_s, QRegularExpression::MultilineOption);
    QVERIFY2(buildId().isEmpty() || build.match(report->text).hasMatch(), qPrintable(report->text));

    QVERIFY(QFile::exists(report->path));
    QVERIFY(!takeLastCrash(directory));
}

void TestCrashTrace::cleanExit()
{
    const QString directory = m_directory->filePath(u"state"_s);
    QCOMPARE(endOf(u"clean"_s, directory), 0);
    QCOMPARE(filesIn(directory), QStringList());
    QVERIFY(!takeLastCrash(directory));
}

void TestCrashTrace::restoresHandlers()
{
    struct sigaction before = {};
    struct sigaction during = {};
    struct sigaction after = {};
    const auto terminateBefore = std::get_terminate();
    ::sigaction(SIGSEGV, nullptr, &before);
    {
        const CrashTrace trace(m_directory->path());
        QVERIFY(trace.status());
        ::sigaction(SIGSEGV, nullptr, &during);
        QVERIFY(std::get_terminate() != terminateBefore);
    }
    ::sigaction(SIGSEGV, nullptr, &after);
    QVERIFY(during.sa_handler != before.sa_handler);
    QVERIFY(after.sa_handler == before.sa_handler);
    QVERIFY(std::get_terminate() == terminateBefore);
}

void TestCrashTrace::folderThatCannotBeWritten()
{
    const QString blocked = m_directory->filePath(u"file"_s);
    writeReport(blocked, {}, QDateTime::currentDateTimeUtc());
    const CrashTrace trace(blocked);
    QVERIFY(!trace.status());
    QVERIFY(std::holds_alternative<StoreError>(trace.status().error()));
    QVERIFY(!takeLastCrash(blocked));
}

void TestCrashTrace::newestOnce()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'514'400, Qt::UTC);
    writeReport(m_directory->filePath(u"crash-1.txt"_s), "older", now.addSecs(-60));
    writeReport(m_directory->filePath(u"crash-2.txt"_s), "newer", now);
    writeReport(m_directory->filePath(u"crash-3.txt"_s), {}, now.addSecs(60)); // no disk space for it
    writeReport(m_directory->filePath(u"automation-desk.log"_s), "log", now.addSecs(60));
    const auto first = takeLastCrash(m_directory->path());
    QVERIFY(first);
    QCOMPARE(first->text, u"newer"_s);
    QCOMPARE(first->at, now);
    const auto second = takeLastCrash(m_directory->path());
    QVERIFY(second);
    QCOMPARE(second->text, u"older"_s);
    QVERIFY(!takeLastCrash(m_directory->path()));
}

void TestCrashTrace::keepsFive()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 7; ++i) {
        writeReport(m_directory->filePath(u"crash-%1.txt"_s.arg(i)), QByteArray::number(i), now.addSecs(i));
        QVERIFY(takeLastCrash(m_directory->path()));
    }
    const QStringList files = filesIn(m_directory->path());
    QCOMPARE(files.size(), 5);
    QVERIFY(!files.filter(u"crash-6"_s).isEmpty());
    QVERIFY(files.filter(u"crash-1"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCrashTrace)
#include "tst_crashtrace.moc"
