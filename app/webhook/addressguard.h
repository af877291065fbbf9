// SPDX-License-Identifier: Apache-2.0
// Which addresses a test may reach: only the one that was looked at is connected to, so that a name cannot lead
// somewhere else in between.
#pragma once

#include "app/core/result.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

namespace desk::webhook {

enum class AddressKind {
    Public,
    Loopback, ///< 127.0.0.0/8, ::1
    Private, ///< RFC 1918, fc00::/7, fec0::/10
    LinkLocal, ///< 169.254.0.0/16, fe80::/10
    Shared, ///< 100.64.0.0/10
    Unspecified, ///< 0.0.0.0/8, ::
    Multicast,
    Reserved, ///< 240.0.0.0/4, broadcast, documentation and benchmark nets
    Metadata, ///< where clouds tell a machine its own credentials: 169.254.169.254 and its like
};

/// Of the address itself, also when it is written inside of an IPv6 one (mapped, compatible, NAT64, 6to4).
[[nodiscard]] AddressKind addressKind(const QHostAddress& address);

/// Of a name, as far as it tells: Metadata for those that clouds give their service, Loopback for localhost, Private
/// for what only a local network knows (one label, .internal, .local), else Public. With or without a point at its end.
[[nodiscard]] AddressKind nameKind(const QString& host);

/// Of what BlockedAddressError::address says: an address, or a name behind a proxy.
[[nodiscard]] AddressKind blockedKind(const QString& address);

enum class Reach {
    Free,
    Ask, ///< after the person agreed to this host, port and kind once
    Never,
};
[[nodiscard]] Reach reach(AddressKind kind);

/// What a person agreed to: requests to this host and port may reach addresses of this kind.
struct AllowedTarget {
    QString host; ///< as in the URL, lower-case ASCII, without a point at its end
    quint16 port = 0;
    AddressKind kind = AddressKind::Loopback;
    bool operator==(const AllowedTarget&) const = default;
};

/// What is to be agreed to before requests to this URL may reach such an address.
[[nodiscard]] AllowedTarget targetOf(const QUrl& url, AddressKind kind);

/// Says of each address that the URL's host leads to whether it may be connected to: BlockedAddressError where the
/// person would have to agree first (`canBeAllowed`), or cannot. A host written as a number (2130706433, 0x7f.1,
/// 0177.0.0.1) is the address that it stands for.
[[nodiscard]] std::function<Status(const QHostAddress&)> addressGuard(
    const QUrl& url, const QList<AllowedTarget>& allowed);

/// The same for names, before they are looked up: a proxy looks them up itself, so that there what is not public by
/// name has to be agreed to. Clouds' metadata services are never reached.
[[nodiscard]] std::function<Status(const QString& host, bool byProxy)> nameGuard(
    const QUrl& url, const QList<AllowedTarget>& allowed);

} // namespace desk::webhook
