// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sidebarmodel.h"

#include "ui/models/automationobstacles.h"
#include "ui/models/counttext.h"
#include "ui/models/listdiff.h"
#include "ui/models/workspacemodel.h"

#include <QLocale>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Kind = SidebarEntry::Kind;

struct SidebarModel::Node {
    SidebarEntry entry; ///< without its children
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int row() const
    {
        for (size_t i = 0; parent && i < parent->children.size(); ++i) {
            if (parent->children[i].get() == this)
                return int(i);
        }
        return 0;
    }
};

namespace {

SidebarEntry section(const QString& key, const QString& text, QList<SidebarEntry> children)
{
    return {.kind = Kind::Section, .key = key, .text = text, .children = std::move(children)};
}

SidebarEntry entry(Kind kind, Place::Kind placeKind, const QString& id, const QString& text, int count)
{
    return {.kind = kind, .key = id, .text = text, .place = {placeKind, id}, .count = count};
}

QList<SidebarEntry> collectionsOf(const store::WorkspaceView& workspace, const Project& project)
{
    QList<SidebarEntry> list;
    for (const Collection& c : workspace.collections) {
        if (c.project == project.id)
            list.append(entry(Kind::Collection, Place::Kind::Collection, c.id.value, c.name,
                workspace.automationCounts.value(c.id.value)));
    }
    return list;
}

QList<SidebarEntry> projectsOf(const store::WorkspaceView& workspace, bool registries)
{
    QList<SidebarEntry> list;
    for (const Project& p : workspace.projects) {
        if (p.isRegistry() != registries)
            continue;
        list.append(entry(registries ? Kind::Registry : Kind::Project, Place::Kind::Project, p.id.value,
            p.displayName(), workspace.automationCounts.value(p.id.value)));
        if (registries)
            list.last().children = collectionsOf(workspace, p);
    }
    return list;
}

QList<SidebarEntry> settingsOf(const store::WorkspaceView& workspace, const Team& team)
{
    const store::SettingsCounts counts = workspace.settingsCounts.value(team.name);
    QList<SidebarEntry> list;
    for (const auto& [kind, count] :
        {std::pair{Place::Kind::Webhooks, counts.webhooks}, std::pair{Place::Kind::SlackChannels, counts.slackChannels},
            std::pair{Place::Kind::Secrets, counts.secrets}}) {
        SidebarEntry part = entry(Kind::TeamSettings, kind, team.id.value, settingsTitle(kind), count);
        part.key = QString::number(int(kind));
        list.append(part);
    }
    return list;
}

QList<SidebarEntry> teamsOf(const store::WorkspaceView& workspace)
{
    QList<SidebarEntry> list;
    for (const Team& t : workspace.teams) {
        list.append(
            entry(Kind::Team, Place::Kind::Team, t.id.value, t.name, workspace.automationCounts.value(t.id.value)));
        list.last().children = settingsOf(workspace, t);
    }
    return list;
}

/// Organizations are only a place to look when something listens there.
QList<SidebarEntry> organizationsOf(const store::WorkspaceView& workspace)
{
    QList<SidebarEntry> list;
    for (const Organization& o : workspace.organizations) {
        const int count = workspace.automationCounts.value(o.entityId.value);
        if (count > 0)
            list.append(entry(Kind::Organization, Place::Kind::Organization, o.entityId.value, o.name, count));
    }
    return list;
}

QString waitingText(int changes)
{
    if (changes == 0)
        return SidebarModel::tr("nothing waits");
    return changes == 1 ? SidebarModel::tr("1 change waits")
                        : SidebarModel::tr("%1 changes wait").arg(QLocale().toString(changes));
}

QString spoken(const SidebarEntry& e)
{
    const QString pattern = u"%1, %2, %3"_s;
    switch (e.kind) {
    case Kind::Everything:
        return u"%1, %2"_s.arg(e.text, automationsText(e.count));
    case Kind::Tester:
        return e.text;
    case Kind::Pending:
        return u"%1, %2"_s.arg(e.text, waitingText(e.count));
    case Kind::Activity:
        return u"%1, %2"_s.arg(e.text,
            e.count == 0 ? SidebarModel::tr("nothing new")
                         : SidebarModel::tr("%1 new").arg(QLocale().toString(e.count)));
    case Kind::Section:
        return SidebarModel::tr("%1, section").arg(e.text);
    case Kind::Team:
        return pattern.arg(e.text, SidebarModel::tr("team"), automationsText(e.count));
    case Kind::TeamSettings:
        return u"%1, %2"_s.arg(e.text, QLocale().toString(e.count));
    case Kind::Organization:
        return pattern.arg(e.text, SidebarModel::tr("organization"), automationsText(e.count));
    case Kind::Registry:
        return pattern.arg(e.text, SidebarModel::tr("registry"), automationsText(e.count));
    case Kind::Project:
        return pattern.arg(e.text, SidebarModel::tr("project"), automationsText(e.count));
    case Kind::Collection:
        return pattern.arg(e.text, SidebarModel::tr("collection"), automationsText(e.count));
    }
    Q_UNREACHABLE();
}

/// A place to go to, where automations are not.
bool isOwnPage(Kind kind)
{
    return kind == Kind::Tester || kind == Kind::Pending || kind == Kind::Activity;
}

SidebarEntry ownPage(Kind kind, Place::Kind place, const QString& key, int count = 0)
{
    return {.kind = kind, .key = key, .text = settingsTitle(place), .place = {place, {}}, .count = count};
}

SidebarEntry withoutChildren(SidebarEntry e)
{
    e.children.clear();
    return e;
}

} // namespace

