// SPDX-License-Identifier: Apache-2.0
#include "ui/models/secretlistmodel.h"

#include "ui/models/rowroles.h"
#include "ui/models/usage.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

SecretRow secretRow(const TeamFacts& facts, const TeamSecret& secret, const QHash<QString, OnComputer>& copies)
{
    return {.secret = secret,
        .record = findRecord(facts, secret.team, secret.name),
        .local = copies.value(secret.name, OnComputer::Unknown),
        .webhooks = int(webhooksUsing(facts, secret.team, secret.name).size()),
        .automations = int(automationsUsingSecret(facts, secret.team, secret.name).size())};
}

/// A value is kept here of a secret that was deleted elsewhere.
bool isLeftOver(const TeamFacts& facts, const SecretRecord& record)
{
    return (!record.keeper.isEmpty() || record.hasPrevious) && !findSecret(facts, record.team, record.name);
}

bool fits(const QString& name, const QStringList& words)
{
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

QDateTime lastSet(const SecretRow& row)
{
    return row.record ? row.record->setAt : QDateTime();
}

} // namespace

QList<SecretRow> secretRows(
    const TeamFacts& facts, const QString& team, const QHash<QString, OnComputer>& copies, const QString& search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    QList<SecretRow> rows;
    for (const TeamSecret& secret : facts.secrets) {
        if (secret.team == team && fits(secret.name, words))
            rows.append(secretRow(facts, secret, copies));
    }
    for (const SecretRecord& record : facts.records) {
        if (record.team != team || !fits(record.name, words) || !isLeftOver(facts, record))
            continue;
        SecretRow row = secretRow(facts, {team, record.name, {}}, copies);
        row.onServer = false;
        rows.append(row);
    }
    std::sort(
        rows.begin(), rows.end(), [](const SecretRow& a, const SecretRow& b) { return a.secret.name < b.secret.name; });
    return rows;
}

QString onComputerWord(OnComputer local)
{
    switch (local) {
    case OnComputer::Unknown:
        return {};
    case OnComputer::Yes:
        return SecretListModel::tr("Yes");
    case OnComputer::No:
        return SecretListModel::tr("No");
    case OnComputer::Locked:
        return SecretListModel::tr("Locked");
    case OnComputer::NotAvailable:
        return SecretListModel::tr("Not available");
    }
    Q_UNREACHABLE();
}

Tone toneOf(OnComputer local)
{
    switch (local) {
    case OnComputer::Yes:
        return Tone::Success;
    case OnComputer::Locked:
    case OnComputer::NotAvailable:
        return Tone::Warning;
    case OnComputer::Unknown:
    case OnComputer::No:
        break;
    }
    return Tone::Neutral;
}

bool isChangedSince(const SecretRow& row)
{
    return row.onServer && row.record && secretDrift(row.secret, *row.record) == SecretDrift::ChangedSince;
}

QString usedByText(int webhooks, int automations)
{
    if (webhooks == 0)
        return SecretListModel::tr("not used");
    const QString hooks = SecretListModel::tr("%n webhook(s)", nullptr, webhooks);
    return automations == 0 ? hooks
                            : QString(hooks + u" · "_s + SecretListModel::tr("%n automation(s)", nullptr, automations));
}

SecretListModel::SecretListModel(const TeamData& data, Clock clock, Clock serverClock, QObject* parent)
    : RowsModel(parent), m_data(data), m_clock(std::move(clock)), m_serverClock(std::move(serverClock))
{
    connect(&data, &TeamData::changed, this, &SecretListModel::refresh);
}

void SecretListModel::setTeam(const QString& team)
{
    m_team = team;
    m_copies.clear();
    refresh();
}

void SecretListModel::setSearch(const QString& search)
{
    m_search = search.simplified();
    refresh();
}

void SecretListModel::setCopies(const QHash<QString, OnComputer>& copies)
{
    m_copies = copies;
    refresh();
}

