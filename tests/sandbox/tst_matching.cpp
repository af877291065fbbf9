// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/incoming.h"
#include "app/sandbox/matching.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::sandbox;

namespace {

Occurrence aliasAdded(const QString& alias)
{
    Occurrence occurrence;
    occurrence.facts.eventType = u"ADD_ARTIFACT_ALIAS"_s;
    occurrence.facts.collection = u"c"_s;
    occurrence.facts.alias = alias;
    occurrence.versionNumber = 7;
    return occurrence;
}

Occurrence runState(const QString& run, const QString& state)
{
    Occurrence occurrence;
    occurrence.facts.eventType = u"RUN_STATE"_s;
    occurrence.facts.run = run;
    occurrence.facts.runState = state;
    occurrence.runUser = u"member"_s;
    return occurrence;
}

QString states(const QString& list, const QString& runFilter = u"{\\\"$and\\\":[]}"_s)
{
    return u"{\"run_filter\":\"%1\",\"run_state_filter\":{\"states\":[%2]}}"_s.arg(runFilter, list);
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every operator of docs/protocol.md 4.2 against the alias "release-2".
    void aliasFilters_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* name, const char* condition, bool expected) {
            QTest::newRow(name) << QString::fromUtf8(condition) << expected;
        };
        row("empty text", "", true);
        row("empty object", "{}", true);
        row("no condition", "{\"$or\":[{\"$and\":[]}]}", true);
        row("regex", "{\"$or\":[{\"$and\":[{\"alias\":{\"$regex\":\"^release-\"}}]}]}", true);
        row("regex unanchored", "{\"alias\":{\"$regex\":\"ease\"}}", true);
        row("regex no", "{\"alias\":{\"$regex\":\"^rc-\"}}", false);
        row("regex broken", "{\"alias\":{\"$regex\":\"(\"}}", false);
        row("regex null options", "{\"alias\":{\"$regex\":\"^rel\",\"$options\":null}}", true);
        row("eq", "{\"alias\":{\"$eq\":\"release-2\"}}", true);
        row("eq no", "{\"alias\":{\"$eq\":\"release\"}}", false);
        row("eq without operator", "{\"alias\":\"release-2\"}", true);
        row("ne", "{\"alias\":{\"$ne\":\"champion\"}}", true);
        row("ne no", "{\"alias\":{\"$ne\":\"release-2\"}}", false);
        row("in", "{\"alias\":{\"$in\":[\"a\",\"release-2\"]}}", true);
        row("in no", "{\"alias\":{\"$in\":[\"a\",\"b\"]}}", false);
        row("nin", "{\"alias\":{\"$nin\":[\"a\",\"b\"]}}", true);
        row("nin no", "{\"alias\":{\"$nin\":[\"release-2\"]}}", false);
        row("contains", "{\"alias\":{\"$contains\":\"ase-\"}}", true);
        row("contains no", "{\"alias\":{\"$contains\":\"prod\"}}", false);
        row("exists", "{\"alias\":{\"$exists\":true}}", true);
        row("exists no", "{\"tag\":{\"$exists\":true}}", false);
        row("not exists", "{\"tag\":{\"$exists\":false}}", true);
        row("gt", "{\"alias\":{\"$gt\":\"release-1\"}}", true);
        row("gte", "{\"alias\":{\"$gte\":\"release-2\"}}", true);
        row("lt no", "{\"alias\":{\"$lt\":\"release-2\"}}", false);
        row("lte", "{\"alias\":{\"$lte\":\"release-2\"}}", true);
        row("not", "{\"$not\":{\"alias\":{\"$regex\":\"^tmp\"}}}", true);
        row("not no", "{\"$or\":[{\"$and\":[{\"$not\":{\"alias\":{\"$regex\":\"^rel\"}}}]}]}", false);
        row("nor", "{\"$nor\":[{\"alias\":\"a\"},{\"alias\":\"b\"}]}", true);
        row("nor no", "{\"$nor\":[{\"alias\":\"a\"},{\"alias\":\"release-2\"}]}", false);
        row("or", "{\"$or\":[{\"alias\":\"a\"},{\"alias\":\"release-2\"}]}", true);
        row("and no", "{\"$and\":[{\"alias\":{\"$regex\":\"rel\"}},{\"alias\":{\"$regex\":\"9$\"}}]}", false);
        row("two keys", "{\"alias\":{\"$regex\":\"rel\"},\"tag\":\"x\"}", false);
        row("unknown operator", "{\"alias\":{\"$soundsLike\":\"release\"}}", false);
        row("as read back",
            "{\"filter\":\"{\\\"$or\\\":[{\\\"$and\\\":[{\\\"alias\\\":{\\\"$regex\\\":\\\"^release-\\\"}}]}]}\"}",
            true);
        row("not JSON", "alias", false);
    }

    void aliasFilters()
    {
        QFETCH(QString, condition);
        QTEST(match(u"ADD_ARTIFACT_ALIAS"_s, condition, aliasAdded(u"release-2"_s)).has_value(), "expected");
    }

    void otherEventTypesDoNotMatch()
    {
        QVERIFY(!match(u"LINK_MODEL"_s, u"{}"_s, aliasAdded(u"a"_s)));
        QVERIFY(!match(u"RUN_STATE"_s, states(u"\"FAILED\""_s), aliasAdded(u"a"_s)));
        QVERIFY(!match(u"WEAVE_METRIC_THRESHOLD"_s, u"{}"_s, aliasAdded(u"a"_s)));
    }

    void runStates_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("expected");
        const QString failed = states(u"\"FAILED\",\"FINISHED\""_s);
        QTest::newRow("failed") << failed << u"FAILED"_s << true;
        QTest::newRow("finished") << failed << u"FINISHED"_s << true;
        QTest::newRow("running") << failed << u"RUNNING"_s << false;
        QTest::newRow("crashed is failed") << failed << u"CRASHED"_s << true;
        QTest::newRow("killed never") << states(u"\"KILLED\",\"FAILED\""_s) << u"KILLED"_s << false;
        QTest::newRow("lower case") << states(u"\"failed\""_s) << u"FAILED"_s << true;
        QTest::newRow("name fits") << states(
            u"\"FAILED\""_s, u"{\\\"$and\\\":[{\\\"display_name\\\":{\\\"$regex\\\":\\\"^big-\\\"}}]}"_s)
                                   << u"FAILED"_s << true;
        QTest::newRow("name does not") << states(
            u"\"FAILED\""_s, u"{\\\"$and\\\":[{\\\"display_name\\\":{\\\"$eq\\\":\\\"x\\\"}}]}"_s)
                                       << u"FAILED"_s << false;
        QTest::newRow("user fits") << states(u"\"FAILED\""_s, u"{\\\"$and\\\":[{\\\"username\\\":\\\"member\\\"}]}"_s)
                                   << u"FAILED"_s << true;
        QTest::newRow("no states") << u"{}"_s << u"FAILED"_s << false;
    }

    void runStates()
    {
        QFETCH(QString, filter);
        QFETCH(QString, state);
        QTEST(match(u"RUN_STATE"_s, filter, runState(u"big-1"_s, state)).has_value(), "expected");
    }

    void metrics()
    {
        Occurrence occurrence;
        occurrence.facts.eventType = u"RUN_METRIC"_s;
        occurrence.facts.run = u"r"_s;
        occurrence.facts.metric = u"loss"_s;
        occurrence.values = {0.5, 0.1};
        const QString text =
            u"{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_metric_filter\":{\"threshold_filter\":{\"name\":"
            "\"%1\",\"agg_op\":null,\"window_size\":1,\"cmp_op\":\"$lt\",\"threshold\":0.2}}}"_s;
        const auto found = match(u"RUN_METRIC"_s, text.arg(u"loss"_s), occurrence);
        QVERIFY(found && found->finding);
        QCOMPARE(found->finding->values, QList<double>{0.1});
        QVERIFY(!match(u"RUN_METRIC"_s, text.arg(u"accuracy"_s), occurrence));
        QVERIFY2(!match(u"RUN_METRIC_CHANGE"_s, text.arg(u"loss"_s), occurrence), "a threshold in a change automation");
        const QString legacy =
            u"{\"run_filter\":\"{}\",\"metric_filter\":\"{\\\"name\\\":\\\"loss\\\",\\\"agg_op\\\":null,"
            "\\\"window_size\\\":1,\\\"cmp_op\\\":\\\"$lt\\\",\\\"threshold\\\":0.2}\"}"_s;
        QVERIFY(match(u"RUN_METRIC"_s, legacy, occurrence));
    }

    void details()
    {
        const auto data =
            QJsonDocument::fromJson(eventData(u"ADD_ARTIFACT_ALIAS"_s, aliasAdded(u"prod"_s), Match{}).toUtf8())
                .object();
        QCOMPARE(data.value("alias"_L1).toString(), u"prod"_s);
        QCOMPARE(data.value("artifactVersionIndex"_L1).toInt(), 7);
        QVERIFY(!data.contains("tag"_L1));
    }

    void incoming_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        QTest::newRow("alias") << QByteArray(
            "{\"type\":\"ADD_ARTIFACT_ALIAS\",\"entity\":\"e\",\"project\":\"p\",\"collection\":\"c\",\"alias\":\"a\"}")
                               << QString();
        QTest::newRow("no alias") << QByteArray(
            "{\"type\":\"ADD_ARTIFACT_ALIAS\",\"entity\":\"e\",\"project\":\"p\",\"collection\":\"c\"}")
                                  << u"alias"_s;
        QTest::newRow("tag") << QByteArray(
            "{\"type\":\"ADD_COLLECTION_TAG\",\"entity\":\"e\",\"project\":\"p\",\"collection\":\"c\"}")
                             << u"tag"_s;
        QTest::newRow("state") << QByteArray(
            "{\"type\":\"RUN_STATE\",\"entity\":\"e\",\"project\":\"p\",\"run\":\"r\",\"state\":\"failed\"}")
                               << QString();
        QTest::newRow("no values") << QByteArray(
            "{\"type\":\"RUN_METRIC\",\"entity\":\"e\",\"project\":\"p\",\"run\":\"r\",\"metric\":\"m\",\"values\":[]}")
                                   << u"values"_s;
        QTest::newRow("text values") << QByteArray("{\"type\":\"RUN_METRIC\",\"entity\":\"e\",\"project\":\"p\","
                                                   "\"run\":\"r\",\"metric\":\"m\",\"values\":[\"1\"]}")
                                     << u"values"_s;
        QTest::newRow("metadata") << QByteArray(
            "{\"type\":\"LINK_MODEL\",\"entity\":\"e\",\"project\":\"p\",\"collection\":\"c\",\"metadata\":[]}")
                                  << u"metadata"_s;
        QTest::newRow("unknown type") << QByteArray("{\"type\":\"PARTY\"}") << u"type"_s;
        QTest::newRow("not JSON") << QByteArray("{") << u"JSON"_s;
    }

    void incoming()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        const auto event = readIncoming(body);
        QCOMPARE(event.has_value(), problem.isEmpty());
        if (!event)
            QVERIFY(std::get<GraphQlError>(event.error()).messages.first().contains(problem));
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
