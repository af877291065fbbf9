// SPDX-License-Identifier: Apache-2.0
// Conditions that are nothing but "field operator operand", all of which must hold (docs/protocol.md 4.2, 4.5).
#pragma once

#include "app/core/jsontext.h"

#include <QString>

#include <optional>

namespace desk {

/// One condition, with the places in the text where it says so.
struct SimpleCondition {
    QString field;
    QString op;
    QString operand; ///< of a string operand, decoded
    JsonSpan test; ///< {"$regex":"^a"}
    JsonSpan literal; ///< "^a", with its quotes
};

/// The conditions of a text, in order; empty = none, so everything fulfils it. Nothing when the text says anything more
/// than simple conditions with text operands: alternatives, negations, keys twice, a field without an operator.
[[nodiscard]] std::optional<QList<SimpleCondition>> simpleConditions(const QString& text);

} // namespace desk
