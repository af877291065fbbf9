// SPDX-License-Identifier: Apache-2.0
// `__schema`, `__type(name)` and everything below them.
#pragma once

#include "app/sandbox/graphql/executor.h"

namespace desk::sandbox::graphql {

/// True for the fields this file answers: of types whose name starts with two underscores, and the two entry fields.
[[nodiscard]] bool isIntrospection(const TypeDef& parent, const QString& field);

[[nodiscard]] Node introspect(
    const Schema& schema, const Object& parent, const QString& field, const QJsonObject& args);

} // namespace desk::sandbox::graphql
