// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

using Leaf = tl::expected<QJsonValue, QString>;

enum class Rule { Any, Int, Int64, Float, String, Boolean, Id };

Rule ruleOf(const QString& scalar)
{
    static const QHash<QString, Rule> rules{{u"Int"_s, Rule::Int}, {u"Int64"_s, Rule::Int64}, {u"Float"_s, Rule::Float},
        {u"String"_s, Rule::String}, {u"Boolean"_s, Rule::Boolean}, {u"ID"_s, Rule::Id}, {u"DateTime"_s, Rule::String},
        {u"JSONString"_s, Rule::String}, {u"Duration"_s, Rule::String}};
    return rules.value(scalar, Rule::Any);
}

tl::unexpected<QString> cannot(const TypeDef& type, const QString& what)
{
    return tl::unexpected(QString(type.name + u" cannot represent "_s + what));
}

QString expectation(Rule rule)
{
    switch (rule) {
    case Rule::Int:
    case Rule::Int64:
        return u"a non-integer value"_s;
    case Rule::Float:
        return u"a non numeric value"_s;
    case Rule::String:
        return u"a non string value"_s;
    case Rule::Boolean:
        return u"a non boolean value"_s;
    case Rule::Id:
        return u"a value that is neither string nor integer"_s;
    case Rule::Any:
        break;
    }
    return u"this value"_s;
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return {};
    return value.toInteger();
}

bool fitsInt(qint64 number)
{
    return number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
}

/// A literal of a scalar whose shape is free.
QJsonValue anything(const Value& value)
{
    switch (value.kind) {
    case Value::Kind::Int: {
        bool ok = false;
        const qint64 number = value.text.toLongLong(&ok);
        return ok ? QJsonValue(number) : QJsonValue(value.text.toDouble());
    }
    case Value::Kind::Float:
        return value.text.toDouble();
    case Value::Kind::String:
    case Value::Kind::Enum:
        return value.text;
    case Value::Kind::Boolean:
        return value.text == u"true";
    case Value::Kind::List: {
        QJsonArray items;
        for (const Value& item : value.items)
            items.append(anything(item));
        return items;
    }
    case Value::Kind::Object: {
        QJsonObject fields;
        for (const Argument& field : value.fields)
            fields.insert(field.name, anything(field.value));
        return fields;
    }
    case Value::Kind::Null:
    case Value::Kind::Variable:
        break;
    }
    return QJsonValue::Null;
}

Leaf scalarFromLiteral(const TypeDef& type, const Value& value)
{
    const Rule rule = ruleOf(type.name);
    const bool number = value.kind == Value::Kind::Int;
    bool ok = false;
    const qint64 whole = number ? value.text.toLongLong(&ok) : 0;
    switch (rule) {
    case Rule::Any:
        return anything(value);
    case Rule::Int:
        if (number && ok && fitsInt(whole))
            return whole;
        if (number)
            return cannot(type, u"non 32-bit signed integer value: "_s + value.text);
        break;
    case Rule::Int64:
        if (number && ok)
            return whole;
        break;
    case Rule::Float:
        if (number || value.kind == Value::Kind::Float)
            return value.text.toDouble();
        break;
    case Rule::String:
        if (value.kind == Value::Kind::String)
            return value.text;
        break;
    case Rule::Boolean:
        if (value.kind == Value::Kind::Boolean)
            return value.text == u"true";
        break;
    case Rule::Id:
        if (number || value.kind == Value::Kind::String)
            return value.text;
        break;
    }
    return cannot(type, expectation(rule) + u": "_s + print(value).left(80));
}

QString idText(const QJsonValue& value)
{
    if (const auto whole = wholeNumber(value))
        return QString::number(*whole);
    return value.toString();
}

Leaf scalarFromJson(const TypeDef& type, const QJsonValue& value, bool output)
{
    const Rule rule = ruleOf(type.name);
    const auto whole = wholeNumber(value);
    switch (rule) {
    case Rule::Any:
        return value;
    case Rule::Int:
        if (whole && fitsInt(*whole))
            return *whole;
        if (whole)
            return cannot(type, u"non 32-bit signed integer value"_s);
        break;
    case Rule::Int64:
        if (whole)
            return *whole;
        break;
    case Rule::Float:
        if (value.isDouble() && std::isfinite(value.toDouble()))
            return value;
        break;
    case Rule::String:
        if (value.isString())
            return value;
        break;
    case Rule::Boolean:
        if (value.isBool())
            return value;
        break;
    case Rule::Id:
        if (value.isString() || whole)
            return idText(value);
        break;
    }
    return cannot(type, output ? QString(expectation(rule) + u" (answer of the server)"_s) : expectation(rule));
}

