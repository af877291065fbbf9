// SPDX-License-Identifier: Apache-2.0
#include "ui/models/filtertext.h"

#include "app/core/inferred.h"
#include "app/core/jsonedit.h"
#include "app/core/result.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::FilterText)
};

/// Every digit that counts, and no power of ten where the number is of a usual size.
QString numberText(double value)
{
    const double size = std::abs(value);
    const bool usual = value == 0 || (size >= 1e-6 && size < 1e15);
    return QLocale().toString(value, usual ? 'f' : 'g', QLocale::FloatingPointShortest);
}

/// A number as the filter spells it: in the way of the language where a double holds it, else as it stands.
QString numberText(const QString& literal)
{
    bool ok = false;
    const double value = literal.toDouble(&ok);
    return ok && sameJson(QString::number(value, 'g', QLocale::FloatingPointShortest), literal) ? numberText(value)
                                                                                                : literal;
}

QString percentText(const QString& fraction)
{
    bool ok = false;
    const double value = fraction.toDouble(&ok);
    // 0.07 x 100 is not quite 7 in binary.
    return FilterText::tr("%1%").arg(ok ? numberText(std::round(value * 1e12) / 1e10) : fraction);
}

QString operandText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().isEmpty() ? u"\"\""_s : value.toString();
    if (value.isDouble())
        return numberText(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return u"null"_s;
}

QString operatorText(const QString& op)
{
    static const QHash<QString, QString> signs{{u"$eq"_s, u"="_s}, {u"$ne"_s, u"≠"_s}, {u"$lt"_s, u"<"_s},
        {u"$lte"_s, u"≤"_s}, {u"$gt"_s, u">"_s}, {u"$gte"_s, u"≥"_s}};
    if (op == "$regex"_L1)
        return FilterText::tr("matches");
    if (op == "$contains"_L1)
        return FilterText::tr("contains");
    if (op == "$in"_L1)
        return FilterText::tr("is one of");
    if (op == "$nin"_L1)
        return FilterText::tr("is none of");
    return signs.value(op, op);
}

/// A run's fields as people say them.
QString runField(const QString& field)
{
    if (field == "display_name"_L1)
        return FilterText::tr("name");
    return field == inferred::runUserField() ? FilterText::tr("user") : field;
}

QString sameField(const QString& field)
{
    return field;
}

using FieldName = QString (*)(const QString&);

QString nodeText(const FilterNode& node, FieldName fieldName);

QString groupText(const FilterGroup& group, FieldName fieldName)
{
    using Kind = FilterGroup::Kind;
    QStringList parts;
    for (const FilterNode& child : group.children) {
        const QString text = nodeText(child, fieldName);
        if (!text.isEmpty())
            parts.append(text);
    }
    if (parts.isEmpty())
        return {};
    const QString joint = group.kind == Kind::And ? FilterText::tr(" and ") : FilterText::tr(" or ");
    const QString joined = parts.join(joint);
    if (group.kind == Kind::Not || group.kind == Kind::Nor)
        return FilterText::tr("not (%1)").arg(joined);
    return parts.size() > 1 && group.kind == Kind::Or ? u'(' + joined + u')' : joined;
}

QString nodeText(const FilterNode& node, FieldName fieldName)
{
    return std::visit(overloaded{
                          [&](const FilterGroup& g) { return groupText(g, fieldName); },
                          [&](const FilterCondition& c) -> QString {
                              return fieldName(c.field) + u' ' + operatorText(c.op) + u' ' + operandText(c.operand);
                          },
                          [](const UnknownCondition& u) { return u.text; },
                      },
        node.value);
}

/// The one condition that is all there is, under any number of groups of one.
const FilterCondition* onlyCondition(const FilterNode& node)
{
    if (const auto* condition = std::get_if<FilterCondition>(&node.value))
        return condition;
    const auto* group = std::get_if<FilterGroup>(&node.value);
    const bool passes = group && group->children.size() == 1
        && (group->kind == FilterGroup::Kind::And || group->kind == FilterGroup::Kind::Or);
    return passes ? onlyCondition(group->children.front()) : nullptr;
}

QString aggregationText(const QString& op, const QString& metric, int window)
{
    if (op.isEmpty())
        return metric;
    const QString values = FilterText::tr("the last %1").arg(QLocale().toString(window));
    if (op == "AVERAGE"_L1)
        return FilterText::tr("average of %1 over %2").arg(metric, values);
    if (op == "MIN"_L1)
        return FilterText::tr("minimum of %1 over %2").arg(metric, values);
    if (op == "MAX"_L1)
        return FilterText::tr("maximum of %1 over %2").arg(metric, values);
    return op + u' ' + metric;
}

QString thresholdText(const MetricFields& m)
{
    return aggregationText(m.aggregation, m.metric, m.window) + u' ' + operatorText(m.comparison) + u' '
        + numberText(m.value);
}

QString changeText(const MetricFields& m)
{
    const QString values = aggregationText(m.aggregation, m.metric, m.window);
    const QString amount = m.changeType == "RELATIVE"_L1 ? percentText(m.value) : numberText(m.value);
    // A single value is compared with the one before it, whatever the windows say (docs/protocol.md 4.3).
    const QString compared = m.aggregation.isEmpty() ? FilterText::tr("the value before")
                                                     : FilterText::tr("the %n before", nullptr, m.priorWindow);
    if (m.direction == "INCREASE"_L1)
        return FilterText::tr("%1 is at least %2 higher than %3").arg(values, amount, compared);
    if (m.direction == "DECREASE"_L1)
        return FilterText::tr("%1 is at least %2 lower than %3").arg(values, amount, compared);
    return FilterText::tr("%1 is at least %2 higher or lower than %3").arg(values, amount, compared);
}

