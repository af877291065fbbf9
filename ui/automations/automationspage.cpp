// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/automationspage.h"

#include "ui/automations/automationcommands.h"
#include "ui/automations/automationedits.h"
#include "ui/automations/deletedialog.h"
#include "ui/automations/detailspane.h"
#include "ui/automations/executiondetails.h"
#include "ui/automations/fireeventdialog.h"
#include "ui/automations/historypane.h"
#include "ui/automations/listpane.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/tableview.h"
#include "ui/models/automationdetails.h"
#include "ui/models/automationlistmodel.h"
#include "ui/models/executionlistmodel.h"
#include "ui/models/workspacemodel.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Heights of the font, as wide as which list and details stand beside each other: 860 px at 16.
constexpr int sideBySide = 54;
} // namespace

AutomationsPage::AutomationsPage(store::Store& store, sync::Engine& engine, WorkspaceModel& workspace,
    const TeamData& teams, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_engine(engine), m_workspace(workspace), m_teams(teams), m_registry(commands),
      m_commands(new AutomationCommands(commands, this)), m_edits(new AutomationEdits(engine, this)),
      m_automations(new AutomationListModel(store, systemNow, this)),
      m_executions(new ExecutionListModel(store, systemNow, this)), m_details(new AutomationDetails(store, this)),
      m_tick(new QTimer(this))
{
    setObjectName(u"automationsPage"_s);
    build();
    connectParts();
    refreshSandbox();
    setPlace({});
}

AutomationsPage::~AutomationsPage() = default;

QWidget* AutomationsPage::buildHeader()
{
    m_header = new PageHeader(u"page"_s);
    m_tabs = m_header->tabs();
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->addTab(tr("Automations"));
    m_tabs->addTab(tr("History"));
    m_fire = new QPushButton;
    m_fire->setObjectName(u"fireSampleEvent"_s);
    m_registry.bind(m_fire, u"actionFire"_s);
    m_fire->setVisible(false);
    m_header->addAction(m_fire);
    m_message = new Banner(u"pageMessage"_s);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    return head;
}

void AutomationsPage::build()
{
    m_list = new ListPane(*m_automations, m_registry);
    m_history = new HistoryPane(*m_executions);
    m_left = new PageStack;
    m_left->addWidget(m_list);
    m_left->addWidget(m_history);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_left, 1);

    m_detailsPane = new DetailsPane(*m_details, m_teams);
    m_executionDetails = new ExecutionDetails;
    m_right = new PageStack;
    m_right->addWidget(m_detailsPane);
    m_right->addWidget(m_executionDetails);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"pageSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

// Beside the list where there is room, else below it.
void AutomationsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() < sideBySide * fontMetrics().height() ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int all = wanted == Qt::Vertical ? height() : width();
    const int details = wanted == Qt::Vertical ? all * 2 / 5 : m_right->sizeHint().width();
    m_splitter->setSizes({all - details, details});
}

