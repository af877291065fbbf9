// SPDX-License-Identifier: Apache-2.0
#include "app/core/runfilter.h"

#include "app/core/jsonedit.h"
#include "app/core/metriccondition.h"
#include "app/core/runcondition.h"

#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString runKey = u"run_filter"_s;
const QString metricKey = u"run_metric_filter"_s;
const QString legacyKey = u"metric_filter"_s;
const QString stateKey = u"run_state_filter"_s;
const QString statesKey = u"states"_s;
const QString thresholdKey = u"threshold_filter"_s;

bool isGiven(QStringView literal)
{
    return !literal.isEmpty() && literal != "null"_L1;
}

qsizetype timesIn(const QString& object, const QString& key)
{
    const QList<JsonMember> members = jsonMembers(object).value_or(QList<JsonMember>());
    return std::count_if(members.begin(), members.end(), [&](const JsonMember& m) { return m.key == key; });
}

/// Whether the text has a member of run events; else all of it is read as the condition on the run.
bool hasParts(const QString& text)
{
    const QStringList keys{runKey, metricKey, legacyKey, stateKey};
    return std::any_of(keys.begin(), keys.end(), [&](const QString& key) { return timesIn(text, key) > 0; });
}

QString conditionIn(const QString& text)
{
    if (!hasParts(text))
        return text;
    const QStringView literal = jsonMember(text, runKey);
    return isGiven(literal) ? nestedText(literal) : QString();
}

/// Where a filter says the metric condition.
struct MetricSource {
    enum class Place { Nowhere, Current, Legacy };
    Place place = Place::Nowhere;
    QString literal; ///< the member's value
    QString text; ///< as the object that `run_metric_filter` holds
};

MetricSource metricIn(const QString& text)
{
    const QString current = jsonMember(text, metricKey).toString();
    if (isGiven(current))
        return {MetricSource::Place::Current, current, nestedText(current)};
    const QString legacy = jsonMember(text, legacyKey).toString();
    const QString inner = nestedText(legacy);
    if (!isGiven(legacy) || inner.trimmed().isEmpty())
        return {};
    // Before 2025 a threshold was JSON text of its own: docs/protocol.md 4.6.
    const bool bare = jsonMembers(inner) && timesIn(inner, thresholdKey) == 0;
    return {MetricSource::Place::Legacy, legacy, bare ? u'{' + jsonQuoted(thresholdKey) + u':' + inner + u'}' : inner};
}

void readMetric(const QString& text, RunMetricKind kind, EventFields& fields)
{
    const MetricSource source = metricIn(text);
    if (source.place == MetricSource::Place::Nowhere)
        return;
    const auto metric = readMetricCondition(source.text, kind, fields.metric);
    if (metric && timesIn(text, metricKey) <= 1 && timesIn(text, legacyKey) <= 1)
        fields.metric = *metric;
    else
        fields.foreignMetric = isJson(source.text) ? source.text : source.literal;
}

QStringList statesIn(const QString& text)
{
    const QString filter = nestedText(jsonMember(text, stateKey));
    const QString states = jsonMember(filter, statesKey).toString();
    QStringList found;
    for (const JsonSpan& element : jsonElements(states).value_or(QList<JsonSpan>())) {
        if (const auto state = jsonStringValue(states.mid(element.start, element.length)))
            found.append(state->toUpper());
    }
    return found;
}

QString conditionText(const EventFields& fields)
{
    return fields.foreignCondition.isEmpty() ? runConditionText(fields.run) : fields.foreignCondition;
}

QString metricText(RunMetricKind kind, const EventFields& fields)
{
    if (fields.foreignMetric.isEmpty())
        return metricConditionText(kind, fields.metric);
    return isJson(fields.foreignMetric) ? fields.foreignMetric : jsonQuoted(fields.foreignMetric);
}

QString statesText(const QStringList& states)
{
    QStringList literals;
    for (const QString& state : states)
        literals.append(jsonQuoted(state));
    return u'[' + literals.join(u',') + u']';
}

QString editedCondition(const QString& text, const EventFields& shown, const EventFields& wanted)
{
    const QString old = conditionIn(text);
    const bool kept = shown.foreignCondition.isEmpty() && wanted.foreignCondition.isEmpty();
    return kept && !old.trimmed().isEmpty() ? editedRunCondition(old, wanted.run) : conditionText(wanted);
}

QString withCondition(const QString& text, const QString& condition)
{
    const QStringView old = jsonMember(text, runKey);
    const bool asText = !old.startsWith(u'{') || !isJson(condition);
    const QString value = asText ? withContent(old, condition) : condition;
    return withMember(text, runKey, value, NewMember::First);
}

