// SPDX-License-Identifier: Apache-2.0
// Literals and variables into the JSON resolvers see; resolver results into the JSON clients see.
#pragma once

#include "app/sandbox/graphql/schema.h"

#include <QJsonObject>
#include <QJsonValue>

namespace desk::sandbox::graphql {

/// The value of a leaf type (scalar or enum) as written in a document; an error is a sentence for the client.
/// Custom scalars: DateTime, JSONString and Duration take strings, Int64 whole numbers, every other one anything.
[[nodiscard]] tl::expected<QJsonValue, QString> leafFromLiteral(const TypeDef& type, const Value& value);

/// The same for a value that came as JSON in the variables. Messages never repeat the value: it may be a secret.
[[nodiscard]] tl::expected<QJsonValue, QString> leafFromJson(const TypeDef& type, const QJsonValue& value);

/// What a resolver returned, as the client gets it.
[[nodiscard]] tl::expected<QJsonValue, QString> leafToJson(const TypeDef& type, const QJsonValue& value);

/// A literal of any input type; nothing when it is a missing variable or does not fit.
[[nodiscard]] std::optional<QJsonValue> fromLiteral(
    const Schema& schema, const TypeRef& type, const Value& value, const QJsonObject& variables);

/// The operation's variables with defaults filled in. A variable that was not given is absent, an explicit null is
/// null.
[[nodiscard]] tl::expected<QJsonObject, std::vector<Problem>> coerceVariables(
    const Schema& schema, const Operation& operation, const QJsonObject& given);

/// Arguments of one field or directive; absent and null stay apart as for variables.
[[nodiscard]] tl::expected<QJsonObject, Problem> coerceArguments(const Schema& schema,
    const std::vector<InputDef>& wanted, const std::vector<Argument>& given, const QJsonObject& variables, Location at);

} // namespace desk::sandbox::graphql
