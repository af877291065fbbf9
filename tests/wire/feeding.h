// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/messageparser.h"

namespace desk::wire::test {

inline void feedBytewise(MessageParser& parser, const QByteArray& bytes)
{
    for (const char& byte : bytes) {
        parser.feed(QByteArrayView(&byte, 1));
    }
}

/// What a parser can end with, to compare two of them.
struct Ending {
    ParseState state;
    ParseFault fault;
    QByteArray body;
    Headers trailers;
    ParseFlags flags;
    QByteArray raw;
    QByteArray surplus;
    bool operator==(const Ending&) const = default;
};

inline Ending endingOf(const MessageParser& parser)
{
    return {parser.state(), parser.fault(), parser.body(), parser.trailers(), parser.flags(), parser.raw(),
        parser.surplus()};
}

} // namespace desk::wire::test
