// SPDX-License-Identifier: Apache-2.0
// Every kind of event, played on a real engine with a real receiver (docs/protocol.md 3, 4, 6; choices.h).
#include "app/sandbox/choices.h"
#include "tests/sandbox/rig.h"

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

namespace {

const QString anyCondition = u"{\"$or\":[{\"$and\":[]}]}"_s;

QJsonObject projectEvent(const QString& type, const QJsonObject& more)
{
    QJsonObject event{{u"type"_s, type}, {u"entity"_s, u"example-team"_s}, {u"project"_s, u"vision"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        event.insert(it.key(), it.value());
    return event;
}

QJsonObject logged(const QJsonArray& values, const QString& run = u"train-1"_s, const QString& type = u"RUN_METRIC"_s)
{
    return projectEvent(type, {{u"run"_s, run}, {u"metric"_s, u"acc"_s}, {u"values"_s, values}});
}

QStringList namesOf(const Answer& answer)
{
    QStringList names;
    for (const QJsonValue& one : answer.json.value("executions"_L1).toArray())
        names.append(one["automationName"_L1].toString());
    return names;
}

QString metricFilter(const QString& member, const QString& condition)
{
    return u"{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_metric_filter\":{\"%1\":%2},\"metric_filter\":null}"_s.arg(
        member, condition);
}

QString threshold(const QString& aggregation, int window, const QString& comparison, double value)
{
    return metricFilter(u"threshold_filter"_s,
        u"{\"name\":\"acc\",\"agg_op\":%1,\"window_size\":%2,\"cmp_op\":\"%3\",\"threshold\":%4}"_s.arg(
            aggregation, QString::number(window), comparison, QString::number(value)));
}

} // namespace

class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void cleanup() { m_rig.reset(); }

    void severalEventsFillAWindow()
    {
        add(u"low"_s, u"PROJECT"_s, project(), u"RUN_METRIC"_s, threshold(u"\"AVERAGE\""_s, 3, u"$lt"_s, 0.5));
        QVERIFY(namesOf(m_rig->fire(logged({0.1}))).isEmpty());
        QVERIFY(namesOf(m_rig->fire(logged({0.2}))).isEmpty());
        // What another run logs, or this one under another name, is not counted in.
        QVERIFY(namesOf(m_rig->fire(logged({0.1}, u"train-2"_s))).isEmpty());
        QVERIFY(namesOf(m_rig->fire(projectEvent(u"RUN_METRIC"_s,
                            {{u"run"_s, u"train-1"_s}, {u"metric"_s, u"f1"_s}, {u"values"_s, QJsonArray{0.1}}})))
                    .isEmpty());
        QCOMPARE(namesOf(m_rig->fire(logged({0.3}))), QStringList{u"low"_s});
        QCOMPARE(lastBody(), QByteArray("{\"values\":\"0.1, 0.2, 0.3\",\"run\":\"train-1\"}"));
    }

    void eachValueIsJudged()
    {
        add(u"dip"_s, u"PROJECT"_s, project(), u"RUN_METRIC"_s, threshold(u"null"_s, 1, u"$lt"_s, 0.5));
        // The middle one counts, though the newest is fine again; a second dip comes within the day.
        QCOMPARE(namesOf(m_rig->fire(logged({0.9, 0.25, 0.9, 0.125}))), QStringList{u"dip"_s});
        QCOMPARE(lastBody(), QByteArray("{\"values\":\"0.25\",\"run\":\"train-1\"}"));
        QVERIFY(namesOf(m_rig->fire(logged({0.1}))).isEmpty());
        QCOMPARE(namesOf(m_rig->fire(logged({0.1}, u"train-2"_s))), QStringList{u"dip"_s});
        // Nothing that is left out by the daily pause is in the history.
        const Answer history = m_rig->ask(u"{project(name:\"vision\",entityName:\"example-team\"){triggerExecutions"
                                          "{totalCount}}}"_s);
        QCOMPARE(at(history.data(), u"project.triggerExecutions.totalCount"_s).toInt(), 2);
    }

    /// The windows of a change lie side by side.
    void changeOfConsecutiveWindows()
    {
        add(u"rise"_s, u"PROJECT"_s, project(), u"RUN_METRIC_CHANGE"_s,
            metricFilter(u"change_filter"_s,
                u"{\"name\":\"acc\",\"agg_op\":\"AVERAGE\",\"current_window_size\":2,\"change_amount\":0.5,"
                "\"prior_window_size\":3,\"change_type\":\"RELATIVE\",\"change_dir\":\"INCREASE\"}"_s));
        for (const double value : {1.0, 1.0, 1.0, 2.0})
            QVERIFY(namesOf(m_rig->fire(logged({value}))).isEmpty());
        // 1 1 1 | 2 1 is exactly 50 % more: at least.
        QCOMPARE(namesOf(m_rig->fire(logged({1.0}))), QStringList{u"rise"_s});
        QCOMPARE(lastBody(), QByteArray("{\"values\":\"2, 1\",\"run\":\"train-1\"}"));
    }

    void zScoreOfTheNewest()
    {
        add(u"odd"_s, u"PROJECT"_s, project(), u"RUN_METRIC_ZSCORE"_s,
            metricFilter(u"zscore_filter"_s,
                u"{\"name\":\"acc\",\"window_size\":4,\"threshold\":3,\"change_dir\":\"DECREASE\"}"_s));
        QVERIFY(namesOf(m_rig->fire(logged({2, 4, 2, 4, 3}))).isEmpty());
        // Four values of mean 3.25 and deviation 0.83: 0.5 is 3.3 of them below.
        QCOMPARE(namesOf(m_rig->fire(logged({0.5}))), QStringList{u"odd"_s});
        // An event of that type is for these automations alone.
        add(u"any"_s, u"PROJECT"_s, project(), u"RUN_METRIC"_s, threshold(u"null"_s, 1, u"$gt"_s, 0));
        QVERIFY(namesOf(m_rig->fire(logged({1}, u"train-9"_s, u"RUN_METRIC_ZSCORE"_s))).isEmpty());
        QCOMPARE(namesOf(m_rig->fire(logged({1}, u"train-9"_s))), QStringList{u"any"_s});
    }

    /// Values survive a restart like everything else the server was told.
    void valuesAreKept()
    {
        QTemporaryDir folder;
        m_rig = std::make_unique<Rig>(u"demo"_s, folder.path());
        add(u"low"_s, u"PROJECT"_s, project(), u"RUN_METRIC"_s, threshold(u"\"MAX\""_s, 2, u"$lt"_s, 0.5));
        QVERIFY(namesOf(m_rig->fire(logged({0.1}))).isEmpty());
        m_rig.reset();
        m_rig = std::make_unique<Rig>(u"demo"_s, folder.path());
        QCOMPARE(namesOf(m_rig->fire(logged({0.2}))), QStringList{u"low"_s});
    }

    void states_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("fires");
        QTest::newRow("failed") << u"\"FAILED\""_s << u"FAILED"_s << true;
        QTest::newRow("lower case") << u"\"FINISHED\""_s << u"finished"_s << true;
        QTest::newRow("another") << u"\"FINISHED\",\"RUNNING\""_s << u"FAILED"_s << false;
        QTest::newRow("crashed counts as failed") << u"\"FAILED\""_s << u"CRASHED"_s << true;
        QTest::newRow("crashed is not finished") << u"\"FINISHED\""_s << u"CRASHED"_s << false;
        QTest::newRow("killed") << u"\"FAILED\",\"FINISHED\",\"RUNNING\""_s << u"KILLED"_s << false;
        QTest::newRow("killed, though asked for") << u"\"KILLED\""_s << u"KILLED"_s << false;
    }

