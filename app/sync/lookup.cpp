// SPDX-License-Identifier: Apache-2.0
#include "app/sync/lookup.h"

#include "app/api/client.h"
#include "app/store/store.h"
#include "app/sync/walks.h"

#include <algorithm>

namespace desk::sync {

namespace {

using Found = std::optional<Subject>;

bool isThere(const Subject& subject)
{
    return !std::holds_alternative<std::monostate>(subject);
}

/// Nothing where the server does not show this to this person, or cannot. Any other error says nothing of what it
/// holds.
Result<Found> unknownOr(const Error& error)
{
    if (isRefusedOrLacking(error))
        return Found();
    return tl::unexpected(error);
}

/// By name first, which is one small question; an automation that has another name now is among all of them.
Task<Found> findAutomation(api::Client& client, store::EditKind edit, QString owner, QString name)
{
    const auto named = co_await client.automationsNamed(owner, name);
    if (!named)
        co_return unknownOr(named.error());
    const Subject byName = subjectOf(edit, named->items);
    if (isThere(byName))
        co_return Found(byName);
    if (std::holds_alternative<store::CreateEdit>(edit) && named->complete)
        co_return Found(byName);
    const auto all = co_await client.automations(owner);
    if (!all)
        co_return unknownOr(all.error());
    const Subject found = subjectOf(edit, all->items);
    if (!isThere(found) && !all->complete)
        co_return Found();
    co_return Found(found);
}

Task<Found> findWebhook(api::Client& client, store::EditKind edit, QString team)
{
    const auto integrations = co_await client.integrations(team);
    if (!integrations)
        co_return unknownOr(integrations.error());
    const Subject found = subjectOf(edit, {}, integrations->webhooks);
    if (!isThere(found) && !integrations->complete)
        co_return Found();
    co_return Found(found);
}

struct Wanted {
    std::optional<Scope> scope; ///< of an automation
    QString name;
    QString team; ///< of a webhook
};

Wanted wantedIn(const store::EditKind& edit)
{
    return std::visit(overloaded{
                          [](const store::CreateEdit& e) {
                              return Wanted{e.draft.scope, e.draft.name, {}};
                          },
                          [](const store::UpdateEdit& e) {
                              return Wanted{e.base.scope, e.base.name, {}};
                          },
                          [](const store::DeleteEdit& e) {
                              return Wanted{e.base.scope, e.base.name, {}};
                          },
                          [](const store::CreateWebhookEdit& e) {
                              return Wanted{{}, {}, e.draft.team};
                          },
                          [](const auto& e) {
                              return Wanted{{}, {}, e.base.team};
                          },
                      },
        edit);
}

} // namespace

QString walkOwner(const Scope& scope, const store::WorkspaceView& workspace)
{
    QString project = scopeId(scope);
    if (const auto* collection = std::get_if<CollectionScope>(&scope)) {
        project = collection->project.value;
        for (const Collection& known : workspace.collections) {
            if (known.id == collection->id)
                project = known.project.value;
        }
    }
    for (const Project& known : workspace.projects) {
        if (known.id.value == project)
            return known.owner;
    }
    for (const Organization& known : workspace.organizations) {
        if (known.entityId.value == scopeId(scope))
            return known.entityName;
    }
    if (const auto* team = std::get_if<TeamScope>(&scope))
        return team->name;
    return {};
}

Task<std::optional<Subject>> lookUp(api::Client& client, store::Store& store, store::EditKind edit)
{
    const Wanted wanted = wantedIn(edit);
    if (!wanted.scope)
        co_return co_await findWebhook(client, edit, wanted.team);
    const auto workspace = co_await store.workspace();
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    const QString owner = walkOwner(*wanted.scope, *workspace);
    // Before anything was read nothing can be looked at; the pull that reads it sends the edit.
    if (owner.isEmpty() && workspace->projects.isEmpty())
        co_return failure(CancelledError{});
    if (owner.isEmpty())
        co_return Found();
    co_return co_await findAutomation(client, edit, owner, wanted.name);
}

Task<void> keepSubject(store::Store& store, store::EditKind edit, Subject subject, store::Store::Doing doing)
{
    if (const auto* webhook = std::get_if<Webhook>(&subject))
        co_return co_await store.putWebhook(*webhook, doing);
    if (const auto* automation = std::get_if<Automation>(&subject)) {
        const auto workspace = co_await store.workspace();
        if (!workspace)
            co_return tl::unexpected(workspace.error());
        co_return co_await store.putAutomation(*automation, walkOwner(automation->scope, *workspace), doing);
    }
    if (const auto* update = std::get_if<store::UpdateEdit>(&edit))
        co_return co_await store.removeAutomation(update->base.id, doing);
    if (const auto* remove = std::get_if<store::DeleteEdit>(&edit))
        co_return co_await store.removeAutomation(remove->base.id, doing);
    if (const auto* update = std::get_if<store::UpdateWebhookEdit>(&edit))
        co_return co_await store.removeWebhook(update->base.id, doing);
    if (const auto* remove = std::get_if<store::DeleteWebhookEdit>(&edit))
        co_return co_await store.removeWebhook(remove->base.id, doing);
    co_return Status{};
}

} // namespace desk::sync
