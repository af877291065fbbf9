// SPDX-License-Identifier: Apache-2.0
#include "app/core/redaction.h"

#include "app/core/secretforms.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView markOpens = " (";
constexpr QByteArrayView markCloses = " bytes)";

/// In order, overlapping ones joined. `names` are those of the secrets.
QList<SecretSpan> joined(SecretRanges ranges, const QStringList& names)
{
    std::sort(ranges.begin(), ranges.end(), [](const SecretRange& a, const SecretRange& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    QList<SecretSpan> spans;
    QStringList together;
    for (const SecretRange& range : ranges) {
        const QString name = names.value(qsizetype(range.secret));
        if (spans.isEmpty() || range.begin >= spans.last().start + spans.last().length) {
            spans.append({range.begin, range.end - range.begin, name});
            together = {name};
            continue;
        }
        SecretSpan& last = spans.last();
        last.length = std::max(last.length, range.end - last.start);
        if (!together.contains(name)) {
            together.append(name);
            last.name = together.join(" + "_L1);
        }
    }
    return spans;
}

QByteArray markOf(const SecretSpan& span)
{
    return QByteArray(redactionMark) + ' ' + span.name.toUtf8() + markOpens.toByteArray()
        + QByteArray::number(span.length) + markCloses.toByteArray();
}

/// Where the mark ends whose bullets begin at `at`, -1 when no mark of these names is there.
qsizetype markEnd(const QByteArray& bytes, qsizetype at, const QStringList& names)
{
    constexpr qsizetype longest = 600; // so that bullets without end cost no more than that each
    const qsizetype begin = at + qsizetype(sizeof(redactionMark)) - 1;
    const QByteArrayView rest = QByteArrayView(bytes).sliced(begin, std::min(longest, bytes.size() - begin));
    const qsizetype opens = rest.indexOf(markOpens);
    const qsizetype closes = opens < 0 ? -1 : rest.indexOf(markCloses, opens);
    if (closes < 0 || closes - opens > 24)
        return -1;
    const qsizetype number = opens + markOpens.size();
    bool isNumber = false;
    (void)rest.sliced(number, closes - number).toByteArray().toULongLong(&isNumber);
    const QStringList within = QString::fromUtf8(rest.first(opens)).mid(1).split(" + "_L1);
    const bool known =
        std::all_of(within.begin(), within.end(), [&](const QString& name) { return names.contains(name); });
    return isNumber && known ? begin + closes + markCloses.size() : -1;
}

SecretRanges marksIn(const QByteArray& bytes, const QStringList& names)
{
    SecretRanges marks;
    for (qsizetype at = bytes.indexOf(redactionMark); at >= 0; at = bytes.indexOf(redactionMark, at + 1)) {
        if (const qsizetype end = markEnd(bytes, at, names); end >= 0)
            marks.push_back({at, end, 0});
    }
    return marks;
}

/// `marks` are in order.
void dropThoseInMarks(SecretRanges* ranges, const SecretRanges& marks)
{
    std::erase_if(*ranges, [&](const SecretRange& range) {
        const auto after = std::upper_bound(marks.begin(), marks.end(), range.begin,
            [](qsizetype begin, const SecretRange& mark) { return begin < mark.begin; });
        return after != marks.begin() && range.end <= std::prev(after)->end;
    });
}

} // namespace

QByteArray redacted(const QByteArray& bytes, const QList<Secret>& secrets)
{
    if (secrets.isEmpty())
        return bytes;
    SecretRanges ranges;
    const QByteArray lower = bytes.toLower();
    for (const Secret& secret : secrets)
        findSecret(bytes, lower, secret, 0, Ending::Whole, &ranges);
    if (ranges.empty())
        return bytes;
    QByteArray out;
    qsizetype copied = 0;
    for (const SecretSpan& span : joined(std::move(ranges), {})) {
        out += bytes.sliced(copied, span.start - copied);
        out += redactionMark;
        copied = span.start + span.length;
    }
    return out + bytes.sliced(copied);
}

QString redacted(const QString& text, const QList<Secret>& secrets)
{
    return secrets.isEmpty() ? text : QString::fromUtf8(redacted(text.toUtf8(), secrets));
}

QList<SecretSpan> secretSpans(const QByteArray& bytes, const QList<NamedSecret>& secrets, Ending ending)
{
    if (secrets.isEmpty() || bytes.isEmpty())
        return {};
    SecretRanges ranges;
    QStringList names;
    const QByteArray lower = bytes.toLower();
    for (const NamedSecret& secret : secrets) {
        findSecret(bytes, lower, secret.value, std::size_t(names.size()), ending, &ranges);
        names.append(secret.name);
    }
    if (!ranges.empty())
        dropThoseInMarks(&ranges, marksIn(bytes, names));
    return joined(std::move(ranges), names);
}

MaskedBytes masked(const QByteArray& bytes, const QList<SecretSpan>& spans)
{
    if (spans.isEmpty())
        return {bytes, {}};
    MaskedBytes result;
    qsizetype copied = 0;
    for (const SecretSpan& span : spans) {
        result.bytes += bytes.sliced(copied, span.start - copied);
        const QByteArray mark = markOf(span);
        result.spans.append({span, result.bytes.size(), mark.size()});
        result.bytes += mark;
        copied = span.start + span.length;
    }
    result.bytes += bytes.sliced(copied);
    return result;
}

MaskedBytes masked(const QByteArray& bytes, const QList<NamedSecret>& secrets)
{
    return masked(bytes, secretSpans(bytes, secrets));
}

QString maskedText(const QString& text, const QList<NamedSecret>& secrets)
{
    return secrets.isEmpty() ? text : QString::fromUtf8(masked(text.toUtf8(), secrets).bytes);
}

} // namespace desk