    void states()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, state);
        QFETCH(bool, fires);
        add(u"state"_s, u"PROJECT"_s, project(), u"RUN_STATE"_s,
            u"{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_state_filter\":{\"states\":[%1]}}"_s.arg(wanted));
        const Answer answer = m_rig->fire(projectEvent(u"RUN_STATE"_s, {{u"run"_s, u"r"_s}, {u"state"_s, state}}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(namesOf(answer).contains(u"state"_s), fires);
        if (!fires)
            return;
        const QJsonObject data = details(u"RunStateEventDetails"_s, u"entityName projectName runName newRunState"_s);
        QCOMPARE(data.value("newRunState"_L1).toString(), state.toUpper());
        QCOMPARE(data.value("runName"_L1).toString(), u"r"_s);
    }

    /// An event of a collection reaches whatever contains it.
    void artifactEvents_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("details");
        QTest::addColumn<QString>("label"); // alias or tag of the event
        const QString artifact = u"ArtifactEventDetails"_s;
        const QString tag = u"ArtifactTagEventDetails"_s;
        QTest::newRow("created") << u"CREATE_ARTIFACT"_s << artifact << QString();
        QTest::newRow("linked") << u"LINK_MODEL"_s << artifact << QString();
        QTest::newRow("unlinked") << u"UNLINK_ARTIFACT"_s << artifact << QString();
        QTest::newRow("alias") << u"ADD_ARTIFACT_ALIAS"_s << u"ArtifactAliasEventDetails"_s << u"alias"_s;
        QTest::newRow("tag added") << u"ADD_ARTIFACT_TAG"_s << tag << u"tag"_s;
        QTest::newRow("tag removed") << u"REMOVE_ARTIFACT_TAG"_s << tag << u"tag"_s;
        QTest::newRow("collection tag added") << u"ADD_COLLECTION_TAG"_s << tag << u"tag"_s;
        QTest::newRow("collection tag removed") << u"REMOVE_COLLECTION_TAG"_s << tag << u"tag"_s;
    }

    void artifactEvents()
    {
        QFETCH(QString, type);
        QFETCH(QString, details);
        QFETCH(QString, label);
        const QString filter =
            label.isEmpty() ? anyCondition : u"{\"$or\":[{\"$and\":[{\"%1\":{\"$regex\":\"^ok-\"}}]}]}"_s.arg(label);
        add(u"in collection"_s, u"ARTIFACT_COLLECTION"_s, collection(u"example-team"_s, u"vision"_s, u"resnet"_s), type,
            filter);
        add(u"in another"_s, u"ARTIFACT_COLLECTION"_s, collection(u"example-team"_s, u"vision"_s, u"street-images"_s),
            type, filter);
        add(u"in project"_s, u"PROJECT"_s, project(), type, filter);
        add(u"in registry"_s, u"PROJECT"_s, project(u"example-org-entity"_s, u"wandb-registry-Model"_s), type, filter);
        add(u"in registry's collection"_s, u"ARTIFACT_COLLECTION"_s,
            collection(u"example-org-entity"_s, u"wandb-registry-Model"_s, u"image-classifier"_s), type, filter);
        add(u"in team"_s, u"ENTITY"_s, entity(u"example-team"_s), type, filter);
        add(u"in organization"_s, u"ENTITY"_s, entity(u"example-org-entity"_s), type, filter);

        QJsonObject event = projectEvent(type, {{u"collection"_s, u"resnet"_s}});
        if (!label.isEmpty())
            event[label] = u"ok-1"_s;
        const auto ours = [](const Answer& answer) { return namesOf(answer).filter(u"in "_s); };
        const Answer answer = m_rig->fire(event);
        QCOMPARE(answer.status, 200);
        QCOMPARE(ours(answer), (QStringList{u"in collection"_s, u"in project"_s, u"in team"_s, u"in organization"_s}));
        const QJsonObject data = this->details(
            details, u"entityName projectName artifactCollectionName artifactVersionIndex artifactMetadata "_s + label);
        QCOMPARE(data.value("entityName"_L1).toString(), u"example-team"_s);
        QCOMPARE(data.value("projectName"_L1).toString(), u"vision"_s);
        QCOMPARE(data.value("artifactCollectionName"_L1).toString(), u"resnet"_s);
        const bool ofCollection = type.contains(u"COLLECTION"_s);
        QCOMPARE(data.value("artifactVersionIndex"_L1).isNull(), ofCollection);
        QVERIFY(data.value("artifactMetadata"_L1).isString());
        if (!label.isEmpty())
            QCOMPARE(data.value(label).toString(), u"ok-1"_s);

        // A registry belongs to the organization, not to a team.
        event[u"entity"_s] = u"example-org"_s;
        event[u"project"_s] = u"Model"_s;
        event[u"collection"_s] = u"image-classifier"_s;
        QCOMPARE(ours(m_rig->fire(event)),
            (QStringList{u"in registry"_s, u"in registry's collection"_s, u"in organization"_s}));
        // What the condition does not want reaches nobody.
        if (!label.isEmpty()) {
            event[label] = u"no-1"_s;
            QVERIFY(ours(m_rig->fire(event)).isEmpty());
        }
    }

    /// A run's event reaches its project, team and organization.
    void runEventsReachBroadScopes()
    {
        const QString filter = threshold(u"null"_s, 1, u"$gt"_s, 0);
        add(u"in project"_s, u"PROJECT"_s, project(), u"RUN_METRIC"_s, filter);
        add(u"elsewhere"_s, u"PROJECT"_s, project(u"example-team"_s, u"forecast"_s), u"RUN_METRIC"_s, filter);
        add(u"in team"_s, u"ENTITY"_s, entity(u"example-team"_s), u"RUN_METRIC"_s, filter);
        add(u"in organization"_s, u"ENTITY"_s, entity(u"example-org-entity"_s), u"RUN_METRIC"_s, filter);
        QCOMPARE(namesOf(m_rig->fire(logged({1}))), (QStringList{u"in project"_s, u"in team"_s, u"in organization"_s}));
        const QJsonObject data =
            details(u"RunMetricEventDetails"_s, u"entityName projectName runName metricName metricValues"_s);
        QCOMPARE(data.value("metricValues"_L1).toArray(), QJsonArray{1});
    }

    void metadataReachesThePayload()
    {
        add(u"meta"_s, u"PROJECT"_s, project(), u"ADD_ARTIFACT_ALIAS"_s, anyCondition,
            u"{\"n\":${artifact_metadata.n},\"s\":\"${artifact_metadata.s}\",\"o\":\"${artifact_metadata.o}\"}"_s);
        m_rig->fire(projectEvent(u"ADD_ARTIFACT_ALIAS"_s,
            {{u"collection"_s, u"resnet"_s}, {u"alias"_s, u"a"_s},
                {u"metadata"_s,
                    QJsonObject{{u"n"_s, 0.5}, {u"s"_s, u"a \"b\""_s}, {u"o"_s, QJsonObject{{u"k"_s, true}}}}}}));
        QCOMPARE(lastBody(), QByteArray("{\"n\":0.5,\"s\":\"a \\\"b\\\"\",\"o\":\"{\\\"k\\\":true}\"}"));
    }

    void broadScopesAreLimited()
    {
        m_rig->clock = QDateTime::fromString(u"2026-05-01T10:00:00Z"_s, Qt::ISODate);
        const QString type = u"ADD_ARTIFACT_ALIAS"_s;
        add(u"broad"_s, u"ENTITY"_s, entity(u"example-team"_s), type, anyCondition);
        add(u"narrow"_s, u"PROJECT"_s, project(), type, anyCondition);
        const QJsonObject event = projectEvent(type, {{u"collection"_s, u"resnet"_s}, {u"alias"_s, u"a"_s}});
        for (int i = 0; i < choices::broadScopePerMinute; ++i)
            QCOMPARE(stateOf(m_rig->fire(event), u"broad"_s), u"FINISHED"_s);
        const std::size_t sent = m_rig->receiver.requests().size();
        const Answer tooMany = m_rig->fire(event);
        QCOMPARE(stateOf(tooMany, u"broad"_s), u"SKIPPED"_s);
        QCOMPARE(stateOf(tooMany, u"narrow"_s), u"FINISHED"_s);
        // The narrow one alone: the demo's audit of the whole organization is over the limit, too.
        QCOMPARE(m_rig->receiver.requests().size(), sent + 1);
        const Answer history = m_rig->ask(u"{triggers(filters:\"{\\\"name\\\":\\\"broad\\\"}\"){edges{node{id}}}}"_s);
        const Answer executions =
            m_rig->ask(u"query($id:ID!){triggerExecutions(triggerID:$id,first:1){edges{node{state result{data{... on"
                       " HttpTriggerResultDetails{error{message}}}}}}}}"_s,
                {{u"id"_s, at(history.data(), u"triggers.edges.0.node.id"_s)}});
        const QJsonObject node = at(executions.data(), u"triggerExecutions.edges.0.node"_s).toObject();
        QCOMPARE(node.value("state"_L1).toString(), u"SKIPPED"_s);
        QCOMPARE(at(node, u"result.data.error.message"_s).toString(), u"more than 30 executions in one minute"_s);
        m_rig->clock = m_rig->clock.addSecs(61);
        QCOMPARE(stateOf(m_rig->fire(event), u"broad"_s), u"FINISHED"_s);
    }

