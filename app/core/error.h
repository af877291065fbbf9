// SPDX-License-Identifier: Apache-2.0
// What can go wrong, as data. Text for people is made once, in ui/models/errortext.h.
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace desk {

/// The server could not be reached: no route, refused, no such host. `host` is host:port. The proxy itself may be what
/// could not be reached, may want a login, or may not let the request through.
struct OfflineError {
    enum class Kind { Unreachable, Refused, HostNotFound, Closed, ProxyUnreachable, ProxyLogin, ProxyRefused };
    Kind kind = Kind::Unreachable;
    QString host;
    QString detail;
    bool operator==(const OfflineError&) const = default;
};

/// A deadline passed. `phase` is the step that was running ("connect", "response", "total").
struct TimeoutError {
    QString phase;
    int milliseconds = 0;
    bool operator==(const TimeoutError&) const = default;
};

struct TlsError {
    QString host;
    QString detail;
    bool operator==(const TlsError&) const = default;
};

/// The server does not know the key, or there is none (HTTP 401, or viewer null: docs/protocol.md 1.5).
struct UnauthorizedError {
    QString host;
    bool operator==(const UnauthorizedError&) const = default;
};

/// HTTP status without a GraphQL answer. `body` is the head of it, at most 2 KiB, never rendered as HTML.
struct HttpError {
    int status = 0;
    QString body;
    bool operator==(const HttpError&) const = default;
};

/// Messages of a GraphQL answer in the server's order; `status` is the HTTP status (200 when the answer was 200).
struct GraphQlError {
    int status = 200;
    QStringList messages;
    bool operator==(const GraphQlError&) const = default;
};

/// The server's schema does not have what was asked for (GraphQL: Cannot query field). `what` is the name it lacks, as
/// "Mutation.updateGenericWebhookIntegration".
struct NotSupportedError {
    QString what;
    bool operator==(const NotSupportedError&) const = default;
};

/// What answered is not a GraphQL server: HTML, a wrong content type, or bytes that are not JSON.
struct NotAServerError {
    QString url;
    QString contentType;
    QString head;
    bool operator==(const NotAServerError&) const = default;
};

/// An answer that does not have the expected shape. `path` is like "data.viewer.id".
struct DecodeError {
    QString path;
    QString expected;
    bool operator==(const DecodeError&) const = default;
};

/// The local database or a profile file failed.
struct StoreError {
    enum class Kind { CannotOpen, ReadOnly, Full, Busy, Corrupt, NewerSchema, Locked, Other };
    Kind kind = Kind::Other;
    QString path;
    QString detail;
    bool operator==(const StoreError&) const = default;
};

/// The system keychain; the states are those of docs/keychain.md.
struct KeychainError {
    enum class Kind { NoBus, NoService, NoDefaultKeyring, Locked, Denied, NotFound, Timeout, Refused, Other };
    Kind kind = Kind::Other;
    QString detail;
    bool operator==(const KeychainError&) const = default;
};

/// The caller gave something that cannot be sent; `field` is a stable word, `detail` says what is wrong with it.
struct InvalidInputError {
    QString field;
    QString detail;
    bool operator==(const InvalidInputError&) const = default;
};

/// A local port could not be bound.
struct ListenError {
    quint16 port = 0;
    QString detail;
    bool operator==(const ListenError&) const = default;
};

/// An address that is not to be reached, or not before the person agreed to it (app/webhook/addressguard.h).
struct BlockedAddressError {
    QString host; ///< host:port of the URL
    QString address; ///< what it led to
    bool canBeAllowed = false;
    bool operator==(const BlockedAddressError&) const = default;
};

struct CancelledError {
    bool operator==(const CancelledError&) const = default;
};

using Error = std::variant<OfflineError, TimeoutError, TlsError, UnauthorizedError, HttpError, GraphQlError,
    NotSupportedError, NotAServerError, DecodeError, StoreError, KeychainError, InvalidInputError, ListenError,
    BlockedAddressError, CancelledError>;

/// For logs and tests: kind and detail in English, never a secret.
[[nodiscard]] QString debugText(const Error& error);

/// True when a later, identical read may succeed by itself (docs/protocol.md 1.5).
[[nodiscard]] bool isTransient(const Error& error);

} // namespace desk
