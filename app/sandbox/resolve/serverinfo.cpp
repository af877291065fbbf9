// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/choices.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

QJsonArray enabled(const QStringList& features)
{
    QJsonArray list;
    for (const QString& name : features)
        list.append(QJsonObject{{u"name"_s, name}, {u"isEnabled"_s, true}});
    return list;
}

} // namespace

void addServerInfo(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Query.serverInfo"_s, [](const Object&, const QJsonObject&, Context& c) -> FieldResult {
        const QString version = QStringLiteral(DESK_VERSION);
        const Services& server = contextOf(c).services;
        return Node(QJsonObject{{u"features"_s, enabled(server.features)}, {u"cliVersionInfo"_s, u"{}"_s},
            {u"latestLocalVersionInfo"_s,
                QJsonObject{{u"outOfDate"_s, false}, {u"latestVersionString"_s, version},
                    {u"versionOnThisInstanceString"_s, version}}},
            {u"frontendHost"_s, server.url}, {u"slackClientID"_s, QString(choices::slackClientId)},
            {u"licenseFlags"_s, QJsonArray()}, {u"hasLocalLicense"_s, false}, {u"deploymentId"_s, u"sandbox"_s}});
    });
}

graphql::Resolvers allResolvers()
{
    graphql::Resolvers resolvers;
    addConnectionResolvers(resolvers);
    addPeople(resolvers);
    addPlaces(resolvers);
    addCollections(resolvers);
    addAutomations(resolvers);
    addIntegrations(resolvers);
    addExecutions(resolvers);
    addServerInfo(resolvers);
    addAutomationMutations(resolvers);
    addIntegrationMutations(resolvers);
    addSecretMutations(resolvers);
    return resolvers;
}

} // namespace desk::sandbox
