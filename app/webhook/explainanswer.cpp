// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/answerwords.h"
#include "app/webhook/explainparts.h"
#include "app/wire/requestbuilder.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray& value)
{
    return quotable(QString::fromUtf8(value));
}

bool has(const wire::Headers& headers, QByteArrayView name)
{
    return !wire::headerValue(headers, name).isNull();
}

/// What to do where the token is the matter.
Remedy tokenRemedy(const Answer& answer)
{
    return answer.tokenSecret.isEmpty() ? Remedy::EditHeaders : Remedy::RotateToken;
}

bool isFromGithub(const Answer& answer)
{
    return answer.url.host() == "api.github.com"_L1 || has(answer.headers, "X-GitHub-Request-Id")
        || has(answer.headers, "X-GitHub-Media-Type");
}

/// "X-Accepted-OAuth-Scopes: repo; X-OAuth-Scopes: read:org", as far as it is said.
QString scopeWords(const wire::Headers& headers)
{
    QStringList said;
    for (const char* name : {"X-Accepted-OAuth-Scopes", "X-OAuth-Scopes"}) {
        if (const QString value = textOf(wire::headerValue(headers, name)); !value.isEmpty())
            said.append(u"%1: %2"_s.arg(QLatin1StringView(name), value));
    }
    return quotable(said.join(u"; "_s));
}

/// What front servers say when a request is not encrypted and should be.
bool wantsTls(const Answer& answer)
{
    const QByteArray text = answer.body.left(4096).toLower();
    return answer.url.scheme() == "http"_L1
        && (text.contains("plain http request was sent to https port")
            || text.contains("speaking plain http to an ssl-enabled server port")
            || text.contains("sent an http request to an https server"));
}

/// The same address with a slash at its end, or without the one it has; empty where that makes no sense.
QUrl withOtherSlash(QUrl url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    if (path.size() < 2)
        return {};
    const bool hasSlash = path.endsWith(u'/');
    if (!hasSlash && path.section(u'/', -1).contains(u'.'))
        return {};
    url.setPath(hasSlash ? path.chopped(1) : QString(path + u'/'), QUrl::StrictMode);
    return url;
}

bool isRateLimit(const Answer& answer)
{
    return has(answer.headers, "Retry-After") || wire::headerValue(answer.headers, "X-RateLimit-Remaining") == "0";
}

Explanation said(const Answer& answer, Cause cause, Remedy remedy, const QString& subject = {})
{
    return {.cause = cause,
        .remedy = remedy,
        .subject = subject.isNull() ? answer.url.host(QUrl::FullyDecoded) : subject,
        .detail = bodyWords(answer.body),
        .status = answer.status};
}

Explanation success(const Answer& answer)
{
    if (isHtmlPage(answer.body))
        return said(answer, Cause::HtmlNotJson, Remedy::ShowBody);
    Explanation delivered = said(answer, Cause::Delivered, Remedy::None);
    delivered.detail.clear();
    return delivered;
}

Explanation redirect(const Answer& answer)
{
    const QByteArray location = wire::headerValue(answer.headers, "Location");
    const QUrl target = answer.url.resolved(QUrl::fromEncoded(location));
    if (answer.headersKnown && (location.isEmpty() || !wire::endpoint(target))) {
        Explanation lost = said(answer, Cause::OtherStatus, Remedy::EditUrl);
        lost.detail = textOf(location);
        return lost;
    }
    const bool keepsBody = answer.status == 307 || answer.status == 308;
    Explanation elsewhere =
        said(answer, keepsBody ? Cause::Redirect : Cause::RedirectLosesBody, Remedy::FollowRedirect);
    elsewhere.detail = textOf(location);
    if (answer.headersKnown)
        elsewhere.url = target;
    else
        elsewhere.remedy = Remedy::EditUrl;
    return elsewhere;
}

Explanation unauthorized(const Answer& answer)
{
    const QString challenge = challengeWords(answer.headers);
    const QString body = isHtmlPage(answer.body) ? QString() : bodyWords(answer.body);
    const Cause cause = !answer.hasAuthorization    ? Cause::TokenMissing
        : challenge.isNull() && answer.headersKnown ? Cause::UnauthorizedSilent
                                                    : Cause::Unauthorized;
    // An empty subject has to stay one: "no secret", not the host.
    Explanation refused =
        said(answer, cause, tokenRemedy(answer), answer.tokenSecret.isNull() ? u""_s : answer.tokenSecret);
    refused.detail = challenge.isEmpty() ? body : challenge;
    return refused;
}

