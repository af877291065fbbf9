// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookactions.h"

#include "app/core/deliver.h"
#include "app/sync/teamsettings.h"
#include "ui/models/usage.h"
#include "ui/team/deleteintegration.h"
#include "ui/team/testwebhookdialog.h"
#include "ui/team/webhookdialog.h"

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
    auto* dialog = new WebhookDialog(m_context, edit, m_page);
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
                return Q_EMIT failed(tr("“%1” was not deleted.").arg(webhook.name), result.error());
            const QString text = tr("“%1” was deleted.").arg(webhook.name);
            if (undoable)
                Q_EMIT done(
                    {Tone::Success, text, tr("Undo")}, [this, draft = draftOf(webhook)] { createAgain(draft); });
            else
                Q_EMIT done({Tone::Success, text, {}}, {});
        });
}

void WebhookActions::createAgain(const WebhookDraft& draft)
{
    deliver(m_context.settings.createWebhook(draft), this, [this, draft](const Result<Webhook>& result) {
        if (result)
            Q_EMIT saved(result->id);
        else
            Q_EMIT failed(tr("“%1” was not created again.").arg(draft.name), result.error());
    });
}

} // namespace desk::ui
