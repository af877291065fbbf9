// SPDX-License-Identifier: Apache-2.0
#include "app/sync/pythonfilter.h"

#include "app/core/eventfields.h"
#include "app/core/filter.h"
#include "app/core/jsonedit.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace desk::sync {

using namespace Qt::StringLiterals;

namespace {

/// The expression of each field the package knows.
using Fields = QHash<QString, QString>;

std::optional<QString> listed(const QJsonArray& values)
{
    QStringList texts;
    for (const QJsonValue& value : values) {
        if (!value.isString())
            return std::nullopt;
        texts.append(pythonText(value.toString()));
    }
    return u'[' + texts.join(", "_L1) + u']';
}

std::optional<QString> expression(const FilterCondition& condition, const Fields& fields)
{
    static const QHash<QString, QString> methods{{u"$regex"_s, u"matches_regex"_s}, {u"$eq"_s, u"eq"_s},
        {u"$ne"_s, u"ne"_s}, {u"$contains"_s, u"contains"_s}, {u"$in"_s, u"in_"_s}, {u"$nin"_s, u"not_in"_s}};
    const QString method = methods.value(condition.op);
    const QString field = fields.value(condition.field);
    const bool takesList = condition.op == "$in"_L1 || condition.op == "$nin"_L1;
    const bool fits = takesList ? condition.operand.isArray() : condition.operand.isString();
    if (method.isEmpty() || field.isEmpty() || !fits)
        return std::nullopt;
    const auto operand =
        takesList ? listed(condition.operand.toArray()) : std::optional(pythonText(condition.operand.toString()));
    if (!operand)
        return std::nullopt;
    return field + u'.' + method + u'(' + *operand + u')';
}

std::optional<QString> expression(const FilterNode& node, const Fields& fields);

std::optional<QString> expression(const FilterGroup& group, const Fields& fields)
{
    using Kind = FilterGroup::Kind;
    QStringList parts;
    for (const FilterNode& child : group.children) {
        const auto part = expression(child, fields);
        if (!part)
            return std::nullopt;
        parts.append(*part);
    }
    if (parts.isEmpty())
        return std::nullopt;
    const bool negated = group.kind == Kind::Not || group.kind == Kind::Nor;
    const bool all = group.kind == Kind::And || group.kind == Kind::Not;
    if (parts.size() == 1 && !negated)
        return parts.first();
    const QString joined = u'(' + parts.join(all ? " & "_L1 : " | "_L1) + u')';
    return negated ? u'~' + joined : joined;
}

std::optional<QString> expression(const FilterNode& node, const Fields& fields)
{
    if (const auto* condition = std::get_if<FilterCondition>(&node.value))
        return expression(*condition, fields);
    const auto* group = std::get_if<FilterGroup>(&node.value);
    return group ? expression(*group, fields) : std::nullopt;
}

/// An empty expression where there is nothing to fulfil.
std::optional<QString> conditionExpression(const QString& text, const Fields& fields)
{
    const auto node = parseFilter(text);
    if (!node || hasRepeatedKeys(text))
        return std::nullopt;
    return isUnconditional(*node) ? QString() : expression(*node, fields);
}

bool isWholeNumber(QStringView literal)
{
    return std::none_of(literal.begin(), literal.end(), [](QChar c) { return c == u'.' || c.toLower() == u'e'; });
}

/// Python keeps whole numbers of any size, and writes others as the shortest text of a double.
bool isKept(const QString& number)
{
    if (isWholeNumber(number))
        return number != "-0"_L1 && number.size() < 1000;
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok && sameJson(QString::number(value, 'g', QLocale::FloatingPointShortest), number);
}

QString metricOperand(const MetricFields& m)
{
    const QString metric = "RunEvent.metric("_L1 + pythonText(m.metric) + u')';
    static const QHash<QString, QString> methods{{u"AVERAGE"_s, u"avg"_s}, {u"MIN"_s, u"min"_s}, {u"MAX"_s, u"max"_s}};
    return m.aggregation.isEmpty()
        ? metric
        : metric + u'.' + methods.value(m.aggregation) + u'(' + QString::number(m.window) + u')';
}

std::optional<QString> thresholdExpression(const MetricFields& m)
{
    static const QHash<QString, QString> signs{
        {u"$gt"_s, u">"_s}, {u"$gte"_s, u">="_s}, {u"$lt"_s, u"<"_s}, {u"$lte"_s, u"<="_s}};
    const QString sign = signs.value(m.comparison);
    if (sign.isEmpty() || (m.aggregation.isEmpty() && m.window != 1))
        return std::nullopt; // the SDK cannot compare for equality
    return metricOperand(m) + u' ' + sign + u' ' + m.value;
}

QString changeExpression(const MetricFields& m)
{
    if (m.window == m.priorWindow && (!m.aggregation.isEmpty() || m.window == 1)) {
        static const QHash<QString, QString> verbs{
            {u"INCREASE"_s, u"increases_by"_s}, {u"DECREASE"_s, u"decreases_by"_s}};
        const QString amount = m.changeType == "RELATIVE"_L1 ? u"frac="_s : u"diff="_s;
        return metricOperand(m) + u'.' + verbs.value(m.direction, u"changes_by"_s) + u'(' + amount + m.value + u')';
    }
    return "MetricChangeFilter(name="_L1 + pythonText(m.metric) + ", agg="_L1
        + (m.aggregation.isEmpty() ? u"None"_s : pythonText(m.aggregation)) + ", window="_L1 + QString::number(m.window)
        + ", prior_window="_L1 + QString::number(m.priorWindow) + ", change_type="_L1 + pythonText(m.changeType)
        + ", change_dir="_L1 + pythonText(m.direction) + ", threshold="_L1 + m.value + u')';
}

QString zScoreExpression(const MetricFields& m)
{
    const QString score =
        "RunEvent.metric("_L1 + pythonText(m.metric) + ").zscore("_L1 + QString::number(m.window) + u')';
    if (m.direction == "INCREASE"_L1)
        return score + " > "_L1 + m.value;
    return m.direction == "DECREASE"_L1 ? score + " < -"_L1 + m.value : score + ".abs() > "_L1 + m.value;
}

std::optional<QString> metricExpression(RunMetricKind kind, const EventFields& fields)
{
    const MetricFields& m = fields.metric;
    const bool kept = fields.foreignMetric.isEmpty() && isJsonNumber(m.value) && isKept(m.value) && m.window >= 1
        && m.priorWindow >= 1 && !m.metric.isEmpty();
    if (!kept)
        return std::nullopt;
    if (kind == RunMetricKind::Threshold)
        return thresholdExpression(m);
    if (m.value.toDouble() <= 0)
        return std::nullopt;
    return kind == RunMetricKind::Change ? changeExpression(m) : zScoreExpression(m);
}

std::optional<QString> stateExpression(const EventFields& fields)
{
    static const QStringList known{u"RUNNING"_s, u"FINISHED"_s, u"FAILED"_s};
    QStringList states;
    for (const QString& state : fields.states) {
        if (!known.contains(state))
            return std::nullopt;
        states.append(pythonText(state));
    }
    if (states.isEmpty())
        return std::nullopt;
    return "RunEvent.state.in_(["_L1 + states.join(", "_L1) + "])"_L1;
}

/// Members the package does not know, and would lose.
bool hasMore(const QString& text)
{
    static const QStringList known{u"run_filter"_s, u"run_metric_filter"_s, u"metric_filter"_s, u"run_state_filter"_s};
    const auto members = jsonMembers(text);
    if (!members || hasRepeatedKeys(text))
        return true;
    const QString states = nestedText(jsonMember(text, u"run_state_filter"));
    const QList<JsonMember> inner = jsonMembers(states).value_or(QList<JsonMember>());
    const bool more = std::any_of(inner.begin(), inner.end(), [](const JsonMember& m) { return m.key != "states"_L1; });
    const QList<JsonSpan> all = jsonElements(jsonMember(states, u"states")).value_or(QList<JsonSpan>());
    const bool odd = std::any_of(all.begin(), all.end(), [&](const JsonSpan& span) {
        return !jsonStringValue(jsonMember(states, u"states").mid(span.start, span.length));
    });
    return more || odd
        || std::any_of(members->begin(), members->end(), [](const JsonMember& m) { return !known.contains(m.key); });
}

std::optional<PythonEvent> runEvent(const Event& event)
{
    const EventFields fields = fieldsOf(event);
    const bool state = std::holds_alternative<RunStateEvent>(event);
    if (hasMore(writableFilterText(filterOf(event))) || !fields.run.user.isEmpty())
        return std::nullopt;
    const auto what = state ? stateExpression(fields) : metricExpression(std::get<RunMetricEvent>(event).kind, fields);
    const Fields known{{u"display_name"_s, u"RunEvent.name"_s}};
    const QString& pattern = fields.run.namePattern;
    auto runs = conditionExpression(fields.foreignCondition, known);
    if (!pattern.isEmpty())
        runs = "RunEvent.name.matches_regex("_L1 + pythonText(pattern) + u')';
    if (!what || !runs)
        return std::nullopt;
    PythonEvent python{state ? u"OnRunState"_s : u"OnRunMetric"_s, *what, {u"RunEvent"_s}};
    if (!runs->isEmpty())
        python.filter = u'(' + *what + ") & "_L1 + *runs;
    if (what->startsWith("MetricChangeFilter"_L1))
        python.names = runs->isEmpty() ? QStringList{u"MetricChangeFilter"_s}
                                       : QStringList{u"MetricChangeFilter"_s, u"RunEvent"_s};
    return python;
}

} // namespace

