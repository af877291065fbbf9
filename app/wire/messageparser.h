// SPDX-License-Identifier: Apache-2.0
// What the two parsers share: feeding, the raw bytes, the walk from head to body. Never used by itself.
#pragma once

#include "app/wire/bodyreader.h"

#include <variant>

namespace desk::wire {

/// raw() + surplus() is everything that was fed, whatever the outcome, unless isRawCut(). Once Complete or Failed a
/// parser stays so and further bytes only lengthen surplus(): stop feeding it.
class MessageParser {
public:
    virtual ~MessageParser() = default;

    ParseState feed(QByteArrayView bytes);
    /// The connection ended: completes a body that lasts until then, else fails.
    ParseState finish();

    [[nodiscard]] ParseState state() const { return m_state; }
    [[nodiscard]] ParseFault fault() const { return m_fault; }
    /// The head is final and head() is valid; the body may still be on its way.
    [[nodiscard]] bool headComplete() const { return m_headComplete; }
    /// The body as far as it has come, without chunk framing; at most limits.bodyBytes of it.
    [[nodiscard]] const QByteArray& body() const { return m_body.body(); }
    /// What came of the body after those since the last call: take it after each feed.
    [[nodiscard]] QByteArray takeBeyond() { return m_body.takeBeyond(); }
    [[nodiscard]] const Headers& trailers() const { return m_body.trailers(); }
    [[nodiscard]] ParseFlags flags() const;
    /// The exact bytes of the message, up to its end or to the byte that made it fail.
    [[nodiscard]] const QByteArray& raw() const { return m_raw; }
    /// A body longer than limits.bodyBytes is handed on, and raw() ends that many bytes after the head.
    [[nodiscard]] bool isRawCut() const { return m_isRawCut; }
    /// What was fed after the end.
    [[nodiscard]] const QByteArray& surplus() const { return m_surplus; }

protected:
    /// A head that does not end the message: another one follows.
    struct Interim { };
    using HeadVerdict = std::variant<BodyPlan, Interim, ParseFault>;

    MessageParser(const Limits& limits, HeadReader::LeadingBlankLines blankLines, BodyReader::Overflow overflow);
    MessageParser(const MessageParser&) = default;
    MessageParser& operator=(const MessageParser&) = default;

    /// Asked as soon as the line is there: a peer that speaks another protocol is found out without waiting.
    [[nodiscard]] virtual ParseFault acceptStartLine(const QByteArray& line) = 0;
    [[nodiscard]] virtual HeadVerdict acceptHead(const Headers& headers) = 0;

    [[nodiscard]] std::optional<qsizetype> bodyTruncatedAt() const { return m_body.truncatedAt(); }
    [[nodiscard]] const Limits& limits() const { return m_limits; }

private:
    void advance(QByteArrayView& input);
    void readHead(QByteArrayView& input);
    void settle(Step bodyStep);
    void fail(ParseFault fault);

    Limits m_limits;
    HeadReader::LeadingBlankLines m_blankLines;
    HeadReader m_head;
    BodyReader m_body;
    ParseFlags m_headFlags;
    QByteArray m_raw;
    QByteArray m_surplus;
    qsizetype m_size = 0; // of the message so far, kept or not
    qsizetype m_headSize = 0; // with the interim ones
    ParseState m_state = ParseState::NeedMore;
    ParseFault m_fault = ParseFault::None;
    bool m_headComplete = false;
    bool m_isRawCut = false;
};

} // namespace desk::wire
