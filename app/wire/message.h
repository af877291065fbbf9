// SPDX-License-Identifier: Apache-2.0
// HTTP/1.1 messages as values. Names, order and case of headers are kept as they came.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace desk::wire {

struct Header {
    QByteArray name;
    QByteArray value;
    bool operator==(const Header&) const = default;
};
using Headers = QList<Header>;

struct RequestHead {
    QByteArray method;
    QByteArray target;
    QByteArray version;
    Headers headers;
    bool operator==(const RequestHead&) const = default;
};

struct ResponseHead {
    QByteArray version;
    int status = 0;
    QByteArray reason;
    Headers headers;
    bool operator==(const ResponseHead&) const = default;
};

/// What was tolerated while reading. Shown to the user, never a reason to refuse.
struct ParseFlags {
    bool obsFold = false; // a header continued on the next line
    bool bareLf = false; // a line ended without CR
    bool controlBytes = false; // a header value holds control bytes other than TAB
    bool operator==(const ParseFlags&) const = default;
};

/// Bounds of one message, in bytes unless the name says otherwise.
struct Limits {
    qsizetype headBytes = qsizetype{64} * 1024;
    int headerCount = 100;
    qsizetype lineBytes = qsizetype{8} * 1024; // with the line end
    qsizetype bodyBytes = qsizetype{1024} * 1024; // after removing chunk framing
    int chunkSizeDigits = 16;
    qsizetype chunkOverheadBytes = qsizetype{1024} * 1024; // size lines, extensions and trailers together
    int interimResponses = 5;
    qsizetype beyondBytes = 0; // of a response's body after those, handed on (takeBeyond()) and not kept
    bool operator==(const Limits&) const = default;
};

/// The first value under that name in any case; null when there is none (an empty value is not null).
[[nodiscard]] QByteArray headerValue(const Headers& headers, QByteArrayView name);

/// Every value under that name, in order.
[[nodiscard]] QList<QByteArray> headerValues(const Headers& headers, QByteArrayView name);

/// The members of a comma-separated header over all its lines, lower case, without empty ones.
[[nodiscard]] QList<QByteArray> headerTokens(const Headers& headers, QByteArrayView name);

/// RFC 9110 5.6.2: what a method and a header name are made of.
[[nodiscard]] bool isToken(QByteArrayView text);

/// A value that may be sent: no control bytes but TAB, no space or TAB at its edges. Empty is allowed.
[[nodiscard]] bool isFieldValue(QByteArrayView text);

} // namespace desk::wire
