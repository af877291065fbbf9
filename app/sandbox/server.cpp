// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/server.h"

#include "app/sandbox/data/people.h"
#include "app/sandbox/endpoints.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBody = qsizetype{4} * 1024 * 1024;

/// One line of printable ASCII: it must fit in a header and in the JSON line of the program.
bool isUsableKey(const QString& key)
{
    return !key.isEmpty()
        && std::all_of(key.begin(), key.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

struct Server::State {
    ServerOptions options;
    Clock clock;
    Vault vault;
    QHash<QString, qint64> entities; ///< set at start and then only read, from any thread
    Data data;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Endpoints> endpoints;
    std::unique_ptr<wire::Listener> listener;
};

Server::Server(ServerOptions options, QObject* parent) : QObject(parent), m_state(std::make_unique<State>())
{
    m_state->options = std::move(options);
    m_state->clock = m_state->options.clock ? m_state->options.clock : Clock(&QDateTime::currentDateTimeUtc);
    if (m_state->options.apiKey.isEmpty())
        m_state->options.apiKey = QString::fromLatin1(randomToken());
}

Server::~Server() = default;

Result<ServerAddress> Server::start()
{
    State& state = *m_state;
    if (!isUsableKey(state.options.apiKey))
        return failure(InvalidInputError{u"apiKey"_s, u"an API key is made of printable ASCII without spaces"_s});
    auto data = openData(state.options, state.clock(), state.vault);
    if (!data)
        return tl::unexpected(data.error());
    state.data = std::move(*data);
    const auto entities = state.data.database->rows(u"SELECT name, id FROM entities"_s, {},
        [](const QSqlQuery& query) { return std::pair(query.value(0).toString(), query.value(1).toLongLong()); });
    if (!entities)
        return tl::unexpected(entities.error());
    for (const auto& [name, id] : *entities)
        state.entities.insert(name, id);
    state.engine = std::make_unique<Engine>(*state.data.database, state.vault, state.clock);
    auto endpoints = Endpoints::create(state.data, state.vault, *state.engine, state.clock, state.options.apiKey);
    if (!endpoints)
        return tl::unexpected(endpoints.error());
    state.endpoints = std::move(*endpoints);
    wire::ListenerOptions options;
    options.limits.bodyBytes = maximumBody;
    state.listener = std::make_unique<wire::Listener>(
        [&state](const wire::Request& request, const wire::Responder& responder) {
            state.endpoints->handle(request, responder);
        },
        options);
    const auto port = state.listener->listen(state.options.port);
    if (!port)
        return tl::unexpected(port.error());
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(*port));
    state.endpoints->setUrl(url.toString());
    return ServerAddress{url, state.options.apiKey};
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
