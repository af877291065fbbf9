// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/introspection.h"

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

Node typeNode(const TypeRef& ref)
{
    return Object{u"__Type"_s, {}, ref};
}
Node typeNode(const QString& name)
{
    return typeNode(TypeRef{name, {}, false, {}});
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject described(const QString& name, const QString& description, const std::optional<QString>& deprecated)
{
    return {{u"name"_s, name}, {u"description"_s, textOrNull(description)}, {u"isDeprecated"_s, deprecated.has_value()},
        {u"deprecationReason"_s, deprecated ? QJsonValue(*deprecated) : QJsonValue()}};
}

Node inputs(const std::vector<InputDef>& defs, bool deprecatedToo)
{
    std::vector<Node> out;
    for (const InputDef& def : defs) {
        if (def.deprecated && !deprecatedToo)
            continue;
        QJsonObject values = described(def.name, def.description, def.deprecated);
        values.insert(u"defaultValue"_s, def.defaultValue ? QJsonValue(print(*def.defaultValue)) : QJsonValue());
        out.emplace_back(Object{u"__InputValue"_s, values, def.type});
    }
    return out;
}

Node fields(const TypeDef& type, bool deprecatedToo)
{
    if (type.kind != TypeDef::Kind::Object && type.kind != TypeDef::Kind::Interface)
        return {};
    std::vector<Node> out;
    for (const FieldDef& field : type.fields) {
        if (!field.deprecated || deprecatedToo)
            out.emplace_back(Object{u"__Field"_s, described(field.name, field.description, field.deprecated), &field});
    }
    return out;
}

Node enumValues(const TypeDef& type, bool deprecatedToo)
{
    if (type.kind != TypeDef::Kind::Enum)
        return {};
    QJsonArray out;
    for (const EnumValueDef& value : type.values) {
        if (!value.deprecated || deprecatedToo)
            out.append(described(value.name, value.description, value.deprecated));
    }
    return out;
}

Node possibleTypes(const Schema& schema, const TypeDef& type)
{
    if (type.kind != TypeDef::Kind::Interface && type.kind != TypeDef::Kind::Union)
        return {};
    const QSet<QString>& possible = schema.possibleTypes(type.name);
    QStringList names(possible.begin(), possible.end());
    names.sort();
    std::vector<Node> out;
    for (const QString& name : names)
        out.push_back(typeNode(name));
    return out;
}

Node interfaces(const TypeDef& type)
{
    if (type.kind != TypeDef::Kind::Object && type.kind != TypeDef::Kind::Interface)
        return {};
    std::vector<Node> out;
    for (const QString& name : type.interfaces)
        out.push_back(typeNode(name));
    return out;
}

QString kindName(TypeDef::Kind kind)
{
    switch (kind) {
    case TypeDef::Kind::Scalar:
        return u"SCALAR"_s;
    case TypeDef::Kind::Object:
        return u"OBJECT"_s;
    case TypeDef::Kind::Interface:
        return u"INTERFACE"_s;
    case TypeDef::Kind::Union:
        return u"UNION"_s;
    case TypeDef::Kind::Enum:
        return u"ENUM"_s;
    case TypeDef::Kind::InputObject:
        break;
    }
    return u"INPUT_OBJECT"_s;
}

Node wrapper(const TypeRef& ref, const QString& field)
{
    if (field == u"kind")
        return ref.nonNull ? u"NON_NULL"_s : u"LIST"_s;
    if (field != u"ofType")
        return {};
    if (!ref.nonNull)
        return typeNode(ref.of.front());
    TypeRef inner = ref;
    inner.nonNull = false;
    return typeNode(inner);
}

Node typeField(const Schema& schema, const TypeRef& ref, const QString& field, bool deprecatedToo)
{
    if (ref.nonNull || ref.isList())
        return wrapper(ref, field);
    const TypeDef* type = schema.type(ref.name);
    if (!type)
        return {};
    if (field == u"kind")
        return kindName(type->kind);
    if (field == u"name")
        return type->name;
    if (field == u"description")
        return textOrNull(type->description);
    if (field == u"fields")
        return fields(*type, deprecatedToo);
    if (field == u"interfaces")
        return interfaces(*type);
    if (field == u"possibleTypes")
        return possibleTypes(schema, *type);
    if (field == u"enumValues")
        return enumValues(*type, deprecatedToo);
    if (type->kind == TypeDef::Kind::InputObject && field == u"inputFields")
        return inputs(type->inputFields, deprecatedToo);
    if (type->kind == TypeDef::Kind::InputObject && field == u"isOneOf")
        return false;
    return {};
}

Node rootNode(const QString& name)
{
    return name.isEmpty() ? Node() : typeNode(name);
}

Node schemaField(const Schema& schema, const QString& field)
{
    if (field == u"queryType")
        return rootNode(schema.rootType(Operation::Kind::Query));
    if (field == u"mutationType")
        return rootNode(schema.rootType(Operation::Kind::Mutation));
    if (field == u"subscriptionType")
        return rootNode(schema.rootType(Operation::Kind::Subscription));
    std::vector<Node> out;
    if (field == u"types") {
        for (const QString& name : schema.typeNames())
            out.push_back(typeNode(name));
        return out;
    }
    if (field != u"directives")
        return {};
    for (const QString& name : schema.directiveNames()) {
        const DirectiveDef* directive = schema.directive(name);
        QJsonObject values = described(directive->name, directive->description, {});
        values.insert(u"isRepeatable"_s, directive->repeatable);
        values.insert(u"locations"_s, QJsonArray::fromStringList(directive->locations));
        out.emplace_back(Object{u"__Directive"_s, values, directive});
    }
    return out;
}

} // namespace

bool isIntrospection(const TypeDef& parent, const QString& field)
{
    return parent.name.startsWith(u"__") || field == u"__schema" || field == u"__type";
}

Node introspect(const Schema& schema, const Object& parent, const QString& field, const QJsonObject& args)
{
    if (field == u"__schema")
        return Object{u"__Schema"_s, {}, {}};
    if (field == u"__type") {
        const QString name = args.value(u"name"_s).toString();
        return schema.type(name) ? typeNode(name) : Node();
    }
    const bool deprecatedToo = args.value(u"includeDeprecated"_s).toBool();
    if (parent.type == u"__Schema")
        return schemaField(schema, field);
    if (const auto* ref = std::any_cast<TypeRef>(&parent.payload)) {
        if (parent.type == u"__Type")
            return typeField(schema, *ref, field, deprecatedToo);
        if (field == u"type")
            return typeNode(*ref);
    }
    if (const auto* def = std::any_cast<const FieldDef*>(&parent.payload)) {
        if (field == u"args")
            return inputs((*def)->arguments, deprecatedToo);
        if (field == u"type")
            return typeNode((*def)->type);
    }
    if (const auto* directive = std::any_cast<const DirectiveDef*>(&parent.payload); directive && field == u"args")
        return inputs((*directive)->arguments, deprecatedToo);
    return parent.values.value(field);
}

} // namespace desk::sandbox::graphql
