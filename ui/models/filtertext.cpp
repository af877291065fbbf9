// SPDX-License-Identifier: Apache-2.0
#include "ui/models/filtertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::FilterText)
};

QString operandText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 10);
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

QString nodeText(const FilterNode& node);

QString groupText(const FilterGroup& group)
{
    using Kind = FilterGroup::Kind;
    QStringList parts;
    for (const FilterNode& child : group.children) {
        const QString text = nodeText(child);
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

QString nodeText(const FilterNode& node)
{
    return std::visit(overloaded{
                          [](const FilterGroup& g) { return groupText(g); },
                          [](const FilterCondition& c) -> QString {
                              return c.field + u' ' + operatorText(c.op) + u' ' + operandText(c.operand);
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

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 6);
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

QString changeVerb(const QString& direction)
{
    if (direction == "INCREASE"_L1)
        return FilterText::tr("increases by at least");
    if (direction == "DECREASE"_L1)
        return FilterText::tr("decreases by at least");
    return FilterText::tr("increases or decreases by at least");
}

} // namespace

ConditionWords conditionWords(const FilterNode& node)
{
    using Relation = ConditionWords::Relation;
    if (isUnconditional(node))
        return {};
    if (const FilterCondition* only = onlyCondition(node); only && only->operand.isString()) {
        if (only->op == "$regex"_L1)
            return {Relation::Matching, only->operand.toString()};
        if (only->op == "$eq"_L1)
            return {Relation::EqualTo, only->operand.toString()};
        if (only->op == "$contains"_L1)
            return {Relation::Containing, only->operand.toString()};
    }
    return {Relation::Where, nodeText(node)};
}

QString metricText(const MetricCondition& metric)
{
    return std::visit(overloaded{
                          [](std::monostate) { return QString(); },
                          [](const MetricThreshold& m) -> QString {
                              return aggregationText(m.aggregation, m.metric, m.window) + u' '
                                  + operatorText(m.comparison) + u' ' + numberText(m.threshold);
                          },
                          [](const MetricChange& m) -> QString {
                              const QString amount = m.changeType == "RELATIVE"_L1
                                  ? FilterText::tr("%1%").arg(numberText(m.amount * 100))
                                  : numberText(m.amount);
                              return aggregationText(m.aggregation, m.metric, m.currentWindow) + u' '
                                  + changeVerb(m.direction) + u' ' + amount;
                          },
                          [](const MetricZScore& m) -> QString {
                              return FilterText::tr("z-score of %1 over %2 beyond %3")
                                  .arg(m.metric, FilterText::tr("the last %1").arg(QLocale().toString(m.window)),
                                      numberText(m.threshold));
                          },
                      },
        metric);
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
        else
            words.append(state.left(1) + state.mid(1).toLower());
    }
    return words.join(FilterText::tr(" or "));
}

} // namespace desk::ui
