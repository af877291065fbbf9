// SPDX-License-Identifier: Apache-2.0
#include "app/store/outboxcopy.h"
#include "tests/support/eventually.h"

#include "tests/store/outboxedits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstOutboxCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_path = m_dir->filePath(u"outbox.jsonl"_s);
    }

    void saysWhatWasPut()
    {
        const OutboxEdit hard = createEdit(u"1"_s, u"\"q\"\n\u2028é"_s + QChar(0xd800) + QChar(u'\0'));
        const OutboxEdit changed = createEdit(u"1"_s, u"changed"_s);
        const OutboxEdit second = createEdit(u"2"_s);
        QByteArray bytes = outboxCopyLine(hard) + outboxCopyLine(second);
        QCOMPARE(bytes.count('\n'), 2);
        QCOMPARE(readOutboxCopy(bytes).edits, QList<OutboxEdit>({hard, second}));
        // A change keeps its place, a removal takes it away, and what comes again comes last.
        bytes += outboxCopyLine(changed);
        QCOMPARE(readOutboxCopy(bytes).edits, QList<OutboxEdit>({changed, second}));
        bytes += outboxRemovalLine(u"1"_s);
        QCOMPARE(readOutboxCopy(bytes).edits, QList<OutboxEdit>({second}));
        bytes += outboxCopyLine(hard) + outboxRemovalLine(u"nobody"_s);
        QCOMPARE(readOutboxCopy(bytes).edits, QList<OutboxEdit>({second, hard}));
        QCOMPARE(readOutboxCopy(bytes).lost, 0);
    }

    /// Cut anywhere, every whole line before the cut is read.
    void aTornLineIsPassedOver()
    {
        const QByteArray first = outboxCopyLine(createEdit(u"1"_s));
        const QByteArray second = outboxCopyLine(createEdit(u"2"_s));
        for (qsizetype cut = 0; cut < second.size() - 1; ++cut) {
            const Salvage torn = readOutboxCopy(first + second.left(cut));
            QCOMPARE(torn.edits, QList<OutboxEdit>{createEdit(u"1"_s)});
            QCOMPARE(torn.lost, cut > 0 ? 1 : 0);
            // What is appended after it is not lost with it.
            const Salvage after = readOutboxCopy(first + second.left(cut) + '\n' + second);
            QCOMPARE(after.edits.size(), 2);
        }
    }

    void aFlippedBitIsTold()
    {
        const QByteArray sound = outboxCopyLine(createEdit(u"1"_s)) + outboxCopyLine(createEdit(u"2"_s));
        const qsizetype end = sound.indexOf('\n');
        for (qsizetype at = 0; at < end; ++at) {
            QByteArray broken = sound;
            broken[at] = static_cast<char>(broken.at(at) ^ 1);
            const Salvage salvage = readOutboxCopy(broken);
            // Never another edit than was put.
            for (const OutboxEdit& found : salvage.edits)
                QVERIFY(found == createEdit(u"1"_s) || found == createEdit(u"2"_s));
            QVERIFY2(salvage.edits.contains(createEdit(u"2"_s)), qPrintable(QString::number(at)));
        }
    }

    void theDatabasesWordCounts()
    {
        OutboxEdit late = createEdit(u"late"_s);
        late.createdAt = utc(5);
        OutboxEdit middle = createEdit(u"middle"_s);
        middle.createdAt = utc(3);
        const OutboxEdit known = createEdit(u"1"_s, u"database"_s);
        const QList<OutboxEdit> all = joinedEdits({known, middle}, {createEdit(u"1"_s, u"copy"_s), late});
        QCOMPARE(all, QList<OutboxEdit>({known, middle, late}));
    }

    void numbersAreSaidAndSaveTheOrder()
    {
        OutboxEdit first = createEdit(u"1"_s);
        first.seq = 7;
        OutboxEdit second = createEdit(u"2"_s);
        second.seq = 9;
        // The first line of the first edit is lost; a later one is not.
        const Salvage salvage = readOutboxCopy("torn\n" + outboxCopyLine(second) + outboxCopyLine(first));
        QCOMPARE(salvage.edits, QList<OutboxEdit>({first, second}));
        QCOMPARE(salvage.lost, 1);
        // What the hash is over: another number is another line.
        QByteArray moved = outboxCopyLine(first);
        QVERIFY(moved.contains("\"seq\":7"));
        QCOMPARE(readOutboxCopy(moved.replace("\"seq\":7", "\"seq\":8")).lost, 1);
        QCOMPARE(readOutboxCopy(outboxCopyLine(first).replace("\"seq\":7,", "")).lost, 1);
    }

    void numbersDecideBeforeTheClock()
    {
        OutboxEdit first = createEdit(u"1"_s);
        first.seq = 1;
        first.createdAt = utc(9); // the clock was set back after it
        OutboxEdit second = createEdit(u"2"_s);
        second.seq = 2;
        OutboxEdit third = createEdit(u"3"_s);
        third.seq = 3;
        QCOMPARE(joinedEdits({first, third}, {second}), QList<OutboxEdit>({first, second, third}));
        QCOMPARE(joinedEdits({second}, {first, third}), QList<OutboxEdit>({first, second, third}));
        // Two of one number, and one without: the order stays, and no number twice.
        third.seq = 2;
        const QList<OutboxEdit> all = numbered({createEdit(u"0"_s), first, second, third});
        QCOMPARE(all.at(0).seq, 1);
        QCOMPARE(all.at(1).seq, 2);
        QCOMPARE(all.at(2).seq, 3);
        QCOMPARE(all.at(3).seq, 4);
    }

    /// Rows and lines of a version without authors verify as they are.
    void anEditWithoutAnAuthorIsReadAsBefore()
    {
        const OutboxEdit old = createEdit(u"1"_s);
        QVERIFY(!outboxCopyLine(old).contains("author"));
        QVERIFY(!readOutboxCopy(outboxCopyLine(old)).edits.first().author.isKnown());
        OutboxEdit authored = old;
        authored.author = {u"u1"_s, u"ada"_s, u"https://api.example.com"_s};
        const QByteArray line = outboxCopyLine(authored);
        QCOMPARE(readOutboxCopy(line).edits, QList<OutboxEdit>{authored});
        QByteArray forged = line;
        QCOMPARE(readOutboxCopy(forged.replace("ada", "bob")).lost, 1);
    }

    void putIsOnTheDisk()
    {
        OutboxCopy copy(m_path);
        QVERIFY(copy.begin({}));
        QVERIFY(copy.put(createEdit(u"1"_s)));
        QCOMPARE(onDisk(), QList<OutboxEdit>{createEdit(u"1"_s)});
        copy.committed();
        QCOMPARE(QFile::permissions(m_path) & QFile::Permissions(0x0077), QFile::Permissions());
        // What is rolled back is taken back.
        QVERIFY(copy.put(createEdit(u"2"_s)));
        copy.rolledBack();
        QCOMPARE(onDisk(), QList<OutboxEdit>{createEdit(u"1"_s)});
        QVERIFY(copy.put(createEdit(u"1"_s, u"changed"_s)));
        copy.rolledBack();
        QCOMPARE(onDisk(), QList<OutboxEdit>{createEdit(u"1"_s)});
    }

    void removalsAreSaidAfterTheCommit()
    {
        OutboxCopy copy(m_path);
        QVERIFY(copy.begin({createEdit(u"1"_s), createEdit(u"2"_s)}));
        copy.remove(u"1"_s);
        QCOMPARE(onDisk().size(), 2);
        copy.rolledBack();
        QCOMPARE(onDisk().size(), 2);
        copy.remove(u"1"_s);
        copy.committed();
        QCOMPARE(onDisk(), QList<OutboxEdit>{createEdit(u"2"_s)});
        copy.remove(u"2"_s);
        copy.committed();
        QCOMPARE(QFileInfo(m_path).size(), 0);
    }

    void aLongFileIsWrittenAnew()
    {
        OutboxCopy copy(m_path);
        QVERIFY(copy.begin({}));
        const QString text = QString(50'000, u'x');
        qint64 longest = 0;
        for (int i = 0; i < 60; ++i) {
            OutboxEdit next = createEdit(u"1"_s, text);
            next.attempts = i;
            QVERIFY(copy.put(next));
            copy.committed();
            longest = std::max(longest, QFileInfo(m_path).size());
        }
        QVERIFY(longest < (2 << 20));
        QCOMPARE(onDisk().size(), 1);
        QCOMPARE(onDisk().first().attempts, 59);
    }

    void whatDoesNotSayTheSameIsWrittenAnew()
    {
        const QByteArray sound = outboxCopyLine(createEdit(u"1"_s));
        for (const QByteArray& bytes :
            QList<QByteArray>{QByteArray(), QByteArray("rubbish"), sound + "rubbish", sound.chopped(1)}) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            OutboxCopy copy(m_path);
            QVERIFY(copy.begin({createEdit(u"1"_s)}));
            QVERIFY(copy.put(createEdit(u"2"_s)));
            QCOMPARE(onDisk(), QList<OutboxEdit>({createEdit(u"1"_s), createEdit(u"2"_s)}));
            QCOMPARE(copy.read()->lost, 0);
        }
    }

    void afterAnErrorTheNextPutMendsIt()
    {
        OutboxCopy copy(m_path);
        QVERIFY(copy.begin({createEdit(u"1"_s)}));
        // A folder in the file's place: nothing can be written, whoever runs the test.
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkpath(m_path + u"/x"_s));
        QVERIFY(!copy.put(createEdit(u"2"_s)));
        copy.rolledBack();
        QVERIFY(QDir(m_path).removeRecursively());
        QVERIFY(copy.put(createEdit(u"3"_s)));
        copy.committed();
        QCOMPARE(onDisk(), QList<OutboxEdit>({createEdit(u"1"_s), createEdit(u"3"_s)}));
    }

private:
    [[nodiscard]] QList<OutboxEdit> onDisk() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? readOutboxCopy(file.readAll()).edits : QList<OutboxEdit>();
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TstOutboxCopy)
#include "tst_outboxcopy.moc"
