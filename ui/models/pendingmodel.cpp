// SPDX-License-Identifier: Apache-2.0
#include "ui/models/pendingmodel.h"

#include "app/store/overlay.h"
#include "app/core/result.h"
#include "ui/models/place.h"
#include "ui/models/rowroles.h"
#include "ui/models/scopepath.h"

#include <QSet>

namespace desk::ui {

using namespace Qt::StringLiterals;
using store::EditState;

namespace {

/// Where an automation listens; nothing for a webhook, which belongs to a team.
std::optional<Scope> scopeOf(const store::EditKind& edit)
{
    return std::visit(overloaded{
                          [](const store::CreateEdit& e) { return std::optional(e.draft.scope); },
                          [](const store::UpdateEdit& e) { return std::optional(e.wanted.scope); },
                          [](const store::DeleteEdit& e) { return std::optional(e.base.scope); },
                          [](const auto&) { return std::optional<Scope>(); },
                      },
        edit);
}

QString teamOf(const store::EditKind& edit)
{
    return std::visit(overloaded{
                          [](const store::CreateWebhookEdit& e) { return e.draft.team; },
                          [](const store::UpdateWebhookEdit& e) { return e.wanted.team; },
                          [](const store::DeleteWebhookEdit& e) { return e.base.team; },
                          [](const auto&) { return QString(); },
                      },
        edit);
}

} // namespace

QList<PendingRow> pendingRows(const PendingFacts& facts, const store::WorkspaceView& workspace)
{
    const ProjectsById projects = byId(workspace.projects);
    QSet<QString> seen;
    QList<PendingRow> rows;
    for (const store::OutboxEdit& edit : facts.edits) {
        const std::optional<Scope> scope = scopeOf(edit.kind);
        const QString subject = store::entityKey(edit.kind);
        rows.append({.edit = edit,
            .what = whatOf(edit),
            .name = nameOf(edit.kind),
            .place = scope ? scopePath(*scope, projects) : PendingModel::tr("team %1").arg(teamOf(edit.kind)),
            .state = stateText(edit, conflictOf(facts, edit).kind),
            .waitsForAnother = seen.contains(subject)});
        seen.insert(subject);
    }
    return rows;
}

UsageLink linkOf(const store::OutboxEdit& edit)
{
    if (store::isWebhookEdit(edit.kind))
        return {.kind = UsageLink::Kind::Webhook, .id = subjectId(edit), .team = teamOf(edit.kind)};
    const Scope scope = scopeOf(edit.kind).value_or(Scope());
    return {.kind = UsageLink::Kind::Automation, .id = subjectId(edit), .place = placeOf(scope)};
}

QString applyObstacle(const PendingRow& row)
{
    switch (row.edit.state) {
    case EditState::Sending:
        return PendingModel::tr("It is being sent.");
    case EditState::Unknown:
        return PendingModel::tr("Its answer was lost. The next sync finds out whether the server has it.");
    case EditState::Conflict:
        return PendingModel::tr("Choose first which version is to stay.");
    case EditState::Queued:
    case EditState::Rejected:
        break;
    }
    return row.waitsForAnother ? PendingModel::tr("An older change of the same thing goes first.") : QString();
}

QString discardObstacle(const PendingRow& row)
{
    return row.edit.state == EditState::Sending || row.edit.state == EditState::Unknown ? applyObstacle(row)
                                                                                        : QString();
}

PendingModel::PendingModel(Clock clock, QObject* parent) : RowsModel(parent), m_clock(std::move(clock)) { }

void PendingModel::setFacts(const PendingFacts& facts, const store::WorkspaceView& workspace)
{
    replaceRows(pendingRows(facts, workspace), [](const PendingRow& row) { return row.edit.id; });
}

void PendingModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What));
}

int PendingModel::rowOf(const QString& editId) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).edit.id == editId)
            return i;
    }
    return -1;
}

int PendingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PendingModel::whatData(const PendingRow& row, int role) const
{
    const QString time = relativeTime(row.edit.createdAt, m_clock());
    switch (role) {
    case Qt::DisplayRole:
        return QString(whatLabel(row.what) + u", "_s + time);
    case Qt::ToolTipRole:
        return absoluteTime(row.edit.createdAt);
    case RowChipRole:
        return whatLabel(row.what);
    case RowChipToneRole:
        return int(toneOf(row.what));
    case RowTimeRole:
        return u""_s; // the chip alone: names need the room, and the details and the tool tip have the time
    default:
        return {};
    }
}

QString PendingModel::spoken(const PendingRow& row, int column) const
{
    if (column == State)
        return row.state;
    if (column == What)
        return whatData(row, Qt::DisplayRole).toString();
    return QStringList{row.name, whatLabel(row.what), subjectLabel(row.edit.kind), row.place, row.state}.join(u", "_s);
}

QVariant PendingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PendingRow& row = this->row(index.row());
    if (role == Qt::AccessibleTextRole)
        return spoken(row, index.column());
    switch (index.column()) {
    case Name: {
        const QString second = subjectLabel(row.edit.kind) + u" · "_s + row.place;
        if (role == RowSecondRole || role == Qt::ToolTipRole)
            return second;
        return role == Qt::DisplayRole ? row.name : QVariant();
    }
    case What:
        return whatData(row, role);
    default:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.state : QVariant();
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{
        QT_TR_NOOP("Name"), QT_TR_NOOP("Change"), QT_TR_NOOP("State")};
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return text ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
