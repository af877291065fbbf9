// SPDX-License-Identifier: Apache-2.0
#include "app/wire/responseparser.h"
#include "tests/fuzz/parserfuzz.h"

using namespace desk::wire;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzz::Input input = fuzz::inputOf(data, size);
    ResponseParser whole(input.limits);
    ResponseParser pieces(input.limits);
    const QByteArray beyond = fuzz::feedWhole(whole, input);
    fuzz::require(beyond == fuzz::feedInPieces(pieces, input), "the same beyond");
    fuzz::require(beyond.size() <= input.limits.beyondBytes, "beyond within the limit");
    fuzz::require(
        beyond.isEmpty() || whole.body().size() == input.limits.bodyBytes, "nothing beyond before it is full");
    fuzz::requireSame(whole, pieces);
    fuzz::requireSound(whole, input);
    fuzz::require(whole.response() == pieces.response(), "same response");
    fuzz::require(whole.interim().size() <= input.limits.interimResponses, "interim responses within the limit");
    fuzz::require(
        !whole.truncatedAt() || *whole.truncatedAt() == whole.body().size() + beyond.size(), "cut where it says");
    return 0;
}
