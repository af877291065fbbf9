// SPDX-License-Identifier: Apache-2.0
// Validation of arguments, directives and literals; collects where variables are used.
#pragma once

#include "app/sandbox/graphql/schema.h"

#include <QSet>

namespace desk::sandbox::graphql {

/// A place that wants a value of `type` and has a variable.
struct VariableUse {
    QString name;
    std::optional<TypeRef> type{}; ///< nothing when the place itself is unknown
    bool placeHasDefault = false;
    Location at{};
};

struct SpreadUse {
    QString name;
    Location at{};
};

/// What one operation or fragment refers to.
struct Uses {
    std::vector<VariableUse> variables;
    std::vector<SpreadUse> spreads;
};

class ValueRules {
public:
    ValueRules(const Schema& schema, std::vector<Problem>& problems) : m_schema(schema), m_problems(problems) { }

    /// `owner` is how the message calls the field or directive: `field "Query.entity"`.
    void arguments(const std::vector<Argument>& given, const std::vector<InputDef>* wanted, const QString& owner,
        Location at, Uses& uses);
    void directives(const std::vector<Directive>& given, const QString& place, Uses& uses);
    void value(const Value& value, const TypeRef& type, bool placeHasDefault, Uses& uses);

    /// Whether a variable may stand at a place of another type.
    [[nodiscard]] static bool allowed(const VariableDefinition& variable, const VariableUse& use);

private:
    void object(const Value& value, const TypeDef& type, Uses& uses);
    void variablesOnly(const Value& value, Uses& uses);
    void report(const QString& message, Location at);

    const Schema& m_schema;
    std::vector<Problem>& m_problems;
};

} // namespace desk::sandbox::graphql
