// SPDX-License-Identifier: Apache-2.0
// The frame: places at the left, pages at the right, what the sync does below. It knows no page and no service.
#pragma once

#include "app/sync/engine.h"
#include "ui/models/place.h"
#include "ui/kit/banner.h"
#include "ui/kit/toastlog.h"
#include "ui/shell/notice.h"

#include <QMainWindow>

#include <chrono>
#include <optional>

class QLabel;
class QSplitter;
class QTimer;

namespace desk::ui {

class CommandRegistry;
class FlatButton;
class PageStack;
class Sidebar;
class SidebarModel;
class StatusIndicator;
class Toast;
struct OpenReportWords;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// Adds its commands to `commands`, and shows those and later ones in its menus. Size and splitters are kept in
    /// `settingsFile`; an empty name keeps nothing.
    MainWindow(CommandRegistry& commands, SidebarModel& places, QString settingsFile, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(QWidget* page);
    /// Shows a page added before; the window is called after it.
    void showPage(QWidget* page, const QString& title);
    void setPageTitle(const QString& title);
    /// Selects it in the sidebar; nothing selects none.
    void setPlace(const std::optional<Place>& place);
    /// Shown at the right of the status bar.
    void setServer(const QString& host);
    void setSyncState(const sync::SyncState& state);
    /// Why nothing can be changed; empty when it can.
    void setReadOnly(const QString& reason);
    void setSignedIn(bool signedIn);
    /// Says something that was done, for a moment; kept in the notifications.
    void say(const ToastMessage& message, const std::function<void()>& act = {});
    /// What was said before.
    void openNotifications();
    /// A question that stays until it is answered; nothing takes it away.
    void offer(const std::optional<BannerContent>& content);
    /// What opening the files brought to light; stays until it is closed.
    void tellOpened(const OpenReportWords& words);
    /// How far the server's clock was ahead when the words about it were closed: they come back when that has changed
    /// much. Nothing when they were not closed.
    void setClockTold(std::optional<std::chrono::seconds> offset);
    /// Sections of the sidebar that are folded.
    [[nodiscard]] QStringList folded() const;
    void setFolded(const QStringList& keys);
    /// Moves the focus to the next pane, or to the one before.
    void stepPane(int direction);
    /// Keeps size and splitters now. A window that closes or goes keeps them by itself.
    void save() const;

Q_SIGNALS:
    void placeSelected(const desk::store::Place& place);
    /// From the menu of a place.
    void createRequested(const desk::store::Place& place);
    void historyRequested(const desk::store::Place& place);
    void syncRequested();
    void cancelSyncRequested();
    void signInRequested();
    void signOutRequested();
    void filterRequested();
    void offerTaken();
    void offerDeclined();
    void searchRequested();
    /// From what opening the files brought to light: the files, what waits because of it, and that it was read.
    void dataRequested();
    void pendingRequested();
    void openedSeen();
    /// For a window that is made anew.
    void clockTold(std::optional<std::chrono::seconds> offset);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildStatusBar();
    void refresh();
    void refreshClock();
    void onNoticeActed();
    void connectOpened();
    void restore();

    CommandRegistry& m_commands;
    QString m_settingsFile;
    sync::SyncState m_state;
    QString m_readOnly;
    std::optional<Notice> m_notice;
    std::optional<std::chrono::seconds> m_clockTold;
    QString m_server;
    Sidebar* m_sidebar = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_content = nullptr; ///< beside the sidebar
    PageStack* m_pages = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_opened = nullptr;
    Banner* m_clock = nullptr;
    Banner* m_offer = nullptr;
    StatusIndicator* m_status = nullptr;
    FlatButton* m_pending = nullptr;
    QLabel* m_host = nullptr;
    QTimer* m_tick = nullptr;
    ToastLog m_said;
    Toast* m_toast = nullptr;
};

} // namespace desk::ui
