// SPDX-License-Identifier: Apache-2.0
// Against a real, open GNOME keyring on a bus of its own.
#include "app/secrets/keychainstore.h"
#include "tests/secrets/await.h"
#include "tests/secrets/keyringprocess.h"
#include "tests/support/eventually.h"

#include <QSignalSpy>
#include <qt6keychain/keychain.h>

#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using namespace desk::test;
using Kind = KeychainError::Kind;

namespace {

Secret secretOf(const QByteArray& text)
{
    return *Secret::ofText(text);
}

/// Turns the event loop `count` times, or until the future has its answer.
template <typename T>
void turn(int count, const QFuture<T>& future)
{
    for (int i = 0; i < count && !future.isFinished(); ++i)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

class TestKeychainStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void overwriteKeepsTheLast();
    void keysDoNotMix_data();
    void keysDoNotMix();
    void absentIsNotFound();
    void removingWhatIsAbsent();
    void requestsRunInOrder();
    void bytesOfAnotherProgram();
    void K10_tooLongForAKeychain();
    void K6_frozenService();
    void K6_frozenAtEveryPoint();
    void K6_aHangingJobIsToldAsWaiting();
    void K6_givenUpByTheUser();
    void K7_deletedAtEveryPoint();
    void K7_quitAtEveryPoint();

private:
    const QString m_key = entryKey(u"test"_s, u"api-key"_s);
};

void TestKeychainStore::initTestCase()
{
    QVERIFY2(servicePid() > 0, "no keyring service: these tests need the package gnome-keyring");
}

void TestKeychainStore::roundTrip_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("api key") << QByteArray(40, 'a');
    QTest::newRow("unicode") << u"schlüssel-鍵-🔑-مفتاح"_s.toUtf8();
    QTest::newRow("spaces kept") << "  two  spaces  "_ba;
    QTest::newRow("quotes and escapes") << R"("'\%s\n<&>;$HOME)"_ba;
    QTest::newRow("K10 line ends kept") << "-----BEGIN KEY-----\r\nabc\n-----END KEY-----\n"_ba;
    QTest::newRow("looks like base64") << "c2VjcmV0Cg=="_ba;
    QTest::newRow("longest") << QByteArray(Secret::MaxTokenBytes, 'z');
}

void TestKeychainStore::roundTrip()
{
    QFETCH(const QByteArray, token);
    KeychainStore store;
    const auto written = answerOf(store.write(m_key, secretOf(token)));
    QVERIFY2(written, written ? "" : qPrintable(debugText(written.error())));
    QCOMPARE(written->keeper, u"secret-service"_s);
    const auto present = store.probe(m_key);
    QVERIFY(answered(present));
    QCOMPARE(present.result(), Availability::Present);

    KeychainStore another;
    const auto read = answerOf(another.read(m_key));
    QVERIFY(read.has_value());
    QCOMPARE(read->bytes(), token);

    QCOMPARE(answerOf(store.remove(m_key)), Result<Removed>(Removed{true}));
    const auto absent = store.probe(m_key);
    QVERIFY(answered(absent));
    QCOMPARE(absent.result(), Availability::Absent);
}

void TestKeychainStore::overwriteKeepsTheLast()
{
    KeychainStore store;
    QVERIFY(answerOf(store.write(m_key, secretOf("first, and longer"))).has_value());
    QVERIFY(answerOf(store.write(m_key, secretOf("second"))).has_value());
    QCOMPARE(bytesOf(answerOf(store.read(m_key))), "second"_ba);
    QVERIFY(answerOf(store.remove(m_key)).has_value());
    QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::NotFound);
}

void TestKeychainStore::keysDoNotMix_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("profiles") << entryKey(u"a"_s, u"key"_s) << entryKey(u"b"_s, u"key"_s);
    QTest::newRow("whats") << entryKey(u"a"_s, u"key"_s) << entryKey(u"a"_s, u"webhook"_s);
    QTest::newRow("case") << entryKey(u"a"_s, u"key"_s) << entryKey(u"A"_s, u"key"_s);
    QTest::newRow("prefix") << entryKey(u"a"_s, u"key"_s) << entryKey(u"a"_s, u"key2"_s);
    QTest::newRow("composed and decomposed") << entryKey(u"é"_s, u"key"_s) << entryKey(u"e\u0301"_s, u"key"_s);
}

