// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/listpane.h"

#include "ui/automations/automationdelegate.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/labels.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/mirror.h"
#include "ui/kit/statepage.h"
#include "ui/models/automationfilter.h"
#include "ui/models/counttext.h"
#include "ui/models/errortext.h"
#include "ui/models/sentence.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

ListPane::ListPane(AutomationListModel& model, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_model(model), m_sorted(new AutomationFilterModel(this)),
      m_filter(new SearchField(u"automationFilter"_s, tr("Filter automations"))),
      m_chips(new FilterChips(u"automationFilters"_s)), m_create(new QPushButton),
      m_table(new TableView(u"automationTable"_s, tr("Automations"))), m_empty(new StatePage(u"automationsEmpty"_s)),
      m_counts(wrappingLabel(u"automationCounts"_s)), m_stack(new QStackedLayout)
{
    setObjectName(u"listPane"_s);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    setReadingMargins(layout, this, 24, 12, 12, 0);
    layout->setSpacing(10);
    buildBar(commands);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->hide();
    layout->addWidget(m_counts);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(&m_model, &AutomationListModel::stateChanged, this, &ListPane::refresh);
    connect(m_empty, &StatePage::acted, this, [this] {
        if (m_model.state() == ListState::Failed)
            m_model.reload();
        else if (isNarrowed())
            clearFilter();
        else
            Q_EMIT createRequested();
    });
    refresh();
}

void ListPane::buildBar(CommandRegistry& commands)
{
    m_filter->setPlaceholderText(tr("Filter by name, event, target…"));
    m_filter->setMaximumWidth(2 * m_filter->minimumSizeHint().width());
    m_create->setObjectName(u"createAutomation"_s);
    commands.bind(m_create, u"actionCreate"_s);
    m_create->setProperty("primary", true);
    m_bar = new QGridLayout;
    setReadingMargins(m_bar, this, 0, 0, 12, 0);
    m_bar->setSpacing(8);
    m_bar->setColumnStretch(0, 1);
    m_bar->setColumnStretch(1, 2);
    m_bar->addWidget(m_filter, 0, 0);
    m_bar->addWidget(m_create, 0, 2);
    static_cast<QVBoxLayout*>(layout())->addLayout(m_bar);
    arrangeBar();
    connect(m_filter, &SearchField::searchChanged, &m_model, &AutomationListModel::setSearch);
    connect(m_chips, &FilterChips::changed, this, &ListPane::refresh);
    offerFilters();
}

// The filters stand between the field and the button where there is room for all of them, else on a line below.
void ListPane::arrangeBar()
{
    const int others = m_filter->minimumSizeHint().width() + m_create->sizeHint().width() + 3 * m_bar->spacing();
    const bool below = width() - 48 < others + m_chips->sizeHint().width();
    m_bar->removeWidget(m_chips);
    m_bar->addWidget(m_chips, below ? 1 : 0, below ? 0 : 1, 1, below ? 3 : 1);
}

void ListPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeBar();
}

// What is offered is what is there, so that a choice never leads to nothing by itself.
void ListPane::offerFilters()
{
    QMap<QString, QString> scopes;
    QMap<QString, QString> events;
    QMap<QString, QString> actions;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const store::AutomationRow& row = m_model.row(i);
        const ScopeKind kind = m_model.scopeKind(row);
        scopes.insert(scopeKindLabel(kind), scopeKindName(kind));
        events.insert(eventLabel(row.automation.event), eventTypeName(row.automation.event));
        actions.insert(actionKindLabel(row.automation.action), actionTypeName(row.automation.action));
    }
    const auto choices = [](const QMap<QString, QString>& known) {
        QList<Choice> list;
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            list.append({it.value(), it.key()});
        return list;
    };
    const auto filter = [this](const QString& id, const QString& label, QList<Choice> known, bool multiple) {
        return Filter{id, label, std::move(known), m_chips->chosen(id), multiple};
    };
    QList<Filter> filters{
        filter(u"event"_s, tr("Event"), choices(events), true),
        filter(u"action"_s, tr("Action"), choices(actions), true),
        filter(u"state"_s, tr("Enabled"), {{u"on"_s, tr("On")}, {u"off"_s, tr("Off")}}, false),
        filter(u"result"_s, tr("Result"),
            {{u"finished"_s, tr("Finished")}, {u"failed"_s, tr("Failed")}, {u"other"_s, tr("Pending or skipped")},
                {u"never"_s, tr("Never")}},
            true),
    };
    // Elsewhere the place says it.
    if (m_model.query().place.kind == Place::Kind::Everything) {
        filters.prepend(filter(u"scope"_s, tr("Scope"), choices(scopes), true));
        if (!m_viewer.isEmpty())
            filters.append(filter(u"creator"_s, tr("Created by"), {{u"me"_s, tr("Me")}}, false));
    }
    m_chips->setFilters(filters);
    arrangeBar();
}

AutomationFilter ListPane::chosenFilter() const
{
    return {.events = m_chips->chosen(u"event"_s),
        .actions = m_chips->chosen(u"action"_s),
        .states = m_chips->chosen(u"state"_s),
        .results = m_chips->chosen(u"result"_s),
        .scopes = m_chips->chosen(u"scope"_s),
        .creator = m_chips->chosen(u"creator"_s).isEmpty() ? QString() : m_viewer};
}

