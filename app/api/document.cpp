// SPDX-License-Identifier: Apache-2.0
#include "app/api/document.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {

struct Selection {
    QString head; ///< everything before the selection set
    QString spread; ///< fragment name when this is a spread
    bool hasSet = false;
    std::vector<Selection> children;
};

struct Definition {
    QString head;
    QString fragment; ///< empty for an operation
    std::vector<Selection> selections;
};

struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isNameCharacter(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}

bool isIgnored(QChar c)
{
    return c.isSpace() || c == u',' || c == QChar(0xfeff);
}

/// Length of the token that starts at `at`; strings are one token, quotes included.
qsizetype tokenLength(QStringView text, qsizetype at)
{
    const QStringView rest = text.mid(at);
    if (rest.startsWith("..."_L1))
        return 3;
    if (rest.startsWith("\"\"\""_L1)) {
        const qsizetype close = rest.indexOf("\"\"\""_L1, 3);
        return close < 0 ? rest.size() : close + 3;
    }
    qsizetype length = 1;
    if (rest.front() == u'"') {
        while (length < rest.size() && rest[length] != u'"')
            length += rest[length] == u'\\' ? 2 : 1;
        return std::min(length + 1, rest.size());
    }
    if (isNameCharacter(rest.front())) {
        while (length < rest.size() && isNameCharacter(rest[length]))
            ++length;
    }
    return length;
}

QList<Token> tokens(QStringView text)
{
    QList<Token> result;
    qsizetype at = 0;
    while (at < text.size()) {
        if (isIgnored(text[at])) {
            ++at;
        } else if (text[at] == u'#') {
            while (at < text.size() && text[at] != u'\n')
                ++at;
        } else {
            const qsizetype length = tokenLength(text, at);
            result.append({at, at + length});
            at += length;
        }
    }
    return result;
}

/// Reads executable documents only; `ok` turns false at the first thing it does not understand.
class Parser {
public:
    explicit Parser(const QString& text) : m_text(text), m_tokens(tokens(m_text)) { }

    std::optional<std::vector<Definition>> document()
    {
        std::vector<Definition> result;
        while (m_ok && m_next < m_tokens.size())
            result.push_back(definition());
        if (!m_ok)
            return std::nullopt;
        return result;
    }

private:
    [[nodiscard]] QStringView peek(qsizetype ahead = 0) const
    {
        const qsizetype at = m_next + ahead;
        return at < m_tokens.size() ? m_text.mid(m_tokens[at].start, m_tokens[at].end - m_tokens[at].start)
                                    : QStringView();
    }

    void skip()
    {
        if (m_next >= m_tokens.size())
            m_ok = false;
        else
            ++m_next;
    }

    [[nodiscard]] QString textSince(qsizetype first) const
    {
        if (first >= m_next)
            return {};
        const qsizetype start = m_tokens[first].start;
        return m_text.mid(start, m_tokens[m_next - 1].end - start).toString().simplified();
    }

    Definition definition()
    {
        Definition result;
        const qsizetype first = m_next;
        if (peek() == "fragment"_L1)
            result.fragment = peek(1).toString();
        skipToSet();
        result.head = textSince(first);
        result.selections = selectionSet();
        return result;
    }

    /// To the `{` that opens a selection set; braces inside parentheses are input objects.
    void skipToSet()
    {
        int depth = 0;
        while (m_ok && (depth > 0 || peek() != "{"_L1)) {
            if (peek() == "("_L1)
                ++depth;
            else if (peek() == ")"_L1)
                --depth;
            skip();
        }
    }

    void skipParentheses()
    {
        int depth = 0;
        do {
            if (peek() == "("_L1)
                ++depth;
            else if (peek() == ")"_L1)
                --depth;
            skip();
        } while (m_ok && depth > 0);
    }

    void skipDirectives()
    {
        while (m_ok && peek() == "@"_L1) {
            skip();
            skip();
            if (peek() == "("_L1)
                skipParentheses();
        }
    }

