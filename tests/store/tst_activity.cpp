// SPDX-License-Identifier: Apache-2.0
// What two pulls in a row found otherwise.
#include "app/store/activity.h"
#include "app/store/store.h"
#include "tests/support/eventually.h"

#include "tests/store/storevalues.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

namespace {

using Subject = ActivityEntry::Subject;
using What = ActivityEntry::What;

const Walk automationsWalk = walkOf(Walk::Of::Automations, u"team"_s);
const Walk integrationsWalk = walkOf(Walk::Of::Integrations, u"team"_s);
const Walk secretsWalk = walkOf(Walk::Of::Secrets, u"team"_s);
const QString serverUrl = u"https://api.example.com"_s;

/// What the server holds.
struct Server {
    QList<Automation> automations;
    QList<Webhook> webhooks;
    QList<SlackChannel> channels;
    QList<TeamSecret> secrets;
    QList<Execution> executions;
};

Webhook webhook(const QString& id, const QString& name)
{
    return {{id}, u"team"_s, name, u"https://example.com"_s, {}, {}, utc(5)};
}

Execution failed(const QString& id, qint64 time)
{
    Execution out = execution(id, u"1"_s, u"p"_s, time);
    out.automationName = u"A"_s;
    out.state = ExecutionState::Failed;
    return out;
}

} // namespace

class TstActivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        m_store = std::make_unique<Store>(m_dir->path());
        valueOf(m_store->open());
        m_server = {{automation(u"1"_s, u"A"_s, ProjectScope{{u"p"_s}, u"P"_s}), automation(u"2"_s, u"B"_s)},
            {webhook(u"w"_s, u"Hook"_s)}, {{{u"s"_s}, u"team"_s, u"ws"_s, u"#x"_s}}, {{u"team"_s, u"TOKEN"_s, utc(7)}},
            {}};
    }

    void cleanup() { m_store.reset(); }

    void theFirstPullTellsNothing()
    {
        m_server.executions = {failed(u"e"_s, 10)};
        pull();
        QVERIFY(told().isEmpty());
        QCOMPARE(valueOf(m_store->unreadActivity()), 0);
        // Nor does one that brings the same.
        pull();
        QVERIFY(told().isEmpty());
    }

    void whatIsCreatedIsTold()
    {
        pull();
        Automation created = automation(u"3"_s, u"New"_s, ProjectScope{{u"p"_s}, u"P"_s});
        created.createdBy = u"grace"_s;
        m_server.automations << created;
        m_server.webhooks << webhook(u"w2"_s, u"Second"_s);
        m_server.channels << SlackChannel{{u"s2"_s}, u"team"_s, u"ws"_s, u"#y"_s};
        m_server.secrets << TeamSecret{u"team"_s, u"KEY"_s, utc(8)};
        pull();
        const QList<ActivityEntry> entries = valueOf(m_store->activity({}));
        QCOMPARE(entries.size(), 4);
        const ActivityEntry entry = entries.last(); // the oldest
        QCOMPARE(entry.what, What::Created);
        QCOMPARE(entry.subject, Subject::Automation);
        QCOMPARE(entry.subjectId, u"3"_s);
        QCOMPARE(entry.name, u"New"_s);
        QCOMPARE(entry.scope, u"p"_s);
        QCOMPARE(entry.who, u"grace"_s);
        QCOMPARE(entry.at, created.createdAt);
        QVERIFY(entry.noticedAt.isValid() && entry.unread);
        QCOMPARE(entry.before, ActivityEntry::Body());
        QCOMPARE(entry.after, ActivityEntry::Body(created));
        QCOMPARE(told(),
            QStringList({u"secret KEY created"_s, u"channel #y created"_s, u"webhook Second created"_s,
                u"automation New created"_s}));
        QCOMPARE(entries.first().subjectId, u"team/KEY"_s);
        QCOMPARE(entries.first().scope, u"team"_s);
    }

    void whatIsChangedIsTold()
    {
        pull();
        const Automation before = m_server.automations.first();
        m_server.automations[0].enabled = false;
        m_server.automations[0].updatedAt = utc(99);
        m_server.webhooks[0].url = u"https://elsewhere.example.com"_s;
        m_server.channels[0].channel = u"#renamed"_s;
        m_server.secrets[0].createdAt = utc(70);
        pull();
        QCOMPARE(told(),
            QStringList({u"secret TOKEN changed"_s, u"channel #renamed changed"_s, u"webhook Hook changed"_s,
                u"automation A changed"_s}));
        const ActivityEntry entry = valueOf(m_store->activity({})).last();
        QCOMPARE(entry.before, ActivityEntry::Body(before));
        QCOMPARE(entry.after, ActivityEntry::Body(m_server.automations.first()));
        QCOMPARE(entry.at, utc(99));
        QVERIFY(entry.who.isEmpty());
    }

    void whatIsDeletedIsTold()
    {
        pull();
        const Automation gone = m_server.automations.takeLast();
        m_server.webhooks.clear();
        m_server.channels.clear();
        m_server.secrets.clear();
        pull();
        QStringList all = told();
        all.sort();
        QCOMPARE(all,
            QStringList({u"automation B deleted"_s, u"channel #x deleted"_s, u"secret TOKEN deleted"_s,
                u"webhook Hook deleted"_s}));
        for (const ActivityEntry& entry : valueOf(m_store->activity({}))) {
            QCOMPARE(entry.after, ActivityEntry::Body());
            if (entry.subject == Subject::Automation)
                QCOMPARE(entry.before, ActivityEntry::Body(gone));
        }
    }

    void whatTheServerChangesByItselfIsNotTold()
    {
        pull();
        m_server.automations[0].lastExecutedAt = utc(1234);
        m_server.automations[0].updatedAt = utc(1234);
        m_server.automations[0].description = QString(); // null before
        m_server.automations[0].scope = ProjectScope{{u"p"_s}, u"renamed"_s};
        std::get<WebhookAction>(m_server.automations[0].action).webhookName = u"Renamed hook"_s;
        pull();
        QVERIFY(told().isEmpty());
        // But the copy has it.
        QCOMPARE(valueOf(m_store->automations({})).first().automation, m_server.automations.first());
    }

    void ourOwnDoingIsNotTold()
    {
        pull();
        Automation changed = m_server.automations.first();
        changed.name = u"Renamed here"_s;
        const Automation created = automation(u"3"_s, u"Made here"_s);
        valueOf(m_store->putAutomation(changed, u"team"_s));
        valueOf(m_store->putAutomation(created, u"team"_s));
        valueOf(m_store->removeAutomation({u"2"_s}));
        valueOf(m_store->putIntegrations(u"team"_s, {webhook(u"w"_s, u"Renamed"_s)}, {}));
        valueOf(m_store->putSecrets(u"team"_s, {}));
        m_server = {{changed, created}, {webhook(u"w"_s, u"Renamed"_s)}, {}, {}, {}};
        QVERIFY(told().isEmpty());
        pull();
        QVERIFY(told().isEmpty());
    }

    void anEditWhoseAnswerWasLostIsNotTold()
    {
        pull();
        AutomationDraft wanted = draftOf(m_server.automations.first());
        wanted.enabled = false;
        const QList<EditKind> kinds{UpdateEdit{m_server.automations.first(), wanted},
            DeleteEdit{m_server.automations.last()}, CreateEdit{draftOf(automation({}, u"Made here"_s))},
            DeleteWebhookEdit{m_server.webhooks.first()}, CreateWebhookEdit{draftOf(webhook({}, u"Made here"_s))}};
        for (const EditKind& kind : kinds) {
            OutboxEdit edit = valueOf(m_store->enqueue(kind));
            edit.state = EditState::Unknown;
            valueOf(m_store->updateEdit(edit));
        }
        m_server.automations = {m_server.automations.first(), automation(u"3"_s, u"Made here"_s)};
        m_server.automations[0].enabled = false;
        m_server.webhooks = {webhook(u"w2"_s, u"Made here"_s)};
        pull();
        QVERIFY2(told().isEmpty(), qPrintable(told().join(u'\n')));
        // One that was never sent is somebody else's.
        m_server.automations[0].name = u"Theirs"_s;
        AutomationDraft same = draftOf(m_server.automations.first());
        valueOf(m_store->enqueue(UpdateEdit{m_server.automations.first(), same}));
        pull();
        QCOMPARE(told(), QStringList{u"automation Theirs changed"_s});
    }

    void aPartialWalkTellsNothingDeleted()
    {
        pull();
        const qint64 number = begin();
        Page page;
        page.automations = {m_server.automations.first()};
        valueOf(m_store->putPage(number, automationsWalk, page));
        valueOf(m_store->finishPull(number, {}, false));
        QVERIFY(told().isEmpty());
        QCOMPARE(valueOf(m_store->automations({})).size(), 2);
    }

    void aWalkThatWasNeverCompleteTellsNothing()
    {
        const qint64 number = begin();
        Page page;
        page.automations = {m_server.automations.first()};
        valueOf(m_store->putPage(number, automationsWalk, page));
        valueOf(m_store->finishPull(number, {}, false));
        pull(); // brings the second one
        QVERIFY(told().isEmpty());
        m_server.automations.removeLast();
        pull();
        QCOMPARE(told(), QStringList{u"automation B deleted"_s});
    }

    void anOwnerThatIsGoneSaysNothing()
    {
        pull();
        valueOf(m_store->finishPull(begin(), {}, true));
        QVERIFY(valueOf(m_store->automations({})).isEmpty());
        QVERIFY(told().isEmpty());
        // When it is there again, that is a first pull.
        pull();
        QVERIFY(told().isEmpty());
    }

    void newFailuresAreTold()
    {
        m_server.executions = {failed(u"old"_s, 10), execution(u"fine"_s, u"1"_s, u"p"_s, 20)};
        Execution pending = execution(u"pending"_s, u"1"_s, u"p"_s, 15);
        pull();
        pending.createdAt = utc(40);
        pending.state = ExecutionState::Pending;
        m_server.executions = {failed(u"new"_s, 30), execution(u"fine too"_s, u"1"_s, u"p"_s, 31), pending};
        pull();
        QCOMPARE(told(), QStringList{u"execution A failed"_s});
        const ActivityEntry entry = valueOf(m_store->activity({})).first();
        QCOMPARE(entry.subjectId, u"new"_s);
        QCOMPARE(entry.at, utc(30));
        QCOMPARE(entry.scope, u"p"_s);
        QCOMPARE(entry.after, ActivityEntry::Body(failed(u"new"_s, 30)));
        // Known ones are no news, older ones that are read on demand neither; one that was running may be.
        pending.state = ExecutionState::Failed;
        pending.automationName = u"Slow"_s;
        valueOf(m_store->putExecutions({failed(u"new"_s, 30), failed(u"older"_s, 5), pending}));
        QCOMPARE(told(), QStringList({u"execution Slow failed"_s, u"execution A failed"_s}));
    }

    void readAndUnread()
    {
        pull();
        m_server.automations[0].enabled = false;
        m_server.automations[1].enabled = false;
        pull();
        m_server.automations[0].enabled = true;
        QSignalSpy spy(m_store.get(), &Store::changed);
        pull();
        QCOMPARE(valueOf(m_store->unreadActivity()), 3);
        QCoreApplication::sendPostedEvents(m_store.get());
        const bool isTold = std::any_of(spy.cbegin(), spy.cend(),
            [](const QVariantList& signal) { return signal.first().value<ChangeSet>().contains(Table::Activity); });
        QVERIFY(isTold);
        const QList<ActivityEntry> all = valueOf(m_store->activity({}));
        QVERIFY(all.at(0).id > all.at(1).id && all.at(1).id > all.at(2).id);
        valueOf(m_store->markActivityRead(all.at(1).id));
        QCOMPARE(valueOf(m_store->unreadActivity()), 1);
        QCOMPARE(valueOf(m_store->activity({.unreadOnly = true})), QList<ActivityEntry>{all.at(0)});
        QVERIFY(!valueOf(m_store->activity({})).at(1).unread);
        QCOMPARE(valueOf(m_store->activity({.limit = 1})).size(), 1);
        QCOMPARE(valueOf(m_store->activity({.before = all.at(1).id})).first().id, all.at(2).id);
    }

    void oldEntriesAreDropped()
    {
        pull();
        for (int i = 0; i < activityLimit + 5; ++i)
            m_server.automations << automation(u"n%1"_s.arg(i), u"N"_s);
        pull();
        const QList<ActivityEntry> all = valueOf(m_store->activity({.limit = 2 * activityLimit}));
        QCOMPARE(all.size(), activityLimit);
        QCOMPARE(all.first().subjectId, u"n%1"_s.arg(activityLimit + 4));
    }

    void anotherAccountKnowsNothingOfIt()
    {
        pull();
        m_server.automations[0].enabled = false;
        pull();
        QCOMPARE(told().size(), 1);
        Viewer other = viewer();
        other.id = u"u2"_s;
        valueOf(m_store->beginPull(other, {}, serverUrl));
        QVERIFY(told().isEmpty());
    }

    void walksThatLoseMuchAreDoubtful()
    {
        for (int i = 0; i < 50; ++i)
            m_server.automations << automation(u"n%1"_s.arg(i), u"N"_s);
        pull(); // 52
        const QList<Walk> walks{automationsWalk, integrationsWalk, secretsWalk};
        const auto doubtful = [&](qsizetype kept) {
            const qint64 number = begin();
            Page page;
            page.automations = m_server.automations.first(kept);
            valueOf(m_store->putPage(number, automationsWalk, page));
            return valueOf(m_store->doubtfulWalks(number, walks));
        };
        QVERIFY(doubtful(52).isEmpty());
        QVERIFY(doubtful(42).isEmpty()); // ten
        QCOMPARE(doubtful(41), QList<Walk>{automationsWalk}); // eleven, more than a fifth
        for (int i = 50; i < 98; ++i)
            m_server.automations << automation(u"n%1"_s.arg(i), u"N"_s);
        pull(); // 100
        QVERIFY(doubtful(80).isEmpty()); // a fifth
        QCOMPARE(doubtful(79), QList<Walk>{automationsWalk});
        const qint64 older = begin();
        begin();
        QVERIFY(!awaited(m_store->doubtfulWalks(older, walks)));
    }