Explanation forbidden(const Answer& answer)
{
    if (isRateLimit(answer)) {
        Explanation slower = said(answer, Cause::TooManyRequests, Remedy::SendAgain);
        slower.wait = retryAfter(answer.headers, answer.at);
        return slower;
    }
    if (isHtmlPage(answer.body))
        return said(answer, Cause::ForbiddenPage, Remedy::ShowBody);
    Explanation refused =
        said(answer, Cause::Forbidden, answer.hasAuthorization ? tokenRemedy(answer) : Remedy::ShowBody,
            answer.tokenSecret.isNull() ? u""_s : answer.tokenSecret);
    if (const QString challenge = challengeWords(answer.headers); !challenge.isEmpty())
        refused.detail = challenge;
    return refused;
}

Explanation notFound(const Answer& answer)
{
    if (isFromGithub(answer)) {
        if (!answer.hasAuthorization)
            return said(answer, Cause::TokenMissing, Remedy::EditHeaders, u""_s);
        Explanation hidden = said(
            answer, Cause::GithubScope, tokenRemedy(answer), answer.tokenSecret.isNull() ? u""_s : answer.tokenSecret);
        if (const QString scopes = scopeWords(answer.headers); !scopes.isEmpty())
            hidden.detail = scopes;
        return hidden;
    }
    const QUrl other = answer.status == 404 ? withOtherSlash(answer.url) : QUrl();
    const QString path = answer.url.path(QUrl::FullyEncoded);
    Explanation missing = said(answer, other.isEmpty() ? Cause::NotFound : Cause::TrailingSlash,
        other.isEmpty() ? Remedy::EditUrl : Remedy::TryWithSlash, path.isEmpty() ? u"/"_s : path);
    missing.url = other;
    return missing;
}

Explanation badRequest(const Answer& answer)
{
    if (!wantsTls(answer))
        return said(answer, Cause::BadRequest, Remedy::EditPayload);
    Explanation plain = said(answer, Cause::NotHttps, Remedy::EditUrl);
    plain.url = answer.url;
    plain.url.setScheme(u"https"_s);
    return plain;
}

Explanation withWait(const Answer& answer, Cause cause, Remedy remedy)
{
    Explanation later = said(answer, cause, remedy);
    later.wait = retryAfter(answer.headers, answer.at);
    return later;
}

/// An empty one too: that nothing is said is not the host's name.
QString headerWords(const Answer& answer, QByteArrayView name)
{
    const QString words = textOf(wire::headerValues(answer.headers, name).join(", "));
    return words.isNull() ? u""_s : words;
}

} // namespace

Explanation explainAnswer(const Answer& answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return success(answer);
    switch (answer.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return redirect(answer);
    case 400:
        return badRequest(answer);
    case 401:
        return unauthorized(answer);
    case 403:
        return forbidden(answer);
    case 404:
    case 410:
        return notFound(answer);
    case 405:
        return said(answer, Cause::MethodNotAllowed, Remedy::EditUrl, headerWords(answer, "Allow"));
    case 411:
        return said(answer, Cause::LengthRequired, Remedy::ShowBody);
    case 413:
        return said(answer, Cause::TooLarge, Remedy::EditPayload,
            answer.sentBytes > 0 ? QString::number(answer.sentBytes) : u""_s);
    case 415:
        return said(answer, Cause::UnsupportedMedia, Remedy::EditUrl, headerWords(answer, "Accept-Post"));
    case 422:
        return said(answer, Cause::Unprocessable, Remedy::EditPayload);
    case 429:
        return withWait(answer, Cause::TooManyRequests, Remedy::SendAgain);
    case 502:
    case 503:
    case 504:
        return withWait(answer, Cause::GatewayFailed, Remedy::SendAgain);
    default:
        break;
    }
    if (answer.status >= 500)
        return said(answer, Cause::ServerFailed, Remedy::CheckReceiver);
    return said(answer, Cause::OtherStatus, Remedy::ShowBody);
}

} // namespace desk::webhook
