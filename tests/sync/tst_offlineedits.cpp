// SPDX-License-Identifier: Apache-2.0
// Edits made while the server is away, and others made by somebody else meanwhile.
#include "app/store/overlay.h"
#include "tests/support/eventually.h"
#include "tests/support/relay.h"
#include "tests/sync/syncrig.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace desk;
using namespace desk::sync;
using namespace desk::sync::test;
using namespace Qt::StringLiterals;
using Kind = EditOutcome::Kind;

namespace {

/// A user whose server can go away, and a colleague.
struct Two {
    enum class Way { Straight, Relayed };
    explicit Two(Way way = Way::Straight)
        : relay(static_cast<quint16>(rig.url.port())),
          mine(way == Way::Relayed ? relay.url() : rig.url, rig.key, rig.folder.filePath(u"mine"_s)),
          theirs(rig.url, rig.key, rig.folder.filePath(u"theirs"_s))
    {
        for (Client* client : {&mine, &theirs}) {
            client->engine.setPause(std::chrono::milliseconds(0));
            if (!await(client->store.open()) || !await(client->engine.pull()))
                qFatal("the first pull fails");
        }
        if (!await(mine.engine.createAutomation(draftFor(mine, u"Ours"_s))) || !await(theirs.engine.pull()))
            qFatal("there is nothing to edit");
        base = mine.rows(u"Ours"_s).first().automation;
    }

    /// What somebody else makes of it, on the server.
    void theyChange(const std::function<void(AutomationDraft&)>& change)
    {
        AutomationDraft draft = draftOf(base);
        change(draft);
        if (!await(theirs.client.updateAutomation(base, draft)))
            qFatal("the colleague's change is refused");
    }

    [[nodiscard]] AutomationDraft renamed(const QString& name) const
    {
        AutomationDraft draft = draftOf(base);
        draft.name = name;
        return draft;
    }

    [[nodiscard]] std::optional<Automation> onServer(const QString& name)
    {
        if (!await(theirs.engine.pull()))
            qFatal("the colleague cannot read");
        for (const store::AutomationRow& row : theirs.rows()) {
            if (row.automation.name == name)
                return row.automation;
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<store::OutboxEdit> waiting() { return await(mine.store.outbox()).value(); }
    [[nodiscard]] Webhook hook(const QString& name)
    {
        const QList<Webhook> webhooks = await(mine.store.webhooks({})).value();
        for (const Webhook& webhook : webhooks) {
            if (webhook.name == name)
                return webhook;
        }
        qFatal("no such webhook");
    }

    SandboxRig rig;
    Relay relay;
    Client mine;
    Client theirs;
    Automation base;
};

} // namespace

class TestOfflineEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePartIsAConflictAndNothingIsSent()
    {
        Two two;
        two.theyChange([](AutomationDraft& draft) { draft.name = u"Theirs"_s; });
        const auto outcome = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Conflict);
        QVERIFY(two.onServer(u"Theirs"_s));
        QCOMPARE(two.waiting().first().state, store::EditState::Conflict);
        // The copy knows what the server holds now.
        const auto held = await(two.mine.store.automations({.withoutEdits = true})).value();
        QVERIFY(std::any_of(held.begin(), held.end(),
            [](const store::AutomationRow& row) { return row.automation.name == "Theirs"_L1; }));
        // No pull sends it by itself.
        QVERIFY(await(two.mine.engine.pull()));
        QVERIFY(two.onServer(u"Theirs"_s));
    }