/// Walks a JSON value along an input type; the first thing that does not fit ends it.
class InputCoercion {
public:
    InputCoercion(const Schema& schema, QString path) : m_schema(schema), m_path(std::move(path)) { }

    Leaf run(const TypeRef& type, const QJsonValue& value)
    {
        if (value.isNull() || value.isUndefined()) {
            if (type.nonNull)
                return wrong(u"Expected non-nullable type \""_s + type.text() + u"\" not to be null."_s);
            return QJsonValue(QJsonValue::Null);
        }
        if (type.isList())
            return list(type.of.front(), value);
        const TypeDef* def = m_schema.type(type.name);
        if (!def)
            return wrong(u"Unknown type \""_s + type.name + u"\"."_s);
        if (def->kind == TypeDef::Kind::InputObject)
            return object(*def, value);
        return leafFromJson(*def, value).map_error([this](const QString& text) { return sentence(text + u"."_s); });
    }

private:
    [[nodiscard]] QString sentence(const QString& text) const { return u"at \""_s + m_path + u"\"; "_s + text; }
    [[nodiscard]] Leaf wrong(const QString& text) const { return tl::unexpected(sentence(text)); }

    Leaf list(const TypeRef& item, const QJsonValue& value)
    {
        if (!value.isArray())
            return run(item, value).map([](const QJsonValue& one) { return QJsonValue(QJsonArray{one}); });
        QJsonArray out;
        const QJsonArray items = value.toArray();
        const QString outer = m_path;
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_path = outer + u"["_s + QString::number(i) + u"]"_s;
            const Leaf one = run(item, items.at(i));
            if (!one)
                return one;
            out.append(*one);
        }
        m_path = outer;
        return QJsonValue(out);
    }

    Leaf object(const TypeDef& type, const QJsonValue& value)
    {
        if (!value.isObject())
            return wrong(u"Expected type \""_s + type.name + u"\" to be an object."_s);
        const QJsonObject given = value.toObject();
        QJsonObject out;
        const QString outer = m_path;
        for (const InputDef& field : type.inputFields) {
            if (given.contains(field.name)) {
                m_path = outer + u"."_s + field.name;
                const Leaf one = run(field.type, given.value(field.name));
                if (!one)
                    return one;
                out.insert(field.name, *one);
                m_path = outer;
            } else if (field.defaultValue) {
                out.insert(
                    field.name, fromLiteral(m_schema, field.type, *field.defaultValue, {}).value_or(QJsonValue()));
            } else if (field.type.nonNull) {
                return wrong(
                    u"Field \"%1\" of required type \"%2\" was not provided."_s.arg(field.name, field.type.text()));
            }
        }
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (!type.inputField(it.key()))
                return wrong(u"Field \"%1\" is not defined by type \"%2\"."_s.arg(it.key(), type.name));
        }
        return QJsonValue(out);
    }

    const Schema& m_schema;
    QString m_path;
};

std::optional<QJsonValue> objectFromLiteral(
    const Schema& schema, const TypeDef& type, const Value& value, const QJsonObject& variables)
{
    if (value.kind != Value::Kind::Object)
        return {};
    QJsonObject out;
    for (const InputDef& field : type.inputFields) {
        const Argument* given = find(value.fields, field.name);
        const bool missing =
            !given || (given->value.kind == Value::Kind::Variable && !variables.contains(given->value.text));
        if (missing && !field.defaultValue) {
            if (field.type.nonNull)
                return {};
            continue;
        }
        const auto one = fromLiteral(schema, field.type, missing ? *field.defaultValue : given->value, variables);
        if (!one)
            return {};
        out.insert(field.name, *one);
    }
    for (const Argument& field : value.fields) {
        if (!type.inputField(field.name))
            return {};
    }
    return QJsonValue(out);
}

std::optional<QJsonValue> listFromLiteral(
    const Schema& schema, const TypeRef& item, const Value& value, const QJsonObject& variables)
{
    QJsonArray out;
    if (value.kind != Value::Kind::List) {
        const auto one = fromLiteral(schema, item, value, variables);
        return one ? std::optional(QJsonValue(QJsonArray{*one})) : std::nullopt;
    }
    for (const Value& element : value.items) {
        const bool missing = element.kind == Value::Kind::Variable && !variables.contains(element.text);
        if (missing && item.nonNull)
            return {};
        const auto one = missing ? std::optional(QJsonValue()) : fromLiteral(schema, item, element, variables);
        if (!one)
            return {};
        out.append(*one);
    }
    return QJsonValue(out);
}

} // namespace

