// SPDX-License-Identifier: Apache-2.0
// The condition language inside event filters, a MongoDB-like JSON (docs/protocol.md 4.2).
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace desk {

struct FilterNode;

struct FilterGroup {
    enum class Kind { And, Or, Nor, Not };
    Kind kind = Kind::And;
    std::vector<FilterNode> children; ///< Not has exactly one
    bool operator==(const FilterGroup&) const;
};

/// `{"field": {"$op": operand}}`.
struct FilterCondition {
    QString field;
    QString op; ///< with its $; any of the known ones
    QJsonValue operand;
    bool operator==(const FilterCondition&) const = default;
};

/// A condition with an operator this version does not know, as compact JSON text.
struct UnknownCondition {
    QString text;
    bool operator==(const UnknownCondition&) const = default;
};

struct FilterNode {
    std::variant<FilterGroup, FilterCondition, UnknownCondition> value;
    bool operator==(const FilterNode&) const = default;
};

/// Operators of docs/protocol.md 4.2 that take an operand: $lt $lte $gt $gte $eq $ne $in $nin $exists $regex $contains
/// $size $all.
[[nodiscard]] bool isKnownOperator(const QString& op);

/// Reads a condition; `{}` and an empty text mean "no condition". DecodeError when it is not a JSON object.
[[nodiscard]] Result<FilterNode> parseFilter(const QString& json);

/// True when there is nothing to fulfil.
[[nodiscard]] bool isUnconditional(const FilterNode& node);

using FilterFields = QHash<QString, QJsonValue>;

/// Whether the fields fulfil the condition; nothing when it holds something unknown that decides the answer.
[[nodiscard]] std::optional<bool> matches(const FilterNode& node, const FilterFields& fields);

} // namespace desk
