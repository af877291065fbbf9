// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/schema.h"

#include "app/sandbox/graphql/schemaparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

/// What every schema has, shaped as the October 2021 specification lays down.
QString builtInSdl()
{
    return uR"(
scalar Int scalar Float scalar String scalar Boolean scalar ID
directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @deprecated(reason: String = "No longer supported")
  on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
directive @specifiedBy(url: String!) on SCALAR
type __Schema {
  description: String
  types: [__Type!]!
  queryType: __Type!
  mutationType: __Type
  subscriptionType: __Type
  directives: [__Directive!]!
}
type __Type {
  kind: __TypeKind!
  name: String
  description: String
  fields(includeDeprecated: Boolean = false): [__Field!]
  interfaces: [__Type!]
  possibleTypes: [__Type!]
  enumValues(includeDeprecated: Boolean = false): [__EnumValue!]
  inputFields(includeDeprecated: Boolean = false): [__InputValue!]
  ofType: __Type
  specifiedByURL: String
  isOneOf: Boolean
}
enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
type __Field {
  name: String!
  description: String
  args(includeDeprecated: Boolean = false): [__InputValue!]!
  type: __Type!
  isDeprecated: Boolean!
  deprecationReason: String
}
type __InputValue {
  name: String!
  description: String
  type: __Type!
  defaultValue: String
  isDeprecated: Boolean!
  deprecationReason: String
}
type __EnumValue {
  name: String!
  description: String
  isDeprecated: Boolean!
  deprecationReason: String
}
type __Directive {
  name: String!
  description: String
  isRepeatable: Boolean!
  locations: [__DirectiveLocation!]!
  args(includeDeprecated: Boolean = false): [__InputValue!]!
}
enum __DirectiveLocation {
  QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION
  SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT
  INPUT_FIELD_DEFINITION
}
)"_s;
}

template <typename T>
const T* named(const std::vector<T>& list, const QString& name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& item) { return item.name == name; });
    return found == list.end() ? nullptr : &*found;
}

TypeRef nonNullType(const QString& name)
{
    return {name, {}, true, {}};
}

} // namespace

const InputDef* FieldDef::argument(const QString& argumentName) const
{
    return named(arguments, argumentName);
}
const FieldDef* TypeDef::field(const QString& fieldName) const
{
    return named(fields, fieldName);
}
const InputDef* TypeDef::inputField(const QString& fieldName) const
{
    return named(inputFields, fieldName);
}
bool TypeDef::hasValue(const QString& value) const
{
    return named(values, value) != nullptr;
}
const InputDef* DirectiveDef::argument(const QString& argumentName) const
{
    return named(arguments, argumentName);
}

tl::expected<Schema, Problem> Schema::parse(const QString& sdl)
{
    Schema schema;
    for (const bool builtIn : {true, false}) {
        auto tokens = tokenize(builtIn ? builtInSdl() : sdl);
        if (!tokens)
            return tl::unexpected(tokens.error());
        SchemaParser parser(*std::move(tokens), builtIn);
        if (!parser.into(schema))
            return tl::unexpected(parser.problem());
    }
    if (schema.m_query.isEmpty())
        schema.m_query = u"Query"_s;
    if (schema.m_mutation.isEmpty() && schema.m_types.contains(u"Mutation"_s))
        schema.m_mutation = u"Mutation"_s;
    schema.m_typeNameField = {u"__typename"_s, {}, {}, nonNullType(u"String"_s), {}};
    schema.m_schemaField = {u"__schema"_s, {}, {}, nonNullType(u"__Schema"_s), {}};
    schema.m_typeField = {
        u"__type"_s, {}, {{u"name"_s, {}, nonNullType(u"String"_s), {}, {}}}, TypeRef{u"__Type"_s, {}, false, {}}, {}};
    schema.collectPossibleTypes();
    if (auto problem = schema.check())
        return tl::unexpected(*std::move(problem));
    return schema;
}

const TypeDef* Schema::type(const QString& name) const
{
    const auto found = m_types.constFind(name);
    return found == m_types.constEnd() ? nullptr : &*found;
}

const DirectiveDef* Schema::directive(const QString& name) const
{
    const auto found = m_directives.constFind(name);
    return found == m_directives.constEnd() ? nullptr : &*found;
}

QString Schema::rootType(Operation::Kind kind) const
{
    switch (kind) {
    case Operation::Kind::Query:
        return m_query;
    case Operation::Kind::Mutation:
        return m_mutation;
    case Operation::Kind::Subscription:
        break;
    }
    return m_subscription;
}

bool Schema::removeField(const QString& typeName, const QString& fieldName)
{
    const auto found = m_types.find(typeName);
    return found != m_types.end()
        && std::erase_if(found->fields, [&fieldName](const FieldDef& field) { return field.name == fieldName; }) > 0;
}

