// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/checks.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/resolve/managed.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::FieldResult;
using graphql::Node;

namespace {

/// Now, or as little later as makes it another time than that of the value before.
QString timeAfter(const QDateTime& now, const std::optional<SecretRow>& before)
{
    if (!before)
        return timeText(now);
    return timeText(std::max(now, QDateTime::fromString(before->createdAt, Qt::ISODateWithMs).addMSecs(1)));
}

FieldResult insertSecret(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    const QString name = input.value("secretName"_L1).toString();
    if (auto fits = checkSecretName(name); !fits)
        return refused(fits.error());
    auto value = Secret::ofText(input.value("secretValue"_L1).toString().toUtf8());
    if (!value)
        return refused(badRequest(u"a secret's value is a text that is not empty and has no NUL character"_s).value());
    const auto before = secretNamed(context.database, entity->id, name);
    if (!before)
        return refused(before.error());
    const QString at = timeAfter(context.clock(), *before);
    if (auto put = putSecretName(context.database, entity->id, name, at, false); !put)
        return refused(put.error());
    context.vault.set(entity->id, name, *value);
    return Node(QJsonObject{{u"success"_s, true}, {u"clientMutationId"_s, mutationId(input)}});
}

FieldResult deleteSecret(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    const QString name = input.value("secretName"_L1).toString();
    const auto removed = removeSecretName(context.database, entity->id, name);
    if (!removed)
        return refused(removed.error());
    if (!*removed)
        return refused(notFound(u"there is no secret \"%1\""_s.arg(name)).value());
    context.vault.remove(entity->id, name);
    return Node(QJsonObject{{u"success"_s, true}, {u"clientMutationId"_s, mutationId(input)}});
}

} // namespace

void addSecretMutations(graphql::Resolvers& resolvers)
{
    addMutation(resolvers, u"insertSecret"_s, insertSecret);
    addMutation(resolvers, u"deleteSecret"_s, deleteSecret);
}

} // namespace desk::sandbox
