// SPDX-License-Identifier: Apache-2.0
#include "app/wire/framing.h"

#include <algorithm>
#include <utility>

namespace desk::wire {

QByteArrayView trimBlanks(QByteArrayView text)
{
    const auto isBlank = [](char byte) { return byte == ' ' || byte == '\t'; };
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

QByteArrayView takeFront(QByteArrayView& input, qsizetype count)
{
    const QByteArrayView front = input.first(count);
    input = input.sliced(count);
    return front;
}

LineReader::Step LineReader::read(QByteArrayView& input, qsizetype limit)
{
    const QByteArrayView window = input.first(std::min(input.size(), std::max<qsizetype>(0, limit - m_line.size())));
    const qsizetype newline = window.indexOf('\n');
    const qsizetype nul = window.indexOf('\0');
    if (nul >= 0 && (newline < 0 || nul < newline)) {
        m_line.append(takeFront(input, nul + 1));
        return Step::Nul;
    }
    if (newline >= 0) {
        m_line.append(takeFront(input, newline + 1));
        return Step::Line;
    }
    m_line.append(takeFront(input, window.size()));
    return m_line.size() >= limit ? Step::TooLong : Step::More;
}

QByteArray LineReader::take()
{
    QByteArray line = std::exchange(m_line, {});
    line.chop(1);
    if (line.endsWith('\r')) {
        line.chop(1);
    } else {
        m_sawBareLf = true;
    }
    return line;
}

ParseFault HeaderLines::add(QByteArrayView line)
{
    if (line.contains('\r')) {
        return ParseFault::BadHeader;
    }
    if (!isFieldValue(trimBlanks(line))) {
        m_flags.controlBytes = true;
    }
    if (line.startsWith(' ') || line.startsWith('\t')) {
        return fold(trimBlanks(line));
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon))) {
        return ParseFault::BadHeader;
    }
    if (m_headers.size() >= m_maximum) {
        return ParseFault::TooManyHeaders;
    }
    m_headers.append({line.first(colon).toByteArray(), trimBlanks(line.sliced(colon + 1)).toByteArray()});
    return ParseFault::None;
}

ParseFault HeaderLines::fold(QByteArrayView text)
{
    if (m_headers.isEmpty()) {
        return ParseFault::BadHeader;
    }
    m_flags.obsFold = true;
    QByteArray& value = m_headers.last().value;
    if (!value.isEmpty() && !text.isEmpty()) {
        value.append(' ');
    }
    value.append(text);
    return ParseFault::None;
}

HeadReader::HeadReader(const Limits& limits, LeadingBlankLines blankLines)
    : m_lines(limits.headerCount), m_limits(limits), m_blankLines(blankLines)
{
}

Step HeadReader::read(QByteArrayView& input)
{
    while (!input.isEmpty()) {
        const qsizetype headLeft = m_limits.headBytes - m_read;
        switch (m_reader.read(input, std::min(m_limits.lineBytes, headLeft))) {
        case LineReader::Step::More:
            return Step::More;
        case LineReader::Step::Nul:
            return fail(ParseFault::NulByte);
        case LineReader::Step::TooLong:
            if (headLeft < m_limits.lineBytes) {
                return fail(ParseFault::HeadTooLarge);
            }
            return fail(m_started ? ParseFault::LineTooLong : ParseFault::StartLineTooLong);
        case LineReader::Step::Line:
            m_read += m_reader.size();
            if (const Step step = takeLine(m_reader.take()); step != Step::More) {
                return step;
            }
        }
    }
    return Step::More;
}

Step HeadReader::takeLine(const QByteArray& line)
{
    if (m_started) {
        if (line.isEmpty()) {
            return Step::Done;
        }
        const ParseFault fault = m_lines.add(line);
        return fault == ParseFault::None ? Step::More : fail(fault);
    }
    if (line.isEmpty() && m_blankLines == LeadingBlankLines::Skip) {
        return Step::More;
    }
    m_started = true;
    m_startLine = line;
    return Step::Started;
}

Step HeadReader::fail(ParseFault fault)
{
    m_fault = fault;
    return Step::Fault;
}

ParseFlags HeadReader::flags() const
{
    ParseFlags flags = m_lines.flags();
    flags.bareLf = m_reader.sawBareLf();
    return flags;
}

} // namespace desk::wire
