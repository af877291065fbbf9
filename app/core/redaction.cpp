// SPDX-License-Identifier: Apache-2.0
#include "app/core/redaction.h"

#include <algorithm>
#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};
using Ranges = std::vector<Range>;

constexpr qsizetype shortestEncoding = 6;

void findAll(const QByteArray& bytes, QByteArrayView wanted, Ranges* ranges)
{
    for (qsizetype at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1))
        ranges->push_back({at, at + wanted.size()});
}

void findEncoded(const QByteArray& bytes, QByteArrayView wanted, Ranges* ranges)
{
    if (wanted.size() >= shortestEncoding)
        findAll(bytes, wanted, ranges);
}

/// The secret may begin at any of three phases of the encoded text. Characters that also hold bits of its neighbours
/// are not looked for but masked with it, because they hold some of its bits too.
void findBase64(const QByteArray& bytes, const QByteArray& secret, Ranges* ranges)
{
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (qsizetype phase = 0; phase < 3; ++phase) {
            QByteArray shifted(phase, '\0');
            shifted += secret;
            const QByteArray encoded = shifted.toBase64(alphabet);
            wipe(shifted);
            const qsizetype first = phase == 0 ? 0 : phase + 1;
            const qsizetype bits = 8 * (phase + secret.size());
            const QByteArray core = encoded.mid(first, bits / 6 - first);
            Ranges found;
            findEncoded(bytes, core, &found);
            for (const Range& range : found) {
                const qsizetype begin = std::max<qsizetype>(0, range.begin - (phase == 0 ? 0 : 1));
                const qsizetype end = std::min(bytes.size(), range.end + (bits % 6 == 0 ? 0 : 1));
                ranges->push_back({begin, end});
            }
        }
    }
}

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

/// Where the secret ends that begins at `at`, each byte of it plain or as %XX (a space also as +); -1 when it is not
/// there.
qsizetype percentEnd(const QByteArray& bytes, qsizetype at, const QByteArray& secret)
{
    for (const char wanted : secret) {
        if (at >= bytes.size())
            return -1;
        if (bytes[at] == '%' && at + 2 < bytes.size() && hexDigit(bytes[at + 1]) >= 0 && hexDigit(bytes[at + 2]) >= 0
            && char(hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2])) == wanted)
            at += 3;
        else if (bytes[at] == wanted || (wanted == ' ' && bytes[at] == '+'))
            at += 1;
        else
            return -1;
    }
    return at;
}

void findPercent(const QByteArray& bytes, const QByteArray& secret, Ranges* ranges)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (const qsizetype end = percentEnd(bytes, at, secret); end >= 0)
            ranges->push_back({at, end});
    }
}

struct JsonStyle {
    bool slash = false; ///< "/" as "\/"
    bool ascii = false; ///< what is not ASCII as \uXXXX
    bool upper = false; ///< hex digits
};

QByteArray jsonForm(const QString& secret, JsonStyle style)
{
    QString form;
    for (const QChar c : secret) {
        const char16_t u = c.unicode();
        if (u == u'"' || u == u'\\' || (u == u'/' && style.slash)) {
            form += u'\\';
            form += c;
        } else if (u == u'\t') {
            form += u"\\t"_s;
        } else if (u < 0x20 || u == 0x7f || (style.ascii && u > 0x7f)) {
            const QString digits = u"%1"_s.arg(uint(u), 4, 16, QChar(u'0'));
            form += u"\\u"_s + (style.upper ? digits.toUpper() : digits);
        } else {
            form += c;
        }
    }
    return form.toUtf8();
}

void findJson(const QByteArray& bytes, const QByteArray& secret, Ranges* ranges)
{
    const QString text = QString::fromUtf8(secret);
    for (const bool slash : {false, true}) {
        for (const JsonStyle style : {JsonStyle{slash, false, false}, {slash, true, false}, {slash, true, true}})
            findAll(bytes, jsonForm(text, style), ranges);
    }
}

QByteArray masked(const QByteArray& bytes, Ranges ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
    QByteArray out;
    qsizetype copied = 0;
    for (std::size_t i = 0; i < ranges.size();) {
        Range whole = ranges[i];
        for (++i; i < ranges.size() && ranges[i].begin < whole.end; ++i)
            whole.end = std::max(whole.end, ranges[i].end);
        out += bytes.sliced(copied, whole.begin - copied);
        out += redactionMark;
        copied = whole.end;
    }
    return out + bytes.sliced(copied);
}

} // namespace

QByteArray redacted(const QByteArray& bytes, const QList<Secret>& secrets)
{
    Ranges ranges;
    const QByteArray lower = secrets.isEmpty() ? QByteArray() : bytes.toLower();
    for (const Secret& secret : secrets) {
        QByteArray value = secret.bytes();
        findPercent(bytes, value, &ranges); // finds the plain form too
        findBase64(bytes, value, &ranges);
        findJson(bytes, value, &ranges);
        findEncoded(lower, value.toHex(), &ranges);
        wipe(value);
    }
    return ranges.empty() ? bytes : masked(bytes, std::move(ranges));
}

QString redacted(const QString& text, const QList<Secret>& secrets)
{
    return secrets.isEmpty() ? text : QString::fromUtf8(redacted(text.toUtf8(), secrets));
}

} // namespace desk
