// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/jsontokens.h"

#include <QString>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView openers = u"{[";
constexpr QStringView closers = u"}]";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Just behind the closing quote, or the end of the line.
qsizetype endOfString(QStringView line, qsizetype start)
{
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'"')
            return i + 1;
    }
    return line.size();
}

template <typename Predicate>
qsizetype endOf(QStringView line, qsizetype start, Predicate belongs)
{
    return std::find_if_not(line.begin() + start, line.end(), belongs) - line.begin();
}

bool colonFollows(QStringView line, qsizetype from)
{
    const qsizetype next = endOf(line, from, [](QChar c) { return c.isSpace(); });
    return next < line.size() && line.at(next) == u':';
}

bool isNumberCharacter(QChar c)
{
    return isDigit(c) || QStringView(u"+-.eE").contains(c);
}

} // namespace

QList<JsonToken> jsonTokens(QStringView line)
{
    using Kind = JsonToken::Kind;
    QList<JsonToken> tokens;
    qsizetype at = 0;
    const auto take = [&](Kind kind, qsizetype end) {
        tokens.append({kind, at, end - at});
        at = end;
    };
    while (at < line.size()) {
        const QChar c = line.at(at);
        if (c == u'"') {
            const qsizetype end = endOfString(line, at);
            take(colonFollows(line, end) ? Kind::Key : Kind::String, end);
        } else if (isDigit(c) || (c == u'-' && at + 1 < line.size() && isDigit(line.at(at + 1)))) {
            take(Kind::Number, endOf(line, at, isNumberCharacter));
        } else if (isWordCharacter(c)) {
            const qsizetype end = endOf(line, at, isWordCharacter);
            const QStringView word = line.sliced(at, end - at);
            if (word == "true"_L1 || word == "false"_L1 || word == "null"_L1)
                take(Kind::Word, end);
            else
                at = end;
        } else if (QStringView(u"{}[]:,").contains(c)) {
            take(Kind::Punctuation, at + 1);
        } else {
            ++at;
        }
    }
    return tokens;
}

namespace {

/// Offsets of the brackets outside of strings, in order.
QList<qsizetype> bracketsOf(QStringView text)
{
    QList<qsizetype> found;
    qsizetype start = 0;
    for (const QStringView line : text.split(u'\n')) {
        for (const JsonToken& token : jsonTokens(line)) {
            const bool bracket = token.kind == JsonToken::Kind::Punctuation
                && (openers.contains(line.at(token.start)) || closers.contains(line.at(token.start)));
            if (bracket)
                found.append(start + token.start);
        }
        start += line.size() + 1;
    }
    return found;
}

} // namespace

qsizetype matchingBracket(QStringView text, qsizetype position)
{
    const QList<qsizetype> brackets = bracketsOf(text);
    const qsizetype index = brackets.indexOf(position);
    if (index < 0)
        return -1;
    const bool forward = openers.contains(text.at(position));
    const qsizetype kind = (forward ? openers : closers).indexOf(text.at(position));
    int depth = 0;
    for (qsizetype i = index; i >= 0 && i < brackets.size(); i += forward ? 1 : -1) {
        const QChar c = text.at(brackets.at(i));
        depth += openers.contains(c) == forward ? 1 : -1;
        if (depth == 0)
            return (forward ? closers : openers).indexOf(c) == kind ? brackets.at(i) : -1;
    }
    return -1;
}

QString indentAfter(QStringView before)
{
    const qsizetype depth = endOf(before, 0, [](QChar c) { return c == u' ' || c == u'\t'; });
    QString indent = before.first(depth).toString();
    const QStringView trimmed = before.trimmed();
    if (!trimmed.isEmpty() && openers.contains(trimmed.back()))
        indent += "  "_L1;
    return indent;
}

} // namespace desk::ui
