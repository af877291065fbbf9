// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/automationspage.h"

#include "app/sync/automationcode.h"
#include "ui/automations/automationcommands.h"
#include "ui/automations/automationedits.h"
#include "ui/automations/collectionspane.h"
#include "ui/automations/deletedialog.h"
#include "ui/automations/detailspane.h"
#include "ui/automations/executiondetails.h"
#include "ui/automations/fireeventdialog.h"
#include "ui/automations/historypane.h"
#include "ui/automations/historysaver.h"
#include "ui/automations/listpane.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/placemenu.h"
#include "ui/kit/tableview.h"
#include "ui/models/automationdetails.h"
#include "ui/models/automationlistmodel.h"
#include "ui/models/automationobstacles.h"
#include "ui/models/counttext.h"
#include "ui/models/executionlistmodel.h"
#include "ui/models/workspacemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
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
      m_now(serverNow([&engine] { return engine.state().clockOffset; })),
      m_commands(new AutomationCommands(commands, this)), m_edits(new AutomationEdits(engine, this)),
      m_automations(new AutomationListModel(store, m_now, this)),
      m_executions(new ExecutionListModel(store, m_now, this)), m_saver(new HistorySaver(*m_executions, this)),
      m_details(new AutomationDetails(store, this)), m_tick(new QTimer(this))
{
    setObjectName(u"automationsPage"_s);
    build();
    connectParts();
    connectCommands();
    connectPanes();
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
    m_tabs->addTab(tr("Collections"));
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
    m_history = new HistoryPane(*m_executions, m_registry, m_now);
    m_collections = new CollectionsPane(m_now);
    m_left = new PageStack;
    m_left->addWidget(m_list);
    m_left->addWidget(m_history);
    m_left->addWidget(m_collections);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_left, 1);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"pageSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(buildRight());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

QWidget* AutomationsPage::buildRight()
{
    m_detailsPane = new DetailsPane(*m_details, m_teams, m_registry, m_now);
    m_executionDetails = new ExecutionDetails;
    m_right = new PageStack;
    m_right->addWidget(m_detailsPane);
    m_right->addWidget(m_executionDetails);
    return m_right;
}

// Beside the list where there is room, else below it.
void AutomationsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshCommands();
}

void AutomationsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    refreshCommands();
}

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
    connect(m_edits, &AutomationEdits::said, this, &AutomationsPage::say);
    connect(m_edits, &AutomationEdits::done, this, &AutomationsPage::done);
    connect(m_edits, &AutomationEdits::createdAgain, this, &AutomationsPage::showAutomation);
    connect(m_saver, &HistorySaver::said, this, &AutomationsPage::say);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_left->setCurrentIndex(tab);
        // A collection is opened rather than described.
        m_right->setVisible(Tab(tab) != Tab::Collections);
        if (Tab(tab) != Tab::Collections)
            m_right->setCurrentIndex(tab);
    });
    connect(m_automations, &AutomationListModel::stateChanged, this, &AutomationsPage::selectWanted);
    connect(m_header, &PageHeader::crumbActivated, this, [this](const QString& id) {
        Q_EMIT placeRequested({Place::Kind::Project, id});
    });
    connect(m_message, &Banner::closed, this, [this] { say({}, Tone::Neutral); });
    connect(&m_workspace, &WorkspaceModel::changed, this, &AutomationsPage::refreshPlace);
    connect(&m_engine, &sync::Engine::stateChanged, this, &AutomationsPage::refreshSandbox);
    connect(m_tick, &QTimer::timeout, m_automations, &AutomationListModel::tick);
    connect(m_tick, &QTimer::timeout, m_executions, &ExecutionListModel::tick);
    connect(m_tick, &QTimer::timeout, m_collections, &CollectionsPane::tick);
    m_tick->start(20s);
}

void AutomationsPage::connectCommands()
{
    connect(m_commands, &AutomationCommands::createRequested, this, [this] { Q_EMIT createRequested(m_place); });
    connect(m_commands, &AutomationCommands::fireRequested, this, &AutomationsPage::openFireDialog);
    connect(m_commands, &AutomationCommands::exportRequested, this, [this] {
        say({}, Tone::Neutral);
        m_saver->ask(this);
    });
    connect(m_commands, &AutomationCommands::editRequested, this, &AutomationsPage::editRequested);
    connect(m_commands, &AutomationCommands::duplicateRequested, this, &AutomationsPage::duplicateRequested);
    connect(m_commands, &AutomationCommands::deleteRequested, this, &AutomationsPage::askDelete);
    connect(m_commands, &AutomationCommands::enableRequested, this, &AutomationsPage::enable);
    connect(m_commands, &AutomationCommands::copyRequested, this,
        [this](const store::AutomationRow& row, CopyForm form) { copy(codeOf(row.automation, form)); });
    connect(m_commands, &AutomationCommands::testRequested, this,
        [this](const store::AutomationRow& row) { Q_EMIT testRequested(row.automation); });
    connect(m_executionDetails, &ExecutionDetails::resendRequested, this, &AutomationsPage::resendRequested);
    connect(m_commands, &AutomationCommands::browseRequested, this, [this](const store::AutomationRow& row) {
        openPage(webPageOf(m_workspace.view(), placeOf(row.automation.scope)));
    });
    connect(m_commands, &AutomationCommands::historyRequested, this, &AutomationsPage::showHistoryOf);
    connect(m_commands, &AutomationCommands::detailsRequested, this, [this] {
        showTab(Tab::Automations);
        m_detailsPane->setFocus(Qt::OtherFocusReason);
    });
}

