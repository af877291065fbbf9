// SPDX-License-Identifier: Apache-2.0
#include "ui/pending/pendingpage.h"

#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/leavebutton.h"
#include "ui/kit/mirror.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/roledelegate.h"
#include "ui/kit/splitpane.h"
#include "ui/kit/statepage.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"
#include "ui/models/place.h"
#include "ui/models/workspacemodel.h"
#include "ui/pending/pendingactions.h"
#include "ui/pending/pendingcommands.h"
#include "ui/pending/pendingdetails.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int listWidth = 560;
constexpr int detailsWidth = 520;

} // namespace

PendingPage::PendingPage(store::Store& store, sync::Engine& engine, const WorkspaceModel& workspace,
    CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_registry(commands), m_data(new PendingData(store, this)),
      m_model(new PendingModel(systemNow, this)), m_commands(new PendingCommands(commands, this)),
      m_actions(new PendingActions(engine, this))
{
    setObjectName(u"pendingPage"_s);
    build(commands);
    connectCommands();
    connect(m_data, &PendingData::changed, this, &PendingPage::refresh);
    connect(&workspace, &WorkspaceModel::changed, this, &PendingPage::refresh);
    connect(m_message, &Banner::closed, this, [this] { m_message->setContent({}); });
    connect(m_empty, &StatePage::acted, m_data, &PendingData::reload);
    auto* tick = new QTimer(this);
    connect(tick, &QTimer::timeout, m_model, &PendingModel::tick);
    connect(tick, &QTimer::timeout, m_details, &PendingDetails::tick);
    tick->start(20s);
    refresh();
}

PendingPage::~PendingPage() = default;

QString PendingPage::title() const
{
    return settingsTitle(Place::Kind::Pending);
}

void PendingPage::build(CommandRegistry& commands)
{
    m_header = new PageHeader(u"pendingHeader"_s);
    m_header->setTitle(title());
    auto* applyAll = new QPushButton;
    applyAll->setObjectName(u"pendingApplyAll"_s);
    applyAll->setProperty("primary", true);
    commands.bind(applyAll, u"actionApplyAllPending"_s);
    m_header->addAction(applyAll);
    m_message = new Banner(u"pendingMessage"_s);
    buildTable();
    m_empty = new StatePage(u"pendingEmpty"_s);
    m_details = new PendingDetails(commands);
    auto* list = new QWidget;
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* listColumn = new QVBoxLayout(list);
    setReadingMargins(listColumn, this, 24, 12, 12, 0);
    listColumn->addLayout(m_stack);
    auto* split = new SplitPane(u"pendingSplitter"_s, list, m_details);
    split->setSizes({listWidth, detailsWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(split, 1);
}

void PendingPage::buildTable()
{
    m_table = new TableView(u"pendingTable"_s, title());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RoleDelegate(m_table));
    m_table->setRowLines(2);
    m_table->setColumnWeights({50, -14, 40});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PendingPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] { run(u"actionOpenPending"_s); });
    connect(m_table, &TableView::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        m_table->setCurrentIndex(index);
        openMenu(at);
    });
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { run(u"actionDiscardPending"_s); });
}

void PendingPage::connectCommands()
{
    connect(m_commands, &PendingCommands::applyRequested, this, [this] {
        if (const auto row = current())
            m_actions->apply(*row);
    });
    connect(m_commands, &PendingCommands::applyAllRequested, this, [this] { m_actions->applyAll(applicable()); });
    connect(m_commands, &PendingCommands::discardRequested, this, [this] {
        if (const auto row = current())
            m_actions->discard(*row);
    });
    connect(m_commands, &PendingCommands::openRequested, this, [this] {
        if (const auto row = current())
            Q_EMIT linkActivated(linkOf(row->edit));
    });
    connect(m_details, &PendingDetails::resolutionRequested, this, &PendingPage::resolve);
    connect(m_actions, &PendingActions::said, this, &PendingPage::say);
    connect(m_actions, &PendingActions::done, this, &PendingPage::done);
    connect(m_actions, &PendingActions::busyChanged, this, &PendingPage::onBusyChanged);
}

// Rows that cannot be read anew are not to be acted on.
std::optional<PendingRow> PendingPage::current() const
{
    const int row = m_data->error() ? -1 : m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt : std::optional(m_model->row(row));
}

