// SPDX-License-Identifier: Apache-2.0
// A process that writes is killed again and again: what it acknowledged is there, whole pages or none are there, and
// both files are sound.
#include "app/store/database.h"
#include "app/store/outboxcopy.h"
#include "app/store/store.h"
#include "tests/support/eventually.h"

#include "tests/store/storevalues.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothing()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"profile"_s);
        QSet<QString> acknowledged;
        constexpr int kills = 20;
        for (int kill = 0; kill < kills; ++kill) {
            // By count, not by time: also right after the first, and in the middle of a checkpoint later on.
            const QStringList acks = runAndKill(path, 1 + kill * kill / 2);
            QVERIFY(!acks.isEmpty());
            acknowledged.unite({acks.begin(), acks.end()});
            check(path, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %lld acknowledged edits, none lost", kills, static_cast<long long>(acknowledged.size()));
    }

private:
    /// What the process acknowledged before it died.
    static QStringList runAndKill(const QString& path, int acks)
    {
        QProcess writer;
        writer.start(QStringLiteral(DESK_STORE_WRITER), {path});
        QByteArray output;
        while (output.count('\n') < acks && writer.waitForReadyRead(60'000))
            output += writer.readAllStandardOutput();
        writer.kill();
        writer.waitForFinished();
        output += writer.readAllStandardOutput();
        if (writer.exitStatus() != QProcess::CrashExit)
            qFatal("the writer ended by itself: %s", writer.readAllStandardError().constData());
        QStringList ids;
        for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                ids << QString::fromLatin1(line);
        }
        return ids;
    }

    static void check(const QString& path, const QSet<QString>& acknowledged)
    {
        // What the killed process left, before the store mends it.
        QFile copy(path + u"/outbox.jsonl"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QSet<QString> copied;
        for (const OutboxEdit& edit : readOutboxCopy(copy.readAll()).edits)
            copied << edit.id;
        QVERIFY(copied.contains(acknowledged));
        {
            Store store(path);
            const OpenReport report = valueOf(store.open());
            QVERIFY(!report.cacheRebuilt && !report.userRebuilt && !report.readOnly);
            QCOMPARE(report.damagedEdits, 0);
            QSet<QString> found;
            for (const OutboxEdit& edit : valueOf(store.outbox()))
                found << edit.id;
            QVERIFY(found.contains(acknowledged));
        }
        for (const QString& name : {u"/user.db"_s, u"/cache.db"_s}) {
            Database database = *Database::open(path + name, Access::ReadWrite);
            QCOMPARE(database.value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        }
        Database cache = *Database::open(path + u"/cache.db"_s, Access::ReadWrite);
        QCOMPARE(
            cache.value(u"SELECT count(*) FROM (SELECT walk FROM automations GROUP BY walk HAVING count(*) <> 20)"_s)
                ->toInt(),
            0);
        // The search index holds what the table holds.
        QVERIFY(cache.exec(u"INSERT INTO automation_search (automation_search) VALUES ('integrity-check')"_s));
        QCOMPARE(cache
                     .value(u"SELECT count(*) FROM automations a FULL JOIN automation_search s ON s.rowid = a.row "
                            "WHERE s.name IS NOT a.name"_s)
                     ->toInt(),
            0);
    }
};

QTEST_GUILESS_MAIN(TstKill)
#include "tst_kill.moc"
