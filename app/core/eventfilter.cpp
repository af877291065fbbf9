// SPDX-License-Identifier: Apache-2.0
#include "app/core/eventfilter.h"

#include "app/core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A member that holds JSON either as an object or as JSON text in a string (docs/protocol.md 4.1, L2).
std::optional<QJsonObject> nestedObject(const QJsonValue& value)
{
    if (value.isObject())
        return value.toObject();
    if (!value.isString())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

MetricThreshold readThreshold(const QJsonObject& o)
{
    return {o["name"_L1].toString(), o["agg_op"_L1].toString(), o["window_size"_L1].toInt(1), o["cmp_op"_L1].toString(),
        o["threshold"_L1].toDouble()};
}

MetricChange readChange(const QJsonObject& o)
{
    return {o["name"_L1].toString(), o["agg_op"_L1].toString(), o["current_window_size"_L1].toInt(1),
        o["prior_window_size"_L1].toInt(o["current_window_size"_L1].toInt(1)), o["change_amount"_L1].toDouble(),
        o["change_type"_L1].toString(), o["change_dir"_L1].toString()};
}

MetricZScore readZScore(const QJsonObject& o)
{
    return {o["name"_L1].toString(), o["window_size"_L1].toInt(30), o["threshold"_L1].toDouble(3),
        o["change_dir"_L1].toString()};
}

MetricCondition readMetric(const QJsonObject& root)
{
    if (const auto filter = nestedObject(root["run_metric_filter"_L1])) {
        if (const auto o = nestedObject((*filter)["threshold_filter"_L1]))
            return readThreshold(*o);
        if (const auto o = nestedObject((*filter)["change_filter"_L1]))
            return readChange(*o);
        if (const auto o = nestedObject((*filter)["zscore_filter"_L1]))
            return readZScore(*o);
    }
    // Before 2025 a threshold was a JSON string of its own: docs/protocol.md 4.6.
    if (const auto legacy = nestedObject(root["metric_filter"_L1])) {
        if (const auto o = nestedObject((*legacy)["threshold_filter"_L1]))
            return readThreshold(*o);
        return readThreshold(*legacy);
    }
    return {};
}

QStringList readStates(const QJsonObject& root)
{
    QStringList states;
    if (const auto filter = nestedObject(root["run_state_filter"_L1])) {
        for (const QJsonValue& state : (*filter)["states"_L1].toArray())
            states.append(state.toString().toUpper());
    }
    return states;
}

bool isRunFilter(const QJsonObject& root)
{
    return root.contains("run_filter"_L1) || root.contains("run_metric_filter"_L1)
        || root.contains("run_state_filter"_L1) || root.contains("metric_filter"_L1);
}

Result<FilterView> readRunFilter(const QJsonObject& root)
{
    FilterView view;
    const QJsonValue run = root["run_filter"_L1];
    if (!run.isUndefined() && !run.isNull()) {
        const auto object = nestedObject(run);
        if (!object)
            return failure(DecodeError{u"filter.run_filter"_s, u"a JSON object"_s});
        auto condition = parseFilter(QString::fromUtf8(QJsonDocument(*object).toJson(QJsonDocument::Compact)));
        if (!condition)
            return tl::unexpected(condition.error());
        view.condition = *condition;
    }
    view.metric = readMetric(root);
    view.states = readStates(root);
    return view;
}

} // namespace

Result<FilterView> parseEventFilter(const EventFilter& filter)
{
    const QString text = writableFilterText(filter);
    if (text.trimmed().isEmpty())
        return FilterView{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return failure(DecodeError{u"filter"_s, u"a JSON object"_s});
    if (isRunFilter(document.object()))
        return readRunFilter(document.object());
    return parseFilter(text).map([](const FilterNode& node) {
        FilterView view;
        view.condition = node;
        return view;
    });
}

QString writableFilterText(const EventFilter& filter)
{
    QString text = filter.text;
    // A wrapper may itself have been wrapped by a careless writer: docs/protocol.md 4.1. It ends, for the text shrinks.
    for (;;) {
        const auto members = jsonMembers(text);
        if (!members || members->size() != 1 || members->first().key != "filter"_L1)
            break;
        const QString inner = text.mid(members->first().start, members->first().length);
        text = jsonStringValue(inner).value_or(inner);
    }
    return text;
}

EventFilter readBackFilter(const QString& written)
{
    return {"{\"filter\":\""_L1 + jsonEscaped(written) + "\"}"_L1};
}

EventFilter artifactFilter(const QString& field, const QString& op, const QString& operand)
{
    if (operand.isEmpty())
        return {u"{\"$or\":[{\"$and\":[]}]}"_s};
    return {"{\"$or\":[{\"$and\":[{\""_L1 + jsonEscaped(field) + "\":{\""_L1 + op + "\":\""_L1 + jsonEscaped(operand)
        + "\"}}]}]}"_L1};
}

std::optional<QString> singlePattern(const FilterView& view, const QString& field)
{
    const FilterNode* node = &view.condition;
    while (const auto* group = std::get_if<FilterGroup>(&node->value)) {
        const bool transparent = group->kind == FilterGroup::Kind::And || group->kind == FilterGroup::Kind::Or;
        if (!transparent || group->children.size() != 1)
            return std::nullopt;
        node = &group->children.front();
    }
    const auto* condition = std::get_if<FilterCondition>(&node->value);
    if (!condition || condition->field != field || !condition->operand.isString())
        return std::nullopt;
    if (condition->op == "$regex"_L1)
        return condition->operand.toString();
    if (condition->op == "$eq"_L1)
        return u'^' + QRegularExpression::escape(condition->operand.toString()) + u'$';
    return std::nullopt;
}

} // namespace desk
