// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookactions.h"

#include "app/core/deliver.h"
#include "app/sync/teamsettings.h"
#include "ui/models/usage.h"
#include "ui/models/webhookcopy.h"
#include "ui/theme/icons.h"
#include "ui/team/deleteintegration.h"
#include "ui/team/secrettext.h"
#include "ui/team/testwebhookdialog.h"
#include "ui/team/webhookdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace desk::ui {

using namespace Qt::StringLiterals;

WebhookActions::WebhookActions(const TeamContext& context, QWidget* page)
    : QObject(page), m_context(context), m_page(page)
{
}

void WebhookActions::create(const QString& team)
{
    open(newWebhook(team));
}

void WebhookActions::edit(const Webhook& webhook)
{
    open(changeOf(webhook));
}

void WebhookActions::duplicate(const Webhook& webhook)
{
    open(copyOf(webhook, freeWebhookName(m_context.data.facts(), webhook)));
}

void WebhookActions::open(const WebhookEdit& edit)
{
    auto* dialog = new WebhookDialog(m_context, edit, m_openUrl, m_page);
    const bool isNew = !edit.original;
    connect(dialog, &WebhookDialog::saved, this, [this, isNew](const Webhook& webhook) {
        Q_EMIT saved(webhook.id);
        const QString text = isNew ? tr("“%1” was created.") : tr("“%1” was saved.");
        Q_EMIT done({Tone::Success, text.arg(webhook.name), {}}, {});
    });
    dialog->open();
}

void WebhookActions::test(const Webhook& webhook)
{
    (new TestWebhookDialog(m_context.settings, webhook, m_page))->open();
}

QMenu* WebhookActions::copyMenu(const Webhook& webhook, QWidget* parent)
{
    auto* menu = new QMenu(tr("&Copy as…"), parent);
    menu->setObjectName(u"webhookCopyMenu"_s);
    menu->setIcon(icon("copy"_L1));
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& name, const QString& text, const QString& content) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, text, content] { copy(text, content); });
        return action;
    };
    add(u"webhookCopyUrl"_s, tr("Endpoint URL"), webhook.url);
    add(u"webhookCopyCurl"_s, tr("cURL command"), curlCommand(webhook, u"{}"_s))
        ->setToolTip(tr("Reads $ACCESS_TOKEN and $SIGNING_SECRET; no value is copied."));
    add(u"webhookCopyJson"_s, tr("JSON"), jsonText(webhook))->setToolTip(tr("With the names of the secrets only."));
    return menu;
}

void WebhookActions::copy(const QString& what, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done({Tone::Success, tr("%1 copied").arg(what), {}}, {});
}

void WebhookActions::remove(const Webhook& webhook)
{
    const auto users = automationsUsing(m_context.data.facts(), webhook.id);
    auto* dialog = new ConfirmDialog(deletionOf(webhook, users), m_page);
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, webhook, undoable = users.isEmpty()] { removeNow(webhook, undoable); });
    dialog->open();
}

// What used it would not use it again: so it can be taken back only where nothing did.
void WebhookActions::removeNow(const Webhook& webhook, bool undoable)
{
    deliver(m_context.settings.deleteIntegration(webhook.team, webhook.id), this,
        [this, webhook, undoable](const Status& result) {
            if (!result)
                return Q_EMIT failed(notDeletedText(webhook.name, result.error()), result.error());
            const QString text = tr("“%1” was deleted.").arg(webhook.name);
            if (undoable)
                Q_EMIT done(
                    {Tone::Success, text, tr("Undo")}, [this, draft = draftOf(webhook)] { createAgain(draft); });
            else
                Q_EMIT done({Tone::Success, text, {}}, {});
        });
}

QString WebhookActions::notCreatedAgain(const QString& name, const Error& error)
{
    return isAnswerLost(error)
        ? tr("The answer was lost, so “%1” may have been created again. It is shown here as soon "
             "as the server tells.")
              .arg(name)
        : tr("“%1” was not created again.").arg(name);
}

void WebhookActions::createAgain(const WebhookDraft& draft)
{
    deliver(m_context.settings.createWebhook(draft), this, [this, draft](const Result<Webhook>& result) {
        if (result)
            Q_EMIT saved(result->id);
        else
            Q_EMIT failed(notCreatedAgain(draft.name, result.error()), result.error());
    });
}

} // namespace desk::ui
