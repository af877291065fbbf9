// SPDX-License-Identifier: Apache-2.0
#include "app/sync/pull.h"

#include "app/api/client.h"
#include "app/sync/walks.h"

namespace desk::sync {

using store::Page;
using store::Walk;

namespace {

constexpr int executionPages = 2; // the newest 100 of each place; older ones are read on demand

struct Pull {
    api::Client& client;
    store::Store& store;
    qint64 number = 0;
    QList<Walk> complete;
    PullReport report;
    QList<Project> projects;
};

/// Puts the rows of one walk and remembers whether it was complete.
Task<void> put(Pull& pull, Walk walk, Page page, bool complete)
{
    const Status stored = co_await pull.store.putPage(pull.number, walk, std::move(page));
    if (!stored)
        co_return stored;
    if (complete)
        pull.complete.append(walk);
    else
        pull.report.everything = false;
    co_return Status{};
}

Task<void> pullMembers(Pull& pull, QList<Team>& teams)
{
    for (Team& team : teams) {
        const auto members = co_await pull.client.members(team.name);
        if (members)
            team.members = *members;
        else if (!isRefused(members.error()))
            co_return tl::unexpected(members.error());
    }
    co_return Status{};
}

Task<void> pullProjects(Pull& pull, QString entity)
{
    const auto projects = co_await pull.client.projects(entity);
    if (!projects && isRefused(projects.error()))
        co_return Status{};
    if (!projects)
        co_return tl::unexpected(projects.error());
    pull.projects += projects->items;
    Page page;
    page.projects = projects->items;
    const Walk walk{Walk::Of::Projects, entity};
    co_return co_await put(pull, walk, page, projects->complete);
}

Task<void> pullCollections(Pull& pull, Project project)
{
    const auto collections = co_await pull.client.collections(project);
    if (!collections && isRefused(collections.error()))
        co_return Status{};
    if (!collections)
        co_return tl::unexpected(collections.error());
    Page page;
    page.collections = collections->items;
    const Walk walk{Walk::Of::Collections, project.id.value};
    co_return co_await put(pull, walk, page, collections->complete);
}

Task<void> pullAutomations(Pull& pull, QString entity)
{
    const auto automations = co_await pull.client.automations(entity);
    if (!automations && isRefused(automations.error()))
        co_return Status{};
    if (!automations)
        co_return tl::unexpected(automations.error());
    pull.report.automations += automations->items;
    if (automations->complete)
        pull.report.completeOwners.insert(entity);
    Page page;
    page.automations = automations->items;
    const Walk walk{Walk::Of::Automations, entity};
    co_return co_await put(pull, walk, page, automations->complete);
}

Task<void> pullIntegrations(Pull& pull, QString entity)
{
    const auto integrations = co_await pull.client.integrations(entity);
    if (!integrations) {
        if (isRefusedOrLacking(integrations.error()))
            co_return Status{};
        co_return tl::unexpected(integrations.error());
    }
    Page page;
    page.webhooks = integrations->webhooks;
    page.slackChannels = integrations->slackChannels;
    const Walk walk{Walk::Of::Integrations, entity};
    co_return co_await put(pull, walk, page, integrations->complete);
}

Task<void> pullSecrets(Pull& pull, QString entity)
{
    const auto secrets = co_await pull.client.secrets(entity);
    if (!secrets) {
        if (isRefusedOrLacking(secrets.error()))
            co_return Status{};
        co_return tl::unexpected(secrets.error());
    }
    Page page;
    page.secrets = *secrets;
    const Walk walk{Walk::Of::Secrets, entity};
    co_return co_await put(pull, walk, page, true);
}

Task<void> pullExecutions(Pull& pull, Project project)
{
    const auto executions = co_await pull.client.executions(project, executionPages);
    if (!executions) {
        // Older servers have no history; that is no reason to show no automations.
        if (std::holds_alternative<GraphQlError>(executions.error()) || isRefusedOrLacking(executions.error()))
            co_return Status{};
        co_return tl::unexpected(executions.error());
    }
    if (executions->items.isEmpty())
        co_return Status{};
    co_return co_await pull.store.putExecutions(executions->items);
}

Task<void> pullEntity(Pull& pull, QString entity)
{
    for (auto step : {pullProjects, pullAutomations, pullIntegrations, pullSecrets}) {
        const Status done = co_await step(pull, entity);
        if (!done)
            co_return done;
    }
    co_return Status{};
}

/// A project's collections are known from its automations; asking each project for all of its own would take a request
/// a project, and nothing shows the others.
Task<void> putCollectionsOfProjects(Pull& pull)
{
    for (const Project& project : std::as_const(pull.projects)) {
        if (project.isRegistry())
            continue;
        Page page;
        page.collections = collectionsNamedBy(pull.report.automations, project.id);
        const Walk walk{Walk::Of::Collections, project.id.value};
        const Status done = co_await put(pull, walk, page, pull.report.completeOwners.contains(project.owner));
        if (!done)
            co_return done;
    }
    co_return Status{};
}

Task<void> pullPlaces(Pull& pull, api::Workspace workspace)
{
    Status done = co_await pullMembers(pull, workspace.teams);
    if (!done)
        co_return done;
    Page organizations;
    organizations.organizations = workspace.organizations;
    const Walk allOrganizations{Walk::Of::Organizations, {}};
    done = co_await put(pull, allOrganizations, organizations, true);
    if (!done)
        co_return done;
    Page teams;
    teams.teams = workspace.teams;
    const Walk allTeams{Walk::Of::Teams, {}};
    done = co_await put(pull, allTeams, teams, true);
    if (!done)
        co_return done;
    for (const QString& entity : entitiesToWalk(workspace.organizations, workspace.teams)) {
        done = co_await pullEntity(pull, entity);
        if (!done)
            co_return done;
    }
    for (const Project& project : std::as_const(pull.projects)) {
        if (project.isRegistry()) {
            done = co_await pullCollections(pull, project);
            if (!done)
                co_return done;
        }
    }
    co_return co_await putCollectionsOfProjects(pull);
}

/// Places that can have history: those with an automation of their own or in one of their collections.
QSet<QString> placesWithAutomations(const QList<Automation>& automations)
{
    QSet<QString> places;
    for (const Automation& automation : automations) {
        if (const auto* collection = std::get_if<CollectionScope>(&automation.scope))
            places.insert(collection->project.value);
        else
            places.insert(scopeId(automation.scope));
    }
    return places;
}

Task<void> pullHistory(Pull& pull)
{
    const QSet<QString> places = placesWithAutomations(pull.report.automations);
    for (const Project& project : std::as_const(pull.projects)) {
        if (!places.contains(project.id.value))
            continue;
        const Status done = co_await pullExecutions(pull, project);
        if (!done)
            co_return done;
    }
    co_return Status{};
}

} // namespace

Task<PullReport> pullEverything(api::Client& client, store::Store& store, QString serverUrl)
{
    const auto viewer = co_await client.viewer();
    if (!viewer)
        co_return tl::unexpected(viewer.error());
    const auto server = co_await client.serverInfo();
    if (!server)
        co_return tl::unexpected(server.error());
    const auto workspace = co_await client.workspace();
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    const auto number = co_await store.beginPull(*viewer, *server, serverUrl);
    if (!number)
        co_return tl::unexpected(number.error());

    Pull pull{client, store, *number, {}, {}, {}};
    Status done = co_await pullPlaces(pull, *workspace);
    if (done)
        done = co_await pullHistory(pull);
    const bool everything = done && pull.report.everything;
    const auto finished = co_await store.finishPull(pull.number, pull.complete, everything);
    if (!done)
        co_return tl::unexpected(done.error());
    if (!finished)
        co_return tl::unexpected(finished.error());
    co_return pull.report;
}

} // namespace desk::sync