void TestKeychainStore::keysDoNotMix()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    KeychainStore store;
    QVERIFY(answerOf(store.write(first, secretOf("of the first"))).has_value());
    QCOMPARE(kindOf(answerOf(store.read(second))), Kind::NotFound);
    QVERIFY(answerOf(store.write(second, secretOf("of the second"))).has_value());
    QCOMPARE(bytesOf(answerOf(store.read(first))), "of the first"_ba);
    QVERIFY(answerOf(store.remove(first)).has_value());
    QCOMPARE(bytesOf(answerOf(store.read(second))), "of the second"_ba);
    QVERIFY(answerOf(store.remove(second)).has_value());
}

void TestKeychainStore::absentIsNotFound()
{
    KeychainStore store;
    QCOMPARE(kindOf(answerOf(store.read(entryKey(u"test"_s, u"nobody wrote this"_s)))), Kind::NotFound);
}

void TestKeychainStore::removingWhatIsAbsent()
{
    KeychainStore store;
    const auto key = entryKey(u"test"_s, u"nobody wrote this"_s);
    QCOMPARE(answerOf(store.remove(key)), Result<Removed>(Removed{false}));
}

void TestKeychainStore::requestsRunInOrder()
{
    KeychainStore store;
    QList<Async<Stored>> writes;
    QList<Async<Secret>> reads;
    for (int i = 0; i < 20; ++i) {
        writes.append(store.write(m_key, secretOf("token " + QByteArray::number(i))));
        reads.append(store.read(m_key));
    }
    for (int i = 0; i < 20; ++i) {
        QVERIFY(answerOf(writes[i]).has_value());
        QCOMPARE(bytesOf(answerOf(reads[i])), "token " + QByteArray::number(i));
    }
    QVERIFY(answerOf(store.remove(m_key)).has_value());
}

// An entry of the same name that was kept as bytes neither hides ours nor survives its removal.
void TestKeychainStore::bytesOfAnotherProgram()
{
    auto* job = new QKeychain::WritePasswordJob(ServiceName);
    job->setKey(m_key);
    job->setBinaryData("kept as bytes");
    QSignalSpy finished(job, &QKeychain::Job::finished);
    job->start();
    QVERIFY(finished.wait());

    KeychainStore store;
    QCOMPARE(bytesOf(answerOf(store.read(m_key))), "kept as bytes"_ba);
    QVERIFY(answerOf(store.write(m_key, secretOf("ours"))).has_value());
    QCOMPARE(bytesOf(answerOf(store.read(m_key))), "ours"_ba);
    QCOMPARE(answerOf(store.remove(m_key)), Result<Removed>(Removed{true}));
    QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::NotFound);
}

void TestKeychainStore::K10_tooLongForAKeychain()
{
    KeychainStore store;
    const auto secret = Secret::ofAnyLength(QByteArray(Secret::MaxTokenBytes + 1, 'x'));
    const auto written = answerOf(store.write(m_key, *secret));
    QVERIFY(!written && std::holds_alternative<InvalidInputError>(written.error()));
    QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::NotFound);
}

void TestKeychainStore::K6_frozenService()
{
    KeychainStore store({.call = std::chrono::milliseconds(50)});
    {
        const Frozen frozen(servicePid());
        const auto availability = store.probe(m_key);
        QVERIFY(answered(availability));
        QCOMPARE(availability.result(), Availability::Timeout);
        QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::Timeout);
        QCOMPARE(kindOf(answerOf(store.write(m_key, secretOf("x")))), Kind::Timeout);
        QCOMPARE(kindOf(answerOf(store.remove(m_key))), Kind::Timeout);
    }
    KeychainStore patient;
    QCOMPARE(kindOf(answerOf(patient.read(m_key))), Kind::NotFound);
}

