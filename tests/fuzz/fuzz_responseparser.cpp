// SPDX-License-Identifier: Apache-2.0
#include "app/wire/responseparser.h"
#include "tests/fuzz/parserfuzz.h"

using namespace desk::wire;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzz::Input input = fuzz::inputOf(data, size);
    ResponseParser whole(input.limits);
    ResponseParser pieces(input.limits);
    fuzz::feedWhole(whole, input);
    fuzz::feedInPieces(pieces, input);
    fuzz::requireSame(whole, pieces);
    fuzz::requireSound(whole, input);
    fuzz::require(whole.response() == pieces.response(), "same response");
    fuzz::require(whole.interim().size() <= input.limits.interimResponses, "interim responses within the limit");
    fuzz::require(!whole.truncatedAt() || *whole.truncatedAt() == whole.body().size(), "cut where it says");
    return 0;
}
