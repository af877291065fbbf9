// SPDX-License-Identifier: Apache-2.0
#include "app/sync/pull.h"

#include "app/api/client.h"
#include "app/sync/walks.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace desk::sync {

using store::Page;
using store::Walk;

namespace {

constexpr int executionPages = 2; // the newest 100 of each place; older ones are read on demand

/// What the server said to every question for executions. Those of a project and those of one automation are fields of
/// their own (docs/protocol.md 2.7): a server may have one of them.
struct HistoryAnswers {
    bool told = false;
    bool lacking = false;
};

struct Pull {
    api::Client& client;
    store::Store& store;
    qint64 number = 0;
    QList<Walk> complete;
    QList<Walk> kept; ///< the server would not tell them
    PullReport report;
    QList<Project> projects;
    HistoryAnswers history;
    store::WorkspaceView known; ///< before it began
    std::shared_ptr<PullControl> control;
    int done = 0;
    int total = 0;
    std::optional<Error> failed; ///< the first; nothing more is asked then
};

void tell(const Pull& pull)
{
    if (pull.control->progress)
        pull.control->progress(pull.done, pull.total);
}

using Step = std::function<Task<void>()>;

/// Takes one step after the other until there is none left, or one failed.
Task<void> work(Pull& pull, std::shared_ptr<QList<Step>> steps)
{
    while (!steps->isEmpty() && !pull.failed && !pull.control->isCancelled) {
        const Step step = steps->takeFirst();
        const Status done = co_await step();
        if (!done && !pull.failed)
            pull.failed = done.error();
        ++pull.done;
        tell(pull);
    }
    co_return Status{};
}

/// Some at a time, so that a server with many teams is neither waited for nor flooded.
Task<void> inParallel(Pull& pull, QList<Step> steps)
{
    constexpr int atOnce = 4;
    pull.total += static_cast<int>(steps.size());
    tell(pull);
    const auto rest = std::make_shared<QList<Step>>(std::move(steps));
    std::vector<Task<void>> workers;
    for (int i = 0; i < atOnce; ++i)
        workers.push_back(work(pull, rest));
    for (Task<void>& worker : workers)
        co_await worker;
    if (pull.failed)
        co_return tl::unexpected(*pull.failed);
    if (pull.control->isCancelled)
        co_return failure(CancelledError{});
    co_return Status{};
}

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

/// What is not told is not gone: its rows stay as they were read last. They go with their owner, when that is no longer
/// among what the person may see.
void keep(Pull& pull, const Walk& walk)
{
    if (!pull.kept.contains(walk))
        pull.kept.append(walk);
}

/// About one thing alone: the server is there and knows the key.
bool isOfOneThing(const Error& error)
{
    return std::holds_alternative<DecodeError>(error)
        || (std::holds_alternative<GraphQlError>(error) && !isTransient(error));
}

/// Whether the pull goes on without what was not told. One thing that cannot be read must not keep all the others from
/// being read, however long that lasts; it is told at the end.
bool goesOn(Pull& pull, const Error& error, bool (*isNormal)(const Error&))
{
    if (isNormal(error))
        return true;
    if (!isOfOneThing(error))
        return false;
    pull.report.everything = false;
    if (!pull.report.failed)
        pull.report.failed = error;
    return true;
}

/// With what would be asked of the projects that are not told.
void keepProjects(Pull& pull, const QString& entity)
{
    const Walk projects{Walk::Of::Projects, entity};
    keep(pull, projects);
    for (const Project& project : std::as_const(pull.known.projects)) {
        const Walk collections{Walk::Of::Collections, project.id.value};
        if (project.owner == entity)
            keep(pull, collections);
    }
}

/// Who may do what only spares clicks: a server that does not tell leaves what is known of it, and the pull goes on.
bool leavesUnknown(const Error& error)
{
    return std::holds_alternative<GraphQlError>(error) || std::holds_alternative<DecodeError>(error)
        || isRefusedOrLacking(error);
}

/// As they were read last: an answer that failed says nothing of them.
template <typename Place>
auto knownMembers(const QList<Place>& known, const Place& place)
{
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Place& other) { return other.id == place.id; });
    return found == known.end() ? decltype(place.members)() : found->members;
}

