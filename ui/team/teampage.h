// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "ui/kit/banner.h"
#include "ui/kit/toastlog.h"
#include "ui/models/place.h"
#include "ui/models/usage.h"
#include "ui/team/teamcontext.h"
#include "ui/kit/urlopener.h"

#include <QJsonObject>
#include <QUrl>
#include <QWidget>

#include <functional>

class QTabBar;

namespace desk::ui {

class PageHeader;
class PageStack;
class SecretsPane;
class SlackActions;
class SlackPane;
class TeamCommands;
class WebhookActions;
class WebhooksPane;

/// Team Settings: webhooks, Slack channels and secrets of one team.
class TeamPage final : public QWidget {
    Q_OBJECT

public:
    TeamPage(const TeamContext& context, QWidget* parent = nullptr);
    ~TeamPage() override;

    /// A part of a team's settings: isTeamSettings().
    void setPlace(const Place& place);
    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] const QString& title() const { return m_title; }
    // Each goes to it in its list, or as soon as it is there.
    void showWebhook(const IntegrationId& id);
    void showChannel(const IntegrationId& id);
    void showSecret(const QString& name);
    void focusList();
    void focusFilter();
    void setCompact(bool compact);
    /// What a person did to the columns, for a file.
    [[nodiscard]] QJsonObject look() const;
    void restoreLook(const QJsonObject& look);
    /// Why nothing can be changed here; empty when it can.
    void setReadOnly(const QString& reason);
    /// Why the server cannot be reached now; empty when it can. Webhooks are changed all the same, and sent later.
    void setOffline(const QString& reason);
    /// Instead of the person's browser.
    void setUrlOpener(UrlOpener opener);

Q_SIGNALS:
    void titleChanged(const QString& title);
    /// Another part of the settings, or the team, was chosen.
    void placeRequested(const desk::store::Place& place);
    /// An automation or a place was chosen.
    /// A webhook is to be tried from all sides.
    void testerRequested(const desk::IntegrationId& webhook);
    void linkActivated(const desk::ui::UsageLink& link);
    /// Something that cannot be seen in the list was done; `undo` takes it back.
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectWebhooks();
    void connectSlack();
    void showPart(Place::Kind kind);
    void refreshPlace();
    void refreshCommands();
    void follow(const UsageLink& link);
    void openWebhookMenu(const QPoint& at);
    void openChannelMenu(const QPoint& at);
    /// For a key: says why where it cannot.
    void run(const QString& command);
    /// `act` is what its button does.
    void say(const BannerContent& content, std::function<void()> act = {});
    void sayFailed(const QString& what, const Error& error);
    void openWebPage();
    void sayConflict(const QString& what, const QString& edit);
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] QUrl webPage() const;

    TeamContext m_context;
    TeamCommands* m_commands;
    WebhookActions* m_webhookActions;
    SlackActions* m_slackActions;
    Place m_place;
    QString m_title;
    QString m_team;
    QString m_permission;
    QString m_readOnly;
    QString m_offline;
    UrlOpener m_openUrl = openInBrowser;
    std::function<void()> m_act;
    PageHeader* m_header;
    QTabBar* m_tabs = nullptr;
    Banner* m_permissionBanner;
    Banner* m_message;
    PageStack* m_stack;
    WebhooksPane* m_webhooks;
    SlackPane* m_slack;
    SecretsPane* m_secrets;
};

} // namespace desk::ui
