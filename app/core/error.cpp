// SPDX-License-Identifier: Apache-2.0
#include "app/core/error.h"

#include "app/core/result.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString kindName(KeychainError::Kind kind)
{
    using enum KeychainError::Kind;
    switch (kind) {
    case NoBus:
        return u"no bus"_s;
    case NoService:
        return u"no service"_s;
    case NoDefaultKeyring:
        return u"no default keyring"_s;
    case Locked:
        return u"locked"_s;
    case Denied:
        return u"denied"_s;
    case NotFound:
        return u"not found"_s;
    case Timeout:
        return u"timeout"_s;
    case Refused:
        return u"refused"_s;
    case Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString debugText(const Error& error)
{
    return std::visit(
        overloaded{
            [](const OfflineError& e) -> QString { return u"offline: "_s + e.host + u' ' + e.detail; },
            [](const TimeoutError& e) -> QString {
                return u"timeout: "_s + e.phase + u" after "_s + QString::number(e.milliseconds) + u" ms"_s;
            },
            [](const TlsError& e) -> QString { return u"tls: "_s + e.host + u' ' + e.detail; },
            [](const UnauthorizedError& e) -> QString { return u"unauthorized: "_s + e.host; },
            [](const HttpError& e) -> QString { return u"http: "_s + QString::number(e.status) + u' ' + e.body; },
            [](const GraphQlError& e) -> QString {
                return u"graphql: "_s + QString::number(e.status) + u' ' + e.messages.join("; "_L1);
            },
            [](const NotSupportedError& e) -> QString { return u"not supported: "_s + e.what; },
            [](const NotAServerError& e) -> QString { return u"not a server: "_s + e.url + u' ' + e.contentType; },
            [](const DecodeError& e) -> QString { return u"decode: "_s + e.path + u" expected "_s + e.expected; },
            [](const StoreError& e) -> QString { return u"store: "_s + e.path + u' ' + e.detail; },
            [](const KeychainError& e) -> QString { return u"keychain: "_s + kindName(e.kind) + u' ' + e.detail; },
            [](const InvalidInputError& e) -> QString { return u"invalid input: "_s + e.field + u' ' + e.detail; },
            [](const ListenError& e) -> QString {
                return u"listen: port "_s + QString::number(e.port) + u' ' + e.detail;
            },
            [](const BlockedAddressError& e) -> QString { return u"blocked: "_s + e.host + u" is "_s + e.address; },
            [](const CancelledError&) -> QString { return u"cancelled"_s; },
        },
        error);
}

namespace {
bool isTransientStatus(int status)
{
    static constexpr int permanent[] = {400, 401, 402, 403, 404, 409, 410, 413, 422, 501};
    if (status < 400)
        return false;
    return std::find(std::begin(permanent), std::end(permanent), status) == std::end(permanent);
}
} // namespace

bool isTransient(const Error& error)
{
    return std::visit(overloaded{
                          [](const OfflineError&) { return true; },
                          [](const TimeoutError&) { return true; },
                          [](const HttpError& e) { return isTransientStatus(e.status); },
                          [](const GraphQlError& e) { return isTransientStatus(e.status); },
                          [](const auto&) { return false; },
                      },
        error);
}

} // namespace desk
