// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/logfile.h"
#include "tests/support/eventually.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

namespace {

Q_LOGGING_CATEGORY(logTest, "desk.test")

/// What went on to the handler before, where standard error usually is.
QStringList passedOn;
QMutex passedOnLock;

void recordPassedOn(QtMsgType, const QMessageLogContext&, const QString& text)
{
    const QMutexLocker lock(&passedOnLock);
    passedOn += text;
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void line_data();
    void line();
    void writesAndPassesOn();
    void masksEverywhere();
    void tellsTheOwnersThread();
    void keepsTheLatest();
    void manyThreads();
    void restoresTheFormerHandler();
    void folderThatCannotBeWritten();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QtMessageHandler m_former = nullptr;
};

void TestLogFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    passedOn.clear();
    m_former = qInstallMessageHandler(recordPassedOn);
}

void TestLogFile::cleanup()
{
    qInstallMessageHandler(m_former);
}

void TestLogFile::line_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const QString at = u"2026-11-24T10:00:00.123Z "_s;
    QTest::newRow("debug") << int(QtDebugMsg) << u"a"_s << QString(at + u"debug desk.sync: a"_s);
    QTest::newRow("info") << int(QtInfoMsg) << u"a"_s << QString(at + u"info desk.sync: a"_s);
    QTest::newRow("warning") << int(QtWarningMsg) << u"a"_s << QString(at + u"warning desk.sync: a"_s);
    QTest::newRow("critical") << int(QtCriticalMsg) << u"a"_s << QString(at + u"critical desk.sync: a"_s);
    QTest::newRow("fatal") << int(QtFatalMsg) << u"a"_s << QString(at + u"fatal desk.sync: a"_s);
    QTest::newRow("lines") << int(QtInfoMsg) << u"a\nb"_s << QString(at + u"info desk.sync: a\n    b"_s);
    QTest::newRow("terminal") << int(QtInfoMsg) << u"\x1b[2J\tö"_s << QString(at + u"info desk.sync: \ufffd[2J\tö"_s);
}

void TestLogFile::line()
{
    QFETCH(const int, level);
    QFETCH(const QString, text);
    const QDateTime at(QDate(2026, 11, 24), QTime(10, 0, 0, 123), Qt::UTC);
    QTEST(logLine({at, QtMsgType(level), u"desk.sync"_s, text}), "line");
}

void TestLogFile::writesAndPassesOn()
{
    const QString directory = m_directory->filePath(u"a/state"_s);
    const LogFile log(directory);
    QVERIFY(log.fileStatus());
    QCOMPARE(log.path(), directory + "/automation-desk.log"_L1);
    qCWarning(logTest) << "pulled" << 3;
    const QStringList lines = linesOf(log.path());
    QCOMPARE(lines.size(), 1);
    static const QRegularExpression form(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning desk\.test: pulled 3$)"_s);
    QVERIFY2(form.match(lines.first()).hasMatch(), qPrintable(lines.first()));
    QCOMPARE(passedOn, QStringList{u"pulled 3"_s});
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(log.path()), owner);
    QCOMPARE(QFile::permissions(directory), owner | QFile::ExeOwner | QFile::ExeUser);
}

void TestLogFile::masksEverywhere()
{
    LogFile log(m_directory->path());
    QSignalSpy added(&log, &LogFile::added);
    log.hide(*Secret::forToken("canary-7"));
    qCInfo(logTest) << "said canary-7 and api_key=canary-8";
    QVERIFY(added.wait());
    const QString expected = u"said •••• and api_key=••••"_s;
    QCOMPARE(passedOn, QStringList{expected});
    QCOMPARE(log.records().constLast().text, expected);
    QCOMPARE(added.constFirst().constFirst().value<LogRecord>().text, expected);
    QVERIFY(linesOf(log.path()).constLast().endsWith(expected));
}

void TestLogFile::tellsTheOwnersThread()
{
    LogFile log(m_directory->path());
    QThread* heardIn = nullptr;
    LogRecord heard;
    connect(&log, &LogFile::added, this, [&](const LogRecord& record) {
        heardIn = QThread::currentThread();
        heard = record;
    });
    std::thread([] { qCCritical(logTest) << "elsewhere"; }).join();
    QVERIFY(!heardIn); // queued
    QTRY_COMPARE(heardIn, QThread::currentThread());
    QCOMPARE(heard, log.records().constFirst());
    QCOMPARE(heard.level, QtCriticalMsg);
    QCOMPARE(heard.category, u"desk.test"_s);
}

void TestLogFile::keepsTheLatest()
{
    const LogFile log(m_directory->path());
    for (qsizetype i = 0; i < LogFile::maxRecords + 3; ++i)
        qCInfo(logTest) << "number" << i;
    const QList<LogRecord> records = log.records();
    QCOMPARE(records.size(), LogFile::maxRecords);
    QCOMPARE(records.constFirst().text, u"number 3"_s);
    qCInfo(logTest).noquote() << QString(LogFile::maxTextSize + 5, u'x');
    QVERIFY(log.records().constLast().text.endsWith(u"x… (5 more characters)"_s));
}

void TestLogFile::manyThreads()
{
    constexpr int threads = 8;
    constexpr int each = 200;
    const LogFile log(m_directory->path());
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i) {
        running.emplace_back([i] {
            for (int k = 0; k < each; ++k)
                qCInfo(logTest) << "thread" << i << "line" << k;
        });
    }
    for (std::thread& thread : running)
        thread.join();
    const QStringList lines = linesOf(log.path());
    QCOMPARE(lines.size(), threads * each);
    QCOMPARE(log.records().size(), threads * each);
    static const QRegularExpression whole(uR"(Z info desk\.test: thread \d line \d+$)"_s);
    QCOMPARE(lines.filter(whole).size(), threads * each);
}

void TestLogFile::restoresTheFormerHandler()
{
    {
        const LogFile log(m_directory->path());
        qCInfo(logTest) << "with";
    }
    qCInfo(logTest) << "without api_key=kept";
    QCOMPARE(passedOn, (QStringList{u"with"_s, u"without api_key=kept"_s}));
    QCOMPARE(linesOf(m_directory->filePath(u"automation-desk.log"_s)).size(), 1);
    QVERIFY(qInstallMessageHandler(recordPassedOn) == &recordPassedOn);
}

void TestLogFile::folderThatCannotBeWritten()
{
    QFile blocked(m_directory->filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const LogFile log(blocked.fileName());
    const Status status = log.fileStatus();
    QVERIFY(!status);
    QCOMPARE(std::get<StoreError>(status.error()).path, blocked.fileName());
    qCInfo(logTest) << "goes on";
    QCOMPARE(passedOn, QStringList{u"goes on"_s});
    QCOMPARE(log.records().size(), 1);
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
