// SPDX-License-Identifier: Apache-2.0
#include "ui/team/teamlist.h"

#include "ui/commands/commandregistry.h"
#include "ui/kit/mirror.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"
#include "ui/kit/roledelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

TeamList::TeamList(const TeamListSpec& spec, QAbstractItemModel& model, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_rowLines(spec.rowLines), m_sorted(new QSortFilterProxyModel(this)),
      m_filter(new SearchField(spec.prefix + u"Filter"_s, spec.searchHint)), m_new(new QPushButton),
      m_table(new TableView(spec.prefix + u"Table"_s, spec.title)), m_empty(new StatePage(spec.prefix + u"Empty"_s)),
      m_stack(new QStackedLayout)
{
    setObjectName(spec.prefix + u"List"_s);
    buildTable(spec, model);
    m_filter->setPlaceholderText(spec.searchHint);
    m_filter->setMaximumWidth(2 * m_filter->minimumSizeHint().width());
    m_new->setObjectName(spec.prefix + u"New"_s);
    commands.bind(m_new, spec.newCommand);
    m_new->setProperty("primary", true);
    auto* bar = new QHBoxLayout;
    setReadingMargins(bar, this, 0, 0, 12, 0);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    bar->addWidget(m_new);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    setReadingMargins(layout, this, 24, 12, 12, 0);
    layout->setSpacing(10);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);
    connect(m_filter, &SearchField::searchChanged, this, &TeamList::searchChanged);
    connect(m_empty, &StatePage::acted, this, &TeamList::emptyActed);
    connect(m_empty, &StatePage::secondActed, this, &TeamList::emptySecondActed);
}

void TeamList::buildTable(const TeamListSpec& spec, QAbstractItemModel& model)
{
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(spec.sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    auto* delegate = new RoleDelegate(m_table);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(delegate);
    m_table->setRowLines(spec.rowLines);
    m_table->setColumnWeights(spec.weights);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(spec.sortedBy, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TeamList::currentChanged);
    connect(m_table, &TableView::menuRequested, this, &TeamList::openMenu);
    connect(delegate, &RoleDelegate::menuPressed, this, &TeamList::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, &TeamList::activated);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, &TeamList::deleteRequested);
}

int TeamList::currentRow() const
{
    return m_sorted->mapToSource(m_table->currentIndex()).row();
}

void TeamList::select(int row)
{
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, 0)));
}

void TeamList::refresh(const StatePage::Content& empty, const QString& actionObstacle)
{
    const bool rows = m_sorted->rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget*>(m_table) : m_empty);
    if (!rows) {
        m_empty->say(empty);
        m_empty->setActionEnabled(actionObstacle.isEmpty(), actionObstacle);
    } else if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    }
    Q_EMIT currentChanged();
}

void TeamList::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TeamList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TeamList::clearFilter()
{
    m_filter->clear();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void TeamList::setCompact(bool compact)
{
    m_table->setRowLines(compact ? 1 : m_rowLines);
}

void TeamList::openMenu(const QModelIndex& index, const QPoint& at)
{
    // The commands work on the current row, which is this one from now on.
    m_table->setCurrentIndex(index);
    Q_EMIT menuRequested(at);
}

} // namespace desk::ui