    std::vector<Selection> selectionSet()
    {
        std::vector<Selection> result;
        if (++m_depth > 64)
            m_ok = false;
        skip(); // {
        while (m_ok && peek() != "}"_L1)
            result.push_back(selection());
        skip(); // }
        --m_depth;
        return result;
    }

    Selection selection()
    {
        Selection result;
        const qsizetype first = m_next;
        if (peek() == "..."_L1) {
            skip();
            if (peek() == "on"_L1) {
                skip();
                skip();
            } else if (!peek().isEmpty() && isNameCharacter(peek().front())) {
                result.spread = peek().toString();
                skip();
            }
        } else if (!peek().isEmpty() && isNameCharacter(peek().front())) {
            skip();
            if (peek() == ":"_L1) {
                skip();
                skip();
            }
            if (peek() == "("_L1)
                skipParentheses();
        } else {
            m_ok = false;
        }
        skipDirectives();
        result.head = textSince(first);
        if (m_ok && peek() == "{"_L1) {
            result.hasSet = true;
            result.children = selectionSet();
        }
        return result;
    }

    QStringView m_text;
    QList<Token> m_tokens;
    qsizetype m_next = 0;
    int m_depth = 0;
    bool m_ok = true;
};

void strip(std::vector<Selection>& selections, const QSet<QString>& gone)
{
    for (Selection& selection : selections)
        strip(selection.children, gone);
    std::erase_if(selections, [&gone](const Selection& selection) {
        if (!selection.spread.isEmpty())
            return gone.contains(selection.spread);
        return selection.hasSet && selection.children.empty();
    });
}

/// Cutting one fragment may empty another, so this goes on until nothing more falls.
void stripAll(std::vector<Definition>& definitions, QSet<QString> gone)
{
    while (!gone.isEmpty()) {
        std::erase_if(definitions, [&gone](const Definition& d) { return gone.contains(d.fragment); });
        for (Definition& definition : definitions)
            strip(definition.selections, gone);
        gone.clear();
        for (const Definition& definition : definitions) {
            if (!definition.fragment.isEmpty() && definition.selections.empty())
                gone.insert(definition.fragment);
        }
    }
}

void collectSpreads(const std::vector<Selection>& selections, QSet<QString>& spreads)
{
    for (const Selection& selection : selections) {
        if (!selection.spread.isEmpty())
            spreads.insert(selection.spread);
        collectSpreads(selection.children, spreads);
    }
}

void dropUnused(std::vector<Definition>& definitions)
{
    size_t before = 0;
    do {
        before = definitions.size();
        QSet<QString> used;
        for (const Definition& definition : definitions)
            collectSpreads(definition.selections, used);
        std::erase_if(
            definitions, [&used](const Definition& d) { return !d.fragment.isEmpty() && !used.contains(d.fragment); });
    } while (definitions.size() != before);
}

void print(const std::vector<Selection>& selections, int depth, QString& out)
{
    for (const Selection& selection : selections) {
        out += QString(depth * 2, u' ') + selection.head;
        if (selection.hasSet) {
            out += " {\n"_L1;
            print(selection.children, depth + 1, out);
            out += QString(depth * 2, u' ') + u'}';
        }
        out += u'\n';
    }
}

QString print(const Definition& definition)
{
    QString out = definition.head + " {\n"_L1;
    print(definition.selections, 1, out);
    return out + "}\n"_L1;
}

} // namespace

QString withoutFragments(const QString& document, const QSet<QString>& fragments)
{
    auto definitions = Parser(document).document();
    if (!definitions)
        return document;
    stripAll(*definitions, fragments);
    dropUnused(*definitions);
    QStringList parts;
    for (const Definition& definition : *definitions)
        parts.append(print(definition));
    return parts.join(u'\n');
}

QHash<QString, QString> fragmentDefinitions(const QString& document)
{
    QHash<QString, QString> result;
    const auto definitions = Parser(document).document();
    if (!definitions)
        return result;
    for (const Definition& definition : *definitions) {
        if (!definition.fragment.isEmpty())
            result.insert(definition.fragment, print(definition));
    }
    return result;
}

} // namespace desk::api
