// SPDX-License-Identifier: Apache-2.0
// An executable GraphQL document (October 2021) as a value.
#pragma once

#include "app/sandbox/graphql/problem.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace desk::sandbox::graphql {

struct Argument;

/// A value as written in a document or schema. Numbers stay text, so that none is rounded before its type is known.
struct Value {
    enum class Kind { Null, Variable, Int, Float, String, Boolean, Enum, List, Object };
    Kind kind = Kind::Null;
    QString text{}; ///< variable name, number as written, string, enum name, "true" or "false"
    std::vector<Value> items;
    std::vector<Argument> fields; // no initializer: Argument is not complete yet
    Location at{};
};

/// `name: value`, of a field, a directive or an input object.
struct Argument {
    QString name;
    Value value{};
    Location at{};
};

/// `Name`, `[Type]`, either with `!`.
struct TypeRef {
    QString name{}; ///< empty for a list
    std::vector<TypeRef> of{}; ///< the item's type of a list, else nothing
    bool nonNull = false;
    Location at{};

    [[nodiscard]] bool isList() const { return !of.empty(); }
    [[nodiscard]] const QString& innermost() const { return isList() ? of.front().innermost() : name; }
    [[nodiscard]] QString text() const;
};

struct Directive {
    QString name;
    std::vector<Argument> arguments{};
    Location at{};
};

struct Selection {
    enum class Kind { Field, Spread, Inline };
    Kind kind = Kind::Field;
    QString alias{};
    QString name{}; ///< of the field or of the fragment that is spread
    QString typeCondition{}; ///< of an inline fragment, may be empty
    std::vector<Argument> arguments{};
    std::vector<Directive> directives{};
    std::vector<Selection> selections{};
    Location at{};

    [[nodiscard]] const QString& key() const { return alias.isEmpty() ? name : alias; }
};

struct VariableDefinition {
    QString name;
    TypeRef type{};
    std::optional<Value> defaultValue{};
    std::vector<Directive> directives{};
    Location at{};
};

struct Operation {
    enum class Kind { Query, Mutation, Subscription };
    Kind kind = Kind::Query;
    QString name{}; ///< empty when anonymous
    std::vector<VariableDefinition> variables{};
    std::vector<Directive> directives{};
    std::vector<Selection> selections{};
    Location at{};
};

struct Fragment {
    QString name;
    QString typeCondition{};
    std::vector<Directive> directives{};
    std::vector<Selection> selections{};
    Location at{};
};

struct Document {
    std::vector<Operation> operations{};
    std::vector<Fragment> fragments{};

    [[nodiscard]] const Fragment* fragment(const QString& name) const;
};

struct Limits {
    qsizetype characters = 1024 * 1024;
    int depth = 64; ///< of nested selections, values and list types together
    std::size_t definitions = 1000; ///< operations and fragments
};

[[nodiscard]] tl::expected<Document, Problem> parseDocument(const QString& text, Limits limits = {});

/// The operation a request asks for. An empty name stands for the only operation (docs/protocol.md 1.1).
[[nodiscard]] tl::expected<const Operation*, Problem> selectOperation(const Document& document, const QString& name);

[[nodiscard]] const Argument* find(const std::vector<Argument>& arguments, const QString& name);

/// The value as GraphQL text, for messages and introspection.
[[nodiscard]] QString print(const Value& value);

} // namespace desk::sandbox::graphql
