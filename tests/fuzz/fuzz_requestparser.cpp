// SPDX-License-Identifier: Apache-2.0
#include "app/wire/requestparser.h"
#include "tests/fuzz/parserfuzz.h"

using namespace desk::wire;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzz::Input input = fuzz::inputOf(data, size);
    RequestParser whole(input.limits);
    RequestParser pieces(input.limits);
    fuzz::require(fuzz::feedWhole(whole, input).isEmpty(), "a request is never handed on");
    fuzz::require(fuzz::feedInPieces(pieces, input).isEmpty(), "a request is never handed on");
    fuzz::requireSame(whole, pieces);
    fuzz::requireSound(whole, input);
    fuzz::require(whole.head() == pieces.head(), "same head");
    fuzz::require(answerStatus(whole.fault()) >= 400, "a status for every fault");
    return 0;
}
