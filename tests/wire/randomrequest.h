// SPDX-License-Identifier: Apache-2.0
// Requests of every allowed kind, made up: the same seed, the same request.
#pragma once

#include "app/wire/message.h"

#include <QRandomGenerator>
#include <QUrl>

namespace desk::wire::test {

/// DESK_SEED, or a new one; either is printed, so that a failure can be had again.
inline quint32 printedSeed()
{
    bool given = false;
    const quint32 asked = qEnvironmentVariable("DESK_SEED").toUInt(&given);
    const quint32 seed = given ? asked : QRandomGenerator::global()->generate();
    std::printf("DESK_SEED=%u repeats this\n", seed);
    std::fflush(stdout);
    return seed;
}

class Maker {
public:
    explicit Maker(quint32 seed) : m_random(seed) { }

    int below(int limit) { return int(m_random.bounded(limit)); }

    QByteArray from(QByteArrayView alphabet, int length)
    {
        QByteArray out;
        for (int i = 0; i < length; ++i)
            out += alphabet[below(int(alphabet.size()))];
        return out;
    }

    QByteArray bytes(int length)
    {
        QByteArray out(length, Qt::Uninitialized);
        for (char& byte : out)
            byte = char(m_random.generate() >> 24);
        return out;
    }

    QByteArray token(int longest) { return from("ABCXYZabcxyz0189!#$%&'*+-.^_`|~", 1 + below(longest)); }

    /// Anything but control bytes, TAB inside of it; none of our own names comes out of "X-".
    Header header()
    {
        QByteArray value = bytes(below(60));
        for (char& byte : value) {
            if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f)
                byte = below(4) == 0 ? '\t' : 'v';
        }
        while (value.startsWith(' ') || value.startsWith('\t'))
            value.remove(0, 1);
        while (value.endsWith(' ') || value.endsWith('\t'))
            value.chop(1);
        return {QByteArray("X-") + token(20), value};
    }

    Headers headers(int most)
    {
        Headers out;
        for (int count = below(most + 1); count > 0; --count)
            out.append(header());
        return out;
    }

    /// Empty, small, up to 64 KiB, and now and then 1 MiB.
    QByteArray body()
    {
        static constexpr int limits[] = {1, 40, 2000, 64 * 1024};
        return below(50) == 0 ? bytes(1024 * 1024) : bytes(below(limits[below(4)]));
    }

    /// `base` with a path and a query of letters, escapes and foreign scripts.
    QUrl url(QUrl base)
    {
        QString path(QLatin1Char('/'));
        for (int i = below(12); i > 0; --i)
            path += QChar(below(3) == 0 ? 0xa1 + below(0x2000) : 0x21 + below(0x5e));
        base.setPath(path.replace(QLatin1String("//"), QLatin1String("/x")), QUrl::DecodedMode);
        if (below(2) == 0)
            base.setQuery(QString::fromLatin1(from("abc=&%20+;/?é", below(20))), QUrl::TolerantMode);
        return base;
    }

private:
    QRandomGenerator m_random;
};

} // namespace desk::wire::test
