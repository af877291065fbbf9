// SPDX-License-Identifier: Apache-2.0
// Feeds one input to a parser whole and in pieces: both must end in the same place with the same values.
#pragma once

#include "app/wire/messageparser.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace desk::wire::fuzz {

inline void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "property broken: %s\n", what);
        std::abort();
    }
}

struct Input {
    Limits limits;
    bool toTheEnd = false; // the connection ends after the bytes
    std::vector<qsizetype> cuts; // sizes of the pieces, used in turn
    std::string bytes;
};

/// Small limits half of the time, so that every one of them is reached by a small input.
inline Input inputOf(const uint8_t* data, size_t size)
{
    FuzzedDataProvider provider(data, size);
    Input input;
    if (provider.ConsumeBool()) {
        input.limits = Limits{160, 4, 48, 24, 4, 64, 2};
    }
    input.toTheEnd = provider.ConsumeBool();
    for (int i = 0; i < 4; ++i) {
        input.cuts.push_back(provider.ConsumeIntegralInRange<qsizetype>(1, 40));
    }
    if (input.cuts.front() % 2 == 0) {
        input.limits.beyondBytes = 16; // not a choice of its own, so that the kept inputs stay what they are
    }
    input.bytes = provider.ConsumeRemainingBytesAsString();
    return input;
}

/// Returns what came after the part of the body that is kept.
template <typename Parser>
QByteArray feedWhole(Parser& parser, const Input& input)
{
    parser.feed(QByteArrayView(input.bytes.data(), static_cast<qsizetype>(input.bytes.size())));
    if (input.toTheEnd) {
        parser.finish();
    }
    return parser.takeBeyond();
}

template <typename Parser>
QByteArray feedInPieces(Parser& parser, const Input& input)
{
    QByteArray beyond;
    QByteArrayView rest(input.bytes.data(), static_cast<qsizetype>(input.bytes.size()));
    for (size_t i = 0; !rest.isEmpty(); ++i) {
        const qsizetype count = std::min(input.cuts[i % input.cuts.size()], rest.size());
        parser.feed(rest.first(count));
        beyond += parser.takeBeyond();
        rest = rest.sliced(count);
    }
    if (input.toTheEnd) {
        parser.finish();
    }
    return beyond;
}

inline void requireSame(const MessageParser& whole, const MessageParser& pieces)
{
    require(whole.state() == pieces.state(), "same state");
    require(whole.fault() == pieces.fault(), "same fault");
    require(whole.headComplete() == pieces.headComplete(), "same head state");
    require(whole.body() == pieces.body(), "same body");
    require(whole.trailers() == pieces.trailers(), "same trailers");
    require(whole.flags() == pieces.flags(), "same flags");
    require(whole.raw() == pieces.raw(), "same raw bytes");
    require(whole.surplus() == pieces.surplus(), "same surplus");
}

inline void requireSound(const MessageParser& parser, const Input& input)
{
    const QByteArray bytes = QByteArray::fromStdString(input.bytes);
    if (parser.isRawCut()) {
        require(bytes.startsWith(parser.raw()) && parser.raw().size() > input.limits.bodyBytes, "raw up to the cut");
    } else {
        require(parser.raw() + parser.surplus() == bytes, "no byte lost");
    }
    require(parser.body().size() <= input.limits.bodyBytes, "body within the limit");
    require(
        (parser.state() == ParseState::Failed) == (parser.fault() != ParseFault::None), "a fault exactly on failure");
    require(!input.toTheEnd || parser.state() != ParseState::NeedMore, "an end after the end");
}

} // namespace desk::wire::fuzz
