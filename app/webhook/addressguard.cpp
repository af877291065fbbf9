// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/addressguard.h"

#include "app/wire/route.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace desk::webhook {

namespace {

struct Net4 {
    quint32 address;
    int bits;
    AddressKind kind;
};

constexpr quint32 ip4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// The first that fits counts: single addresses before the nets they are in.
constexpr Net4 nets4[] = {
    // Amazon, Google, Azure, Oracle and others; Amazon's containers; Alibaba; Azure's platform; Oracle's first.
    {ip4(169, 254, 169, 254), 32, AddressKind::Metadata},
    {ip4(169, 254, 170, 2), 32, AddressKind::Metadata},
    {ip4(169, 254, 170, 23), 32, AddressKind::Metadata},
    {ip4(100, 100, 100, 200), 32, AddressKind::Metadata},
    {ip4(168, 63, 129, 16), 32, AddressKind::Metadata},
    {ip4(192, 0, 0, 192), 32, AddressKind::Metadata},
    {ip4(0, 0, 0, 0), 8, AddressKind::Unspecified},
    {ip4(10, 0, 0, 0), 8, AddressKind::Private},
    {ip4(100, 64, 0, 0), 10, AddressKind::Shared},
    {ip4(127, 0, 0, 0), 8, AddressKind::Loopback},
    {ip4(169, 254, 0, 0), 16, AddressKind::LinkLocal},
    {ip4(172, 16, 0, 0), 12, AddressKind::Private},
    {ip4(192, 0, 0, 0), 24, AddressKind::Reserved},
    {ip4(192, 0, 2, 0), 24, AddressKind::Reserved},
    {ip4(192, 88, 99, 0), 24, AddressKind::Reserved},
    {ip4(192, 168, 0, 0), 16, AddressKind::Private},
    {ip4(198, 18, 0, 0), 15, AddressKind::Reserved},
    {ip4(198, 51, 100, 0), 24, AddressKind::Reserved},
    {ip4(203, 0, 113, 0), 24, AddressKind::Reserved},
    {ip4(224, 0, 0, 0), 4, AddressKind::Multicast},
    {ip4(240, 0, 0, 0), 4, AddressKind::Reserved},
};

AddressKind kind4(quint32 address)
{
    const auto holds = [address](const Net4& net) { return (address ^ net.address) >> (32 - net.bits) == 0; };
    const auto* const net = std::find_if(std::begin(nets4), std::end(nets4), holds);
    return net == std::end(nets4) ? AddressKind::Public : net->kind;
}

struct Net6 {
    const char* net;
    AddressKind kind;
};

constexpr Net6 nets6[] = {
    {"fd00:ec2::254/128", AddressKind::Metadata}, // Amazon
    {"fd00:ec2::23/128", AddressKind::Metadata}, // Amazon's containers
    {"fd20:ce::254/128", AddressKind::Metadata}, // Google
    {"::/128", AddressKind::Unspecified},
    {"::1/128", AddressKind::Loopback},
    {"fc00::/7", AddressKind::Private},
    {"fec0::/10", AddressKind::Private},
    {"fe80::/10", AddressKind::LinkLocal},
    {"ff00::/8", AddressKind::Multicast},
    {"2001:db8::/32", AddressKind::Reserved},
    {"3fff::/20", AddressKind::Reserved},
    {"2001:2::/48", AddressKind::Reserved},
    {"2001::/32", AddressKind::Reserved}, // a tunnel through somebody's relay
    {"2000::/3", AddressKind::Public},
};

AddressKind kind6(const QHostAddress& address)
{
    for (const Net6& net : nets6) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QLatin1StringView(net.net))))
            return net.kind;
    }
    return AddressKind::Reserved;
}