QString pythonText(const QString& text)
{
    return jsonQuoted(text);
}

std::optional<QString> pythonValue(const QString& json, int indent)
{
    static const QHash<QString, QString> words{
        {u"true"_s, u"True"_s}, {u"false"_s, u"False"_s}, {u"null"_s, u"None"_s}};
    const QString text = json.trimmed();
    if (const QString word = words.value(text); !word.isEmpty())
        return word;
    if (const auto string = jsonStringValue(text))
        return pythonText(*string);
    if (isJsonNumber(text))
        return isKept(text) ? std::optional(text) : std::nullopt;
    const auto members = jsonMembers(text);
    const auto elements = jsonElements(text);
    if ((!members && !elements) || (members && hasDuplicates(*members)))
        return std::nullopt;
    QStringList lines;
    const QString margin((indent + 1) * 4, u' ');
    const auto add = [&](const QString& before, qsizetype start, qsizetype length) {
        const auto value = pythonValue(text.mid(start, length), indent + 1);
        lines.append(margin + before + value.value_or(QString()) + u',');
        return value.has_value();
    };
    bool kept = true;
    for (const JsonMember& member : members.value_or(QList<JsonMember>()))
        kept = add(pythonText(member.key) + ": "_L1, member.start, member.length) && kept;
    for (const JsonSpan& element : elements.value_or(QList<JsonSpan>()))
        kept = add({}, element.start, element.length) && kept;
    if (!kept)
        return std::nullopt;
    const QString inside = lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n') + u'\n' + margin.chopped(4);
    return members ? u'{' + inside + u'}' : u'[' + inside + u']';
}

