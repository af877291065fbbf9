// SPDX-License-Identifier: Apache-2.0
#include "app/core/inferred.h"

#include <QUrlQuery>

namespace desk::inferred {

using namespace Qt::StringLiterals;

namespace {

/// Empty where the host is no web address: it comes from the server and goes to the desktop to be opened.
QUrl pageAt(const QString& webHost, const QString& path)
{
    QUrl url(webHost, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

} // namespace

QString runUserField()
{
    return u"username"_s;
}

QUrl teamSettingsPage(const QString& webHost, const QString& team)
{
    return pageAt(webHost, u'/' + team + "/settings"_L1);
}

QUrl automationsPage(const QString& webHost, const WebPlace& place)
{
    using Kind = WebPlace::Kind;
    switch (place.kind) {
    case Kind::Everything:
        return pageAt(webHost, u"/automations"_s);
    case Kind::Organization:
        return pageAt(webHost, u"/orgs/"_s + place.owner + "/automations"_L1);
    case Kind::Team:
        return pageAt(webHost, u'/' + place.owner + "/automations"_L1);
    case Kind::Project:
        return pageAt(webHost, u'/' + place.owner + u'/' + place.project + "/automations"_L1);
    case Kind::Registry:
        return pageAt(webHost, u"/orgs/"_s + place.owner + "/registry/"_L1 + place.project);
    }
    Q_UNREACHABLE();
}

QUrl slackConsentPage(const ServerInfo& server, const QUrl& redirect, const QString& state)
{
    QUrl url = server.has(slackLoopbackFeature) ? pageAt(server.webHost, u"/slack/oauth/v2/authorize"_s)
                                                : QUrl(u"https://slack.com/oauth/v2/authorize"_s);
    if (url.isEmpty())
        return {};
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, server.slackClientId);
    query.addQueryItem(u"scope"_s, u"incoming-webhook"_s);
    // QUrlQuery takes values that are encoded already.
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect.toString())));
    query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
    url.setQuery(query);
    return url;
}

SlackWay slackWay(const ServerInfo& server)
{
    return server.has(slackLoopbackFeature) && !server.slackClientId.isEmpty() ? SlackWay::Loopback : SlackWay::HandOff;
}

} // namespace desk::inferred
