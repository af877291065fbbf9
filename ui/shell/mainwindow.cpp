// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/models/relativetime.h"
#include "ui/models/sidebarmodel.h"
#include "ui/shell/aboutbox.h"
#include "ui/kit/banner.h"
#include "ui/kit/panes.h"
#include "ui/shell/sidebar.h"
#include "ui/kit/statusindicator.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr QSize startSize{1320, 800};
constexpr int sidebarWidth = 232;
} // namespace

MainWindow::MainWindow(SidebarModel& places, QString settingsFile, QWidget* parent)
    : QMainWindow(parent), m_settingsFile(std::move(settingsFile)), m_sidebar(new Sidebar(places)),
      m_splitter(new QSplitter(Qt::Horizontal)), m_pages(new QStackedWidget), m_banner(new Banner(u"banner"_s)),
      m_tick(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Automation Desk"));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    m_pages->setObjectName(u"pages"_s);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(content);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sidebarWidth, startSize.width() - sidebarWidth});
    setCentralWidget(m_splitter);
    buildMenus();
    buildStatusBar();

    connect(m_sidebar, &Sidebar::placeSelected, this, &MainWindow::placeSelected);
    connect(m_banner, &Banner::acted, this, &MainWindow::onNoticeActed);
    connect(m_tick, &QTimer::timeout, this, &MainWindow::refresh);
    m_tick->start(5s);
    restore();
    refresh();
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::addAction(QMenu* menu, const QString& name, const QString& text, const QList<QKeySequence>& keys)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    return action;
}

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(u"menuBar"_s);
    menuBar()->setAccessibleName(tr("Menu bar"));
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_syncNow =
        addAction(file, u"actionSyncNow"_s, tr("Sync &now"), {QKeySequence(u"Ctrl+R"_s), QKeySequence(u"F5"_s)});
    connect(m_syncNow, &QAction::triggered, this, &MainWindow::syncRequested);
    file->addSeparator();
    m_signIn = addAction(file, u"actionSignIn"_s, tr("Sign &in…"));
    connect(m_signIn, &QAction::triggered, this, &MainWindow::signInRequested);
    m_signOut = addAction(file, u"actionSignOut"_s, tr("Sign &out…"));
    connect(m_signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    file->addSeparator();
    QAction* quit = addAction(file, u"actionQuit"_s, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)});
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* filter =
        addAction(view, u"actionFilter"_s, tr("&Filter the list"), {QKeySequence(u"Ctrl+F"_s), QKeySequence(u"/"_s)});
    connect(filter, &QAction::triggered, this, &MainWindow::filterRequested);
    view->addSeparator();
    QAction* next = addAction(view, u"actionNextPane"_s, tr("&Next pane"), {QKeySequence(u"F6"_s)});
    connect(next, &QAction::triggered, this, [this] { stepPane(+1); });
    QAction* previous = addAction(view, u"actionPreviousPane"_s, tr("&Previous pane"), {QKeySequence(u"Shift+F6"_s)});
    connect(previous, &QAction::triggered, this, [this] { stepPane(-1); });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* about = addAction(help, u"actionAbout"_s, tr("&About Automation Desk"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
    setSignedIn(false);
}

void MainWindow::buildStatusBar()
{
    m_status = new StatusIndicator;
    m_pending = new QLabel;
    m_pending->setObjectName(u"pendingEdits"_s);
    m_pending->setForegroundRole(QPalette::PlaceholderText);
    m_host = new QLabel;
    m_host->setObjectName(u"server"_s);
    m_host->setForegroundRole(QPalette::PlaceholderText);
    m_host->setContentsMargins(8, 0, 12, 0);
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

void MainWindow::setPlace(const Place& place)
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
    refresh();
}

void MainWindow::setSignedIn(bool signedIn)
{
    m_signIn->setVisible(!signedIn);
    m_signOut->setVisible(signedIn);
}

void MainWindow::refresh()
{
    const StatusWords words = statusFor(m_state, systemNow());
    m_status->setStatus(words.tone, words.text);
    m_status->setToolTip(absoluteTime(m_state.lastSuccess));
    m_pending->setText(words.pending);
    m_notice = noticeFor(m_state, m_readOnly, systemNow());
    m_banner->setContent(contentOf(m_notice));
    m_syncNow->setEnabled(m_state.phase != sync::Phase::Syncing);
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

void MainWindow::showAbout()
{
    openAboutBox(this);
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
