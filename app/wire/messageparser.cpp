// SPDX-License-Identifier: Apache-2.0
#include "app/wire/messageparser.h"

#include "app/core/result.h"

namespace desk::wire {

namespace {

ParseFlags united(const ParseFlags& left, const ParseFlags& right)
{
    return {left.obsFold || right.obsFold, left.bareLf || right.bareLf, left.controlBytes || right.controlBytes};
}

} // namespace

MessageParser::MessageParser(
    const Limits& limits, HeadReader::LeadingBlankLines blankLines, BodyReader::Overflow overflow)
    : m_limits(limits), m_blankLines(blankLines), m_head(limits, blankLines), m_body(limits, overflow)
{
}

ParseState MessageParser::feed(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    advance(rest);
    m_raw.append(bytes.first(bytes.size() - rest.size()));
    m_surplus.append(rest);
    return m_state;
}

void MessageParser::advance(QByteArrayView& input)
{
    while (m_state == ParseState::NeedMore && !input.isEmpty()) {
        if (m_headComplete) {
            settle(m_body.read(input));
        } else {
            readHead(input);
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