QList<SidebarEntry> sidebarEntries(const store::WorkspaceView& workspace, const SidebarCounts& counts)
{
    QList<SidebarEntry> list{{.kind = Kind::Everything,
                                 .key = u"all"_s,
                                 .text = SidebarModel::tr("All automations"),
                                 .count = workspace.allAutomations},
        ownPage(Kind::Pending, Place::Kind::Pending, u"pending"_s, counts.pending),
        ownPage(Kind::Activity, Place::Kind::Activity, u"activity"_s, counts.unread),
        ownPage(Kind::Tester, Place::Kind::Tester, u"tester"_s)};
    const auto add = [&](const QString& key, const QString& text, const QList<SidebarEntry>& children) {
        if (!children.isEmpty())
            list.append(section(key, text, children));
    };
    add(u"organizations"_s, SidebarModel::tr("Organization"), organizationsOf(workspace));
    add(u"teams"_s, SidebarModel::tr("Team"), teamsOf(workspace));
    add(u"registries"_s, SidebarModel::tr("Registries"), projectsOf(workspace, true));
    add(u"projects"_s, SidebarModel::tr("Projects"), projectsOf(workspace, false));
    return list;
}

SidebarModel::SidebarModel(WorkspaceModel& workspace, QObject* parent)
    : QAbstractItemModel(parent), m_workspace(workspace), m_root(std::make_unique<Node>())
{
    connect(&workspace, &WorkspaceModel::changed, this, &SidebarModel::reload);
    replaceChildren(*m_root, sidebarEntries(workspace.view()));
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::reload()
{
    replaceChildren(*m_root, sidebarEntries(m_workspace.view(), m_counts));
    Q_EMIT accountChanged();
}

void SidebarModel::setCounts(const SidebarCounts& counts)
{
    if (std::exchange(m_counts, counts) != counts)
        replaceChildren(*m_root, sidebarEntries(m_workspace.view(), m_counts));
}

void SidebarModel::replaceChildren(Node& node, const QList<SidebarEntry>& wanted)
{
    QList<SidebarEntry> shallow;
    QList<SidebarEntry> present;
    for (const SidebarEntry& e : wanted)
        shallow.append(withoutChildren(e));
    for (const auto& child : node.children)
        present.append(child->entry);
    auto& children = node.children;
    const QModelIndex parent = indexOfNode(&node);
    for (const ListStep& step : listDiff(present, shallow, [](const SidebarEntry& e) { return e.key; })) {
        const int first = int(step.first);
        const int last = int(step.last);
        switch (step.kind) {
        case ListStep::Kind::Remove:
            beginRemoveRows(parent, first, last);
            children.erase(children.begin() + first, children.begin() + last + 1);
            endRemoveRows();
            break;
        case ListStep::Kind::Insert:
            beginInsertRows(parent, first, last);
            for (int i = first; i <= last; ++i)
                children.insert(children.begin() + i, std::make_unique<Node>(Node{shallow[i], &node, {}}));
            endInsertRows();
            break;
        case ListStep::Kind::Move:
            beginMoveRows(parent, first, first, parent, last);
            std::rotate(children.begin() + last, children.begin() + first, children.begin() + first + 1);
            endMoveRows();
            break;
        case ListStep::Kind::Change:
            for (int i = first; i <= last; ++i)
                children[size_t(i)]->entry = shallow[i];
            Q_EMIT dataChanged(index(first, 0, parent), index(last, 0, parent));
            break;
        }
    }
    for (qsizetype i = 0; i < wanted.size(); ++i)
        replaceChildren(*children[size_t(i)], wanted[i].children);
}

SidebarModel::Node* SidebarModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex SidebarModel::indexOfNode(const Node* node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

QModelIndex SidebarModel::indexOf(const Place& place) const
{
    if (place.kind == Place::Kind::Everything)
        return index(0, 0);
    const QModelIndexList found =
        match(index(0, 0), PlaceRole, QVariant::fromValue(place), 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

QString SidebarModel::createObstacle(const Place& place, const QString& readOnly) const
{
    return ui::createObstacle(m_workspace.view(), place, readOnly);
}

QString SidebarModel::accountName() const
{
    const store::WorkspaceView& view = m_workspace.view();
    if (!view.viewer.defaultTeam.isEmpty() && view.viewer.defaultTeam != view.viewer.username)
        return view.viewer.defaultTeam;
    return view.teams.isEmpty() ? view.viewer.username : view.teams.first().name;
}

QString SidebarModel::accountDetail() const
{
    const store::WorkspaceView& view = m_workspace.view();
    const QString user = view.viewer.username.isEmpty() ? tr("not signed in") : view.viewer.username;
    if (m_workspace.isSandbox())
        return tr("%1 · sandbox").arg(user);
    for (const Team& team : view.teams) {
        if (team.name != accountName())
            continue;
        for (const Member& member : team.members) {
            if (member.username == view.viewer.username)
                return member.admin || member.role.compare("admin"_L1, Qt::CaseInsensitive) == 0
                    ? tr("%1 · team admin").arg(user)
                    : tr("%1 · member").arg(user);
        }
    }
    return user;
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    if (row < 0 || column != 0 || size_t(row) >= node->children.size())
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOfNode(nodeAt(child)->parent) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    return int(nodeAt(parent)->children.size());
}

int SidebarModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SidebarEntry& e = nodeAt(index)->entry;
    const bool isSection = e.kind == Kind::Section;
    switch (role) {
    case Qt::DisplayRole:
        return e.text;
    case Qt::AccessibleTextRole:
        return spoken(e);
    case Qt::ToolTipRole:
        return isSection ? QVariant() : spoken(e);
    case PlaceRole:
        return isSection ? QVariant() : QVariant::fromValue(e.place);
    case CountRole:
        return isSection || (isOwnPage(e.kind) && e.count == 0) ? QVariant() : e.count;
    case IsSectionRole:
        return isSection;
    case KeyRole:
        return e.key;
    case HasMenuRole:
        return !isSection && e.kind != Kind::TeamSettings && !isOwnPage(e.kind);
    case LevelRole:
        return e.kind == Kind::Collection || e.kind == Kind::TeamSettings ? 1 : 0;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    // Sections stay reachable by keyboard, so that they can be folded, but are no place to go to.
    if (nodeAt(index)->entry.kind == Kind::Section)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
        | (nodeAt(index)->children.empty() ? Qt::ItemNeverHasChildren : Qt::ItemFlags());
}

} // namespace desk::ui
