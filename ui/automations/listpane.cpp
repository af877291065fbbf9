// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/listpane.h"

#include "ui/automations/automationdelegate.h"
#include "ui/automations/detailspane.h"
#include "ui/kit/statepage.h"
#include "ui/models/errortext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int filterWidth = 230;
}

ListPane::ListPane(AutomationListModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_sorted(new QSortFilterProxyModel(this)), m_filter(new QLineEdit),
      m_create(new QPushButton(tr("&Create automation"))), m_fire(new QPushButton(tr("Fire a &sample event…"))),
      m_table(new TableView(u"automationTable"_s, tr("Automations"))), m_empty(new StatePage(u"automationsEmpty"_s)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"listPane"_s);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 12, 0);
    layout->setSpacing(10);
    buildBar();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(&m_model, &AutomationListModel::stateChanged, this, &ListPane::refresh);
    connect(m_empty, &StatePage::acted, this, [this] {
        if (m_model.state() == ListState::Failed)
            m_model.reload();
        else if (m_model.empty() == AutomationListModel::Empty::NoneMatch)
            clearFilter();
        else
            Q_EMIT createRequested();
    });
    refresh();
}

void ListPane::buildBar()
{
    m_filter->setObjectName(u"automationFilter"_s);
    m_filter->setAccessibleName(tr("Filter automations"));
    m_filter->setPlaceholderText(tr("Filter by name, event, target…"));
    m_filter->setMinimumWidth(filterWidth);
    m_filter->setMaximumWidth(2 * filterWidth);
    m_create->setObjectName(u"createAutomation"_s);
    m_create->setProperty("primary", true);
    m_fire->setObjectName(u"fireSampleEvent"_s);
    m_fire->setVisible(false);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 12, 0);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    bar->addWidget(m_fire);
    bar->addWidget(m_create);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
    // Reads are ordered and only the last answer counts, so every letter may ask.
    connect(m_filter, &QLineEdit::textChanged, &m_model, &AutomationListModel::setSearch);
    connect(m_create, &QPushButton::clicked, this, &ListPane::createRequested);
    connect(m_fire, &QPushButton::clicked, this, &ListPane::fireRequested);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter, this, &ListPane::clearFilter);
    escape->setContext(Qt::WidgetShortcut);
}

void ListPane::buildTable()
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(AutomationListModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    auto* delegate = new AutomationDelegate(m_table);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(delegate);
    m_table->setRowLines(2);
    m_table->setColumnWeights({31, 30, 23, 26, -8, -6});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AutomationListModel::Name, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPane::currentChanged);
    connect(m_table, &TableView::menuRequested, this, &ListPane::openMenu);
    connect(delegate, &AutomationDelegate::menuPressed, this, &ListPane::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, &ListPane::detailsRequested);
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

void ListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::clearFilter()
{
    m_filter->clear();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ListPane::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    m_model.setWritable(reason.isEmpty());
    refresh();
}

void ListPane::setCreateObstacle(const QString& reason)
{
    if (std::exchange(m_createObstacle, reason) != reason)
        refresh();
}

QString ListPane::createObstacle() const
{
    return m_readOnly.isEmpty() ? m_createObstacle : m_readOnly;
}

void ListPane::setSandbox(bool sandbox, const QString& obstacle)
{
    m_fire->setVisible(sandbox);
    m_fire->setEnabled(obstacle.isEmpty());
    m_fire->setToolTip(obstacle);
}

void ListPane::setReadOnce(bool readOnce)
{
    if (std::exchange(m_readOnce, readOnce) != readOnce)
        refresh();
}

void ListPane::refresh()
{
    m_create->setEnabled(createObstacle().isEmpty());
    m_create->setToolTip(createObstacle());
    const bool rows = m_model.rowCount() > 0;
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
    } else if (m_model.empty() == AutomationListModel::Empty::NoneMatch) {
        m_empty->say({Kind::NoMatch, tr("No automation matches"),
            tr("Nothing here has “%1” in its name, event or target.").arg(m_model.query().search), tr("Clear filter")});
    } else if (!m_readOnce) {
        m_empty->say({Kind::Offline, tr("Nothing was read yet"),
            tr("The automations appear here as soon as the server has been reached.")});
    } else {
        m_empty->say({Kind::Empty, tr("No automations yet"),
            tr("An automation runs an action, such as a webhook, when something happens here: a version is linked, an "
               "alias is added."),
            tr("Create an automation"), true});
        m_empty->setActionEnabled(createObstacle().isEmpty(), createObstacle());
    }
}

void ListPane::openMenu(const QModelIndex& index, const QPoint& at)
{
    const auto row = rowAt(index);
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"automationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    connect(menu->addAction(tr("D&etails")), &QAction::triggered, this, &ListPane::detailsRequested);
    connect(menu->addAction(tr("Show &history")), &QAction::triggered, this,
        [this, id = row->automation.id] { Q_EMIT historyRequested(id); });
    menu->addSeparator();
    QAction* remove = menu->addAction(tr("&Delete automation…"));
    const QString obstacle = editObstacle(*row, m_readOnly);
    remove->setEnabled(obstacle.isEmpty());
    remove->setToolTip(obstacle);
    connect(remove, &QAction::triggered, this, [this, row = *row] { Q_EMIT deleteRequested(row); });
    menu->popup(at);
}

} // namespace desk::ui
