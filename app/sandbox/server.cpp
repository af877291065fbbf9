// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/server.h"

#include "app/sandbox/data/people.h"
#include "app/sandbox/endpoints.h"
#include "app/sandbox/features.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/state.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBody = qsizetype{4} * 1024 * 1024;

} // namespace

/// In the order in which it is made.
struct Server::State {
    ServerOptions options;
    Clock clock;
    Vault vault;
    slack::Grants grants;
    QHash<QString, qint64> entities; ///< this and the keys are set at start and then only read, from any thread
    Keyring keyring;
    Data data;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Services> services;
    std::unique_ptr<GraphQlEndpoint> graphQl;
    std::unique_ptr<Endpoints> endpoints;
    std::unique_ptr<wire::Listener> listener;

    [[nodiscard]] Status readPeople();
    void serve(Abilities abilities);
    [[nodiscard]] Result<quint16> listen();
};

Status Server::State::readPeople()
{
    const auto found = data.database->rows(u"SELECT name, id FROM entities"_s, {},
        [](const QSqlQuery& query) { return std::pair(query.value(0).toString(), query.value(1).toLongLong()); });
    if (!found)
        return tl::unexpected(found.error());
    for (const auto& [name, id] : *found)
        entities.insert(name, id);
    const auto users = allUsers(*data.database);
    if (!users)
        return tl::unexpected(users.error());
    QMap<QString, QString> given = options.apiKeys;
    if (!options.apiKey.isEmpty())
        given.insert(QString(demo::viewer), options.apiKey);
    auto made = Keyring::create(*users, given);
    if (!made)
        return tl::unexpected(made.error());
    keyring = *std::move(made);
    return {};
}

void Server::State::serve(Abilities abilities)
{
    engine = std::make_unique<Engine>(*data.database, vault, clock);
    services = std::make_unique<Services>(
        Services{*data.database, vault, *engine, grants, clock, std::move(abilities.features), QString()});
    graphQl = std::make_unique<GraphQlEndpoint>(std::move(abilities.schema), *services);
    endpoints = std::make_unique<Endpoints>(*services, keyring, slack::Consent(grants, clock), *graphQl);
}

Result<quint16> Server::State::listen()
{
    wire::ListenerOptions limits;
    limits.limits.bodyBytes = maximumBody;
    listener = std::make_unique<wire::Listener>(
        [this](
            const wire::Request& request, const wire::Responder& responder) { endpoints->handle(request, responder); },
        limits);
    return listener->listen(options.port);
}

Server::Server(ServerOptions options, QObject* parent) : QObject(parent), m_state(std::make_unique<State>())
{
    m_state->options = std::move(options);
    m_state->clock = m_state->options.clock ? m_state->options.clock : Clock(&QDateTime::currentDateTimeUtc);
}

Server::~Server() = default;

Result<ServerAddress> Server::start()
{
    State& state = *m_state;
    auto able = abilities(state.options.without);
    if (!able)
        return tl::unexpected(able.error());
    auto data = openData(state.options, state.clock(), state.vault);
    if (!data)
        return tl::unexpected(data.error());
    state.data = std::move(*data);
    if (auto read = state.readPeople(); !read)
        return tl::unexpected(read.error());
    state.serve(*std::move(able));
    const auto port = state.listen();
    if (!port)
        return tl::unexpected(port.error());
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(*port));
    state.services->url = url.toString();
    const QMap<QString, QString> keys = state.keyring.keys();
    return ServerAddress{url, keys.value(QString(demo::viewer)), keys};
}

std::optional<QString> Server::apiKey(const QString& username) const
{
    const QMap<QString, QString> keys = m_state->keyring.keys();
    const auto found = keys.constFind(username);
    return found == keys.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> Server::secretValue(const QString& team, const QString& name) const
{
    const auto entity = m_state->entities.constFind(team);
    if (entity == m_state->entities.constEnd())
        return std::nullopt;
    const auto value = m_state->vault.value(*entity, name);
    return value ? std::optional(value->bytes()) : std::nullopt;
}

} // namespace desk::sandbox
