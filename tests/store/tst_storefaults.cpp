// SPDX-License-Identifier: Apache-2.0
// What goes wrong with files. Rights bind nobody who is root, so where a test takes rights away it also steps down to
// another user while the store is open.
#include "app/store/codec.h"
#include "app/store/database.h"
#include "app/store/outbox.h"
#include "app/store/quarantine.h"
#include "app/store/store.h"

#include "tests/store/diskfault.h"
#include "tests/store/storevalues.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

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
        for (const QString& name : {u"cache.db"_s, u"user.db"_s, u"cache.db-wal"_s, u"user.db-wal"_s, u"user.db-shm"_s})
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
        QTest::newRow("text") << 0;
        QTest::newRow("zeroed first page") << 1;
        QTest::newRow("zeroed page inside") << 2;
        QTest::newRow("cut") << 3;
        QTest::newRow("another program's") << 4;
    }

    void aDamagedCacheIsRebuilt()
    {
        QFETCH(int, damage);
        fill();
        damageFile(file(u"cache.db"_s), damage);
        const QByteArray broken = bytes(file(u"cache.db"_s));
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.cacheRebuilt && !report.readOnly && !report.userRebuilt);
        QVERIFY(report.quarantined.startsWith(file(u"quarantine/"_s)));
        QCOMPARE(bytes(report.quarantined), broken);
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
            QCOMPARE(bytes(now.at(i)), contents.at(i).toUtf8());
            QVERIFY(!QFileInfo::exists(contents.at(i)));
        }
    }

    void aDamagedCacheWithALeftoverLogIsRebuilt()
    {
        fill();
        damageFile(file(u"cache.db"_s), 0);
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
        rawly(u"cache.db"_s, u"PRAGMA user_version = 99"_s);
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.cacheRebuilt);
        QVERIFY(report.quarantined.isEmpty());
        QCOMPARE(valueOf(store.outbox()).size(), 1);
    }

    void aNewerUserFileIsRefusedUntouched()
    {
        fill();
        rawly(u"user.db"_s, u"PRAGMA user_version = 99"_s);
        const QByteArray user = bytes(file(u"user.db"_s));
        const QByteArray cache = bytes(file(u"cache.db"_s));
        {
            Store store(m_path);
            QCOMPARE(errorKind(awaited(store.open())), StoreError::Kind::NewerSchema);
            QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::NewerSchema);
        }
        QCOMPARE(bytes(file(u"user.db"_s)), user);
        QCOMPARE(bytes(file(u"cache.db"_s)), cache);
    }

    void aDamagedUserFileGivesBackItsEdits()
    {
        const QStringList ids = fillOutbox(400);
        // One page in the middle.
        QFile user(file(u"user.db"_s));
        QVERIFY(user.open(QIODevice::ReadWrite));
        user.seek(user.size() / 4096 / 2 * 4096);
        user.write(QByteArray(4096, '\0'));
        user.close();
        const QByteArray broken = bytes(file(u"user.db"_s));

        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.userRebuilt && !report.cacheRebuilt);
        QCOMPARE(bytes(report.quarantined), broken);
        const QList<OutboxEdit> edits = valueOf(store.outbox());
        QCOMPARE(report.recoveredEdits, edits.size());
        QVERIFY2(edits.size() >= 360, qPrintable(QString::number(edits.size())));
        QVERIFY(report.damagedEdits + report.recoveredEdits >= ids.size());
        QStringList order = ids;
        for (const OutboxEdit& edit : edits) {
            QCOMPARE(edit.state, EditState::Conflict);
            QVERIFY(order.contains(edit.id));
            order = order.mid(order.indexOf(edit.id) + 1);
        }
    }

    void aUserFileOfGarbageIsKeptAndReplaced()
    {
        fill();
        damageFile(file(u"user.db"_s), 0);
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.userRebuilt);
        QVERIFY(QFileInfo::exists(report.quarantined));
        QVERIFY(valueOf(store.outbox()).isEmpty());
        QVERIFY(awaited(store.enqueue(CreateEdit{})));
        QCOMPARE(names(valueOf(store.automations({}))), QStringList({u""_s, u"Kept"_s}));
    }

    void aFlippedBitInAnEditIsReportedNotHandedOut()
    {
        const QStringList ids = fillOutbox(3);
        rawly(u"user.db"_s,
            u"UPDATE outbox SET body = replace(body, '\"attempts\":0', '\"attempts\":1') WHERE seq = 2"_s);
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QCOMPARE(report.damagedEdits, 1);
        QVERIFY(!report.userRebuilt);
        const QList<OutboxEdit> edits = valueOf(store.outbox());
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits.first().id, ids.first());
        QCOMPARE(edits.last().id, ids.last());
        QCOMPARE(edits.first().state, EditState::Queued);
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
        constexpr int most = 400;
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

    static QByteArray bytes(const QString& path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
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

    QStringList fillOutbox(int count) const
    {
        Store store(m_path);
        valueOf(store.open());
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids << valueOf(store.enqueue(CreateEdit{draftOf(automation({}, u"Edit %1"_s.arg(i)))})).id;
        }
        return ids;
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

    /// Without the store's open sequence.
    void rawly(const QString& name, const QString& sql) const
    {
        Database database = *Database::open(file(name), Access::ReadWrite);
        QVERIFY(database.exec(sql));
    }

    void damageFile(const QString& path, int damage) const
    {
        if (damage == 4)
            return rawly(QFileInfo(path).fileName(), u"PRAGMA application_id = 7"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::ReadWrite));
        constexpr int page = 4096;
        switch (damage) {
        case 0:
            QVERIFY(out.resize(0));
            out.write(QByteArray("not a database\n").repeated(900));
            break;
        case 1:
            out.write(QByteArray(page, '\0'));
            break;
        case 2:
            out.seek(3 * page);
            out.write(QByteArray(page, '\0'));
            break;
        default:
            QVERIFY(out.resize(out.size() / 2 / page * page + 100));
        }
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
