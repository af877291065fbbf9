// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/lexer.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace desk::sandbox::graphql {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}
bool isNamePart(QChar c)
{
    return isNameStart(c) || isDigit(c);
}
bool isSource(QChar c)
{
    return c.unicode() >= 0x20 || c == u'\t' || c == u'\n' || c == u'\r';
}
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

QString quoted(QChar c)
{
    if (c.unicode() < 0x20 || c.unicode() == 0x7f)
        return u"U+"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
    return u"\""_s + c + u"\""_s;
}

qsizetype leadingBlanks(QStringView line)
{
    return std::distance(line.begin(), std::find_if_not(line.begin(), line.end(), isBlank));
}

/// Removes what all lines but the first share as indentation, and blank lines at both ends.
QString blockValue(const QString& raw)
{
    QString unified = raw;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList lines = unified.split(u'\n');
    qsizetype common = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype indent = leadingBlanks(lines.at(i));
        if (indent < lines.at(i).size() && (common < 0 || indent < common))
            common = indent;
    }
    for (qsizetype i = 1; common > 0 && i < lines.size(); ++i)
        lines[i].remove(0, std::min(common, lines.at(i).size()));
    const auto blank = [](const QString& line) { return leadingBlanks(line) == line.size(); };
    const auto first = std::find_if_not(lines.cbegin(), lines.cend(), blank);
    const auto last = std::find_if_not(lines.crbegin(), std::make_reverse_iterator(first), blank).base();
    return QStringList(first, last).join(u'\n');
}

class Lexer {
public:
    explicit Lexer(const QString& text) : m_text(text) { }

    tl::expected<std::vector<Token>, Problem> run()
    {
        std::vector<Token> tokens;
        while (true) {
            skipIgnored();
            m_start = here();
            if (m_pos >= m_text.size()) {
                tokens.push_back({TokenKind::End, {}, m_start});
                return tokens;
            }
            std::optional<Token> token = next();
            if (!token)
                return tl::unexpected(m_problem);
            tokens.push_back(*std::move(token));
        }
    }

private:
    [[nodiscard]] QChar at(qsizetype offset = 0) const
    {
        return m_pos + offset < m_text.size() ? m_text.at(m_pos + offset) : QChar(u'\0');
    }
    [[nodiscard]] Location here() const { return {m_line, static_cast<int>(m_pos - m_lineStart) + 1}; }
    [[nodiscard]] bool done() const { return m_pos >= m_text.size(); }

    std::nullopt_t fail(const QString& what)
    {
        m_problem = {u"Syntax Error: "_s + what, {here()}};
        return std::nullopt;
    }

    void newLine()
    {
        m_pos += at() == u'\r' && at(1) == u'\n' ? 2 : 1;
        ++m_line;
        m_lineStart = m_pos;
    }

    void skipIgnored()
    {
        while (!done()) {
            const QChar c = at();
            if (c == u'\n' || c == u'\r')
                newLine();
            else if (isBlank(c) || c == u',' || c == QChar::ByteOrderMark)
                ++m_pos;
            else if (c == u'#')
                while (!done() && at() != u'\n' && at() != u'\r')
                    ++m_pos;
            else
                return;
        }
    }

    Token token(TokenKind kind, const QString& text) const { return {kind, text, m_start}; }

    std::optional<Token> next()
    {
        const QChar c = at();
        if (isNameStart(c))
            return name();
        if (isDigit(c) || c == u'-')
            return number();
        if (c == u'"')
            return m_text.mid(m_pos, 3) == u"\"\"\"" ? block() : string();
        if (m_text.mid(m_pos, 3) == u"...") {
            m_pos += 3;
            return token(TokenKind::Punctuator, u"..."_s);
        }
        if (u"!$&()::=@[]{|}"_s.contains(c)) {
            ++m_pos;
            return token(TokenKind::Punctuator, QString(c));
        }
        if (c == u'\'')
            return fail(u"Unexpected single quote character ('), did you mean to use a double quote (\")?"_s);
        return fail(u"Unexpected character: "_s + quoted(c) + u"."_s);
    }

    std::optional<Token> name()
    {
        const qsizetype from = m_pos;
        while (!done() && isNamePart(at()))
            ++m_pos;
        return token(TokenKind::Name, m_text.mid(from, m_pos - from));
    }

    bool digits()
    {
        if (!isDigit(at())) {
            fail(u"Invalid number, expected digit but got: "_s + (done() ? u"the end"_s : quoted(at())) + u"."_s);
            return false;
        }
        while (isDigit(at()))
            ++m_pos;
        return true;
    }

