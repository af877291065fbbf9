// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/endpoints.h"

#include "app/core/signature.h"
#include "app/sandbox/checks.h"
#include "app/sandbox/choices.h"
#include "app/sandbox/data/history.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/executionjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QPointer>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

wire::Response jsonResponse(int status, const QJsonObject& body)
{
    wire::Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

/// The shape of docs/protocol.md 1.5.
wire::Response errorResponse(int status, const QString& message)
{
    return jsonResponse(status, {{u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, message}}}}});
}

wire::Response errorResponse(const Error& error)
{
    const Refusal refusal = refusalOf(error);
    return errorResponse(refusal.status, refusal.text);
}

bool isJson(const wire::Request& request)
{
    const QByteArray type = wire::headerValue(request.head.headers, "Content-Type");
    return type.split(';').first().trimmed().toLower() == "application/json";
}

/// Only listens to what webhook tests a document asks for; everything else answers null.
struct TestCollector : graphql::Context {
    std::vector<QJsonObject> inputs;
};

graphql::Resolvers collectingResolvers()
{
    return {{u"Mutation.testGenericWebhookIntegration"_s,
        [](const graphql::Object&, const QJsonObject& args, graphql::Context& context) -> graphql::FieldResult {
            static_cast<TestCollector&>(context).inputs.push_back(args.value("input"_L1).toObject());
            return graphql::Node(nullptr);
        }}};
}

std::vector<QJsonObject> wantedTests(const graphql::Schema& schema, const graphql::Request& request)
{
    if (!request.query.contains("testGenericWebhookIntegration"_L1))
        return {};
    const graphql::Resolvers resolvers = collectingResolvers();
    TestCollector collector;
    const auto result = graphql::Executor(schema, resolvers).run(request, collector);
    return result.executed ? collector.inputs : std::vector<QJsonObject>();
}

QJsonObject testResult(const Engine& engine, const DeliveryOutcome& outcome)
{
    QJsonObject response;
    if (!outcome.error.isEmpty())
        response.insert(u"error"_s, engine.masked(outcome.error));
    if (outcome.status) {
        response.insert(u"statusCode"_s, *outcome.status);
        response.insert(u"status"_s, engine.masked(outcome.statusText));
        response.insert(u"body"_s, engine.masked(QString::fromUtf8(outcome.body)));
    }
    const QByteArray text = QJsonDocument(response).toJson(QJsonDocument::Compact);
    return {{u"ok"_s, outcome.ok}, {u"response"_s, QString::fromUtf8(text)}};
}

} // namespace

struct Endpoints::Call {
    graphql::Request request;
    RequestContext context;
    wire::Responder responder;
    std::vector<QJsonObject> tests;
    std::size_t sent = 0;
};

