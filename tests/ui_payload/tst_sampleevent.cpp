// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/payload/renderedsample.h"
#include "ui/payload/sampleevent.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList keysFor(const QString& eventType)
{
    const Event event = eventOfType(eventType, {});
    QStringList keys;
    for (const SampleField& field : sampleFields(event, sampleFacts(event, {}, {}, {}), {}))
        keys.append(field.key);
    return keys;
}

AutomationDraft draftOn(const QString& eventType)
{
    AutomationDraft draft;
    draft.name = u"Ship"_s;
    draft.event = eventOfType(eventType, {});
    return draft;
}

VariableValues valuesOn(const QString& eventType, const SampleEdits& edits = {}, const QStringList& secrets = {})
{
    const AutomationDraft draft = draftOn(eventType);
    return sampleValues(draft, sampleFacts(draft.event, {}, {}, {}), edits, secrets);
}

} // namespace

class TestSampleEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsAreThoseThatMatter()
    {
        QCOMPARE(keysFor(u"ADD_ARTIFACT_ALIAS"_s),
            (QStringList{u"author"_s, u"collection"_s, u"version"_s, u"alias"_s, u"metadata"_s}));
        QCOMPARE(keysFor(u"ADD_COLLECTION_TAG"_s), (QStringList{u"author"_s, u"collection"_s, u"tag"_s}));
        QCOMPARE(keysFor(u"RUN_STATE"_s), (QStringList{u"author"_s, u"run"_s, u"state"_s}));
        QCOMPARE(keysFor(u"RUN_METRIC"_s), (QStringList{u"author"_s, u"run"_s, u"metric"_s, u"values"_s, u"status"_s}));
    }

    void editsTakeTheirPlace()
    {
        const SampleEdits edits{{u"alias"_s, u"staging"_s},
            {u"metadata"_s, u"{\"acc\": 0.910, \"note\": \"a \\\"b\\\"\", \"nested\": {\"x\": [1, 2]}}"_s}};
        const VariableValues values = valuesOn(u"ADD_ARTIFACT_ALIAS"_s, edits);
        QCOMPARE(values.value(u"alias"_s), u"staging"_s);
        QCOMPARE(values.value(u"artifact_metadata.acc"_s), u"0.910"_s);
        QCOMPARE(values.value(u"artifact_metadata.note"_s), u"a \"b\""_s);
        QCOMPARE(values.value(u"artifact_metadata.nested"_s), u"{\"x\": [1, 2]}"_s);
        QVERIFY(!values.contains(u"artifact_metadata.accuracy"_s));
    }

    void metadataThatIsNoneChangesNothing()
    {
        const VariableValues values = valuesOn(u"LINK_MODEL"_s, {{u"metadata"_s, u"[1"_s}});
        QCOMPARE(values.value(u"artifact_metadata.accuracy"_s), u"0.94"_s);
    }

    void metadataIsShownAsJson()
    {
        EventFacts facts = sampleFacts(draftOn(u"LINK_MODEL"_s).event, {}, {}, {});
        facts.metadata = {
            {u"a \"k\""_s, u"text"_s}, {u"b"_s, u"1.50"_s}, {u"c"_s, u"true"_s}, {u"d"_s, u"1, \"x\": 2"_s}};
        const SampleField field = sampleFields(draftOn(u"LINK_MODEL"_s).event, facts, {}).constLast();
        QVERIFY(field.isJson);
        QCOMPARE(withEdits(facts, {{u"metadata"_s, field.value}}).metadata, facts.metadata);
        QVERIFY(field.value.contains(u"\"b\": 1.50"_s));
    }

    void secretsAreBullets()
    {
        const VariableValues values = valuesOn(u"LINK_MODEL"_s, {}, {u"HOOK_KEY"_s});
        QCOMPARE(values.value(u"ACCESS_TOKEN"_s), secretBullets);
        QCOMPARE(values.value(u"HOOK_KEY"_s), secretBullets);
    }

    void saysWhatIsEmptyAndWhatIsNotFilled()
    {
        const QString text = u"{\"a\":\"${alias}\",\"r\":\"${run_name}\",\"x\":\"${alais}\"}"_s;
        const RenderedSample sample = renderSample(text, valuesOn(u"ADD_ARTIFACT_ALIAS"_s, {{u"alias"_s, u""_s}}),
            draftOn(u"ADD_ARTIFACT_ALIAS"_s).event, true);
        QVERIFY(sample.error.isEmpty());
        QVERIFY2(sample.warning.contains(u"${alias}, ${run_name}"_s), qPrintable(sample.warning));
        QVERIFY(sample.warning.contains(u"${alais}"_s));
        QCOMPARE(sample.problems.size(), 2);
        QCOMPARE(sample.text.mid(sample.problems.at(0).position, sample.problems.at(0).length), u"\"\""_s);
        QCOMPARE(sample.text.mid(sample.problems.at(1).position, sample.problems.at(1).length), u"${alais}"_s);
    }

    void saysThatValuesBreakTheJson()
    {
        const VariableValues values = valuesOn(u"ADD_ARTIFACT_ALIAS"_s);
        const Event event = draftOn(u"ADD_ARTIFACT_ALIAS"_s).event;
        QVERIFY(renderSample(u"{\n\"a\":${alias}}"_s, values, event, true).error.contains(u'2'));
        QVERIFY(renderSample(u"{\n\"a\":${alias}}"_s, values, event, false).error.isEmpty());
        QVERIFY(renderSample(u"{\"a\":${artifact_version_index}}"_s, values, event, true).error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSampleEvent)
#include "tst_sampleevent.moc"