/// Those of the place, as the server tells them now.
template <typename Place>
Status takeMembers(Place& place, const Result<QList<Member>>& told, const QList<Place>& known)
{
    if (told)
        place.members = *told;
    else if (!leavesUnknown(told.error()))
        return tl::unexpected(told.error());
    else if (!isRefusedOrLacking(told.error()))
        place.members = knownMembers(known, place);
    return {};
}

Task<void> pullMembers(Pull& pull, QList<Team>& teams)
{
    for (Team& team : teams) {
        const auto told = co_await pull.client.members(team.name);
        const Status taken = takeMembers(team, told, pull.known.teams);
        if (!taken)
            co_return taken;
    }
    co_return Status{};
}

Task<void> pullOrganizationMembers(Pull& pull, QList<Organization>& organizations)
{
    for (Organization& organization : organizations) {
        const auto told = co_await pull.client.organizationMembers(organization.name);
        const Status taken = takeMembers(organization, told, pull.known.organizations);
        if (!taken)
            co_return taken;
    }
    co_return Status{};
}

Task<void> pullRegistryMembers(Pull& pull, QList<Project>& projects)
{
    for (Project& project : projects) {
        if (!project.isRegistry())
            continue;
        if (pull.failed)
            co_return tl::unexpected(*pull.failed);
        const auto told = co_await pull.client.registryMembers(project);
        const Status taken = takeMembers(project, told, pull.known.projects);
        if (!taken)
            co_return taken;
    }
    co_return Status{};
}

Task<void> pullProjects(Pull& pull, QString entity)
{
    auto projects = co_await pull.client.projects(entity);
    if (!projects && goesOn(pull, projects.error(), isRefused)) {
        keepProjects(pull, entity);
        co_return Status{};
    }
    if (!projects)
        co_return tl::unexpected(projects.error());
    const Status peopled = co_await pullRegistryMembers(pull, projects->items);
    if (!peopled)
        co_return peopled;
    pull.projects += projects->items;
    Page page;
    page.projects = projects->items;
    const Walk walk{Walk::Of::Projects, entity};
    co_return co_await put(pull, walk, page, projects->complete);
}

Task<void> pullCollections(Pull& pull, Project project)
{
    const auto collections = co_await pull.client.collections(project);
    const Walk walk{Walk::Of::Collections, project.id.value};
    if (!collections && goesOn(pull, collections.error(), isRefused)) {
        keep(pull, walk);
        co_return Status{};
    }
    if (!collections)
        co_return tl::unexpected(collections.error());
    Page page;
    page.collections = collections->items;
    co_return co_await put(pull, walk, page, collections->complete);
}

Task<void> pullAutomations(Pull& pull, QString entity)
{
    const auto automations = co_await pull.client.automations(entity);
    const Walk walk{Walk::Of::Automations, entity};
    if (!automations && goesOn(pull, automations.error(), isRefused)) {
        keep(pull, walk);
        co_return Status{};
    }
    if (!automations)
        co_return tl::unexpected(automations.error());
    pull.report.facts.automations += automations->items;
    if (automations->complete)
        pull.report.facts.automationOwners.insert(entity);
    Page page;
    page.automations = automations->items;
    co_return co_await put(pull, walk, page, automations->complete);
}

Task<void> pullIntegrations(Pull& pull, QString entity)
{
    const auto integrations = co_await pull.client.integrations(entity);
    const Walk walk{Walk::Of::Integrations, entity};
    if (!integrations && goesOn(pull, integrations.error(), isRefusedOrLacking)) {
        keep(pull, walk);
        co_return Status{};
    }
    if (!integrations)
        co_return tl::unexpected(integrations.error());
    Page page;
    page.webhooks = integrations->webhooks;
    page.slackChannels = integrations->slackChannels;
    pull.report.facts.webhooks += integrations->webhooks;
    if (integrations->complete)
        pull.report.facts.webhookTeams.insert(entity);
    co_return co_await put(pull, walk, page, integrations->complete);
}

