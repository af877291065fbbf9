// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretlistpane.h"

#include "ui/commands/commandregistry.h"
#include "ui/kit/mirror.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/statepage.h"
#include "ui/team/secretdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

SecretListPane::SecretListPane(SecretListModel& model, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_model(model), m_commands(commands), m_sorted(new QSortFilterProxyModel(this)),
      m_filter(new SearchField(u"secretFilter"_s, tr("Filter secrets"))), m_new(new QPushButton),
      m_table(new TableView(u"secretTable"_s, tr("Secrets"))), m_empty(new StatePage(u"secretsEmpty"_s)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"secretListPane"_s);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    setReadingMargins(layout, this, 24, 12, 12, 0);
    layout->setSpacing(10);
    layout->addWidget(buildBar());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    connect(m_empty, &StatePage::acted, this, [this] {
        if (!m_filter->text().isEmpty())
            m_filter->clear();
        else
            m_commands.action(u"actionNewSecret"_s)->trigger();
    });
    connect(&m_commands, &CommandRegistry::changed, this, [this] {
        const QString obstacle = m_commands.obstacle(u"actionNewSecret"_s);
        m_empty->setActionEnabled(obstacle.isEmpty() || !m_filter->text().isEmpty(), obstacle);
    });
    refresh();
}

QWidget* SecretListPane::buildBar()
{
    m_filter->setPlaceholderText(tr("Filter by name…"));
    m_filter->setMaximumWidth(2 * m_filter->minimumSizeHint().width());
    m_new->setObjectName(u"newSecret"_s);
    m_commands.bind(m_new, u"actionNewSecret"_s);
    m_new->setProperty("primary", true);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    setReadingMargins(row, bar, 0, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addStretch();
    row->addWidget(m_new);
    connect(m_filter, &SearchField::searchChanged, this, [this](const QString& search) {
        m_sorted->setFilterFixedString(search.trimmed());
        refresh();
    });
    return bar;
}

void SecretListPane::buildTable()
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SecretListModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(SecretListModel::Name);
    auto* delegate = new SecretDelegate(m_table);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(delegate);
    m_table->setRowLines(2);
    m_table->setColumnWeights({32, 18, 20, 28, 26, -5});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SecretListModel::Name, Qt::AscendingOrder);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SecretListPane::currentChanged);
    connect(m_table, &TableView::menuRequested, this, &SecretListPane::openMenu);
    connect(delegate, &SecretDelegate::menuPressed, this, &SecretListPane::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, &SecretListPane::detailsRequested);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, &SecretListPane::deleteCurrent);
}

std::optional<SecretRow> SecretListPane::current() const
{
    const QModelIndex source = m_sorted->mapToSource(m_table->currentIndex());
    return source.isValid() ? std::optional(m_model.row(source.row())) : std::nullopt;
}

void SecretListPane::select(const QString& name)
{
    const int row = m_model.rowOf(name);
    if (row < 0)
        return;
    if (!m_sorted->mapFromSource(m_model.index(row, 0)).isValid())
        m_filter->clear(); // it would hide what was asked for
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, 0)));
}

void SecretListPane::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void SecretListPane::setCompact(bool compact)
{
    m_table->setRowLines(compact ? 1 : 2);
}

void SecretListPane::setRead(bool store, bool server)
{
    m_storeRead = store;
    m_serverRead = server;
    refresh();
}

void SecretListPane::refresh()
{
    const bool rows = m_sorted->rowCount() > 0;
    m_stack->setCurrentWidget(rows ? static_cast<QWidget*>(m_table) : m_empty);
    if (!rows)
        showEmpty();
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    Q_EMIT currentChanged();
}

void SecretListPane::showEmpty()
{
    using Kind = StatePage::Kind;
    const QString obstacle = m_commands.obstacle(u"actionNewSecret"_s);
    const bool narrowed = m_model.rowCount() > 0;
    if (!m_storeRead)
        m_empty->say({Kind::Loading, tr("Loading…"), tr("Reading the secrets of this team.")});
    else if (narrowed)
        m_empty->say({Kind::NoMatch, tr("No secret matches"),
            tr("Nothing here has “%1” in its name.").arg(m_filter->text().trimmed()), tr("Clear filter")});
    else if (!m_serverRead)
        m_empty->say({Kind::Offline, tr("Nothing was read yet"),
            tr("The secrets appear here as soon as the server has been reached.")});
    else
        m_empty->say({Kind::Empty, tr("No secrets yet"),
            tr("A secret is a token or a key that webhooks send along or sign with. The server keeps its value and "
               "shows it to nobody."),
            tr("New secret…"), true});
    m_empty->setActionEnabled(narrowed || obstacle.isEmpty(), obstacle);
}

void SecretListPane::openMenu(const QModelIndex& index, const QPoint& at)
{
    // The commands work on the current row, which is this one from now on.
    m_table->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"secretMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QString& id :
        {u"actionRotateSecret"_s, u"actionRevealSecret"_s, u"actionForgetSecret"_s, u"actionDeleteSecret"_s})
        menu->addAction(m_commands.action(id));
    menu->popup(at);
}

void SecretListPane::deleteCurrent()
{
    if (m_commands.obstacle(u"actionDeleteSecret"_s).isEmpty())
        m_commands.action(u"actionDeleteSecret"_s)->trigger();
}

} // namespace desk::ui
