// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/endpoints.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/data/history.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/slackposts.h"
#include "app/sandbox/executionjson.h"
#include "app/sandbox/settingspage.h"
#include "app/sandbox/slack/consentpage.h"
#include "app/wire/formfields.h"

#include <QPointer>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char executionsPath[] = "/sandbox/executions/";

bool isJson(const wire::Request& request)
{
    const QByteArray type = wire::headerValue(request.head.headers, "Content-Type");
    return type.split(';').first().trimmed().toLower() == "application/json";
}

/// The method of an address that needs a key; null for one that does not exist.
QByteArray methodOf(const QByteArray& path)
{
    if (path == "/graphql" || path == "/sandbox/events")
        return "POST";
    return path == "/sandbox/slack/posts" || path.startsWith(executionsPath) ? "GET" : QByteArray();
}

wire::Response wrongMethod(const QByteArray& allowed)
{
    wire::Response response = errorResponse(405, u"this address takes %1 only"_s.arg(QString::fromLatin1(allowed)));
    response.headers.append(wire::Header{"Allow", allowed});
    return response;
}

QJsonObject postJson(const SlackPostRow& post)
{
    const QJsonValue execution =
        post.execution ? QJsonValue(nodeId(idtype::execution, *post.execution)) : QJsonValue(QJsonValue::Null);
    return {{u"workspace"_s, post.workspace}, {u"channel"_s, post.channel}, {u"title"_s, post.title},
        {u"message"_s, post.message}, {u"severity"_s, post.severity}, {u"at"_s, post.at}, {u"execution"_s, execution}};
}

} // namespace

Endpoints::Endpoints(const Services& services, const Keyring& keyring, slack::Consent consent, GraphQlEndpoint& graphQl)
    : m_services(services), m_keyring(keyring), m_consent(std::move(consent)), m_graphQl(graphQl)
{
}

void Endpoints::handle(const wire::Request& request, const wire::Responder& responder)
{
    const QByteArray path = wire::pathOf(request.head.target);
    if (path == QByteArray(slack::consentPath.data(), slack::consentPath.size()))
        responder.respond(m_consent.answer(request));
    else if (const auto entity = settingsEntity(path))
        responder.respond(
            request.head.method == "GET" ? wire::pageResponse(settingsPage(*entity)) : wrongMethod("GET"));
    else
        handleWithKey(path, request, responder);
}

void Endpoints::handleWithKey(const QByteArray& path, const wire::Request& request, const wire::Responder& responder)
{
    const QByteArray method = methodOf(path);
    if (method.isNull()) {
        responder.respond(errorResponse(404, u"there is nothing at this address; GraphQL is at /graphql"_s));
        return;
    }
    if (request.head.method != method) {
        responder.respond(wrongMethod(method));
        return;
    }
    const auto viewer = m_keyring.ownerOf(request);
    if (!viewer) {
        responder.respond(errorResponse(401, u"the API key is missing or not valid"_s));
        return;
    }
    if (path == "/sandbox/slack/posts")
        posts(request, responder);
    else if (method == "GET")
        execution(path.mid(qsizetype(sizeof executionsPath) - 1), responder);
    else if (!isJson(request))
        responder.respond(errorResponse(400, u"the content type must be application/json"_s));
    else if (path == "/graphql")
        m_graphQl.answer(*viewer, request.body, responder);
    else
        events(*viewer, request.body, responder);
}

void Endpoints::events(const UserRow& viewer, const QByteArray& body, const wire::Responder& responder)
{
    const auto event = readIncoming(body);
    if (!event) {
        responder.respond(errorResponse(event.error()));
        return;
    }
    // Not then(this, ...): Qt 6.4 calls into a context that is already destroyed.
    m_services.engine.fire(*event, viewer.username)
        .then([guard = QPointer(this), this, responder](const Result<QList<qint64>>& ids) {
            if (!guard)
                return;
            if (!ids) {
                responder.respond(errorResponse(ids.error()));
                return;
            }
            QJsonArray list;
            for (const qint64 id : *ids) {
                const auto row = executionById(m_services.database, id);
                if (!row) {
                    responder.respond(errorResponse(row.error()));
                    return;
                }
                if (*row)
                    list.append(executionJson(**row));
            }
            responder.respond(jsonResponse(200, {{u"executions"_s, list}}));
        });
}

void Endpoints::posts(const wire::Request& request, const wire::Responder& responder)
{
    const auto channel = wire::FormFields::ofTarget(request.head.target).value("channel");
    const auto rows =
        slackPosts(m_services.database, channel ? std::optional(QString::fromUtf8(*channel)) : std::nullopt);
    if (!rows) {
        responder.respond(errorResponse(rows.error()));
        return;
    }
    QJsonArray list;
    for (const SlackPostRow& row : *rows)
        list.append(postJson(row));
    responder.respond(jsonResponse(200, {{u"posts"_s, list}}));
}

void Endpoints::execution(const QByteArray& id, const wire::Responder& responder)
{
    const auto number = numberOf(idtype::execution, QString::fromUtf8(QByteArray::fromPercentEncoding(id)));
    const auto row = executionById(m_services.database, number.value_or(0));
    if (!row)
        responder.respond(errorResponse(row.error()));
    else if (!*row)
        responder.respond(errorResponse(404, u"there is no execution with this id"_s));
    else if (!(*row)->request)
        responder.respond(errorResponse(404, u"this execution sent nothing, or is older than this sandbox's data"_s));
    else
        responder.respond(jsonResponse(200, deliveryJson(**row).toObject()));
}

} // namespace desk::sandbox
