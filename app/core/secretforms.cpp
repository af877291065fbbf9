// SPDX-License-Identifier: Apache-2.0
#include "app/core/secretforms.h"

#include "app/core/escapedtext.h"

#include <algorithm>

namespace desk {

namespace {

constexpr qsizetype shortestEncoding = 6;
constexpr qsizetype shortestBeginning = 4; ///< of a secret, in characters, at the end of bytes that were cut

bool isBase64(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/'
        || c == '-' || c == '_' || c == '=';
}

/// One secret in one place.
class Finder {
public:
    Finder(const QByteArray& bytes, const QByteArray& lower, std::size_t number, Ending ending, SecretRanges* ranges)
        : m_bytes(bytes), m_lower(lower), m_number(number), m_ending(ending), m_ranges(ranges)
    {
    }

    void findAll(QByteArrayView secret)
    {
        findText(secret, 0, 0);
        findBase64(secret);
        findBasic(secret);
        findHex(secret);
    }

private:
    void add(qsizetype begin, qsizetype end) { m_ranges->push_back({begin, end, m_number}); }

    /// `before` and `after` are how many bytes around it belong to it.
    void findText(QByteArrayView text, qsizetype before, qsizetype after)
    {
        const EscapedText escaped(text);
        const qsizetype size = m_bytes.size();
        for (qsizetype at = 0; at < size; ++at) {
            if (!escaped.mayBeginWith(m_bytes[at]) || isWithinBackslashes(at))
                continue;
            const EscapedText::Match match = escaped.match(m_bytes, at);
            if (match.end >= 0)
                add(std::max<qsizetype>(0, at - before), std::min(size, match.end + after));
            else if (m_ending == Ending::Cut && match.characters >= shortestBeginning)
                add(std::max<qsizetype>(0, at - before), size);
        }
    }

    /// What begins within a run of them begins with the run; looking from each would take as long as the run is, each
    /// time.
    [[nodiscard]] bool isWithinBackslashes(qsizetype at) const
    {
        return at > 0 && m_bytes[at] == '\\' && m_bytes[at - 1] == '\\';
    }

    /// The secret may begin at any of three phases of the encoded text. Characters that also hold bits of its
    /// neighbours are not looked for but masked with it, because they hold some of its bits too.
    void findBase64(QByteArrayView secret)
    {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            for (qsizetype phase = 0; phase < 3; ++phase) {
                QByteArray shifted(phase, '\0');
                shifted += secret;
                QByteArray encoded = shifted.toBase64(alphabet);
                const qsizetype first = phase == 0 ? 0 : phase + 1;
                const qsizetype bits = 8 * shifted.size();
                const QByteArrayView core = QByteArrayView(encoded).sliced(first, bits / 6 - first);
                if (core.size() >= shortestEncoding)
                    findText(core, phase == 0 ? 0 : 1, bits % 6 == 0 ? 0 : 1);
                wipe(shifted);
                wipe(encoded);
            }
        }
    }

    /// However short: user and password are decoded and looked into.
    void findBasic(QByteArrayView secret)
    {
        constexpr QByteArrayView scheme = "basic ";
        for (qsizetype at = m_lower.indexOf(scheme); at >= 0; at = m_lower.indexOf(scheme, at + 1)) {
            const qsizetype begin = at + scheme.size();
            qsizetype end = begin;
            while (end < m_bytes.size() && isBase64(m_bytes[end]))
                ++end;
            const QByteArray encoded = m_bytes.sliced(begin, end - begin);
            for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                QByteArray decoded = QByteArray::fromBase64(encoded, alphabet);
                if (decoded.contains(secret))
                    add(begin, end);
                wipe(decoded);
            }
        }
    }

    void findHex(QByteArrayView secret)
    {
        QByteArray hex = secret.toByteArray().toHex();
        if (hex.size() >= shortestEncoding) {
            for (qsizetype at = m_lower.indexOf(hex); at >= 0; at = m_lower.indexOf(hex, at + 1))
                add(at, at + hex.size());
        }
        wipe(hex);
    }

    const QByteArray& m_bytes;
    const QByteArray& m_lower;
    const std::size_t m_number;
    const Ending m_ending;
    SecretRanges* m_ranges;
};

} // namespace

void findSecret(const QByteArray& bytes, const QByteArray& lower, const Secret& secret, std::size_t number,
    Ending ending, SecretRanges* ranges)
{
    Finder finder(bytes, lower, number, ending, ranges);
    const QByteArrayView whole = secret.view();
    finder.findAll(whole);
    const QByteArrayView trimmed = whole.trimmed();
    if (trimmed.size() != whole.size() && !trimmed.isEmpty())
        finder.findAll(trimmed);
}

} // namespace desk
