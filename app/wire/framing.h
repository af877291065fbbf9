// SPDX-License-Identifier: Apache-2.0
// The parts requests and responses have in common: lines, headers, and where a body ends (RFC 9112). Each reader
// takes what it needs off the front of `input`. Its verdict depends on the bytes alone, never on how they were cut.
#pragma once

#include "app/wire/message.h"
#include "app/wire/parsefault.h"

#include <tl/expected.hpp>

#include <optional>

namespace desk::wire {

enum class Step { More, Done, Fault };

class LineReader {
public:
    enum class Step { More, Line, TooLong, Nul };

    /// `limit` counts the whole line with its end.
    [[nodiscard]] Step read(QByteArrayView& input, qsizetype limit);
    /// The finished line without its end; the reader is ready for the next one.
    [[nodiscard]] QByteArray take();
    [[nodiscard]] qsizetype size() const { return m_line.size(); }
    [[nodiscard]] bool sawBareLf() const { return m_sawBareLf; }

private:
    QByteArray m_line;
    bool m_sawBareLf = false;
};

/// Turns header lines into headers: names checked, values trimmed, folded lines joined with one space.
class HeaderLines {
public:
    explicit HeaderLines(int maximum) : m_maximum(maximum) { }

    [[nodiscard]] ParseFault add(QByteArrayView line);
    [[nodiscard]] const Headers& headers() const { return m_headers; }
    [[nodiscard]] const ParseFlags& flags() const { return m_flags; }

private:
    [[nodiscard]] ParseFault fold(QByteArrayView text);

    Headers m_headers;
    ParseFlags m_flags;
    int m_maximum;
};

class HeadReader {
public:
    enum class LeadingBlankLines { Refuse, Skip };

    HeadReader(const Limits& limits, LeadingBlankLines blankLines);

    [[nodiscard]] Step read(QByteArrayView& input);
    [[nodiscard]] ParseFault fault() const { return m_fault; }
    [[nodiscard]] const QByteArray& startLine() const { return m_startLine; }
    [[nodiscard]] const Headers& headers() const { return m_lines.headers(); }
    [[nodiscard]] ParseFlags flags() const;

private:
    [[nodiscard]] Step takeLine(const QByteArray& line);
    [[nodiscard]] Step fail(ParseFault fault);

    LineReader m_reader;
    HeaderLines m_lines;
    QByteArray m_startLine;
    Limits m_limits;
    qsizetype m_read = 0;
    ParseFault m_fault = ParseFault::None;
    LeadingBlankLines m_blankLines;
    bool m_started = false;
};

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
    [[nodiscard]] const QByteArray& body() const { return m_body; }
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

    Limits m_limits;
    LineReader m_reader;
    HeaderLines m_trailers;
    QByteArray m_body;
    BodyPlan m_plan;
    quint64 m_left = 0;
    qsizetype m_overheadLeft = 0;
    std::optional<qsizetype> m_truncatedAt;
    ParseFault m_fault = ParseFault::None;
    Overflow m_overflow;
    Part m_part = Part::Plain;
};

} // namespace desk::wire
