// SPDX-License-Identifier: Apache-2.0
#include "app/core/filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

bool FilterGroup::operator==(const FilterGroup& other) const
{
    return kind == other.kind && children == other.children;
}

bool isKnownOperator(const QString& op)
{
    static const QSet<QString> known{u"$lt"_s, u"$lte"_s, u"$gt"_s, u"$gte"_s, u"$eq"_s, u"$ne"_s, u"$in"_s, u"$nin"_s,
        u"$exists"_s, u"$regex"_s, u"$contains"_s, u"$size"_s, u"$all"_s};
    return known.contains(op);
}

namespace {

std::optional<FilterGroup::Kind> groupKind(const QString& key)
{
    using enum FilterGroup::Kind;
    if (key == "$and"_L1)
        return And;
    if (key == "$or"_L1)
        return Or;
    if (key == "$nor"_L1)
        return Nor;
    if (key == "$not"_L1)
        return Not;
    return std::nullopt;
}

FilterNode unknownNode(const QString& key, const QJsonValue& value)
{
    return {
        UnknownCondition{QString::fromUtf8(QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact))}};
}

FilterNode readObject(const QJsonObject& object);

FilterNode readGroup(FilterGroup::Kind kind, const QString& key, const QJsonValue& value)
{
    FilterGroup group{kind, {}};
    if (kind == FilterGroup::Kind::Not && value.isObject()) {
        group.children.push_back(readObject(value.toObject()));
        return {group};
    }
    if (!value.isArray())
        return unknownNode(key, value);
    for (const QJsonValue& child : value.toArray())
        group.children.push_back(child.isObject() ? readObject(child.toObject()) : unknownNode(key, child));
    return {group};
}

/// `{"field": value}` in all its forms: operand alone means $eq, several operators mean AND.
std::vector<FilterNode> readField(const QString& field, const QJsonValue& value)
{
    if (!value.isObject())
        return {{FilterCondition{field, u"$eq"_s, value}}};
    std::vector<FilterNode> nodes;
    const QJsonObject operators = value.toObject();
    for (auto it = operators.begin(); it != operators.end(); ++it) {
        // Early writers padded a regex with {"$options": null}: docs/protocol.md 4.2.
        if (it.key() == "$options"_L1 && it.value().isNull())
            continue;
        if (it.key() == "$not"_L1 && it.value().isObject()) {
            FilterGroup group{FilterGroup::Kind::Not, {}};
            std::vector<FilterNode> inner = readField(field, it.value());
            group.children.push_back(
                inner.size() == 1 ? inner.front() : FilterNode{FilterGroup{FilterGroup::Kind::And, inner}});
            nodes.push_back({group});
            continue;
        }
        if (isKnownOperator(it.key()))
            nodes.push_back({FilterCondition{field, it.key(), it.value()}});
        else
            nodes.push_back(unknownNode(field, QJsonObject{{it.key(), it.value()}}));
    }
    return nodes;
}

FilterNode readObject(const QJsonObject& object)
{
    std::vector<FilterNode> nodes;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto kind = groupKind(it.key())) {
            nodes.push_back(readGroup(*kind, it.key(), it.value()));
        } else if (it.key().startsWith(u'$')) {
            nodes.push_back(unknownNode(it.key(), it.value()));
        } else {
            std::vector<FilterNode> field = readField(it.key(), it.value());
            nodes.insert(nodes.end(), field.begin(), field.end());
        }
    }
    if (nodes.size() == 1)
        return nodes.front();
    return {FilterGroup{FilterGroup::Kind::And, std::move(nodes)}};
}

std::optional<int> compare(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isDouble() && b.isDouble()) {
        const double x = a.toDouble();
        const double y = b.toDouble();
        return x < y ? -1 : (x > y ? 1 : 0);
    }
    if (a.isString() && b.isString())
        return QString::compare(a.toString(), b.toString());
    return std::nullopt;
}

std::optional<bool> matchesRegex(const QJsonValue& value, const QJsonValue& operand)
{
    if (!operand.isString())
        return std::nullopt;
    const QRegularExpression expression(operand.toString());
    if (!expression.isValid())
        return std::nullopt;
    return value.isString() && expression.match(value.toString()).hasMatch();
}

bool containsValue(const QJsonValue& value, const QJsonValue& operand)
{
    if (value.isArray())
        return value.toArray().contains(operand);
    return value.isString() && operand.isString() && value.toString().contains(operand.toString());
}