/// What waits behind another is sent after it, so it counts here.
QList<PendingRow> PendingPage::applicable() const
{
    QList<PendingRow> rows;
    for (const PendingRow& row : m_model->rows()) {
        if (!m_data->error() && row.edit.state == store::EditState::Queued)
            rows.append(row);
    }
    return rows;
}

void PendingPage::refresh()
{
    m_model->setFacts(m_data->facts(), m_workspace.view());
    m_header->setSubtitle(planText(m_data->facts().edits));
    refreshEmpty();
    selectWanted();
    showCurrent();
}

void PendingPage::refreshEmpty()
{
    using Kind = StatePage::Kind;
    const bool some = m_model->rowCount() > 0 && !m_data->error();
    m_stack->setCurrentWidget(some ? static_cast<QWidget*>(m_table) : m_empty);
    if (some)
        return;
    if (m_data->error())
        m_empty->say(
            {Kind::Failed, tr("The pending changes could not be read"), describe(*m_data->error()), tr("Try again")});
    else if (!m_data->isLoaded())
        m_empty->say({Kind::Loading, tr("Loading…"), tr("Reading what waits.")});
    else
        m_empty->say({Kind::Empty, tr("Nothing waits"),
            tr("What you change while the server cannot be reached is kept here until the server has it.")});
}

void PendingPage::selectWanted()
{
    const int row = m_model->rowOf(m_wanted);
    if (!m_wanted.isEmpty() && row >= 0) {
        m_wanted.clear();
        m_table->setCurrentIndex(m_model->index(row, 0));
        focusList(); // not the button that applies all, which is the first of the page
    } else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void PendingPage::showCurrent()
{
    m_details->show(current(), m_data->facts());
    refreshCommands();
}

// Commands of a page that is not shown would act on what nobody sees.
void PendingPage::refreshCommands()
{
    const std::optional<PendingRow> row = current();
    const QString page = isVisible() ? QString() : tr("Open Pending changes first.");
    const QString none = row ? QString() : tr("Select a change first.");
    const QString busy = m_actions->isBusy() ? tr("A change is being sent.") : QString();
    const QString nothing = applicable().isEmpty() ? tr("Nothing waits that can be sent.") : QString();
    m_commands->setObstacles(
        {.apply = firstObstacle({page, m_readOnly, none, row ? applyObstacle(*row) : QString(), busy, m_offline}),
            .applyAll = firstObstacle({page, m_readOnly, nothing, busy, m_offline}),
            .discard = firstObstacle({page, m_readOnly, none, row ? discardObstacle(*row) : QString(), busy}),
            .open = firstObstacle({page, none})});
    m_details->setObstacle(firstObstacle({m_readOnly, busy}));
}

void PendingPage::onBusyChanged()
{
    if (m_actions->isBusy())
        leaveButton(*this, *m_table);
    refreshCommands();
}

void PendingPage::run(const QString& command)
{
    const QString reason = m_registry.obstacle(command);
    if (reason.isEmpty())
        m_registry.action(command)->trigger();
    else
        say(reason, Tone::Info);
}

void PendingPage::resolve(Resolution resolution)
{
    const std::optional<PendingRow> row = current();
    if (!row)
        return;
    if (resolution == Resolution::KeepTheirs)
        return m_actions->keepTheirs(*row);
    if (const auto instead = resolved(m_data->facts(), row->edit, resolution, m_details->chosen()))
        m_actions->resolve(*row, *instead);
}

void PendingPage::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"pendingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QString& id : {u"actionApplyPending"_s, u"actionOpenPending"_s})
        menu->addAction(m_registry.action(id));
    menu->addSeparator();
    menu->addAction(m_registry.action(u"actionDiscardPending"_s));
    menu->popup(at);
}

void PendingPage::say(const QString& text, Tone tone)
{
    m_message->setContent(
        text.isEmpty() ? std::nullopt : std::optional(BannerContent{.tone = tone, .text = text, .closable = true}));
}

void PendingPage::showEdit(const QString& editId)
{
    m_wanted = editId;
    selectWanted();
}

void PendingPage::focusList()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

void PendingPage::setCompact(bool compact)
{
    m_table->setRowLines(compact ? 1 : 2);
}

void PendingPage::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    refreshCommands();
}

void PendingPage::setOffline(const QString& reason)
{
    m_offline = reason;
    refreshCommands();
}

void PendingPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshCommands();
}

void PendingPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    refreshCommands();
}

} // namespace desk::ui
