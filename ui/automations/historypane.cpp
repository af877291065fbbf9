// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/historypane.h"

#include "ui/automations/automationdelegate.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/kit/statepage.h"
#include "ui/models/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

HistoryPane::HistoryPane(ExecutionListModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this)), m_bar(new QWidget),
      m_onlyText(wrappingLabel(u"historyOnly"_s)), m_showAll(new QPushButton(tr("Show &all"))),
      m_table(new TableView(u"historyTable"_s, tr("History"))), m_empty(new StatePage(u"historyEmpty"_s)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"historyPane"_s);
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(ExecutionListModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new ExecutionDelegate(m_table));
    m_table->setColumnWeights({16, 28, 32, 26, 27});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ExecutionListModel::Time, Qt::DescendingOrder);
    m_showAll->setObjectName(u"historyShowAll"_s);

    auto* bar = new QHBoxLayout(m_bar);
    setReadingMargins(bar, this, 0, 0, 12, 0);
    bar->addWidget(m_onlyText, 1);
    bar->addWidget(m_showAll);
    auto* layout = new QVBoxLayout(this);
    setReadingMargins(layout, this, 24, 12, 12, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_showAll, &QPushButton::clicked, this, [this] { setOnly({}, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPane::currentChanged);
    connect(&m_model, &ExecutionListModel::stateChanged, this, &HistoryPane::refresh);
    connect(m_empty, &StatePage::acted, &m_model, &ExecutionListModel::reload);
    m_bar->setVisible(false);
    refresh();
}

void HistoryPane::query()
{
    m_model.setQuery({.place = m_only.isEmpty() ? m_place : Place{}, .automation = m_only});
}

void HistoryPane::setPlace(const Place& place)
{
    m_place = place;
    setOnly({}, {});
}

void HistoryPane::setOnly(const AutomationId& automation, const QString& name)
{
    const bool hadFocus = m_showAll->hasFocus();
    m_only = automation;
    m_onlyText->setText(tr("Executions of “%1”").arg(name));
    m_bar->setVisible(!automation.isEmpty());
    if (hadFocus && automation.isEmpty())
        focusList();
    query();
}

std::optional<Execution> HistoryPane::current() const
{
    const QModelIndex source = m_sorted->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(m_model.row(source.row())) : std::nullopt;
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

void HistoryPane::refresh()
{
    const bool rows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget*>(m_table) : m_empty);
    if (const int wanted = m_model.rowOf(m_wanted); wanted >= 0) {
        m_wanted = {};
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model.index(wanted, 0)));
    }
    if (rows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    using Kind = StatePage::Kind;
    if (m_model.state() == ListState::Loading) {
        m_empty->say({Kind::Loading, tr("Loading…"), tr("Reading the history of this place.")});
    } else if (m_model.state() == ListState::Failed) {
        const QString why = m_model.error() ? describe(*m_model.error()) : QString();
        m_empty->say({Kind::Failed, tr("History could not be read"), why, tr("Try again")});
    } else {
        m_empty->say({Kind::Empty, tr("Nothing has run yet"),
            tr("Each time an automation runs, what it sent and what came back is listed here.")});
    }
    Q_EMIT currentChanged();
}

} // namespace desk::ui
