// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/palettemodel.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecent = 12;

struct SpokenText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::SpokenText)
};
} // namespace

QString spokenText(const PaletteItem& item)
{
    QStringList parts{item.text, kindName(item.kind)};
    if (!item.detail.isEmpty())
        parts.append(item.detail);
    if (!item.shortcut.isEmpty())
        parts.append(QKeySequence(item.shortcut).toString(QKeySequence::NativeText));
    if (!item.obstacle.isEmpty())
        parts.append(SpokenText::tr("unavailable: %1").arg(item.obstacle));
    return parts.join(u", "_s);
}

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent) { }

void PaletteModel::addSource(PaletteSource& source)
{
    m_sources.append(&source);
    connect(&source, &PaletteSource::changed, this, &PaletteModel::read);
    read();
}

void PaletteModel::setActive(bool active)
{
    m_active = active;
    read();
}

void PaletteModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    rerank();
}

void PaletteModel::setRecent(const QStringList& keys)
{
    m_recent = keys.mid(0, mostRecent);
    rerank();
}

void PaletteModel::remember(const PaletteItem& item)
{
    QStringList keys = m_recent;
    keys.removeAll(item.key());
    keys.prepend(item.key());
    setRecent(keys);
}

int PaletteModel::rowOf(const QString& key) const
{
    const auto found = std::find_if(
        m_matches.begin(), m_matches.end(), [&](const PaletteMatch& match) { return match.item.key() == key; });
    return found == m_matches.end() ? -1 : int(found - m_matches.begin());
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteMatch& match = m_matches[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return match.item.text;
    case Qt::AccessibleTextRole:
        return spokenText(match.item);
    case Qt::ToolTipRole:
        return match.item.obstacle;
    case ItemRole:
        return QVariant::fromValue(match.item);
    case PositionsRole:
        return QVariant::fromValue(match.positions);
    case SectionRole:
        return index.row() > 0 && m_matches[index.row() - 1].section == match.section ? QString() : match.section;
    default:
        return {};
    }
}

void PaletteModel::read()
{
    m_items.clear();
    if (m_active) {
        for (const PaletteSource* source : std::as_const(m_sources))
            m_items.append(source->items());
    }
    rerank();
}

void PaletteModel::rerank()
{
    QList<PaletteMatch> matches = rank(m_items, m_query, m_recent);
    if (matches == m_matches)
        return;
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

} // namespace desk::ui
