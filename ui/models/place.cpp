// SPDX-License-Identifier: Apache-2.0
#include "ui/models/place.h"

#include "app/core/inferred.h"
#include "app/core/result.h"
#include "app/core/serverurl.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PlaceText)
};

template <class List, class Matches>
auto find(const List& list, Matches matches) -> const typename List::value_type*
{
    const auto at = std::find_if(list.begin(), list.end(), matches);
    return at == list.end() ? nullptr : &*at;
}

void fillProject(PlaceInfo& info, const store::WorkspaceView& workspace, const Project& project)
{
    info.entity = project.owner;
    info.project = project.name;
    for (const Collection& collection : workspace.collections) {
        if (collection.project == project.id)
            info.collections.append(collection.name);
    }
}

constexpr std::array placeNames{
    std::pair{Place::Kind::Organization, "organization"_L1},
    std::pair{Place::Kind::Team, "team"_L1},
    std::pair{Place::Kind::Project, "project"_L1},
    std::pair{Place::Kind::Collection, "collection"_L1},
    std::pair{Place::Kind::Webhooks, "webhooks"_L1},
    std::pair{Place::Kind::SlackChannels, "slack-channels"_L1},
    std::pair{Place::Kind::Secrets, "secrets"_L1},
    std::pair{Place::Kind::Tester, "tester"_L1},
    std::pair{Place::Kind::Pending, "pending"_L1},
    std::pair{Place::Kind::Activity, "activity"_L1},
};

QString nameOf(Place::Kind kind)
{
    for (const auto& [known, name] : placeNames) {
        if (known == kind)
            return name;
    }
    return u"everything"_s;
}

PathPart sectionOf(const Project& project)
{
    return {project.isRegistry() ? PlaceText::tr("Registries") : PlaceText::tr("Projects"), {}};
}

PlaceInfo ofProject(PlaceInfo info, const store::WorkspaceView& workspace)
{
    const auto* project = find(workspace.projects, [&](const Project& p) { return p.id.value == info.place.id; });
    if (!project)
        return info;
    info.title = project->displayName();
    info.path = {sectionOf(*project)};
    info.scope = projectScope(project->id, project->name);
    fillProject(info, workspace, *project);
    return info;
}

PlaceInfo ofCollection(PlaceInfo info, const store::WorkspaceView& workspace)
{
    const auto* collection =
        find(workspace.collections, [&](const Collection& c) { return c.id.value == info.place.id; });
    if (!collection)
        return info;
    info.title = collection->name;
    info.collection = collection->name;
    info.scope = CollectionScope{collection->id, collection->name};
    if (const auto* project = find(workspace.projects, [&](const Project& p) { return p.id == collection->project; })) {
        info.path = {sectionOf(*project), {project->displayName(), Place{Place::Kind::Project, project->id.value}}};
        fillProject(info, workspace, *project);
    }
    return info;
}

PlaceInfo ofTeam(PlaceInfo info, const store::WorkspaceView& workspace)
{
    if (const auto* team = find(workspace.teams, [&](const Team& t) { return t.id.value == info.place.id; })) {
        info.title = team->name;
        info.entity = team->name;
        info.path = {{PlaceText::tr("Team"), {}}};
        info.scope = TeamScope{team->id, team->name};
    }
    return info;
}

/// A part of a team's settings: nothing listens there.
PlaceInfo ofSettings(PlaceInfo info, const store::WorkspaceView& workspace)
{
    const auto* team = find(workspace.teams, [&](const Team& t) { return t.id.value == info.place.id; });
    if (!team)
        return info;
    info.title = settingsTitle(info.place.kind);
    info.entity = team->name;
    info.path = {{PlaceText::tr("Team"), {}}, {team->name, Place{Place::Kind::Team, team->id.value}}};
    return info;
}

PlaceInfo ofOrganization(PlaceInfo info, const store::WorkspaceView& workspace)
{
    const auto* org = find(workspace.organizations,
        [&](const Organization& o) { return o.entityId.value == info.place.id || o.id.value == info.place.id; });
    if (org) {
        info.title = org->name;
        info.entity = org->entityName;
        info.path = {{PlaceText::tr("Organization"), {}}};
        info.scope = OrganizationScope{org->entityId, org->name};
    }
    return info;
}

inferred::WebPlace webPlaceOfProject(const store::WorkspaceView& workspace, const ProjectId& id)
{
    using Kind = inferred::WebPlace::Kind;
    const auto* project = find(workspace.projects, [&](const Project& p) { return p.id == id; });
    if (!project)
        return {};
    if (!project->isRegistry())
        return {Kind::Project, project->owner, project->name};
    const auto* org =
        find(workspace.organizations, [&](const Organization& o) { return o.entityName == project->owner; });
    return {Kind::Registry, org ? org->name : project->owner, project->displayName()};
}

