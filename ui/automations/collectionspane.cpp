// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/collectionspane.h"

#include "ui/kit/mirror.h"
#include "ui/kit/roledelegate.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/statepage.h"
#include "ui/kit/tableview.h"

#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

CollectionsPane::CollectionsPane(Clock now, QWidget* parent)
    : QWidget(parent), m_model(new CollectionListModel(std::move(now), this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_filter(new SearchField(u"collectionFilter"_s, tr("Filter collections"))),
      m_table(new TableView(u"collectionTable"_s, tr("Collections"))), m_empty(new StatePage(u"collectionsEmpty"_s)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"collectionsPane"_s);
    buildTable();
    m_filter->setPlaceholderText(tr("Filter by name…"));
    m_filter->setMaximumWidth(2 * m_filter->minimumSizeHint().width());
    auto* bar = new QHBoxLayout;
    setReadingMargins(bar, this, 0, 0, 12, 0);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    setReadingMargins(layout, this, 24, 12, 12, 0);
    layout->setSpacing(10);
    layout->addLayout(bar);
    layout->addLayout(m_stack, 1);
    connect(m_filter, &SearchField::searchChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text);
        refresh();
    });
    connect(m_empty, &StatePage::acted, this, [this] {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

void CollectionsPane::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CollectionListModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(CollectionListModel::Name);
    auto* delegate = new RoleDelegate(m_table);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(delegate);
    m_table->setRowLines(2);
    m_table->setColumnWeights({40, 18, 18, 24, -5});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CollectionListModel::Name, Qt::AscendingOrder);
    connect(m_table, &TableView::menuRequested, this, &CollectionsPane::openMenu);
    connect(delegate, &RoleDelegate::menuPressed, this, &CollectionsPane::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const auto collection = current())
            Q_EMIT openRequested({Place::Kind::Collection, collection->id.value});
    });
}

void CollectionsPane::setWorkspace(const store::WorkspaceView& workspace, const Place& place)
{
    m_registry = std::any_of(workspace.projects.begin(), workspace.projects.end(),
        [&](const Project& p) { return p.id.value == place.id && p.isRegistry(); });
    m_model->setRows(collectionRows(workspace, place));
    refresh();
}

std::optional<Collection> CollectionsPane::current() const
{
    const QModelIndex source = m_sorted->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(m_model->row(source.row()).collection) : std::nullopt;
}

void CollectionsPane::setCompact(bool compact)
{
    m_table->setRowLines(compact ? 1 : 2);
}

void CollectionsPane::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void CollectionsPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CollectionsPane::tick()
{
    m_model->tick();
}

void CollectionsPane::refresh()
{
    using Kind = StatePage::Kind;
    const bool rows = m_sorted->rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget*>(m_table) : m_empty);
    if (rows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    if (rows)
        return;
    if (m_model->rowCount() > 0)
        m_empty->say({Kind::NoMatch, tr("No collection matches"),
            tr("Nothing here has “%1” in its name.").arg(m_filter->text()), tr("Clear filter")});
    else if (m_registry)
        m_empty->say({Kind::Empty, tr("No collections yet"),
            tr("A collection appears here with the first version that is linked to this registry.")});
    else
        m_empty->say({Kind::Empty, tr("No collections known"),
            tr("Of a project the collections are known here that have an automation of their own.")});
}

void CollectionsPane::openMenu(const QModelIndex& index, const QPoint& at)
{
    m_table->setCurrentIndex(index);
    Q_EMIT menuRequested(at);
}

} // namespace desk::ui
