// SPDX-License-Identifier: Apache-2.0
#include "ui/payload/sampleevent.h"

#include "app/core/jsontext.h"
#include "ui/models/sentence.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::SampleEvent)
};

/// A fact that is one text of the event's.
struct FactRow {
    QLatin1StringView key;
    QString EventFacts::*fact;
    QLatin1StringView variable; ///< the event fills it where the fact matters
};

constexpr FactRow rows[]{
    {QLatin1StringView("author"), &EventFacts::author, QLatin1StringView("event_author")},
    {QLatin1StringView("collection"), &EventFacts::collection, QLatin1StringView("artifact_collection_name")},
    {QLatin1StringView("version"), &EventFacts::version, QLatin1StringView("artifact_version")},
    {QLatin1StringView("alias"), &EventFacts::alias, QLatin1StringView("alias")},
    {QLatin1StringView("tag"), &EventFacts::tag, QLatin1StringView("tag")},
    {QLatin1StringView("run"), &EventFacts::run, QLatin1StringView("run_name")},
    {QLatin1StringView("state"), &EventFacts::runState, QLatin1StringView("run_status")},
    {QLatin1StringView("metric"), &EventFacts::metric, QLatin1StringView("metric_name")},
    {QLatin1StringView("values"), &EventFacts::metricValues, QLatin1StringView("metric_values")},
};

constexpr QLatin1StringView statusKey{"status"};
constexpr QLatin1StringView metadataKey{"metadata"};

QString labelOf(QLatin1StringView key)
{
    if (key == "author"_L1)
        return SampleText::tr("Author");
    if (key == "collection"_L1)
        return SampleText::tr("Collection");
    if (key == "version"_L1)
        return SampleText::tr("Version");
    if (key == "alias"_L1)
        return SampleText::tr("Alias");
    if (key == "tag"_L1)
        return SampleText::tr("Tag");
    if (key == "run"_L1)
        return SampleText::tr("Run");
    if (key == "state"_L1)
        return SampleText::tr("Run state");
    if (key == "metric"_L1)
        return SampleText::tr("Metric");
    return SampleText::tr("Values");
}

bool fills(const Event& event, QLatin1StringView variable)
{
    return variableUse(variable, event) == VariableUse::Filled;
}

bool isNumberOrWord(const QString& value)
{
    return value == "true"_L1 || value == "false"_L1 || value == "null"_L1
        || jsonMembers(QString(u"{\"v\":"_s + value + u'}')).value_or(QList<JsonMember>{}).size() == 1;
}

QString metadataText(const QHash<QString, QString>& metadata)
{
    QStringList keys = metadata.keys();
    keys.sort();
    QStringList lines;
    for (const QString& key : keys) {
        const QString value = metadata.value(key);
        lines.append(u"  \"%1\": %2"_s.arg(
            jsonEscaped(key), isNumberOrWord(value) ? value : QString(u'"' + jsonEscaped(value) + u'"')));
    }
    return lines.isEmpty() ? u"{}"_s : QString(u"{\n"_s + lines.join(u",\n"_s) + u"\n}"_s);
}

} // namespace

QList<SampleField> sampleFields(const Event& event, const EventFacts& sample, const SampleEdits& edits)
{
    const EventFacts facts = withEdits(sample, edits);
    QList<SampleField> fields;
    for (const FactRow& row : rows) {
        if (fills(event, row.variable))
            fields.append({row.key, labelOf(row.key), facts.*row.fact});
    }
    if (fills(event, "metric_current_status"_L1))
        fields.append({statusKey, SampleText::tr("Status of the metric"), edits.value(statusKey)});
    if (fills(event, "artifact_version"_L1))
        fields.append(
            {metadataKey, SampleText::tr("Metadata"), edits.value(metadataKey, metadataText(sample.metadata)), true});
    return fields;
}

EventFacts withEdits(EventFacts sample, const SampleEdits& edits)
{
    for (const FactRow& row : rows)
        sample.*row.fact = edits.value(row.key, sample.*row.fact);
    const QString text = edits.value(metadataKey);
    if (const auto members = jsonMembers(text)) {
        sample.metadata.clear();
        for (const JsonMember& member : *members) {
            const QString value = text.mid(member.start, member.length);
            sample.metadata.insert(member.key, jsonStringValue(value).value_or(value));
        }
    }
    return sample;
}

VariableValues sampleValues(
    const AutomationDraft& draft, const EventFacts& sample, const SampleEdits& edits, const QStringList& secretNames)
{
    const EventFacts facts = withEdits(sample, edits);
    VariableValues values = variableValues(facts, draft.name);
    if (std::holds_alternative<RunMetricEvent>(draft.event)) {
        const QString condition = conditionText(draft.event);
        values[u"metric_filter"_s] = condition;
        values[u"metric_filter_short"_s] = condition;
        values[u"metric_current_status"_s] = edits.value(statusKey);
    }
    values.insert(u"ACCESS_TOKEN"_s, secretBullets);
    for (const QString& name : secretNames)
        values.insert(name, secretBullets);
    return values;
}

} // namespace desk::ui
