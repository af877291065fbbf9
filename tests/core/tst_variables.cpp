// SPDX-License-Identifier: Apache-2.0
#include "app/core/variables.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void use_data();
    void use();
    void everySampleFillsWhatItsEventOffers();
    void rendersTheLinkEventByItsNewName();
    void versionStringPrefersTheAlias();
};

void TestVariables::use_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("event");
    QTest::addColumn<VariableUse>("expected");
    QTest::newRow("alias") << u"alias"_s << u"ADD_ARTIFACT_ALIAS"_s << VariableUse::Filled;
    QTest::newRow("alias of a link") << u"alias"_s << u"LINK_MODEL"_s << VariableUse::AlwaysEmpty;
    QTest::newRow("tag of an alias") << u"tag"_s << u"ADD_ARTIFACT_ALIAS"_s << VariableUse::AlwaysEmpty;
    QTest::newRow("tag of a collection tag") << u"tag"_s << u"ADD_COLLECTION_TAG"_s << VariableUse::Filled;
    QTest::newRow("version of a collection tag")
        << u"artifact_version"_s << u"ADD_COLLECTION_TAG"_s << VariableUse::AlwaysEmpty;
    QTest::newRow("metric of an alias") << u"metric_name"_s << u"ADD_ARTIFACT_ALIAS"_s << VariableUse::AlwaysEmpty;
    QTest::newRow("metric") << u"metric_name"_s << u"RUN_METRIC"_s << VariableUse::Filled;
    QTest::newRow("run status") << u"run_status"_s << u"RUN_STATE"_s << VariableUse::Filled;
    QTest::newRow("misspelt") << u"alais"_s << u"ADD_ARTIFACT_ALIAS"_s << VariableUse::Unknown;
    QTest::newRow("metadata") << u"artifact_metadata.acc"_s << u"LINK_MODEL"_s << VariableUse::Filled;
    QTest::newRow("metadata of a run") << u"artifact_metadata.acc"_s << u"RUN_STATE"_s << VariableUse::AlwaysEmpty;
    QTest::newRow("secret") << u"DEPLOY_TOKEN"_s << u"LINK_MODEL"_s << VariableUse::Filled;
    QTest::newRow("access token") << u"ACCESS_TOKEN"_s << u"LINK_MODEL"_s << VariableUse::Filled;
}

void TestVariables::use()
{
    QFETCH(QString, variable);
    QFETCH(QString, event);
    QFETCH(VariableUse, expected);
    QCOMPARE(variableUse(variable, eventOfType(event, {}), {u"DEPLOY_TOKEN"_s}), expected);
    if (variable == "ACCESS_TOKEN"_L1)
        QCOMPARE(variableUse(variable, eventOfType(event, {})), VariableUse::Unknown);
}

void TestVariables::everySampleFillsWhatItsEventOffers()
{
    // The server works these out of the filter, which a sample event does not have.
    const QStringList serverMade{u"metric_filter"_s, u"metric_filter_short"_s, u"metric_current_status"_s};
    for (const QString& type : {u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"ADD_ARTIFACT_ALIAS"_s, u"ADD_ARTIFACT_TAG"_s,
             u"ADD_COLLECTION_TAG"_s, u"RUN_METRIC"_s, u"RUN_STATE"_s}) {
        const Event event = eventOfType(type, {});
        const VariableValues values = variableValues(sampleFacts(event, u"e"_s, u"p"_s, u"c"_s), u"n"_s);
        for (const QString& name : offeredVariables(event)) {
            if (!serverMade.contains(name))
                QVERIFY2(!values.value(name).isEmpty(), qPrintable(type + u' ' + name));
        }
    }
}

void TestVariables::rendersTheLinkEventByItsNewName()
{
    QCOMPARE(renderedEventType(u"LINK_MODEL"_s), u"LINK_ARTIFACT"_s);
    QCOMPARE(renderedEventType(u"ADD_ARTIFACT_ALIAS"_s), u"ADD_ARTIFACT_ALIAS"_s);
}

void TestVariables::versionStringPrefersTheAlias()
{
    EventFacts facts{.entity = u"e"_s, .project = u"p"_s, .collection = u"c"_s, .version = u"v3"_s};
    QCOMPARE(variableValues(facts, {}).value(u"artifact_version_string"_s), u"e/p/c:v3"_s);
    QCOMPARE(variableValues(facts, {}).value(u"artifact_version_index"_s), u"3"_s);
    facts.alias = u"production"_s;
    QCOMPARE(variableValues(facts, {}).value(u"artifact_version_string"_s), u"e/p/c:production"_s);
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
