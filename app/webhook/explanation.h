// SPDX-License-Identifier: Apache-2.0
// Why a test went as it went, as data: a pure function over what was sent and what came back. Words are made in
// ui/models/explanationtext.h.
#pragma once

#include "app/webhook/testrun.h"

#include <chrono>

namespace desk::webhook {

enum class Cause {
    Delivered,
    Cancelled,
    // Nothing was sent
    NameNotFound,
    ConnectionRefused,
    Unreachable,
    AddressBlocked, ///< see AddressKind
    ResolveTimeout,
    ConnectTimeout,
    TlsTimeout,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateWrongHost,
    CertificateIncomplete, ///< an intermediate one is missing
    CertificateUntrusted,
    TlsFailed,
    NotTls, ///< https to a port that speaks something else
    ProxyLogin, ///< 407
    ProxyRefused, ///< it answered CONNECT with another refusal
    ProxyUnreachable,
    InvalidRequest, ///< it cannot be put into bytes
    // It left, no answer
    ClosedWithoutAnswer,
    AnswerTimeout,
    NotHttp,
    NotHttps, ///< http to a port that speaks TLS
    // An answer
    BodyTimeout,
    BodyIncomplete,
    AnswerNotKept, ///< it was too long for memory, and this computer had no room for it
    TooLarge, ///< 413
    Redirect,
    RedirectLosesBody, ///< 301, 302, 303: clients that follow send a GET
    BadRequest,
    Unauthorized, ///< 401 with WWW-Authenticate
    UnauthorizedSilent, ///< 401 without
    TokenMissing, ///< 401 (of GitHub: 404) to a request without Authorization
    Forbidden,
    ForbiddenPage, ///< 403 with an HTML page: a firewall or a login page answered
    NotFound,
    TrailingSlash, ///< 404, and the path ends with a slash or could
    GithubScope, ///< GitHub says 404 to a token that lacks the right
    MethodNotAllowed,
    LengthRequired,
    UnsupportedMedia,
    Unprocessable,
    TooManyRequests,
    HtmlNotJson, ///< a page of success where a program was to answer
    ServerFailed, ///< 5xx
    GatewayFailed, ///< 502, 503, 504
    OtherStatus,
};

/// What helps most, as something a page can do.
enum class Remedy {
    None,
    EditUrl,
    EditPayload,
    EditHeaders,
    RotateToken, ///< `subject` is the secret
    AddAuthority, ///< a certificate authority for this host
    AllowAddress,
    FollowRedirect, ///< `url` is where to
    TryWithSlash, ///< `url` is the other one
    SendAgain, ///< after `wait` where it is known
    SetTimeouts,
    ShowTls,
    ShowBody,
    CheckReceiver, ///< first look there whether it was processed
};

struct Explanation {
    Cause cause = Cause::Delivered;
    Remedy remedy = Remedy::None;
    QString subject; ///< what the sentence is about: host, secret, path, methods, content type, number of bytes
    QString detail; ///< the endpoint's or the library's own words, one line, plain text, at most 200 characters
    QUrl url; ///< another address: where a redirect leads to, with or without the slash, with the other scheme
    std::optional<std::chrono::seconds> wait; ///< as Retry-After says
    std::optional<std::chrono::milliseconds> limit; ///< of a timeout
    QDateTime date; ///< when a certificate ended or begins; null elsewhere
    std::optional<int> status;
    bool operator==(const Explanation&) const = default;
};

/// `detail` quotes the answer and cuts it, so give it a redacted run where words are shown.
[[nodiscard]] Explanation explain(const TestRun& run);

} // namespace desk::webhook
