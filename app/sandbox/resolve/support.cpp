// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/resolve/support.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

using SharedConnection = std::shared_ptr<const Connection>;

FieldResult edgesOf(const QString& item, const Object& parent)
{
    std::vector<Node> edges;
    for (const Connection::Edge& edge : rowOf<SharedConnection>(parent)->edges)
        edges.push_back(Object{item + u"Edge", {{u"cursor"_s, edge.cursor}}, edge.node});
    return Node(std::move(edges));
}

FieldResult pageInfoOf(const Object& parent)
{
    const Connection& connection = *rowOf<SharedConnection>(parent);
    QJsonObject info{{u"hasNextPage"_s, connection.hasNext}, {u"hasPreviousPage"_s, connection.hasPrevious}};
    if (!connection.edges.empty()) {
        info.insert(u"startCursor"_s, connection.edges.front().cursor);
        info.insert(u"endCursor"_s, connection.edges.back().cursor);
    }
    return Node(info);
}

FieldResult totalCountOf(const Object& parent)
{
    const auto count = rowOf<SharedConnection>(parent)->count();
    if (!count)
        return refused(count.error());
    return Node(*count);
}

} // namespace

tl::unexpected<graphql::FieldError> refused(const Error& error)
{
    const Refusal refusal = refusalOf(error);
    return graphql::fieldError(refusal.text, refusal.status);
}

std::optional<QString> textArgument(const QJsonObject& args, const QString& name)
{
    const QJsonValue value = args.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

PageRequest pageRequest(const QJsonObject& args)
{
    PageRequest request;
    if (const QJsonValue first = args.value("first"_L1); first.isDouble())
        request.first = first.toInt();
    request.after = textArgument(args, u"after"_s);
    request.order = textArgument(args, u"order"_s);
    request.filters = textArgument(args, u"filters"_s);
    return request;
}

QJsonValue jsonOf(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

Object connectionObject(const QString& item, Connection connection)
{
    return {item + u"Connection", {}, SharedConnection(std::make_shared<const Connection>(std::move(connection)))};
}

FieldResult connectionOf(const QString& item, std::vector<Object> nodes, const PageRequest& request)
{
    const auto plan = planPage({}, request);
    if (!plan)
        return refused(plan.error());
    const auto total = qint64(nodes.size());
    const qint64 begin = std::clamp<qint64>(plan->afterId.value_or(-1) + 1, 0, total);
    const qint64 end = std::min<qint64>(begin + plan->first, total);
    Connection connection;
    connection.hasPrevious = begin > 0;
    connection.hasNext = end < total;
    for (qint64 i = begin; i < end; ++i)
        connection.edges.push_back({cursorOf(QString(), i), std::move(nodes[std::size_t(i)])});
    connection.count = [total]() -> Result<qint64> { return total; };
    return Node(connectionObject(item, std::move(connection)));
}

void addConnectionResolvers(graphql::Resolvers& resolvers)
{
    const QStringList items{u"Trigger"_s, u"TriggerExecution"_s, u"Project"_s, u"Entity"_s, u"User"_s, u"Integration"_s,
        u"ArtifactCollection"_s, u"ArtifactType"_s, u"ArtifactAlias"_s, u"Tag"_s, u"ApiKey"_s};
    for (const QString& item : items) {
        resolvers.add(item + u"Connection.edges",
            [item](const Object& parent, const QJsonObject&, graphql::Context&) { return edgesOf(item, parent); });
        resolvers.add(
            item + u"Edge.node", [](const Object& parent, const QJsonObject&, graphql::Context&) -> FieldResult {
                return Node(rowOf<Object>(parent));
            });
        if (item != "Entity"_L1 && item != "ApiKey"_L1)
            resolvers.add(item + u"Connection.pageInfo",
                [](const Object& parent, const QJsonObject&, graphql::Context&) { return pageInfoOf(parent); });
    }
    for (const QString& item : {u"Trigger"_s, u"TriggerExecution"_s, u"ArtifactCollection"_s})
        resolvers.add(item + u"Connection.totalCount",
            [](const Object& parent, const QJsonObject&, graphql::Context&) { return totalCountOf(parent); });
}

} // namespace desk::sandbox
