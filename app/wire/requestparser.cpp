// SPDX-License-Identifier: Apache-2.0
#include "app/wire/requestparser.h"

#include "app/wire/startline.h"

#include <algorithm>

namespace desk::wire {

namespace {

bool isTarget(QByteArrayView target)
{
    return !target.isEmpty()
        && std::all_of(target.begin(), target.end(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

} // namespace

RequestParser::RequestParser(const Limits& limits)
    : MessageParser(limits, HeadReader::LeadingBlankLines::Skip, BodyReader::Overflow::Refuse)
{
}

ParseFault RequestParser::acceptStartLine(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !isTarget(words[1])) {
        return ParseFault::BadStartLine;
    }
    if (const ParseFault fault = versionFault(words[2]); fault != ParseFault::None) {
        return fault;
    }
    m_head = {words[0], words[1], words[2], {}};
    return ParseFault::None;
}

MessageParser::HeadVerdict RequestParser::acceptHead(const Headers& headers)
{
    m_head.headers = headers;
    const bool isOldest = m_head.version == "HTTP/1.0";
    const qsizetype hosts = headerValues(headers, "host").size();
    if (hosts > 1 || (hosts == 0 && !isOldest)) {
        return ParseFault::BadHost;
    }
    const auto plan = bodyPlan(headers, BodyPlan::Kind::None);
    if (!plan) {
        return plan.error();
    }
    if (isOldest && plan->kind == BodyPlan::Kind::Chunked) {
        return ParseFault::ConflictingLength; // RFC 9112 6.1: the framing cannot be trusted
    }
    return *plan;
}

} // namespace desk::wire
