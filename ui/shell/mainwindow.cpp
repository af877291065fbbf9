// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/commands/commandregistry.h"
#include "ui/models/openreporttext.h"
#include "ui/models/relativetime.h"
#include "ui/models/sidebarmodel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/panes.h"
#include "ui/shell/notificationsdialog.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/shellcommands.h"
#include "ui/shell/sidebar.h"
#include "ui/kit/statusindicator.h"
#include "ui/kit/toast.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr QSize startSize{1320, 800};
constexpr int sidebarCharacters = 33;
} // namespace

MainWindow::MainWindow(CommandRegistry& commands, SidebarModel& places, QString settingsFile, QWidget* parent)
    : QMainWindow(parent), m_commands(commands), m_settingsFile(std::move(settingsFile)),
      m_sidebar(new Sidebar(places)), m_splitter(new QSplitter(Qt::Horizontal)), m_content(new QWidget),
      m_pages(new PageStack), m_banner(new Banner(u"banner"_s)), m_opened(new Banner(u"opened"_s)),
      m_clock(new Banner(u"clock"_s)), m_offer(new Banner(u"offer"_s)), m_tick(new QTimer(this)), m_said(systemNow),
      m_toast(new Toast(*m_content, m_said)) // a stack of pages shows screen readers its pages and nothing else
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Automation Desk"));
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_opened);
    column->addWidget(m_clock);
    column->addWidget(m_offer);
    column->addWidget(m_pages, 1);
    m_pages->setObjectName(u"pages"_s);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_content);
    m_splitter->setStretchFactor(1, 1);
    const int sidebarWidth = fontMetrics().averageCharWidth() * sidebarCharacters;
    m_splitter->setSizes({sidebarWidth, startSize.width() - sidebarWidth});
    setCentralWidget(m_splitter);
    buildMenus();
    buildStatusBar();

    connect(m_sidebar, &Sidebar::placeSelected, this, &MainWindow::placeSelected);
    connect(m_sidebar, &Sidebar::createRequested, this, &MainWindow::createRequested);
    connect(m_sidebar, &Sidebar::historyRequested, this, &MainWindow::historyRequested);
    connectOpened();
    connect(m_clock, &Banner::closed, this, [this] {
        setClockTold(m_state.clockOffset);
        Q_EMIT clockTold(m_clockTold);
    });
    connect(m_offer, &Banner::acted, this, &MainWindow::offerTaken);
    connect(m_offer, &Banner::secondActed, this, &MainWindow::offerDeclined);
    connect(m_banner, &Banner::acted, this, &MainWindow::onNoticeActed);
    connect(m_tick, &QTimer::timeout, this, &MainWindow::refresh);
    m_tick->start(5s);
    restore();
    refresh();
}

MainWindow::~MainWindow()
{
    // One that was closed has been saved, and a window that is not there has no frame.
    if (isVisible())
        save();
}

void MainWindow::buildMenus()
{
    addShellCommands(m_commands, *this);
    m_commands.attachTo(*this);
    menuBar()->setObjectName(u"menuBar"_s);
    menuBar()->setAccessibleName(tr("Menu bar"));
    for (const QString& category : {u"File"_s, u"View"_s, u"Automation"_s, u"Team"_s, u"Tester"_s, u"Help"_s}) {
        QMenu* menu = menuBar()->addMenu(categoryTitle(category));
        menu->setObjectName(u"menu"_s + category);
        m_commands.fill(menu, category);
        // Some pages bring their commands when they are first opened.
        const auto showIt = [menu] { menu->menuAction()->setVisible(!menu->isEmpty()); };
        connect(&m_commands, &CommandRegistry::changed, menu, showIt);
        showIt();
    }
    m_commands.bind(m_sidebar->searchButton(), u"actionSearch"_s);
    m_sidebar->searchButton()->setKeys(m_commands.action(u"actionSearch"_s)->shortcut());
    setSignedIn(false);
}

void MainWindow::buildStatusBar()
{
    m_status = new StatusIndicator;
    connect(m_status, &StatusIndicator::stopRequested, this, &MainWindow::cancelSyncRequested);
    m_pending = new FlatButton(u"pendingEdits"_s, {});
    m_pending->setToolTip(tr("Show the pending changes"));
    connect(m_pending, &FlatButton::clicked, this, &MainWindow::pendingRequested);
    m_host = new PlainLabel(u"server"_s);
    m_host->setForegroundRole(QPalette::PlaceholderText);
    m_host->setContentsMargins(12, 0, 12, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status);
    statusBar()->addWidget(m_pending);
    statusBar()->addPermanentWidget(m_host);
}