private:
    QString entity(const QString& name)
    {
        return m_rig->idOf(u"{entity(name:\"%1\"){id}}"_s.arg(name), u"entity.id"_s);
    }

    QString project(const QString& owner = u"example-team"_s, const QString& name = u"vision"_s)
    {
        return m_rig->idOf(u"{project(name:\"%1\",entityName:\"%2\"){id}}"_s.arg(name, owner), u"project.id"_s);
    }

    QString collection(const QString& owner, const QString& project, const QString& name)
    {
        return m_rig->idOf(u"{project(name:\"%1\",entityName:\"%2\"){artifactCollection(name:\"%3\"){id}}}"_s.arg(
                               project, owner, name),
            u"project.artifactCollection.id"_s);
    }

    void add(const QString& name, const QString& scopeType, const QString& scope, const QString& type,
        const QString& filter, const QString& payload = u"{\"values\":\"${metric_values}\",\"run\":\"${run_name}\"}"_s)
    {
        QJsonObject input = aliasAutomation(*m_rig, name, u"Local receiver"_s, payload);
        input[u"scopeType"_s] = scopeType;
        input[u"scopeID"_s] = scope;
        input[u"triggeringEventType"_s] = type;
        input[u"eventFilter"_s] = filter;
        const Answer answer = createAutomation(*m_rig, input);
        QVERIFY2(answer.status == 200, answer.body.constData());
    }

    QByteArray lastBody() { return m_rig->receiver.requests().back().body; }

    static QString stateOf(const Answer& answer, const QString& name)
    {
        for (const QJsonValue& one : answer.json.value("executions"_L1).toArray()) {
            if (one["automationName"_L1].toString() == name)
                return one["state"_L1].toString();
        }
        return {};
    }

    /// The newest execution's event details of the project, as that type.
    QJsonObject details(const QString& type, const QString& fields)
    {
        const Answer answer = m_rig->ask(
            u"{project(name:\"vision\",entityName:\"example-team\"){triggerExecutions"
            "(first:1,projectOnly:true){edges{node{event{data{__typename ... on %1{%2}}}}}}}}"_s.arg(type, fields));
        const QJsonObject data = at(answer.data(), u"project.triggerExecutions.edges.0.node.event.data"_s).toObject();
        return data.value("__typename"_L1).toString() == type ? data : QJsonObject();
    }

    std::unique_ptr<Rig> m_rig;
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_sandboxevents.moc"
