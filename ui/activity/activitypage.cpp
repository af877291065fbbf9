// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitypage.h"

#include "app/core/deliver.h"
#include "ui/activity/activitycommands.h"
#include "ui/activity/activitydetails.h"
#include "ui/activity/activitylist.h"
#include "ui/activity/undoaction.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/leavebutton.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/splitpane.h"
#include "ui/kit/tableview.h"
#include "ui/models/activitylink.h"
#include "ui/activity/undoplan.h"
#include "ui/models/errortext.h"

#include <QAction>
#include <QHideEvent>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActivityPage::ActivityPage(store::Store& store, sync::Engine& engine, const WorkspaceModel& workspace,
    const TeamData& now, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_engine(engine), m_now(now), m_registry(commands),
      m_commands(new ActivityCommands(commands, this)), m_model(new ActivityModel(store, workspace, systemNow, this)),
      m_undo(new UndoAction(engine, this)), m_header(new PageHeader(u"activityPage"_s)), m_readAll(new QPushButton),
      m_message(new Banner(u"activityMessage"_s)), m_list(new ActivityList(*m_model)),
      m_details(new ActivityDetails(commands)), m_tick(new QTimer(this))
{
    setObjectName(u"activity"_s);
    build();
    connectAll();
    refresh();
}

// What is left of the list while it is taken apart concerns nobody.
ActivityPage::~ActivityPage()
{
    disconnect(m_list, nullptr, this, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

void ActivityPage::build()
{
    m_header->setTitle(title());
    m_header->setSubtitle(tr("What changed while you were away, and what you changed"));
    m_readAll->setObjectName(u"activityReadAll"_s);
    m_registry.bind(m_readAll, u"actionActivityReadAll"_s);
    m_header->addAction(m_readAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(new SplitPane(u"activitySplitter"_s, m_list, m_details), 1);
    m_tick->setInterval(20s);
}

void ActivityPage::connectAll()
{
    connect(m_commands, &ActivityCommands::openRequested, this, &ActivityPage::openCurrent);
    connect(m_commands, &ActivityCommands::executionRequested, this, &ActivityPage::openExecution);
    connect(m_commands, &ActivityCommands::undoRequested, this, &ActivityPage::askUndo);
    connect(m_commands, &ActivityCommands::readAllRequested, this, [this] { markRead(m_model->newest()); });
    connect(m_list, &ActivityList::currentChanged, this, &ActivityPage::refresh);
    connect(m_list, &ActivityList::menuRequested, this, &ActivityPage::openMenu);
    connect(m_list, &ActivityList::activated, this, [this] { run(u"actionActivityOpen"_s); });
    connect(m_model, &ActivityModel::refreshed, this, &ActivityPage::onRefreshed);
    connect(m_undo, &UndoAction::runningChanged, this, [this] {
        if (m_undo->isRunning())
            leaveButton(*this, m_list->table());
        refresh();
    });
    connect(m_undo, &UndoAction::said, this, &ActivityPage::say);
    connect(m_undo, &UndoAction::done, this, &ActivityPage::done);
    connect(m_message, &Banner::closed, this, [this] { m_message->setContent({}); });
    connect(m_message, &Banner::acted, this, [this] {
        if (m_pending)
            Q_EMIT linkActivated(*m_pending);
    });
    connect(&m_now, &TeamData::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_tick, &QTimer::timeout, m_model, &ActivityModel::tick);
    connect(&m_engine, &sync::Engine::stateChanged, this, &ActivityPage::onSyncState);
    onSyncState(m_engine.state());
}

void ActivityPage::onSyncState(const sync::SyncState& state)
{
    m_list->setReadOnce(state.lastSuccess.isValid());
    m_model->setClockOffset(state.clockOffset);
}

void ActivityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_registry.setPage(u"activity"_s);
    m_model->tick();
    m_tick->start();
    onRefreshed();
}

// The marks of what is new can be seen until the page is left.
void ActivityPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_registry.setPage({});
    m_tick->stop();
    if (!event->spontaneous() && m_seen > 0 && m_readOnly.isEmpty() && m_model->hasUnread())
        markRead(m_seen);
    refresh();
}

void ActivityPage::onRefreshed()
{
    // Who narrowed the list did not see the rest.
    if (isVisible() && m_model->filter().isEmpty())
        m_seen = std::max(m_seen, m_model->newest());
    const auto& error = m_model->error();
    const bool isStale = error && m_model->rowCount() > 0;
    if (isStale)
        say(Tone::Danger, tr("This list could not be read again.") + u' ' + describe(*error));
    else if (m_saysStale)
        m_message->setContent({});
    m_saysStale = isStale;
    refresh();
}

void ActivityPage::refresh()
{
    const auto line = m_list->current();
    m_details->show(line, m_model->places().projects);
    m_commands->setObstacles({.page = isVisible() ? QString() : tr("Open Activity first."),
        .open = openObstacle(line),
        .execution =
            line && line->row.kind == ActivityRow::Kind::Execution ? QString() : tr("Select a failed execution first."),
        .undo = undoObstacle(line),
        .readAll = m_model->hasUnread() ? m_readOnly : tr("Everything is read already.")});
}

QString ActivityPage::openObstacle(const std::optional<ActivityLine>& line) const
{
    if (!line)
        return tr("Select an entry first.");
    if (!m_now.isLoaded())
        return tr("What is there now is being read.");
    return activityLink(line->row, m_now.facts()).obstacle;
}

QString ActivityPage::undoObstacle(const std::optional<ActivityLine>& line) const
{
    if (!line || !line->row.mine)
        return tr("Only what you changed here can be undone.");
    if (!m_readOnly.isEmpty())
        return m_readOnly;
    if (m_undo->isRunning())
        return tr("A change is being undone.");
    if (!m_now.isLoaded())
        return tr("What is there now is being read.");
    return undoPlan(*line->row.mine, m_now.facts()).obstacle;
}

void ActivityPage::openCurrent()
{
    const auto line = m_list->current();
    const auto link = line ? activityLink(line->row, m_now.facts()).link : std::nullopt;
    if (link)
        Q_EMIT linkActivated(*link);
}

void ActivityPage::openExecution()
{
    const auto line = m_list->current();
    if (!line || line->row.entries.isEmpty())
        return;
    if (const auto* execution = std::get_if<Execution>(&line->row.entries.first().after))
        Q_EMIT executionRequested(execution->automation, execution->id);
}

void ActivityPage::openMenu(const QPoint& at)
{
    const auto line = m_list->current();
    if (!line)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"activityMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_registry.action(u"actionActivityOpen"_s));
    if (line->row.kind == ActivityRow::Kind::Execution)
        menu->addAction(m_registry.action(u"actionActivityExecution"_s));
    if (line->row.mine)
        menu->addAction(m_registry.action(u"actionActivityUndo"_s));
    menu->popup(at);
}

void ActivityPage::run(const QString& command)
{
    const QString reason = m_registry.obstacle(command);
    if (reason.isEmpty())
        m_registry.action(command)->trigger();
    else
        say(Tone::Info, reason);
}

void ActivityPage::askUndo()
{
    const auto line = m_list->current();
    if (!undoObstacle(line).isEmpty())
        return;
    m_message->setContent({});
    m_undo->ask(*line->row.mine, m_now.facts());
}

void ActivityPage::markRead(qint64 upTo)
{
    deliver(m_model->markRead(upTo), this, [this](const Result<void>& result) {
        if (!result)
            say(Tone::Danger, tr("What is marked as read could not be kept.") + u' ' + describe(result.error()));
    });
}

void ActivityPage::say(Tone tone, const QString& text, const std::optional<UsageLink>& pending)
{
    m_pending = pending;
    m_saysStale = false;
    m_message->setContent(BannerContent{
        .tone = tone, .text = text, .action = pending ? tr("Show pending changes") : QString(), .closable = true});
}

void ActivityPage::focusList()
{
    m_list->focusList();
}

void ActivityPage::focusFilter()
{
    m_list->focusFilter();
}

void ActivityPage::setCompact(bool compact)
{
    m_list->setCompact(compact);
}

QJsonObject ActivityPage::look() const
{
    return {{u"columns"_s, m_list->table().look()}};
}

void ActivityPage::restoreLook(const QJsonObject& look)
{
    m_list->table().restoreLook(look.value("columns"_L1).toObject());
}

void ActivityPage::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    refresh();
}

} // namespace desk::ui
