// SPDX-License-Identifier: Apache-2.0
// What all resolvers share: the request's context, errors, rows inside objects, connections.
#pragma once

#include "app/sandbox/data/paging.h"
#include "app/sandbox/data/rows.h"
#include "app/sandbox/engine.h"
#include "app/sandbox/graphql/executor.h"
#include "app/sandbox/problems.h"
#include "app/sandbox/slack/grants.h"

#include <deque>

namespace desk::sandbox {

/// What all requests of a server share.
struct Services {
    Database& database;
    Vault& vault;
    Engine& engine;
    slack::Grants& grants;
    Clock clock;
    QStringList features;
    QString url; ///< of the server itself
};

/// One request's view of the server.
struct RequestContext : graphql::Context {
    RequestContext(const Services& all, UserRow who)
        : services(all), database(all.database), vault(all.vault), clock(all.clock), viewer(std::move(who))
    {
    }

    const Services& services;
    Database& database;
    Vault& vault;
    const Clock& clock;
    UserRow viewer;
    std::deque<QJsonObject> webhookTests; ///< results of the tests the document asks for, in its order
};

[[nodiscard]] inline RequestContext& contextOf(graphql::Context& context)
{
    return static_cast<RequestContext&>(context);
}

[[nodiscard]] tl::unexpected<graphql::FieldError> refused(const Error& error);

template <typename Row>
[[nodiscard]] const Row& rowOf(const graphql::Object& object)
{
    return std::any_cast<const Row&>(object.payload);
}

/// An argument as text; nothing when absent or null.
[[nodiscard]] std::optional<QString> textArgument(const QJsonObject& args, const QString& name);
[[nodiscard]] PageRequest pageRequest(const QJsonObject& args);

[[nodiscard]] QJsonValue jsonOf(const std::optional<QString>& text);

struct Connection {
    struct Edge {
        QString cursor;
        graphql::Object node;
    };
    std::vector<Edge> edges;
    bool hasNext = false;
    bool hasPrevious = false;
    std::function<Result<qint64>()> count;
};

/// The object of a `<item>Connection`; `item` is "Trigger" for TriggerConnection and TriggerEdge.
[[nodiscard]] graphql::Object connectionObject(const QString& item, Connection connection);

/// A page of a table as a connection.
template <typename Row, typename Read, typename FieldsOf, typename ToObject>
[[nodiscard]] graphql::FieldResult pageOf(RequestContext& context, const QString& item, const ListQuery& list,
    const PageRequest& request, const QStringList& filterKeys, Read read, FieldsOf fieldsOf, ToObject toObject)
{
    const auto plan = planPage(list, request);
    if (!plan)
        return refused(plan.error());
    const auto filter = listFilter(request.filters, filterKeys);
    if (!filter)
        return refused(filter.error());
    auto page = readPage<Row>(context.database, list, *plan, *filter, read, fieldsOf);
    if (!page)
        return refused(page.error());
    Connection connection;
    connection.hasNext = page->hasNext;
    connection.hasPrevious = page->hasPrevious;
    for (auto& one : page->items)
        connection.edges.push_back({one.cursor, toObject(one.row)});
    connection.count = [&context, list, filter = *filter, read, fieldsOf] {
        return countRows<Row>(context.database, list, filter, read, fieldsOf);
    };
    return connectionObject(item, std::move(connection));
}

/// The same for what is read in full; `first` and `after` count in it.
[[nodiscard]] graphql::FieldResult connectionOf(
    const QString& item, std::vector<graphql::Object> nodes, const PageRequest& request);

/// edges, pageInfo, totalCount and node of every connection type.
void addConnectionResolvers(graphql::Resolvers& resolvers);

} // namespace desk::sandbox
