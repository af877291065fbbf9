// SPDX-License-Identifier: Apache-2.0
// The secrets of a team: the list, and what is known of the selected one.
#pragma once

#include "ui/kit/toastlog.h"
#include "ui/models/secretlistmodel.h"
#include "ui/models/usage.h"
#include "ui/team/teamcontext.h"
#include "ui/kit/urlopener.h"

#include <QUrl>
#include <QWidget>

#include <functional>

namespace desk::ui {

class Banner;
class KeychainWatch;
class SecretClipboard;
class SecretCommands;
class SecretEdits;
class SecretInspector;
class TableView;
class TeamList;

class SecretsPane final : public QWidget {
    Q_OBJECT

public:
    explicit SecretsPane(const TeamContext& context, QWidget* parent = nullptr);

    void setTeam(const QString& name);
    /// Why nothing can be changed: permission, offline, read-only; empty when it can.
    void setObstacle(const QString& reason);
    /// At once, or as soon as it is there.
    void select(const QString& secretName);
    void focusList();
    void focusFilter();
    void setCompact(bool compact);
    /// Instead of the person's browser.
    void setUrlOpener(UrlOpener opener) { m_openUrl = std::move(opener); }
    [[nodiscard]] std::optional<SecretRow> current() const;
    [[nodiscard]] TableView& table() const;

Q_SIGNALS:
    void linkActivated(const desk::ui::UsageLink& link);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void connectCommands();
    void askKeychain(bool again);
    void refresh();
    [[nodiscard]] bool mayManage() const;
    /// Whether what the server does not list is not there. Who may not see the names gets an empty list.
    [[nodiscard]] bool seesAll() const;
    void selectWanted();
    void showCurrent();
    void openMenu(const QPoint& at);
    /// For what is not a command's own button: says why where it cannot.
    bool isFree(const QString& command);
    void deleteCurrent();
    void onEmptyActed();
    void say(const QString& text);
    void onFailed(const QString& what, const Error& error);
    void openWebPage();
    void openNew();
    void openRotate(const QString& name);
    void openReveal(const QString& name);

    TeamContext m_context;
    QString m_team;
    QString m_wanted;
    QString m_obstacle;
    QUrl m_webPage;
    UrlOpener m_openUrl = openInBrowser;
    Clock m_now; ///< the server's
    SecretListModel* m_model;
    SecretCommands* m_commands;
    SecretEdits* m_edits;
    KeychainWatch* m_keychain;
    SecretClipboard* m_clipboard;
    Banner* m_message = nullptr;
    TeamList* m_list = nullptr;
    SecretInspector* m_inspector = nullptr;
};

} // namespace desk::ui
