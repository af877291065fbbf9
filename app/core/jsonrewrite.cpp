// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonrewrite.h"

#include "app/core/jsontext.h"

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString unicodeEscape(char16_t unit)
{
    return u"\\u%1"_s.arg(uint(unit), 4, 16, QLatin1Char('0'));
}

class Writer {
public:
    explicit Writer(const JsonStyle& style) : m_style(style) { }

    [[nodiscard]] QString value(QStringView text, int depth) const;

private:
    [[nodiscard]] QString object(QStringView text, const QList<JsonMember>& members, int depth) const;
    [[nodiscard]] QString enclosed(QChar open, const QStringList& parts, QChar close, int depth) const;
    [[nodiscard]] QString string(const QString& text) const;
    [[nodiscard]] QString number(QStringView text) const;
    [[nodiscard]] bool isIndented() const { return indent() > 0; }
    [[nodiscard]] int indent() const
    {
        return m_style.layout == JsonStyle::Layout::Indented2 ? 2
            : m_style.layout == JsonStyle::Layout::Indented4  ? 4
                                                              : 0;
    }

    JsonStyle m_style;
};

QString Writer::value(QStringView text, int depth) const
{
    text = text.trimmed();
    if (const auto members = jsonMembers(text))
        return object(text, *members, depth);
    if (const auto elements = jsonElements(text)) {
        QStringList parts;
        for (const JsonSpan& span : *elements)
            parts.append(value(text.mid(span.start, span.length), depth + 1));
        return enclosed(u'[', parts, u']', depth);
    }
    if (const auto content = jsonStringValue(text))
        return string(*content);
    return isJsonNumber(text) ? number(text) : text.toString();
}

QString Writer::object(QStringView text, const QList<JsonMember>& members, int depth) const
{
    QStringList keys;
    QHash<QString, QString> values;
    for (const JsonMember& member : members) {
        if (!values.contains(member.key))
            keys.append(member.key);
        values.insert(member.key, value(text.mid(member.start, member.length), depth + 1));
    }
    if (m_style.sorted)
        keys.sort();
    const QString colon = m_style.layout == JsonStyle::Layout::Compact ? u":"_s : u": "_s;
    QStringList parts;
    for (const QString& key : std::as_const(keys))
        parts.append(string(key) + colon + values.value(key));
    return enclosed(u'{', parts, u'}', depth);
}

QString Writer::enclosed(QChar open, const QStringList& parts, QChar close, int depth) const
{
    if (parts.isEmpty())
        return QString(open) + close;
    if (!isIndented())
        return open + parts.join(m_style.layout == JsonStyle::Layout::Spaced ? u", "_s : u","_s) + close;
    const QString outside = u'\n' + QString(depth * indent(), u' ');
    const QString inside = outside + QString(indent(), u' ');
    return open + inside + parts.join(QString(u',' + inside)) + outside + close;
}

QString Writer::string(const QString& text) const
{
    QString written = u"\""_s;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isHtml = unit == u'<' || unit == u'>' || unit == u'&' || unit == u'\u2028' || unit == u'\u2029';
        switch (unit) {
        case u'"':
            written += u"\\\""_s;
            break;
        case u'\\':
            written += u"\\\\"_s;
            break;
        case u'\n':
            written += u"\\n"_s;
            break;
        case u'\r':
            written += u"\\r"_s;
            break;
        case u'\t':
            written += u"\\t"_s;
            break;
        case u'\b':
            written += u"\\b"_s;
            break;
        case u'\f':
            written += u"\\f"_s;
            break;
        default:
            if (unit < 0x20 || (m_style.escapes == JsonStyle::Escapes::Ascii && unit > 0x7e)
                || (m_style.escapes == JsonStyle::Escapes::Html && isHtml))
                written += unicodeEscape(unit);
            else
                written += c;
        }
    }
    return QString(written + u'"');
}

QString Writer::number(QStringView text) const
{
    if (!m_style.shortNumbers)
        return text.toString();
    const double read = text.toDouble();
    constexpr double exact = 9007199254740992.0;
    if (read == std::floor(read) && std::abs(read) < exact)
        return QString::number(qint64(read));
    return QString::number(read, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QList<JsonStyle> jsonStyles()
{
    QList<JsonStyle> styles;
    for (const bool shortNumbers : {false, true}) {
        for (const auto escapes : {JsonStyle::Escapes::None, JsonStyle::Escapes::Ascii, JsonStyle::Escapes::Html}) {
            for (const bool sorted : {false, true}) {
                for (const auto layout : {JsonStyle::Layout::Compact, JsonStyle::Layout::Spaced,
                         JsonStyle::Layout::Indented2, JsonStyle::Layout::Indented4})
                    styles.append({layout, escapes, sorted, shortNumbers});
            }
        }
    }
    return styles;
}

std::optional<QString> rewritten(QStringView json, const JsonStyle& style)
{
    if (!isJson(json))
        return std::nullopt;
    return Writer(style).value(json, 0);
}

} // namespace desk
