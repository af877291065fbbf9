// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/historypane.h"

#include "ui/automations/automationdelegate.h"
#include "ui/automations/historybar.h"
#include "ui/kit/banner.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/kit/statepage.h"
#include "ui/models/errortext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

HistoryPane::HistoryPane(ExecutionListModel& model, CommandRegistry& commands, Clock now, QWidget* parent)
    : QWidget(parent), m_model(model), m_now(std::move(now)), m_sorted(new QSortFilterProxyModel(this)),
      m_filters(new HistoryBar(commands)), m_note(new Banner(u"historyNote"_s)), m_bar(new QWidget),
      m_onlyText(wrappingLabel(u"historyOnly"_s)), m_showAll(new QPushButton(tr("Show &all"))),
      m_table(new TableView(u"historyTable"_s, tr("History"))), m_empty(new StatePage(u"historyEmpty"_s)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"historyPane"_s);
    buildTable();
    buildOnlyBar();
    auto* filters = new QHBoxLayout;
    setReadingMargins(filters, this, 0, 0, 12, 0);
    filters->addWidget(m_filters);
    auto* layout = new QVBoxLayout(this);
    setReadingMargins(layout, this, 24, 12, 12, 0);
    layout->setSpacing(10);
    layout->addWidget(m_note);
    layout->addWidget(m_bar);
    layout->addLayout(filters);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_filters, &HistoryBar::changed, this, &HistoryPane::ask);
    connect(m_showAll, &QPushButton::clicked, this, [this] { setOnly({}, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPane::currentChanged);
    connect(&m_model, &ExecutionListModel::stateChanged, this, &HistoryPane::refresh);
    connect(m_empty, &StatePage::acted, this, &HistoryPane::onEmptyActed);
    connect(m_note, &Banner::acted, this, [this] { Q_EMIT browseRequested(m_page); });
    connect(&m_model, &ExecutionListModel::executedChanged, this,
        [this] { m_filters->setAutomations(m_model.executed()); });
    refresh();
}

void HistoryPane::buildTable()
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(ExecutionListModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new ExecutionDelegate(m_table));
    m_table->setColumnWeights({18, 26, 28, 23, 33, -12});
    m_table->setColumnShown(ExecutionListModel::Duration, false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExecutionListModel::Time, Qt::DescendingOrder);
}

void HistoryPane::buildOnlyBar()
{
    m_showAll->setObjectName(u"historyShowAll"_s);
    auto* bar = new QHBoxLayout(m_bar);
    setReadingMargins(bar, this, 0, 0, 12, 0);
    bar->addWidget(m_onlyText, 1);
    bar->addWidget(m_showAll);
    m_bar->setVisible(false);
}

void HistoryPane::ask()
{
    constexpr int page = 200;
    store::ExecutionQuery query = queryFor(m_filters->filter(), m_now().toLocalTime());
    query.place = m_only.isEmpty() ? m_place : Place{};
    query.automation = m_only;
    query.limit = page;
    m_model.setQuery(query);
}

void HistoryPane::setPlace(const Place& place)
{
    if (std::exchange(m_place, place) != place)
        m_filters->clear();
    m_model.setExecutedPlace(place);
    setOnly({}, {});
}

void HistoryPane::showAll(const Place& place)
{
    m_filters->clear();
    setPlace(place);
}

void HistoryPane::setOnly(const AutomationId& automation, const QString& name)
{
    const bool hadFocus = m_showAll->hasFocus();
    m_only = automation;
    m_onlyText->setText(tr("Executions of “%1”").arg(name));
    m_bar->setVisible(!automation.isEmpty());
    m_filters->setOnlyOne(!automation.isEmpty());
    if (hadFocus && automation.isEmpty())
        focusList();
    ask();
}

void HistoryPane::setWorkspace(const store::WorkspaceView& workspace)
{
    m_offered = workspace.historyOffered.value_or(true);
    m_page = webPageOf(workspace, m_place);
    refresh();
}

void HistoryPane::setReadOnce(bool readOnce)
{
    if (std::exchange(m_readOnce, readOnce) != readOnce)
        refresh();
}

std::optional<Execution> HistoryPane::current() const
{
    const QModelIndex source = m_sorted->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(m_model.row(source.row())) : std::nullopt;
}

QString HistoryPane::exportObstacle() const
{
    return m_model.rowCount() > 0 ? QString() : tr("There is no execution to export.");
}

void HistoryPane::select(const ExecutionId& id)
{
    m_wanted = id;
    refresh();
}

void HistoryPane::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPane::focusFilter()
{
    m_filters->focusSearch();
}

void HistoryPane::refresh()
{
    const bool rows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget*>(m_table) : m_empty);
    m_table->setColumnShown(ExecutionListModel::Duration, m_model.hasDurations());
    if (const int wanted = m_model.rowOf(m_wanted); wanted >= 0) {
        m_wanted = {};
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model.index(wanted, 0)));
    }
    if (rows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showNotOffered(rows);
    if (!rows)
        showEmpty();
    Q_EMIT currentChanged();
}

// What was read while there was a history, or fired from here, is still worth seeing.
void HistoryPane::showNotOffered(bool rows)
{
    if (m_offered || !rows) {
        m_note->setContent(std::nullopt);
        return;
    }
    m_note->setContent(BannerContent{.tone = Tone::Info,
        .text = tr("This server does not offer the history of automations. What is known here from before is listed."),
        .action = m_page.isEmpty() ? QString() : tr("Open in browser")});
}

void HistoryPane::showEmpty()
{
    using Kind = StatePage::Kind;
    if (m_model.state() == ListState::Loading) {
        m_empty->say({Kind::Loading, tr("Loading…"), tr("Reading the history of this place.")});
    } else if (m_model.state() == ListState::Failed) {
        const QString why = m_model.error() ? describe(*m_model.error()) : QString();
        m_empty->say({Kind::Failed, tr("History could not be read"), why, tr("Try again")});
    } else if (!m_filters->filter().isEmpty()) {
        m_empty->say({Kind::NoMatch, tr("No execution matches"), tr("Nothing that ran here fits the filter."),
            tr("Clear filter")});
    } else if (!m_offered) {
        m_empty->say({Kind::NoPermission, tr("This server does not offer the history of automations"),
            tr("What ran may be found on its own web page."), m_page.isEmpty() ? QString() : tr("Open in browser")});
    } else if (!m_readOnce) {
        m_empty->say({Kind::Offline, tr("Nothing was read yet"),
            tr("What ran appears here as soon as the server has been reached.")});
    } else {
        m_empty->say({Kind::Empty, tr("Nothing has run yet"),
            tr("Each time an automation runs, what it sent and what came back is listed here.")});
    }
}

void HistoryPane::onEmptyActed()
{
    if (m_model.state() == ListState::Failed) {
        m_model.reload();
    } else if (!m_filters->filter().isEmpty()) {
        m_filters->clear();
        ask();
        m_filters->focusSearch();
    } else if (!m_offered) {
        Q_EMIT browseRequested(m_page);
    }
}

} // namespace desk::ui
