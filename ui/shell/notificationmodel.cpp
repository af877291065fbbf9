// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notificationmodel.h"

#include "ui/kit/toneicon.h"
#include "ui/models/rowroles.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

NotificationModel::NotificationModel(const ToastLog& log, Clock clock, QObject* parent)
    : QAbstractListModel(parent), m_log(log), m_clock(std::move(clock)), m_entries(log.entries())
{
    connect(&log, &ToastLog::changed, this, &NotificationModel::reload);
}

void NotificationModel::reload()
{
    beginResetModel();
    m_entries = m_log.entries();
    endResetModel();
}

int NotificationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NotificationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ToastEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.message.text;
    case Qt::ToolTipRole:
        return QString(entry.message.text + u'\n' + absoluteTime(entry.at));
    case Qt::AccessibleTextRole:
        return QString(entry.message.text + u", "_s + relativeTime(entry.at, m_clock()));
    case RowIconRole:
        return QString(toneIconName(entry.message.tone));
    case RowSecondRole:
        return relativeTime(entry.at, m_clock());
    default:
        return {};
    }
}

} // namespace desk::ui
