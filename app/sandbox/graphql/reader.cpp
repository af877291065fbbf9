// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/reader.h"

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {

const Token& Reader::peek(std::size_t ahead) const
{
    return m_tokens.at(std::min(m_next + ahead, m_tokens.size() - 1));
}

bool Reader::is(QStringView punctuator) const
{
    return peek().kind == TokenKind::Punctuator && peek().text == punctuator;
}

bool Reader::isKeyword(QStringView name) const
{
    return peek().kind == TokenKind::Name && peek().text == name;
}

bool Reader::fail(const QString& message)
{
    if (!m_problem)
        m_problem = Problem{u"Syntax Error: "_s + message, {peek().at}};
    return false;
}

bool Reader::unexpected()
{
    return fail(u"Unexpected "_s + describe(peek()) + u"."_s);
}

bool Reader::accept(QStringView punctuator)
{
    if (!is(punctuator))
        return false;
    skip();
    return true;
}

bool Reader::acceptKeyword(QStringView name)
{
    if (!isKeyword(name))
        return false;
    skip();
    return true;
}

bool Reader::expect(QStringView punctuator)
{
    return accept(punctuator) || fail(u"Expected \""_s + punctuator + u"\", found "_s + describe(peek()) + u"."_s);
}

bool Reader::expectKeyword(QStringView name)
{
    return acceptKeyword(name) || fail(u"Expected \""_s + name + u"\", found "_s + describe(peek()) + u"."_s);
}

bool Reader::name(QString& out)
{
    if (peek().kind != TokenKind::Name)
        return fail(u"Expected Name, found "_s + describe(peek()) + u"."_s);
    out = peek().text;
    skip();
    return true;
}

bool Reader::some(QStringView open, QStringView close, const std::function<bool()>& item)
{
    if (!expect(open))
        return false;
    do {
        if (!item())
            return false;
    } while (!accept(close));
    return true;
}

bool Reader::enter()
{
    return ++m_depth <= m_maxDepth || fail(u"Nested deeper than "_s + QString::number(m_maxDepth) + u" levels."_s);
}

bool Reader::value(Value& out, bool constant)
{
    const Token token = peek();
    out.at = token.at;
    out.text = token.text;
    switch (token.kind) {
    case TokenKind::Int:
        out.kind = Value::Kind::Int;
        break;
    case TokenKind::Float:
        out.kind = Value::Kind::Float;
        break;
    case TokenKind::String:
        out.kind = Value::Kind::String;
        break;
    case TokenKind::Name:
        out.kind = token.text == u"true" || token.text == u"false" ? Value::Kind::Boolean
            : token.text == u"null"                                ? Value::Kind::Null
                                                                   : Value::Kind::Enum;
        break;
    case TokenKind::Punctuator:
        if (token.text == u"[")
            return listValue(out, constant);
        if (token.text == u"{")
            return objectValue(out, constant);
        if (token.text == u"$" && constant)
            return fail(u"Unexpected variable \"$"_s + peek(1).text + u"\" in constant value."_s);
        if (token.text == u"$") {
            skip();
            out.kind = Value::Kind::Variable;
            return name(out.text);
        }
        return unexpected();
    case TokenKind::End:
        return unexpected();
    }
    skip();
    return true;
}

bool Reader::listValue(Value& out, bool constant)
{
    out.kind = Value::Kind::List;
    out.text.clear();
    if (!enter())
        return false;
    skip();
    while (!accept(u"]")) {
        if (!value(out.items.emplace_back(), constant))
            return false;
    }
    leave();
    return true;
}

bool Reader::objectValue(Value& out, bool constant)
{
    out.kind = Value::Kind::Object;
    out.text.clear();
    if (!enter())
        return false;
    skip();
    while (!accept(u"}")) {
        Argument& field = out.fields.emplace_back();
        field.at = peek().at;
        if (!name(field.name) || !expect(u":") || !value(field.value, constant))
            return false;
    }
    leave();
    return true;
}

bool Reader::type(TypeRef& out)
{
    out.at = peek().at;
    if (accept(u"[")) {
        if (!enter() || !type(out.of.emplace_back()) || !expect(u"]"))
            return false;
        leave();
    } else if (!name(out.name)) {
        return false;
    }
    out.nonNull = accept(u"!");
    return true;
}

bool Reader::arguments(std::vector<Argument>& out, bool constant)
{
    return !is(u"(") || some(u"(", u")", [&] {
        Argument& argument = out.emplace_back();
        argument.at = peek().at;
        return name(argument.name) && expect(u":") && value(argument.value, constant);
    });
}

bool Reader::directives(std::vector<Directive>& out, bool constant)
{
    while (is(u"@")) {
        Directive& directive = out.emplace_back();
        directive.at = peek().at;
        skip();
        if (!name(directive.name) || !arguments(directive.arguments, constant))
            return false;
    }
    return true;
}

} // namespace desk::sandbox::graphql
