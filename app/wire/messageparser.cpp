// SPDX-License-Identifier: Apache-2.0
#include "app/wire/messageparser.h"

#include "app/core/result.h"

namespace desk::wire {

namespace {

ParseFlags united(const ParseFlags& left, const ParseFlags& right)
{
    return {left.obsFold || right.obsFold, left.bareLf || right.bareLf, left.controlBytes || right.controlBytes};
}

/// What is refused when it is too long is never handed on.
Limits forOverflow(Limits limits, BodyReader::Overflow overflow)
{
    if (overflow == BodyReader::Overflow::Refuse)
        limits.beyondBytes = 0;
    return limits;
}

} // namespace

MessageParser::MessageParser(
    const Limits& limits, HeadReader::LeadingBlankLines blankLines, BodyReader::Overflow overflow)
    : m_limits(forOverflow(limits, overflow)), m_blankLines(blankLines), m_head(m_limits, blankLines),
      m_body(m_limits, overflow)
{
}

ParseState MessageParser::feed(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    advance(rest);
    const QByteArrayView read = bytes.first(bytes.size() - rest.size());
    m_size += read.size();
    if (!m_isRawCut)
        m_raw.append(read);
    if (!m_isRawCut && m_body.isBeyond()) {
        m_raw.truncate(m_headSize + m_limits.bodyBytes);
        m_isRawCut = true;
    }
    m_surplus.append(rest);
    return m_state;
}

void MessageParser::advance(QByteArrayView& input)
{
    const qsizetype whole = input.size();
    while (m_state == ParseState::NeedMore && !input.isEmpty()) {
        if (m_headComplete) {
            settle(m_body.read(input));
        } else {
            readHead(input);
            m_headSize = m_size + (whole - input.size());
        }
    }
}

void MessageParser::readHead(QByteArrayView& input)
{
    const Step step = m_head.read(input);
    if (step == Step::More) {
        return;
    }
    m_headFlags = united(m_headFlags, m_head.flags());
    if (step == Step::Started) {
        if (const ParseFault fault = acceptStartLine(m_head.startLine()); fault != ParseFault::None) {
            fail(fault);
        }
        return;
    }
    if (step == Step::Fault) {
        fail(m_head.fault());
        return;
    }
    std::visit(overloaded{
                   [this](const BodyPlan& plan) {
                       m_headComplete = true;
                       settle(m_body.begin(plan));
                   },
                   [this](Interim) { m_head = HeadReader(m_limits, m_blankLines); },
                   [this](ParseFault fault) { fail(fault); },
               },
        acceptHead(m_head.headers()));
}

ParseState MessageParser::finish()
{
    if (m_state == ParseState::NeedMore) {
        if (m_headComplete) {
            settle(m_body.end());
        } else {
            fail(ParseFault::UnexpectedEnd);
        }
    }
    return m_state;
}

ParseFlags MessageParser::flags() const
{
    return united(m_headFlags, m_body.flags());
}

void MessageParser::settle(Step bodyStep)
{
    if (bodyStep == Step::Done) {
        m_state = ParseState::Complete;
    } else if (bodyStep == Step::Fault) {
        fail(m_body.fault());
    }
}

void MessageParser::fail(ParseFault fault)
{
    m_fault = fault;
    m_state = ParseState::Failed;
}

} // namespace desk::wire
