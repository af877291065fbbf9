// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphqlendpoint.h"

#include "app/sandbox/answers.h"
#include "app/sandbox/checks.h"
#include "app/sandbox/choices.h"
#include "app/sandbox/resolve/managed.h"

#include <QJsonDocument>
#include <QPointer>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

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

struct GraphQlEndpoint::Call {
    graphql::Request request;
    RequestContext context;
    wire::Responder responder;
    std::vector<QJsonObject> tests;
    std::size_t sent = 0;
};

GraphQlEndpoint::GraphQlEndpoint(graphql::Schema schema, const Services& services)
    : m_schema(std::move(schema)), m_resolvers(allResolvers()), m_services(services)
{
}

void GraphQlEndpoint::answer(const UserRow& viewer, const QByteArray& body, const wire::Responder& responder)
{
    auto read = graphql::readRequest(body);
    if (!read) {
        responder.respond(errorResponse(400, read.error().message));
        return;
    }
    auto tests = wantedTests(m_schema, *read);
    sendTests(std::make_shared<Call>(
        Call{std::move(*read), RequestContext(m_services, viewer), responder, std::move(tests), 0}));
}

Result<qint64> GraphQlEndpoint::checkTest(Call& call, const QJsonObject& input)
{
    const auto entity = managedEntity(call.context, input.value("entityName"_L1).toString());
    if (!entity)
        return tl::unexpected(entity.error());
    if (auto fits = checkUrl(input.value("urlEndpoint"_L1).toString()); !fits)
        return tl::unexpected(fits.error());
    const auto payload = textArgument(input, u"requestPayload"_s);
    if (auto fits = payload ? checkPayload(*payload) : Status(); !fits)
        return tl::unexpected(fits.error());
    return entity->id;
}

/// One after the other, then the document runs with the results at hand.
void GraphQlEndpoint::sendTests(const std::shared_ptr<Call>& call)
{
    if (call->sent == call->tests.size()) {
        runCall(*call);
        return;
    }
    const QJsonObject input = call->tests[call->sent++];
    const auto entity = checkTest(*call, input);
    if (!entity) {
        const Refusal refusal = refusalOf(entity.error());
        call->context.webhookTests.push_back({{u"refused"_s, refusal.text}, {u"status"_s, refusal.status}});
        sendTests(call);
        return;
    }
    const QString payload = textArgument(input, u"requestPayload"_s).value_or(QString(choices::emptyPayload));
    m_services.engine
        .sendOnce(*entity, input.value("urlEndpoint"_L1).toString(), textArgument(input, u"accessTokenRef"_s),
            textArgument(input, u"secretRef"_s), payload.toUtf8())
        .then([guard = QPointer(this), this, call](const DeliveryOutcome& outcome) {
            if (!guard)
                return;
            call->context.webhookTests.push_back(testResult(m_services.engine, outcome));
            sendTests(call);
        });
}

void GraphQlEndpoint::runCall(Call& call)
{
    const auto result = graphql::Executor(m_schema, m_resolvers).run(call.request, call.context);
    call.responder.respond(jsonResponse(result.httpStatus, result.toJson()));
}

} // namespace desk::sandbox