// The service stops answering after every possible number of steps: each request is answered, further ones do not pile
// up behind it, and once the service is back the next request works.
void TestKeychainStore::K6_frozenAtEveryPoint()
{
    const KeychainTiming hasty{.call = std::chrono::milliseconds(2000), .request = std::chrono::milliseconds(60)};
    int late = 0;
    for (int turns = 0; turns < 40; ++turns) {
        KeychainStore store(hasty);
        const QByteArray token = "turn " + QByteArray::number(turns);
        const auto written = store.write(m_key, secretOf(token));
        turn(turns, written);
        {
            const Frozen frozen(servicePid());
            const auto answer = answerOf(written);
            QVERIFY(answer || kindOf(answer) == Kind::Timeout);
            late += answer ? 0 : 1;
            QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::Timeout);
        }
        KeychainStore patient;
        QVERIFY(answerOf(patient.write(m_key, secretOf("after " + token))).has_value());
        QCOMPARE(bytesOf(answerOf(patient.read(m_key))), "after " + token);
    }
    QVERIFY(late > 3);
    KeychainStore store;
    QVERIFY(answerOf(store.remove(m_key)).has_value());
}

void TestKeychainStore::K6_aHangingJobIsToldAsWaiting()
{
    KeychainStore store({.patience = std::chrono::milliseconds(50), .request = std::chrono::milliseconds(600)});
    QSignalSpy told(&store, &KeychainStore::waitingChanged);
    QVERIFY(answerOf(store.write(m_key, secretOf("quick"))).has_value());
    QCOMPARE(told.size(), 0);
    {
        const Frozen frozen(servicePid());
        const auto read = store.read(m_key);
        QTRY_VERIFY(store.isWaiting());
        QCOMPARE(kindOf(answerOf(read)), Kind::Timeout);
        QVERIFY(!store.isWaiting());
        QCOMPARE(told.size(), 2);
    }
    KeychainStore patient;
    QVERIFY(answerOf(patient.remove(m_key)).has_value());
}

void TestKeychainStore::K6_givenUpByTheUser()
{
    KeychainStore store({.call = std::chrono::seconds(60),
        .look = std::chrono::seconds(60),
        .patience = std::chrono::milliseconds(50),
        .request = std::chrono::seconds(60)});
    const Frozen frozen(servicePid());
    const auto read = store.read(m_key);
    QTRY_VERIFY(store.isWaiting());
    store.stopWaiting();
    QCOMPARE(kindOf(answerOf(read)), Kind::Timeout);
    QVERIFY(!store.isWaiting());
}

void TestKeychainStore::K7_deletedAtEveryPoint()
{
    int cancelled = 0;
    for (int turns = 0; turns < 60; ++turns) {
        auto store = std::make_unique<KeychainStore>();
        const auto written = store->write(m_key, secretOf("deleted"));
        const auto read = store->read(m_key);
        const auto probed = store->probe(m_key);
        turn(turns, written);
        store.reset();
        QVERIFY(written.isFinished() && written.resultCount() == 1 && !written.isCanceled());
        QVERIFY(read.isFinished() && read.resultCount() == 1 && !read.isCanceled());
        QVERIFY(probed.isFinished() && probed.resultCount() == 1 && !probed.isCanceled());
        if (!written.result())
            cancelled += std::holds_alternative<CancelledError>(written.result().error()) ? 1 : 0;
    }
    QVERIFY(cancelled > 3);
    KeychainStore store;
    QVERIFY(answerOf(store.remove(m_key)).has_value());
}

void TestKeychainStore::K7_quitAtEveryPoint()
{
    // A pending job is left alone on purpose, so that leaks are expected; anything else that is wrong still ends badly.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    int complete = 0;
    int left = 0;
    for (int turns = 0; turns < 200 && complete < 3; ++turns) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(KEYCHAIN_QUIT), {QString::number(turns)});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY2(program.exitCode() == 0 || program.exitCode() == 10, qPrintable(QString::number(turns)));
        (program.exitCode() == 0 ? left : complete) += 1;
    }
    QVERIFY(left > 5);
    QCOMPARE(complete, 3);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
