// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitylist.h"

#include "ui/activity/activitydelegate.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/mirror.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/statepage.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowLines = 2;

} // namespace

ActivityList::ActivityList(ActivityModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_field(new SearchField(u"activityFilter"_s, tr("Filter activity"))),
      m_chips(new FilterChips(u"activityFilters"_s)), m_table(new TableView(u"activityTable"_s, tr("Activity"))),
      m_empty(new StatePage(u"activityEmpty"_s)), m_stack(new QStackedLayout)
{
    setObjectName(u"activityList"_s);
    buildTable();
    buildFilters();
    auto* bar = new QVBoxLayout;
    setReadingMargins(bar, this, 0, 0, 12, 0);
    bar->setSpacing(8);
    bar->addWidget(m_field);
    bar->addWidget(m_chips);
    auto* layout = new QVBoxLayout(this);
    setReadingMargins(layout, this, 24, 12, 12, 0);
    layout->setSpacing(10);
    layout->addLayout(bar);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(&m_model, &ActivityModel::refreshed, this, &ActivityList::refresh);
    connect(m_empty, &StatePage::acted, this, &ActivityList::onEmptyActed);
    refresh();
}

void ActivityList::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    m_table->setRowLines(rowLines);
    m_table->setColumnWeights({64, 18, 18});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityList::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, &ActivityList::activated);
    connect(m_table, &TableView::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        m_table->setCurrentIndex(index);
        Q_EMIT menuRequested(at);
    });
}

void ActivityList::buildFilters()
{
    using Kind = ActivityRow::Kind;
    m_field->setPlaceholderText(tr("Filter by name, person, place…"));
    m_field->setMaximumWidth(2 * m_field->minimumSizeHint().width());
    QList<Choice> kinds;
    for (const Kind kind : {Kind::Automation, Kind::Integration, Kind::Secret, Kind::Execution})
        kinds.append({activityKindName(kind), activityKindLabel(kind)});
    kinds.append({u"yours"_s, tr("Yours")});
    m_chips->setFilters(
        {{u"kind"_s, tr("Show"), kinds, {}, true}, {u"read"_s, tr("Read"), {{u"unread"_s, tr("unread")}}, {}, false}});
    connect(m_field, &SearchField::searchChanged, this, [this](const QString& text) {
        m_search = text;
        narrow();
    });
    connect(m_chips, &FilterChips::changed, this, &ActivityList::narrow);
}

void ActivityList::narrow()
{
    ActivityFilter filter;
    filter.kinds = m_chips->chosen(u"kind"_s);
    filter.unreadOnly = !m_chips->chosen(u"read"_s).isEmpty();
    filter.search = m_search.simplified();
    m_model.setFilter(filter);
}

void ActivityList::clearFilter()
{
    m_search.clear();
    m_field->clear();
    m_chips->clear();
    narrow();
    m_field->setFocus(Qt::OtherFocusReason);
}

std::optional<ActivityLine> ActivityList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row())) : std::nullopt;
}

void ActivityList::setReadOnce(bool readOnce)
{
    if (std::exchange(m_readOnce, readOnce) != readOnce)
        refresh();
}

void ActivityList::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityList::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ActivityList::setCompact(bool compact)
{
    m_table->setRowLines(compact ? 1 : rowLines);
}

void ActivityList::refresh()
{
    const bool rows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget*>(m_table) : m_empty);
    if (rows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    if (!rows)
        showEmpty();
    Q_EMIT currentChanged();
}

void ActivityList::showEmpty()
{
    using Kind = StatePage::Kind;
    if (m_model.state() == ListState::Loading) {
        m_empty->say({Kind::Loading, tr("Loading…"), tr("Reading what changed.")});
    } else if (m_model.state() == ListState::Failed) {
        const QString why = m_model.error() ? describe(*m_model.error()) : QString();
        m_empty->say({Kind::Failed, tr("Activity could not be read"), why, tr("Try again")});
    } else if (!m_model.filter().isEmpty() && m_model.hasAnything()) {
        m_empty->say(
            {Kind::NoMatch, tr("Nothing matches"), tr("No change or failure fits the filter."), tr("Clear filter")});
    } else if (!m_readOnce) {
        m_empty->say({Kind::Offline, tr("Nothing was read yet"), tr("Changes show here from the second sync on.")});
    } else {
        m_empty->say({Kind::Empty, tr("Nothing has changed since the last sync"),
            tr("Changes show here from the second sync on: what others change, executions that fail, and what you "
               "change yourself.")});
    }
}

void ActivityList::onEmptyActed()
{
    if (m_model.state() == ListState::Failed)
        m_model.reload();
    else
        clearFilter();
}

} // namespace desk::ui
