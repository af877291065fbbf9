// SPDX-License-Identifier: Apache-2.0
#include "app/core/event.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestEventFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unwraps_data();
    void unwraps();
    void roundTripsWhatWasWritten_data();
    void roundTripsWhatWasWritten();
    void readsAliasPattern();
    void readsMetrics_data();
    void readsMetrics();
    void readsStates();
    void refusesBrokenText();
    void namesEveryEventType();
};

void TestEventFilter::unwraps_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("written");
    const QString bare = uR"({"$or":[{"$and":[{"alias":{"$regex":"^release-"}}]}]})"_s;
    QTest::newRow("text form") << uR"({"filter":"{\"$or\":[{\"$and\":[{\"alias\":{\"$regex\":\"^release-\"}}]}]}"})"_s
                               << bare;
    QTest::newRow("object form") << uR"({"filter":{"$or":[{"$and":[{"alias":{"$regex":"^release-"}}]}]}})"_s << bare;
    QTest::newRow("double wrapped") << uR"({"filter":"{\"filter\":\"{\\\"a\\\":1}\"}"})"_s << uR"({"a":1})"_s;
    QString deep = u"{}"_s;
    for (int i = 0; i < 40; ++i)
        deep = "{\"filter\":"_L1 + deep + u'}';
    QTest::newRow("wrapped again and again") << deep << u"{}"_s;
    QTest::newRow("bare") << bare << bare;
    QTest::newRow("odd spacing is kept") << uR"({ "filter" : {"b":1 , "a":1.0,"a":2} })"_s
                                         << uR"({"b":1 , "a":1.0,"a":2})"_s;
    QTest::newRow("empty wrapper") << uR"({"filter":"{}"})"_s << u"{}"_s;
    QTest::newRow("empty") << u"{}"_s << u"{}"_s;
    QTest::newRow("run filter stays")
        << uR"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["FAILED"]}})"_s
        << uR"({"run_filter":"{\"$and\":[]}","run_state_filter":{"states":["FAILED"]}})"_s;
    QTest::newRow("not JSON stays") << u"nonsense"_s << u"nonsense"_s;
    QTest::newRow("a second member stays") << uR"({"filter":"{}","x":1})"_s << uR"({"filter":"{}","x":1})"_s;
}

void TestEventFilter::unwraps()
{
    QFETCH(QString, read);
    QFETCH(QString, written);
    QCOMPARE(writableFilterText({read}), written);
}

void TestEventFilter::roundTripsWhatWasWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << uR"({"$or":[{"$and":[]}]})"_s;
    QTest::newRow("escapes") << uR"({"alias":{"$regex":"^a\\.b\"c\u00e9\t"}})"_s;
    QTest::newRow("duplicates and big numbers") << uR"({"a":18446744073709551615,"a":1.0,"b":-0})"_s;
    QTest::newRow("unicode") << u"{\"alias\":\"é中😀\"}"_s;
}

void TestEventFilter::roundTripsWhatWasWritten()
{
    QFETCH(QString, written);
    QCOMPARE(writableFilterText(readBackFilter(written)), written);
}

void TestEventFilter::readsAliasPattern()
{
    const auto view = parseEventFilter(readBackFilter(artifactFilter(u"alias"_s, u"$regex"_s, u"^v\\d+\"$"_s).text));
    QVERIFY(view);
    QCOMPARE(singlePattern(*view, u"alias"_s), u"^v\\d+\"$"_s);
    QCOMPARE(singlePattern(*view, u"tag"_s), std::nullopt);

    const auto equals = parseEventFilter({uR"({"filter":{"alias":{"$eq":"a.b"}}})"_s});
    QVERIFY(equals);
    QCOMPARE(singlePattern(*equals, u"alias"_s), u"^a\\.b$"_s);

    const auto any = parseEventFilter(artifactFilter(u"alias"_s, u"$regex"_s, {}));
    QVERIFY(any);
    QVERIFY(isUnconditional(any->condition));
}