const FieldDef* Schema::field(const TypeDef& parent, const QString& name) const
{
    if (name == u"__typename")
        return &m_typeNameField;
    if (parent.name == m_query && name == u"__schema")
        return &m_schemaField;
    if (parent.name == m_query && name == u"__type")
        return &m_typeField;
    return parent.field(name);
}

const QSet<QString>& Schema::possibleTypes(const QString& name) const
{
    static const QSet<QString> none;
    const auto found = m_possible.constFind(name);
    return found == m_possible.constEnd() ? none : *found;
}

bool Schema::overlap(const QString& one, const QString& other) const
{
    return one == other || possibleTypes(one).intersects(possibleTypes(other));
}

void Schema::collectPossibleTypes()
{
    for (const TypeDef& type : std::as_const(m_types)) {
        if (type.kind == TypeDef::Kind::Union)
            m_possible[type.name] = QSet<QString>(type.members.begin(), type.members.end());
        if (type.kind != TypeDef::Kind::Object)
            continue;
        m_possible[type.name].insert(type.name);
        for (const QString& name : type.interfaces)
            m_possible[name].insert(type.name);
    }
}

bool Schema::isSubtype(const TypeRef& type, const TypeRef& of) const
{
    if (of.nonNull && !type.nonNull)
        return false;
    if (of.isList() || type.isList())
        return of.isList() && type.isList() && isSubtype(type.of.front(), of.of.front());
    const TypeDef* known = this->type(type.name);
    return type.name == of.name || possibleTypes(of.name).contains(type.name)
        || (known && known->interfaces.contains(of.name));
}

std::optional<Problem> Schema::checkInterfaces(const TypeDef& type) const
{
    for (const QString& name : type.interfaces) {
        const TypeDef* contract = this->type(name);
        if (!contract || contract->kind != TypeDef::Kind::Interface)
            return Problem{u"Type \"%1\" implements \"%2\", which is no interface."_s.arg(type.name, name), {type.at}};
        for (const FieldDef& wanted : contract->fields) {
            const FieldDef* has = type.field(wanted.name);
            const QString label = name + u"."_s + wanted.name;
            if (!has)
                return Problem{
                    u"Interface field %1 expected but %2 does not provide it."_s.arg(label, type.name), {type.at}};
            if (!isSubtype(has->type, wanted.type))
                return Problem{u"Interface field %1 expects type %2 but %3.%4 is type %5."_s.arg(
                                   label, wanted.type.text(), type.name, has->name, has->type.text()),
                    {type.at}};
            for (const InputDef& argument : wanted.arguments) {
                const InputDef* given = has->argument(argument.name);
                if (!given || given->type.text() != argument.type.text())
                    return Problem{u"Interface argument %1(%2:) is missing or different in %3."_s.arg(
                                       label, argument.name, type.name),
                        {type.at}};
            }
        }
    }
    return {};
}

std::optional<Problem> Schema::check() const
{
    const auto input = [this](const TypeRef& ref) {
        const TypeDef* found = type(ref.innermost());
        return found && found->isInput();
    };
    const auto wrong = [](const QString& where, const TypeRef& ref) {
        return Problem{u"The type of %1 cannot be \"%2\"."_s.arg(where, ref.text()), {ref.at}};
    };
    for (const Operation::Kind kind :
        {Operation::Kind::Query, Operation::Kind::Mutation, Operation::Kind::Subscription}) {
        const QString name = rootType(kind);
        const TypeDef* root = type(name);
        if ((kind == Operation::Kind::Query || !name.isEmpty()) && (!root || root->kind != TypeDef::Kind::Object))
            return Problem{u"Root type \"%1\" must be an object type of the schema."_s.arg(name)};
    }
    for (const TypeDef& def : m_types) {
        for (const FieldDef& field : def.fields) {
            const TypeDef* result = type(field.type.innermost());
            if (!result || result->kind == TypeDef::Kind::InputObject)
                return wrong(def.name + u"."_s + field.name, field.type);
            for (const InputDef& argument : field.arguments) {
                if (!input(argument.type))
                    return wrong(u"%1.%2(%3:)"_s.arg(def.name, field.name, argument.name), argument.type);
            }
        }
        for (const InputDef& field : def.inputFields) {
            if (!input(field.type))
                return wrong(def.name + u"."_s + field.name, field.type);
        }
        for (const QString& member : def.members) {
            const TypeDef* object = type(member);
            if (!object || object->kind != TypeDef::Kind::Object)
                return Problem{u"Union %1 cannot include \"%2\"."_s.arg(def.name, member), {def.at}};
        }
        if (auto problem = checkInterfaces(def))
            return problem;
    }
    return {};
}

} // namespace desk::sandbox::graphql
