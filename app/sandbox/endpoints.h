// SPDX-License-Identifier: Apache-2.0
// What the sandbox answers over HTTP: /graphql, /sandbox/events, /sandbox/executions/<id>.
#pragma once

#include "app/sandbox/state.h"
#include "app/wire/listener.h"

namespace desk::sandbox {

class Endpoints : public QObject {
    Q_OBJECT
public:
    /// The schema is read here; a mistake in it is a mistake of the build: InvalidInputError "schema".
    [[nodiscard]] static Result<std::unique_ptr<Endpoints>> create(
        Data& data, Vault& vault, Engine& engine, Clock clock, const QString& apiKey);

    void handle(const wire::Request& request, const wire::Responder& responder);
    void setUrl(const QString& url) { m_url = url; }

private:
    Endpoints(graphql::Schema schema, Data& data, Vault& vault, Engine& engine, Clock clock, const QString& apiKey);

    struct Call; ///< one GraphQL request on its way

    [[nodiscard]] bool isAuthorized(const wire::Request& request) const;
    void graphQl(const wire::Request& request, const wire::Responder& responder);
    void sendTests(const std::shared_ptr<Call>& call);
    [[nodiscard]] Status checkTest(const std::shared_ptr<Call>& call, const QJsonObject& input, qint64* entity);
    void runCall(const std::shared_ptr<Call>& call);
    void events(const wire::Request& request, const wire::Responder& responder);
    void execution(const QByteArray& id, const wire::Responder& responder);

    graphql::Schema m_schema;
    graphql::Resolvers m_resolvers;
    Data& m_data;
    Vault& m_vault;
    Engine& m_engine;
    Clock m_clock;
    QByteArray m_credentials; ///< what Basic must decode to
    QString m_url;
};

} // namespace desk::sandbox