void SecretListModel::refresh()
{
    replaceRows(
        secretRows(m_data.facts(), m_team, m_copies, m_search), [](const SecretRow& row) { return row.secret.name; });
    Q_EMIT refreshed();
}

void SecretListModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Created), index(rowCount() - 1, LastSet));
}

int SecretListModel::rowOf(const QString& name) const
{
    const auto at =
        std::find_if(rows().begin(), rows().end(), [&](const SecretRow& row) { return row.secret.name == name; });
    return at == rows().end() ? -1 : int(at - rows().begin());
}

int SecretListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SecretListModel::text(const SecretRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.secret.name;
    case Created:
        return row.onServer ? relativeTime(row.secret.createdAt, m_serverClock()) : tr("not listed");
    case Local:
        return onComputerWord(row.local);
    case UsedBy:
        return usedByText(row.webhooks, row.automations);
    case LastSet:
        return relativeTime(lastSet(row), m_clock());
    default:
        return {};
    }
}

QString SecretListModel::toolTip(const SecretRow& row, int column) const
{
    switch (column) {
    case Created:
        return row.onServer ? absoluteTime(row.secret.createdAt)
                            : tr("The server does not list it; a copy of its value is still kept on this computer.");
    case LastSet:
        return isChangedSince(row)
            ? tr("Somebody has set it since: the server's value is newer than the one from here.")
            : absoluteTime(lastSet(row));
    case Menu:
        return spoken(row, Menu);
    default:
        return text(row, column);
    }
}

QString SecretListModel::spoken(const SecretRow& row, int column) const
{
    switch (column) {
    case Name: {
        QStringList parts{row.secret.name, tr("created %1").arg(text(row, Created))};
        if (!onComputerWord(row.local).isEmpty())
            parts.append(tr("on this computer: %1").arg(onComputerWord(row.local)));
        parts.append(tr("used by: %1").arg(text(row, UsedBy)));
        if (isChangedSince(row))
            parts.append(tr("changed since it was set from here"));
        return parts.join(u", "_s);
    }
    case Menu:
        return tr("Actions of %1").arg(row.secret.name);
    case LastSet:
        return isChangedSince(row) ? QString(text(row, column) + u", "_s + tr("changed since")) : text(row, column);
    default:
        return text(row, column);
    }
}

QVariant SecretListModel::sortKey(const SecretRow& row, int column) const
{
    const auto time = [](const QDateTime& at) { return at.isValid() ? at.toMSecsSinceEpoch() : qint64(0); };
    switch (column) {
    case Created:
        return time(row.secret.createdAt);
    case Local:
        return int(row.local);
    case UsedBy:
        return row.webhooks * 100000 + row.automations;
    case LastSet:
        return time(lastSet(row));
    default:
        return text(row, column);
    }
}

QVariant SecretListModel::chip(const SecretRow& row, int column, int role) const
{
    const bool changed = column == LastSet && isChangedSince(row);
    switch (role) {
    case RowTimeRole:
        return column == LastSet ? text(row, column) : QString();
    case RowChipRole:
        return column == Local ? onComputerWord(row.local) : changed ? tr("Changed since") : QString();
    case RowChipToneRole:
        return int(column == Local ? toneOf(row.local) : Tone::Warning);
    default:
        return {};
    }
}

QVariant SecretListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SecretRow& row = this->row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case SortRole:
        return sortKey(row, column);
    case RowMenuRole:
        return column == Menu;
    case RowQuietRole:
        return column == Created || (column == UsedBy && row.webhooks == 0);
    default:
        return column == Local || column == LastSet ? chip(row, column, role) : QVariant();
    }
}

QVariant SecretListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{QT_TR_NOOP("Name"), QT_TR_NOOP("Created"),
        QT_TR_NOOP("On this computer"), QT_TR_NOOP("Used by"), QT_TR_NOOP("Last set from here"), ""};
    if (role == Qt::AccessibleTextRole && section == Menu)
        return tr("More");
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
