// SPDX-License-Identifier: Apache-2.0
#include "ui/models/slackchannelmodel.h"

#include "ui/models/rowroles.h"
#include "ui/models/usage.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

bool fits(const SlackChannel& channel, const QStringList& words)
{
    const QString all = channel.channel + u'\n' + channel.workspace;
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SlackChannelModel::SlackChannelModel(const TeamData& data, QObject* parent) : RowsModel(parent), m_data(data)
{
    connect(&data, &TeamData::changed, this, &SlackChannelModel::refresh);
}

void SlackChannelModel::setTeam(const QString& team)
{
    m_team = team;
    refresh();
}

void SlackChannelModel::setSearch(const QString& search)
{
    m_search = search.simplified();
    refresh();
}

void SlackChannelModel::refresh()
{
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    QList<SlackChannelRow> rows;
    for (const SlackChannel& channel : m_data.facts().channels) {
        if (channel.team == m_team && fits(channel, words))
            rows.append({channel, int(automationsUsing(m_data.facts(), channel.id).size())});
    }
    replaceRows(rows, [](const SlackChannelRow& row) { return row.channel.id.value; });
    Q_EMIT refreshed();
}

int SlackChannelModel::rowOf(const IntegrationId& id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).channel.id == id)
            return i;
    }
    return -1;
}

int SlackChannelModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SlackChannelModel::spoken(const SlackChannelRow& row, int column) const
{
    const SlackChannel& channel = row.channel;
    switch (column) {
    case Channel:
        return QStringList{channel.channel, tr("workspace %1").arg(channel.workspace),
            tr("used by %n automation(s)", nullptr, row.users)}
            .join(u", "_s);
    case Workspace:
        return tr("workspace %1").arg(channel.workspace);
    case UsedBy:
        return tr("used by %n automation(s)", nullptr, row.users);
    default:
        return tr("Actions of %1").arg(channel.channel);
    }
}

QVariant SlackChannelModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SlackChannelRow& row = this->row(index.row());
    if (role == Qt::AccessibleTextRole)
        return spoken(row, index.column());
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    switch (index.column()) {
    case Channel:
        return text || role == SortRole ? row.channel.channel : QVariant();
    case Workspace: // those of a workspace stand together, by name
        if (role == SortRole)
            return QStringList{row.channel.workspace, row.channel.channel}.join(u'\n');
        return text ? row.channel.workspace : QVariant();
    case UsedBy:
        if (role == SortRole)
            return row.users;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? tr("%n automation(s)", nullptr, row.users)
                                                                  : QVariant();
    default:
        if (role == RowMenuRole)
            return true;
        return role == Qt::ToolTipRole ? spoken(row, Menu) : QVariant();
    }
}

QVariant SlackChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{
        QT_TR_NOOP("Channel"), QT_TR_NOOP("Workspace"), QT_TR_NOOP("Used by"), ""};
    if (role == Qt::AccessibleTextRole && section == Menu)
        return tr("More");
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return text && section != Menu ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
