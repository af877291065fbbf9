// SPDX-License-Identifier: Apache-2.0
// Lines and headers, the same for requests and responses (RFC 9112). Each reader takes what it needs off the front of
// `input`. Its verdict depends on the bytes alone, never on how they were cut.
#pragma once

#include "app/wire/message.h"
#include "app/wire/parsefault.h"

namespace desk::wire {

/// Started: the first line of a head is there, more can be read. Only HeadReader says it.
enum class Step { More, Started, Done, Fault };

/// Without the spaces and TABs around it.
[[nodiscard]] QByteArrayView trimBlanks(QByteArrayView text);

/// Takes `count` bytes off the front of `input`.
[[nodiscard]] QByteArrayView takeFront(QByteArrayView& input, qsizetype count);

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

} // namespace desk::wire