void MainWindow::addPage(QWidget* page)
{
    m_pages->addWidget(page);
}

void MainWindow::showPage(QWidget* page, const QString& title)
{
    m_pages->setCurrentWidget(page);
    setPageTitle(title);
}

void MainWindow::setPageTitle(const QString& title)
{
    setWindowTitle(title.isEmpty() ? tr("Automation Desk") : tr("%1 – Automation Desk").arg(title));
}

void MainWindow::setPlace(const std::optional<Place>& place)
{
    m_sidebar->setPlace(place);
}

void MainWindow::setServer(const QString& host)
{
    m_host->setText(host);
}

void MainWindow::setSyncState(const sync::SyncState& state)
{
    m_state = state;
    refresh();
}

void MainWindow::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    m_sidebar->setReadOnly(reason);
    refresh();
}

void MainWindow::setSignedIn(bool signedIn)
{
    m_commands.action(u"actionSignIn"_s)->setVisible(!signedIn);
    m_commands.action(u"actionSignOut"_s)->setVisible(signedIn);
}

void MainWindow::say(const ToastMessage& message, const std::function<void()>& act)
{
    m_toast->say(message, act);
}

void MainWindow::openNotifications()
{
    (new NotificationsDialog(m_said, this))->open();
}

void MainWindow::offer(const std::optional<BannerContent>& content)
{
    m_offer->setContent(content);
}

void MainWindow::tellOpened(const OpenReportWords& words)
{
    m_opened->setContent(BannerContent{.tone = words.tone,
        .text = words.text,
        .action = tr("Show the files"),
        .second = words.hasPending ? tr("Pending changes") : QString(),
        .closable = true});
}

void MainWindow::connectOpened()
{
    connect(m_opened, &Banner::acted, this, &MainWindow::dataRequested);
    connect(m_opened, &Banner::secondActed, this, &MainWindow::pendingRequested);
    connect(m_opened, &Banner::closed, this, [this] {
        m_opened->setContent(std::nullopt);
        Q_EMIT openedSeen();
    });
}

QStringList MainWindow::folded() const
{
    return m_sidebar->folded();
}

void MainWindow::setFolded(const QStringList& keys)
{
    m_sidebar->setFolded(keys);
}

void MainWindow::refresh()
{
    const StatusWords words = statusFor(m_state, systemNow());
    m_status->setStatus(words.tone, words.text, words.spoken);
    m_status->setRunning(m_state.phase == sync::Phase::Syncing);
    m_status->setToolTip(absoluteTime(m_state.lastSuccess));
    m_pending->setText(words.pending);
    m_pending->setVisible(!words.pending.isEmpty());
    m_notice = noticeFor(m_state, m_readOnly, systemNow());
    m_banner->setContent(contentOf(m_notice));
    refreshClock();
    // What cannot be kept is not read: the sync would do nothing, and say nothing.
    m_commands.setObstacle(
        u"actionSyncNow"_s, m_state.phase == sync::Phase::Syncing ? tr("A sync is running.") : m_readOnly);
}

void MainWindow::setClockTold(std::optional<std::chrono::seconds> offset)
{
    m_clockTold = offset;
    refreshClock();
}

void MainWindow::refreshClock()
{
    if (m_clockTold && isFarApart(*m_clockTold, m_state.clockOffset)) {
        m_clockTold.reset();
        Q_EMIT clockTold(m_clockTold);
    }
    m_clock->setContent(m_clockTold ? std::nullopt : clockWarning(m_state.clockOffset));
}

void MainWindow::onNoticeActed()
{
    if (!m_notice)
        return;
    switch (m_notice->kind) {
    case Notice::Kind::SignedOut:
        Q_EMIT signInRequested();
        break;
    case Notice::Kind::Offline:
    case Notice::Kind::Failed:
        Q_EMIT syncRequested();
        break;
    case Notice::Kind::ReadOnly:
        break;
    }
}

void MainWindow::stepPane(int direction)
{
    if (QWidget* pane = nextPane(this, QApplication::focusWidget(), direction))
        pane->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::restore()
{
    // The frame around the window wants room too, and is not known yet.
    resize(startSize.boundedTo(screen()->availableSize() - QSize(16, 48)));
    if (m_settingsFile.isEmpty())
        return;
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray());
}

void MainWindow::save() const
{
    if (m_settingsFile.isEmpty())
        return;
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    QMainWindow::closeEvent(event);
}

} // namespace desk::ui
