// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/valuerules.h"

#include "app/sandbox/graphql/values.h"

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

/// Both without their outer `!`: is a value of `has` always one of `wants`?
bool fits(const TypeRef& has, const TypeRef& wants)
{
    if (wants.nonNull && !has.nonNull)
        return false;
    if (has.isList() != wants.isList())
        return false;
    return has.isList() ? fits(has.of.front(), wants.of.front()) : has.name == wants.name;
}

} // namespace

void ValueRules::report(const QString& message, Location at)
{
    m_problems.push_back({message, {at}});
}

bool ValueRules::allowed(const VariableDefinition& variable, const VariableUse& use)
{
    if (!use.type)
        return true;
    TypeRef wants = *use.type;
    if (wants.nonNull && !variable.type.nonNull) {
        const bool hasDefault = variable.defaultValue && variable.defaultValue->kind != Value::Kind::Null;
        if (!hasDefault && !use.placeHasDefault)
            return false;
        wants.nonNull = false;
    }
    return fits(variable.type, wants);
}

void ValueRules::arguments(const std::vector<Argument>& given, const std::vector<InputDef>* wanted,
    const QString& owner, Location at, Uses& uses)
{
    QSet<QString> seen;
    for (const Argument& argument : given) {
        if (seen.contains(argument.name))
            report(u"There can be only one argument named \"%1\"."_s.arg(argument.name), argument.at);
        seen.insert(argument.name);
        const InputDef* def = nullptr;
        if (wanted) {
            for (const InputDef& candidate : *wanted)
                def = candidate.name == argument.name ? &candidate : def;
            if (!def)
                report(u"Unknown argument \"%1\" on %2."_s.arg(argument.name, owner), argument.at);
        }
        if (def)
            value(argument.value, def->type, def->defaultValue.has_value(), uses);
        else
            variablesOnly(argument.value, uses);
    }
    if (!wanted)
        return;
    for (const InputDef& def : *wanted) {
        if (def.required() && !seen.contains(def.name))
            report(u"Argument \"%1\" of type \"%2\" is required on %3, but it was not provided."_s.arg(
                       def.name, def.type.text(), owner),
                at);
    }
}

void ValueRules::directives(const std::vector<Directive>& given, const QString& place, Uses& uses)
{
    QSet<QString> seen;
    for (const Directive& directive : given) {
        const DirectiveDef* def = m_schema.directive(directive.name);
        const QString label = u"\"@"_s + directive.name + u"\""_s;
        if (!def)
            report(u"Unknown directive %1."_s.arg(label), directive.at);
        else if (!def->locations.contains(place))
            report(u"Directive %1 may not be used on %2."_s.arg(label, place), directive.at);
        else if (!def->repeatable && seen.contains(directive.name))
            report(u"The directive %1 can only be used once at this location."_s.arg(label), directive.at);
        seen.insert(directive.name);
        arguments(directive.arguments, def ? &def->arguments : nullptr, u"directive "_s + label, directive.at, uses);
    }
}

void ValueRules::variablesOnly(const Value& value, Uses& uses)
{
    if (value.kind == Value::Kind::Variable)
        uses.variables.push_back({value.text, {}, false, value.at});
    for (const Value& item : value.items)
        variablesOnly(item, uses);
    for (const Argument& field : value.fields)
        variablesOnly(field.value, uses);
}

void ValueRules::value(const Value& value, const TypeRef& type, bool placeHasDefault, Uses& uses)
{
    if (value.kind == Value::Kind::Variable) {
        uses.variables.push_back({value.text, type, placeHasDefault, value.at});
        return;
    }
    if (value.kind == Value::Kind::Null) {
        if (type.nonNull)
            report(u"Expected value of type \"%1\", found null."_s.arg(type.text()), value.at);
        return;
    }
    if (type.isList()) {
        const TypeRef& item = type.of.front();
        if (value.kind != Value::Kind::List)
            return this->value(value, item, false, uses);
        for (const Value& element : value.items)
            this->value(element, item, false, uses);
        return;
    }
    const TypeDef* def = m_schema.type(type.name);
    if (!def || !def->isInput())
        return variablesOnly(value, uses);
    if (def->kind == TypeDef::Kind::InputObject)
        return object(value, *def, uses);
    if (const auto leaf = leafFromLiteral(*def, value); !leaf)
        report(leaf.error() + u"."_s, value.at);
    variablesOnly(value, uses);
}

void ValueRules::object(const Value& value, const TypeDef& type, Uses& uses)
{
    if (value.kind != Value::Kind::Object) {
        report(u"Expected value of type \"%1\", found %2."_s.arg(type.name, print(value).left(80)), value.at);
        return variablesOnly(value, uses);
    }
    QSet<QString> seen;
    for (const Argument& field : value.fields) {
        if (seen.contains(field.name))
            report(u"There can be only one input field named \"%1\"."_s.arg(field.name), field.at);
        seen.insert(field.name);
        if (const InputDef* def = type.inputField(field.name)) {
            this->value(field.value, def->type, def->defaultValue.has_value(), uses);
        } else {
            report(u"Field \"%1\" is not defined by type \"%2\"."_s.arg(field.name, type.name), field.at);
            variablesOnly(field.value, uses);
        }
    }
    for (const InputDef& def : type.inputFields) {
        if (def.required() && !seen.contains(def.name))
            report(u"Field \"%1.%2\" of required type \"%3\" was not provided."_s.arg(
                       type.name, def.name, def.type.text()),
                value.at);
    }
}

} // namespace desk::sandbox::graphql
