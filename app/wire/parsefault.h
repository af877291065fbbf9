// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk::wire {

enum class ParseState { NeedMore, Complete, Failed };

/// Why a message was refused.
enum class ParseFault {
    None,
    NulByte,
    BadStartLine,
    UnsupportedVersion,
    BadHeader,
    BadHost,
    StartLineTooLong,
    LineTooLong,
    HeadTooLarge,
    TooManyHeaders,
    BadContentLength,
    ConflictingLength,
    UnsupportedTransferCoding,
    BadChunk,
    BodyTooLarge,
    TooManyInterim,
    UnexpectedEnd,
};

/// For logs and tests, in English.
[[nodiscard]] QString faultText(ParseFault fault);

/// The status a server answers with when a request failed this way.
[[nodiscard]] int answerStatus(ParseFault fault);

} // namespace desk::wire