Task<void> pullSecrets(Pull& pull, QString entity)
{
    const auto secrets = co_await pull.client.secrets(entity);
    const Walk walk{Walk::Of::Secrets, entity};
    if (!secrets && goesOn(pull, secrets.error(), isRefusedOrLacking)) {
        keep(pull, walk);
        co_return Status{};
    }
    if (!secrets)
        co_return tl::unexpected(secrets.error());
    Page page;
    page.secrets = *secrets;
    co_return co_await put(pull, walk, page, true);
}

Task<void> putExecutions(Pull& pull, Result<api::Paged<Execution>> executions)
{
    if (!executions) {
        // Older servers have no history; that is no reason to show no automations.
        if (std::holds_alternative<NotSupportedError>(executions.error())) {
            pull.history.lacking = true;
            co_return Status{};
        }
        if (std::holds_alternative<GraphQlError>(executions.error()) || goesOn(pull, executions.error(), isRefused))
            co_return Status{};
        co_return tl::unexpected(executions.error());
    }
    pull.history.told = true;
    if (executions->items.isEmpty())
        co_return Status{};
    co_return co_await pull.store.putExecutions(executions->items);
}

Task<void> pullExecutions(Pull& pull, Project project)
{
    const auto executions = co_await pull.client.executions(project, executionPages);
    co_return co_await putExecutions(pull, executions);
}

/// The server tells no history of a whole team or organization (docs/protocol.md 2.7), but that of each automation.
Task<void> pullExecutionsOf(Pull& pull, AutomationId automation)
{
    const auto executions = co_await pull.client.executionsOf(automation, executionPages);
    co_return co_await putExecutions(pull, executions);
}

Task<void> pullEntity(Pull& pull, QString entity)
{
    for (auto step : {pullProjects, pullAutomations, pullIntegrations, pullSecrets}) {
        // What failed beside it ends this too: a key that was refused is not shown again.
        if (pull.failed)
            break;
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
        const Walk walk{Walk::Of::Collections, project.id.value};
        const Walk automations{Walk::Of::Automations, project.owner};
        if (pull.kept.contains(automations)) {
            keep(pull, walk);
            continue;
        }
        Page page;
        page.collections = collectionsNamedBy(pull.report.facts.automations, project.id);
        const Status done = co_await put(pull, walk, page, pull.report.facts.automationOwners.contains(project.owner));
        if (!done)
            co_return done;
    }
    co_return Status{};
}

