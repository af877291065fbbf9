// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/runlistmodel.h"

#include "ui/models/outcometext.h"
#include "ui/models/rowroles.h"
#include "ui/theme/tones.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QString chipOf(const tester::RunSummary& run)
{
    if (run.status)
        return QString::number(*run.status);
    return run.passed ? RunListModel::tr("Passed") : failureLabel(run.failure);
}

Tone toneOf(const tester::RunSummary& run)
{
    if (run.passed)
        return Tone::Success;
    return run.failure == "cancelled"_L1 ? Tone::Neutral : Tone::Danger;
}

} // namespace

RunListModel::RunListModel(QObject* parent, Clock clock) : RowsModel(parent), m_clock(std::move(clock)) { }

void RunListModel::setRuns(const QList<tester::RunSummary>& runs)
{
    QList<tester::RunSummary> sorted = runs;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const tester::RunSummary& a, const tester::RunSummary& b) { return a.pinned && !b.pinned; });
    replaceRows(sorted, [](const tester::RunSummary& run) { return run.id; });
}

void RunListModel::tick()
{
    changedRows(0, rowCount() - 1);
}

int RunListModel::rowOf(const QString& run) const
{
    const auto at =
        std::find_if(rows().begin(), rows().end(), [&](const tester::RunSummary& r) { return r.id == run; });
    return at == rows().end() ? -1 : int(at - rows().begin());
}

int RunListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const tester::RunSummary& run = row(index.row());
    const QString name = run.name.isEmpty() ? run.label : run.name;
    const QString when = clockTime(run.at, m_clock());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case RowSecondRole:
        return u"%1 · %2"_s.arg(senderLabel(run.from), when);
    case RowBadgeRole:
        return run.pinned ? tr("Pinned") : QString();
    case RowBadgeToneRole:
        return int(Tone::Info);
    case RowChipRole:
        return chipOf(run);
    case RowChipToneRole:
        return int(toneOf(run));
    case Qt::ToolTipRole:
        return u"%1\n%2 · %3"_s.arg(run.label, senderLabel(run.from), absoluteTime(run.at));
    case Qt::AccessibleTextRole:
        return QString(u"%1, %2, %3, %4"_s.arg(name, chipOf(run), senderLabel(run.from), when)
            + (run.pinned ? QString(u", "_s + tr("Pinned")) : QString()));
    default:
        return {};
    }
}

} // namespace desk::ui
