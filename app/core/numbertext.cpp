// SPDX-License-Identifier: Apache-2.0
#include "app/core/numbertext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& jsonNumber()
{
    static const QRegularExpression form(u"\\A(-?)(0|[1-9][0-9]*)(?:\\.([0-9]+))?(?:([eE])([-+]?[0-9]+))?\\z"_s);
    return form;
}

} // namespace

bool isJsonNumber(const QString& text)
{
    return jsonNumber().match(text).hasMatch();
}

QString jsonNumberFrom(const QString& typed, const QLocale& locale)
{
    static const QRegularExpression form(
        u"\\A([-+\\x{2212}]?)([0-9]*)(?:\\.([0-9]*))?([eE][-+]?[0-9]+)?\\z"_s); // U+2212 is the minus sign
    const QString text = typed.trimmed();
    QString pointed = text;
    if (locale.decimalPoint() == ","_L1 && !text.contains(u'.'))
        pointed.replace(u',', u'.');
    const auto match = form.match(pointed);
    const QString fraction = match.captured(3);
    if (isJsonNumber(text) || !match.hasMatch() || (match.captured(2).isEmpty() && fraction.isEmpty()))
        return text;
    QString whole = match.captured(2);
    const auto digit = std::find_if(whole.begin(), whole.end(), [](QChar c) { return c != u'0'; });
    whole.remove(0, digit - whole.begin());
    QString number = match.captured(1).isEmpty() || match.captured(1) == "+"_L1 ? QString() : u"-"_s;
    number += whole.isEmpty() ? u"0"_s : whole;
    if (!fraction.isEmpty())
        number += u'.' + fraction;
    return number + match.captured(4);
}

bool isAboveZero(const QString& number)
{
    const auto match = jsonNumber().match(number);
    const QString digits = match.captured(2) + match.captured(3);
    return match.captured(1).isEmpty() && std::any_of(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
}

QString shifted(const QString& number, int places)
{
    const auto match = jsonNumber().match(number);
    if (!match.hasMatch())
        return number;
    if (!match.captured(4).isEmpty()) { // the exponent takes it
        const QString head = number.left(match.capturedStart(4));
        return head + match.captured(4) + QString::number(match.captured(5).toLongLong() + places);
    }
    QString whole = match.captured(2);
    QString fraction = match.captured(3);
    for (; places > 0; --places) {
        whole += fraction.isEmpty() ? u'0' : fraction.front();
        fraction.remove(0, 1);
    }
    for (; places < 0; ++places) {
        fraction.prepend(whole.isEmpty() ? u'0' : whole.back());
        whole.chop(1);
    }
    while (whole.size() > 1 && whole.front() == u'0')
        whole.remove(0, 1);
    // Zeros that somebody wrote at the end stay, those that only fill up do not.
    while (match.capturedLength(3) < 1 && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString sign = match.captured(1);
    return sign + (whole.isEmpty() ? u"0"_s : whole) + (fraction.isEmpty() ? QString() : QString(u'.' + fraction));
}

} // namespace desk
