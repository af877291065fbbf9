// SPDX-License-Identifier: Apache-2.0
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/profile.h"
#include "tests/support/eventually.h"

#include "tests/store/storevalues.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir.emplace(); }

    void statements_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << u"  \n-- nothing; at all\n/* ; */ ;; "_s << QStringList();
        QTest::newRow("two") << u"CREATE TABLE a(x);\nDROP TABLE a"_s
                             << QStringList{u"CREATE TABLE a(x)"_s, u"DROP TABLE a"_s};
        QTest::newRow("quotes") << u"SELECT ';', \"a;b\", 'it''s;', [x;y], `;`; SELECT 2;"_s
                                << QStringList{u"SELECT ';', \"a;b\", 'it''s;', [x;y], `;`"_s, u"SELECT 2"_s};
        QTest::newRow("trigger")
            << u"create temp trigger t after insert on a begin update a set x = case when 1 then 2 end; delete from b; end; SELECT 1;"_s
            << QStringList{
                   u"create temp trigger t after insert on a begin update a set x = case when 1 then 2 end; delete from b; end"_s,
                   u"SELECT 1"_s};
        QTest::newRow("comment in trigger")
            << u"CREATE TRIGGER t AFTER DELETE ON a BEGIN SELECT 1; -- END;\nEND;"_s
            << QStringList{u"CREATE TRIGGER t AFTER DELETE ON a BEGIN SELECT 1;  END"_s};
        QTest::newRow("end elsewhere") << u"BEGIN; END; SELECT 1;"_s
                                       << QStringList{u"BEGIN"_s, u"END"_s, u"SELECT 1"_s};
    }

    void statements()
    {
        QFETCH(QString, script);
        QTEST(sqlStatements(script), "expected");
    }

    void resourcesHoldTheSchema()
    {
        QCOMPARE(schemaSteps(FileKind::User).size(), 4);
        const QList<SchemaStep> cache = schemaSteps(FileKind::Cache);
        QCOMPARE(cache.size(), 4);
        for (int i = 0; i < cache.size(); ++i) {
            QCOMPARE(cache.at(i).version, i + 1);
            QVERIFY(!cache.at(i).statements.isEmpty());
        }
    }

    void opensWithItsSettings_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("synchronous");
        QTest::addColumn<int>("autocheckpoint");
        QTest::newRow("user") << int(FileKind::User) << 2 << 200;
        QTest::newRow("cache") << int(FileKind::Cache) << 1 << 1000;
    }

    void opensWithItsSettings()
    {
        QFETCH(int, kind);
        QFETCH(int, synchronous);
        QFETCH(int, autocheckpoint);
        Database database = *openWritable(path(), FileKind(kind), schemaSteps(FileKind(kind)));
        QCOMPARE(database.value(u"PRAGMA application_id"_s)->toInt(), applicationId(FileKind(kind)));
        QCOMPARE(database.value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(database.value(u"PRAGMA synchronous"_s)->toInt(), synchronous);
        QCOMPARE(database.value(u"PRAGMA wal_autocheckpoint"_s)->toInt(), autocheckpoint);
        QCOMPARE(database.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(database.value(u"PRAGMA trusted_schema"_s)->toInt(), 0);
        QCOMPARE(database.value(u"PRAGMA mmap_size"_s)->toInt(), 0);
        Database reader = *openForReading({path(), Access::QueryOnly}, FileKind(kind));
        QCOMPARE(reader.value(u"PRAGMA wal_autocheckpoint"_s)->toInt(), 0);
        QCOMPARE(errorKind(reader.exec(u"CREATE TABLE x (y)"_s)), StoreError::Kind::ReadOnly);
    }

    void networkFileSystems()
    {
        QVERIFY(isNetworkFileSystem("nfs4"));
        QVERIFY(isNetworkFileSystem("fuse.sshfs"));
        QVERIFY(!isNetworkFileSystem("ext4"));
        QVERIFY(!isNetworkFileSystem(""));
        Database database = *Database::open(path(), Access::ReadWrite);
        QVERIFY(applyPragmas(database, FileKind::User, Access::ReadWrite, true));
        QCOMPARE(database.value(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
        constexpr int extra = 3;
        QCOMPARE(database.value(u"PRAGMA synchronous"_s)->toInt(), extra);
    }

    void transactionWithoutCommitIsRolledBack()
    {
        Database database = *Database::open(path(), Access::ReadWrite);
        QVERIFY(database.exec(u"CREATE TABLE t (x)"_s));
        {
            const auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.exec(u"INSERT INTO t VALUES (1)"_s));
        }
        QCOMPARE(database.value(u"SELECT count(*) FROM t"_s)->toInt(), 0);
        auto transaction = Transaction::begin(database);
        QVERIFY(database.exec(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY(transaction->commit());
        QCOMPARE(database.value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
    }

    void aSecondWriterIsBusy()
    {
        Database first = *Database::open(path(), Access::ReadWrite);
        Database second = *Database::open(path(), Access::ReadWrite);
        QVERIFY(second.exec(u"PRAGMA busy_timeout = 10"_s));
        const auto held = Transaction::begin(first);
        QVERIFY(held);
        QCOMPARE(errorKind(Transaction::begin(second)), StoreError::Kind::Busy);
    }

    void errorsHaveTheirKinds()
    {
        QCOMPARE(errorKind(Database::open(m_dir->filePath(u"no/such/dir.db"_s), Access::ReadWrite)),
            StoreError::Kind::CannotOpen);
        QFile text(path());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("This is a diary, not a database.\n").repeated(100));
        text.close();
        Database database = *Database::open(path(), Access::ReadWrite);
        QCOMPARE(errorKind(database.value(u"PRAGMA schema_version"_s)), StoreError::Kind::Corrupt);
        Database memory = *Database::open({}, Access::Memory);
        QCOMPARE(errorKind(memory.exec(u"SELECT * FROM nothing"_s)), StoreError::Kind::Other);
        QVERIFY(memory.exec(u"CREATE TABLE t (x)"_s));
        QVERIFY(memory.exec(u"PRAGMA max_page_count = 3"_s));
        QCOMPARE(errorKind(memory.exec(u"INSERT INTO t VALUES (zeroblob(100000))"_s)), StoreError::Kind::Full);
    }

    void migratesStepByStep()
    {
        const SchemaStep one{1, {u"CREATE TABLE a (x)"_s, u"INSERT INTO a VALUES (1)"_s}};
        const SchemaStep two{2, {u"ALTER TABLE a ADD y"_s}};
        const SchemaStep broken{3, {u"CREATE TABLE b (x)"_s, u"NO SUCH WORD"_s}};
        QVERIFY(openWritable(path(), FileKind::User, {one}));
        QVERIFY(!QDir(m_dir->filePath(u"backup"_s)).exists());
        {
            Database database = *openWritable(path(), FileKind::User, {one, two});
            QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), 2);
            QCOMPARE(database.value(u"SELECT count(*) FROM a"_s)->toInt(), 1);
        }
        // The user's file is copied before a step touches it.
        const QStringList backups = QDir(m_dir->filePath(u"backup"_s)).entryList(QDir::Files);
        QCOMPARE(backups.size(), 1);
        QVERIFY(backups.first().startsWith(u"x-1-"_s));

        QVERIFY(!openWritable(path(), FileKind::User, {one, two, broken}));
        // A step that fails leaves the version before it, whole.
        Database database = *Database::open(path(), Access::ReadWrite);
        QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), 2);
        QVERIFY(!database.exec(u"SELECT * FROM b"_s));
    }

    void keepsThreeBackups()
    {
        QList<SchemaStep> steps{{1, {u"CREATE TABLE a (x)"_s}}};
        QVERIFY(openWritable(path(), FileKind::User, steps));
        for (int version = 2; version < 8; ++version) {
            steps << SchemaStep{version, {u"INSERT INTO a VALUES (1)"_s}};
            QVERIFY(openWritable(path(), FileKind::User, steps));
        }
        const QStringList backups = QDir(m_dir->filePath(u"backup"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(backups.size(), 3);
        QVERIFY(backups.last().startsWith(u"x-6-"_s));
    }

    void aNewerSchemaIsRefusedUntouched()
    {
        const SchemaStep one{1, {u"CREATE TABLE a (x)"_s}};
        const SchemaStep two{2, {u"CREATE TABLE b (x)"_s}};
        QVERIFY(openWritable(path(), FileKind::User, {one, two}));
        const QByteArray before = bytes();
        QCOMPARE(errorKind(openWritable(path(), FileKind::User, {one})), StoreError::Kind::NewerSchema);
        QCOMPARE(bytes(), before);
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"x.db"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TstDatabase)
#include "tst_database.moc"