    std::optional<Token> number()
    {
        const qsizetype from = m_pos;
        TokenKind kind = TokenKind::Int;
        if (at() == u'-')
            ++m_pos;
        if (at() == u'0') {
            ++m_pos;
            if (isDigit(at()))
                return fail(u"Invalid number, unexpected digit after 0: "_s + quoted(at()) + u"."_s);
        } else if (!digits()) {
            return std::nullopt;
        }
        if (at() == u'.') {
            kind = TokenKind::Float;
            ++m_pos;
            if (!digits())
                return std::nullopt;
        }
        if (at() == u'e' || at() == u'E') {
            kind = TokenKind::Float;
            ++m_pos;
            if (at() == u'+' || at() == u'-')
                ++m_pos;
            if (!digits())
                return std::nullopt;
        }
        if (at() == u'.' || isNameStart(at()))
            return fail(u"Invalid number, expected digit but got: "_s + quoted(at()) + u"."_s);
        return token(kind, m_text.mid(from, m_pos - from));
    }

    std::optional<Token> block()
    {
        m_pos += 3;
        QString raw;
        while (!done()) {
            if (m_text.mid(m_pos, 3) == u"\"\"\"") {
                m_pos += 3;
                return token(TokenKind::String, blockValue(raw));
            }
            if (m_text.mid(m_pos, 4) == u"\\\"\"\"") {
                raw += u"\"\"\""_s;
                m_pos += 4;
            } else if (at() == u'\n' || at() == u'\r') {
                raw += u'\n';
                newLine();
            } else if (!isSource(at())) {
                return fail(u"Invalid character within String: "_s + quoted(at()) + u"."_s);
            } else {
                raw += at();
                ++m_pos;
            }
        }
        return fail(u"Unterminated string."_s);
    }

    std::optional<Token> string()
    {
        ++m_pos;
        QString value;
        while (!done() && at() != u'\n' && at() != u'\r') {
            const QChar c = at();
            if (c == u'"') {
                ++m_pos;
                return token(TokenKind::String, value);
            }
            if (c == u'\\') {
                if (!escape(value))
                    return std::nullopt;
            } else if (!isSource(c)) {
                return fail(u"Invalid character within String: "_s + quoted(c) + u"."_s);
            } else {
                value += c;
                ++m_pos;
            }
        }
        return fail(u"Unterminated string."_s);
    }

    bool escape(QString& value)
    {
        if (at(1) == u'u')
            return unicodeEscape(value);
        static constexpr QStringView from = u"\"\\/bfnrt";
        static constexpr QStringView to = u"\"\\/\b\f\n\r\t";
        const qsizetype index = m_pos + 1 < m_text.size() ? from.indexOf(at(1)) : -1;
        if (index < 0) {
            fail(u"Invalid character escape sequence: \"\\"_s + (m_pos + 1 < m_text.size() ? QString(at(1)) : QString())
                + u"\"."_s);
            return false;
        }
        value += to.at(index);
        m_pos += 2;
        return true;
    }

    /// The number behind `\u` at the position, and how long the escape is; nothing when it is none.
    [[nodiscard]] std::optional<std::pair<char32_t, qsizetype>> codePoint() const
    {
        const bool braced = at(2) == u'{';
        const qsizetype from = m_pos + (braced ? 3 : 2);
        const qsizetype end = braced ? m_text.indexOf(u'}', from) : from + 4;
        if (end < from + 1 || end > m_text.size() || end - from > 8)
            return std::nullopt;
        const QStringView hex = QStringView(m_text).mid(from, end - from);
        const auto isHex = [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
        if (!std::all_of(hex.begin(), hex.end(), isHex))
            return std::nullopt;
        return std::pair(static_cast<char32_t>(hex.toUInt(nullptr, 16)), end - m_pos + (braced ? 1 : 0));
    }

    bool unicodeEscape(QString& value)
    {
        const auto first = codePoint();
        if (first && first->first <= 0x10ffff && !QChar::isSurrogate(first->first)) {
            value += QChar::fromUcs4(first->first);
            m_pos += first->second;
            return true;
        }
        if (first && QChar::isHighSurrogate(first->first) && at(first->second) == u'\\'
            && at(first->second + 1) == u'u') {
            const qsizetype back = m_pos;
            m_pos += first->second;
            const auto second = codePoint();
            if (second && QChar::isLowSurrogate(second->first)) {
                value += QChar(static_cast<char16_t>(first->first));
                value += QChar(static_cast<char16_t>(second->first));
                m_pos += second->second;
                return true;
            }
            m_pos = back;
        }
        fail(u"Invalid Unicode escape sequence: \""_s + m_text.mid(m_pos, 6) + u"\"."_s);
        return false;
    }

    const QString& m_text;
    qsizetype m_pos = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    Location m_start;
    Problem m_problem;
};

} // namespace

tl::expected<std::vector<Token>, Problem> tokenize(const QString& text)
{
    return Lexer(text).run();
}

QString describe(const Token& token)
{
    switch (token.kind) {
    case TokenKind::Punctuator:
        return u"\""_s + token.text + u"\""_s;
    case TokenKind::Name:
        return u"Name \""_s + token.text + u"\""_s;
    case TokenKind::Int:
        return u"Int \""_s + token.text + u"\""_s;
    case TokenKind::Float:
        return u"Float \""_s + token.text + u"\""_s;
    case TokenKind::String:
        return u"String \""_s + token.text.left(40) + u"\""_s;
    case TokenKind::End:
        break;
    }
    return u"<EOF>"_s;
}

} // namespace desk::sandbox::graphql