void AutomationsPage::connectPanes()
{
    m_automations->setEnableObstacle(
        [this](const store::AutomationRow& row) { return obstaclesOf(m_workspace.view(), row, m_readOnly).enable; });
    connect(m_automations, &AutomationListModel::enableRequested, this, &AutomationsPage::enable);
    connect(m_automations, &AutomationListModel::enableRefused, this,
        [this](const QString& obstacle) { say(obstacle, Tone::Info); });
    connect(m_list, &ListPane::currentChanged, this, &AutomationsPage::showCurrent);
    connect(m_list, &ListPane::createRequested, this, [this] { Q_EMIT createRequested(m_place); });
    connect(m_list, &ListPane::menuRequested, this, &AutomationsPage::openRowMenu);
    connect(m_list, &ListPane::deleteRequested, this, &AutomationsPage::deleteCurrent);
    connect(m_list, &ListPane::detailsRequested, this, [this] { m_detailsPane->setFocus(Qt::OtherFocusReason); });
    connect(m_history, &HistoryPane::currentChanged, this, &AutomationsPage::showCurrent);
    connect(m_history, &HistoryPane::browseRequested, this, &AutomationsPage::openPage);
    connect(m_collections, &CollectionsPane::openRequested, this, &AutomationsPage::placeRequested);
    connect(m_collections, &CollectionsPane::menuRequested, this, &AutomationsPage::openCollectionMenu);
    connect(m_detailsPane, &DetailsPane::linkActivated, this, &AutomationsPage::linkActivated);
    connect(m_detailsPane, &DetailsPane::enableRequested, this, &AutomationsPage::enable);
    connect(m_detailsPane, &DetailsPane::deleteRequested, this, &AutomationsPage::askDelete);
    connect(m_detailsPane, &DetailsPane::historyRequested, this, &AutomationsPage::showHistoryOf);
    connect(m_detailsPane, &DetailsPane::discardRequested, m_edits, &AutomationEdits::discard);
    connect(m_detailsPane, &DetailsPane::copyRequested, this, &AutomationsPage::copy);
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
    m_header->setSubtitle(subtitle(info));
    const bool collections = m_place.kind == Place::Kind::Project;
    if (!collections && m_tabs->currentIndex() == int(Tab::Collections))
        showTab(Tab::Automations);
    m_tabs->setTabVisible(int(Tab::Collections), collections);
    m_tabs->updateGeometry(); // Qt 6.4 forgets that the width it wants is another now
    m_list->setWorkspace(m_workspace.view());
    m_automations->refreshObstacles();
    m_history->setWorkspace(m_workspace.view());
    m_collections->setWorkspace(m_workspace.view(), m_place);
    m_detailsPane->setProjects(m_workspace.view().projects);
    if (std::exchange(m_title, info.title) != info.title) {
        m_header->setTitle(info.title);
        Q_EMIT titleChanged(info.title);
    }
    refreshSandbox();
}

QString AutomationsPage::subtitle(const PlaceInfo& info) const
{
    if (m_place.kind != Place::Kind::Collection || info.project.isEmpty())
        return {};
    const Project project{{}, info.project, {}, {}};
    const QString where = project.isRegistry() ? tr("Collection in registry %1").arg(project.displayName())
                                               : tr("Collection in project %1").arg(project.displayName());
    const int ran = m_workspace.view().executions.value(m_place.id).count;
    return where + u" · "_s + executionsText(ran);
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
    const bool readOnce = state.lastSuccess.isValid() || !m_workspace.view().teams.isEmpty();
    m_list->setReadOnce(readOnce);
    m_history->setReadOnce(readOnce);
}

void AutomationsPage::showTab(Tab tab)
{
    if (m_tabs->isTabVisible(int(tab)))
        m_tabs->setCurrentIndex(int(tab));
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
    switch (Tab(m_tabs->currentIndex())) {
    case Tab::Automations:
        m_list->focusFilter();
        break;
    case Tab::History:
        m_history->focusFilter();
        break;
    case Tab::Collections:
        m_collections->focusFilter();
        break;
    }
}

void AutomationsPage::setCompact(bool compact)
{
    m_list->setCompact(compact);
    m_collections->setCompact(compact);
}

