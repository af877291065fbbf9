// SPDX-License-Identifier: Apache-2.0
#include "app/core/workspace.h"
#include "app/sandbox/choices.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

/// Everything of docs/protocol.md 3.4, and that this is the sandbox.
QJsonArray features()
{
    QJsonArray list;
    for (const QLatin1StringView name : {"AUTOMATION_EVENT_RUN_METRIC"_L1, "AUTOMATION_EVENT_RUN_METRIC_CHANGE"_L1,
             "AUTOMATION_EVENT_RUN_METRIC_ZSCORE"_L1, "AUTOMATION_EVENT_RUN_STATE"_L1,
             "AUTOMATION_EVENT_ADD_ARTIFACT_TAG"_L1, "AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG"_L1,
             "AUTOMATION_EVENT_ADD_COLLECTION_TAG"_L1, "AUTOMATION_EVENT_REMOVE_COLLECTION_TAG"_L1,
             "AUTOMATION_EVENT_UNLINK_ARTIFACT"_L1, "AUTOMATION_ACTION_NO_OP"_L1,
             "AUTOMATION_ACTION_PUSH_NOTIFICATION"_L1, "AUTOMATION_ACTION_ARIA"_L1, "AUTOMATION_SCOPE_ENTITY"_L1,
             "AUTOMATIONS_ON_USER"_L1, "QUERY_AUTOMATIONS_ON_ENTITY"_L1, "AUTOMATIONS_ON_ORGANIZATION"_L1,
             "AUTOMATION_LAST_EXECUTED_AT"_L1, "ARTIFACT_TAGS"_L1, "ARTIFACT_REGISTRY_SEARCH"_L1,
             "ARTIFACT_COLLECTIONS_FILTERING_SORTING"_L1, sandboxFeature})
        list.append(QJsonObject{{u"name"_s, QString(name)}, {u"isEnabled"_s, true}});
    return list;
}

} // namespace

void addServerInfo(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Query.serverInfo"_s, [](const Object&, const QJsonObject&, Context& c) -> FieldResult {
        const QString version = QStringLiteral(DESK_VERSION);
        return Node(QJsonObject{{u"features"_s, features()}, {u"cliVersionInfo"_s, u"{}"_s},
            {u"latestLocalVersionInfo"_s,
                QJsonObject{{u"outOfDate"_s, false}, {u"latestVersionString"_s, version},
                    {u"versionOnThisInstanceString"_s, version}}},
            {u"frontendHost"_s, contextOf(c).serverUrl}, {u"slackClientID"_s, QString(choices::slackClientId)},
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
    return resolvers;
}

} // namespace desk::sandbox
