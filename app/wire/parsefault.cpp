// SPDX-License-Identifier: Apache-2.0
#include "app/wire/parsefault.h"

using namespace Qt::StringLiterals;

namespace desk::wire {

QString faultText(ParseFault fault)
{
    switch (fault) {
    case ParseFault::None:
        return u"no fault"_s;
    case ParseFault::NulByte:
        return u"a NUL byte outside the body"_s;
    case ParseFault::BadStartLine:
        return u"a malformed first line"_s;
    case ParseFault::UnsupportedVersion:
        return u"an HTTP version other than 1.x"_s;
    case ParseFault::BadHeader:
        return u"a malformed header line"_s;
    case ParseFault::BadHost:
        return u"not exactly one Host header"_s;
    case ParseFault::StartLineTooLong:
        return u"a first line that is too long"_s;
    case ParseFault::LineTooLong:
        return u"a line that is too long"_s;
    case ParseFault::HeadTooLarge:
        return u"a header block that is too large"_s;
    case ParseFault::TooManyHeaders:
        return u"too many headers"_s;
    case ParseFault::BadContentLength:
        return u"a Content-Length that is not a number"_s;
    case ParseFault::ConflictingLength:
        return u"headers that disagree about the length of the body"_s;
    case ParseFault::UnsupportedTransferCoding:
        return u"a Transfer-Encoding other than chunked"_s;
    case ParseFault::BadChunk:
        return u"malformed chunk framing"_s;
    case ParseFault::BodyTooLarge:
        return u"a body that is too large"_s;
    case ParseFault::TooManyInterim:
        return u"too many interim responses"_s;
    case ParseFault::UnexpectedEnd:
        return u"the end of the connection inside the message"_s;
    }
    return {};
}

int answerStatus(ParseFault fault)
{
    switch (fault) {
    case ParseFault::UnsupportedVersion:
        return 505;
    case ParseFault::StartLineTooLong:
        return 414;
    case ParseFault::LineTooLong:
    case ParseFault::HeadTooLarge:
    case ParseFault::TooManyHeaders:
        return 431;
    case ParseFault::UnsupportedTransferCoding:
        return 501;
    case ParseFault::BodyTooLarge:
        return 413;
    default:
        return 400;
    }
}

} // namespace desk::wire
