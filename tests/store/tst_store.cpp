// SPDX-License-Identifier: Apache-2.0
// What pulls and edits leave in the store, and how its calls end.
#include "tests/store/storefixture.h"
#include "tests/support/eventually.h"

#include <QFutureWatcher>
#include <QSignalSpy>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstStore : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startEmpty(); }
    void cleanup() { end(); }

    void aNewStoreIsEmpty()
    {
        QCOMPARE(valueOf(m_store->workspace()), WorkspaceView{});
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
        QVERIFY(valueOf(m_store->outbox()).isEmpty());
        QCOMPARE(valueOf(m_store->syncRecord()), SyncRecord{});
    }

    void pullFillsAndReopenKeeps()
    {
        pullPlacesAnd(all());
        const WorkspaceView view = valueOf(m_store->workspace());
        QCOMPARE(view.viewer, viewer());
        QVERIFY(view.server.has(u"F"_s));
        QCOMPARE(view.organizations, placesPage().organizations);
        QCOMPARE(view.teams, placesPage().teams);
        QCOMPARE(view.projects.first().name, u"wandb-registry-models"_s);
        QCOMPARE(view.collections.size(), 2);
        QCOMPARE(view.allAutomations, 5);
        QCOMPARE(view.automationCounts,
            (QHash<QString, int>{{u"p"_s, 1}, {u"r"_s, 2}, {u"c"_s, 1}, {u"t"_s, 1}, {u"orgEntity"_s, 1}}));
        const SyncRecord record = valueOf(m_store->syncRecord());
        QCOMPARE(record.server, serverUrl);
        QVERIFY(record.lastSuccess.isValid());
        const QList<AutomationRow> rows = valueOf(m_store->automations({}));

        reopen();
        QCOMPARE(valueOf(m_store->workspace()), view);
        QCOMPARE(valueOf(m_store->automations({})), rows);
        QCOMPARE(valueOf(m_store->syncRecord()), record);
        QCOMPARE(rows.first().automation, all().first());
    }

    void secondPullSweeps()
    {
        pullPlacesAnd({automation(u"1"_s, u"A"_s), automation(u"2"_s, u"B"_s)});
        const qint64 pull = begin();
        valueOf(m_store->putPage(pull, automationsWalk, pageOf({automation(u"2"_s, u"B"_s)})));
        const ChangeSet swept = valueOf(m_store->finishPull(pull, {automationsWalk}, false));
        QCOMPARE(swept.touched.value(Table::Automations), QSet<QString>{u"1"_s});
        QCOMPARE(names(valueOf(m_store->automations({}))), {u"B"_s});
        // Only the walk that was done was swept.
        QCOMPARE(valueOf(m_store->workspace()).projects.size(), 2);
        // The index forgot it too.
        QVERIFY(valueOf(m_store->automations({{}, u"artifact A"_s})).size() == 1);
    }

    void aPullOfEverythingSweepsOwnersThatAreGone()
    {
        pullPlacesAnd({automation(u"1"_s, u"A"_s)});
        const qint64 pull = begin();
        valueOf(m_store->finishPull(pull, {placesWalk}, true));
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
        QVERIFY(valueOf(m_store->workspace()).projects.isEmpty());
    }

    void whatIsKeptStaysUntilItsOwnerIsGone()
    {
        pullPlacesAnd({automation(u"1"_s, u"A"_s), automation(u"2"_s, u"B"_s)});
        const qint64 refused = begin();
        valueOf(m_store->putPage(refused, placesWalk, placesPage()));
        const ChangeSet nothing = valueOf(m_store->finishPull(refused, {placesWalk}, true, {automationsWalk}));
        QVERIFY(!nothing.contains(Table::Automations));
        QCOMPARE(names(valueOf(m_store->automations({}))), QStringList({u"A"_s, u"B"_s}));
        // When it is told again, what went meanwhile is told as gone.
        const qint64 told = begin();
        valueOf(m_store->putPage(told, placesWalk, placesPage()));
        valueOf(m_store->putPage(told, automationsWalk, pageOf({automation(u"2"_s, u"B"_s)})));
        valueOf(m_store->finishPull(told, {placesWalk, automationsWalk}, true));
        QCOMPARE(names(valueOf(m_store->automations({}))), {u"B"_s});
        QCOMPARE(valueOf(m_store->activity({})).size(), 1);
        // Nobody asked for it any more.
        const qint64 gone = begin();
        valueOf(m_store->putPage(gone, placesWalk, placesPage()));
        valueOf(m_store->finishPull(gone, {placesWalk}, true));
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
    }

    void aWalkThatWouldTakeManyIsDoubtful()
    {
        QList<Automation> many;
        for (int i = 0; i < 20; ++i)
            many << automation(QString::number(i), u"A"_s);
        pullPlacesAnd(many);
        const qint64 pull = begin();
        // What comes again as it was counts as seen, though its row is not written.
        valueOf(m_store->putPage(pull, automationsWalk, pageOf(many.mid(11))));
        QCOMPARE(valueOf(m_store->doubtfulWalks(pull, {automationsWalk})), QList<Walk>{automationsWalk});
        valueOf(m_store->putPage(pull, automationsWalk, pageOf(many.mid(5))));
        QVERIFY(valueOf(m_store->doubtfulWalks(pull, {automationsWalk})).isEmpty());
        valueOf(m_store->finishPull(pull, {automationsWalk}, false));
        QCOMPARE(valueOf(m_store->automations({})).size(), 15);
    }

    void anEditKnowsWhoMadeIt()
    {
        const OutboxEdit early = valueOf(m_store->enqueue(CreateEdit{}));
        QVERIFY(!early.author.isKnown());
        begin();
        const OutboxEdit edit = valueOf(m_store->enqueue(CreateEdit{}));
        QCOMPARE(edit.author, (EditAuthor{u"u1"_s, u"ada"_s, serverUrl}));
        QVERIFY(edit.seq > early.seq);
        Viewer other = viewer();
        other.id = u"u2"_s;
        valueOf(m_store->beginPull(other, {}, serverUrl));
        reopen();
        QCOMPARE(valueOf(m_store->outbox()), QList<OutboxEdit>({early, edit}));
    }

    void anIncompleteWalkSweepsNothing()
    {
        pullPlacesAnd({automation(u"1"_s, u"A"_s), automation(u"2"_s, u"B"_s)});
        const SyncRecord before = valueOf(m_store->syncRecord());
        const qint64 pull = begin();
        valueOf(m_store->putPage(pull, automationsWalk, pageOf({automation(u"2"_s, u"B"_s)})));
        QVERIFY(valueOf(m_store->finishPull(pull, {}, false)).isEmpty());
        QCOMPARE(valueOf(m_store->automations({})).size(), 2);
        QCOMPARE(valueOf(m_store->syncRecord()), before);
    }

    void pagesOfAnOlderPullAreRefused()
    {
        const qint64 older = begin();
        const qint64 newer = begin();
        QVERIFY(newer > older);
        const Status late = awaited(m_store->putPage(older, automationsWalk, pageOf({automation(u"1"_s, u"A"_s)})));
        QVERIFY(!late && std::holds_alternative<CancelledError>(late.error()));
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
    }

    void anotherAccountStartsEmpty()
    {
        pullPlacesAnd({automation(u"1"_s, u"A"_s)});
        valueOf(m_store->putExecutions({execution(u"e"_s, u"1"_s, u"p"_s, 1)}));
        // The same server on another port is the same account.
        valueOf(m_store->beginPull(viewer(), {}, u"https://api.example.com:8443"_s));
        QCOMPARE(valueOf(m_store->automations({})).size(), 1);
        Viewer other = viewer();
        other.id = u"u2"_s;
        valueOf(m_store->beginPull(other, {}, serverUrl));
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
        QVERIFY(valueOf(m_store->executions({})).isEmpty());
        QVERIFY(!valueOf(m_store->syncRecord()).lastSuccess.isValid());
    }

    void whetherThereIsAHistoryIsKept()
    {
        QSignalSpy spy(m_store.get(), &Store::changed);
        begin();
        QCOMPARE(valueOf(m_store->syncRecord()).historyOffered, std::nullopt);
        valueOf(m_store->setHistoryOffered(false));
        QCOMPARE(valueOf(m_store->syncRecord()).historyOffered, false);
        QTRY_VERIFY(spy.count() > 1);
        QVERIFY(spy.last().first().value<ChangeSet>().contains(Table::SyncState));
        begin();
        reopen();
        QCOMPARE(valueOf(m_store->workspace()).historyOffered, false);
        valueOf(m_store->setHistoryOffered(true));
        QCOMPARE(valueOf(m_store->syncRecord()).historyOffered, true);
        Viewer other = viewer();
        other.id = u"u2"_s;
        valueOf(m_store->beginPull(other, {}, serverUrl));
        QCOMPARE(valueOf(m_store->syncRecord()).historyOffered, std::nullopt);
    }

    void singleRowsBelongToTheirWalk()
    {
        pullPlacesAnd({});
        valueOf(m_store->putAutomation(automation(u"1"_s, u"A"_s), u"team"_s));
        const qint64 pull = begin();
        valueOf(m_store->finishPull(pull, {automationsWalk}, false));
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
    }

    void aRowPutDuringAPullStays()
    {
        const qint64 pull = begin();
        valueOf(m_store->putAutomation(automation(u"1"_s, u"A"_s), u"team"_s));
        valueOf(m_store->finishPull(pull, {automationsWalk}, true));
        QCOMPARE(valueOf(m_store->automations({})).size(), 1);
    }

    void changesAreSignalledBeforeTheAnswer()
    {
        QStringList order;
        ChangeSet last;
        connect(m_store.get(), &Store::changed, this, [&](const ChangeSet& changes) {
            QCOMPARE(QThread::currentThread(), thread());
            order << u"changed"_s;
            last = changes;
        });
        QFutureWatcher<Result<OutboxEdit>> watcher;
        connect(&watcher, &QFutureWatcherBase::finished, this, [&] { order << u"watcher"_s; });
        QFuture<Result<OutboxEdit>> future = m_store->enqueue(CreateEdit{draftOf(automation({}, u"N"_s))});
        watcher.setFuture(future);
        future.then(this, [&](const Result<OutboxEdit>&) { order << u"then"_s; });
        QTRY_COMPARE(order.size(), 3);
        QCOMPARE(order.first(), u"changed"_s);
        const OutboxEdit edit = *future.result();
        QCOMPARE(last.touched.value(Table::Outbox), QSet<QString>{edit.id});
        QCOMPARE(last.touched.value(Table::Automations), QSet<QString>{u"edit:"_s + edit.id});
    }

    void onlyWhatChangedIsSignalled()
    {
        pullPlacesAnd({automation(u"1"_s, u"A"_s), automation(u"2"_s, u"B"_s)});
        QCoreApplication::sendPostedEvents(m_store.get());
        QSignalSpy spy(m_store.get(), &Store::changed);
        const qint64 pull = begin();
        valueOf(m_store->putPage(
            pull, automationsWalk, pageOf({automation(u"1"_s, u"A"_s), automation(u"2"_s, u"changed"_s)})));
        valueOf(m_store->finishPull(pull, {automationsWalk}, false));
        valueOf(m_store->removeAutomation({u"nobody"_s}));
        valueOf(m_store->removeEdit(u"nobody"_s));
        QCoreApplication::sendPostedEvents(m_store.get());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<ChangeSet>(),
            (ChangeSet{{{Table::Automations, {u"2"_s}}, {Table::Activity, {u"1"_s}}}}));
    }

    void editsLieOverRows()
    {
        pullPlacesAnd(all());
        const Automation base = all().first();
        AutomationDraft wanted = draftOf(base);
        wanted.name = u"renamed"_s;
        const OutboxEdit update = valueOf(m_store->enqueue(UpdateEdit{base, wanted}));
        QCOMPARE(update.state, EditState::Queued);
        const OutboxEdit create =
            valueOf(m_store->enqueue(CreateEdit{draftOf(automation({}, u"fresh"_s, collectionC))}));
        QCOMPARE(valueOf(m_store->outbox()), QList<OutboxEdit>({update, create}));

        const QList<AutomationRow> rows = valueOf(m_store->automations({{Place::Kind::Project, u"r"_s}, {}}));
        QCOMPARE(names(rows), QStringList({u"fresh"_s, u"in registry"_s, u"renamed"_s}));
        QCOMPARE(rows.first().project.value, u"r"_s);
        QCOMPARE(names(valueOf(m_store->automations({{}, u"renam"_s}))), {u"renamed"_s});
        QVERIFY(valueOf(m_store->automations({{}, base.name})).isEmpty()); // its shown name is another now
        const WorkspaceView view = valueOf(m_store->workspace());
        QCOMPARE(view.allAutomations, 6);
        QCOMPARE(view.automationCounts.value(u"r"_s), 3);

        OutboxEdit sent = create;
        sent.state = EditState::Rejected;
        sent.message = u"no"_s;
        sent.attempts = 1;
        valueOf(m_store->updateEdit(sent));
        valueOf(m_store->removeEdit(update.id));
        QCOMPARE(valueOf(m_store->outbox()), QList<OutboxEdit>{sent});
        reopen();
        QCOMPARE(valueOf(m_store->outbox()), QList<OutboxEdit>{sent});
        QVERIFY(errorKind(awaited(m_store->updateEdit(update))) == StoreError::Kind::Other);
    }

    void sendingBecomesUnknownAtOpen()
    {
        OutboxEdit edit = valueOf(m_store->enqueue(DeleteEdit{automation(u"1"_s, u"A"_s)}));
        edit.state = EditState::Sending;
        edit.attempts = 1;
        valueOf(m_store->updateEdit(edit));
        reopen();
        edit.state = EditState::Unknown;
        QCOMPARE(valueOf(m_store->outbox()), QList<OutboxEdit>{edit});
    }

    void callsBeforeOpenWaitForIt()
    {
        m_store.reset();
        Store store(m_dir->path());
        auto rows = store.automations({});
        auto edit = store.enqueue(CreateEdit{});
        QVERIFY(!rows.isFinished() && !edit.isFinished());
        valueOf(store.open());
        QVERIFY(awaited(rows));
        QVERIFY(awaited(edit));
    }

    void destructionCancelsWhatWaits()
    {
        m_store.reset();
        QList<QFuture<Result<QList<AutomationRow>>>> reads;
        QList<QFuture<Result<OutboxEdit>>> writes;
        {
            Store store(m_dir->path()); // never opened
            reads << store.automations({});
            writes << store.enqueue(CreateEdit{});
        }
        for (int i = 0; i < 200; ++i) {
            if (!m_store)
                reopen();
            reads << m_store->automations({});
            writes << m_store->enqueue(CreateEdit{});
        }
        m_store.reset();
        for (auto& read : reads) {
            QVERIFY(read.isFinished());
            const auto result = awaited(read);
            QVERIFY(result || std::holds_alternative<CancelledError>(result.error()));
        }
        QVERIFY(!awaited(writes.takeFirst()));
        QStringList kept;
        for (auto& write : writes) {
            QVERIFY(write.isFinished());
            const auto result = awaited(write);
            if (result)
                kept << result->id;
            else
                QVERIFY(std::holds_alternative<CancelledError>(result.error()));
        }
        // What was answered with a value is there, and nothing else.
        reopen();
        QStringList found;
        for (const OutboxEdit& edit : valueOf(m_store->outbox()))
            found << edit.id;
        QCOMPARE(found, kept);
    }
};

QTEST_GUILESS_MAIN(TstStore)
#include "tst_store.moc"
