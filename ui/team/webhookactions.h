// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "ui/kit/toastlog.h"
#include "ui/team/teamcontext.h"
#include "ui/team/urlopener.h"
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
    void edit(const Webhook& webhook);
    void test(const Webhook& webhook);
    void duplicate(const Webhook& webhook);
    /// Asks first, and says what would break.
    void remove(const Webhook& webhook);
    /// "Copy as…"
    [[nodiscard]] QMenu* copyMenu(const Webhook& webhook, QWidget* parent);

Q_SIGNALS:
    /// Something came into the list, or changed there.
    void saved(const desk::IntegrationId& webhook);
    void done(const desk::ui::ToastMessage& message, const std::function<void()>& undo);
    void failed(const QString& what, const desk::Error& error);

private:
    void copy(const QString& what, const QString& text);
    void open(const WebhookEdit& edit);
    void removeNow(const Webhook& webhook, bool undoable);
    [[nodiscard]] static QString notCreatedAgain(const QString& name, const Error& error);
    void createAgain(const WebhookDraft& draft);

    TeamContext m_context;
    QWidget* m_page;
    UrlOpener m_openUrl = openInBrowser;
};

} // namespace desk::ui