void AutomationsPage::connectParts()
{
    const auto enable = [this](const store::AutomationRow& row, bool on) { m_edits->enable(row.automation, on); };
    connect(m_edits, &AutomationEdits::said, this, &AutomationsPage::say);
    connect(m_edits, &AutomationEdits::attentionNeeded, this, &AutomationsPage::attentionNeeded);
    connect(m_edits, &AutomationEdits::done, this, &AutomationsPage::done);
    connect(m_edits, &AutomationEdits::createdAgain, this, &AutomationsPage::showAutomation);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_left->setCurrentIndex(tab);
        m_right->setCurrentIndex(tab);
    });
    connect(m_list, &ListPane::currentChanged, this, &AutomationsPage::showCurrent);
    connect(m_history, &HistoryPane::currentChanged, this, &AutomationsPage::showCurrent);
    connect(m_automations, &AutomationListModel::stateChanged, this, &AutomationsPage::selectWanted);
    connect(m_automations, &AutomationListModel::enableRequested, m_edits, enable);
    connect(m_list, &ListPane::createRequested, this, [this] { Q_EMIT createRequested(m_place); });
    connect(m_list, &ListPane::menuRequested, this, &AutomationsPage::openRowMenu);
    connect(m_list, &ListPane::deleteRequested, this, &AutomationsPage::deleteCurrent);
    connect(m_list, &ListPane::detailsRequested, this, [this] { m_detailsPane->setFocus(Qt::OtherFocusReason); });
    connect(m_commands, &AutomationCommands::createRequested, this, [this] { Q_EMIT createRequested(m_place); });
    connect(m_commands, &AutomationCommands::fireRequested, this, &AutomationsPage::openFireDialog);
    connect(m_commands, &AutomationCommands::deleteRequested, this, &AutomationsPage::askDelete);
    connect(m_commands, &AutomationCommands::enableRequested, m_edits, enable);
    connect(m_commands, &AutomationCommands::historyRequested, this, &AutomationsPage::showHistoryOf);
    connect(m_commands, &AutomationCommands::detailsRequested, this, [this] {
        showTab(Tab::Automations);
        m_detailsPane->setFocus(Qt::OtherFocusReason);
    });
    connect(m_header, &PageHeader::crumbActivated, this, [this](const QString& id) {
        Q_EMIT placeRequested({Place::Kind::Project, id});
    });
    connect(m_message, &Banner::closed, this, [this] { say({}, Tone::Neutral); });
    connect(m_detailsPane, &DetailsPane::linkActivated, this, &AutomationsPage::linkActivated);
    connect(m_detailsPane, &DetailsPane::enableRequested, m_edits, enable);
    connect(m_detailsPane, &DetailsPane::deleteRequested, this, &AutomationsPage::askDelete);
    connect(m_detailsPane, &DetailsPane::historyRequested, this, &AutomationsPage::showHistoryOf);
    connect(m_detailsPane, &DetailsPane::discardRequested, m_edits, &AutomationEdits::discard);
    connect(&m_workspace, &WorkspaceModel::changed, this, &AutomationsPage::refreshPlace);
    connect(&m_engine, &sync::Engine::stateChanged, this, &AutomationsPage::refreshSandbox);
    connect(m_tick, &QTimer::timeout, m_automations, &AutomationListModel::tick);
    connect(m_tick, &QTimer::timeout, m_executions, &ExecutionListModel::tick);
    m_tick->start(20s);
}

void AutomationsPage::setPlace(const Place& place)
{
    m_place = place;
    say({}, Tone::Neutral);
    m_automations->setPlace(place);
    m_history->setPlace(place);
    refreshPlace();
}

void AutomationsPage::refreshPlace()
{
    const PlaceInfo info = describePlace(m_workspace.view(), m_place);
    QList<Crumb> crumbs;
    for (const PathPart& part : info.path)
        crumbs.append({part.place ? part.place->id : QString(), part.text});
    m_header->setCrumbs(crumbs);
    m_createObstacle = info.scope
        ? QString()
        : tr("Choose a registry, collection, project or team first: an automation belongs to one.");
    if (std::exchange(m_title, info.title) != info.title) {
        m_header->setTitle(info.title);
        Q_EMIT titleChanged(info.title);
    }
    refreshSandbox();
}

void AutomationsPage::refreshSandbox()
{
    const sync::SyncState& state = m_engine.state();
    const bool away = state.phase == sync::Phase::Offline || state.phase == sync::Phase::SignedOut;
    m_fire->setVisible(m_workspace.isSandbox());
    m_fireObstacle = !m_workspace.isSandbox() ? tr("Only a sandbox can make events happen.")
        : away                                ? tr("The sandbox cannot be reached now.")
                                              : QString();
    refreshCommands();
    m_list->setReadOnce(state.lastSuccess.isValid() || !m_workspace.view().teams.isEmpty());
}

void AutomationsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab == Tab::History ? 1 : 0);
}

void AutomationsPage::showAutomation(const AutomationId& id)
{
    focusList();
    m_wanted = id;
    selectWanted();
}

void AutomationsPage::focusList()
{
    showTab(Tab::Automations);
    m_list->focusList();
}

void AutomationsPage::selectWanted()
{
    if (m_wanted.isEmpty() || m_automations->rowOf(m_wanted) < 0)
        return;
    m_list->select(std::exchange(m_wanted, {}));
}

void AutomationsPage::focusFilter()
{
    showTab(Tab::Automations);
    m_list->focusFilter();
}

void AutomationsPage::setCompact(bool compact)
{
    m_list->setCompact(compact);
}