Task<void> pullPlaces(Pull& pull, api::Workspace workspace)
{
    Status done = co_await pullMembers(pull, workspace.teams);
    if (done)
        done = co_await pullOrganizationMembers(pull, workspace.organizations);
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
    QList<Step> steps;
    for (const QString& entity : entitiesToWalk(workspace.organizations, workspace.teams))
        steps.append([&pull, entity] { return pullEntity(pull, entity); });
    done = co_await inParallel(pull, steps);
    if (!done)
        co_return done;
    steps.clear();
    for (const Project& project : std::as_const(pull.projects)) {
        if (project.isRegistry())
            steps.append([&pull, project] { return pullCollections(pull, project); });
    }
    done = co_await inParallel(pull, steps);
    if (!done)
        co_return done;
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

/// Those of teams and organizations.
QList<AutomationId> automationsOfEntities(const QList<Automation>& automations)
{
    QList<AutomationId> found;
    for (const Automation& automation : automations) {
        if (std::holds_alternative<TeamScope>(automation.scope)
            || std::holds_alternative<OrganizationScope>(automation.scope))
            found.append(automation.id);
    }
    return found;
}

/// Once for a pull, so that nothing flickers; where nothing was asked, what is known stays.
Task<void> noteHistory(Pull& pull)
{
    if (!pull.history.told && !pull.history.lacking)
        co_return Status{};
    co_return co_await pull.store.setHistoryOffered(pull.history.told);
}

Task<void> pullHistory(Pull& pull)
{
    const QSet<QString> places = placesWithAutomations(pull.report.facts.automations);
    QList<Step> steps;
    for (const Project& project : std::as_const(pull.projects)) {
        if (places.contains(project.id.value))
            steps.append([&pull, project] { return pullExecutions(pull, project); });
    }
    for (const AutomationId& automation : automationsOfEntities(pull.report.facts.automations))
        steps.append([&pull, automation] { return pullExecutionsOf(pull, automation); });
    const Status done = co_await inParallel(pull, steps);
    if (!done)
        co_return done;
    co_return co_await noteHistory(pull);
}

Task<void> walkAgain(Pull& pull, Walk walk)
{
    switch (walk.of) {
    case Walk::Of::Projects:
        co_return co_await pullProjects(pull, walk.owner);
    case Walk::Of::Automations:
        co_return co_await pullAutomations(pull, walk.owner);
    case Walk::Of::Integrations:
        co_return co_await pullIntegrations(pull, walk.owner);
    case Walk::Of::Secrets:
        co_return co_await pullSecrets(pull, walk.owner);
    case Walk::Of::Collections:
        for (const Project& project : QList<Project>(pull.projects)) {
            if (project.id.value == walk.owner)
                co_return co_await pullCollections(pull, project);
        }
        break;
    case Walk::Of::Organizations:
    case Walk::Of::Teams:
    case Walk::Of::Executions:
        break;
    }
    co_return Status{};
}

/// What would make many rows vanish is read once more before it is believed.
Task<void> repeatDoubtful(Pull& pull)
{
    const auto doubtful = co_await pull.store.doubtfulWalks(pull.number, pull.complete);
    if (!doubtful)
        co_return tl::unexpected(doubtful.error());
    for (const Walk& walk : *doubtful) {
        // These two are read whole in one answer, and looked at by confirmOwners().
        if (walk.of == Walk::Of::Teams || walk.of == Walk::Of::Organizations)
            continue;
        pull.complete.removeAll(walk);
        if (walk.of == Walk::Of::Automations)
            pull.report.facts.automationOwners.remove(walk.owner);
        if (walk.of == Walk::Of::Integrations)
            pull.report.facts.webhookTeams.remove(walk.owner);
        const Status again = co_await walkAgain(pull, walk);
        if (!pull.complete.contains(walk))
            pull.report.everything = false;
        if (!again)
            co_return again;
    }
    co_return Status{};
}

/// With an owner goes all that it has, so the list without it is read once more before it is believed.
Task<void> confirmOwners(Pull& pull, api::Workspace workspace)
{
    const QStringList gone = goneOwners(entitiesToWalk(pull.known.organizations, pull.known.teams),
        entitiesToWalk(workspace.organizations, workspace.teams));
    if (gone.isEmpty())
        co_return Status{};
    const auto again = co_await pull.client.workspace();
    if (!again)
        co_return tl::unexpected(again.error());
    if (goneOwners(gone, entitiesToWalk(again->organizations, again->teams)) == gone)
        co_return Status{};
    // One answer of two was wrong: nobody knows which.
    pull.complete.removeIf(
        [](const Walk& walk) { return walk.of == Walk::Of::Teams || walk.of == Walk::Of::Organizations; });
    pull.report.everything = false;
    co_return Status{};
}

} // namespace

Task<PullReport> pullEverything(
    api::Client& client, store::Store& store, QString serverUrl, std::shared_ptr<PullControl> control)
{
    const auto known = co_await store.workspace();
    if (!known)
        co_return tl::unexpected(known.error());
    const auto viewer = co_await client.viewer(known->viewer);
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

    Pull pull{client, store, *number, {}, {}, {}, {}, {}, *known, std::move(control), 0, 0, {}};
    Status done = co_await pullPlaces(pull, *workspace);
    if (done)
        done = co_await pullHistory(pull);
    if (done)
        done = co_await repeatDoubtful(pull);
    if (done)
        done = co_await confirmOwners(pull, *workspace);
    const bool everything = done && pull.report.everything;
    // A pull that broke off sweeps nothing: what it read was not looked at a second time.
    const QList<Walk> complete = done ? pull.complete : QList<Walk>();
    const auto finished = co_await store.finishPull(pull.number, complete, everything, pull.kept);
    if (!done)
        co_return tl::unexpected(done.error());
    if (!finished)
        co_return tl::unexpected(finished.error());
    co_return pull.report;
}

} // namespace desk::sync
