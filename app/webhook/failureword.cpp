// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/failureword.h"

#include "app/core/result.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const OfflineError& error)
{
    switch (error.kind) {
    case OfflineError::Kind::Refused:
        return u"refused"_s;
    case OfflineError::Kind::HostNotFound:
        return u"name"_s;
    case OfflineError::Kind::Closed:
        return u"closed"_s;
    case OfflineError::Kind::ProxyUnreachable:
    case OfflineError::Kind::ProxyLogin:
    case OfflineError::Kind::ProxyRefused:
        return u"proxy"_s;
    case OfflineError::Kind::Unreachable:
        break;
    }
    return u"unreachable"_s;
}

QString wordOf(const Error& error)
{
    return std::visit(overloaded{
                          [](const OfflineError& e) { return wordOf(e); },
                          [](const TlsError&) { return u"tls"_s; },
                          [](const TimeoutError&) { return u"timeout"_s; },
                          [](const CancelledError&) { return u"cancelled"_s; },
                          [](const BlockedAddressError&) { return u"blocked"_s; },
                          [](const InvalidInputError&) { return u"invalid"_s; },
                          [](const DecodeError&) { return u"answer"_s; },
                          [](const auto&) { return u"failed"_s; },
                      },
        error);
}

} // namespace

QString failureWord(const wire::Exchange& exchange)
{
    return exchange.error ? wordOf(*exchange.error) : u"closed"_s;
}

} // namespace desk::webhook
