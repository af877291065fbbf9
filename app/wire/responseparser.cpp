// SPDX-License-Identifier: Apache-2.0
#include "app/wire/responseparser.h"

#include "app/wire/startline.h"

#include <algorithm>

namespace desk::wire {

namespace {

/// "HTTP/1.1 200 Some reason"; the reason and the space before it may be missing.
tl::expected<ResponseHead, ParseFault> parseStatusLine(QByteArrayView line)
{
    constexpr qsizetype versionSize = 8;
    constexpr qsizetype statusEnd = versionSize + 4;
    if (const ParseFault fault = versionFault(line.first(std::min(line.size(), versionSize)));
        fault != ParseFault::None) {
        return tl::unexpected(fault);
    }
    const bool hasRoom = line.size() >= statusEnd && line[versionSize] == ' ';
    if (!hasRoom || line.contains('\r') || (line.size() > statusEnd && line[statusEnd] != ' ')) {
        return tl::unexpected(ParseFault::BadStartLine);
    }
    const QByteArrayView digits = line.sliced(versionSize + 1, 3);
    const bool isNumber =
        std::all_of(digits.begin(), digits.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    if (!isNumber || digits.front() == '0') {
        return tl::unexpected(ParseFault::BadStartLine);
    }
    const QByteArrayView reason = line.size() > statusEnd ? line.sliced(statusEnd + 1) : QByteArrayView();
    return ResponseHead{line.first(versionSize).toByteArray(), digits.toByteArray().toInt(), reason.toByteArray(), {}};
}

} // namespace

ResponseParser::ResponseParser(const Limits& limits, Answers answers)
    : MessageParser(limits, HeadReader::LeadingBlankLines::Refuse, BodyReader::Overflow::Truncate), m_answers(answers)
{
}

ParseFault ResponseParser::acceptStartLine(const QByteArray& line)
{
    auto parsed = parseStatusLine(line);
    if (!parsed) {
        return parsed.error();
    }
    m_current = *parsed;
    return ParseFault::None;
}

MessageParser::HeadVerdict ResponseParser::acceptHead(const Headers& headers)
{
    m_current.headers = headers;
    const int status = m_current.status;
    // 101 would change the protocol, which is never asked for: it ends the exchange like any final answer.
    if (status < 200 && status != 101) {
        if (m_interim.size() >= limits().interimResponses) {
            return ParseFault::TooManyInterim;
        }
        m_interim.append(m_current);
        return Interim{};
    }
    m_head = m_current;
    if (status == 101 || status == 204 || status == 304 || m_answers == Answers::Head) {
        return BodyPlan{};
    }
    const auto plan = bodyPlan(headers, BodyPlan::Kind::UntilClose);
    return plan ? HeadVerdict{*plan} : HeadVerdict{plan.error()};
}

std::optional<ParsedResponse> ResponseParser::response() const
{
    if (!headComplete()) {
        return std::nullopt;
    }
    return ParsedResponse{
        m_head, m_interim, body(), trailers(), flags(), truncatedAt(), state() == ParseState::Complete};
}

} // namespace desk::wire
