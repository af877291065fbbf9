// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonedit.h"

#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A member with the comma that goes when it goes.
JsonSpan removable(const QList<JsonMember>& members, qsizetype index)
{
    const JsonMember& member = members.at(index);
    const qsizetype end = member.start + member.length;
    if (index + 1 < members.size())
        return {member.keyStart, members.at(index + 1).keyStart - member.keyStart};
    if (index == 0)
        return {member.keyStart, end - member.keyStart};
    const JsonMember& before = members.at(index - 1);
    const qsizetype start = before.start + before.length;
    return {start, end - start};
}

/// A number as sign, digits and the power of ten of its last digit, so that 1.50 and 15e-1 are the same.
struct Decimal {
    bool negative = false;
    QString digits; ///< without zeros at either end; empty = zero
    qint64 exponent = 0;
    bool operator==(const Decimal&) const = default;
};

std::optional<Decimal> decimal(QStringView literal)
{
    Decimal number;
    number.negative = literal.startsWith(u'-');
    qsizetype at = number.negative ? 1 : 0;
    bool fraction = false;
    for (; at < literal.size() && literal.at(at).toLower() != u'e'; ++at) {
        if (literal.at(at) == u'.') {
            fraction = true;
            continue;
        }
        number.digits += literal.at(at);
        number.exponent -= fraction ? 1 : 0;
    }
    if (at < literal.size()) {
        bool ok = false;
        const qlonglong power = literal.mid(at + 1).toLongLong(&ok);
        if (!ok || std::abs(power) > 1'000'000'000)
            return std::nullopt; // beyond any use: compared as text
        number.exponent += power;
    }
    while (number.digits.startsWith(u'0'))
        number.digits.remove(0, 1);
    while (number.digits.endsWith(u'0')) {
        number.digits.chop(1);
        number.exponent += 1;
    }
    return number.digits.isEmpty() ? Decimal{number.negative, {}, 0} : number;
}

bool sameNumber(QStringView left, QStringView right)
{
    if (left == right)
        return true;
    const auto a = decimal(left);
    return a && a == decimal(right);
}

bool sameObject(QStringView left, QStringView right, Nested nested)
{
    const auto a = jsonMembers(left);
    const auto b = jsonMembers(right);
    if (!a || !b || a->size() != b->size())
        return false;
    const auto value = [](QStringView text, const JsonMember& m) { return text.mid(m.start, m.length); };
    // With a key twice it depends on the reader which one counts: then the order counts too.
    const bool ordered = hasDuplicates(*a) || hasDuplicates(*b);
    for (qsizetype i = 0; i < a->size(); ++i) {
        const JsonMember& mine = a->at(i);
        const auto theirs = ordered
            ? b->begin() + i
            : std::find_if(b->begin(), b->end(), [&](const JsonMember& m) { return m.key == mine.key; });
        if (theirs == b->end() || theirs->key != mine.key
            || !sameJson(value(left, mine), value(right, *theirs), nested))
            return false;
    }
    return true;
}

bool sameArray(QStringView left, QStringView right, Nested nested)
{
    const auto a = jsonElements(left);
    const auto b = jsonElements(right);
    return a && b && std::equal(a->begin(), a->end(), b->begin(), b->end(), [&](const JsonSpan& x, const JsonSpan& y) {
        return sameJson(left.mid(x.start, x.length), right.mid(y.start, y.length), nested);
    });
}

bool sameString(QStringView left, QStringView right, Nested nested)
{
    const auto a = jsonStringValue(left);
    const auto b = jsonStringValue(right);
    if (!a || !b)
        return false;
    return *a == *b || (nested == Nested::Json && jsonMembers(*a) && jsonMembers(*b) && sameJson(*a, *b, nested));
}

} // namespace

QStringView jsonMember(QStringView object, QStringView key)
{
    QStringView found;
    for (const JsonMember& member : jsonMembers(object).value_or(QList<JsonMember>())) {
        if (member.key == key)
            found = object.mid(member.start, member.length);
    }
    return found;
}

bool hasDuplicates(const QList<JsonMember>& members)
{
    QSet<QString> keys;
    for (const JsonMember& member : members)
        keys.insert(member.key);
    return keys.size() != members.size();
}

bool hasRepeatedKeys(QStringView json)
{
    if (const auto members = jsonMembers(json)) {
        return hasDuplicates(*members) || std::any_of(members->begin(), members->end(), [&](const JsonMember& member) {
            return hasRepeatedKeys(json.mid(member.start, member.length));
        });
    }
    const QList<JsonSpan> elements = jsonElements(json).value_or(QList<JsonSpan>());
    return std::any_of(elements.begin(), elements.end(),
        [&](const JsonSpan& element) { return hasRepeatedKeys(json.mid(element.start, element.length)); });
}

QString withMember(const QString& object, const QString& key, const QString& value, NewMember where)
{
    const QList<JsonMember> members = jsonMembers(object).value_or(QList<JsonMember>());
    QString text = object;
    bool written = false;
    for (qsizetype i = members.size() - 1; i >= 0; --i) {
        const JsonMember& member = members.at(i);
        if (member.key != key)
            continue;
        const JsonSpan old = removable(members, i);
        if (written)
            text.remove(old.start, old.length);
        else
            text.replace(member.start, member.length, value);
        written = true;
    }
    if (written)
        return text;
    const QString added = jsonQuoted(key) + u':' + value;
    if (members.isEmpty())
        return text.insert(text.indexOf(u'{') + 1, added);
    if (where == NewMember::First)
        return text.insert(members.first().keyStart, QString(added + u','));
    return text.insert(members.last().start + members.last().length, QString(u',' + added));
}

QString withContent(QStringView literal, const QString& content)
{
    const auto old = jsonString(literal);
    if (!old)
        return jsonQuoted(content);
    const qsizetype most = std::min(old->text.size(), content.size());
    qsizetype front = 0;
    while (front < most && old->text.at(front) == content.at(front))
        ++front;
    qsizetype back = 0;
    while (back < most - front && old->text.at(old->text.size() - 1 - back) == content.at(content.size() - 1 - back))
        ++back;
    // Not between the halves of a pair: one half escaped and the other not would be no character.
    if (front > 0 && content.at(front - 1).isHighSurrogate())
        --front;
    if (back > 0 && content.at(content.size() - back).isLowSurrogate())
        --back;
    const qsizetype backStart = old->offsets.at(old->text.size() - back);
    return literal.left(old->offsets.at(front)) + jsonEscaped(content.mid(front, content.size() - back - front))
        + literal.mid(backStart);
}

QString nestedText(QStringView value)
{
    return jsonStringValue(value).value_or(value.toString());
}

QString withNestedText(QStringView value, const QString& text)
{
    return value.startsWith(u'"') ? withContent(value, text) : text;
}

bool sameJson(QStringView left, QStringView right, Nested nested)
{
    const QStringView a = left.trimmed();
    const QStringView b = right.trimmed();
    if (!isJson(a) || !isJson(b))
        return false;
    if (a.front() == u'{')
        return sameObject(a, b, nested);
    if (a.front() == u'[')
        return sameArray(a, b, nested);
    if (a.front() == u'"')
        return sameString(a, b, nested);
    return a == b || (isJsonNumber(a) && isJsonNumber(b) && sameNumber(a, b));
}

} // namespace desk
