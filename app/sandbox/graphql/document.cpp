// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/document.h"

#include "app/sandbox/graphql/reader.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

class DocumentParser {
public:
    DocumentParser(std::vector<Token> tokens, Limits limits)
        : m_in(std::move(tokens), limits.depth), m_maxDefinitions(limits.definitions)
    {
    }

    tl::expected<Document, Problem> run()
    {
        Document document;
        do {
            if (!definition(document))
                return tl::unexpected(m_in.problem());
            if (document.operations.size() + document.fragments.size() > m_maxDefinitions)
                return tl::unexpected(Problem{u"The document has more than %1 definitions."_s.arg(m_maxDefinitions)});
        } while (!m_in.atEnd());
        return document;
    }

private:
    bool definition(Document& document)
    {
        if (m_in.isKeyword(u"fragment"))
            return fragment(document.fragments.emplace_back());
        if (m_in.is(u"{") || m_in.isKeyword(u"query") || m_in.isKeyword(u"mutation") || m_in.isKeyword(u"subscription"))
            return operation(document.operations.emplace_back());
        return m_in.unexpected();
    }

    bool operation(Operation& out)
    {
        out.at = m_in.peek().at;
        if (m_in.is(u"{"))
            return selections(out.selections);
        out.kind = m_in.isKeyword(u"query") ? Operation::Kind::Query
            : m_in.isKeyword(u"mutation")   ? Operation::Kind::Mutation
                                            : Operation::Kind::Subscription;
        m_in.skip();
        if (m_in.peek().kind == TokenKind::Name && !m_in.name(out.name))
            return false;
        if (m_in.is(u"(") && !m_in.some(u"(", u")", [&] { return variable(out.variables.emplace_back()); }))
            return false;
        return m_in.directives(out.directives, false) && selections(out.selections);
    }

    bool variable(VariableDefinition& out)
    {
        out.at = m_in.peek().at;
        if (!m_in.expect(u"$") || !m_in.name(out.name) || !m_in.expect(u":") || !m_in.type(out.type))
            return false;
        if (m_in.accept(u"=") && !m_in.value(out.defaultValue.emplace(), true))
            return false;
        return m_in.directives(out.directives, true);
    }

    bool fragment(Fragment& out)
    {
        out.at = m_in.peek().at;
        m_in.skip();
        if (m_in.isKeyword(u"on"))
            return m_in.unexpected();
        return m_in.name(out.name) && m_in.expectKeyword(u"on") && m_in.name(out.typeCondition)
            && m_in.directives(out.directives, false) && selections(out.selections);
    }

    bool selections(std::vector<Selection>& out)
    {
        if (!m_in.enter() || !m_in.some(u"{", u"}", [&] { return selection(out.emplace_back()); }))
            return false;
        m_in.leave();
        return true;
    }

    bool selection(Selection& out)
    {
        out.at = m_in.peek().at;
        return m_in.accept(u"...") ? spread(out) : field(out);
    }

    bool spread(Selection& out)
    {
        if (m_in.peek().kind == TokenKind::Name && !m_in.isKeyword(u"on")) {
            out.kind = Selection::Kind::Spread;
            return m_in.name(out.name) && m_in.directives(out.directives, false);
        }
        out.kind = Selection::Kind::Inline;
        if (m_in.acceptKeyword(u"on") && !m_in.name(out.typeCondition))
            return false;
        return m_in.directives(out.directives, false) && selections(out.selections);
    }

    bool field(Selection& out)
    {
        if (!m_in.name(out.name))
            return false;
        if (m_in.accept(u":")) {
            out.alias = out.name;
            if (!m_in.name(out.name))
                return false;
        }
        if (!m_in.arguments(out.arguments, false) || !m_in.directives(out.directives, false))
            return false;
        return !m_in.is(u"{") || selections(out.selections);
    }

    Reader m_in;
    std::size_t m_maxDefinitions;
};

QString printString(const QString& text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c.unicode() < 0x20)
            out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out + u'"';
}

} // namespace

QString TypeRef::text() const
{
    const QString base = isList() ? QString(u"["_s + of.front().text() + u"]"_s) : name;
    return nonNull ? QString(base + u"!"_s) : base;
}

const Fragment* Document::fragment(const QString& name) const
{
    const auto found =
        std::find_if(fragments.begin(), fragments.end(), [&](const Fragment& f) { return f.name == name; });
    return found == fragments.end() ? nullptr : &*found;
}

tl::expected<Document, Problem> parseDocument(const QString& text, Limits limits)
{
    if (text.size() > limits.characters)
        return tl::unexpected(Problem{u"The document is longer than %1 characters."_s.arg(limits.characters)});
    auto tokens = tokenize(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return DocumentParser(*std::move(tokens), limits).run();
}

tl::expected<const Operation*, Problem> selectOperation(const Document& document, const QString& name)
{
    if (name.isEmpty()) {
        if (document.operations.size() == 1)
            return &document.operations.front();
        return tl::unexpected(Problem{document.operations.empty()
                ? u"Must provide an operation."_s
                : u"Must provide operation name if query contains multiple operations."_s});
    }
    for (const Operation& operation : document.operations) {
        if (operation.name == name)
            return &operation;
    }
    return tl::unexpected(Problem{u"Unknown operation named \""_s + name + u"\"."_s});
}

const Argument* find(const std::vector<Argument>& arguments, const QString& name)
{
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [&](const Argument& a) { return a.name == name; });
    return found == arguments.end() ? nullptr : &*found;
}

QString print(const Value& value)
{
    switch (value.kind) {
    case Value::Kind::Null:
        return u"null"_s;
    case Value::Kind::Variable:
        return u"$"_s + value.text;
    case Value::Kind::String:
        return printString(value.text);
    case Value::Kind::Int:
    case Value::Kind::Float:
    case Value::Kind::Boolean:
    case Value::Kind::Enum:
        return value.text;
    case Value::Kind::List: {
        QStringList items;
        for (const Value& item : value.items)
            items.append(print(item));
        return u"["_s + items.join(u", "_s) + u"]"_s;
    }
    case Value::Kind::Object:
        break;
    }
    QStringList fields;
    for (const Argument& field : value.fields)
        fields.append(field.name + u": "_s + print(field.value));
    return u"{"_s + fields.join(u", "_s) + u"}"_s;
}

} // namespace desk::sandbox::graphql
