// SPDX-License-Identifier: Apache-2.0
// One press, one connection, one request: everything that is known about it afterwards, as a value.
#pragma once

#include "app/core/result.h"
#include "app/wire/responseparser.h"
#include "app/wire/spool.h"

#include <QDateTime>
#include <QHostAddress>

#include <memory>
#include <optional>

namespace desk::wire {

/// Microseconds from the start until the end of each phase; nothing for a phase that did not happen or did not end.
/// `sent` is when the operating system had taken the whole request, not when it arrived.
struct Timings {
    std::optional<qint64> dns;
    std::optional<qint64> connect;
    std::optional<qint64> tls;
    std::optional<qint64> sent;
    std::optional<qint64> firstByte;
    std::optional<qint64> total;
    bool operator==(const Timings&) const = default;
};

struct CertificateSummary {
    QString subject;
    QString issuer;
    QStringList names; // DNS names and addresses it is valid for
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; // fingerprint, lower-case hex
    bool operator==(const CertificateSummary&) const = default;
};

/// Why certificates were refused, as data.
enum class TlsFault {
    Expired,
    NotYetValid,
    WrongHost, // it is valid for other names
    SelfSigned, // the server's own signed itself
    UnknownRoot, // the chain ends in an authority that is not trusted
    MissingIssuer, // nobody here or in the chain signed the last one
    Other,
};

struct TlsInfo {
    QString version; // "TLSv1.3"; empty when the handshake failed
    QString cipher;
    QList<CertificateSummary> chain; // the server's own first
    QStringList errors; // why it was refused
    QList<TlsFault> faults; // the same as data, each once
    bool operator==(const TlsInfo&) const = default;
};

/// One address that was tried, in microseconds from the start.
struct Attempt {
    QHostAddress address;
    qint64 start = 0;
    std::optional<qint64> end; // connected or given up; nothing when the exchange ended before
    QString failure; // the system's words; empty when it connected
    bool operator==(const Attempt&) const = default;
};

enum class Outcome {
    Answered, // a response head came; `error` says when the rest of it did not
    NoAnswer, // the request left, fully or partly: it may have been processed
    NotSent, // no byte of the request left
    Cancelled, // by the caller; it may have been processed when `sent` is not empty
};

struct Exchange {
    Outcome outcome = Outcome::NotSent;
    QByteArray sent; // the exact bytes handed to the socket; empty when there was no connection
    qint64 sentBytes = 0; // how many of them the operating system took
    QByteArray received; // the exact bytes that were read, chunk framing included; of a body that went to a file only
                         // the head and the first limits.bodyBytes after it
    std::optional<ParsedResponse> response;
    std::shared_ptr<const Spool> wholeBody; // when `response` holds only the head of a long one
    Timings timings;
    QDateTime startedAt; // UTC
    QHostAddress peerAddress; // the one connected to or tried last; null when a proxy resolved the name
    quint16 peerPort = 0;
    QList<Attempt> attempts; // to connect, in order; one alone when a proxy resolved the name
    QString proxy; // "host:port" when one was used
    std::optional<TlsInfo> tls;
    std::optional<Error> error;
    bool operator==(const Exchange&) const = default;
};

} // namespace desk::wire