void ListPane::setWorkspace(const store::WorkspaceView& workspace)
{
    m_viewer = workspace.viewer.username;
    m_model.setProjects(workspace.projects);
    refresh();
}

// Two numbers, so that nobody takes what is set elsewhere for what is set here.
void ListPane::showCounts()
{
    const int inherited = m_model.inheritedCount();
    const int own = m_model.rowCount() - inherited;
    m_counts->setVisible(inherited > 0 && !isNarrowed());
    m_counts->setText(
        tr("Of this collection: %1. From wider scopes: %2.").arg(automationsText(own), automationsText(inherited)));
}

bool ListPane::isNarrowed() const
{
    return !m_model.query().search.isEmpty() || !m_sorted->filter().isEmpty();
}

void ListPane::buildTable()
{
    m_sorted->setSourceModel(&m_model);
    auto* delegate = new AutomationDelegate(m_table);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(delegate);
    m_table->setRowLines(2);
    m_table->setColumnWeights({33, 27, 19, 30, -11, -7, -5});
    m_table->setColumnShown(AutomationListModel::Streak, false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AutomationListModel::Name, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPane::currentChanged);
    connect(m_table, &TableView::menuRequested, this, &ListPane::openMenu);
    connect(delegate, &AutomationDelegate::menuPressed, this, &ListPane::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, &ListPane::detailsRequested);
    const auto onKey = [this](const QKeySequence& key, void (ListPane::*act)()) {
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Space, &ListPane::toggleCurrent);
    onKey(QKeySequence::Delete, &ListPane::deleteRequested);
}

// In whichever cell of the row the person is.
void ListPane::toggleCurrent()
{
    const QModelIndex on = m_table->currentIndex().siblingAtColumn(AutomationListModel::On);
    const bool checked = on.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_sorted->setData(on, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

std::optional<store::AutomationRow> ListPane::rowAt(const QModelIndex& index) const
{
    const QModelIndex source = m_sorted->mapToSource(index);
    return source.isValid() ? std::optional(m_model.row(source.row())) : std::nullopt;
}

std::optional<store::AutomationRow> ListPane::current() const
{
    return rowAt(m_table->currentIndex());
}

void ListPane::select(const AutomationId& id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, 0)));
}

void ListPane::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::clearFilter()
{
    m_filter->clear();
    m_chips->clear();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ListPane::setWritable(bool writable)
{
    m_model.setWritable(writable);
}

void ListPane::setCompact(bool compact)
{
    m_table->setRowLines(compact ? 1 : 2);
}

void ListPane::setCreateObstacle(const QString& reason)
{
    if (std::exchange(m_createObstacle, reason) != reason)
        refresh();
}

void ListPane::setReadOnce(bool readOnce)
{
    if (std::exchange(m_readOnce, readOnce) != readOnce)
        refresh();
}

void ListPane::refresh()
{
    offerFilters();
    // A filter that is not offered here holds nothing back.
    m_sorted->setFilter(chosenFilter());
    m_table->setColumnShown(AutomationListModel::Streak, m_model.hasStreaks());
    showCounts();
    const bool rows = m_sorted->rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget*>(m_table) : m_empty);
    if (!rows)
        showEmpty();
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    Q_EMIT currentChanged();
}

void ListPane::showEmpty()
{
    using Kind = StatePage::Kind;
    m_empty->setActionEnabled(true, {});
    if (m_model.state() == ListState::Loading) {
        m_empty->say({Kind::Loading, tr("Loading…"), tr("Reading the automations of this place.")});
    } else if (m_model.state() == ListState::Failed) {
        const QString why = m_model.error() ? describe(*m_model.error()) : QString();
        m_empty->say({Kind::Failed, tr("The list could not be read"), why, tr("Try again")});
    } else if (isNarrowed()) {
        const QString search = m_model.query().search;
        const QString text = search.isEmpty() ? tr("No automation here fits the filter.")
            : m_sorted->filter().isEmpty()
            ? tr("Nothing here has “%1” in its name, event or target.").arg(search)
            : tr("Nothing that fits the filter has “%1” in its name, event or target.").arg(search);
        m_empty->say({Kind::NoMatch, tr("No automation matches"), text, tr("Clear filter")});
    } else if (!m_readOnce) {
        m_empty->say({Kind::Offline, tr("Nothing was read yet"),
            tr("The automations appear here as soon as the server has been reached.")});
    } else {
        m_empty->say({Kind::Empty, tr("No automations yet"),
            tr("An automation runs an action, such as a webhook, when something happens here: a version is linked, an "
               "alias is added."),
            tr("Create an automation"), true});
        m_empty->setActionEnabled(m_createObstacle.isEmpty(), m_createObstacle);
    }
}

void ListPane::openMenu(const QModelIndex& index, const QPoint& at)
{
    // The commands work on the current row, which is this one from now on.
    m_table->setCurrentIndex(index);
    Q_EMIT menuRequested(at);
}

} // namespace desk::ui
