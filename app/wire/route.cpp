// SPDX-License-Identifier: Apache-2.0
#include "app/wire/route.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::wire {

namespace {

bool canTunnel(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
}

} // namespace

QString withoutRoot(const QString& host)
{
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

bool isLoopbackName(const QString& host)
{
    const QString name = withoutRoot(host);
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1) || QHostAddress(name).isLoopback();
}

QNetworkProxy systemProxy(const Endpoint& to)
{
    const QNetworkProxyQuery query(to.host, to.port, to.tls ? u"https"_s : u"http"_s, QNetworkProxyQuery::TcpSocket);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    const auto usable = std::find_if(proxies.begin(), proxies.end(), canTunnel);
    return usable == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

} // namespace desk::wire