QString withMetric(QString text, RunMetricKind kind, const EventFields& shown, const EventFields& wanted)
{
    const MetricSource source = metricIn(text);
    const bool kept =
        source.place != MetricSource::Place::Nowhere && shown.foreignMetric.isEmpty() && wanted.foreignMetric.isEmpty();
    QString value = metricText(kind, wanted);
    if (kept) {
        value = editedMetricCondition(source.text, kind, shown.metric, wanted.metric);
        if (source.place == MetricSource::Place::Current)
            value = withNestedText(source.literal, value);
    }
    text = withMember(text, metricKey, value);
    // A threshold of the old form beside it would say something else.
    const bool stale = isGiven(jsonMember(text, legacyKey)) || timesIn(text, legacyKey) > 1;
    return stale ? withMember(text, legacyKey, u"null"_s) : text;
}

/// States that stay keep their spelling, and so does what is no state at all.
QString withStates(const QString& text, const QStringList& wanted)
{
    const QString filterLiteral = jsonMember(text, stateKey).toString();
    const QString filter = nestedText(filterLiteral);
    if (!jsonMembers(filter))
        return withMember(text, stateKey, u"{\"states\":"_s + statesText(wanted) + u'}');
    const QString old = jsonMember(filter, statesKey).toString();
    QStringList literals;
    QStringList missing = wanted;
    for (const JsonSpan& element : jsonElements(old).value_or(QList<JsonSpan>())) {
        const QString literal = old.mid(element.start, element.length);
        const auto state = jsonStringValue(literal);
        if (!state || wanted.contains(state->toUpper()))
            literals.append(literal);
        if (state)
            missing.removeAll(state->toUpper());
    }
    for (const QString& state : std::as_const(missing))
        literals.append(jsonQuoted(state));
    const QString edited = withMember(filter, statesKey, u'[' + literals.join(u',') + u']');
    return withMember(text, stateKey, withNestedText(filterLiteral, edited));
}

QSet<QString> asSet(const QStringList& words)
{
    return {words.begin(), words.end()};
}

} // namespace

bool isRunEvent(const Event& event)
{
    return std::holds_alternative<RunMetricEvent>(event) || std::holds_alternative<RunStateEvent>(event);
}

bool sameRuns(const EventFields& a, const EventFields& b)
{
    return a.run == b.run && a.foreignCondition == b.foreignCondition;
}

QString runFilterLiteral(const Event& event)
{
    const QString text = writableFilterText(filterOf(event));
    if (!hasParts(text))
        return text.trimmed().isEmpty() ? QString() : jsonQuoted(text);
    const QStringView literal = jsonMember(text, runKey);
    return isGiven(literal) ? literal.toString() : QString();
}

void readRunFilter(const Event& event, EventFields& fields)
{
    const QString text = writableFilterText(filterOf(event));
    const QString condition = conditionIn(text);
    const auto run = readRunCondition(condition);
    if (run && timesIn(text, runKey) <= 1)
        fields.run = *run;
    else
        fields.foreignCondition = condition;
    if (const auto* metric = std::get_if<RunMetricEvent>(&event))
        readMetric(text, metric->kind, fields);
    else
        fields.states = statesIn(text);
}

QString newRunFilter(const Event& type, const EventFields& fields, const QString& runFilter)
{
    const QString runs = runFilter.isEmpty() ? jsonQuoted(conditionText(fields)) : runFilter;
    const QString begin = u'{' + jsonQuoted(runKey) + u':' + runs + u',';
    if (const auto* metric = std::get_if<RunMetricEvent>(&type))
        return begin + jsonQuoted(metricKey) + u':' + metricText(metric->kind, fields) + u',' + jsonQuoted(legacyKey)
            + ":null}"_L1;
    return begin + jsonQuoted(stateKey) + ":{\"states\":"_L1 + statesText(fields.states) + "}}"_L1;
}

QString editedRunFilter(const Event& base, const EventFields& shown, const EventFields& wanted)
{
    const QString written = writableFilterText(filterOf(base));
    const bool parts = hasParts(written);
    QString text = parts ? written : u"{}"_s;
    if (!parts || !sameRuns(shown, wanted))
        text = withCondition(text, editedCondition(written, shown, wanted));
    if (const auto* metric = std::get_if<RunMetricEvent>(&base)) {
        if (shown.metric != wanted.metric || shown.foreignMetric != wanted.foreignMetric)
            text = withMetric(text, metric->kind, shown, wanted);
    } else if (asSet(shown.states) != asSet(wanted.states)) {
        text = withStates(text, wanted.states);
    }
    return text;
}

} // namespace desk
