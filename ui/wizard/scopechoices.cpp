// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/scopechoices.h"

#include "app/core/automationrights.h"
#include "ui/models/automationobstacles.h"
#include "ui/models/permissiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ScopeText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ScopeText)
};

/// Automations of a whole team or organization need a server that knows them (docs/protocol.md 3.2).
QString entityObstacle(const store::WorkspaceView& workspace)
{
    return workspace.server.has("AUTOMATION_SCOPE_ENTITY"_L1)
        ? QString()
        : ScopeText::tr("This server has no automations for a whole team or organization.");
}

void addProject(QList<ScopeChoice>& list, const store::WorkspaceView& workspace, const Project& project)
{
    const QString name = project.displayName();
    const bool registry = project.isRegistry();
    list.append({projectScope(project.id, project.name), name,
        registry ? ScopeText::tr("Registry · all collections, including future ones")
                 : ScopeText::tr("Project of %1 · everything in it").arg(project.owner),
        {}});
    for (const Collection& collection : workspace.collections) {
        if (collection.project != project.id)
            continue;
        list.append({CollectionScope{collection.id, collection.name, project.id}, collection.name,
            registry ? ScopeText::tr("Collection in registry %1").arg(name)
                     : ScopeText::tr("Collection in project %1").arg(name),
            {}});
    }
}

QList<ScopeChoice> everyPlace(const store::WorkspaceView& workspace)
{
    QList<ScopeChoice> list;
    const QString noEntities = entityObstacle(workspace);
    for (const Organization& o : workspace.organizations)
        list.append({OrganizationScope{o.entityId, o.name}, o.name,
            ScopeText::tr("Organization · all its teams, registries and projects"), noEntities});
    for (const Team& team : workspace.teams) {
        const QString personal = team.organization.isEmpty()
            ? ScopeText::tr("It belongs to no organization, so it cannot have automations of its own.")
            : QString();
        list.append({TeamScope{team.id, team.name}, team.name, ScopeText::tr("Team · all its projects"),
            noEntities.isEmpty() ? personal : noEntities});
    }
    for (const bool registries : {true, false}) {
        for (const Project& project : workspace.projects) {
            if (project.isRegistry() == registries)
                addProject(list, workspace, project);
        }
    }
    return list;
}

} // namespace

QList<ScopeChoice> scopeChoices(const store::WorkspaceView& workspace)
{
    QList<ScopeChoice> list = everyPlace(workspace);
    const RightsFacts facts = rightsFacts(workspace);
    for (ScopeChoice& choice : list) {
        if (choice.obstacle.isEmpty())
            choice.obstacle = describe(rightsIn(facts, choice.scope).create, facts, choice.scope);
    }
    return list;
}

bool matches(const ScopeChoice& choice, const QString& search)
{
    const QString all = choice.name + u'\n' + choice.detail;
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace desk::ui
