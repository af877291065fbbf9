// SPDX-License-Identifier: Apache-2.0
// Where a body ends and what is in it, the same for requests and responses (RFC 9112 6 and 7).
#pragma once

#include "app/wire/framing.h"

#include <tl/expected.hpp>

#include <optional>
#include <utility>

namespace desk::wire {

struct BodyPlan {
    enum class Kind { None, Length, Chunked, UntilClose };
    Kind kind = Kind::None;
    quint64 length = 0;
    bool operator==(const BodyPlan&) const = default;
};

/// What the headers say about the body. Two lengths that differ, or a length beside a transfer coding, are refused.
[[nodiscard]] tl::expected<BodyPlan, ParseFault> bodyPlan(const Headers& headers, BodyPlan::Kind whenUnstated);

class BodyReader {
public:
    /// What happens to a body above the limit: a response is kept up to there, a request is refused.
    enum class Overflow { Truncate, Refuse };

    BodyReader(const Limits& limits, Overflow overflow);

    [[nodiscard]] Step begin(BodyPlan plan);
    [[nodiscard]] Step read(QByteArrayView& input);
    /// The connection ended.
    [[nodiscard]] Step end();

    [[nodiscard]] ParseFault fault() const { return m_fault; }
    /// At most limits.bodyBytes of it.
    [[nodiscard]] const QByteArray& body() const { return m_body; }
    /// More than those came.
    [[nodiscard]] bool isBeyond() const { return m_count > m_body.size(); }
    /// What came after those since the last call.
    [[nodiscard]] QByteArray takeBeyond() { return std::exchange(m_beyond, {}); }
    [[nodiscard]] const Headers& trailers() const { return m_trailers.headers(); }
    [[nodiscard]] ParseFlags flags() const;
    [[nodiscard]] std::optional<qsizetype> truncatedAt() const { return m_truncatedAt; }

private:
    enum class Part { Plain, SizeLine, Data, DataEnd, Trailers };

    [[nodiscard]] Step readData(QByteArrayView& input);
    [[nodiscard]] Step readFramingLine(QByteArrayView& input);
    [[nodiscard]] Step takeFramingLine(const QByteArray& line);
    [[nodiscard]] Step takeSizeLine(QByteArrayView line);
    [[nodiscard]] Step overflow();
    [[nodiscard]] Step fail(ParseFault fault);
    [[nodiscard]] quint64 room() const;
    void keep(QByteArrayView bytes);

    Limits m_limits;
    LineReader m_reader;
    HeaderLines m_trailers;
    QByteArray m_body;
    QByteArray m_beyond; // read, not yet taken
    qsizetype m_count = 0; // of all bytes of the body
    BodyPlan m_plan;
    quint64 m_left = 0;
    qsizetype m_overheadLeft = 0;
    std::optional<qsizetype> m_truncatedAt;
    ParseFault m_fault = ParseFault::None;
    Overflow m_overflow;
    Part m_part = Part::Plain;
};

} // namespace desk::wire
