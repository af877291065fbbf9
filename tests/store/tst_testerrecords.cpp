// SPDX-License-Identifier: Apache-2.0
// What the webhook tester keeps, in a real file.
#include "app/store/migrations.h"
#include "app/store/store.h"
#include "app/store/testerrecords.h"
#include "tests/store/storevalues.h"
#include "tests/support/eventually.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

TestRunRecord record(const QString& id, const QDateTime& at, bool passed = true)
{
    TestRunRecord made;
    made.row.id = id;
    made.row.at = at;
    made.row.webhook = u"hook"_s;
    made.row.label = u"Deploy hook"_s;
    made.row.passed = passed;
    if (passed)
        made.row.status = 200;
    else
        made.row.failure = u"timeout"_s;
    made.document = "{\"id\":\"" + id.toUtf8() + "\"}";
    return made;
}

QStringList idsOf(const QList<TestRunRow>& rows)
{
    QStringList ids;
    for (const TestRunRow& row : rows)
        ids << row.id;
    return ids;
}

} // namespace

class TestTesterRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        reopen();
    }

    void cleanup()
    {
        m_store.reset();
        m_dir.reset();
    }

    void runsComeBackNewestFirst()
    {
        TestRunRecord second = record(u"b"_s, m_now.addSecs(-5), false);
        second.row.from = WebhookTest::From::Server;
        second.row.name = u"my run"_s;
        put(record(u"a"_s, m_now.addSecs(-9)));
        put(second);
        put(record(u"c"_s, m_now.addSecs(-7)));
        reopen();
        const QList<TestRunRow> rows = valueOf(m_store->testRuns());
        QCOMPARE(idsOf(rows), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(rows.first(), second.row);
        const auto read = valueOf(m_store->testRun(u"b"_s));
        QVERIFY(read);
        QCOMPARE(read->row, second.row);
        QCOMPARE(read->document, second.document);
        QVERIFY(!valueOf(m_store->testRun(u"z"_s)));
    }

    void pinsNamesAndRemoves()
    {
        put(record(u"a"_s, m_now));
        QSignalSpy spy(&*m_store, &Store::changed);
        QTRY_COMPARE(spy.size(), 1); // the put's
        QVERIFY(awaited(m_store->pinTestRun(u"a"_s, true)));
        QVERIFY(awaited(m_store->nameTestRun(u"a"_s, u"Näme"_s)));
        QTRY_COMPARE(spy.size(), 3);
        const auto changes = spy.last().first().value<ChangeSet>();
        QCOMPARE(changes.touched, (QHash<Table, QSet<QString>>{{Table::TestRuns, {u"a"_s}}}));
        const TestRunRow row = valueOf(m_store->testRuns()).first();
        QVERIFY(row.pinned);
        QCOMPARE(row.name, u"Näme"_s);
        QCOMPARE(idsOf(valueOf(m_store->testRuns(u"näME"_s))), QStringList{u"a"_s});
        QVERIFY(awaited(m_store->removeTestRun(u"a"_s)));
        QVERIFY(valueOf(m_store->testRuns()).isEmpty());
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{u"b"_s, u"a"_s};
        QTest::newRow("nothing") << u"  "_s << all;
        QTest::newRow("label") << u"deploy HOOK"_s << all;
        QTest::newRow("status") << u"200"_s << QStringList{u"a"_s};
        QTest::newRow("failure") << u"timeout"_s << QStringList{u"b"_s};
        QTest::newRow("words, case and accents") << u"ÄPFEL"_s << QStringList{u"a"_s};
        QTest::newRow("composed") << u"a\u0308pfel"_s << QStringList{u"a"_s};
        QTest::newRow("all words") << u"äpfel timeout"_s << QStringList();
        QTest::newRow("in name and words") << u"äpfel first"_s << QStringList{u"a"_s};
        QTest::newRow("wildcards mean themselves") << u"%"_s << QStringList{u"b"_s};
        QTest::newRow("others") << u"nothing"_s << QStringList();
    }

    void search()
    {
        QFETCH(QString, text);
        TestRunRecord first = record(u"a"_s, m_now.addSecs(-2));
        first.words = u"{\"fruit\": \"Äpfel\"}"_s;
        first.row.name = u"The first"_s;
        put(first);
        TestRunRecord second = record(u"b"_s, m_now.addSecs(-1), false);
        second.words = u"100% of it"_s;
        put(second);
        QTEST(idsOf(valueOf(m_store->testRuns(text))), "expected");
    }

    void oldRunsGo_data()
    {
        QTest::addColumn<bool>("passed");
        QTest::addColumn<int>("days");
        QTest::newRow("passed") << true << 90;
        QTest::newRow("failed") << false << 180;
    }

    void oldRunsGo()
    {
        QFETCH(bool, passed);
        QFETCH(int, days);
        TestRunRecord pinned = record(u"pinned"_s, m_now.addDays(-days * 3), passed);
        pinned.row.pinned = true;
        put(pinned);
        put(record(u"just young enough"_s, m_now.addDays(-days).addSecs(600), passed));
        put(record(u"just too old"_s, m_now.addDays(-days).addSecs(-1), passed));
        QCOMPARE(idsOf(valueOf(m_store->testRuns())), (QStringList{u"just young enough"_s, u"pinned"_s}));
        put(record(u"other"_s, m_now, !passed));
        QCOMPARE(valueOf(m_store->testRuns()).size(), 3);
        // What is no longer pinned goes with the next one.
        QVERIFY(awaited(m_store->pinTestRun(u"pinned"_s, false)));
        put(record(u"another"_s, m_now, !passed));
        QVERIFY(!idsOf(valueOf(m_store->testRuns())).contains(u"pinned"_s));
    }

    void tooManyRunsGo_data()
    {
        QTest::addColumn<bool>("passed");
        QTest::addColumn<int>("count");
        QTest::newRow("passed") << true << 500;
        QTest::newRow("failed") << false << 1000;
    }

    void tooManyRunsGo()
    {
        QFETCH(bool, passed);
        QFETCH(int, count);
        TestRunRecord pinned = record(u"pinned"_s, m_now.addSecs(-9000), passed);
        pinned.row.pinned = true;
        put(pinned);
        put(record(u"other end"_s, m_now.addSecs(-8999), !passed));
        for (int i = 0; i < count - 1; ++i)
            (void)m_store->putTestRun(record(QString::number(i), m_now.addSecs(-8000 + i), passed));
        put(record(u"last"_s, m_now.addSecs(-1), passed)); // in order, so all of them are there then
        QCOMPARE(valueOf(m_store->testRuns()).size(), count + 2);
        put(record(u"one more"_s, m_now, passed));
        const QStringList ids = idsOf(valueOf(m_store->testRuns()));
        QCOMPARE(ids.size(), count + 2);
        QVERIFY(!ids.contains(u"0"_s));
        QVERIFY(ids.contains(u"1"_s) && ids.contains(u"pinned"_s) && ids.contains(u"other end"_s));
        QCOMPARE(ids.first(), u"one more"_s);
    }

    void examplesAndTrust()
    {
        QCOMPARE(valueOf(m_store->testerSettings()), TesterSettings());
        const TesterSettings wanted{{{u"2"_s, u"alpha"_s, "{\"b\":2}"}, {u"1"_s, u"Beta"_s, "{\"a\":1}"}},
            {{u"127.0.0.1"_s, 8080, u"loopback"_s}, {u"localhost"_s, 80, u"loopback"_s}},
            {{u"internal.example"_s, "PEM"}}};
        for (const TestExample& example : wanted.examples)
            QVERIFY(awaited(m_store->putTestExample(example)));
        for (const TesterTarget& target : wanted.targets)
            QVERIFY(awaited(m_store->putTesterTarget(target)));
        QVERIFY(awaited(m_store->putTesterTarget(wanted.targets.first())));
        QVERIFY(awaited(m_store->putTesterAuthority({u"internal.example"_s, "older"})));
        QVERIFY(awaited(m_store->putTesterAuthority(wanted.authorities.first())));
        reopen();
        QCOMPARE(valueOf(m_store->testerSettings()), wanted);
        QVERIFY(awaited(m_store->removeTestExample(u"1"_s)));
        QVERIFY(awaited(m_store->removeTesterTarget(wanted.targets.last())));
        QVERIFY(awaited(m_store->removeTesterAuthority(u"internal.example"_s)));
        QCOMPARE(valueOf(m_store->testerSettings()),
            (TesterSettings{{wanted.examples.first()}, {wanted.targets.first()}, {}, {}}));
    }

    void aFileOfTheVersionBeforeMigratesAndKeepsItsOutbox()
    {
        const OutboxEdit edit = valueOf(m_store->enqueue(DeleteEdit{automation(u"a"_s, u"A"_s)}));
        m_store.reset();
        const QString path = m_dir->filePath(u"profile/user.db"_s);
        {
            Result<Database> user = Database::open(path, Access::ReadWrite);
            QVERIFY(user);
            for (const QString& table : {u"journal"_s, u"test_runs"_s, u"test_examples"_s, u"tester_targets"_s,
                     u"tester_authorities"_s, u"tester_limits"_s})
                QVERIFY(user->exec(QString(u"DROP TABLE "_s + table)));
            QVERIFY(user->exec(u"PRAGMA user_version = 2"_s));
        }
        reopen();
        QCOMPARE(valueOf(m_store->outbox()), QList<OutboxEdit>{edit});
        put(record(u"a"_s, m_now));
        QCOMPARE(valueOf(m_store->testRuns()).size(), 1);
        m_store.reset();
        Result<Database> user = Database::open(path, Access::ReadWrite);
        QVERIFY(user);
        QCOMPARE(user->value(u"PRAGMA user_version"_s)->toInt(), schemaSteps(FileKind::User).last().version);
    }

    /// A row whose document was damaged still lists, and says so when it is opened.
    void aDamagedDocumentIsEmpty()
    {
        put(record(u"a"_s, m_now));
        m_store.reset();
        {
            Result<Database> user = Database::open(m_dir->filePath(u"profile/user.db"_s), Access::ReadWrite);
            QVERIFY(user);
            QVERIFY(user->exec(u"UPDATE test_runs SET document = x'00000004deadbeef'"_s));
        }
        reopen();
        QCOMPARE(valueOf(m_store->testRuns()).size(), 1);
        QCOMPARE(valueOf(m_store->testRun(u"a"_s))->document, QByteArray());
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store.emplace(m_dir->filePath(u"profile"_s));
        const auto opened = awaited(m_store->open());
        QVERIFY2(opened, opened ? "" : qPrintable(debugText(opened.error())));
        QVERIFY(!opened->userRebuilt);
    }

    void put(const TestRunRecord& made) { QVERIFY(awaited(m_store->putTestRun(made))); }

    std::optional<QTemporaryDir> m_dir;
    std::optional<Store> m_store;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestTesterRecords)
#include "tst_testerrecords.moc"
