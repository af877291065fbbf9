// SPDX-License-Identifier: Apache-2.0
#include "app/wire/startline.h"

namespace desk::wire {

ParseFault versionFault(QByteArrayView version)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.'
        || !isDigit(version[7])) {
        return ParseFault::BadStartLine;
    }
    return version[5] == '1' ? ParseFault::None : ParseFault::UnsupportedVersion;
}

} // namespace desk::wire
