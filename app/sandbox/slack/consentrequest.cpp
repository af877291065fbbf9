// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/slack/consentrequest.h"

#include "app/sandbox/choices.h"
#include "app/sandbox/problems.h"

namespace desk::sandbox::slack {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const wire::FormFields& fields, QByteArrayView name)
{
    return QString::fromUtf8(fields.value(name).value_or(QByteArray()));
}

/// Slack takes commas and spaces between scopes.
bool hasScope(QString scopes)
{
    return scopes.replace(u',', u' ').split(u' ').contains(QString(choices::slackScope));
}

QUrl withAnswer(const ConsentRequest& request, QLatin1StringView name, const QString& value)
{
    QUrl url(request.redirect, QUrl::StrictMode);
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const auto add = [&query](QLatin1StringView field, const QString& text) {
        query += query.isEmpty() ? "" : "&";
        query += QByteArray(field.data(), field.size()) + '=' + QUrl::toPercentEncoding(text);
    };
    add(name, value);
    if (!request.state.isEmpty())
        add("state"_L1, request.state);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return url.isValid() && url.scheme() == "http"_L1 && url.port() > 0 && url.userInfo().isEmpty()
        && !url.hasFragment() && (host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1);
}

Result<ConsentRequest> readConsent(const wire::FormFields& fields)
{
    const ConsentRequest request{textOf(fields, "redirect_uri"), textOf(fields, "state"), textOf(fields, "scope"),
        textOf(fields, "client_id"), textOf(fields, "q")};
    if (request.clientId != choices::slackClientId)
        return badRequest(u"The application that asks (client_id) is not known here."_s);
    if (!isLoopback(QUrl(request.redirect, QUrl::StrictMode)))
        return badRequest(u"The address to come back to (redirect_uri) must be on this computer:"
                          " http://127.0.0.1, http://[::1] or http://localhost, with a port."_s);
    if (!hasScope(request.scope))
        return badRequest(u"The application must ask for the scope \"%1\"."_s.arg(choices::slackScope));
    return request;
}

QUrl allowedAddress(const ConsentRequest& request, const QString& code)
{
    return withAnswer(request, "code"_L1, code);
}

QUrl deniedAddress(const ConsentRequest& request)
{
    return withAnswer(request, "error"_L1, u"access_denied"_s);
}

} // namespace desk::sandbox::slack
