// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookactions.h"

#include "app/core/deliver.h"
#include "app/webhook/copyas.h"
#include "ui/models/freename.h"
#include "ui/models/usage.h"
#include "ui/models/webhookcopy.h"
#include "ui/models/webhookpending.h"
#include "ui/theme/icons.h"
#include "ui/team/deleteintegration.h"
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

void WebhookActions::edit(const WebhookRow& row)
{
    open(row.pending ? retryOf(*row.pending) : changeOf(row.webhook));
}

void WebhookActions::duplicate(const Webhook& webhook)
{
    open(copyOf(webhook, freeWebhookName(m_context.data.facts(), webhook)));
}

void WebhookActions::open(const WebhookEdit& edit)
{
    auto* dialog = new WebhookDialog(m_context, edit, m_openUrl, m_page);
    const bool isNew = !edit.original;
    connect(dialog, &WebhookDialog::saved, this,
        [this, isNew](const IntegrationId& webhook, const QString& name, const sync::EditOutcome& outcome) {
            Q_EMIT saved(webhook);
            tellSaved(name, isNew, outcome);
        });
    dialog->open();
}

void WebhookActions::tellSaved(const QString& name, bool isNew, const sync::EditOutcome& outcome)
{
    using Kind = sync::EditOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Applied: {
        const QString text = isNew ? tr("“%1” was created.") : tr("“%1” was saved.");
        return Q_EMIT done({Tone::Success, text.arg(name), {}}, {});
    }
    case Kind::Queued:
        return tellKept(name);
    case Kind::Unknown: {
        const QString text = tr("The answer was lost. Whether “%1” was saved is found out at the next sync.");
        return Q_EMIT done({Tone::Info, text.arg(name), {}}, {});
    }
    case Kind::Conflict: {
        const QString text = isNew ? tr("“%1” was not created yet: decide about it in Pending changes.")
                                   : tr("“%1” was not saved: somebody else changed or deleted it meanwhile.");
        return Q_EMIT conflicted(text.arg(name), outcome.edit);
    }
    case Kind::Rejected:
        return; // said in the dialog, which stays
    }
}

void WebhookActions::tellKept(const QString& name)
{
    Q_EMIT done(
        {Tone::Info, tr("“%1” is kept on this computer and saved when the server can be reached.").arg(name), {}}, {});
}

// A test of values that the server does not hold is not the webhook's last one.
void WebhookActions::test(const WebhookRow& row)
{
    Webhook tested = row.webhook;
    if (row.pending)
        tested.id = {};
    (new TestWebhookDialog(m_context.settings, tested, m_page))->open();
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
    add(u"webhookCopyCurl"_s, tr("cURL command"), webhook::curlCommand(webhook::copyRequest(webhook, u"{}"_s)))
        ->setToolTip(tr("Reads $ACCESS_TOKEN and $SIGNING_SECRET; no value is copied."));
    add(u"webhookCopyJson"_s, tr("JSON"), jsonText(webhook))->setToolTip(tr("With the names of the secrets only."));
    return menu;
}

void WebhookActions::copy(const QString& what, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done({Tone::Success, tr("%1 copied").arg(what), {}}, {});
}

void WebhookActions::remove(const WebhookRow& row)
{
    if (isPendingCreate(row.pending))
        return discard(row);
    const auto users = automationsUsing(m_context.data.facts(), row.webhook.id);
    auto* dialog = new ConfirmDialog(deletionOf(row.webhook, users), m_page);
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, webhook = row.webhook, undoable = users.isEmpty()] { removeNow(webhook, undoable); });
    dialog->open();
}

void WebhookActions::removeNow(const Webhook& webhook, bool undoable)
{
    deliver(m_context.engine.deleteWebhook(webhook), this,
        [this, webhook, undoable](const Result<sync::EditOutcome>& result) {
            if (result)
                tellRemoved(webhook, undoable, *result);
            else
                Q_EMIT failed(notDeletedText(webhook.name, result.error()), result.error());
        });
}

// What used it would not use it again: so it can be taken back only where nothing did.
void WebhookActions::tellRemoved(const Webhook& webhook, bool undoable, const sync::EditOutcome& outcome)
{
    using Kind = sync::EditOutcome::Kind;
    const QString& name = webhook.name;
    switch (outcome.kind) {
    case Kind::Applied: {
        const QString text = tr("“%1” was deleted.").arg(name);
        if (!undoable)
            return Q_EMIT done({Tone::Success, text, {}}, {});
        return Q_EMIT done({Tone::Success, text, tr("Undo")}, [this, draft = draftOf(webhook)] { createAgain(draft); });
    }
    case Kind::Queued:
        return Q_EMIT done({Tone::Info, tr("“%1” is deleted as soon as the server can be reached.").arg(name), {}}, {});
    case Kind::Unknown: {
        const QString text = tr("The answer was lost. Whether “%1” was deleted is found out at the next sync.");
        return Q_EMIT done({Tone::Info, text.arg(name), {}}, {});
    }
    case Kind::Conflict:
        return Q_EMIT conflicted(
            tr("“%1” was not deleted: somebody else changed it meanwhile.").arg(name), outcome.edit);
    case Kind::Rejected:
        return Q_EMIT failed(tr("“%1” was not deleted.").arg(name), outcome.error.value_or(CancelledError{}));
    }
}

void WebhookActions::createAgain(const WebhookDraft& draft)
{
    deliver(m_context.engine.createWebhook(draft), this,
        [this, name = draft.name](const Result<sync::EditOutcome>& result) {
            if (result)
                tellCreatedAgain(name, *result);
            else
                Q_EMIT failed(tr("“%1” was not created again.").arg(name), result.error());
        });
}

void WebhookActions::tellCreatedAgain(const QString& name, const sync::EditOutcome& outcome)
{
    using Kind = sync::EditOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Applied:
        return Q_EMIT saved(outcome.webhook); // it is seen in the list
    case Kind::Queued:
        Q_EMIT saved({"edit:"_L1 + outcome.edit});
        return tellKept(name);
    case Kind::Unknown: {
        const QString text = tr("The answer was lost. Whether “%1” was created again is found out at the next sync.");
        return Q_EMIT done({Tone::Info, text.arg(name), {}}, {});
    }
    case Kind::Conflict:
        return Q_EMIT conflicted(
            tr("“%1” was not created again yet: decide about it in Pending changes.").arg(name), outcome.edit);
    case Kind::Rejected:
        return Q_EMIT failed(tr("“%1” was not created again.").arg(name), outcome.error.value_or(CancelledError{}));
    }
}

void WebhookActions::discard(const WebhookRow& row)
{
    if (!row.pending || !canBeDiscarded(*row.pending))
        return;
    auto* dialog = new ConfirmDialog(discardingOf(row), m_page);
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, name = row.webhook.name, edit = row.pending->id] { discardNow(name, edit); });
    dialog->open();
}

void WebhookActions::discardNow(const QString& name, const QString& edit)
{
    deliver(m_context.engine.discardEdit(edit), this, [this, name](const Status& discarded) {
        if (discarded)
            Q_EMIT done({Tone::Success, tr("The pending change of “%1” was discarded.").arg(name), {}}, {});
        else
            Q_EMIT failed(tr("The pending change of “%1” was not discarded.").arg(name), discarded.error());
    });
}

} // namespace desk::ui
