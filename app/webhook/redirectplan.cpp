// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/redirectplan.h"

#include "app/core/redaction.h"
#include "app/webhook/typedsecrets.h"
#include "app/wire/requestbuilder.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

using Kind = RedirectItem::Kind;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool keepsMethod(int status)
{
    return status == 307 || status == 308;
}

/// In any form that is masked too, or a copy of what was typed elsewhere.
bool holdsSecret(const QByteArray& value, const Delivery& delivery)
{
    return !secretSpans(value, secretsOf(delivery) + typedSecrets(delivery)).isEmpty();
}

/// Headers that describe a body go where it goes (RFC 9110 15.4).
bool describesBody(const QByteArray& name)
{
    return name.toLower().startsWith("content-");
}

QList<RedirectItem> itemsOf(const Delivery& delivery, bool sameOrigin, bool hasBody)
{
    QList<RedirectItem> items;
    if (delivery.accessToken)
        items.append({Kind::AccessToken, delivery.accessToken->name, sameOrigin, !sameOrigin});
    // A signature without the bytes it is of proves nothing.
    if (delivery.signingKey)
        items.append({Kind::Signature, delivery.signingKey->name, sameOrigin && hasBody, !sameOrigin && hasBody});
    for (const wire::Header& header : delivery.headers) {
        const bool canGo = hasBody || !describesBody(header.name);
        const bool isSecret = looksSecret(header.name) || holdsSecret(header.value, delivery);
        items.append({Kind::Header, QString::fromLatin1(header.name), canGo && (sameOrigin || !isSecret),
            canGo && !sameOrigin && isSecret});
    }
    if (!delivery.body.isEmpty())
        items.append({Kind::Body, {}, sameOrigin && hasBody, !sameOrigin && hasBody});
    return items;
}

bool isSent(const RedirectPlan& plan, Kind kind)
{
    return std::any_of(plan.items.begin(), plan.items.end(),
        [kind](const RedirectItem& item) { return item.kind == kind && item.sent; });
}

} // namespace

std::optional<RedirectPlan> redirectPlan(const Delivery& delivery, int status, const QByteArray& location)
{
    if (!isRedirect(status) || location.isEmpty())
        return std::nullopt;
    const QUrl target = delivery.url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    const auto from = wire::endpoint(delivery.url);
    const auto to = wire::endpoint(target);
    if (!from || !to)
        return std::nullopt;
    RedirectPlan plan;
    plan.status = status;
    plan.from = delivery.url;
    plan.to = target;
    plan.methodBefore = delivery.method;
    plan.method = keepsMethod(status) ? delivery.method : QByteArray("GET");
    plan.sameOrigin = wire::sameOrigin(delivery.url, target);
    plan.losesTls = from->tls && !to->tls;
    plan.items = itemsOf(delivery, plan.sameOrigin, keepsMethod(status));
    return plan;
}

Delivery followed(const Delivery& delivery, const RedirectPlan& plan)
{
    Delivery next;
    next.url = plan.to;
    next.method = plan.method;
    if (isSent(plan, Kind::AccessToken))
        next.accessToken = delivery.accessToken;
    if (isSent(plan, Kind::Signature))
        next.signingKey = delivery.signingKey;
    if (isSent(plan, Kind::Body))
        next.body = delivery.body;
    // Items of headers stand in the order of the headers.
    qsizetype at = 0;
    for (const RedirectItem& item : plan.items) {
        if (item.kind != Kind::Header)
            continue;
        if (item.sent && at < delivery.headers.size())
            next.headers.append(delivery.headers.at(at));
        ++at;
    }
    return next;
}

} // namespace desk::webhook
