// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/schemaparser.h"

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {

bool SchemaParser::into(Schema& schema)
{
    while (!m_in.atEnd()) {
        if (!definition(schema))
            return false;
    }
    return true;
}

QString SchemaParser::description()
{
    if (m_in.peek().kind != TokenKind::String)
        return {};
    QString text = m_in.peek().text;
    m_in.skip();
    return text;
}

bool SchemaParser::definition(Schema& schema)
{
    const QString text = description();
    if (m_in.acceptKeyword(u"schema"))
        return schemaBlock(schema);
    if (m_in.acceptKeyword(u"directive"))
        return directiveDefinition(schema, text);
    return typeDefinition(schema, text);
}

bool SchemaParser::schemaBlock(Schema& schema)
{
    std::vector<Directive> ignored;
    return m_in.directives(ignored, true) && m_in.some(u"{", u"}", [&] {
        QString root;
        QString type;
        if (!m_in.name(root) || !m_in.expect(u":") || !m_in.name(type))
            return false;
        if (root == u"query")
            schema.m_query = type;
        else if (root == u"mutation")
            schema.m_mutation = type;
        else if (root == u"subscription")
            schema.m_subscription = type;
        else
            return m_in.fail(u"Unknown operation type \""_s + root + u"\"."_s);
        return true;
    });
}

bool SchemaParser::directiveDefinition(Schema& schema, const QString& description)
{
    DirectiveDef directive;
    directive.description = description;
    if (!m_in.expect(u"@") || !m_in.name(directive.name))
        return false;
    if (m_in.is(u"(") && !m_in.some(u"(", u")", [&] { return input(directive.arguments.emplace_back()); }))
        return false;
    directive.repeatable = m_in.acceptKeyword(u"repeatable");
    if (!m_in.expectKeyword(u"on") || !names(directive.locations, u"|"))
        return false;
    schema.m_directives.insert(directive.name, directive);
    return true;
}

bool SchemaParser::typeDefinition(Schema& schema, const QString& description)
{
    TypeDef type;
    type.description = description;
    type.at = m_in.peek().at;
    QString keyword;
    if (!m_in.name(keyword))
        return false;
    static const QMap<QString, TypeDef::Kind> kinds{{u"scalar"_s, TypeDef::Kind::Scalar},
        {u"type"_s, TypeDef::Kind::Object}, {u"interface"_s, TypeDef::Kind::Interface},
        {u"union"_s, TypeDef::Kind::Union}, {u"enum"_s, TypeDef::Kind::Enum}, {u"input"_s, TypeDef::Kind::InputObject}};
    const auto kind = kinds.constFind(keyword);
    if (kind == kinds.constEnd())
        return m_in.fail(u"Unexpected Name \""_s + keyword + u"\"."_s);
    type.kind = *kind;
    std::vector<Directive> ignored;
    if (!m_in.name(type.name) || (m_in.isKeyword(u"implements") && !interfaceNames(type.interfaces))
        || !m_in.directives(ignored, true) || !typeBody(type, keyword))
        return false;
    if (schema.m_types.contains(type.name))
        return m_in.fail(u"There is already a type \""_s + type.name + u"\"."_s);
    if (!m_builtIn && type.name.startsWith(u"__"))
        return m_in.fail(u"Name \""_s + type.name + u"\" is reserved."_s);
    schema.m_types.insert(type.name, type);
    return true;
}

bool SchemaParser::typeBody(TypeDef& type, const QString& keyword)
{
    if (keyword == u"scalar")
        return true;
    if (keyword == u"union")
        return m_in.expect(u"=") && names(type.members, u"|");
    return m_in.some(u"{", u"}", [&] {
        if (type.kind == TypeDef::Kind::Enum)
            return enumValue(type.values.emplace_back());
        if (type.kind == TypeDef::Kind::InputObject)
            return input(type.inputFields.emplace_back());
        return field(type.fields.emplace_back());
    });
}

bool SchemaParser::interfaceNames(QStringList& out)
{
    m_in.skip();
    return names(out, u"&");
}

bool SchemaParser::names(QStringList& out, QStringView separator)
{
    (void)m_in.accept(separator);
    do {
        QString name;
        if (!m_in.name(name))
            return false;
        out.append(name);
    } while (m_in.accept(separator));
    return true;
}

bool SchemaParser::field(FieldDef& out)
{
    out.description = description();
    if (!m_in.name(out.name))
        return false;
    if (m_in.is(u"(") && !m_in.some(u"(", u")", [&] { return input(out.arguments.emplace_back()); }))
        return false;
    return m_in.expect(u":") && m_in.type(out.type) && deprecation(out.deprecated);
}

bool SchemaParser::input(InputDef& out)
{
    out.description = description();
    if (!m_in.name(out.name) || !m_in.expect(u":") || !m_in.type(out.type))
        return false;
    if (m_in.accept(u"=") && !m_in.value(out.defaultValue.emplace(), true))
        return false;
    return deprecation(out.deprecated);
}

bool SchemaParser::enumValue(EnumValueDef& out)
{
    out.description = description();
    return m_in.name(out.name) && deprecation(out.deprecated);
}

bool SchemaParser::deprecation(std::optional<QString>& out)
{
    std::vector<Directive> directives;
    if (!m_in.directives(directives, true))
        return false;
    for (const Directive& directive : directives) {
        if (directive.name != u"deprecated")
            continue;
        const Argument* reason = find(directive.arguments, u"reason"_s);
        out = reason ? reason->value.text : u"No longer supported"_s;
    }
    return true;
}

} // namespace desk::sandbox::graphql
