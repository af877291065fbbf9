// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/sessionstore.h"
#include "tests/secrets/await.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using namespace desk::test;

class TestSessionStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsWritten();
    void removes();
    void forgetsWithTheObject();
};

void TestSessionStore::keepsWhatIsWritten()
{
    SessionStore store;
    const QString key = entryKey(u"p"_s, u"api-key"_s);
    QCOMPARE(key, u"io.github.automation_desk.AutomationDesk/p/api-key"_s);
    QCOMPARE(kindOf(answerOf(store.read(key))), KeychainError::Kind::NotFound);
    QCOMPARE(store.probe(key).result(), Availability::Absent);
    QCOMPARE(answerOf(store.write(key, *Secret::forToken("one"))), Result<Stored>(Stored{u"session"_s}));
    QVERIFY(answerOf(store.write(key, *Secret::forToken("two"))).has_value());
    QCOMPARE(bytesOf(answerOf(store.read(key))), "two"_ba);
    QCOMPARE(store.probe(key).result(), Availability::Present);
    QVERIFY(answerOf(store.unlock()).has_value());
}

void TestSessionStore::removes()
{
    SessionStore store;
    QVERIFY(answerOf(store.write(u"a"_s, *Secret::forToken("of a"))).has_value());
    QVERIFY(answerOf(store.write(u"b"_s, *Secret::forToken("of b"))).has_value());
    QCOMPARE(answerOf(store.remove(u"a"_s)), Result<Removed>(Removed{true}));
    QCOMPARE(answerOf(store.remove(u"a"_s)), Result<Removed>(Removed{false}));
    QCOMPARE(kindOf(answerOf(store.read(u"a"_s))), KeychainError::Kind::NotFound);
    QCOMPARE(bytesOf(answerOf(store.read(u"b"_s))), "of b"_ba);
}

void TestSessionStore::forgetsWithTheObject()
{
    QVERIFY(answerOf(SessionStore().write(u"a"_s, *Secret::forToken("of a"))).has_value());
    QCOMPARE(SessionStore().probe(u"a"_s).result(), Availability::Absent);
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