QString zScoreText(const MetricFields& m)
{
    const QString score = FilterText::tr("z-score of %1 over %2")
                              .arg(m.metric, FilterText::tr("the last %1").arg(QLocale().toString(m.window)));
    const QString above = numberText(m.value);
    const QString below = numberText(m.value.startsWith(u'-') ? m.value.mid(1) : QString(u'-' + m.value));
    if (m.direction == "INCREASE"_L1)
        return FilterText::tr("%1 above %2").arg(score, above);
    if (m.direction == "DECREASE"_L1)
        return FilterText::tr("%1 below %2").arg(score, below);
    return FilterText::tr("%1 above %2 or below %3").arg(score, above, below);
}

/// "whose name matches %1"; empty where the condition is of no simple kind.
QString whose(const FilterCondition& condition)
{
    const QString field = runField(condition.field);
    if (field == condition.field || !condition.operand.isString())
        return {};
    if (condition.op == "$regex"_L1)
        return FilterText::tr("whose %1 matches %2").arg(field);
    if (condition.op == "$eq"_L1)
        return FilterText::tr("whose %1 is %2").arg(field);
    if (condition.op == "$ne"_L1)
        return FilterText::tr("whose %1 is not %2").arg(field);
    return condition.op == "$contains"_L1 ? FilterText::tr("whose %1 contains %2").arg(field) : QString();
}

/// False as soon as something is more than simple conditions that must all hold.
bool collectRunWords(const FilterNode& node, QList<RunWords>& found)
{
    if (const auto* condition = std::get_if<FilterCondition>(&node.value)) {
        const QString text = whose(*condition);
        if (!text.isEmpty())
            found.append({found.isEmpty() ? text : FilterText::tr("and %1").arg(text), condition->operand.toString()});
        return !text.isEmpty();
    }
    const auto* group = std::get_if<FilterGroup>(&node.value);
    const bool all = group
        && (group->kind == FilterGroup::Kind::And
            || (group->kind == FilterGroup::Kind::Or && group->children.size() == 1));
    return all && std::all_of(group->children.begin(), group->children.end(), [&](const FilterNode& child) {
        return collectRunWords(child, found);
    });
}

bool isSayable(const FilterNode& node)
{
    if (const auto* condition = std::get_if<FilterCondition>(&node.value))
        return operatorText(condition->op) != condition->op;
    const auto* group = std::get_if<FilterGroup>(&node.value);
    const bool said = group && (!group->children.empty() || group->kind == FilterGroup::Kind::And);
    return said && std::all_of(group->children.begin(), group->children.end(), isSayable);
}

} // namespace

ConditionWords conditionWords(const FilterNode& node, const QString& field)
{
    using Relation = ConditionWords::Relation;
    if (isUnconditional(node))
        return {};
    if (const FilterCondition* only = onlyCondition(node);
        only && only->field == field && !only->operand.toString().isEmpty()) {
        if (only->op == "$regex"_L1)
            return {Relation::Matching, only->operand.toString()};
        if (only->op == "$eq"_L1)
            return {Relation::EqualTo, only->operand.toString()};
        if (only->op == "$contains"_L1)
            return {Relation::Containing, only->operand.toString()};
    }
    return {Relation::Where, nodeText(node, sameField)};
}

std::optional<FilterNode> sayableCondition(const QString& text)
{
    const auto node = parseFilter(text);
    if (!node || hasRepeatedKeys(text) || !isSayable(*node))
        return std::nullopt;
    return *node;
}

QList<RunWords> runWords(const EventFields& fields)
{
    QList<RunWords> found;
    if (fields.foreignCondition.isEmpty()) {
        if (!fields.run.namePattern.isEmpty())
            found.append(
                {FilterText::tr("whose %1 matches %2").arg(runField(u"display_name"_s)), fields.run.namePattern});
        if (!fields.run.user.isEmpty())
            found.append({FilterText::tr("whose %1 is %2").arg(runField(inferred::runUserField())), fields.run.user});
        if (found.size() > 1)
            found.last().text = FilterText::tr("and %1").arg(found.last().text);
        return found;
    }
    const auto node = sayableCondition(fields.foreignCondition);
    if (!node)
        return {{FilterText::tr("with the filter %1"), fields.foreignCondition}};
    if (collectRunWords(*node, found))
        return found;
    return {{FilterText::tr("where %1"), nodeText(*node, runField)}};
}

QString metricText(const EventFields& fields)
{
    if (!fields.foreignMetric.isEmpty())
        return fields.foreignMetric;
    const MetricFields& m = fields.metric;
    if (m.metric.isEmpty() && m.value.isEmpty())
        return {};
    if (fields.type == "RUN_METRIC"_L1)
        return thresholdText(m);
    return fields.type == "RUN_METRIC_CHANGE"_L1 ? changeText(m) : zScoreText(m);
}

QString statesText(const QStringList& states)
{
    QStringList words;
    for (const QString& state : states) {
        if (state == "RUNNING"_L1)
            words.append(FilterText::tr("Running"));
        else if (state == "FINISHED"_L1)
            words.append(FilterText::tr("Finished"));
        else if (state == "FAILED"_L1)
            words.append(FilterText::tr("Failed"));
        else if (state == "CRASHED"_L1)
            words.append(FilterText::tr("Crashed"));
        else if (state == "KILLED"_L1)
            words.append(FilterText::tr("Killed"));
        else
            words.append(state.left(1) + state.mid(1).toLower());
    }
    return words.join(FilterText::tr(" or "));
}

} // namespace desk::ui
