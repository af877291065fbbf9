// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonrewrite.h"

#include "app/core/jsontext.h"

#include <QHash>
#include <QLocale>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What is escaped beside what has to be.
JsonEscapes escapesOf(JsonStyle::Escapes style)
{
    switch (style) {
    case JsonStyle::Escapes::None:
        break;
    case JsonStyle::Escapes::Ascii:
        return {.shortControls = true, .also = [](char16_t unit) { return unit > 0x7e; }};
    case JsonStyle::Escapes::Html:
        return {.shortControls = true, .also = [](char16_t unit) {
                    return unit == u'<' || unit == u'>' || unit == u'&' || unit == u'\u2028' || unit == u'\u2029';
                }};
    }
    return {.shortControls = true};
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
    return u'"' + jsonEscaped(text, escapesOf(m_style.escapes)) + u'"';
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