/// The first place where something can happen: a registry with a collection, else any project.
const Project* someProject(const store::WorkspaceView& workspace, const QString& owner)
{
    const auto owned = [&](const Project& p) { return owner.isEmpty() || p.owner == owner; };
    const auto* registry = find(workspace.projects, [&](const Project& p) {
        return p.isRegistry() && owned(p)
            && find(workspace.collections, [&](const Collection& c) { return c.project == p.id; });
    });
    return registry ? registry : find(workspace.projects, owned);
}

} // namespace

PlaceInfo describePlace(const store::WorkspaceView& workspace, const Place& place)
{
    PlaceInfo info;
    info.place = place;
    info.title = PlaceText::tr("All automations");
    switch (place.kind) {
    case Place::Kind::Project:
        return ofProject(info, workspace);
    case Place::Kind::Collection:
        return ofCollection(info, workspace);
    case Place::Kind::Team:
        return ofTeam(info, workspace);
    case Place::Kind::Organization:
        return ofOrganization(info, workspace);
    case Place::Kind::Webhooks:
    case Place::Kind::SlackChannels:
    case Place::Kind::Secrets:
        return ofSettings(info, workspace);
    case Place::Kind::Tester:
    case Place::Kind::Pending:
    case Place::Kind::Activity:
        info.title = settingsTitle(place.kind);
        break;
    case Place::Kind::Everything:
        break;
    }
    return info;
}

bool isTeamSettings(const Place& place)
{
    return place.kind == Place::Kind::Webhooks || place.kind == Place::Kind::SlackChannels
        || place.kind == Place::Kind::Secrets;
}

bool isOwnPage(const Place& place)
{
    return place.kind == Place::Kind::Tester || place.kind == Place::Kind::Pending
        || place.kind == Place::Kind::Activity;
}

QString settingsTitle(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Webhooks:
        return PlaceText::tr("Webhooks");
    case Place::Kind::SlackChannels:
        return PlaceText::tr("Slack channels");
    case Place::Kind::Secrets:
        return PlaceText::tr("Secrets");
    case Place::Kind::Tester:
        return PlaceText::tr("Webhook tester");
    case Place::Kind::Pending:
        return PlaceText::tr("Pending changes");
    case Place::Kind::Activity:
        return PlaceText::tr("Activity");
    default:
        return {};
    }
}

Place placeOf(const Scope& scope)
{
    using Kind = Place::Kind;
    return std::visit(overloaded{
                          [](const UnknownScope&) { return Place{}; },
                          [](const ProjectScope& s) {
                              return Place{Kind::Project, s.id.value};
                          },
                          [](const RegistryScope& s) {
                              return Place{Kind::Project, s.id.value};
                          },
                          [](const CollectionScope& s) {
                              return Place{Kind::Collection, s.id.value};
                          },
                          [](const TeamScope& s) {
                              return Place{Kind::Team, s.id.value};
                          },
                          [](const OrganizationScope& s) {
                              return Place{Kind::Organization, s.id.value};
                          },
                      },
        scope);
}

QJsonObject toJson(const Place& place)
{
    return {{u"kind"_s, nameOf(place.kind)}, {u"id"_s, place.id}};
}

Place placeFrom(const QJsonObject& json)
{
    const QString id = json.value("id"_L1).toString();
    for (const auto& [kind, name] : placeNames) {
        if (name == json.value("kind"_L1).toString() && !id.isEmpty())
            return {kind, id};
    }
    return {};
}

QUrl webPageOf(const store::WorkspaceView& workspace, const Place& place)
{
    using Kind = inferred::WebPlace::Kind;
    QString host = workspace.server.webHost;
    if (host.isEmpty() && !workspace.serverUrl.isEmpty())
        host = webAppUrl(QUrl(workspace.serverUrl)).toString();
    inferred::WebPlace page;
    const PlaceInfo info = describePlace(workspace, place);
    switch (place.kind) {
    case Place::Kind::Organization:
        page = {Kind::Organization, info.title, {}};
        break;
    case Place::Kind::Team:
        page = {Kind::Team, info.entity, {}};
        break;
    case Place::Kind::Project:
        page = webPlaceOfProject(workspace, {place.id});
        break;
    case Place::Kind::Collection:
        if (const auto* collection =
                find(workspace.collections, [&](const Collection& c) { return c.id.value == place.id; }))
            page = webPlaceOfProject(workspace, collection->project);
        break;
    default:
        break;
    }
    return inferred::automationsPage(host, page);
}

EventFacts sampleFactsAt(const store::WorkspaceView& workspace, const Place& place, const Event& event)
{
    PlaceInfo info = describePlace(workspace, place);
    if (info.project.isEmpty()) {
        if (const Project* project = someProject(workspace, info.entity))
            fillProject(info, workspace, *project);
    }
    const QString collection = info.collection.isEmpty() ? info.collections.value(0) : info.collection;
    EventFacts facts = sampleFacts(event, info.entity, info.project, collection);
    if (!workspace.viewer.username.isEmpty())
        facts.author = workspace.viewer.username;
    return facts;
}

} // namespace desk::ui