QJsonObject AutomationsPage::look() const
{
    return {{u"history"_s, m_tabs->currentIndex() == 1}, {u"automationColumns"_s, m_list->table().look()},
        {u"historyColumns"_s, m_history->table().look()}};
}

void AutomationsPage::restoreLook(const QJsonObject& look)
{
    showTab(look.value("history"_L1).toBool() ? Tab::History : Tab::Automations);
    m_list->table().restoreLook(look.value("automationColumns"_L1).toObject());
    m_history->table().restoreLook(look.value("historyColumns"_L1).toObject());
}

void AutomationsPage::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    m_list->setWritable(reason.isEmpty());
    m_detailsPane->setReadOnly(reason);
    refreshCommands();
}

void AutomationsPage::refreshCommands()
{
    const auto row = m_list->current();
    const QString create = m_readOnly.isEmpty() ? m_createObstacle : m_readOnly;
    m_list->setCreateObstacle(create);
    m_commands->setCurrent(row);
    m_commands->setObstacles(
        {.create = create, .fire = m_fireObstacle, .edit = row ? editObstacle(*row, m_readOnly) : QString()});
}

void AutomationsPage::deleteCurrent()
{
    const QString obstacle = m_registry.obstacle(u"actionDelete"_s);
    if (obstacle.isEmpty())
        m_registry.action(u"actionDelete"_s)->trigger();
    else
        say(obstacle, Tone::Info);
}

void AutomationsPage::openRowMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"automationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QString& id : {u"actionDetails"_s, u"actionHistory"_s, u"actionEnable"_s, u"actionDelete"_s})
        menu->addAction(m_registry.action(id));
    menu->popup(at);
}

void AutomationsPage::showCurrent()
{
    m_details->setRow(m_list->current());
    m_executionDetails->setExecution(m_history->current());
    refreshCommands();
}

void AutomationsPage::say(const QString& text, Tone tone)
{
    m_message->setContent(
        text.isEmpty() ? std::nullopt : std::optional(BannerContent{.tone = tone, .text = text, .closable = true}));
}

void AutomationsPage::askDelete(const store::AutomationRow& row)
{
    auto* dialog = new DeleteDialog(row.automation, this);
    connect(
        dialog, &DeleteDialog::confirmed, this, [this, automation = row.automation] { m_edits->remove(automation); });
    dialog->open();
}

void AutomationsPage::openFireDialog()
{
    say({}, Tone::Neutral);
    const auto row = m_list->current();
    // A selected automation says best what should happen and where; an empty place still gets a usual event.
    const Event event = row ? row->automation.event : eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {});
    const Place place = row && m_place.kind == Place::Kind::Everything ? placeOf(row->automation.scope) : m_place;
    const EventFacts facts = sampleFactsAt(m_workspace.view(), place, event);
    auto* dialog = new FireEventDialog(m_engine, facts, describePlace(m_workspace.view(), place), this);
    connect(dialog, &FireEventDialog::fired, this, &AutomationsPage::onFired);
    dialog->open();
}

// Automations of other places ran too; the one a person is at comes first, then any that is listed here.
ExecutionId AutomationsPage::foremost(const QList<Execution>& executions) const
{
    const auto row = m_list->current();
    const auto isCurrent = [&](const Execution& e) { return row && e.automation == row->automation.id; };
    const auto isListed = [this](const Execution& e) { return m_automations->rowOf(e.automation) >= 0; };
    auto found = std::find_if(executions.begin(), executions.end(), isCurrent);
    if (found == executions.end())
        found = std::find_if(executions.begin(), executions.end(), isListed);
    return found == executions.end() ? executions.first().id : found->id;
}

void AutomationsPage::onFired(const QList<Execution>& executions)
{
    if (executions.isEmpty())
        return;
    const bool failed = std::any_of(
        executions.begin(), executions.end(), [](const Execution& e) { return e.state == ExecutionState::Failed; });
    say(firedText(executions), failed ? Tone::Danger : Tone::Success);
    m_history->setPlace(m_place);
    showTab(Tab::History);
    m_history->select(foremost(executions));
    m_history->focusList();
}

void AutomationsPage::showHistoryOf(const AutomationId& id)
{
    const int row = m_automations->rowOf(id);
    m_history->setOnly(id, row >= 0 ? m_automations->row(row).automation.name : QString());
    showTab(Tab::History);
    m_history->focusList();
}

} // namespace desk::ui