QJsonObject AutomationsPage::look() const
{
    return {{u"history"_s, m_tabs->currentIndex() == 1}, {u"automationColumns"_s, m_list->table().look()},
        {u"historyColumns"_s, m_history->table().look()}, {u"collectionColumns"_s, m_collections->table().look()}};
}

void AutomationsPage::restoreLook(const QJsonObject& look)
{
    showTab(look.value("history"_L1).toBool() ? Tab::History : Tab::Automations);
    m_list->table().restoreLook(look.value("automationColumns"_L1).toObject());
    m_history->table().restoreLook(look.value("historyColumns"_L1).toObject());
    m_collections->table().restoreLook(look.value("collectionColumns"_L1).toObject());
}

void AutomationsPage::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    m_list->setWritable(reason.isEmpty());
    refreshCommands();
}

void AutomationsPage::refreshCommands()
{
    // The commands of a row are for the row that is seen.
    const auto row = isVisible() ? m_list->current() : std::nullopt;
    const store::WorkspaceView& view = m_workspace.view();
    const QString create = createObstacle(view, m_place, m_readOnly);
    const AutomationObstacles own = row ? obstaclesOf(view, *row, m_readOnly) : AutomationObstacles();
    const bool page = row && !webPageOf(view, placeOf(row->automation.scope)).isEmpty();
    m_list->setCreateObstacle(create);
    m_detailsPane->setObstacles(own, m_readOnly);
    m_commands->setCurrent(row);
    m_commands->setObstacles({.create = create,
        .fire = m_fireObstacle,
        .exportHistory = m_history->exportObstacle(),
        .edit = own.edit,
        .enable = own.enable,
        .duplicate = own.duplicate,
        .remove = own.remove,
        .browse = page ? QString() : tr("The server does not say where its web pages are."),
        .test = row && std::holds_alternative<WebhookAction>(row->automation.action)
            ? QString()
            : tr("It sends nothing to a webhook.")});
}

void AutomationsPage::deleteCurrent()
{
    const QString obstacle = m_registry.obstacle(u"actionDelete"_s);
    if (obstacle.isEmpty())
        m_registry.action(u"actionDelete"_s)->trigger();
    else
        say(obstacle, Tone::Info);
}

void AutomationsPage::enable(const store::AutomationRow& row, bool on)
{
    const QString obstacle = obstaclesOf(m_workspace.view(), row, m_readOnly).enable;
    if (obstacle.isEmpty())
        m_edits->enable(row.automation, on);
    else
        say(obstacle, Tone::Info);
}

void AutomationsPage::openRowMenu(const QPoint& at)
{
    m_commands->newRowMenu(this)->popup(at);
}

void AutomationsPage::openCollectionMenu(const QPoint& at)
{
    const auto collection = m_collections->current();
    if (!collection)
        return;
    const Place place{Place::Kind::Collection, collection->id.value};
    const PlaceMenuActions actions{[this, place] { Q_EMIT placeRequested(place); },
        [this, place] { Q_EMIT createRequested(place); },
        [this, place] {
            Q_EMIT placeRequested(place);
            showTab(Tab::History);
        },
        createObstacle(m_workspace.view(), place, m_readOnly)};
    newPlaceMenu(actions, this)->popup(at);
}

void AutomationsPage::openPage(const QUrl& page)
{
    if (!m_openUrl(page))
        say(tr("No browser could be started. The page is %1").arg(page.toString()), Tone::Danger);
}

QString AutomationsPage::codeOf(const Automation& automation, CopyForm form) const
{
    const store::WorkspaceView& view = m_workspace.view();
    const QUrl server(view.serverUrl);
    switch (form) {
    case CopyForm::Python:
        return sync::pythonCode(
            automation, sync::codePlace(automation, view, server, teamOf(m_teams.facts(), automation.action)));
    case CopyForm::Curl:
        return sync::curlCommand(automation, server);
    case CopyForm::Json:
        return sync::automationJson(automation);
    }
    Q_UNREACHABLE();
}

void AutomationsPage::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done({Tone::Success, tr("Copied"), {}}, {});
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
    connect(dialog, &DeleteDialog::confirmed, this, [this, row] {
        // To take it back is to make one like it.
        m_edits->remove(row.automation, obstaclesOf(m_workspace.view(), row, m_readOnly).duplicate.isEmpty());
    });
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
    auto* dialog = new FireEventDialog(m_engine, facts, firePlaces(m_workspace.view(), place), this);
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
    m_history->showAll(m_place); // no filter may hide what a person just made happen
    showTab(Tab::History);
    m_history->select(foremost(executions));
    m_history->focusList();
}

void AutomationsPage::showExecution(const ExecutionId& id)
{
    m_history->showAll(m_place); // no filter may hide what is asked for
    showTab(Tab::History);
    m_history->select(id);
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