void TestEventFilter::readsMetrics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MetricCondition>("expected");
    const MetricCondition threshold = MetricThreshold{u"val/loss"_s, u"AVERAGE"_s, 5, u"$lt"_s, 0.25};
    QTest::newRow("threshold")
        << uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":{"name":"val/loss","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lt","threshold":0.25}},"metric_filter":null})"_s
        << threshold;
    QTest::newRow("legacy text")
        << uR"({"run_filter":"{\"$and\":[]}","metric_filter":"{\"name\":\"val/loss\",\"agg_op\":\"AVERAGE\",\"window_size\":5,\"cmp_op\":\"$lt\",\"threshold\":0.25}"})"_s
        << threshold;
    QTest::newRow("the new form wins")
        << uR"({"metric_filter":"{\"name\":\"old\"}","run_metric_filter":{"threshold_filter":{"name":"val/loss","agg_op":"AVERAGE","window_size":5,"cmp_op":"$lt","threshold":0.25}}})"_s
        << threshold;
    QTest::newRow("change")
        << uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"threshold_filter":null,"change_filter":{"name":"l","agg_op":null,"current_window_size":10,"change_amount":0.25,"prior_window_size":50,"change_type":"RELATIVE","change_dir":"DECREASE"}}})"_s
        << MetricCondition(MetricChange{u"l"_s, u""_s, 10, 50, 0.25, u"RELATIVE"_s, u"DECREASE"_s});
    QTest::newRow("z-score")
        << uR"({"run_filter":"{\"$and\":[]}","run_metric_filter":{"zscore_filter":{"name":"acc","window_size":30,"threshold":2.5,"change_dir":"ANY"}}})"_s
        << MetricCondition(MetricZScore{u"acc"_s, 30, 2.5, u"ANY"_s});
}

void TestEventFilter::readsMetrics()
{
    QFETCH(QString, text);
    QFETCH(MetricCondition, expected);
    const auto view = parseEventFilter({text});
    QVERIFY(view);
    QVERIFY(view->metric == expected);
    QVERIFY(isUnconditional(view->condition));
}

void TestEventFilter::readsStates()
{
    const auto view = parseEventFilter(
        {uR"({"run_filter":"{\"$and\":[{\"display_name\":{\"$regex\":\"^big-\"}}]}","run_state_filter":{"states":["failed","CRASHED"]}})"_s});
    QVERIFY(view);
    QCOMPARE(view->states, (QStringList{u"FAILED"_s, u"CRASHED"_s}));
    QCOMPARE(desk::matches(view->condition, {{u"display_name"_s, u"big-1"_s}}), std::optional(true));
    QCOMPARE(desk::matches(view->condition, {{u"display_name"_s, u"small"_s}}), std::optional(false));
}

void TestEventFilter::refusesBrokenText()
{
    QVERIFY(!parseEventFilter({u"{\"filter\":\"[]\"}"_s}));
    QVERIFY(!parseEventFilter({u"nonsense"_s}));
    QVERIFY(!parseEventFilter({u"{\"run_filter\":\"nonsense\"}"_s}));
}

void TestEventFilter::namesEveryEventType()
{
    for (const char* name : {"CREATE_ARTIFACT", "LINK_MODEL", "UNLINK_ARTIFACT", "ADD_ARTIFACT_ALIAS",
             "UPDATE_ARTIFACT_ALIAS", "ADD_ARTIFACT_TAG", "REMOVE_ARTIFACT_TAG", "ADD_COLLECTION_TAG",
             "REMOVE_COLLECTION_TAG", "RUN_METRIC", "RUN_METRIC_CHANGE", "RUN_METRIC_ZSCORE", "RUN_STATE"}) {
        const Event event = eventOfType(QString::fromLatin1(name), {u"{}"_s});
        QVERIFY2(!std::holds_alternative<UnknownEvent>(event), name);
        QCOMPARE(eventTypeName(event), QString::fromLatin1(name));
        QCOMPARE(filterOf(event).text, u"{}"_s);
    }
    const Event weave = eventOfType(u"WEAVE_METRIC_THRESHOLD"_s, {});
    QVERIFY(std::holds_alternative<UnknownEvent>(weave));
    QCOMPARE(eventTypeName(weave), u"WEAVE_METRIC_THRESHOLD"_s);
}

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_eventfilter.moc"