tl::expected<QJsonValue, QString> leafFromLiteral(const TypeDef& type, const Value& value)
{
    if (type.kind != TypeDef::Kind::Enum)
        return scalarFromLiteral(type, value);
    if (value.kind != Value::Kind::Enum)
        return tl::unexpected(
            u"Enum \"%1\" cannot represent non-enum value: %2"_s.arg(type.name, print(value).left(80)));
    if (!type.hasValue(value.text))
        return tl::unexpected(u"Value \"%1\" does not exist in \"%2\" enum"_s.arg(value.text, type.name));
    return value.text;
}

tl::expected<QJsonValue, QString> leafFromJson(const TypeDef& type, const QJsonValue& value)
{
    if (type.kind != TypeDef::Kind::Enum)
        return scalarFromJson(type, value, false);
    if (!value.isString())
        return tl::unexpected(u"Enum \"%1\" cannot represent a non-string value"_s.arg(type.name));
    if (!type.hasValue(value.toString()))
        return tl::unexpected(u"The value does not exist in \"%1\" enum"_s.arg(type.name));
    return value;
}

tl::expected<QJsonValue, QString> leafToJson(const TypeDef& type, const QJsonValue& value)
{
    if (type.kind != TypeDef::Kind::Enum)
        return scalarFromJson(type, value, true);
    if (!value.isString() || !type.hasValue(value.toString()))
        return tl::unexpected(
            u"Enum \"%1\" cannot represent the server's value \"%2\""_s.arg(type.name, value.toString()));
    return value;
}

std::optional<QJsonValue> fromLiteral(
    const Schema& schema, const TypeRef& type, const Value& value, const QJsonObject& variables)
{
    if (value.kind == Value::Kind::Variable) {
        const QJsonValue given = variables.value(value.text);
        if (given.isUndefined() || (given.isNull() && type.nonNull))
            return {};
        return given; // its type was checked against the place it is used at
    }
    if (value.kind == Value::Kind::Null)
        return type.nonNull ? std::nullopt : std::optional(QJsonValue());
    if (type.isList())
        return listFromLiteral(schema, type.of.front(), value, variables);
    const TypeDef* def = schema.type(type.name);
    if (!def || !def->isInput())
        return {};
    if (def->kind == TypeDef::Kind::InputObject)
        return objectFromLiteral(schema, *def, value, variables);
    const auto leaf = leafFromLiteral(*def, value);
    return leaf ? std::optional(*leaf) : std::nullopt;
}

tl::expected<QJsonObject, std::vector<Problem>> coerceVariables(
    const Schema& schema, const Operation& operation, const QJsonObject& given)
{
    QJsonObject out;
    std::vector<Problem> problems;
    for (const VariableDefinition& variable : operation.variables) {
        const QString label = u"Variable \"$"_s + variable.name + u"\""_s;
        if (!given.contains(variable.name)) {
            if (variable.defaultValue)
                out.insert(variable.name,
                    fromLiteral(schema, variable.type, *variable.defaultValue, {}).value_or(QJsonValue()));
            else if (variable.type.nonNull)
                problems.push_back({u"%1 of required type \"%2\" was not provided."_s.arg(label, variable.type.text()),
                    {variable.at}});
            continue;
        }
        if (given.value(variable.name).isNull() && variable.type.nonNull) {
            problems.push_back(
                {u"%1 of non-null type \"%2\" must not be null."_s.arg(label, variable.type.text()), {variable.at}});
            continue;
        }
        const auto value = InputCoercion(schema, variable.name).run(variable.type, given.value(variable.name));
        if (value)
            out.insert(variable.name, *value);
        else
            problems.push_back({label + u" got invalid value "_s + value.error(), {variable.at}});
    }
    if (!problems.empty())
        return tl::unexpected(problems);
    return out;
}

tl::expected<QJsonObject, Problem> coerceArguments(const Schema& schema, const std::vector<InputDef>& wanted,
    const std::vector<Argument>& given, const QJsonObject& variables, Location at)
{
    QJsonObject out;
    for (const InputDef& def : wanted) {
        const Argument* argument = find(given, def.name);
        const bool missing =
            !argument || (argument->value.kind == Value::Kind::Variable && !variables.contains(argument->value.text));
        if (missing && !def.defaultValue) {
            if (def.type.nonNull)
                return tl::unexpected(Problem{
                    u"Argument \"%1\" of required type \"%2\" was not provided."_s.arg(def.name, def.type.text()),
                    {at}});
            continue;
        }
        const auto value = fromLiteral(schema, def.type, missing ? *def.defaultValue : argument->value, variables);
        if (!value)
            return tl::unexpected(
                Problem{u"Argument \"%1\" must be of type \"%2\"."_s.arg(def.name, def.type.text()), {at}});
        out.insert(def.name, *value);
    }
    return out;
}

} // namespace desk::sandbox::graphql
