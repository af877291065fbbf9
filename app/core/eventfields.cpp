// SPDX-License-Identifier: Apache-2.0
#include "app/core/eventfields.h"

#include "app/core/runfilter.h"
#include "app/core/simpleconditions.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The one condition a pattern field can say.
struct FoundPattern {
    QString pattern; ///< empty = there is no condition
    JsonSpan literal;
};

std::optional<FoundPattern> findPattern(const QString& text, const QString& field)
{
    const auto conditions = simpleConditions(text);
    if (!conditions || conditions->size() > 1)
        return std::nullopt;
    if (conditions->isEmpty())
        return FoundPattern{};
    const SimpleCondition& only = conditions->first();
    // An empty field means "any"; an empty regex asks for an alias all the same.
    if (field.isEmpty() || only.field != field || only.op != "$regex"_L1 || only.operand.isEmpty())
        return std::nullopt;
    return FoundPattern{only.operand, only.literal};
}

QString newArtifactFilter(const EventFields& fields)
{
    if (!fields.foreignCondition.isEmpty())
        return fields.foreignCondition;
    const QString field = patternField(fields.type);
    return artifactFilter(field, u"$regex"_s, field.isEmpty() ? QString() : fields.pattern).text;
}

QString editedArtifactFilter(const Event& base, const EventFields& wanted)
{
    QString text = writableFilterText(filterOf(base));
    const auto old = findPattern(text, patternField(wanted.type));
    if (!wanted.foreignCondition.isEmpty() || !old || old->pattern.isEmpty() || wanted.pattern.isEmpty())
        return newArtifactFilter(wanted);
    return text.replace(old->literal.start, old->literal.length, jsonQuoted(wanted.pattern));
}

bool samePattern(const EventFields& a, const EventFields& b)
{
    return a.pattern == b.pattern && a.foreignCondition == b.foreignCondition;
}

bool sameParts(const Event& event, const EventFields& shown, const EventFields& wanted)
{
    if (!isRunEvent(event))
        return samePattern(shown, wanted);
    if (std::holds_alternative<RunStateEvent>(event))
        return sameRuns(shown, wanted) && shown.states == wanted.states;
    return sameRuns(shown, wanted) && shown.metric == wanted.metric && shown.foreignMetric == wanted.foreignMetric;
}

/// Another type: a new filter, but what says which runs count is taken along to the byte.
Event retyped(const Event& base, const EventFields& shown, const EventFields& wanted)
{
    const Event type = eventOfType(wanted.type, {});
    if (!isRunEvent(base) || !isRunEvent(type) || !sameRuns(shown, wanted))
        return eventOf(wanted);
    return eventOfType(wanted.type, {newRunFilter(type, wanted, runFilterLiteral(base))});
}

} // namespace

QString patternField(const QString& eventType)
{
    if (eventType.endsWith("_ARTIFACT_ALIAS"_L1))
        return u"alias"_s;
    return eventType.endsWith("_TAG"_L1) ? u"tag"_s : QString();
}

EventFields startingFields(const QString& eventType)
{
    EventFields fields;
    fields.type = eventType;
    MetricFields& m = fields.metric;
    m.aggregation = u"AVERAGE"_s;
    m.comparison = u"$gt"_s;
    m.changeType = u"RELATIVE"_s;
    m.direction = u"ANY"_s;
    m.window = 5;
    m.priorWindow = 50;
    if (eventType == "RUN_METRIC_CHANGE"_L1)
        m.window = 10;
    if (eventType == "RUN_METRIC_ZSCORE"_L1)
        m.window = 30;
    return fields;
}

EventFields fieldsOf(const Event& event)
{
    EventFields fields = startingFields(eventTypeName(event));
    if (isRunEvent(event)) {
        readRunFilter(event, fields);
        return fields;
    }
    const QString text = writableFilterText(filterOf(event));
    const auto found = findPattern(text, patternField(fields.type));
    if (found && !std::holds_alternative<UnknownEvent>(event))
        fields.pattern = found->pattern;
    else
        fields.foreignCondition = text;
    return fields;
}

Event eventOf(const EventFields& fields)
{
    const Event type = eventOfType(fields.type, {});
    return eventOfType(fields.type, {isRunEvent(type) ? newRunFilter(type, fields) : newArtifactFilter(fields)});
}

Event editedEvent(const Event& base, const EventFields& shown, const EventFields& wanted)
{
    if (shown.type != wanted.type)
        return retyped(base, shown, wanted);
    if (sameParts(base, shown, wanted))
        return base;
    const QString text = isRunEvent(base) ? editedRunFilter(base, shown, wanted) : editedArtifactFilter(base, wanted);
    return eventOfType(wanted.type, {text});
}

} // namespace desk
