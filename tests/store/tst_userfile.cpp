// SPDX-License-Identifier: Apache-2.0
// What becomes of edits when user.db, outbox.jsonl or a row of them is damaged or gone.
#include "app/store/outboxcopy.h"
#include "app/store/store.h"
#include "tests/support/eventually.h"

#include "tests/store/profiledamage.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstUserFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent.emplace();
        m_path = m_parent->filePath(u"profile"_s);
    }

    void aDamagedUserFileGivesBackItsEdits_data()
    {
        QTest::addColumn<bool>("copied");
        QTest::newRow("with outbox.jsonl") << true;
        QTest::newRow("without") << false;
    }

    void aDamagedUserFileGivesBackItsEdits()
    {
        QFETCH(bool, copied);
        const QStringList ids = fillOutbox(400);
        if (!copied)
            QVERIFY(QFile::remove(file(u"outbox.jsonl"_s)));
        // One page in the middle.
        QFile user(file(u"user.db"_s));
        QVERIFY(user.open(QIODevice::ReadWrite));
        user.seek(user.size() / 4096 / 2 * 4096);
        user.write(QByteArray(4096, '\0'));
        user.close();
        const QByteArray broken = bytesOf(file(u"user.db"_s));

        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.userRebuilt && !report.cacheRebuilt);
        QCOMPARE(bytesOf(report.quarantined), broken);
        const QList<OutboxEdit> edits = valueOf(store.outbox());
        QCOMPARE(report.recoveredEdits, edits.size());
        QVERIFY2(edits.size() >= 360, qPrintable(QString::number(edits.size())));
        QVERIFY(report.damagedEdits + report.recoveredEdits >= ids.size());
        if (copied) {
            QCOMPARE(edits.size(), ids.size());
            QCOMPARE(report.damagedEdits, 0);
        } else {
            QCOMPARE(report.copiedEdits, 0);
        }
        // The copy stands for what was recovered.
        QCOMPARE(readOutboxCopy(bytesOf(file(u"outbox.jsonl"_s))).edits, edits);
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
        QVERIFY(QFile::remove(file(u"outbox.jsonl"_s)));
        damageFile(file(u"user.db"_s), Damage::Text);
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(report.userRebuilt);
        QVERIFY(QFileInfo::exists(report.quarantined));
        QVERIFY(valueOf(store.outbox()).isEmpty());
        QVERIFY(awaited(store.enqueue(CreateEdit{})));
        QCOMPARE(names(valueOf(store.automations({}))), QStringList({u""_s, u"Kept"_s}));
    }

    void everyEditComesBackFromTheCopy_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("text") << int(Damage::Text);
        QTest::newRow("zeroed first page") << int(Damage::ZeroedFirstPage);
        QTest::newRow("zeroed page inside") << int(Damage::ZeroedPageInside);
        QTest::newRow("cut") << int(Damage::Cut);
        QTest::newRow("another program's") << int(Damage::AnotherPrograms);
        QTest::newRow("emptied") << -1;
        QTest::newRow("gone") << -2;
        QTest::newRow("gone without its log") << -3;
    }

    void everyEditComesBackFromTheCopy()
    {
        QFETCH(int, damage);
        const QStringList ids = fillOutbox(60);
        const QString user = file(u"user.db"_s);
        if (damage == -1)
            QVERIFY(QFile::resize(user, 0));
        else if (damage < 0)
            QVERIFY(QFile::remove(user));
        else
            damageFile(user, Damage(damage));
        if (damage == -3) {
            QFile log(user + u"-wal"_s);
            QVERIFY(log.open(QIODevice::WriteOnly));
            log.write(QByteArray(4096, 'w'));
        }
        {
            Store store(m_path);
            const OpenReport report = valueOf(store.open());
            QVERIFY(report.userRebuilt);
            QCOMPARE(report.recoveredEdits, 60);
            QCOMPARE(report.damagedEdits, 0);
            QCOMPARE(editIds(valueOf(store.outbox())), ids);
            for (const OutboxEdit& edit : valueOf(store.outbox()))
                QCOMPARE(edit.state, EditState::Conflict);
        }
        // Told once; then all is as ever.
        Store again(m_path);
        const OpenReport report = valueOf(again.open());
        QVERIFY(!report.userRebuilt);
        QCOMPARE(report.recoveredEdits, 0);
        QCOMPARE(editIds(valueOf(again.outbox())), ids);
    }

    /// SQLite drops what follows a damaged place in the log, finds the rest sound and says nothing.
    void aDamagedLogCostsNoEdit()
    {
        constexpr int count = 12; // few enough to be in the log alone
        QStringList ids;
        {
            const QString live = m_parent->filePath(u"live"_s);
            valueOf(Store(live).open());
            Store store(live);
            valueOf(store.open());
            for (int i = 0; i < count; ++i)
                ids << valueOf(store.enqueue(CreateEdit{draftOf(automation({}, u"Edit %1"_s.arg(i)))})).id;
            QVERIFY(QDir().mkpath(m_path));
            for (const QString& name : {u"user.db"_s, u"user.db-wal"_s, u"outbox.jsonl"_s})
                QVERIFY(QFile::copy(live + u'/' + name, file(name)));
        }
        QByteArray log = bytesOf(file(u"user.db-wal"_s));
        const qsizetype at = log.size() / 4 * 3;
        QVERIFY(at > 0);
        log[at] = static_cast<char>(log.at(at) ^ 1);
        QFile out(file(u"user.db-wal"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(log), log.size());
        out.close();

        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(!report.userRebuilt && report.damagedEdits == 0);
        QVERIFY(report.copiedEdits > 0 && report.copiedEdits < count);
        const QList<OutboxEdit> edits = valueOf(store.outbox());
        QCOMPARE(editIds(edits), ids);
        // What came back waits for the person.
        QCOMPARE(edits.first().state, EditState::Queued);
        QCOMPARE(edits.last().state, EditState::Conflict);
        QCOMPARE(readOutboxCopy(bytesOf(file(u"outbox.jsonl"_s))).edits, edits);
    }

    /// An end between the database's commit and the copy's line.
    void aRemovalThatTheCopyMissedStays()
    {
        const QStringList ids = fillOutbox(2);
        const QByteArray before = bytesOf(file(u"outbox.jsonl"_s));
        {
            Store store(m_path);
            valueOf(store.open());
            valueOf(store.removeEdit(ids.last()));
        }
        QFile copy(file(u"outbox.jsonl"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate));
        copy.write(before);
        copy.close();
        Store store(m_path);
        QCOMPARE(valueOf(store.open()).recoveredEdits, 0);
        QCOMPARE(editIds(valueOf(store.outbox())), QStringList{ids.first()});
        QCOMPARE(editIds(readOutboxCopy(bytesOf(copy.fileName())).edits), QStringList{ids.first()});
    }

    void aDamagedNumberDoesNotKeepTheStartWaiting()
    {
        const QStringList ids = fillOutbox(400);
        runRawly(file(u"user.db"_s), u"UPDATE sqlite_sequence SET seq = 1 << 60 WHERE name = 'outbox'"_s);
        QFile user(file(u"user.db"_s));
        QVERIFY(user.open(QIODevice::ReadWrite));
        user.seek(user.size() / 4096 / 2 * 4096);
        user.write(QByteArray(4096, '\0'));
        user.close();
        Store store(m_path);
        QVERIFY(valueOf(store.open()).userRebuilt);
        QCOMPARE(editIds(valueOf(store.outbox())), ids);
    }

    void anOlderProfileGetsItsCopy()
    {
        const QStringList ids = fillOutbox(3);
        QVERIFY(QFile::remove(file(u"outbox.jsonl"_s)));
        Store store(m_path);
        QCOMPARE(valueOf(store.open()).copiedEdits, 0);
        QCOMPARE(editIds(readOutboxCopy(bytesOf(file(u"outbox.jsonl"_s))).edits), ids);
    }

    void aDamagedCopyIsMadeAnew()
    {
        const QStringList ids = fillOutbox(3);
        QFile copy(file(u"outbox.jsonl"_s));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        copy.seek(40);
        copy.write("####");
        copy.close();
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QVERIFY(!report.userRebuilt && report.damagedEdits == 0 && report.recoveredEdits == 0);
        QCOMPARE(editIds(valueOf(store.outbox())), ids);
        const Salvage now = readOutboxCopy(bytesOf(copy.fileName()));
        QCOMPARE(editIds(now.edits), ids);
        QCOMPARE(now.lost, 0);
    }

    void aFlippedBitInAnEditIsMendedFromTheCopy()
    {
        const QStringList ids = fillOutbox(3);
        runRawly(file(u"user.db"_s),
            u"UPDATE outbox SET body = replace(body, '\"attempts\":0', '\"attempts\":1') WHERE seq = 2"_s);
        Store store(m_path);
        const OpenReport report = valueOf(store.open());
        QCOMPARE(report.damagedEdits, 0);
        QCOMPARE(report.copiedEdits, 1);
        QCOMPARE(report.recoveredEdits, 1);
        const QList<OutboxEdit> edits = valueOf(store.outbox());
        // In its place: it must not be sent after one of the same thing that was made later.
        QCOMPARE(editIds(edits), ids);
        QCOMPARE(edits.at(1).state, EditState::Conflict);
        QCOMPARE(edits.at(1).attempts, 0);
        QCOMPARE(edits.at(0).state, EditState::Queued);
        QCOMPARE(edits.at(2).state, EditState::Queued);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(edits.at(i).seq, i + 1);
    }

    void anOlderCopyGivesTheOrderOfItsLines()
    {
        const QStringList ids = fillOutbox(3);
        QByteArray lines;
        const Salvage numbered = readOutboxCopy(bytesOf(file(u"outbox.jsonl"_s)));
        for (OutboxEdit edit : numbered.edits) {
            edit.seq = 0; // a line without a number
            lines += outboxCopyLine(edit);
        }
        QVERIFY(!lines.contains("\"seq\":"));
        QFile copy(file(u"outbox.jsonl"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate));
        copy.write(lines);
        copy.close();
        runRawly(file(u"user.db"_s),
            u"UPDATE outbox SET body = replace(body, '\"attempts\":0', '\"attempts\":1') WHERE seq = 1"_s);
        Store store(m_path);
        QCOMPARE(valueOf(store.open()).copiedEdits, 1);
        QCOMPARE(editIds(valueOf(store.outbox())), ids);
    }

    void numbersOutliveADamagedFile()
    {
        const QStringList ids = fillOutbox(4);
        {
            Store store(m_path);
            valueOf(store.open());
            valueOf(store.removeEdit(ids.at(0)));
            valueOf(store.removeEdit(ids.at(2)));
        }
        damageFile(file(u"user.db"_s), Damage::Text);
        Store store(m_path);
        valueOf(store.open());
        const QList<OutboxEdit> edits = valueOf(store.outbox());
        QCOMPARE(editIds(edits), QStringList({ids.at(1), ids.at(3)}));
        QCOMPARE(edits.at(0).seq, 2);
        QCOMPARE(edits.at(1).seq, 4);
        QVERIFY(valueOf(store.enqueue(CreateEdit{})).seq > 4);
    }

    void theAuthorComesBackToo()
    {
        {
            Store store(m_path);
            valueOf(store.open());
            valueOf(store.beginPull(viewer(), {}, u"https://x"_s));
            valueOf(store.enqueue(CreateEdit{}));
        }
        damageFile(file(u"user.db"_s), Damage::Text);
        damageFile(file(u"cache.db"_s), Damage::Text);
        Store store(m_path);
        QCOMPARE(valueOf(store.open()).copiedEdits, 1);
        QCOMPARE(valueOf(store.outbox()).first().author, (EditAuthor{u"u1"_s, u"ada"_s, u"https://x"_s}));
    }

    void aFlippedBitInAnEditIsReportedNotHandedOut()
    {
        const QStringList ids = fillOutbox(3);
        QVERIFY(QFile::remove(file(u"outbox.jsonl"_s)));
        runRawly(file(u"user.db"_s),
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
        QCOMPARE(valueOf(store.checkIntegrity()).damagedEdits, 1);
    }

private:
    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }

    /// One automation from the server and one edit of the user, on disk and closed.
    void fill() const
    {
        Store store(m_path);
        valueOf(store.open());
        valueOf(store.beginPull(viewer(), {}, u"https://x"_s));
        valueOf(store.putAutomation(automation(u"1"_s, u"Kept"_s), {}));
        valueOf(store.enqueue(DeleteEdit{automation(u"1"_s, u"Mine"_s)}));
    }

    QStringList fillOutbox(int count) const
    {
        Store store(m_path);
        valueOf(store.open());
        QStringList ids;
        for (int i = 0; i < count; ++i)
            ids << valueOf(store.enqueue(CreateEdit{draftOf(automation({}, u"Edit %1"_s.arg(i)))})).id;
        return ids;
    }

    std::optional<QTemporaryDir> m_parent;
    QString m_path;
};

QTEST_GUILESS_MAIN(TstUserFile)
#include "tst_userfile.moc"