private:
    qint64 begin() { return valueOf(m_store->beginPull(viewer(), {}, serverUrl)); }

    void pull()
    {
        const qint64 number = begin();
        Page automations;
        automations.automations = m_server.automations;
        valueOf(m_store->putPage(number, automationsWalk, automations));
        Page integrations;
        integrations.webhooks = m_server.webhooks;
        integrations.slackChannels = m_server.channels;
        valueOf(m_store->putPage(number, integrationsWalk, integrations));
        Page secrets;
        secrets.secrets = m_server.secrets;
        valueOf(m_store->putPage(number, secretsWalk, secrets));
        valueOf(m_store->putExecutions(m_server.executions));
        valueOf(m_store->setHistoryOffered(true));
        valueOf(m_store->finishPull(number, {automationsWalk, integrationsWalk, secretsWalk}, true));
    }

    /// Newest first, in words.
    QStringList told()
    {
        static const QStringList subjects{u"automation"_s, u"webhook"_s, u"channel"_s, u"secret"_s, u"execution"_s};
        static const QStringList whats{u"created"_s, u"changed"_s, u"deleted"_s, u"failed"_s};
        QStringList all;
        for (const ActivityEntry& entry : valueOf(m_store->activity({})))
            all << subjects.at(int(entry.subject)) + u' ' + entry.name + u' ' + whats.at(int(entry.what));
        return all;
    }

    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    Server m_server;
};

QTEST_GUILESS_MAIN(TstActivity)
#include "tst_activity.moc"
