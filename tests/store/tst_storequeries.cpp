// SPDX-License-Identifier: Apache-2.0
// What the store finds: places, words, executions, integrations.
#include "tests/store/storefixture.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace desk::store;
using namespace Qt::StringLiterals;

class TstStoreQueries : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startEmpty(); }
    void cleanup() { end(); }

    void places_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("expected");
        using K = Place::Kind;
        QTest::newRow("all") << int(K::Everything) << QString()
                             << QStringList{
                                    u"in collection"_s, u"in org"_s, u"in project"_s, u"in registry"_s, u"in team"_s};
        QTest::newRow("project") << int(K::Project) << u"p"_s << QStringList{u"in project"_s};
        QTest::newRow("registry") << int(K::Project) << u"r"_s << QStringList{u"in collection"_s, u"in registry"_s};
        QTest::newRow("collection") << int(K::Collection) << u"c"_s << QStringList{u"in collection"_s};
        QTest::newRow("team") << int(K::Team) << u"t"_s << QStringList{u"in team"_s};
        QTest::newRow("organization") << int(K::Organization) << u"org"_s << QStringList{u"in org"_s};
        QTest::newRow("organization's entity") << int(K::Organization) << u"orgEntity"_s << QStringList{u"in org"_s};
        QTest::newRow("unknown") << int(K::Project) << u"nope"_s << QStringList();
    }

    void places()
    {
        QFETCH(int, kind);
        QFETCH(QString, id);
        pullPlacesAnd(all());
        const QList<AutomationRow> rows = valueOf(m_store->automations({{Place::Kind(kind), id}, {}}));
        QTEST(names(rows), "expected");
        for (const AutomationRow& row : rows) {
            const bool inRegistry = row.automation.scope == registryR || row.automation.scope == collectionC;
            QCOMPARE(row.project.value, inRegistry ? u"r"_s : (row.automation.scope == projectP ? u"p"_s : QString()));
        }
    }

    void aStreakIsTheNewestFailures()
    {
        pullPlacesAnd({automation(u"1"_s, u"A"_s), automation(u"2"_s, u"B"_s), automation(u"3"_s, u"C"_s)});
        const auto failed = [](const QString& id, const QString& of, qint64 time) {
            Execution e = execution(id, of, u"p"_s, time);
            e.state = ExecutionState::Failed;
            return e;
        };
        valueOf(m_store->putExecutions(
            {failed(u"a"_s, u"1"_s, 1), execution(u"b"_s, u"1"_s, u"p"_s, 2), failed(u"c"_s, u"1"_s, 3),
                failed(u"d"_s, u"1"_s, 4), failed(u"e"_s, u"2"_s, 5), execution(u"f"_s, u"2"_s, u"p"_s, 6)}));
        const QList<AutomationRow> rows = valueOf(m_store->automations({}));
        QCOMPARE(rows.at(0).failureStreak, 2);
        QCOMPARE(rows.at(1).failureStreak, 0);
        QCOMPARE(rows.at(2).failureStreak, 0);
    }

    void aCollectionKnowsWhatReachesIt()
    {
        Automation run = automation(u"r2"_s, u"run in registry"_s, registryR);
        run.event = RunStateEvent{};
        pullPlacesAnd(all() + QList<Automation>{run});
        const Place c{Place::Kind::Collection, u"c"_s};
        QCOMPARE(names(valueOf(m_store->automations({c, {}}))), QStringList{u"in collection"_s});
        const QStringList reaching{u"in collection"_s, u"in org"_s, u"in registry"_s};
        QCOMPARE(names(valueOf(m_store->automations({c, {}, true}))), reaching);
        QCOMPARE(names(valueOf(m_store->automations({c, u"registry"_s, true}))), QStringList{u"in registry"_s});
        // Pending edits lie over rows of wider scopes too.
        AutomationDraft wanted = draftOf(all().at(3));
        wanted.name = u"changed"_s;
        valueOf(m_store->enqueue(UpdateEdit{all().at(3), wanted}));
        QVERIFY(names(valueOf(m_store->automations({c, {}, true}))).contains(u"changed"_s));
        QCOMPARE(names(valueOf(m_store->automations({c, {}}))), QStringList{u"in collection"_s});
    }

    void executionsAreFiltered()
    {
        pullPlacesAnd(all());
        Execution failed = execution(u"1"_s, u"r1"_s, u"r"_s, 1000);
        failed.state = ExecutionState::Failed;
        failed.error = u"The Endpoint answered 401"_s;
        Execution named = execution(u"2"_s, u"r1"_s, u"r"_s, 2000);
        named.automationName = u"Größe prüfen"_s;
        const Execution deleted = execution(u"3"_s, {}, u"r"_s, 3000);
        const Execution team = execution(u"4"_s, u"t1"_s, {}, 4000); // the server did not tell the scope
        valueOf(m_store->putExecutions({failed, named, deleted, team}));
        QCOMPARE(executionIds({.states = {ExecutionState::Failed}}), u"1"_s);
        QCOMPARE(executionIds({.automations = {{u"r1"_s}}}), u"2 1"_s);
        QCOMPARE(executionIds({.automations = {AutomationId{}, {u"t1"_s}}}), u"4 3"_s);
        QCOMPARE(executionIds({.from = utc(2000), .until = utc(3000)}), u"2"_s);
        QCOMPARE(executionIds({.search = u"endpoint 401"_s}), u"1"_s);
        QCOMPARE(executionIds({.search = u"GRÖSSE"_s}), QString());
        QCOMPARE(executionIds({.search = u"grÖße"_s}), u"2"_s);
        QCOMPARE(executionIds({.place = {Place::Kind::Team, u"t"_s}}), u"4"_s);
        QCOMPARE(executionIds({.place = {Place::Kind::Project, u"r"_s}}), u"3 2 1"_s);
        const auto executed = valueOf(m_store->executedAutomations({Place::Kind::Project, u"r"_s}));
        QCOMPARE(executed.size(), 2);
        QCOMPARE(executed.first(), (ExecutedAutomation{{u"r1"_s}, u"Größe prüfen"_s, 2}));
        QCOMPARE(executed.last(), (ExecutedAutomation{{}, {}, 1}));
    }

    void executionsArePagedByTime()
    {
        QList<Execution> list;
        for (int i = 0; i < 10; ++i)
            list << execution(QString::number(i), u"1"_s, u"p"_s, 1000 + i / 2); // pairs at the same moment
        valueOf(m_store->putExecutions(list));
        QStringList seen;
        ExecutionQuery query{.limit = 3};
        for (;;) {
            const QList<Execution> page = valueOf(m_store->executions(query));
            if (page.isEmpty())
                break;
            for (const Execution& e : page)
                seen << e.id.value;
            query.after = ExecutionCursor{page.last().createdAt, page.last().id};
        }
        QCOMPARE(seen.join(u' '), u"9 8 7 6 5 4 3 2 1 0"_s);
    }

    void placesCountWhatRan()
    {
        pullPlacesAnd(all());
        valueOf(m_store->putExecutions({execution(u"1"_s, u"c1"_s, u"c"_s, 1000),
            execution(u"2"_s, u"c1"_s, u"c"_s, 3000), execution(u"3"_s, u"r1"_s, u"r"_s, 2000),
            execution(u"4"_s, u"c1"_s, {}, 4000), execution(u"5"_s, u"gone"_s, {}, 5000)}));
        const WorkspaceView view = valueOf(m_store->workspace());
        QCOMPARE(executionIds({.place = {Place::Kind::Collection, u"c"_s}}), u"4 2 1"_s);
        QCOMPARE(view.executions.value(u"c"_s), (ExecutionTally{3, utc(4000)}));
        QCOMPARE(view.executions.value(u"r"_s).count, 1);
        QVERIFY(!view.executions.contains(u"p"_s));
        QCOMPARE(view.serverUrl, serverUrl);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("all") << QString() << u"abcdefg"_s;
        QTest::newRow("middle of a word") << u"ploy"_s << u"abcdefg"_s;
        QTest::newRow("name") << u"pROmote"_s << u"a"_s;
        QTest::newRow("two letters") << u"qa"_s << u"b"_s;
        QTest::newRow("one letter") << u"ß"_s << u"c"_s;
        QTest::newRow("umlaut") << u"GRÖßE"_s << u"c"_s;
        QTest::newRow("short umlaut") << u"GR Ö"_s << u"c"_s;
        QTest::newRow("decomposed umlaut") << u"Gro\u0308ße"_s << u"c"_s;
        QTest::newRow("percent") << u"%"_s << u"d"_s;
        QTest::newRow("percent in a word") << u"100%"_s << u"d"_s;
        QTest::newRow("underscore") << u"x_"_s << QString();
        QTest::newRow("quote") << u"\""_s << u"e"_s;
        QTest::newRow("quoted") << u"\"hi\""_s << u"e"_s;
        QTest::newRow("open quote") << u"say \"hi"_s << u"e"_s;
        QTest::newRow("apostrophe") << u"it's"_s << u"e"_s;
        QTest::newRow("fts words") << u"AND OR NOT NEAR("_s << QString();
        QTest::newRow("fts column") << u"name:promote"_s << QString();
        QTest::newRow("star") << u"prom*"_s << QString();
        QTest::newRow("words of several columns") << u"promote nightly alias hook"_s << u"a"_s;
        QTest::newRow("every word") << u"promote missing"_s << QString();
        QTest::newRow("short and long") << u"promote hi"_s << QString();
        QTest::newRow("event") << u"run_state"_s << u"f"_s;
        QTest::newRow("pattern") << u"candidate"_s << u"g"_s;
        QTest::newRow("emoji") << u"\U0001F680"_s << u"g"_s;
    }

    void search()
    {
        QFETCH(QString, text);
        QList<Automation> list;
        for (const QString& name :
            {u"Promote"_s, u"to QA"_s, u"Größe"_s, u"100% x"_s, u"Say \"hi\" it's"_s, u"states"_s, u"\U0001F680"_s}) {
            list << automation(QChar(u'a' + int(list.size())), name, projectP);
        }
        list[0].description = u"Nightly"_s;
        list[5].event = RunStateEvent{{u"{}"_s}};
        list[6].event = ArtifactEvent{
            ArtifactEventKind::TagAdded, readBackFilter(artifactFilter(u"tag"_s, u"$regex"_s, u"candidate"_s).text)};
        pullPlacesAnd(list);
        QString found;
        for (const AutomationRow& row : valueOf(m_store->automations({{Place::Kind::Project, u"p"_s}, text})))
            found += row.automation.id.value;
        std::sort(found.begin(), found.end());
        QTEST(found, "found");
        QVERIFY(valueOf(m_store->automations({{Place::Kind::Project, u"r"_s}, text})).isEmpty());
    }

    void searchFollowsChanges()
    {
        pullPlacesAnd({automation(u"1"_s, u"before"_s)});
        valueOf(m_store->putAutomation(automation(u"1"_s, u"after"_s), u"team"_s));
        QVERIFY(valueOf(m_store->automations({{}, u"before"_s})).isEmpty());
        QCOMPARE(valueOf(m_store->automations({{}, u"after"_s})).size(), 1);
        valueOf(m_store->removeAutomation({u"1"_s}));
        QVERIFY(valueOf(m_store->automations({{}, u"after"_s})).isEmpty());
    }

    void executionsAreNewestFirst()
    {
        pullPlacesAnd(all());
        Execution undated = execution(u"e0"_s, u"a"_s, u"c"_s, 1);
        undated.createdAt = {};
        Execution failed = execution(u"e4"_s, u"a"_s, u"r"_s, 30);
        failed.state = ExecutionState::Failed;
        failed.httpStatus = 500;
        valueOf(m_store->putExecutions({execution(u"e2"_s, u"a"_s, u"c"_s, 20), undated,
            execution(u"e1"_s, u"b"_s, u"p"_s, 25), execution(u"e3"_s, u"a"_s, u"c"_s, 20), failed}));
        QCOMPARE(executionIds({{Place::Kind::Project, u"r"_s}, {}}), u"e4 e3 e2 e0"_s);
        QCOMPARE(executionIds({{Place::Kind::Collection, u"c"_s}, {}}), u"e3 e2 e0"_s);
        QCOMPARE(executionIds({{}, {}, 2}), u"e4 e1"_s);
        QCOMPARE(executionIds({{}, {u"b"_s}}), u"e1"_s);
        // Executions survive a pull that does not bring them.
        valueOf(m_store->finishPull(begin(), {walkOf(Walk::Of::Executions)}, true));
        QCOMPARE(executionIds({}), u"e4 e1 e3 e2 e0"_s);
    }

    void theNewestExecutionIsTheLast()
    {
        pullPlacesAnd(all());
        Execution failed = execution(u"e2"_s, u"p1"_s, u"p"_s, 40);
        failed.state = ExecutionState::Failed;
        failed.httpStatus.reset();
        valueOf(m_store->putExecutions(
            {execution(u"e1"_s, u"p1"_s, u"p"_s, 20), failed, execution(u"e3"_s, u"t1"_s, u"t"_s, 50)}));
        const QList<AutomationRow> rows = valueOf(m_store->automations({{Place::Kind::Project, u"p"_s}, {}}));
        QCOMPARE(rows.first().lastExecution, (LastExecution{{u"e2"_s}, utc(40), ExecutionState::Failed, std::nullopt}));
        QVERIFY(!valueOf(m_store->automations({{Place::Kind::Collection, u"c"_s}, {}})).first().lastExecution);
    }

    void integrationsAndSecrets()
    {
        Page page;
        page.webhooks = {{{u"w2"_s}, u"team"_s, u"zeta"_s, u"https://z"_s, {}, {}, {}},
            {{u"w1"_s}, u"team"_s, u"Alpha"_s, u"https://a"_s, u"T"_s, {}, utc(4)},
            {{u"w3"_s}, u"other"_s, u"beta"_s, u"https://b"_s, {}, {}, {}}};
        page.slackChannels = {{{u"s"_s}, u"team"_s, u"ws"_s, u"#x"_s}};
        page.secrets = {{u"team"_s, u"B"_s, {}}, {u"team"_s, u"A"_s, {}}, {u"other"_s, u"A"_s, {}}};
        const Walk walk = walkOf(Walk::Of::Integrations, u"team"_s);
        valueOf(m_store->putPage(begin(), walk, page));
        QCOMPARE(valueOf(m_store->webhooks(u"team"_s)), QList<Webhook>({page.webhooks.at(1), page.webhooks.at(0)}));
        QCOMPARE(valueOf(m_store->webhooks({})).size(), 3);
        QCOMPARE(valueOf(m_store->slackChannels(u"team"_s)), page.slackChannels);
        QCOMPARE(valueOf(m_store->secrets(u"team"_s)), QList<TeamSecret>({page.secrets.at(1), page.secrets.at(0)}));
        QCOMPARE(valueOf(m_store->secrets({})).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TstStoreQueries)
#include "tst_storequeries.moc"
