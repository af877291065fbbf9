// SPDX-License-Identifier: Apache-2.0
#include "ui/models/scopepath.h"

#include "app/core/result.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScopePath {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ScopePath)
};

QString collectionPath(const CollectionScope& scope, const ProjectsById& projects)
{
    const auto project = projects.constFind(scope.project.value);
    if (project == projects.constEnd())
        return ScopePath::tr("collection %1").arg(scope.name);
    return project->isRegistry() ? ScopePath::tr("collection %1 in registry %2").arg(scope.name, project->displayName())
                                 : ScopePath::tr("collection %1 in project %2").arg(scope.name, project->displayName());
}

bool isArtifactEvent(const Event& event)
{
    return std::holds_alternative<ArtifactEvent>(event);
}

} // namespace

ProjectsById byId(const QList<Project>& projects)
{
    ProjectsById all;
    for (const Project& project : projects)
        all.insert(project.id.value, project);
    return all;
}

ScopeKind scopeKindOf(const Scope& scope, const ProjectsById& projects)
{
    return std::visit(overloaded{
                          [](const UnknownScope&) { return ScopeKind::Unknown; },
                          [](const OrganizationScope&) { return ScopeKind::Organization; },
                          [](const TeamScope&) { return ScopeKind::Team; },
                          [](const RegistryScope&) { return ScopeKind::Registry; },
                          [](const ProjectScope&) { return ScopeKind::Project; },
                          [&](const CollectionScope& s) {
                              return projects.value(s.project.value).isRegistry() ? ScopeKind::RegistryCollection
                                                                                  : ScopeKind::ProjectCollection;
                          },
                      },
        scope);
}

QString scopeKindName(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::Organization:
        return u"organization"_s;
    case ScopeKind::Team:
        return u"team"_s;
    case ScopeKind::Registry:
        return u"registry"_s;
    case ScopeKind::RegistryCollection:
        return u"registry-collection"_s;
    case ScopeKind::Project:
        return u"project"_s;
    case ScopeKind::ProjectCollection:
        return u"project-collection"_s;
    case ScopeKind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString scopeKindLabel(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::Organization:
        return ScopePath::tr("Organization");
    case ScopeKind::Team:
        return ScopePath::tr("Team");
    case ScopeKind::Registry:
        return ScopePath::tr("Registry");
    case ScopeKind::RegistryCollection:
        return ScopePath::tr("Registry collection");
    case ScopeKind::Project:
        return ScopePath::tr("Project");
    case ScopeKind::ProjectCollection:
        return ScopePath::tr("Project collection");
    case ScopeKind::Unknown:
        return ScopePath::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString scopePath(const Scope& scope, const ProjectsById& projects)
{
    const QString name = scopeDisplayName(scope);
    return std::visit(
        overloaded{
            [](const UnknownScope& s) {
                return s.typeName.isEmpty() ? ScopePath::tr("unknown scope")
                                            : ScopePath::tr("unknown scope %1").arg(s.typeName);
            },
            [&](const OrganizationScope&) { return ScopePath::tr("organization %1").arg(name); },
            [&](const TeamScope&) { return ScopePath::tr("team %1").arg(name); },
            [&](const RegistryScope&) { return ScopePath::tr("registry %1 · all collections").arg(name); },
            [&](const ProjectScope&) { return ScopePath::tr("project %1").arg(name); },
            [&](const CollectionScope& s) { return collectionPath(s, projects); },
        },
        scope);
}

QString scopeReach(const Automation& automation, const ProjectsById& projects)
{
    const QString name = scopeDisplayName(automation.scope);
    const bool artifacts = isArtifactEvent(automation.event);
    return std::visit(
        overloaded{
            [](const UnknownScope&) { return QString(); },
            [&](const OrganizationScope&) {
                return ScopePath::tr("It applies to every project and registry of organization %1, "
                                     "including future ones.")
                    .arg(name);
            },
            [&](const TeamScope&) {
                return ScopePath::tr("It applies to every project of team %1, including future ones.").arg(name);
            },
            [&](const RegistryScope&) {
                return ScopePath::tr("It applies to all collections of registry %1, including future ones.").arg(name);
            },
            [&](const ProjectScope&) {
                return artifacts
                    ? ScopePath::tr("It applies to all collections of project %1, including future ones.").arg(name)
                    : ScopePath::tr("It applies to all runs of project %1, including future ones.").arg(name);
            },
            [&](const CollectionScope& s) {
                return ScopePath::tr("It applies to %1 only.").arg(collectionPath(s, projects));
            },
        },
        automation.scope);
}

QString unknownParts(const Automation& automation)
{
    QStringList parts;
    if (const auto* event = std::get_if<UnknownEvent>(&automation.event))
        parts.append(ScopePath::tr("the event %1").arg(event->typeName));
    if (const auto* action = std::get_if<UnknownAction>(&automation.action))
        parts.append(ScopePath::tr("the action %1").arg(action->typeName));
    if (const auto* scope = std::get_if<UnknownScope>(&automation.scope))
        parts.append(ScopePath::tr("the scope %1").arg(scope->typeName));
    if (parts.isEmpty())
        return {};
    return ScopePath::tr(
        "This version does not know %1 and shows it as the server told it. Name and description can be "
        "edited, and it can be turned on, turned off and deleted.")
        .arg(parts.join(u", "_s));
}

} // namespace desk::ui
