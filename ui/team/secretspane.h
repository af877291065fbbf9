// SPDX-License-Identifier: Apache-2.0
// The secrets of a team: the list, and what is known of the selected one.
#pragma once

#include "ui/kit/toastlog.h"
#include "ui/models/secretlistmodel.h"
#include "ui/models/usage.h"
#include "ui/team/teamcontext.h"

#include <QWidget>

#include <functional>

class QSplitter;

namespace desk::ui {

class Banner;
class KeychainWatch;
class SecretClipboard;
class SecretCommands;
class SecretEdits;
class SecretInspector;
class SecretListPane;
class TableView;

class SecretsPane final : public QWidget {
    Q_OBJECT

public:
    explicit SecretsPane(const TeamContext& context, QWidget* parent = nullptr);

    void setTeam(const QString& name);
    /// Why nothing can be changed: permission, offline, read-only; empty when it can.
    void setObstacle(const QString& reason);
    /// At once, or as soon as it is there.
    void select(const QString& secretName);
    void setCompact(bool compact);
    [[nodiscard]] TableView& table() const;

Q_SIGNALS:
    void linkActivated(const desk::ui::UsageLink& link);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void connectCommands();
    void takeFacts();
    void askKeychain(bool again);
    void refreshRows();
    void showCurrent();
    void say(const QString& text);
    void onFailed(const QString& what, const Error& error);
    void openNew();
    void openRotate(const QString& name);
    void openReveal(const QString& name);

    TeamContext m_context;
    QString m_team;
    QString m_wanted;
    QUrl m_webPage;
    SecretListModel* m_model;
    SecretCommands* m_commands;
    SecretEdits* m_edits;
    KeychainWatch* m_keychain;
    SecretClipboard* m_clipboard;
    Banner* m_message = nullptr;
    SecretListPane* m_list = nullptr;
    SecretInspector* m_inspector = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace desk::ui
