// SPDX-License-Identifier: Apache-2.0
// What goes wrong with files. Rights bind nobody who is root, so where a test takes rights away it also steps down to
// another user while the store is open.
#include "app/store/outboxcopy.h"
#include "app/store/quarantine.h"
#include "app/store/store.h"
#include "tests/support/eventually.h"

#include "tests/store/diskfault.h"
#include "tests/store/profiledamage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

#include <unistd.h>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// Runs as a user whom rights bind, in all threads, until it goes out of scope.
class AsNobody {
public:
    AsNobody() : m_root(geteuid() == 0)
    {
        if (m_root && seteuid(nobody) != 0)
            qFatal("cannot step down");
    }
    ~AsNobody()
    {
        if (m_root && seteuid(0) != 0)
            qFatal("cannot step up");
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool m_root;
};

void giveToNobody(const QString& path)
{
    if (geteuid() == 0 && chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
        qFatal("chown");
}

} // namespace

class TstStoreFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent.emplace();
        m_path = m_parent->filePath(u"profile"_s);
    }

    void filesArePrivate()
    {
        fill();
        QCOMPARE(rights(m_path), 0x700);
        Store store(m_path);
        valueOf(store.open());
        for (const QString& name :
            {u"cache.db"_s, u"user.db"_s, u"cache.db-wal"_s, u"user.db-wal"_s, u"user.db-shm"_s, u"outbox.jsonl"_s})
            QVERIFY2(rights(file(name)) == 0x600, qPrintable(name));
    }

    void othersRightsAreTakenAway()
    {
        fill();
        const auto everything = QFile::Permissions(0x7777);
        QVERIFY(QFile::setPermissions(m_path, everything));
        QVERIFY(QFile::setPermissions(file(u"user.db"_s), everything));
        Store store(m_path);
        valueOf(store.open());
        QCOMPARE(rights(m_path), 0x700);
        QCOMPARE(rights(file(u"user.db"_s)) & 0x077, 0);
    }

    void aReadOnlyFolderIsRead()
    {
        fill();
        readOnlyEverywhere();
        const AsNobody bound;
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.readOnly && !report.cacheRebuilt && report.quarantined.isEmpty());
        QCOMPARE(names(valueOf(store.automations({}))), {u"Kept"_s});
        QCOMPARE(valueOf(store.outbox()).size(), 1);
        QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::ReadOnly);
        QCOMPARE(errorKind(awaited(store.beginPull({}, {}, {}))), StoreError::Kind::ReadOnly);
        QCOMPARE(valueOf(store.outbox()).size(), 1);
    }

    void aReadOnlyFolderAfterACrashIsReadWithItsLog()
    {
        crashCopy();
        readOnlyEverywhere();
        const AsNobody bound;
        Store store(m_path);
        QVERIFY(valueOf(store.open()).readOnly);
        QCOMPARE(names(valueOf(store.automations({}))), {u"Kept"_s});
        QCOMPARE(valueOf(store.outbox()).size(), 1);
    }

    void anEmptyReadOnlyFolderIsEmpty()
    {
        QVERIFY(QDir().mkpath(m_path));
        readOnlyEverywhere();
        const AsNobody bound;
        Store store(m_path);
        QVERIFY(valueOf(store.open()).readOnly);
        QVERIFY(valueOf(store.automations({})).isEmpty());
        QCOMPARE(valueOf(store.workspace()), WorkspaceView{});
        QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::ReadOnly);
    }

    void aReadOnlyFileIsReadOnly()
    {
        fill();
        for (const QString& path : allFiles())
            giveToNobody(path);
        giveToNobody(m_path);
        giveToNobody(m_parent->path());
        QVERIFY(QFile::setPermissions(file(u"user.db"_s), QFile::ReadOwner));
        const AsNobody bound;
        Store store(m_path);
        QVERIFY(valueOf(store.open()).readOnly);
        QCOMPARE(valueOf(store.outbox()).size(), 1);
        QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::ReadOnly);
    }

    void aPathBelowAFileCannotBeOpened()
    {
        QFile blocker(m_path);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        for (const QString& path : QStringList{m_path, m_path + u"/profile"_s}) {
            Store store(path);
            QCOMPARE(errorKind(awaited(store.open())), StoreError::Kind::CannotOpen);
            QCOMPARE(errorKind(awaited(store.automations({}))), StoreError::Kind::CannotOpen);
            QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::CannotOpen);
        }
    }

    void aSecondStoreIsLockedOut()
    {
        Store first(m_path);
        valueOf(first.open());
        {
            Store second(m_path);
            QCOMPARE(errorKind(awaited(second.open())), StoreError::Kind::Locked);
            QCOMPARE(errorKind(awaited(second.workspace())), StoreError::Kind::Locked);
        }
        // The one that was refused took nothing away.
        QVERIFY(awaited(first.enqueue(CreateEdit{})));
    }

    void aRefusedStoreMayTryAgain()
    {
        auto first = std::make_unique<Store>(m_path);
        valueOf(first->open());
        Store second(m_path);
        QVERIFY(!awaited(second.open()));
        first.reset();
        valueOf(second.open());
        QVERIFY(awaited(second.workspace()));
        QVERIFY(awaited(second.enqueue(CreateEdit{})));
    }

    void aDamagedCacheIsRebuilt_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("text") << int(Damage::Text);
        QTest::newRow("zeroed first page") << int(Damage::ZeroedFirstPage);
        QTest::newRow("zeroed page inside") << int(Damage::ZeroedPageInside);
        QTest::newRow("cut") << int(Damage::Cut);
        QTest::newRow("another program's") << int(Damage::AnotherPrograms);
    }

    void aDamagedCacheIsRebuilt()
    {
        QFETCH(int, damage);
        fill();
        damageFile(file(u"cache.db"_s), Damage(damage));
        const QByteArray broken = bytesOf(file(u"cache.db"_s));
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.cacheRebuilt && !report.readOnly && !report.userRebuilt);
        QVERIFY(report.quarantined.startsWith(file(u"quarantine/"_s)));
        QCOMPARE(bytesOf(report.quarantined), broken);
        QCOMPARE(rights(QFileInfo(report.quarantined).path()), 0x700);
        // Empty, usable, and the user's edit is where it was.
        QCOMPARE(names(valueOf(store.automations({}))), {u"Mine"_s});
        QCOMPARE(valueOf(store.outbox()).size(), 1);
        valueOf(store.beginPull(viewer(), {}, u"https://x"_s));
        valueOf(store.putAutomation(automation(u"1"_s, u"Back"_s), {}));
        QCOMPARE(names(valueOf(store.automations({{}, u"back"_s}))), {u"Back"_s});
    }

    void aDatabaseMovesWithItsLog()
    {
        QVERIFY(QDir().mkpath(m_path));
        QStringList contents;
        for (const QString& path : databaseFiles(file(u"cache.db"_s))) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(path.toUtf8());
            contents << path;
        }
        const Result<QString> moved = quarantine(file(u"cache.db"_s));
        QVERIFY(moved);
        const QStringList now = databaseFiles(*moved);
        for (qsizetype i = 0; i < now.size(); ++i) {
            QCOMPARE(bytesOf(now.at(i)), contents.at(i).toUtf8());
            QVERIFY(!QFileInfo::exists(contents.at(i)));
        }
    }

    void aDamagedCacheWithALeftoverLogIsRebuilt()
    {
        fill();
        damageFile(file(u"cache.db"_s), Damage::Text);
        QFile log(file(u"cache.db-wal"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray("leftover").repeated(1000));
        log.close();
        Store store(m_path);
        QVERIFY(valueOf(store.open()).cacheRebuilt);
        QCOMPARE(names(valueOf(store.automations({}))), {u"Mine"_s});
    }

    void aCrashIsNotDamage()
    {
        crashCopy();
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(!report.cacheRebuilt && !report.userRebuilt && report.quarantined.isEmpty());
        QCOMPARE(names(valueOf(store.automations({{}, u"kept"_s}))), {u"Kept"_s});
        QCOMPARE(valueOf(store.outbox()).size(), 1);
        QCOMPARE(valueOf(store.syncRecord()).server, u"https://x"_s);
    }

    void aNewerCacheIsDropped()
    {
        fill();
        runRawly(file(u"cache.db"_s), u"PRAGMA user_version = 99"_s);
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.cacheRebuilt);
        QVERIFY(report.quarantined.isEmpty());
        QCOMPARE(valueOf(store.outbox()).size(), 1);
    }

    void aNewerUserFileIsRefusedUntouched()
    {
        fill();
        runRawly(file(u"user.db"_s), u"PRAGMA user_version = 99"_s);
        const QByteArray user = bytesOf(file(u"user.db"_s));
        const QByteArray cache = bytesOf(file(u"cache.db"_s));
        {
            Store store(m_path);
            QCOMPARE(errorKind(awaited(store.open())), StoreError::Kind::NewerSchema);
            QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::NewerSchema);
        }
        QCOMPARE(bytesOf(file(u"user.db"_s)), user);
        QCOMPARE(bytesOf(file(u"cache.db"_s)), cache);
    }

    void anEditWhoseCopyFailsIsRefused()
    {
        Store store(m_path);
        valueOf(store.open());
        const QString kept = valueOf(store.enqueue(CreateEdit{draftOf(automation({}, u"before"_s))})).id;
        {
            const DiskFault full(DiskFault::Of::Write, "outbox.jsonl", ENOSPC);
            QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::Full);
            QVERIFY(full.hit());
            QCOMPARE(editIds(valueOf(store.outbox())), QStringList{kept});
        }
        {
            const DiskFault broken(DiskFault::Of::Sync, m_path.toUtf8(), EIO);
            QVERIFY(!awaited(store.enqueue(CreateEdit{})));
            QVERIFY(broken.hit());
        }
        const QString later = valueOf(store.enqueue(CreateEdit{})).id;
        QCOMPARE(editIds(valueOf(store.outbox())), QStringList({kept, later}));
        const Salvage now = readOutboxCopy(bytesOf(file(u"outbox.jsonl"_s)));
        QCOMPARE(editIds(now.edits), QStringList({kept, later}));
        QCOMPARE(now.lost, 0);
    }

    void aFullDiskRefusesTheEditAndGoesOn()
    {
        Store store(m_path);
        valueOf(store.open());
        valueOf(store.enqueue(CreateEdit{draftOf(automation({}, u"before"_s))}));
        {
            const DiskFault full(DiskFault::Of::Write, m_path.toUtf8(), ENOSPC);
            QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::Full);
            QCOMPARE(errorKind(awaited(store.putExecutions({execution(u"e"_s, {}, {}, 1)}))), StoreError::Kind::Full);
            QVERIFY(full.hit());
            // Reading goes on.
            QCOMPARE(names(valueOf(store.automations({}))), {u"before"_s});
        }
        // After space is back the same click works.
        QVERIFY(awaited(store.enqueue(CreateEdit{draftOf(automation({}, u"after"_s))})));
        QVERIFY(awaited(store.putExecutions({execution(u"e"_s, {}, {}, 1)})));
        QCOMPARE(names(valueOf(store.automations({}))), QStringList({u"after"_s, u"before"_s}));
    }

    void everyFailingWriteIsSurvived_data()
    {
        QTest::addColumn<int>("of");
        QTest::addColumn<int>("error");
        QTest::newRow("no space") << int(DiskFault::Of::Write) << ENOSPC;
        QTest::newRow("write error") << int(DiskFault::Of::Write) << EIO;
        QTest::newRow("sync error") << int(DiskFault::Of::Sync) << EIO;
    }

    /// The i-th operation fails, for every i of a session: what was acknowledged is there afterwards, and the files are
    /// sound.
    void everyFailingWriteIsSurvived()
    {
        QFETCH(int, of);
        QFETCH(int, error);
        constexpr int most = 800;
        int failures = 0;
        int i = 0;
        for (; i < most; ++i) {
            const QString path = m_parent->filePath(u"p%1"_s.arg(i));
            QStringList acknowledged;
            bool hit = false;
            {
                const DiskFault fault(DiskFault::Of(of), path.toUtf8(), error, i, true);
                acknowledged = session(path);
                hit = fault.hit();
            }
            if (!hit)
                break;
            ++failures;
            // The copy has them by itself.
            const QStringList copied = editIds(readOutboxCopy(bytesOf(path + u"/outbox.jsonl"_s)).edits);
            for (const QString& id : acknowledged)
                QVERIFY2(copied.contains(id), qPrintable(u"copy, operation %1"_s.arg(i)));
            Store again(path);
            const OpenReport report = valueOf(again.open());
            QVERIFY2(!report.userRebuilt && report.damagedEdits == 0, qPrintable(QString::number(i)));
            QStringList found;
            for (const OutboxEdit& edit : valueOf(again.outbox()))
                found << edit.id;
            for (const QString& id : acknowledged)
                QVERIFY2(found.contains(id), qPrintable(u"operation %1"_s.arg(i)));
        }
        QVERIFY(failures > 10);
        QVERIFY2(i < most, "the session never ended without a fault");
        qInfo("%d failing operations survived", failures);
    }