bool isOneOf(const QJsonValue& value, const QJsonValue& operand)
{
    const QJsonArray wanted = operand.toArray();
    if (!value.isArray())
        return wanted.contains(value);
    const QJsonArray values = value.toArray();
    return std::any_of(values.begin(), values.end(), [&](const QJsonValue& v) { return wanted.contains(v); });
}

bool hasAll(const QJsonValue& value, const QJsonValue& operand)
{
    const QJsonArray wanted = operand.toArray();
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    return std::all_of(wanted.begin(), wanted.end(), [&](const QJsonValue& v) { return values.contains(v); });
}

bool ordered(const QString& op, const QJsonValue& value, const QJsonValue& operand)
{
    const std::optional<int> order = compare(value, operand);
    if (!order)
        return false;
    if (op == "$lt"_L1)
        return *order < 0;
    if (op == "$lte"_L1)
        return *order <= 0;
    if (op == "$gt"_L1)
        return *order > 0;
    return *order >= 0;
}

std::optional<bool> matchesCondition(const FilterCondition& c, const FilterFields& fields)
{
    const QJsonValue value = fields.value(c.field, QJsonValue(QJsonValue::Undefined));
    if (c.op == "$exists"_L1)
        return !value.isUndefined() == c.operand.toBool(true);
    if (c.op == "$ne"_L1)
        return value != c.operand;
    if (c.op == "$nin"_L1)
        return !isOneOf(value, c.operand);
    if (value.isUndefined())
        return false;
    if (c.op == "$eq"_L1)
        return value == c.operand || (value.isArray() && value.toArray().contains(c.operand));
    if (c.op == "$in"_L1)
        return isOneOf(value, c.operand);
    if (c.op == "$regex"_L1)
        return matchesRegex(value, c.operand);
    if (c.op == "$contains"_L1)
        return containsValue(value, c.operand);
    if (c.op == "$size"_L1)
        return value.isArray() && value.toArray().size() == c.operand.toInt(-1);
    if (c.op == "$all"_L1)
        return hasAll(value, c.operand);
    return ordered(c.op, value, c.operand);
}

/// Three-valued AND: one false decides, else one unknown spoils.
std::optional<bool> all(const std::vector<FilterNode>& nodes, const FilterFields& fields)
{
    std::optional<bool> result = true;
    for (const FilterNode& node : nodes) {
        const std::optional<bool> one = matches(node, fields);
        if (one.has_value() && !*one)
            return false;
        if (!one.has_value())
            result = std::nullopt;
    }
    return result;
}

std::optional<bool> any(const std::vector<FilterNode>& nodes, const FilterFields& fields)
{
    std::optional<bool> result = false;
    for (const FilterNode& node : nodes) {
        const std::optional<bool> one = matches(node, fields);
        if (one.has_value() && *one)
            return true;
        if (!one.has_value())
            result = std::nullopt;
    }
    return result;
}

std::optional<bool> negated(std::optional<bool> value)
{
    if (value)
        return !*value;
    return std::nullopt;
}

std::optional<bool> matchesGroup(const FilterGroup& group, const FilterFields& fields)
{
    switch (group.kind) {
    case FilterGroup::Kind::And:
        return all(group.children, fields);
    case FilterGroup::Kind::Or:
        return any(group.children, fields);
    case FilterGroup::Kind::Nor:
        return negated(any(group.children, fields));
    case FilterGroup::Kind::Not:
        return negated(all(group.children, fields));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<FilterNode> parseFilter(const QString& json)
{
    if (json.trimmed().isEmpty())
        return FilterNode{FilterGroup{}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (!document.isObject())
        return failure(DecodeError{u"filter"_s, u"a JSON object"_s});
    return readObject(document.object());
}

bool isUnconditional(const FilterNode& node)
{
    const auto* group = std::get_if<FilterGroup>(&node.value);
    if (!group || group->kind == FilterGroup::Kind::Not || group->kind == FilterGroup::Kind::Nor)
        return false;
    if (group->children.empty())
        return group->kind == FilterGroup::Kind::And;
    return std::all_of(group->children.begin(), group->children.end(), isUnconditional);
}

std::optional<bool> matches(const FilterNode& node, const FilterFields& fields)
{
    return std::visit(overloaded{
                          [&](const FilterGroup& g) { return matchesGroup(g, fields); },
                          [&](const FilterCondition& c) { return matchesCondition(c, fields); },
                          [](const UnknownCondition&) -> std::optional<bool> { return std::nullopt; },
                      },
        node.value);
}

} // namespace desk
