// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Walks valid JSON text; validity is checked beforehand by QJsonDocument, so every step has an end.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) { }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    void advance() { ++m_at; }

    void skipString()
    {
        ++m_at;
        while (m_at < m_text.size() && peek() != u'"')
            m_at += peek() == u'\\' ? 2 : 1;
        ++m_at;
    }

    void skipValue()
    {
        if (peek() == u'"')
            return skipString();
        if (peek() == u'{' || peek() == u'[')
            return skipNested();
        while (m_at < m_text.size() && !isDelimiter(peek()))
            ++m_at;
    }

private:
    static bool isDelimiter(QChar c) { return c == u',' || c == u'}' || c == u']' || c.isSpace(); }

    void skipNested()
    {
        int depth = 0;
        do {
            const QChar c = peek();
            if (c == u'"') {
                skipString();
                continue;
            }
            if (c == u'{' || c == u'[')
                ++depth;
            if (c == u'}' || c == u']')
                --depth;
            ++m_at;
        } while (depth > 0 && m_at < m_text.size());
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<JsonMember>> jsonMembers(QStringView text)
{
    if (!QJsonDocument::fromJson(text.toUtf8()).isObject())
        return std::nullopt;
    Scanner scan(text);
    while (scan.peek() != u'{' && scan.position() < text.size())
        scan.advance(); // spaces and a byte order mark
    scan.advance();
    QList<JsonMember> members;
    for (scan.skipSpace(); scan.peek() == u'"'; scan.skipSpace()) {
        const qsizetype keyStart = scan.position();
        scan.skipString();
        const QStringView key = text.mid(keyStart, scan.position() - keyStart);
        scan.skipSpace();
        scan.advance(); // the colon
        scan.skipSpace();
        const qsizetype start = scan.position();
        scan.skipValue();
        members.append({jsonStringValue(key).value_or(QString()), start, scan.position() - start});
        scan.skipSpace();
        if (scan.peek() == u',')
            scan.advance();
    }
    return members;
}

std::optional<QString> jsonStringValue(QStringView literal)
{
    if (literal.size() < 2 || !literal.startsWith(u'"'))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(u"[%1]"_s.arg(literal).toUtf8());
    if (!document.isArray() || document.array().size() != 1 || !document.array().at(0).isString())
        return std::nullopt;
    return document.array().at(0).toString();
}

QString jsonEscaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += "\\\""_L1;
            break;
        case u'\\':
            out += "\\\\"_L1;
            break;
        case u'\n':
            out += "\\n"_L1;
            break;
        case u'\r':
            out += "\\r"_L1;
            break;
        case u'\t':
            out += "\\t"_L1;
            break;
        default:
            if (c.unicode() < 0x20)
                out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    return out;
}

} // namespace desk