private:
    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }
    /// One hex digit each for owner, group and others.
    [[nodiscard]] static int rights(const QString& path)
    {
        const auto all = static_cast<int>(QFile::permissions(path));
        return (all & 0x7000) >> 4 | (all & 0x0077);
    }

    /// One automation from the server and one edit of the user, on disk and closed.
    void fill() const
    {
        Store store(m_path);
        valueOf(store.open());
        fill(store);
    }

    static void fill(Store& store)
    {
        valueOf(store.beginPull(viewer(), {}, u"https://x"_s));
        valueOf(store.putAutomation(automation(u"1"_s, u"Kept"_s), {}));
        valueOf(store.enqueue(DeleteEdit{automation(u"1"_s, u"Mine"_s)}));
    }

    /// The files as a crash leaves them: with -wal and -shm, copied while a store had them open.
    void crashCopy() const
    {
        const QString live = m_parent->filePath(u"live"_s);
        Store store(live);
        valueOf(store.open());
        fill(store);
        QVERIFY(QDir().mkpath(m_path));
        for (const QString& name : {u"cache.db"_s, u"user.db"_s}) {
            for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QVERIFY(QFile::copy(live + u'/' + name + suffix, file(name + suffix)));
        }
    }

    [[nodiscard]] QStringList allFiles() const
    {
        QStringList paths;
        QDirIterator all(m_path, QDir::Files);
        while (all.hasNext())
            paths << all.next();
        return paths;
    }

    void readOnlyEverywhere() const
    {
        for (const QString& path : allFiles())
            giveToNobody(path);
        giveToNobody(m_path);
        giveToNobody(m_parent->path());
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ExeOwner));
    }

    /// Ids of the acknowledged edits of a short life of a store.
    static QStringList session(const QString& path)
    {
        QStringList acknowledged;
        Store store(path);
        if (!awaited(store.open()))
            return acknowledged;
        std::ignore = awaited(store.beginPull(viewer(), {}, u"https://x"_s));
        for (int i = 0; i < 2; ++i) {
            const auto edit = awaited(store.enqueue(CreateEdit{draftOf(automation({}, u"E"_s))}));
            if (edit)
                acknowledged << edit->id;
            std::ignore = awaited(store.putAutomation(automation(QString::number(i), u"A"_s), {}));
        }
        return acknowledged;
    }

    std::optional<QTemporaryDir> m_parent;
    QString m_path;
};

QTEST_GUILESS_MAIN(TstStoreFaults)
#include "tst_storefaults.moc"
