// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/sync/engine.h"
#include "ui/kit/toastlog.h"
#include "ui/team/teamcontext.h"
#include "ui/kit/urlopener.h"
#include "ui/team/webhookedit.h"

#include <QObject>

class QMenu;
class QWidget;

namespace desk::ui {

/// What is done to webhooks: opens the dialogs over `page`, and says what came of it.
class WebhookActions final : public QObject {
    Q_OBJECT

public:
    WebhookActions(const TeamContext& context, QWidget* page);

    void setUrlOpener(UrlOpener opener) { m_openUrl = std::move(opener); }
    void create(const QString& team);
    /// Once more what was refused, where there is such an edit.
    void edit(const WebhookRow& row);
    void test(const WebhookRow& row);
    void duplicate(const Webhook& webhook);
    /// Asks first, and says what would break.
    void remove(const WebhookRow& row);
    /// Gives up what the server does not hold yet; asks first.
    void discard(const WebhookRow& row);
    /// "Copy as…"
    [[nodiscard]] QMenu* copyMenu(const Webhook& webhook, QWidget* parent);

Q_SIGNALS:
    /// Something came into the list, or changed there.
    void saved(const desk::IntegrationId& webhook);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);
    void failed(const QString& what, const desk::Error& error);
    /// Somebody else was there first: it is to be decided in Pending changes.
    void conflicted(const QString& what, const QString& edit);

private:
    void copy(const QString& what, const QString& text);
    void open(const WebhookEdit& edit);
    void tellSaved(const QString& name, bool isNew, const sync::EditOutcome& outcome);
    void tellKept(const QString& name);
    void removeNow(const Webhook& webhook, bool undoable);
    void tellRemoved(const Webhook& webhook, bool undoable, const sync::EditOutcome& outcome);
    void createAgain(const WebhookDraft& draft);
    void tellCreatedAgain(const QString& name, const sync::EditOutcome& outcome);
    void discardNow(const QString& name, const QString& edit);

    TeamContext m_context;
    QWidget* m_page;
    UrlOpener m_openUrl = openInBrowser;
};

} // namespace desk::ui