std::optional<PythonEvent> pythonEvent(const Event& event)
{
    static const QHash<QString, QString> classes{{u"CREATE_ARTIFACT"_s, u"OnCreateArtifact"_s},
        {u"LINK_MODEL"_s, u"OnLinkArtifact"_s}, {u"UNLINK_ARTIFACT"_s, u"OnUnlinkArtifact"_s},
        {u"ADD_ARTIFACT_ALIAS"_s, u"OnAddArtifactAlias"_s}, {u"ADD_ARTIFACT_TAG"_s, u"OnAddArtifactTag"_s},
        {u"REMOVE_ARTIFACT_TAG"_s, u"OnRemoveArtifactTag"_s}, {u"ADD_COLLECTION_TAG"_s, u"OnAddCollectionTag"_s},
        {u"REMOVE_COLLECTION_TAG"_s, u"OnRemoveCollectionTag"_s}};
    const QString type = classes.value(eventTypeName(event));
    if (std::holds_alternative<RunMetricEvent>(event) || std::holds_alternative<RunStateEvent>(event))
        return runEvent(event);
    const Fields known{{u"alias"_s, u"ArtifactEvent.alias"_s}, {u"tag"_s, u"ArtifactEvent.tag"_s}};
    const auto filter = conditionExpression(writableFilterText(filterOf(event)), known);
    if (type.isEmpty() || !filter)
        return std::nullopt;
    return PythonEvent{type, *filter, filter->isEmpty() ? QStringList() : QStringList{u"ArtifactEvent"_s}};
}

} // namespace desk::sync
