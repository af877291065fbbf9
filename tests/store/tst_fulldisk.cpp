// SPDX-License-Identifier: Apache-2.0
// Whoever frees a little space on a full disk goes on: there is never need of room for a second outbox.jsonl.
#include "app/store/outboxcopy.h"
#include "app/store/store.h"
#include "tests/support/eventually.h"

#include "tests/store/diskfault.h"
#include "tests/store/outboxedits.h"
#include "tests/store/profiledamage.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent.emplace();
        m_profile = m_parent->filePath(u"profile"_s);
        m_copy = m_profile + u"/outbox.jsonl"_s;
    }

    void halfALineIsTakenBack()
    {
        Store store(m_profile);
        valueOf(store.open());
        const QString kept = valueOf(store.enqueue(CreateEdit{})).id;
        const QByteArray before = bytesOf(m_copy);
        {
            const DiskFault full(DiskFault::Of::HalfWrite, m_profile.toUtf8(), ENOSPC);
            QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::Full);
            QVERIFY(full.hit());
        }
        QCOMPARE(bytesOf(m_copy), before);
        const DiskFault noRoom(DiskFault::Of::Replacement, m_copy.toUtf8(), ENOSPC);
        const QString later = valueOf(store.enqueue(CreateEdit{})).id;
        QCOMPARE(editIds(valueOf(store.outbox())), QStringList({kept, later}));
        QCOMPARE(said().lost, 0);
        QCOMPARE(editIds(said().edits), QStringList({kept, later}));
    }

    void anEditThatIsNotCommittedIsTakenBackInPlace()
    {
        Store store(m_profile);
        valueOf(store.open());
        valueOf(store.enqueue(CreateEdit{}));
        const QByteArray before = bytesOf(m_copy);
        QFile same(m_copy);
        QVERIFY(same.open(QIODevice::ReadOnly));
        {
            const DiskFault full(DiskFault::Of::Write, "user.db", ENOSPC);
            QCOMPARE(errorKind(awaited(store.enqueue(CreateEdit{}))), StoreError::Kind::Full);
            QVERIFY(full.hit());
        }
        QCOMPARE(bytesOf(m_copy), before);
        // No other file has its place.
        QCOMPARE(same.readAll(), before);
    }

    void aRemovalIsSaidWhenThereIsRoomAgain()
    {
        Store store(m_profile);
        valueOf(store.open());
        const QString done = valueOf(store.enqueue(CreateEdit{})).id;
        const QString kept = valueOf(store.enqueue(CreateEdit{})).id;
        {
            const DiskFault full(DiskFault::Of::HalfWrite, m_profile.toUtf8(), ENOSPC);
            valueOf(store.completeEdit(done, u"made"_s));
            QVERIFY(full.hit());
        }
        QCOMPARE(editIds(said().edits), QStringList({done, kept}));
        const DiskFault noRoom(DiskFault::Of::Replacement, m_copy.toUtf8(), ENOSPC);
        const QString later = valueOf(store.enqueue(CreateEdit{})).id;
        QCOMPARE(editIds(said().edits), QStringList({kept, later}));
        QCOMPARE(said().lost, 0);
    }

    /// What a kill left behind is put right where it is.
    void aCopyThatSaysOtherwiseIsMendedInPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray first = outboxCopyLine(createEdit(u"1"_s));
        const QByteArray second = outboxCopyLine(createEdit(u"2"_s));
        QTest::newRow("none") << QByteArray();
        QTest::newRow("torn") << first + second.left(40);
        QTest::newRow("without its end") << first + second.chopped(1);
        QTest::newRow("one too many") << first + outboxCopyLine(createEdit(u"3"_s)) + second;
        QTest::newRow("another state") << outboxCopyLine(createEdit(u"1"_s, u"former"_s)) + second;
        QTest::newRow("rubbish between") << first + "rubbish\n" + outboxRemovalLine(u"1"_s);
    }

    void aCopyThatSaysOtherwiseIsMendedInPlace()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_parent->filePath(u"outbox.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const DiskFault noRoom(DiskFault::Of::Replacement, path.toUtf8(), ENOSPC);
        OutboxCopy copy(path);
        QVERIFY(copy.begin({createEdit(u"1"_s), createEdit(u"2"_s)}));
        QVERIFY(noRoom.hit());
        const QList<OutboxEdit> now = readOutboxCopy(bytesOf(path)).edits;
        QCOMPARE(now.size(), 2);
        QVERIFY(now.contains(createEdit(u"1"_s)) && now.contains(createEdit(u"2"_s)));
        QVERIFY(copy.put(createEdit(u"4"_s)));
        copy.committed();
        QCOMPARE(readOutboxCopy(bytesOf(path)).edits.size(), 3);
    }

    /// While nothing at all can be written, every edit is refused; with a little room the next one is taken.
    void aCopyThatCannotBeMendedRefusesEdits()
    {
        const QString path = m_parent->filePath(u"outbox.jsonl"_s);
        OutboxCopy copy(path);
        {
            const DiskFault full(DiskFault::Of::Write, m_parent->path().toUtf8(), ENOSPC);
            QVERIFY(!copy.begin({createEdit(u"1"_s)}));
            QCOMPARE(errorKind(copy.put(createEdit(u"2"_s))), StoreError::Kind::Full);
            copy.rolledBack();
        }
        const DiskFault noRoom(DiskFault::Of::Replacement, path.toUtf8(), ENOSPC);
        QVERIFY(copy.put(createEdit(u"3"_s)));
        copy.rolledBack();
        QCOMPARE(editIds(readOutboxCopy(bytesOf(path)).edits), QStringList{u"1"_s});
        QVERIFY(copy.put(createEdit(u"4"_s)));
        copy.committed();
        QCOMPARE(editIds(readOutboxCopy(bytesOf(path)).edits), QStringList({u"1"_s, u"4"_s}));
    }

private:
    [[nodiscard]] Salvage said() const { return readOutboxCopy(bytesOf(m_copy)); }

    std::optional<QTemporaryDir> m_parent;
    QString m_profile;
    QString m_copy;
};

QTEST_GUILESS_MAIN(TstFullDisk)
#include "tst_fulldisk.moc"
