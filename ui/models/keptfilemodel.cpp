// SPDX-License-Identifier: Apache-2.0
#include "ui/models/keptfilemodel.h"

#include "ui/models/outcometext.h"
#include "ui/models/rowroles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

QList<KeptRow> keptRows(const store::StorageReport& report)
{
    const QDir folder(report.directory);
    QList<KeptRow> rows;
    QSet<QString> seen;
    const auto add = [&](const QList<store::KeptFile>& files, bool damaged) {
        for (const store::KeptFile& file : files) {
            if (seen.contains(file.path))
                continue;
            seen.insert(file.path);
            rows.append({file, damaged, QDir::toNativeSeparators(folder.relativeFilePath(file.path))});
        }
    };
    add(report.quarantined, true);
    add(report.backups, false);
    std::stable_sort(
        rows.begin(), rows.end(), [](const KeptRow& a, const KeptRow& b) { return a.file.at > b.file.at; });
    return rows;
}

QString keptKind(const KeptRow& row)
{
    if (!row.isDamaged)
        return KeptFileModel::tr("Copy made before an update");
    const QString name = QFileInfo(row.file.path).fileName();
    if (name == "cache.db"_L1)
        return KeptFileModel::tr("Damaged local copy");
    if (name == "user.db"_L1)
        return KeptFileModel::tr("Damaged file of your own data");
    if (name == "outbox.jsonl"_L1)
        return KeptFileModel::tr("Damaged second copy of pending changes");
    return KeptFileModel::tr("Damaged file");
}

QString keptWorth(const KeptRow& row)
{
    if (!row.isDamaged)
        return KeptFileModel::tr("It is your own data as it was before an update, and it cannot be brought back.");
    if (QFileInfo(row.file.path).fileName() == "cache.db"_L1)
        return KeptFileModel::tr("It holds only what the server said, which has been read again.");
    return KeptFileModel::tr(
        "It may hold pending changes and tests that could not be recovered, and it cannot be brought back.");
}

KeptFileModel::KeptFileModel(Clock clock, QObject* parent) : RowsModel(parent), m_clock(std::move(clock)) { }

void KeptFileModel::setReport(const store::StorageReport& report)
{
    replaceRows(keptRows(report), [](const KeptRow& row) { return row.file.path; });
}

int KeptFileModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KeptFileModel::text(const KeptRow& row, int column) const
{
    switch (column) {
    case What:
        return keptKind(row);
    case When:
        return relativeTime(row.file.at, m_clock());
    case Size:
        return sizeText(row.file.bytes);
    default:
        return {};
    }
}

QString KeptFileModel::toolTip(const KeptRow& row, int column) const
{
    switch (column) {
    case What:
        return QDir::toNativeSeparators(row.file.path);
    case When:
        return absoluteTime(row.file.at);
    default:
        return text(row, column);
    }
}

QString KeptFileModel::spoken(const KeptRow& row, int column) const
{
    if (column != What)
        return text(row, column);
    return QString(text(row, What) + u", "_s + row.place + u", "_s + text(row, When) + u", "_s + text(row, Size));
}

QVariant KeptFileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case RowSecondRole:
        return index.column() == What ? row.place : QVariant();
    case RowQuietRole:
        return index.column() == When;
    default:
        return {};
    }
}

QVariant KeptFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{QT_TR_NOOP("What"), QT_TR_NOOP("When"), QT_TR_NOOP("Size")};
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
