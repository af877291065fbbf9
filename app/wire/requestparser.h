// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/messageparser.h"

namespace desk::wire {

/// One HTTP/1.x request, fed in pieces of any size. Every limit refuses: answerStatus(fault()) is what to answer.
/// The next request of a pipeline is in surplus().
class RequestParser : public MessageParser {
public:
    explicit RequestParser(const Limits& limits = {});

    [[nodiscard]] const RequestHead& head() const { return m_head; }

protected:
    [[nodiscard]] ParseFault acceptStartLine(const QByteArray& line) override;
    [[nodiscard]] HeadVerdict acceptHead(const Headers& headers) override;

private:
    RequestHead m_head;
};

} // namespace desk::wire
