// SPDX-License-Identifier: Apache-2.0
#include "tests/pending/edits.h"
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "ui/language/language.h"
#include "ui/models/outboxwatch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;
using store::EditState;
using test::automation;
using test::edit;

class TestOutboxWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.speak(u"en"_s); }
    void findsWhatNeedsAPersonNow();
    void saysWhatItIs();
    void tellsOnce();

private:
    ui::Language m_language;
};

void TestOutboxWatch::findsWhatNeedsAPersonNow()
{
    const auto now = [](EditState state) { return QList{edit(u"e"_s, store::DeleteEdit{automation()}, state)}; };
    QCOMPARE(ui::newlyStuck({{u"e"_s, EditState::Sending}}, now(EditState::Rejected)).size(), 1);
    QCOMPARE(ui::newlyStuck({{u"e"_s, EditState::Conflict}}, now(EditState::Rejected)).size(), 1);
    QCOMPARE(ui::newlyStuck({}, now(EditState::Conflict)).size(), 1);
    QVERIFY(ui::newlyStuck({{u"e"_s, EditState::Rejected}}, now(EditState::Rejected)).isEmpty());
    for (const EditState state : {EditState::Queued, EditState::Sending, EditState::Unknown})
        QVERIFY(ui::newlyStuck({}, now(state)).isEmpty());
}

void TestOutboxWatch::saysWhatItIs()
{
    const store::OutboxEdit refused = edit(u"a"_s, store::DeleteEdit{automation()}, EditState::Rejected);
    const store::OutboxEdit conflict = edit(u"b"_s, store::DeleteEdit{automation()}, EditState::Conflict);
    QCOMPARE(ui::stuckText({}), QString());
    QCOMPARE(ui::stuckText({refused}), u"“Deploy” was not applied: the server refused it."_s);
    QCOMPARE(ui::stuckText({conflict}), u"“Deploy” was not applied: it is to be decided about."_s);
    QCOMPARE(ui::stuckText({refused, conflict}), u"2 changes were not applied, and wait for you."_s);
}

void TestOutboxWatch::tellsOnce()
{
    const QTemporaryDir folder;
    store::Store store(folder.filePath(u"profile"_s));
    (void)test::expectValue(await(store.open()));
    store::OutboxEdit old = test::expectValue(await(store.enqueue(store::DeleteEdit{automation()})));
    old.state = EditState::Conflict;
    test::expectOk(await(store.updateEdit(old)));
    store::OutboxEdit waiting = test::expectValue(await(store.enqueue(store::DeleteEdit{automation(u"a2"_s)})));

    bool isSyncing = false;
    ui::OutboxWatch watch(store, [&isSyncing] { return isSyncing; });
    QSignalSpy stuck(&watch, &ui::OutboxWatch::stuck);
    // The first reading is over when a later one has been asked for and come.
    (void)test::expectValue(await(store.outbox()));
    isSyncing = true;
    waiting.state = EditState::Rejected;
    test::expectOk(await(store.updateEdit(waiting)));
    QTRY_COMPARE(stuck.count(), 1);
    const auto told = stuck.first().first().value<QList<store::OutboxEdit>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().id, waiting.id);
    QVERIFY(stuck.first().last().toBool());
    // It is known now.
    isSyncing = false;
    old.state = EditState::Rejected;
    test::expectOk(await(store.updateEdit(old)));
    QTRY_COMPARE(stuck.count(), 2);
    QCOMPARE(stuck.last().first().value<QList<store::OutboxEdit>>().first().id, old.id);
    QVERIFY(!stuck.last().last().toBool());
}

QTEST_GUILESS_MAIN(TestOutboxWatch)
#include "tst_outboxwatch.moc"
