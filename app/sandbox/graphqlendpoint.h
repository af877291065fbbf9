// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/resolve/resolvers.h"
#include "app/wire/listener.h"

namespace desk::sandbox {

/// Answers GraphQL requests of a person. Tests of webhooks that a document asks for are sent before it runs, because
/// execution itself does not wait for anything.
class GraphQlEndpoint : public QObject {
    Q_OBJECT
public:
    /// `services` must outlive it.
    GraphQlEndpoint(graphql::Schema schema, const Services& services);

    void answer(const UserRow& viewer, const QByteArray& body, const wire::Responder& responder);

private:
    struct Call; ///< one request on its way

    void sendTests(const std::shared_ptr<Call>& call);
    [[nodiscard]] Result<qint64> checkTest(Call& call, const QJsonObject& input);
    void runCall(Call& call);

    graphql::Schema m_schema;
    graphql::Resolvers m_resolvers;
    const Services& m_services;
};

} // namespace desk::sandbox
