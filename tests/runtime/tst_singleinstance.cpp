// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/singleinstance.h"
#include "tests/support/eventually.h"

#include "tests/support/await.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

namespace {

InstancePlace placeIn(const QString& directory)
{
    return instancePlace(directory, directory, directory);
}

class Start : public QProcess {
public:
    explicit Start(const QString& directory) { start(QStringLiteral(RUNTIME_PROBE), {u"instance"_s, directory}); }
    ~Start() override
    {
        kill();
        waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Start)

    /// What it said so far.
    QList<QByteArray> lines()
    {
        m_said += readAllStandardOutput();
        return m_said.split('\n');
    }
    bool says(const QByteArray& line)
    {
        return eventually([&] { return lines().contains(line); }, 20000);
    }

private:
    QByteArray m_said;
};

Status sendOnce(const InstancePlace& place, const StartRequest& request)
{
    SingleInstance second(place);
    if (second.role() != Role::Secondary)
        return failure(InvalidInputError{u"role"_s, {}});
    return await(second.send(request));
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void sixAtOnce();
    void takesOverAfterKill();
    void secondActivatesFirst();
    void profilesAreApart();
    void nextAfterTheEnd();
    void garbage_data();
    void garbage();
    void silentClient();
    void silentPrimary();
    void hangingUpPrimary();
    void primaryThatListensLate();
    void goesBeforeTheAnswer();
    void placeThatCannotBeUsed();
    void socketOfTheUserOnly();
    void pathTooLong();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestSingleInstance::sixAtOnce()
{
    std::vector<std::unique_ptr<Start>> starts;
    for (int i = 0; i < 6; ++i)
        starts.push_back(std::make_unique<Start>(m_directory->path()));
    Start* primary = nullptr;
    const auto count = [&](const QByteArray& line) {
        return std::count_if(starts.begin(), starts.end(), [&](auto& one) { return one->lines().contains(line); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(count("acknowledged"), 5, 30000);
    QCOMPARE(count("primary"), 1);
    QCOMPARE(count("secondary"), 5);
    for (const auto& one : starts) {
        if (one->lines().contains("primary"))
            primary = one.get();
    }
    for (const auto& one : starts) {
        if (one.get() == primary)
            continue;
        QTRY_COMPARE_WITH_TIMEOUT(one->state(), QProcess::NotRunning, 20000);
        QCOMPARE(one->exitCode(), 0);
    }
    QTRY_COMPARE(primary->lines().size(), 1 + 5 + 1); // its role, the requests, the rest after the last line
}

void TestSingleInstance::takesOverAfterKill()
{
    Start first(m_directory->path());
    QVERIFY(first.says("primary"));
    ::kill(pid_t(first.processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20000);
    QVERIFY(QFile::exists(placeIn(m_directory->path()).lockFile)); // it really left everything behind
    QVERIFY(QFile::exists(placeIn(m_directory->path()).socket));
    Start second(m_directory->path());
    QVERIFY(second.says("primary"));
    Start third(m_directory->path());
    QVERIFY(third.says("acknowledged"));
}

void TestSingleInstance::secondActivatesFirst()
{
    const InstancePlace place = placeIn(m_directory->path());
    SingleInstance first(place);
    QCOMPARE(first.role(), Role::Primary);
    QVERIFY(first.status());
    QSignalSpy activated(&first, &SingleInstance::activated);
    const StartRequest request{u"1.2.3"_s, {u"--sandbox"_s, u"a\nb"_s}, u"token"_s};
    QVERIFY(sendOnce(place, request));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<StartRequest>(), request);
    const Status tooLong = sendOnce(place, {u"1"_s, {QString(maxRequestSize, u'x')}, {}});
    QVERIFY(!tooLong);
    QVERIFY(std::holds_alternative<InvalidInputError>(tooLong.error()));
    const StartRequest longest{u"1"_s, {QString(maxRequestSize - 100, u'x')}, {}};
    QVERIFY(sendOnce(place, longest));
    QTRY_COMPARE(activated.size(), 2);
}

void TestSingleInstance::profilesAreApart()
{
    const QString directory = m_directory->path();
    const SingleInstance one(instancePlace(directory, directory, u"/one"_s));
    const SingleInstance other(instancePlace(directory, directory, u"/other"_s));
    QCOMPARE(one.role(), Role::Primary);
    QCOMPARE(other.role(), Role::Primary);
}

void TestSingleInstance::nextAfterTheEnd()
{
    const InstancePlace place = placeIn(m_directory->path());
    {
        const SingleInstance first(place);
        QCOMPARE(first.role(), Role::Primary);
    }
    QVERIFY(!QFile::exists(place.socket));
    QVERIFY(!QFile::exists(place.lockFile));
    const SingleInstance second(place);
    QCOMPARE(second.role(), Role::Primary);
}

void TestSingleInstance::garbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("incomplete") << "{\"version\":\"1\"}\n"_ba;
    QTest::newRow("bytes") << "\xff\0\xfe\n"_ba;
    QTest::newRow("line too long") << QByteArray(maxRequestSize, 'x') + '\n';
    QTest::newRow("no end") << QByteArray(8 * maxRequestSize, 'x');
}

void TestSingleInstance::garbage()
{
    QFETCH(const QByteArray, bytes);
    const InstancePlace place = placeIn(m_directory->path());
    SingleInstance first(place);
    QSignalSpy activated(&first, &SingleInstance::activated);
    QLocalSocket client;
    QSignalSpy disconnected(&client, &QLocalSocket::disconnected);
    client.connectToServer(place.socket);
    QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
    client.write(bytes);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(activated.size(), 0);
    QVERIFY(sendOnce(place, {u"1"_s, {}, {}}));
    QTRY_COMPARE(activated.size(), 1);
}

void TestSingleInstance::silentClient()
{
    const InstancePlace place = placeIn(m_directory->path());
    SingleInstance first(place);
    QSignalSpy activated(&first, &SingleInstance::activated);
    QLocalSocket client;
    QSignalSpy disconnected(&client, &QLocalSocket::disconnected);
    client.connectToServer(place.socket);
    QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
    client.write("{\"version\"");
    QVERIFY(sendOnce(place, {u"1"_s, {}, {}})); // nobody waits for it
    QCOMPARE(disconnected.size(), 0);
    QVERIFY(disconnected.wait(20000));
    QTRY_COMPARE(activated.size(), 1);
}

void TestSingleInstance::silentPrimary()
{
    const InstancePlace place = placeIn(m_directory->path());
    QLockFile lock(place.lockFile);
    QVERIFY(lock.tryLock(0));
    QLocalServer server; // accepts, but never answers
    QVERIFY(server.listen(place.socket));
    const Status status = sendOnce(place, {u"1"_s, {}, {}});
    QVERIFY(!status);
    QCOMPARE(status.error(), Error(TimeoutError{u"response"_s, 3000}));
}

void TestSingleInstance::hangingUpPrimary()
{
    const InstancePlace place = placeIn(m_directory->path());
    QLockFile lock(place.lockFile);
    QVERIFY(lock.tryLock(0));
    QLocalServer server;
    QVERIFY(server.listen(place.socket));
    connect(&server, &QLocalServer::newConnection, this, [&server] { server.nextPendingConnection()->abort(); });
    const Status status = sendOnce(place, {u"1"_s, {}, {}});
    QVERIFY(!status);
    QCOMPARE(std::get<OfflineError>(status.error()).kind, OfflineError::Kind::Closed);
}

void TestSingleInstance::primaryThatListensLate()
{
    const InstancePlace place = placeIn(m_directory->path());
    QLockFile lock(place.lockFile);
    QVERIFY(lock.tryLock(0));
    SingleInstance second(place);
    QCOMPARE(second.role(), Role::Secondary);
    const QFuture<Status> sent = second.send({u"1"_s, {}, {}});
    QTest::qWait(0); // the first try fails
    InstanceServer server;
    QSignalSpy requested(&server, &InstanceServer::requested);
    QVERIFY(server.listen(place.socket));
    QVERIFY(await(sent));
    QCOMPARE(requested.size(), 1);
}

void TestSingleInstance::goesBeforeTheAnswer()
{
    const InstancePlace place = placeIn(m_directory->path());
    QLockFile lock(place.lockFile);
    QVERIFY(lock.tryLock(0));
    QFuture<Status> sent;
    {
        SingleInstance second(place);
        sent = second.send({u"1"_s, {}, {}});
        QVERIFY(!sent.isFinished());
    }
    QVERIFY(sent.isFinished());
    QCOMPARE(sent.result().error(), Error(CancelledError{}));
}

void TestSingleInstance::placeThatCannotBeUsed()
{
    QFile blocked(m_directory->filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    for (const QString& directory : {blocked.fileName(), QString(blocked.fileName() + "/below"_L1)}) {
        const SingleInstance instance(placeIn(directory));
        QCOMPARE(instance.role(), Role::Unknown);
        QVERIFY(!instance.status());
    }
}

void TestSingleInstance::socketOfTheUserOnly()
{
    const InstancePlace place = placeIn(m_directory->filePath(u"state"_s));
    const SingleInstance instance(place);
    QVERIFY(instance.status());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(place.socket) & others));
    QVERIFY(!(QFile::permissions(place.directory) & (others | QFile::ExeOther | QFile::ExeGroup)));
}

void TestSingleInstance::pathTooLong()
{
    const QString deep = m_directory->filePath(QString(120, u'd'));
    QVERIFY(QDir().mkpath(deep));
    const SingleInstance instance(placeIn(deep));
    QCOMPARE(instance.role(), Role::Primary); // the lock has no such limit
    QVERIFY(!instance.status());
    QVERIFY(std::holds_alternative<ListenError>(instance.status().error()));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
