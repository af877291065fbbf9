// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/errorjson.h"

#include <limits>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kindKey = "kind"_L1;
constexpr auto whichKey = "which"_L1;
constexpr auto hostKey = "host"_L1;
constexpr auto detailKey = "detail"_L1;
constexpr auto pathKey = "path"_L1;
constexpr auto statusKey = "status"_L1;

QJsonObject of(QLatin1StringView kind, QJsonObject members)
{
    members.insert(kindKey, QString(kind));
    return members;
}

} // namespace

QJsonObject errorJson(const Error& error)
{
    return std::visit(
        overloaded{
            [](const OfflineError& e) {
                return of("offline"_L1, {{whichKey, int(e.kind)}, {hostKey, e.host}, {detailKey, e.detail}});
            },
            [](const TimeoutError& e) {
                return of("timeout"_L1, {{u"phase"_s, e.phase}, {u"milliseconds"_s, e.milliseconds}});
            },
            [](const TlsError& e) {
                return of("tls"_L1, {{hostKey, e.host}, {detailKey, e.detail}});
            },
            [](const UnauthorizedError& e) {
                return of("unauthorized"_L1, {{hostKey, e.host}});
            },
            [](const HttpError& e) {
                return of("http"_L1, {{statusKey, e.status}, {u"body"_s, e.body}});
            },
            [](const GraphQlError& e) {
                return of(
                    "graphql"_L1, {{statusKey, e.status}, {u"messages"_s, QJsonArray::fromStringList(e.messages)}});
            },
            [](const NotSupportedError& e) {
                return of("notSupported"_L1, {{u"what"_s, e.what}});
            },
            [](const NotAServerError& e) {
                return of("notAServer"_L1, {{u"url"_s, e.url}, {u"contentType"_s, e.contentType}, {u"head"_s, e.head}});
            },
            [](const DecodeError& e) {
                return of("decode"_L1, {{pathKey, e.path}, {u"expected"_s, e.expected}});
            },
            [](const StoreError& e) {
                return of("store"_L1, {{whichKey, int(e.kind)}, {pathKey, e.path}, {detailKey, e.detail}});
            },
            [](const KeychainError& e) {
                return of("keychain"_L1, {{whichKey, int(e.kind)}, {detailKey, e.detail}});
            },
            [](const InvalidInputError& e) {
                return of("input"_L1, {{u"field"_s, e.field}, {detailKey, e.detail}});
            },
            [](const ListenError& e) {
                return of("listen"_L1, {{u"port"_s, e.port}, {detailKey, e.detail}});
            },
            [](const BlockedAddressError& e) {
                return of(
                    "blocked"_L1, {{hostKey, e.host}, {u"address"_s, e.address}, {u"canBeAllowed"_s, e.canBeAllowed}});
            },
            [](const CancelledError&) { return of("cancelled"_L1, {}); },
        },
        error);
}

namespace {

/// An alternative of an enumeration, which are counted from 0.
template <typename Kind>
Kind which(const JsonFields& fields, Kind last)
{
    return Kind(fields.number(whichKey, int(last)));
}

Error networkError(const JsonFields& f, const QString& kind)
{
    if (kind == "offline"_L1)
        return OfflineError{which(f, OfflineError::Kind::ProxyRefused), f.text(hostKey), f.text(detailKey)};
    if (kind == "timeout"_L1)
        return TimeoutError{f.text("phase"_L1), f.number("milliseconds"_L1, std::numeric_limits<int>::max())};
    if (kind == "tls"_L1)
        return TlsError{f.text(hostKey), f.text(detailKey)};
    if (kind == "blocked"_L1)
        return BlockedAddressError{f.text(hostKey), f.text("address"_L1), f.flag("canBeAllowed"_L1)};
    if (kind == "listen"_L1)
        return ListenError{quint16(f.number("port"_L1, 0xffff)), f.text(detailKey)};
    if (kind != "cancelled"_L1)
        f.fail(kindKey, u"a known kind of error"_s);
    return CancelledError{};
}

Error serverError(const JsonFields& f, const QString& kind)
{
    if (kind == "unauthorized"_L1)
        return UnauthorizedError{f.text(hostKey)};
    if (kind == "http"_L1)
        return HttpError{f.number(statusKey, 9999), f.text("body"_L1)};
    if (kind == "graphql"_L1)
        return GraphQlError{f.number(statusKey, 9999), f.texts("messages"_L1)};
    if (kind == "notSupported"_L1)
        return NotSupportedError{f.text("what"_L1)};
    if (kind == "notAServer"_L1)
        return NotAServerError{f.text("url"_L1), f.text("contentType"_L1), f.text("head"_L1)};
    return networkError(f, kind);
}

} // namespace

Error errorFrom(const JsonFields& f)
{
    const QString kind = f.text(kindKey);
    if (kind == "decode"_L1)
        return DecodeError{f.text(pathKey), f.text("expected"_L1)};
    if (kind == "store"_L1)
        return StoreError{which(f, StoreError::Kind::Other), f.text(pathKey), f.text(detailKey)};
    if (kind == "keychain"_L1)
        return KeychainError{which(f, KeychainError::Kind::Other), f.text(detailKey)};
    if (kind == "input"_L1)
        return InvalidInputError{f.text("field"_L1), f.text(detailKey)};
    return serverError(f, kind);
}

} // namespace desk::webhook
