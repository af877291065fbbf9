// SPDX-License-Identifier: Apache-2.0
// A schema read from SDL: types, their fields and arguments, and the questions a validator and an executor ask.
#pragma once

#include "app/sandbox/graphql/document.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace desk::sandbox::graphql {

/// An argument or a field of an input object.
struct InputDef {
    QString name;
    QString description{};
    TypeRef type{};
    std::optional<Value> defaultValue{};
    std::optional<QString> deprecated{}; ///< the reason

    [[nodiscard]] bool required() const { return type.nonNull && !defaultValue; }
};

struct FieldDef {
    QString name;
    QString description{};
    std::vector<InputDef> arguments{};
    TypeRef type{};
    std::optional<QString> deprecated{};

    [[nodiscard]] const InputDef* argument(const QString& argumentName) const;
};

struct EnumValueDef {
    QString name;
    QString description{};
    std::optional<QString> deprecated{};
};

struct TypeDef {
    enum class Kind { Scalar, Object, Interface, Union, Enum, InputObject };
    Kind kind = Kind::Object;
    QString name{};
    QString description{};
    std::vector<FieldDef> fields{}; ///< of objects and interfaces
    std::vector<InputDef> inputFields{};
    std::vector<EnumValueDef> values{};
    QStringList interfaces{}; ///< implemented by an object or interface
    QStringList members{}; ///< of a union
    Location at{};

    [[nodiscard]] const FieldDef* field(const QString& fieldName) const;
    [[nodiscard]] const InputDef* inputField(const QString& fieldName) const;
    [[nodiscard]] bool hasValue(const QString& value) const;
    [[nodiscard]] bool isComposite() const
    {
        return kind == Kind::Object || kind == Kind::Interface || kind == Kind::Union;
    }
    [[nodiscard]] bool isInput() const
    {
        return kind == Kind::Scalar || kind == Kind::Enum || kind == Kind::InputObject;
    }
};

struct DirectiveDef {
    QString name;
    QString description{};
    std::vector<InputDef> arguments{};
    QStringList locations{};
    bool repeatable = false;

    [[nodiscard]] const InputDef* argument(const QString& argumentName) const;
};

class Schema {
public:
    /// Reads SDL, checks that it hangs together, and adds the built-in scalars, directives and introspection types.
    [[nodiscard]] static tl::expected<Schema, Problem> parse(const QString& sdl);

    [[nodiscard]] const TypeDef* type(const QString& name) const;
    [[nodiscard]] const DirectiveDef* directive(const QString& name) const;
    [[nodiscard]] QList<QString> typeNames() const { return m_types.keys(); }
    [[nodiscard]] QList<QString> directiveNames() const { return m_directives.keys(); }

    /// Empty when the schema has no such root.
    [[nodiscard]] QString rootType(Operation::Kind kind) const;

    /// Takes a field out of a type; false when there is none. Not for a field that an interface demands.
    bool removeField(const QString& typeName, const QString& fieldName);

    /// The field `name` of a composite type, with `__typename` and, on the query root, `__schema` and `__type`.
    [[nodiscard]] const FieldDef* field(const TypeDef& parent, const QString& name) const;

    /// The object types an abstract type may turn out to be; of an object type, itself.
    [[nodiscard]] const QSet<QString>& possibleTypes(const QString& name) const;
    [[nodiscard]] bool overlap(const QString& one, const QString& other) const;

private:
    friend class SchemaParser;
    void collectPossibleTypes();
    [[nodiscard]] std::optional<Problem> check() const;
    [[nodiscard]] std::optional<Problem> checkInterfaces(const TypeDef& type) const;
    [[nodiscard]] bool isSubtype(const TypeRef& type, const TypeRef& of) const;

    QMap<QString, TypeDef> m_types;
    QMap<QString, DirectiveDef> m_directives;
    QString m_query;
    QString m_mutation;
    QString m_subscription;
    QHash<QString, QSet<QString>> m_possible;
    FieldDef m_typeNameField;
    FieldDef m_schemaField;
    FieldDef m_typeField;
};

} // namespace desk::sandbox::graphql
