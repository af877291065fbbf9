// SPDX-License-Identifier: Apache-2.0
#include "ui/palettesources.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"

#include <QHash>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView settingsIcon(Place::Kind kind)
{
    if (kind == Place::Kind::Webhooks)
        return "webhook"_L1;
    return kind == Place::Kind::SlackChannels ? "slack-channel"_L1 : "secret"_L1;
}

QLatin1StringView iconOf(const SidebarEntry& entry)
{
    switch (entry.kind) {
    case SidebarEntry::Kind::Team:
        return "place-team"_L1;
    case SidebarEntry::Kind::Organization:
        return "place-organization"_L1;
    case SidebarEntry::Kind::Registry:
        return "place-registry"_L1;
    case SidebarEntry::Kind::Project:
        return "place-project"_L1;
    case SidebarEntry::Kind::Collection:
        return "place-collection"_L1;
    case SidebarEntry::Kind::TeamSettings:
        return settingsIcon(entry.place.kind);
    case SidebarEntry::Kind::Tester:
        return "test"_L1;
    case SidebarEntry::Kind::Pending:
        return "save"_L1;
    case SidebarEntry::Kind::Activity:
        return "notifications"_L1;
    case SidebarEntry::Kind::Everything:
    case SidebarEntry::Kind::Section:
        break;
    }
    return "place-everything"_L1;
}

QString keyOf(const Place& place)
{
    return QString::number(int(place.kind)) + u'/' + place.id;
}

void addPlaces(QList<PaletteItem>& items, const QList<SidebarEntry>& entries, const QString& above)
{
    for (const SidebarEntry& entry : entries) {
        if (entry.kind != SidebarEntry::Kind::Section)
            items.append({.kind = PaletteItem::Kind::Place,
                .id = keyOf(entry.place),
                .text = entry.text,
                .detail = above,
                .icon = iconOf(entry)});
        addPlaces(items, entry.children, entry.text);
    }
}

} // namespace

PlaceSource::PlaceSource(WorkspaceModel& workspace, QObject* parent) : PaletteSource(parent), m_workspace(workspace)
{
    connect(&workspace, &WorkspaceModel::changed, this, &PaletteSource::changed);
}

QList<PaletteItem> PlaceSource::items() const
{
    QList<PaletteItem> items;
    addPlaces(items, sidebarEntries(m_workspace.view()), {});
    return items;
}

Place PlaceSource::place(const QString& id)
{
    return {Place::Kind(id.section(u'/', 0, 0).toInt()), id.section(u'/', 1)};
}

AutomationSource::AutomationSource(store::Store& store, WorkspaceModel& workspace, QObject* parent)
    : PaletteSource(parent), m_store(store), m_workspace(workspace)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.contains(store::Table::Automations) || changes.contains(store::Table::Outbox))
            read();
    });
    connect(&workspace, &WorkspaceModel::changed, this, &PaletteSource::changed);
    read();
}

void AutomationSource::read()
{
    deliver(m_store.automations({}), this, [this](const Result<QList<store::AutomationRow>>& rows) {
        if (!rows)
            return;
        m_rows = *rows;
        Q_EMIT changed();
    });
}

QList<PaletteItem> AutomationSource::items() const
{
    QList<PaletteItem> items;
    QHash<QString, QString> titles;
    for (const store::AutomationRow& row : m_rows) {
        const Place where = placeOf(row.automation.scope);
        QString& title = titles[keyOf(where)];
        if (title.isEmpty())
            title = describePlace(m_workspace.view(), where).title;
        items.append({.kind = PaletteItem::Kind::Automation,
            .id = row.automation.id.value,
            .text = row.automation.name,
            .detail = title,
            .icon = "automation"_L1,
            .keywords = row.automation.description.value_or(QString())});
    }
    return items;
}

Place AutomationSource::place(const AutomationId& id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const store::AutomationRow& row) { return row.automation.id == id; });
    return found == m_rows.end() ? Place{} : placeOf(found->automation.scope);
}

TeamSource::TeamSource(TeamData& data, QObject* parent) : PaletteSource(parent), m_data(data)
{
    connect(&data, &TeamData::changed, this, &PaletteSource::changed);
}

QList<PaletteItem> TeamSource::items() const
{
    using Kind = PaletteItem::Kind;
    QList<PaletteItem> items;
    const auto add = [&items](Kind kind, const QString& team, const QString& id, const QString& text,
                         const QString& detail, QLatin1StringView icon) {
        items.append({.kind = kind, .id = team + u'/' + id, .text = text, .detail = detail, .icon = icon});
    };
    const TeamFacts& facts = m_data.facts();
    for (const Webhook& w : facts.webhooks)
        add(Kind::Webhook, w.team, w.id.value, w.name, w.team, "webhook"_L1);
    for (const SlackChannel& c : facts.channels)
        add(Kind::SlackChannel, c.team, c.id.value, c.channel, c.workspace, "slack-channel"_L1);
    for (const TeamSecret& s : facts.secrets)
        add(Kind::Secret, s.team, s.name, s.name, s.team, "secret"_L1);
    return items;
}

UsageLink TeamSource::link(const PaletteItem& item)
{
    using Kind = PaletteItem::Kind;
    const UsageLink::Kind kind = item.kind == Kind::Webhook ? UsageLink::Kind::Webhook
        : item.kind == Kind::Secret                         ? UsageLink::Kind::Secret
                                                            : UsageLink::Kind::SlackChannel;
    return {.kind = kind, .id = item.id.section(u'/', 1), .team = item.id.section(u'/', 0, 0)};
}

} // namespace desk::ui
