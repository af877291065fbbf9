// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/features.h"

#include "app/core/workspace.h"
#include "app/sandbox/resolve/resolvers.h"

#include <QFile>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

Result<graphql::Schema> wholeSchema()
{
    QFile file(u":/sandbox/schema.graphql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(InvalidInputError{u"schema"_s, file.errorString()});
    auto schema = graphql::Schema::parse(QString::fromUtf8(file.readAll()));
    if (!schema)
        return failure(InvalidInputError{u"schema"_s, schema.error().message});
    // Now, because a resolver of something that is left out on purpose is no mistake.
    if (const QStringList unknown = allResolvers().unknownTo(*schema); !unknown.isEmpty())
        return failure(InvalidInputError{u"schema"_s, unknown.join(u", "_s)});
    return *std::move(schema);
}

} // namespace

/// Everything of docs/protocol.md 3.4, and what only the sandbox has.
QStringList allFeatures()
{
    return {u"AUTOMATION_EVENT_RUN_METRIC"_s, u"AUTOMATION_EVENT_RUN_METRIC_CHANGE"_s,
        u"AUTOMATION_EVENT_RUN_METRIC_ZSCORE"_s, u"AUTOMATION_EVENT_RUN_STATE"_s,
        u"AUTOMATION_EVENT_ADD_ARTIFACT_TAG"_s, u"AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG"_s,
        u"AUTOMATION_EVENT_ADD_COLLECTION_TAG"_s, u"AUTOMATION_EVENT_REMOVE_COLLECTION_TAG"_s,
        u"AUTOMATION_EVENT_UNLINK_ARTIFACT"_s, u"AUTOMATION_ACTION_NO_OP"_s, u"AUTOMATION_ACTION_PUSH_NOTIFICATION"_s,
        u"AUTOMATION_ACTION_ARIA"_s, u"AUTOMATION_SCOPE_ENTITY"_s, u"AUTOMATIONS_ON_USER"_s,
        u"QUERY_AUTOMATIONS_ON_ENTITY"_s, u"AUTOMATIONS_ON_ORGANIZATION"_s, u"AUTOMATION_LAST_EXECUTED_AT"_s,
        u"ARTIFACT_TAGS"_s, u"ARTIFACT_REGISTRY_SEARCH"_s, u"ARTIFACT_COLLECTIONS_FILTERING_SORTING"_s,
        QString(sandboxFeature), QString(slackLoopbackFeature)};
}

/// Fields that older servers lack: of every type, or of the type that is named (docs/protocol.md 2.4, 2.7).
QStringList removableFields()
{
    return {u"triggerExecutions"_s, u"Query.triggerExecutions"_s, u"Project.triggerExecutions"_s, u"lastExecutedAt"_s,
        u"teamMembers"_s};
}

/// Takes the field out of its type, or of every type that has it; an interface before the types that implement it.
bool removeFields(graphql::Schema& schema, const QString& field)
{
    if (!removableFields().contains(field))
        return false;
    if (const qsizetype dot = field.indexOf(u'.'); dot >= 0)
        return schema.removeField(field.left(dot), field.mid(dot + 1));
    bool removed = false;
    for (const QString& type : schema.typeNames())
        removed = schema.removeField(type, field) || removed;
    return removed;
}

Result<Abilities> abilities(const QStringList& without)
{
    auto schema = wholeSchema();
    if (!schema)
        return tl::unexpected(schema.error());
    Abilities result{*std::move(schema), allFeatures()};
    const QString mutation = result.schema.rootType(graphql::Operation::Kind::Mutation);
    for (const QString& name : without) {
        const bool isGone = result.features.removeAll(name) > 0 || result.schema.removeField(mutation, name)
            || removeFields(result.schema, name);
        if (!isGone)
            return failure(InvalidInputError{u"without"_s,
                u"\"%1\" is neither a mutation, nor a feature, nor one of the fields %2 of this server"_s.arg(
                    name, removableFields().join(u", "_s))});
    }
    return result;
}

} // namespace desk::sandbox
