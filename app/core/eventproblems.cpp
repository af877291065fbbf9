// SPDX-License-Identifier: Apache-2.0
// The part of app/core/validation.h that is about events (docs/protocol.md 4, 7.4).
#include "app/core/numbertext.h"
#include "app/core/re2syntax.h"
#include "app/core/validation.h"

#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Problem error(Field field, Rule rule, QString detail = {})
{
    return {field, rule, Problem::Severity::Error, std::move(detail)};
}

QList<Problem> valueProblems(const QString& value, bool mustBePositive)
{
    if (value.trimmed().isEmpty())
        return {error(Field::Value, Rule::Required)};
    if (!isJsonNumber(value))
        return {error(Field::Value, Rule::NotANumber)};
    if (mustBePositive && !isAboveZero(value))
        return {error(Field::Value, Rule::NotPositive)};
    return {};
}

QList<Problem> metricProblems(RunMetricKind kind, const MetricFields& m)
{
    QList<Problem> found;
    if (m.metric.trimmed().isEmpty())
        found.append(error(Field::Metric, Rule::Required));
    found += valueProblems(m.value, kind != RunMetricKind::Threshold);
    // Without an aggregation each value counts by itself, and the windows do not (docs/protocol.md 4.3).
    const bool windows = kind == RunMetricKind::ZScore || !m.aggregation.isEmpty();
    if (windows && m.window < 1)
        found.append(error(Field::Window, Rule::NotAtLeastOne));
    if (windows && kind == RunMetricKind::Change && m.priorWindow < 1)
        found.append(error(Field::PriorWindow, Rule::NotAtLeastOne));
    return found;
}

} // namespace

QList<Problem> regexProblems(Field field, const QString& pattern)
{
    const auto fault = re2Fault(pattern);
    if (!fault)
        return {}; // whatever other engines say of it
    const QRegularExpression here(pattern);
    const bool broken = !fault->foreign && !here.isValid();
    Problem problem = broken ? error(field, Rule::BadRegex, here.errorString())
                             : error(field, Rule::NotOnServerRegex, fault->construct);
    problem.position = broken ? here.patternErrorOffset() : fault->position;
    problem.length = broken ? 0 : fault->length;
    return {problem};
}

QList<Problem> eventFieldProblems(const EventFields& fields)
{
    const Event event = eventOfType(fields.type, {});
    QList<Problem> found;
    if (std::holds_alternative<ArtifactEvent>(event)) {
        if (fields.foreignCondition.isEmpty() && !patternField(fields.type).isEmpty())
            found += regexProblems(Field::AliasRegex, fields.pattern);
        return found;
    }
    if (const auto* metric = std::get_if<RunMetricEvent>(&event); metric && fields.foreignMetric.isEmpty())
        found += metricProblems(metric->kind, fields.metric);
    if (std::holds_alternative<RunStateEvent>(event) && fields.states.isEmpty())
        found.append(error(Field::States, Rule::Required));
    if (fields.foreignCondition.isEmpty())
        found += regexProblems(Field::RunName, fields.run.namePattern);
    return found;
}

QList<Problem> eventProblems(const Event& event, const Scope& scope)
{
    const auto* artifact = std::get_if<ArtifactEvent>(&event);
    if (std::holds_alternative<UnknownEvent>(event) || (artifact && artifact->kind == ArtifactEventKind::AliasUpdated))
        return {error(Field::EventType, Rule::NotAssignable, eventTypeName(event))};
    if (!isAllowed(event, scope))
        return {error(Field::EventType, Rule::NotAllowedInScope, eventTypeName(event))};
    if (!parseEventFilter(filterOf(event)))
        return {error(Field::Condition, Rule::NotJsonObject)};
    return eventFieldProblems(fieldsOf(event));
}

} // namespace desk
