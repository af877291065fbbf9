// SPDX-License-Identifier: Apache-2.0
// The journal, and the files as a person looks after them.
#include "app/store/database.h"
#include "app/store/journal.h"
#include "app/store/outboxcopy.h"
#include "app/store/store.h"
#include "tests/support/eventually.h"

#include "tests/store/storevalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

const Walk walk = walkOf(Walk::Of::Automations, u"team"_s);
const QString serverUrl = u"https://api.example.com"_s;

const Webhook hook{{u"w"_s}, u"team"_s, u"Hook"_s, u"https://example.com"_s, u"TOKEN"_s, {}, utc(5)};

} // namespace

class TstStoreFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_path = m_dir->filePath(u"profile"_s);
        reopen();
    }

    void cleanup() { m_store.reset(); }

    void whatTheServerTookIsInTheJournal()
    {
        const Automation base = automation(u"1"_s, u"A"_s);
        const QList<EditKind> kinds{DeleteEdit{base}, CreateEdit{draftOf(base)}, UpdateEdit{base, draftOf(base)},
            CreateWebhookEdit{draftOf(hook)}, UpdateWebhookEdit{hook, draftOf(hook)}, DeleteWebhookEdit{hook}};
        QStringList ids;
        for (const EditKind& kind : kinds)
            ids << valueOf(m_store->enqueue(kind)).id;
        QCoreApplication::sendPostedEvents(m_store.get());
        QSignalSpy spy(m_store.get(), &Store::changed);
        for (const QString& id : std::as_const(ids))
            valueOf(m_store->completeEdit(id, u"made "_s + id));
        QCoreApplication::sendPostedEvents(m_store.get());
        QCOMPARE(spy.size(), 6);
        const auto first = spy.first().first().value<ChangeSet>();
        QCOMPARE(first,
            (ChangeSet{
                {{Table::Outbox, {ids.first()}}, {Table::Journal, {ids.first()}}, {Table::Automations, {u"1"_s}}}}));
        QVERIFY(spy.last().first().value<ChangeSet>().touched.value(Table::Integrations).contains(u"w"_s));
        QVERIFY(valueOf(m_store->outbox()).isEmpty());
        reopen();
        const QList<JournalEntry> entries = valueOf(m_store->journal());
        QCOMPARE(entries.size(), 6);
        for (qsizetype i = 0; i < 6; ++i) {
            const JournalEntry& entry = entries.at(5 - i); // newest first
            QCOMPARE(entry.id, ids.at(i));
            QVERIFY(entry.kind == kinds.at(i));
            QCOMPARE(entry.made, u"made "_s + ids.at(i));
            QVERIFY(entry.at.isValid() && !entry.undone);
        }
        QCOMPARE(valueOf(m_store->journal(2)).size(), 2);
        // The copy has nothing of them any more.
        QCOMPARE(QFileInfo(file(u"outbox.jsonl"_s)).size(), 0);
    }

    void undoneIsKept()
    {
        const QString id = valueOf(m_store->enqueue(DeleteEdit{automation(u"1"_s, u"A"_s)})).id;
        valueOf(m_store->completeEdit(id, {}));
        valueOf(m_store->setUndone(id, true));
        reopen();
        QVERIFY(valueOf(m_store->journal()).first().undone);
        valueOf(m_store->setUndone(id, false));
        QVERIFY(!valueOf(m_store->journal()).first().undone);
        QCOMPARE(errorKind(awaited(m_store->setUndone(u"nobody"_s, true))), StoreError::Kind::Other);
    }

    void whatIsNotInTheOutboxIsNotJournalled()
    {
        valueOf(m_store->completeEdit(u"nobody"_s, {}));
        QVERIFY(valueOf(m_store->journal()).isEmpty());
    }

    void theJournalIsBounded()
    {
        QString last;
        {
            m_store.reset();
            Database user = *Database::open(file(u"user.db"_s), Access::ReadWrite);
            ChangeSet changes;
            const Result<Transaction> all = Transaction::begin(user);
            for (int i = 0; i < journalLimit + 3; ++i)
                QVERIFY(appendToJournal(
                    user, {QString::number(i), DeleteEdit{automation(u"1"_s, u"A"_s)}, utc(i), {}, false}, changes));
            const QList<JournalEntry> entries = *readJournal(user, 2 * journalLimit);
            QCOMPARE(entries.size(), journalLimit);
            QCOMPARE(entries.first().id, QString::number(journalLimit + 2));
            QCOMPARE(entries.last().id, u"3"_s);
        }
    }

    void aDamagedEntryIsNotHandedOut()
    {
        const QString id = valueOf(m_store->enqueue(DeleteEdit{automation(u"1"_s, u"A"_s)})).id;
        valueOf(m_store->completeEdit(id, {}));
        m_store.reset();
        {
            Database user = *Database::open(file(u"user.db"_s), Access::ReadWrite);
            QVERIFY(user.exec(u"UPDATE journal SET body = replace(body, 'hook', 'h00k')"_s));
        }
        reopen();
        QVERIFY(valueOf(m_store->journal()).isEmpty());
    }

    void theReportSaysWhatIsThere()
    {
        fill();
        m_store.reset();
        // A damaged cache goes to quarantine.
        QFile cache(file(u"cache.db"_s));
        QVERIFY(cache.open(QIODevice::ReadWrite));
        cache.write(QByteArray(4096, '\0'));
        cache.close();
        reopen();
        fillServerState();
        const StorageReport report = valueOf(m_store->storageReport());
        QCOMPARE(report.directory, m_path);
        QVERIFY(report.cacheBytes >= QFileInfo(file(u"cache.db"_s)).size());
        QVERIFY(report.cacheBytes > 0);
        QVERIFY(report.userBytes > QFileInfo(file(u"outbox.jsonl"_s)).size());
        QCOMPARE(report.rows,
            (QHash<QString, int>{{u"automations"_s, 2}, {u"executions"_s, 1}, {u"activity"_s, 0}, {u"outbox"_s, 1},
                {u"journal"_s, 1}, {u"test_runs"_s, 0}}));
        QVERIFY(report.backups.isEmpty());
        QCOMPARE(report.quarantined.size(), 1);
        const KeptFile kept = report.quarantined.first();
        QVERIFY(kept.path.startsWith(file(u"quarantine/"_s)) && kept.path.endsWith(u"/cache.db"_s));
        QVERIFY(kept.bytes >= 4096);
        QVERIFY(qAbs(kept.at.secsTo(QDateTime::currentDateTimeUtc())) < 3600);

        // Only what is listed goes, and its folder with it.
        for (const QString& other : {file(u"user.db"_s), file(u"quarantine"_s), u"/etc/hostname"_s, QString(),
                 QString(kept.path + u"/../../../user.db"_s)})
            QVERIFY(!awaited(m_store->removeKeptFile(other)));
        QVERIFY(QFileInfo::exists(file(u"user.db"_s)));
        QFile log(kept.path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.close();
        valueOf(m_store->removeKeptFile(kept.path));
        QVERIFY(!QFileInfo::exists(QFileInfo(kept.path).path()));
        QVERIFY(valueOf(m_store->storageReport()).quarantined.isEmpty());
    }

    void backupsAreListed()
    {
        QVERIFY(QDir().mkpath(file(u"backup"_s)));
        for (const QString& name : {u"user-2-20240102T030405.006Z.db"_s, u"user-3-20240203T030405.006Z.db"_s}) {
            QFile out(file(u"backup/"_s + name));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write("12345");
        }
        const QList<KeptFile> backups = valueOf(m_store->storageReport()).backups;
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.first().at, QDateTime(QDate(2024, 2, 3), QTime(3, 4, 5, 6), Qt::UTC));
        QCOMPARE(backups.first().bytes, 5);
        valueOf(m_store->removeKeptFile(backups.first().path));
        QCOMPARE(valueOf(m_store->storageReport()).backups, backups.mid(1));
    }

    void soundFilesAreSound()
    {
        fill();
        QCOMPARE(valueOf(m_store->checkIntegrity()), IntegrityReport{});
    }

    void damageIsSaid()
    {
        fill();
        m_store.reset();
        {
            Database cache = *Database::open(file(u"cache.db"_s), Access::ReadWrite);
            // An index that does not know a row: opening does not look for that.
            QVERIFY(cache.exec(u"PRAGMA writable_schema = ON"_s));
            QVERIFY(
                cache.exec(u"UPDATE sqlite_schema SET sql = 'CREATE INDEX automations_by_scope ON automations (name)' "
                           "WHERE name = 'automations_by_scope'"_s));
        }
        reopen();
        {
            Database user = *Database::open(file(u"user.db"_s), Access::ReadWrite);
            QVERIFY(user.exec(u"UPDATE outbox SET sha256 = 'x'"_s));
        }
        const IntegrityReport report = valueOf(m_store->checkIntegrity());
        QVERIFY(!report.cacheProblems.isEmpty());
        QVERIFY(report.userProblems.isEmpty());
        QCOMPARE(report.damagedEdits, 1);
    }

    void aClearedCacheIsEmpty()
    {
        fill();
        const QString edit = valueOf(m_store->outbox()).first().id;
        const qint64 running = valueOf(m_store->beginPull(viewer(), {}, serverUrl));
        QSignalSpy spy(m_store.get(), &Store::changed);
        valueOf(m_store->clearCache());
        QCoreApplication::sendPostedEvents(m_store.get());
        const auto changes = spy.last().first().value<ChangeSet>();
        for (const Table table : {Table::Automations, Table::Executions, Table::Workspace, Table::Integrations,
                 Table::Secrets, Table::SyncState, Table::Activity})
            QVERIFY(changes.contains(table));
        QVERIFY(!valueOf(m_store->syncRecord()).lastSuccess.isValid());
        QVERIFY(valueOf(m_store->executions({})).isEmpty());
        QVERIFY(valueOf(m_store->webhooks({})).isEmpty());
        QCOMPARE(valueOf(m_store->storageReport()).rows.value(u"automations"_s), 0);
        // What still runs is refused, the user's own is untouched.
        Page page;
        page.automations = {automation(u"9"_s, u"Late"_s)};
        const Status late = awaited(m_store->putPage(running, walk, page));
        QVERIFY(!late && std::holds_alternative<CancelledError>(late.error()));
        QCOMPARE(valueOf(m_store->outbox()).first().id, edit);
        QCOMPARE(valueOf(m_store->journal()).size(), 1);
        // The next pull is a first one.
        fillServerState();
        fillServerState();
        QCOMPARE(valueOf(m_store->storageReport()).rows.value(u"automations"_s), 2);
        QVERIFY(valueOf(m_store->activity({})).isEmpty());
        QCOMPARE(valueOf(m_store->checkIntegrity()), IntegrityReport{});
        QCOMPARE(names(valueOf(m_store->automations({{}, u"second"_s}))), {u"second"_s});
    }

    void everythingIsExported()
    {
        fill();
        const QString filter = u"{\"b\":1.0,\"a\":18446744073709551615,\"a\":-0}"_s;
        Automation odd = automation(u"3"_s, u"Odd"_s);
        odd.event = RunStateEvent{{filter}};
        valueOf(m_store->putAutomation(odd, u"team"_s));
        const QString target = m_dir->filePath(u"export.json"_s);
        QFile former(target);
        QVERIFY(former.open(QIODevice::WriteOnly));
        former.write("former");
        former.close();
        valueOf(m_store->exportEverything(target));

        QFile in(target);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject all = QJsonDocument::fromJson(in.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(all[u"format"_s].toInt(), 1);
        QCOMPARE(all[u"server"_s].toString(), serverUrl);
        QVERIFY(QDateTime::fromString(all[u"exportedAt"_s].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(all[u"workspace"_s][u"viewer"_s][u"username"_s].toString(), u"ada"_s);
        QCOMPARE(all[u"automations"_s].toArray().size(), 3);
        QCOMPARE(all[u"automations"_s][2][u"event"_s][u"filter"_s].toString(), filter);
        QCOMPARE(all[u"webhooks"_s].toArray().size(), 1);
        QCOMPARE(all[u"slackChannels"_s].toArray().size(), 1);
        QCOMPARE(all[u"secretNames"_s][0][u"name"_s].toString(), u"TOKEN"_s);
        QCOMPARE(all[u"executions"_s].toArray().size(), 1);
        QCOMPARE(all[u"outbox"_s][0][u"kind"_s].toString(), u"delete"_s);
        QCOMPARE(all[u"journal"_s][0][u"undone"_s].toBool(true), false);
        QVERIFY(all[u"activity"_s].isArray());
        QCOMPARE(all[u"unreadable"_s].toInt(-1), 0);
        QCOMPARE(QFile::permissions(target) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void anExportThatCannotBeWrittenIsAnError()
    {
        QCOMPARE(errorKind(awaited(m_store->exportEverything(m_dir->filePath(u"no/such/folder.json"_s)))),
            StoreError::Kind::Other);
        QVERIFY(QDir().mkpath(m_dir->filePath(u"folder"_s)));
        QVERIFY(!awaited(m_store->exportEverything(m_dir->filePath(u"folder"_s))));
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(m_path);
        valueOf(m_store->open());
    }

    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }

    void fillServerState()
    {
        const qint64 pull = valueOf(m_store->beginPull(viewer(), {}, serverUrl));
        Page page;
        page.automations = {automation(u"1"_s, u"first"_s), automation(u"2"_s, u"second"_s)};
        valueOf(m_store->putPage(pull, walk, page));
        valueOf(m_store->putExecutions({execution(u"e"_s, u"1"_s, u"p"_s, 1)}));
        valueOf(m_store->finishPull(pull, {walk}, true));
        valueOf(m_store->putIntegrations(u"team"_s, {hook}, {{{u"s"_s}, u"team"_s, u"ws"_s, u"#x"_s}}));
        valueOf(m_store->putSecrets(u"team"_s, {{u"team"_s, u"TOKEN"_s, utc(1)}}));
    }

    /// Rows of the server, one edit that waits and one that is done.
    void fill()
    {
        fillServerState();
        valueOf(m_store->enqueue(DeleteEdit{automation(u"1"_s, u"first"_s)}));
        valueOf(m_store->completeEdit(valueOf(m_store->enqueue(CreateEdit{})).id, u"9"_s));
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TstStoreFiles)
#include "tst_storefiles.moc"
