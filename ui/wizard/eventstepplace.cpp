// SPDX-License-Identifier: Apache-2.0
// The part of the event step that depends on where the automation listens: events, collections, known names.
#include "ui/wizard/eventstep.h"

#include "app/core/deliver.h"
#include "app/sync/engine.h"
#include "ui/kit/formfield.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/collectionchoice.h"
#include "ui/wizard/eventwords.h"
#include "ui/wizard/regextester.h"
#include "ui/wizard/runfilterform.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// An item that says why it cannot be chosen.
void disableItem(QComboBox* box, int index, const QString& reason)
{
    auto* model = qobject_cast<QStandardItemModel*>(box->model());
    QStandardItem* item = model ? model->item(index) : nullptr;
    if (!item)
        return;
    item->setEnabled(false);
    item->setToolTip(reason);
    item->setData(reason, Qt::AccessibleDescriptionRole);
}

} // namespace

void EventStep::setScope(const Scope& scope)
{
    const auto* collection = std::get_if<CollectionScope>(&scope);
    const bool ownAnswer = collection && m_project && !std::holds_alternative<CollectionScope>(m_place)
        && collection->id == m_collection->chosen();
    if (ownAnswer)
        return;
    m_place = scope;
    m_collectionAsRead = collection ? std::optional(*collection) : std::nullopt;
    m_collection->setChosen(collection ? collection->id : CollectionId{}, collection ? collection->name : QString());
    followWorkspace();
}

void EventStep::followWorkspace()
{
    findProject();
    readKnownNames();
    listCollections();
    m_runs->setUsers(users());
    listEvents();
    showFields();
}

void EventStep::findProject()
{
    const store::WorkspaceView& view = m_context.workspace.view();
    ProjectId id{scopeId(m_place)};
    if (const auto* collection = std::get_if<CollectionScope>(&m_place)) {
        id = collection->project;
        const auto known = std::find_if(view.collections.begin(), view.collections.end(),
            [&](const Collection& c) { return c.id == collection->id; });
        if (id.isEmpty() && known != view.collections.end())
            id = known->project;
    } else if (!std::holds_alternative<ProjectScope>(m_place) && !std::holds_alternative<RegistryScope>(m_place)) {
        id = {};
    }
    const auto project = std::find_if(
        view.projects.begin(), view.projects.end(), [&](const Project& p) { return p.id == id && !id.isEmpty(); });
    m_project = project == view.projects.end() ? std::nullopt : std::optional(*project);
}

void EventStep::listCollections()
{
    QList<Collection> collections;
    if (m_known && *m_known)
        collections = (**m_known).collections;
    for (const Collection& collection : m_context.workspace.view().collections) {
        const bool there = std::any_of(
            collections.begin(), collections.end(), [&](const Collection& c) { return c.id == collection.id; });
        if (m_project && collection.project == m_project->id && !there)
            collections.append(collection);
    }
    m_collection->setCollections(collections);
    m_collection->setEnabled(m_project.has_value());
}

bool EventStep::asksForCollection() const
{
    const bool inside = m_project || std::holds_alternative<CollectionScope>(m_place);
    return inside && std::holds_alternative<ArtifactEvent>(eventOfType(m_fields.type, {}));
}

std::optional<Scope> EventStep::narrowedScope() const
{
    if (!m_project)
        return std::nullopt;
    const CollectionId chosen = m_collection->chosen();
    if (asksForCollection() && !chosen.isEmpty()) {
        if (m_collectionAsRead && m_collectionAsRead->id == chosen)
            return *m_collectionAsRead;
        return CollectionScope{chosen, m_collection->chosenName(), m_project->id};
    }
    if (std::holds_alternative<CollectionScope>(m_place))
        return chosen.isEmpty() ? projectScope(m_project->id, m_project->name) : m_place;
    return m_place;
}

QList<EventChoice> EventStep::choices() const
{
    const ServerInfo& server = m_context.workspace.view().server;
    // Who came from a collection stays there until it is given up; else one is asked for where an event needs it.
    const bool onCollection = std::holds_alternative<CollectionScope>(m_place) && !m_collection->chosen().isEmpty();
    const Scope place = !onCollection && m_project ? projectScope(m_project->id, m_project->name) : m_place;
    QList<EventChoice> found = eventChoices(place, server);
    for (EventChoice& choice : found) {
        if (m_project && choice.obstacle == EventObstacle::NotInScope && choice.type == "CREATE_ARTIFACT"_L1)
            choice.obstacle = EventObstacle::None;
    }
    return found;
}

bool EventStep::canBeWritten() const
{
    const QList<EventChoice> all = choices();
    return std::any_of(all.begin(), all.end(), [&](const EventChoice& c) { return c.type == m_fields.type; });
}

void EventStep::listEvents()
{
    const QSignalBlocker quiet(m_event);
    m_event->clear();
    const Scope place = narrowedScope().value_or(m_place);
    QString first;
    bool listed = false;
    bool offered = false;
    for (const EventChoice& choice : choices()) {
        const QString reason = obstacleText(choice, place);
        const QString label = eventChoiceLabel(choice.type);
        m_event->addItem(reason.isEmpty() ? label : tr("%1 – %2").arg(label, reason), choice.type);
        if (!reason.isEmpty())
            disableItem(m_event, m_event->count() - 1, reason);
        else if (first.isEmpty())
            first = choice.type;
        listed = listed || choice.type == m_fields.type;
        offered = offered || (choice.type == m_fields.type && reason.isEmpty());
    }
    if (!m_chosen && !offered && !first.isEmpty()) {
        m_fields = startingFields(first);
        readForm();
    } else if (!listed && !m_fields.type.isEmpty()) {
        m_event->addItem(tr("%1 – %2").arg(eventChoiceLabel(m_fields.type), tr("can only be read")), m_fields.type);
        disableItem(m_event, m_event->count() - 1, tr("can only be read"));
    }
    m_event->setCurrentIndex(m_event->findData(m_fields.type));
}

void EventStep::readKnownNames()
{
    const ProjectId id = m_project ? m_project->id : ProjectId{};
    if (id == m_knownOf)
        return;
    m_knownOf = id;
    m_known.reset();
    if (!m_project)
        return;
    deliver(m_context.engine.knownNames(*m_project), this, [this, id](const Result<KnownNames>& names) {
        if (id == m_knownOf)
            onKnownNames(names);
    });
}

void EventStep::onKnownNames(const Result<KnownNames>& names)
{
    m_known = names;
    listCollections();
    showKnownNames();
}

void EventStep::showKnownNames()
{
    m_tester->setNames(triedNames());
}

TriedNames EventStep::triedNames() const
{
    if (!m_project)
        return {};
    if (!m_known)
        return {TriedNames::State::Loading, {}, {}};
    if (!*m_known)
        return {TriedNames::State::Failed, {}, m_known->error()};
    const KnownNames& known = **m_known;
    return {TriedNames::State::Ready, patternField(m_fields.type) == "tag"_L1 ? known.tags : known.aliases, {}};
}

QStringList EventStep::users() const
{
    const store::WorkspaceView& view = m_context.workspace.view();
    const auto* scope = std::get_if<TeamScope>(&m_place);
    const QString team = scope ? scope->name : m_project ? m_project->owner : QString();
    const bool known = std::any_of(view.teams.begin(), view.teams.end(), [&](const Team& t) { return t.name == team; });
    QStringList names;
    for (const Team& one : view.teams) {
        if (known && one.name != team)
            continue;
        for (const Member& member : one.members)
            names.append(member.username);
    }
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

} // namespace desk::ui
