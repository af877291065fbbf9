// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/metrics.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::sandbox;

using Values = QList<double>;
Q_DECLARE_METATYPE(desk::MetricCondition)

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fires_data()
    {
        QTest::addColumn<MetricCondition>("condition");
        QTest::addColumn<Values>("values");
        QTest::addColumn<bool>("expected");
        const auto threshold = [](const QString& aggregation, int window, const QString& comparison, double limit) {
            return MetricCondition(MetricThreshold{u"m"_s, aggregation, window, comparison, limit});
        };
        QTest::newRow("single gt") << threshold({}, 1, u"$gt"_s, 2) << Values{5, 3} << true;
        QTest::newRow("single gt equal") << threshold({}, 1, u"$gt"_s, 3) << Values{5, 3} << false;
        QTest::newRow("gte equal") << threshold({}, 1, u"$gte"_s, 3) << Values{3} << true;
        QTest::newRow("lt equal") << threshold({}, 1, u"$lt"_s, 3) << Values{3} << false;
        QTest::newRow("lte equal") << threshold({}, 1, u"$lte"_s, 3) << Values{3} << true;
        QTest::newRow("eq") << threshold({}, 1, u"$eq"_s, 3) << Values{3} << true;
        QTest::newRow("ne") << threshold({}, 1, u"$ne"_s, 3) << Values{3} << false;
        QTest::newRow("unknown comparison") << threshold({}, 1, u"$about"_s, 3) << Values{3} << false;
        QTest::newRow("single ignores the window") << threshold({}, 9, u"$gte"_s, 3) << Values{3} << true;
        QTest::newRow("average of the newest") << threshold(u"AVERAGE"_s, 2, u"$gte"_s, 3) << Values{9, 2, 4} << true;
        QTest::newRow("average below") << threshold(u"AVERAGE"_s, 3, u"$gt"_s, 3) << Values{0, 3, 3} << false;
        QTest::newRow("min") << threshold(u"MIN"_s, 3, u"$lte"_s, 1) << Values{1, 5, 6} << true;
        QTest::newRow("max") << threshold(u"MAX"_s, 2, u"$gte"_s, 6) << Values{7, 5, 4} << false;
        QTest::newRow("window not full") << threshold(u"MAX"_s, 4, u"$gte"_s, 1) << Values{7, 5, 4} << false;
        QTest::newRow("unknown aggregation") << threshold(u"MEDIAN"_s, 1, u"$gte"_s, 1) << Values{7} << false;

        const auto change = [](double amount, const QString& type, const QString& direction, int now = 2,
                                int before = 2) {
            return MetricCondition(MetricChange{u"m"_s, u"AVERAGE"_s, now, before, amount, type, direction});
        };
        const Values fell{4, 4, 3, 3};
        QTest::newRow("relative decrease, at least") << change(0.25, u"RELATIVE"_s, u"DECREASE"_s) << fell << true;
        QTest::newRow("relative, too little") << change(0.26, u"RELATIVE"_s, u"DECREASE"_s) << fell << false;
        QTest::newRow("wrong direction") << change(0.25, u"RELATIVE"_s, u"INCREASE"_s) << fell << false;
        QTest::newRow("any direction") << change(0.25, u"RELATIVE"_s, u"ANY"_s) << fell << true;
        QTest::newRow("absolute") << change(1, u"ABSOLUTE"_s, u"DECREASE"_s) << fell << true;
        QTest::newRow("absolute, too little") << change(1.01, u"ABSOLUTE"_s, u"DECREASE"_s) << fell << false;
        QTest::newRow("windows are disjoint")
            << change(2, u"ABSOLUTE"_s, u"INCREASE"_s, 1, 2) << Values{1, 3, 4} << true;
        QTest::newRow("prior window not full") << change(1, u"ABSOLUTE"_s, u"ANY"_s, 2, 3) << fell << false;
        QTest::newRow("relative to zero") << change(0.1, u"RELATIVE"_s, u"ANY"_s) << Values{0, 0, 5, 5} << false;
        QTest::newRow("relative to a negative")
            << change(0.5, u"RELATIVE"_s, u"INCREASE"_s) << Values{-4, -4, -2, -2} << true;
        QTest::newRow("single value change")
            << MetricCondition(MetricChange{u"m"_s, {}, 10, 50, 1, u"ABSOLUTE"_s, u"INCREASE"_s}) << Values{1, 2}
            << true;

        const auto score = [](int window, double limit, const QString& direction) {
            return MetricCondition(MetricZScore{u"m"_s, window, limit, direction});
        };
        // Before the newest: mean 2, deviation 1.
        QTest::newRow("z-score, at least") << score(4, 3, u"INCREASE"_s) << Values{1, 3, 1, 3, 5} << true;
        QTest::newRow("z-score, too little") << score(4, 3.01, u"ANY"_s) << Values{1, 3, 1, 3, 5} << false;
        QTest::newRow("z-score down") << score(4, 3, u"DECREASE"_s) << Values{1, 3, 1, 3, -1} << true;
        QTest::newRow("z-score, other direction") << score(4, 3, u"DECREASE"_s) << Values{1, 3, 1, 3, 5} << false;
        QTest::newRow("z-score, window not full") << score(5, 1, u"ANY"_s) << Values{1, 3, 1, 3, 5} << false;
        QTest::newRow("z-score, no deviation") << score(2, 1, u"ANY"_s) << Values{2, 2, 9} << false;
        QTest::newRow("no condition") << MetricCondition() << Values{1} << false;
        QTest::newRow("no values") << threshold({}, 1, u"$gte"_s, 0) << Values{} << false;
    }

    void fires()
    {
        QFETCH(MetricCondition, condition);
        QFETCH(Values, values);
        QTEST(judge(condition, values).has_value(), "expected");
    }

    void tellsWhatItMeasured()
    {
        const auto finding = judge(MetricThreshold{u"m"_s, u"AVERAGE"_s, 2, u"$gt"_s, 1}, {9, 2, 4});
        QVERIFY(finding);
        QCOMPARE(finding->values, (Values{2, 4}));
        QCOMPARE(finding->measured, 3.0);
    }

    void texts()
    {
        const MetricCondition condition = MetricThreshold{u"val/loss"_s, u"AVERAGE"_s, 5, u"$lt"_s, 0.25};
        QCOMPARE(conditionText(condition), u"AVERAGE of the last 5 val/loss < 0.25"_s);
        QCOMPARE(shortConditionText(condition), u"val/loss < 0.25"_s);
        QCOMPARE(metricName(condition), u"val/loss"_s);
        QCOMPARE(metricName({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