quint32 wordAt(const Q_IPV6ADDR& bytes, int at)
{
    return ip4(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
}

bool startsWith(const Q_IPV6ADDR& bytes, std::initializer_list<quint8> start)
{
    return std::equal(start.begin(), start.end(), std::begin(bytes.c));
}

/// The IPv4 address inside of an IPv6 one.
std::optional<quint32> embedded(const Q_IPV6ADDR& bytes)
{
    constexpr int last = 12;
    if (startsWith(bytes, {0x20, 0x02})) // 6to4
        return wordAt(bytes, 2);
    const bool isNat64 = startsWith(bytes, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0});
    const bool isTranslated = startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0});
    const bool isMapped = startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff});
    // Compatible ones; :: and ::1 are not among them.
    const bool isCompatible = startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) && wordAt(bytes, last) > 0xffff;
    if (isNat64 || isTranslated || isMapped || isCompatible)
        return wordAt(bytes, last);
    return std::nullopt;
}

/// 64:ff9b:1::/48 leads into the local network, whatever it holds.
bool isLocalNat64(const Q_IPV6ADDR& bytes)
{
    return startsWith(bytes, {0, 0x64, 0xff, 0x9b, 0, 1});
}

QString shownTarget(const AllowedTarget& target)
{
    const QString host = target.host.contains(u':') ? QString(u'[' + target.host + u']') : target.host;
    return u"%1:%2"_s.arg(host).arg(target.port);
}

} // namespace

AddressKind addressKind(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return kind4(address.toIPv4Address());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return AddressKind::Reserved;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (const auto inside = embedded(bytes))
        return kind4(*inside);
    if (isLocalNat64(bytes))
        return kind4(wordAt(bytes, 12)) == AddressKind::Metadata ? AddressKind::Metadata : AddressKind::Private;
    return kind6(address);
}

Reach reach(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Public:
        return Reach::Free;
    case AddressKind::Metadata:
        return Reach::Never;
    case AddressKind::Loopback:
    case AddressKind::Private:
    case AddressKind::LinkLocal:
    case AddressKind::Shared:
    case AddressKind::Unspecified:
    case AddressKind::Multicast:
    case AddressKind::Reserved:
        break;
    }
    return Reach::Ask;
}

AddressKind nameKind(const QString& host)
{
    static const QStringList metadata{u"metadata"_s, u"metadata.google.internal"_s, u"metadata.goog"_s,
        u"metadata.azure.internal"_s, u"metadata.tencentyun.com"_s, u"instance-data"_s,
        u"instance-data.ec2.internal"_s};
    const QString name = wire::withoutRoot(host.toLower());
    if (metadata.contains(name))
        return AddressKind::Metadata;
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return AddressKind::Loopback;
    static const QStringList local{u".internal"_s, u".local"_s, u".lan"_s, u".home.arpa"_s};
    const bool isLocal = !name.contains(u'.')
        || std::any_of(local.begin(), local.end(), [&](const QString& zone) { return name.endsWith(zone); });
    return isLocal ? AddressKind::Private : AddressKind::Public;
}

AddressKind blockedKind(const QString& address)
{
    const QHostAddress literal(address);
    return literal.isNull() ? nameKind(address) : addressKind(literal);
}

AllowedTarget targetOf(const QUrl& url, AddressKind kind)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return {wire::withoutRoot(url.host(QUrl::FullyEncoded).toLower()), static_cast<quint16>(port), kind};
}

namespace {

Status allowedStatus(const AllowedTarget& target, const QString& found, const QList<AllowedTarget>& allowed)
{
    const Reach reached = reach(target.kind);
    if (reached == Reach::Free || (reached == Reach::Ask && allowed.contains(target)))
        return {};
    return failure(BlockedAddressError{shownTarget(target), found, reached == Reach::Ask});
}

} // namespace

std::function<Status(const QHostAddress&)> addressGuard(const QUrl& url, const QList<AllowedTarget>& allowed)
{
    return [url, allowed](const QHostAddress& address) {
        return allowedStatus(targetOf(url, addressKind(address)), address.toString(), allowed);
    };
}

std::function<Status(const QString&, bool)> nameGuard(const QUrl& url, const QList<AllowedTarget>& allowed)
{
    return [url, allowed](const QString& host, bool byProxy) -> Status {
        const AddressKind kind = nameKind(host);
        // Without a proxy it is the address that counts.
        if (kind != AddressKind::Metadata && !byProxy)
            return {};
        return allowedStatus(targetOf(url, kind), host, allowed);
    };
}

} // namespace desk::webhook
