// SPDX-License-Identifier: Apache-2.0
// Every example for every event and every receiver that takes it.
#include "app/core/payloadlint.h"
#include "app/core/variables.h"
#include "tests/support/eventually.h"
#include "ui/payload/payloadexamples.h"

#include <QJsonDocument>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const QStringList events{u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"UNLINK_ARTIFACT"_s, u"ADD_ARTIFACT_ALIAS"_s,
    u"ADD_ARTIFACT_TAG"_s, u"REMOVE_ARTIFACT_TAG"_s, u"ADD_COLLECTION_TAG"_s, u"REMOVE_COLLECTION_TAG"_s,
    u"RUN_STATE"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s};

} // namespace

class TestExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QString>("eventType");
        QTest::addColumn<int>("row");
        for (const QString& type : events) {
            const QList<PayloadExample> all = payloadExamples(eventOfType(type, {}));
            for (int row = 0; row < all.size(); ++row)
                QTest::newRow(qPrintable(type + u' ' + all.at(row).id)) << type << row;
        }
    }

    void examples()
    {
        QFETCH(QString, eventType);
        QFETCH(int, row);
        const Event event = eventOfType(eventType, {});
        const PayloadExample example = payloadExamples(event).at(row);
        QVERIFY(!example.title.isEmpty() && !example.purpose.isEmpty());
        QVERIFY2(example.text.startsWith(u'{'), qPrintable(example.id));
        EventFacts facts = sampleFacts(event, {}, {}, {});
        facts.author = u"o\"quote\\ \n ü"_s; // what a name may hold
        const RenderedPayload rendered = render(parseTemplate(example.text), variableValues(facts, u"\"Ship\""_s));
        QCOMPARE(rendered.unresolved, QStringList());
        QVERIFY(QJsonDocument::fromJson(rendered.text.toUtf8()).isObject());
        const QList<Destination> destinations =
            example.destinations.isEmpty() ? QList{Destination::Other} : example.destinations;
        for (const Destination destination : destinations) {
            QCOMPARE(lintPayload(example.text, {event, {}, destination}), QList<Problem>{});
            QCOMPARE(destinationProblems(parseTemplate(rendered.text), destination), QList<Problem>{});
        }
    }

    void theReceiversOwnGoFirst()
    {
        const Event event = eventOfType(u"RUN_STATE"_s, {});
        QCOMPARE(payloadExamples(event, Destination::Discord).at(0).id, u"discord"_s);
        QCOMPARE(payloadExamples(event, Destination::TeamsWorkflow).at(0).id, u"teams-adaptive"_s);
        QCOMPARE(payloadExamples(event, Destination::TeamsConnector).at(1).id, u"teams-adaptive"_s);
        QCOMPARE(payloadExamples(event).at(0).id, u"github"_s);
    }

    void theGenericOneFitsEveryEvent()
    {
        const auto genericPayload = [](const Event& event) {
            for (const PayloadExample& example : payloadExamples(event)) {
                if (example.id == "generic"_L1)
                    return example.text;
            }
            return QString();
        };
        for (const QString& type : events)
            QCOMPARE(lintPayload(genericPayload(eventOfType(type, {})), {eventOfType(type, {})}), QList<Problem>{});
        QVERIFY(!genericPayload(UnknownEvent{}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
