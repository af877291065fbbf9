// SPDX-License-Identifier: Apache-2.0
#include "app/core/serverurl.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString& detail)
{
    return failure(InvalidInputError{u"server"_s, detail});
}

bool isWebUrl(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

Status checkParts(const QUrl& url)
{
    if (url.host().isEmpty())
        return refused(u"the address names no host"_s);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(u"leave the user name and password out of the address"_s);
    if (url.hasQuery() || url.hasFragment())
        return refused(u"the address ends before any ? or #"_s);
    if (url.port() == 0)
        return refused(u"port 0 cannot be reached"_s);
    return {};
}

Status checkCloud(const QUrl& url)
{
    const QString host = url.host();
    if (host != "wandb.ai"_L1 && !host.endsWith(".wandb.ai"_L1))
        return {};
    if (!host.contains("api."_L1))
        return refused(u"this is the web page; the server is https://api.wandb.ai"_s);
    if (url.scheme() != "https"_L1)
        return refused(u"this server is reached over https only"_s);
    return {};
}

QString withoutTrailingSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

Result<QUrl> parseServerUrl(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(u"the address is empty"_s);
    QUrl url(trimmed, QUrl::StrictMode);
    const bool schemeTyped = trimmed.contains("://"_L1);
    if (!schemeTyped || (url.isValid() && url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return refused(u"the address starts with https:// or http://"_s);
    if (!url.isValid())
        return refused(u"this is not a valid address"_s);
    if (auto status = checkParts(url); !status)
        return tl::unexpected(status.error());
    if (auto status = checkCloud(url); !status)
        return tl::unexpected(status.error());
    url.setPath(withoutTrailingSlashes(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return url;
}

QUrl webAppUrl(const QUrl& server, const QUrl& override)
{
    if (isWebUrl(override))
        return override;
    static constexpr auto apiLabel = "api."_L1;
    const QString host = server.host();
    QUrl app = server;
    if (!host.startsWith(apiLabel))
        return app;
    const QString rest = host.sliced(apiLabel.size());
    const bool cloud = rest.startsWith("wandb."_L1) && rest != "wandb.test"_L1;
    app.setHost(cloud ? rest : QString(u"app."_s + rest));
    return app;
}

QUrl apiKeyPage(const QUrl& server, const QUrl& webAppOverride)
{
    QUrl page = webAppUrl(server, webAppOverride);
    page.setPath(withoutTrailingSlashes(page.path(QUrl::FullyEncoded)) + u"/authorize"_s, QUrl::TolerantMode);
    return page;
}

QString netrcMachine(const QUrl& server)
{
    const bool literal6 = server.host().contains(u':');
    const QString host = literal6 ? QString(u'[' + server.host() + u']') : server.host();
    return server.port() == -1 ? host : QString(host + u':' + QString::number(server.port()));
}

} // namespace desk
