// SPDX-License-Identifier: Apache-2.0
#include "app/sync/eventrequest.h"
#include "tests/support/eventually.h"

#include <QJsonArray>

using namespace desk;
using namespace Qt::StringLiterals;

class TestEventRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aliasEvent();
    void metricEvent();
};

void TestEventRequest::aliasEvent()
{
    const EventFacts facts{.eventType = u"ADD_ARTIFACT_ALIAS"_s,
        .author = u"dana"_s,
        .entity = u"e"_s,
        .project = u"p"_s,
        .collection = u"c"_s,
        .version = u"v7"_s,
        .alias = u"production"_s,
        .metadata = {
            {u"acc"_s, u"0.9"_s}, {u"note"_s, u"as good, as new"_s}, {u"quoted"_s, u"\"x\""_s}, {u"list"_s, u"[1]"_s}}};
    const QJsonObject expected{{u"type"_s, u"ADD_ARTIFACT_ALIAS"_s}, {u"entity"_s, u"e"_s}, {u"project"_s, u"p"_s},
        {u"author"_s, u"dana"_s}, {u"collection"_s, u"c"_s}, {u"version"_s, u"v7"_s}, {u"alias"_s, u"production"_s},
        {u"metadata"_s,
            QJsonObject{{u"acc"_s, 0.9}, {u"note"_s, u"as good, as new"_s}, {u"quoted"_s, u"\"x\""_s},
                {u"list"_s, QJsonArray{1}}}}};
    QCOMPARE(sync::eventRequest(facts), expected);
}

void TestEventRequest::metricEvent()
{
    const EventFacts facts{.eventType = u"RUN_METRIC"_s,
        .entity = u"e"_s,
        .project = u"p"_s,
        .run = u"r"_s,
        .metric = u"loss"_s,
        .metricValues = u"[0.5, 0.25]"_s};
    const QJsonObject request = sync::eventRequest(facts);
    QCOMPARE(request[u"values"_s].toArray(), (QJsonArray{0.5, 0.25}));
    QCOMPARE(request[u"run"_s].toString(), u"r"_s);
    QVERIFY(!request.contains(u"alias"_s));
}

QTEST_GUILESS_MAIN(TestEventRequest)
#include "tst_eventrequest.moc"
