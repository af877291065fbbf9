// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/messageparser.h"

namespace desk::wire {

/// A response as it was read, complete or not.
struct ParsedResponse {
    ResponseHead head;
    QList<ResponseHead> interim; // 1xx heads that came before, in order
    QByteArray body; // without chunk framing, content codings untouched
    Headers trailers;
    ParseFlags flags;
    std::optional<qsizetype> truncatedAt; // the body was cut here because of Limits
    bool complete = false; // false: the connection ended, or the framing broke, inside the body
    bool operator==(const ParsedResponse&) const = default;
};

/// One HTTP/1.x response, fed in pieces of any size. A body above the limit is kept up to it and completes the parser
/// (truncatedAt()); every other limit fails it.
class ResponseParser : public MessageParser {
public:
    enum class Answers { AnyMethod, Head };

    explicit ResponseParser(const Limits& limits = {}, Answers answers = Answers::AnyMethod);

    [[nodiscard]] const ResponseHead& head() const { return m_head; }
    [[nodiscard]] const QList<ResponseHead>& interim() const { return m_interim; }
    [[nodiscard]] std::optional<qsizetype> truncatedAt() const { return bodyTruncatedAt(); }
    /// Nothing before headComplete().
    [[nodiscard]] std::optional<ParsedResponse> response() const;

protected:
    [[nodiscard]] ParseFault acceptStartLine(const QByteArray& line) override;
    [[nodiscard]] HeadVerdict acceptHead(const Headers& headers) override;

private:
    ResponseHead m_current; // of the head being read, interim or final
    ResponseHead m_head;
    QList<ResponseHead> m_interim;
    Answers m_answers;
};

} // namespace desk::wire
