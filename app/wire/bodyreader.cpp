// SPDX-License-Identifier: Apache-2.0
#include "app/wire/bodyreader.h"

#include <algorithm>
#include <limits>

namespace desk::wire {

namespace {

std::optional<quint64> decimal(QByteArrayView text)
{
    // 18 digits always fit, and no honest body is longer.
    if (text.isEmpty() || text.size() > 18) {
        return std::nullopt;
    }
    quint64 value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<quint64>(digit - '0');
    }
    return value;
}

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9') {
        return byte - '0';
    }
    if (byte >= 'a' && byte <= 'f') {
        return byte - 'a' + 10;
    }
    if (byte >= 'A' && byte <= 'F') {
        return byte - 'A' + 10;
    }
    return -1;
}

tl::expected<std::optional<quint64>, ParseFault> contentLength(const Headers& headers)
{
    std::optional<quint64> length;
    for (const QByteArray& value : headerValues(headers, "content-length")) {
        for (const QByteArray& part : value.split(',')) {
            const auto number = decimal(trimBlanks(part));
            if (!number) {
                return tl::unexpected(ParseFault::BadContentLength);
            }
            if (length && *length != *number) {
                return tl::unexpected(ParseFault::ConflictingLength);
            }
            length = number;
        }
    }
    return length;
}

} // namespace

tl::expected<BodyPlan, ParseFault> bodyPlan(const Headers& headers, BodyPlan::Kind whenUnstated)
{
    const auto length = contentLength(headers);
    if (!length) {
        return tl::unexpected(length.error());
    }
    if (!headerValues(headers, "transfer-encoding").isEmpty()) {
        if (*length) {
            return tl::unexpected(ParseFault::ConflictingLength);
        }
        if (headerTokens(headers, "transfer-encoding") != QList<QByteArray>{"chunked"}) {
            return tl::unexpected(ParseFault::UnsupportedTransferCoding);
        }
        return BodyPlan{BodyPlan::Kind::Chunked, 0};
    }
    if (*length) {
        return BodyPlan{BodyPlan::Kind::Length, **length};
    }
    return BodyPlan{whenUnstated, 0};
}

BodyReader::BodyReader(const Limits& limits, Overflow overflow)
    : m_limits(limits), m_trailers(limits.headerCount), m_overheadLeft(limits.chunkOverheadBytes), m_overflow(overflow)
{
}

Step BodyReader::begin(BodyPlan plan)
{
    m_plan = plan;
    switch (plan.kind) {
    case BodyPlan::Kind::None:
        return Step::Done;
    case BodyPlan::Kind::Length:
        m_left = plan.length;
        if (m_left == 0) {
            return Step::Done;
        }
        return m_left > room() && (m_overflow == Overflow::Refuse || room() == 0) ? overflow() : Step::More;
    case BodyPlan::Kind::UntilClose:
        m_left = std::numeric_limits<quint64>::max();
        return Step::More;
    case BodyPlan::Kind::Chunked:
        m_part = Part::SizeLine;
        return Step::More;
    }
    return Step::Done;
}

Step BodyReader::read(QByteArrayView& input)
{
    while (!input.isEmpty()) {
        const bool isData = m_part == Part::Plain || m_part == Part::Data;
        if (const Step step = isData ? readData(input) : readFramingLine(input); step != Step::More) {
            return step;
        }
    }
    return Step::More;
}

Step BodyReader::readData(QByteArrayView& input)
{
    if (room() == 0) {
        return overflow();
    }
    const quint64 count = std::min({static_cast<quint64>(input.size()), room(), m_left});
    keep(takeFront(input, static_cast<qsizetype>(count)));
    if (m_plan.kind == BodyPlan::Kind::UntilClose) {
        return Step::More;
    }
    m_left -= count;
    if (m_left == 0) {
        if (m_part == Part::Plain) {
            return Step::Done;
        }
        m_part = Part::DataEnd;
        return Step::More;
    }
    return room() == 0 ? overflow() : Step::More;
}

Step BodyReader::readFramingLine(QByteArrayView& input)
{
    const qsizetype longest = m_part == Part::DataEnd ? 2 : m_limits.lineBytes;
    switch (m_reader.read(input, std::min(longest, m_overheadLeft))) {
    case LineReader::Step::More:
        return Step::More;
    case LineReader::Step::Nul:
        return fail(m_part == Part::DataEnd ? ParseFault::BadChunk : ParseFault::NulByte);
    case LineReader::Step::TooLong:
        if (m_overheadLeft < longest) {
            return overflow();
        }
        return fail(m_part == Part::DataEnd ? ParseFault::BadChunk : ParseFault::LineTooLong);
    case LineReader::Step::Line:
        m_overheadLeft -= m_reader.size();
        return takeFramingLine(m_reader.take());
    }
    return Step::More;
}

Step BodyReader::takeFramingLine(const QByteArray& line)
{
    if (m_part == Part::SizeLine) {
        return takeSizeLine(line);
    }
    if (m_part == Part::DataEnd) {
        m_part = Part::SizeLine;
        return line.isEmpty() ? Step::More : fail(ParseFault::BadChunk);
    }
    if (line.isEmpty()) {
        return Step::Done;
    }
    const ParseFault fault = m_trailers.add(line);
    return fault == ParseFault::None ? Step::More : fail(fault);
}

Step BodyReader::takeSizeLine(QByteArrayView line)
{
    quint64 size = 0;
    qsizetype digits = 0;
    while (digits < line.size() && hexDigit(line[digits]) >= 0) {
        if (digits == m_limits.chunkSizeDigits) {
            return fail(ParseFault::BadChunk);
        }
        size = size * 16 + static_cast<quint64>(hexDigit(line[digits]));
        ++digits;
    }
    const QByteArrayView extension = trimBlanks(line.sliced(digits));
    const bool endsWell = extension.isEmpty() || extension.startsWith(';');
    if (digits == 0 || !endsWell || line.contains('\r')) {
        return fail(ParseFault::BadChunk);
    }
    if (size > room() && m_overflow == Overflow::Refuse) {
        return overflow();
    }
    m_left = size;
    m_part = size == 0 ? Part::Trailers : Part::Data;
    return Step::More;
}

Step BodyReader::end()
{
    return m_plan.kind == BodyPlan::Kind::UntilClose ? Step::Done : fail(ParseFault::UnexpectedEnd);
}

Step BodyReader::overflow()
{
    if (m_overflow == Overflow::Refuse) {
        return fail(ParseFault::BodyTooLarge);
    }
    m_truncatedAt = m_count;
    return Step::Done;
}

Step BodyReader::fail(ParseFault fault)
{
    m_fault = fault;
    return Step::Fault;
}

quint64 BodyReader::room() const
{
    return static_cast<quint64>(std::max<qsizetype>(0, m_limits.bodyBytes + m_limits.beyondBytes - m_count));
}

void BodyReader::keep(QByteArrayView bytes)
{
    const qsizetype fits = std::clamp<qsizetype>(m_limits.bodyBytes - m_body.size(), 0, bytes.size());
    m_body.append(bytes.first(fits));
    m_beyond.append(bytes.sliced(fits));
    m_count += bytes.size();
}

ParseFlags BodyReader::flags() const
{
    ParseFlags flags = m_trailers.flags();
    flags.bareLf = m_reader.sawBareLf();
    return flags;
}

} // namespace desk::wire
