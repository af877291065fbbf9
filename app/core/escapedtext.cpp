// SPDX-License-Identifier: Apache-2.0
#include "app/core/escapedtext.h"

#include <QChar>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace desk {

namespace {

constexpr qsizetype cut = -1;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The number of `digits` hex digits at `at`, -1 when they are none.
int hexNumber(QByteArrayView bytes, qsizetype at, int digits)
{
    int number = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = at + i < bytes.size() ? hexDigit(bytes[at + i]) : -1;
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

/// The code point whose UTF-8 begins at `at`, and its length. Secrets are valid UTF-8; a stray byte is itself.
std::pair<char32_t, qsizetype> codeAt(QByteArrayView text, qsizetype at)
{
    const auto first = uchar(text[at]);
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    if (length == 1 || at + length > text.size())
        return {first, 1};
    char32_t code = first & (0xff >> (length + 1));
    for (qsizetype i = 1; i < length; ++i)
        code = (code << 6) | (uchar(text[at + i]) & 0x3f);
    return {code, length};
}

/// What follows the backslash in JSON's short form, 0 when there is none.
char shortForm(char32_t code)
{
    switch (code) {
    case '"':
    case '/':
    case '\'':
        return char(code);
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

qsizetype backslashes(QByteArrayView bytes, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < bytes.size() && bytes[at + count] == '\\')
        ++count;
    return count;
}

/// The code of "#60;" or "#x3c;", and where it ends; 0 for anything else.
std::pair<char32_t, qsizetype> numericEntity(QByteArrayView bytes, qsizetype at)
{
    constexpr qsizetype mostDigits = 7;
    if (at + 1 >= bytes.size() || bytes[at] != '#')
        return {0, at};
    const bool hex = bytes[at + 1] == 'x' || bytes[at + 1] == 'X';
    const qsizetype first = at + (hex ? 2 : 1);
    const char32_t base = hex ? 16 : 10;
    char32_t code = 0;
    for (qsizetype i = first; i < bytes.size() && i <= first + mostDigits; ++i) {
        const int digit = hexDigit(bytes[i]);
        if (bytes[i] == ';')
            return {code, i + 1};
        if (digit < 0 || char32_t(digit) >= base)
            break;
        code = code * base + char32_t(digit);
    }
    return {0, at};
}

/// After uXXXX, where `at` is the u; nothing when it is another character.
std::optional<qsizetype> unicodeEnd(QByteArrayView bytes, qsizetype at, char16_t unit)
{
    if (at < bytes.size() && bytes[at] != 'u')
        return std::nullopt;
    if (at + 5 > bytes.size())
        return cut;
    return hexNumber(bytes, at + 1, 4) == unit ? std::optional(at + 5) : std::nullopt;
}

} // namespace

EscapedText::EscapedText(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        auto [code, length] = codeAt(text, at);
        if (code == '\\')
            length = backslashes(text, at);
        m_units.push_back({code, text.sliced(at, length)});
        at += length;
    }
    if (m_units.empty())
        return;
    m_first[uchar('%')] = m_first[uchar('\\')] = m_first[uchar('&')] = true;
    m_first[uchar(m_units.front().utf8.front())] = true;
    if (m_units.front().code == ' ')
        m_first[uchar('+')] = true;
}

EscapedText::Step EscapedText::plain(QByteArrayView bytes, qsizetype at, const Unit& unit)
{
    const QByteArrayView rest = bytes.sliced(at);
    if (rest.startsWith(unit.utf8))
        return at + unit.utf8.size();
    if (unit.utf8.startsWith(rest))
        return cut;
    return unit.code == ' ' && rest.startsWith('+') ? Step(at + 1) : std::nullopt;
}

/// At least one byte of it as %XX.
EscapedText::Step EscapedText::percent(QByteArrayView bytes, qsizetype at, const Unit& unit)
{
    for (const char wanted : unit.utf8) {
        if (at >= bytes.size() || (bytes[at] == '%' && at + 3 > bytes.size()))
            return cut;
        if (bytes[at] == '%' && hexNumber(bytes, at + 1, 2) == uchar(wanted))
            at += 3;
        else if (bytes[at] == wanted)
            at += 1;
        else
            return std::nullopt;
    }
    return at;
}

/// With any number of backslashes, because text that was escaped may have been escaped again.
EscapedText::Step EscapedText::json(QByteArrayView bytes, qsizetype at, const Unit& unit)
{
    const qsizetype count = backslashes(bytes, at);
    // Those of a run of backslashes before it took this one's own along.
    if (count == 0 && (at == 0 || bytes[at - 1] != '\\'))
        return std::nullopt;
    qsizetype next = at + count;
    if (unit.code == '\\' && count >= unit.utf8.size())
        return next;
    if (next >= bytes.size())
        return cut;
    if (const char letter = shortForm(unit.code); letter != 0 && bytes[next] == letter)
        return next + 1;
    if (bytes[next] != 'u')
        return std::nullopt;
    if (unit.code == '\\') { // each as \u005c
        for (qsizetype i = 0; i < unit.utf8.size(); ++i) {
            const auto end = unicodeEnd(bytes, next, u'\\');
            if (!end || *end == cut)
                return end;
            next = *end + (i + 1 < unit.utf8.size() ? backslashes(bytes, *end) : 0);
        }
        return next;
    }
    if (!QChar::requiresSurrogates(unit.code))
        return unicodeEnd(bytes, next, char16_t(unit.code));
    const auto high = unicodeEnd(bytes, next, QChar::highSurrogate(unit.code));
    if (!high || *high == cut)
        return high;
    return unicodeEnd(bytes, *high + backslashes(bytes, *high), QChar::lowSurrogate(unit.code));
}

EscapedText::Step EscapedText::html(QByteArrayView bytes, qsizetype at, const Unit& unit)
{
    if (at >= bytes.size() || bytes[at] != '&' || unit.code > 0x7f)
        return std::nullopt;
    const QByteArrayView rest = bytes.sliced(at);
    const auto is = [&](char32_t code, QByteArrayView entity) {
        return unit.code == code && rest.startsWith(entity) ? entity.size() : 0;
    };
    if (const qsizetype named =
            is('&', "&amp;") + is('"', "&quot;") + is('\'', "&apos;") + is('<', "&lt;") + is('>', "&gt;");
        named > 0)
        return at + named;
    const auto [code, end] = numericEntity(bytes, at + 1);
    return code != 0 && code == unit.code ? Step(end) : std::nullopt;
}

/// A character may be read in several ways ("&amp;" is one, or begins with one), so all of them are followed.
EscapedText::Match EscapedText::match(QByteArrayView bytes, qsizetype at) const
{
    using Places = QVarLengthArray<qsizetype, 8>;
    Places places{at};
    qsizetype found = 0;
    qsizetype beforeEnd = 0;
    for (const Unit& unit : m_units) {
        Places next;
        for (const qsizetype place : places) {
            for (const auto form : {json, plain, percent, html}) {
                const Step end = form(bytes, place, unit);
                if (end && *end == cut)
                    beforeEnd = found;
                else if (end && !next.contains(*end))
                    next.append(*end);
            }
        }
        if (next.isEmpty())
            return {-1, beforeEnd};
        places = next;
        ++found;
    }
    return {*std::max_element(places.begin(), places.end()), 0};
}

} // namespace desk