    void aConflictIsSettledByAnotherChange()
    {
        Two two;
        two.theyChange([](AutomationDraft& draft) { draft.name = u"Theirs"_s; });
        const auto conflict = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        const Automation theirs = *two.onServer(u"Theirs"_s);
        AutomationDraft wanted = draftOf(theirs);
        wanted.name = u"Mine after all"_s;
        const auto outcome = await(two.mine.engine.resolveEdit(conflict->edit, store::UpdateEdit{theirs, wanted}));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Applied);
        QVERIFY(two.onServer(u"Mine after all"_s));
        QVERIFY(two.waiting().isEmpty());
    }

    /// Where the copy was lost and the first pull broke off, nobody knows whose automations to look at.
    void nothingIsSentUnlookedAtFromAHalfCopy()
    {
        Two two;
        two.rig.stop();
        QCOMPARE(await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)))->kind, Kind::Queued);
        const store::WorkspaceView was = await(two.mine.store.workspace()).value();
        QVERIFY(await(two.mine.store.clearCache()));
        const auto number = await(two.mine.store.beginPull(was.viewer, was.server, was.serverUrl));
        QVERIFY(number);
        store::Page page;
        page.projects = {{{u"other"_s}, u"other"_s, u"another-team"_s, {}}};
        QVERIFY(await(two.mine.store.putPage(*number, {store::Walk::Of::Projects, u"another-team"_s}, page)));
        two.rig.comeBack();
        two.theyChange([](AutomationDraft& draft) { draft.name = u"Theirs"_s; });
        QVERIFY(await(two.mine.engine.pull()));
        QCOMPARE(two.waiting().size(), 1);
        QCOMPARE(two.waiting().first().state, store::EditState::Conflict);
        QVERIFY(two.onServer(u"Theirs"_s));
    }

    // Another sync had sent it: nothing must look as if it were kept.
    void whatIsGoneIsNeitherSentNorReplaced()
    {
        Two two;
        two.rig.stop();
        const auto kept = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        QCOMPARE(kept->kind, Kind::Queued);
        two.rig.comeBack();
        QVERIFY(await(two.mine.engine.pull()));
        QVERIFY(two.waiting().isEmpty());
        const auto again = await(two.mine.engine.applyEdit(kept->edit));
        QVERIFY(!again);
        QCOMPARE(std::get<InvalidInputError>(again.error()).field, u"gone"_s);
        const store::EditKind other = store::UpdateEdit{two.base, two.renamed(u"Other"_s)};
        const auto instead = await(two.mine.engine.resolveEdit(kept->edit, other));
        QVERIFY(!instead);
        QCOMPARE(std::get<InvalidInputError>(instead.error()).field, u"gone"_s);
        QVERIFY(two.waiting().isEmpty());
        QVERIFY(two.onServer(u"Mine"_s));
    }

    void whatMayHaveArrivedIsNotReplaced()
    {
        Two two(Two::Way::Relayed);
        two.relay.loseAnswersTo("updateFilterTrigger");
        const auto lost = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        QCOMPARE(lost->kind, Kind::Unknown);
        const QList<store::OutboxEdit> before = two.waiting();
        const store::EditKind other = store::UpdateEdit{two.base, two.renamed(u"Other"_s)};
        const auto instead = await(two.mine.engine.resolveEdit(lost->edit, other));
        QVERIFY(!instead);
        QCOMPARE(std::get<InvalidInputError>(instead.error()).field, u"sent"_s);
        QCOMPARE(two.waiting(), before);
    }

    void otherPartsOfOthersStay()
    {
        Two two;
        two.rig.stop();
        AutomationDraft wanted = two.renamed(u"Mine"_s);
        const auto kept = await(two.mine.engine.updateAutomation(two.base, wanted));
        QCOMPARE(kept->kind, Kind::Queued);
        two.rig.comeBack();
        two.theyChange([](AutomationDraft& draft) { draft.description = u"theirs"_s; });
        QVERIFY(await(two.mine.engine.pull()));
        QVERIFY(two.waiting().isEmpty());
        const auto onServer = two.onServer(u"Mine"_s);
        QVERIFY(onServer);
        QCOMPARE(onServer->description, u"theirs"_s);
    }

    void whatIsGoneIsAConflictAndNotMadeAgain()
    {
        Two two;
        QVERIFY(await(two.theirs.engine.deleteAutomation(two.base)));
        const auto outcome = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        QCOMPARE(outcome->kind, Kind::Conflict);
        QVERIFY(!two.onServer(u"Mine"_s) && !two.onServer(u"Ours"_s));
    }

    void aDeleteOfWhatIsGoneIsDone()
    {
        Two two;
        QVERIFY(await(two.theirs.engine.deleteAutomation(two.base)));
        const auto outcome = await(two.mine.engine.deleteAutomation(two.base));
        QCOMPARE(outcome->kind, Kind::Applied);
        QVERIFY(two.waiting().isEmpty());
    }

    void oneThingsEditsKeepTheirOrder()
    {
        Two two;
        two.rig.stop();
        const auto first = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"First"_s)));
        Automation after = two.base;
        after.name = u"First"_s;
        AutomationDraft then = draftOf(after);
        then.name = u"Second"_s;
        const auto second = await(two.mine.engine.updateAutomation(after, then));
        two.rig.comeBack();
        // The second is asked for, and waits for the first.
        const auto early = await(two.mine.engine.applyEdit(second->edit));
        QCOMPARE(early->kind, Kind::Queued);
        QVERIFY(!early->error);
        QVERIFY(await(two.mine.engine.pull()));
        QVERIFY(two.waiting().isEmpty());
        QVERIFY(two.onServer(u"Second"_s));
        QVERIFY(first);
    }

    void aRefusedEditStopsItsOwnThingAlone()
    {
        Two two;
        QVERIFY(await(two.mine.engine.createAutomation(draftFor(two.mine, u"Other"_s))));
        const Automation other = two.mine.rows(u"Other"_s).first().automation;
        two.rig.stop();
        QVERIFY(await(two.mine.engine.createAutomation(draftFor(two.mine, u"Other"_s)))); // its name is taken
        AutomationDraft wanted = draftOf(other);
        wanted.description = u"changed"_s;
        QVERIFY(await(two.mine.engine.updateAutomation(other, wanted)));
        two.rig.comeBack();
        std::ignore = await(two.mine.engine.pull());
        const QList<store::OutboxEdit> left = two.waiting();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().state, store::EditState::Rejected);
        QCOMPARE(two.onServer(u"Other"_s)->description, u"changed"_s);
    }

    void oneThatCannotBeLookedUpLetsTheRestGo_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("the answer makes no sense") << true;
        QTest::newRow("no answer comes") << false;
    }

    void oneThatCannotBeLookedUpLetsTheRestGo()
    {
        QFETCH(bool, answered);
        Two two(Two::Way::Relayed);
        QVERIFY(await(two.mine.engine.createAutomation(draftFor(two.mine, u"Other"_s))));
        two.relay.refuse(true);
        for (const Automation& base : {two.base, two.mine.rows(u"Other"_s).first().automation}) {
            AutomationDraft wanted = draftOf(base);
            wanted.description = u"changed"_s;
            QCOMPARE(await(two.mine.engine.updateAutomation(base, wanted))->kind, Kind::Queued);
        }
        two.relay.refuse(false);
        // The server has no good answer to the question for this one name.
        if (answered)
            two.relay.changeAnswersTo(R"(\"Ours\")", R"("data")", R"("dota")");
        else
            two.relay.answerInstead(R"(\"Ours\")", {});
        QVERIFY(await(two.mine.engine.pull()));
        const QList<store::OutboxEdit> left = two.waiting();
        QCOMPARE(left.size(), 1);
        QCOMPARE(store::entityKey(left.first().kind), store::entityKey(store::DeleteEdit{two.base}));
        QCOMPARE(two.onServer(u"Other"_s)->description, u"changed"_s);
        two.relay.changeAnswersTo({}, {}, {});
        two.relay.answerInstead({}, {});
        QVERIFY(await(two.mine.engine.pull()));
        QVERIFY(two.waiting().isEmpty());
        QCOMPARE(two.onServer(u"Ours"_s)->description, u"changed"_s);
    }

    void aLostAnswerIsLookedUpWhenItIsAskedFor()
    {
        Two two(Two::Way::Relayed);
        two.relay.loseAnswersTo("updateFilterTrigger");
        const auto lost = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        QCOMPARE(lost->kind, Kind::Unknown);
        two.relay.loseAnswersTo({});
        const int before = two.relay.lost();
        const auto outcome = await(two.mine.engine.applyEdit(lost->edit));
        QCOMPARE(outcome->kind, Kind::Applied);
        QCOMPARE(two.relay.lost(), before);
        QVERIFY(two.onServer(u"Mine"_s));
        QVERIFY(two.waiting().isEmpty());
    }

    void oneWhoseEndCouldNotBeWrittenDownIsLookedUp_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("by the next pull") << false;
        QTest::newRow("when it is asked for") << true;
    }

    /// As when the disk was full just when the answer came: it is "sending", and nobody sends it.
    void oneWhoseEndCouldNotBeWrittenDownIsLookedUp()
    {
        QFETCH(bool, asked);
        Two two;
        two.rig.stop();
        const auto kept = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        QCOMPARE(kept->kind, Kind::Queued);
        store::OutboxEdit edit = two.waiting().first();
        edit.state = store::EditState::Sending;
        edit.attempts = 1;
        QVERIFY(await(two.mine.store.updateEdit(edit)));
        two.rig.comeBack();
        if (asked)
            QCOMPARE(await(two.mine.engine.applyEdit(edit.id))->kind, Kind::Applied);
        else
            QVERIFY(await(two.mine.engine.pull()));
        QVERIFY(two.waiting().isEmpty());
        QVERIFY(two.onServer(u"Mine"_s));
    }

    void ofTwoDecisionsAtOnceTheFirstCounts()
    {
        Two two;
        two.theyChange([](AutomationDraft& draft) { draft.name = u"Theirs"_s; });
        const auto conflict = await(two.mine.engine.updateAutomation(two.base, two.renamed(u"Mine"_s)));
        QCOMPARE(conflict->kind, Kind::Conflict);
        const Automation theirs = *two.onServer(u"Theirs"_s);
        const auto first =
            two.mine.engine.resolveEdit(conflict->edit, store::UpdateEdit{theirs, two.renamed(u"One"_s)});
        const auto second =
            two.mine.engine.resolveEdit(conflict->edit, store::UpdateEdit{theirs, two.renamed(u"Two"_s)});
        QCOMPARE(await(first)->kind, Kind::Applied);
        const auto refused = await(second);
        QVERIFY(!refused);
        QCOMPARE(std::get<InvalidInputError>(refused.error()).field, u"sent"_s);
        QVERIFY(two.waiting().isEmpty());
        QVERIFY(two.onServer(u"One"_s));
        QVERIFY(!two.onServer(u"Two"_s));
    }

    void thoseBehindAConflictAreNotWaitedFor()
    {
        Two two;
        two.theyChange([](AutomationDraft& draft) { draft.name = u"Theirs"_s; });
        QCOMPARE(await(two.mine.engine.updateAutomation(two.base, two.renamed(u"One"_s)))->kind, Kind::Conflict);
        for (const QString& name : {u"Two"_s, u"Three"_s, u"Four"_s})
            QCOMPARE(await(two.mine.engine.updateAutomation(two.base, two.renamed(name)))->kind, Kind::Queued);
        constexpr std::chrono::seconds pause(5);
        two.mine.engine.setPause(pause);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(await(two.mine.engine.pull()));
        QVERIFY2(std::chrono::milliseconds(timer.elapsed()) < pause, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(two.waiting().size(), 4);
    }

    void webhooksAreEditedOfflineToo()
    {
        Two two;
        const Webhook hook = two.hook(u"Local receiver"_s);
        WebhookDraft made = draftOf(hook);
        made.name = u"Made offline"_s;
        two.rig.stop();
        QCOMPARE(await(two.mine.engine.createWebhook(made))->kind, Kind::Queued);
        QCOMPARE(two.waiting().size(), 1);
        two.rig.comeBack();
        QVERIFY(await(two.mine.engine.pull()));
        QVERIFY(two.waiting().isEmpty());
        const Webhook there = two.hook(u"Made offline"_s);

        const auto removed = await(two.mine.engine.deleteWebhook(there));
        QCOMPARE(removed->kind, Kind::Applied);
        QVERIFY(await(two.theirs.engine.pull()));
        for (Client* client : {&two.mine, &two.theirs}) {
            const QList<Webhook> left = await(client->store.webhooks({})).value();
            for (const Webhook& webhook : left)
                QVERIFY(webhook.id != there.id);
        }
    }

    void whatWasDoneIsUndone()
    {
        Two two;
        QVERIFY(await(two.mine.engine.deleteAutomation(two.base)));
        QVERIFY(!two.onServer(u"Ours"_s));
        QList<store::JournalEntry> journal = await(two.mine.store.journal()).value();
        QVERIFY(std::holds_alternative<store::DeleteEdit>(journal.first().kind));
        const auto again = await(two.mine.engine.undo(journal.first()));
        QVERIFY(again);
        QCOMPARE(again->kind, Kind::Applied);
        const auto made = two.onServer(u"Ours"_s);
        QVERIFY(made);
        QVERIFY(holds(*made, draftOf(two.base)));
        journal = await(two.mine.store.journal()).value();
        QVERIFY(std::any_of(journal.begin(), journal.end(), [](const store::JournalEntry& e) { return e.undone; }));
        // Undone once is enough: it is there now.
        const auto twice = await(two.mine.engine.undo(journal.at(1)));
        QVERIFY(!twice);
        QCOMPARE(std::get<InvalidInputError>(twice.error()).field, u"changed"_s);
    }

    void aPullTellsHowFarItIsAndCanBeStopped()
    {
        Two two;
        QSignalSpy states(&two.mine.engine, &Engine::stateChanged);
        QVERIFY(await(two.mine.engine.pull()));
        int most = 0;
        for (const QList<QVariant>& call : states)
            most = std::max(most, call.first().value<SyncState>().scopesDone);
        QVERIFY(most > 1);
        QTRY_COMPARE(two.mine.engine.state().scopesTotal, 0);

        const QDateTime before = await(two.mine.store.syncRecord())->lastSuccess;
        const qsizetype rows = two.mine.rows().size();
        const Async<void> pull = two.mine.engine.pull();
        two.mine.engine.cancelPull();
        const Status stopped = await(pull);
        QVERIFY(!stopped);
        QVERIFY(std::holds_alternative<CancelledError>(stopped.error()));
        QTRY_COMPARE(two.mine.engine.state().phase, Phase::Idle);
        QVERIFY(!two.mine.engine.state().error);
        QCOMPARE(await(two.mine.store.syncRecord())->lastSuccess, before);
        QCOMPARE(two.mine.rows().size(), rows);
        QVERIFY(await(two.mine.engine.pull()));
    }
};

QTEST_GUILESS_MAIN(TestOfflineEdits)
#include "tst_offlineedits.moc"
