// SPDX-License-Identifier: Apache-2.0
#include "ui/models/webhookpending.h"

#include "ui/models/pendingtext.h"

#include <QCoreApplication>

namespace desk::ui {

using store::EditState;

namespace {

struct WebhookPendingText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::WebhookPendingText)
};

QString waitingSentence(const store::OutboxEdit& edit)
{
    if (isPendingCreate(edit))
        return WebhookPendingText::tr("It is kept on this computer and made as soon as the server can be reached.");
    if (isDelete(edit.kind))
        return WebhookPendingText::tr("It is deleted as soon as the server can be reached.");
    return WebhookPendingText::tr(
        "The change is kept on this computer and saved as soon as the server can be reached.");
}

} // namespace

QString pendingSentence(const store::OutboxEdit& edit)
{
    switch (edit.state) {
    case EditState::Queued:
        return waitingSentence(edit);
    case EditState::Sending:
        return WebhookPendingText::tr("It is being sent.");
    case EditState::Unknown:
        return WebhookPendingText::tr("The answer was lost. Whether the server took it is found out at the next sync.");
    case EditState::Conflict:
        // Somebody else changed or deleted it, or it comes from a damaged file or from another account: there it is
        // told.
        return WebhookPendingText::tr("It is not sent before you have looked at it in Pending changes.");
    case EditState::Rejected:
        return edit.message.isEmpty() ? WebhookPendingText::tr("The server refused it.")
                                      : WebhookPendingText::tr("The server refused it: %1").arg(edit.message);
    }
    Q_UNREACHABLE();
}

QString waitsToBeSaved()
{
    return WebhookPendingText::tr("It waits to be saved on the server.");
}

bool isPendingCreate(const std::optional<store::OutboxEdit>& pending)
{
    return pending && std::holds_alternative<store::CreateWebhookEdit>(pending->kind);
}

bool canBeDiscarded(const store::OutboxEdit& edit)
{
    return edit.state == EditState::Queued || edit.state == EditState::Rejected || edit.state == EditState::Conflict;
}

WebhookObstacles webhookObstacles(const std::optional<store::OutboxEdit>& pending)
{
    if (!pending)
        return {};
    const QString wait = WebhookPendingText::tr("An edit of this webhook is not settled yet.");
    const bool again = pending->state == EditState::Rejected && !isDelete(pending->kind);
    const bool discard = isPendingCreate(pending) && canBeDiscarded(*pending);
    return {.edit = again ? QString() : wait,
        .remove = discard ? QString() : wait,
        .server = isPendingCreate(pending) ? waitsToBeSaved() : QString()};
}

} // namespace desk::ui