Result<std::unique_ptr<Endpoints>> Endpoints::create(
    Data& data, Vault& vault, Engine& engine, Clock clock, const QString& apiKey)
{
    QFile file(u":/sandbox/schema.graphql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(InvalidInputError{u"schema"_s, file.errorString()});
    auto schema = graphql::Schema::parse(QString::fromUtf8(file.readAll()));
    if (!schema)
        return failure(InvalidInputError{u"schema"_s, schema.error().message});
    std::unique_ptr<Endpoints> endpoints(
        new Endpoints(std::move(*schema), data, vault, engine, std::move(clock), apiKey));
    if (const QStringList unknown = endpoints->m_resolvers.unknownTo(endpoints->m_schema); !unknown.isEmpty())
        return failure(InvalidInputError{u"schema"_s, unknown.join(u", "_s)});
    return endpoints;
}

Endpoints::Endpoints(
    graphql::Schema schema, Data& data, Vault& vault, Engine& engine, Clock clock, const QString& apiKey)
    : m_schema(std::move(schema)), m_resolvers(allResolvers()), m_data(data), m_vault(vault), m_engine(engine),
      m_clock(std::move(clock)), m_credentials("api:" + apiKey.toUtf8())
{
}

bool Endpoints::isAuthorized(const wire::Request& request) const
{
    const QByteArray header = wire::headerValue(request.head.headers, "Authorization");
    if (!header.toLower().startsWith("basic "))
        return false;
    const auto decoded =
        QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && sameBytes(*decoded, m_credentials);
}

void Endpoints::handle(const wire::Request& request, const wire::Responder& responder)
{
    const QByteArray path = request.head.target.split('?').first();
    const QByteArray executions = "/sandbox/executions/";
    const bool isRead = path.startsWith(executions);
    if (path != "/graphql" && path != "/sandbox/events" && !isRead) {
        responder.respond(errorResponse(404, u"there is nothing at this address; GraphQL is at /graphql"_s));
        return;
    }
    if (request.head.method != (isRead ? "GET" : "POST")) {
        wire::Response response =
            errorResponse(405, u"this address takes %1 only"_s.arg(isRead ? u"GET"_s : u"POST"_s));
        response.headers.append(wire::Header{"Allow", isRead ? "GET" : "POST"});
        responder.respond(response);
        return;
    }
    if (!isAuthorized(request)) {
        responder.respond(errorResponse(401, u"the API key is missing or not valid"_s));
        return;
    }
    if (isRead)
        execution(path.mid(executions.size()), responder);
    else if (!isJson(request))
        responder.respond(errorResponse(400, u"the content type must be application/json"_s));
    else if (path == "/graphql")
        graphQl(request, responder);
    else
        events(request, responder);
}

void Endpoints::graphQl(const wire::Request& request, const wire::Responder& responder)
{
    auto read = graphql::readRequest(request.body);
    if (!read) {
        responder.respond(errorResponse(400, read.error().message));
        return;
    }
    auto tests = wantedTests(m_schema, *read);
    const auto call = std::make_shared<Call>(Call{
        std::move(*read), {*m_data.database, m_vault, m_clock, m_data.viewer, m_url}, responder, std::move(tests), 0});
    sendTests(call);
}

Status Endpoints::checkTest(const std::shared_ptr<Call>& call, const QJsonObject& input, qint64* entity)
{
    const QString name = input.value("entityName"_L1).toString();
    const auto found = entityByName(*m_data.database, name);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return notFound(u"there is no entity \"%1\""_s.arg(name));
    *entity = (*found)->id;
    if (auto allowed = requireAdmin(call->context, *entity); !allowed)
        return allowed;
    if (auto fits = checkUrl(input.value("urlEndpoint"_L1).toString()); !fits)
        return fits;
    const auto payload = textArgument(input, u"requestPayload"_s);
    return payload ? checkPayload(*payload) : Status();
}

/// One after the other, then the document runs with the results at hand.
void Endpoints::sendTests(const std::shared_ptr<Call>& call)
{
    if (call->sent == call->tests.size()) {
        runCall(call);
        return;
    }
    const QJsonObject input = call->tests[call->sent++];
    qint64 entity = 0;
    if (auto fits = checkTest(call, input, &entity); !fits) {
        const Refusal refusal = refusalOf(fits.error());
        call->context.webhookTests.push_back({{u"refused"_s, refusal.text}, {u"status"_s, refusal.status}});
        sendTests(call);
        return;
    }
    const QString payload = textArgument(input, u"requestPayload"_s).value_or(QString(choices::emptyPayload));
    m_engine
        .sendOnce(entity, input.value("urlEndpoint"_L1).toString(), textArgument(input, u"accessTokenRef"_s),
            textArgument(input, u"secretRef"_s), payload.toUtf8())
        .then([guard = QPointer(this), this, call](const DeliveryOutcome& outcome) {
            if (!guard)
                return;
            call->context.webhookTests.push_back(testResult(m_engine, outcome));
            sendTests(call);
        });
}

void Endpoints::runCall(const std::shared_ptr<Call>& call)
{
    const auto result = graphql::Executor(m_schema, m_resolvers).run(call->request, call->context);
    call->responder.respond(jsonResponse(result.httpStatus, result.toJson()));
}

void Endpoints::events(const wire::Request& request, const wire::Responder& responder)
{
    const auto event = readIncoming(request.body);
    if (!event) {
        responder.respond(errorResponse(event.error()));
        return;
    }
    // Not then(this, ...): Qt 6.4 calls into a context that is already destroyed.
    m_engine.fire(*event, m_data.viewer.username)
        .then([guard = QPointer(this), this, responder](const Result<QList<qint64>>& ids) {
            if (!guard)
                return;
            if (!ids) {
                responder.respond(errorResponse(ids.error()));
                return;
            }
            QJsonArray list;
            for (const qint64 id : *ids) {
                const auto row = executionById(*m_data.database, id);
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

void Endpoints::execution(const QByteArray& id, const wire::Responder& responder)
{
    const auto number = numberOf(idtype::execution, QString::fromUtf8(QByteArray::fromPercentEncoding(id)));
    const auto row = executionById(*m_data.database, number.value_or(0));
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
