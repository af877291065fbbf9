// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/wizard/eventwords.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestEventWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasALabel()
    {
        QSet<QString> labels;
        const QList<EventChoice> all = eventChoices(ProjectScope{{u"p"_s}, u"p"_s}, {});
        for (const EventChoice& choice : all) {
            QVERIFY(eventChoiceLabel(choice.type) != choice.type);
            labels.insert(eventChoiceLabel(choice.type));
        }
        QCOMPARE(labels.size(), all.size());
        QCOMPARE(eventChoiceLabel(u"RUN_METRIC_CHANGE"_s), u"Run metrics change threshold met"_s);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<MetricFields>("fields");
        QTest::addColumn<QString>("sentence");
        const QString rest = u" Each run fires at most once in 24 hours."_s;
        MetricFields m = startingFields(u"RUN_METRIC"_s).metric;
        QTest::newRow("nothing given")
            << u"RUN_METRIC"_s << m
            << u"Fires when the average of the last 5 values of the metric is above the value."_s + rest;
        m.metric = u"val/loss"_s;
        m.value = u"0.25"_s;
        m.comparison = u"$lt"_s;
        QTest::newRow("threshold") << u"RUN_METRIC"_s << m
                                   << u"Fires when the average of the last 5 values of val/loss is below 0.25."_s
                + rest;
        m.aggregation.clear();
        m.comparison = u"$ne"_s;
        QTest::newRow("each value") << u"RUN_METRIC"_s << m
                                    << u"Fires when a value of val/loss is not equal to 0.25."_s + rest;
        m = startingFields(u"RUN_METRIC_CHANGE"_s).metric;
        m.metric = u"acc"_s;
        m.value = u"0.2"_s;
        m.direction = u"DECREASE"_s;
        QTest::newRow("change")
            << u"RUN_METRIC_CHANGE"_s << m
            << u"Fires when the average of the last 10 values of acc is lower than that of the 50 values before by at least 20 %."_s
                + rest;
        m = startingFields(u"RUN_METRIC_ZSCORE"_s).metric;
        m.metric = u"acc"_s;
        m.value = u"2.5"_s;
        QTest::newRow("z-score")
            << u"RUN_METRIC_ZSCORE"_s << m
            << u"Fires when a value of acc is at least 2.5 standard deviations above or below the mean of the last 30 values."_s
                + rest;
    }

    void sentences()
    {
        QFETCH(QString, type);
        QFETCH(MetricFields, fields);
        QTEST(firingSentence(type, fields), "sentence");
    }

    void carriesOver()
    {
        EventFields metric = startingFields(u"RUN_METRIC"_s);
        metric.metric.metric = u"acc"_s;
        metric.metric.aggregation = u"MIN"_s;
        metric.run.user = u"member"_s;
        metric.foreignMetric = u"{}"_s;
        EventFields expected = startingFields(u"RUN_STATE"_s);
        expected.metric.metric = u"acc"_s;
        expected.run.user = u"member"_s;
        QCOMPARE(carriedOver(metric, startingFields(u"RUN_STATE"_s)), expected);
        QCOMPARE(carriedOver(metric, startingFields(u"LINK_MODEL"_s)), startingFields(u"LINK_MODEL"_s));
    }
};

QTEST_APPLESS_MAIN(TestEventWords)
#include "tst_eventwords.moc"
