// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsontext.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 512;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// What a \x stands for; nothing for \u and what JSON does not have.
std::optional<QChar> escaped(QChar c)
{
    static const QString letters = u"\"\\/bfnrt"_s;
    static const QString meanings = u"\"\\/\b\f\n\r\t"_s;
    const qsizetype at = letters.indexOf(c);
    return at < 0 ? std::nullopt : std::optional(meanings.at(at));
}

/// Reads over JSON text by the grammar of RFC 8259.
class Scanner {
public:
    explicit Scanner(QStringView text, qsizetype at = 0) : m_text(text), m_at(at) { }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipSpace()
    {
        while (!atEnd() && isBlank(peek()))
            ++m_at;
    }

    void skipMark()
    {
        if (peek() == QChar(0xfeff))
            ++m_at; // a byte order mark
    }

    bool take(QChar c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth = 0)
    {
        if (depth > maxDepth)
            return false;
        switch (peek().unicode()) {
        case u'{':
            return list(u'}', [&] { return string() && colon() && value(depth + 1); });
        case u'[':
            return list(u']', [&] { return value(depth + 1); });
        case u'"':
            return string();
        case u't':
            return word(u"true");
        case u'f':
            return word(u"false");
        case u'n':
            return word(u"null");
        default:
            return number();
        }
    }

    bool string()
    {
        if (!take(u'"'))
            return false;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"')
                return true;
            if (c == u'\\' && !escape())
                return false;
        }
        return false;
    }

    bool colon()
    {
        skipSpace();
        const bool there = take(u':');
        skipSpace();
        return there;
    }

    bool number()
    {
        (void)take(u'-');
        if (!take(u'0') && !digits())
            return false;
        if (take(u'.') && !digits())
            return false;
        if (!take(u'e') && !take(u'E'))
            return true;
        if (!take(u'+'))
            (void)take(u'-');
        return digits();
    }

private:
    template <typename Item>
    bool list(QChar end, Item item)
    {
        ++m_at;
        skipSpace();
        if (take(end))
            return true;
        do {
            skipSpace();
            if (!item())
                return false;
            skipSpace();
        } while (take(u','));
        return take(end);
    }

    bool escape()
    {
        const QChar c = peek();
        ++m_at;
        if (c != u'u')
            return escaped(c).has_value();
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (!isHexDigit(peek()))
                return false;
        }
        return true;
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > start;
    }

    bool word(QStringView expected)
    {
        if (!m_text.mid(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// At the document's value, behind spaces and a byte order mark.
Scanner documentOf(QStringView text)
{
    Scanner scan(text);
    scan.skipMark();
    scan.skipSpace();
    return scan;
}

} // namespace

bool isJson(QStringView text)
{
    Scanner scan = documentOf(text);
    if (!scan.value())
        return false;
    scan.skipSpace();
    return scan.atEnd();
}

bool isJsonNumber(QStringView text)
{
    Scanner scan(text);
    return scan.number() && scan.atEnd();
}

std::optional<QList<JsonMember>> jsonMembers(QStringView text)
{
    Scanner scan = documentOf(text);
    if (scan.peek() != u'{' || !isJson(text))
        return std::nullopt;
    (void)scan.take(u'{');
    QList<JsonMember> members;
    for (scan.skipSpace(); scan.peek() == u'"'; scan.skipSpace()) {
        JsonMember member;
        member.keyStart = scan.position();
        (void)scan.string();
        member.key = jsonStringValue(text.mid(member.keyStart, scan.position() - member.keyStart)).value_or(QString());
        (void)scan.colon();
        member.start = scan.position();
        (void)scan.value();
        member.length = scan.position() - member.start;
        members.append(member);
        scan.skipSpace();
        (void)scan.take(u',');
    }
    return members;
}

std::optional<QList<JsonSpan>> jsonElements(QStringView text)
{
    Scanner scan = documentOf(text);
    if (scan.peek() != u'[' || !isJson(text))
        return std::nullopt;
    (void)scan.take(u'[');
    QList<JsonSpan> elements;
    for (scan.skipSpace(); scan.peek() != u']'; scan.skipSpace()) {
        const qsizetype start = scan.position();
        (void)scan.value();
        elements.append({start, scan.position() - start});
        scan.skipSpace();
        (void)scan.take(u',');
    }
    return elements;
}

std::optional<JsonString> jsonString(QStringView literal)
{
    Scanner scan(literal);
    if (!scan.string() || !scan.atEnd())
        return std::nullopt;
    JsonString content;
    qsizetype at = 1;
    while (at < literal.size() - 1) {
        content.offsets.append(at);
        if (literal.at(at) != u'\\') {
            content.text += literal.at(at++);
            continue;
        }
        const QChar letter = literal.at(at + 1);
        content.text += letter == u'u' ? QChar(literal.mid(at + 2, 4).toUShort(nullptr, 16)) : *escaped(letter);
        at += letter == u'u' ? 6 : 2;
    }
    content.offsets.append(at);
    return content;
}

std::optional<QString> jsonStringValue(QStringView literal)
{
    const auto content = jsonString(literal);
    return content ? std::optional(content->text) : std::nullopt;
}

namespace {

bool isHalfPair(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

bool isEscaped(QStringView text, qsizetype at, const JsonEscapes& escapes)
{
    const char16_t unit = text.at(at).unicode();
    return unit < 0x20 || unit == u'"' || unit == u'\\' || isHalfPair(text, at) || (escapes.also && escapes.also(unit));
}

QString escapeOf(char16_t unit, bool shortControls)
{
    switch (unit) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    case u'\b':
    case u'\f':
        if (shortControls)
            return unit == u'\b' ? u"\\b"_s : u"\\f"_s;
        break;
    default:
        break;
    }
    return u"\\u%1"_s.arg(uint(unit), 4, 16, QLatin1Char('0'));
}

} // namespace

QString jsonEscaped(QStringView text, const JsonEscapes& escapes)
{
    QString out;
    out.reserve(text.size() + 8);
    qsizetype run = 0; // where what stands as it is begins
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEscaped(text, at, escapes))
            continue;
        out += text.sliced(run, at - run);
        out += escapeOf(text.at(at).unicode(), escapes.shortControls);
        run = at + 1;
    }
    out += text.sliced(run);
    return out;
}

QString jsonEscaped(QStringView text)
{
    return jsonEscaped(text, {.also = [](char16_t unit) { return unit == 0xfeff; }});
}

QString jsonQuoted(QStringView text)
{
    return u'"' + jsonEscaped(text) + u'"';
}

} // namespace desk
