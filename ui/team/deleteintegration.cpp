// SPDX-License-Identifier: Apache-2.0
#include "ui/team/deleteintegration.h"

#include "ui/models/webhookpending.h"
#include "ui/team/secrettext.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct DeletionText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::DeletionText)

public:
    static Confirmation of(const QString& name, const QList<store::AutomationRow>& users);
};

/// Of those that are on, or off: “a”, “b”.
QString names(const QList<store::AutomationRow>& users, bool on)
{
    QStringList list;
    for (const store::AutomationRow& row : users) {
        if (row.automation.enabled == on)
            list.append(u"“%1”"_s.arg(row.automation.name));
    }
    return list.join(u", "_s);
}

Confirmation DeletionText::of(const QString& name, const QList<store::AutomationRow>& users)
{
    Confirmation confirmation{.question = tr("Delete “%1”?").arg(name), .confirm = tr("Delete “%1”").arg(name)};
    const QString running = names(users, true);
    const QString off = names(users, false);
    if (!running.isEmpty())
        confirmation.consequences.append(tr("From now on these would fail: %1").arg(running));
    if (!off.isEmpty())
        confirmation.consequences.append(tr("These are off, and would fail once they are on: %1").arg(off));
    if (!users.isEmpty())
        confirmation.typed = name;
    return confirmation;
}

} // namespace

Confirmation deletionOf(const Webhook& webhook, const QList<store::AutomationRow>& users)
{
    Confirmation confirmation = DeletionText::of(webhook.name, users);
    confirmation.consequences.append(users.isEmpty()
            ? DeletionText::tr("No automation that you can see uses it.")
            : DeletionText::tr("Let them use another webhook first if they are to go on."));
    if (webhook.accessTokenSecret || webhook.signingSecret)
        confirmation.consequences.append(DeletionText::tr("Its secrets stay."));
    return confirmation;
}

Confirmation deletionOf(const SlackChannel& channel, const QList<store::AutomationRow>& users)
{
    Confirmation confirmation = DeletionText::of(channel.channel, users);
    confirmation.consequences.append(users.isEmpty()
            ? DeletionText::tr("No automation that you can see posts to it.")
            : DeletionText::tr("Let them post to another channel first if they are to go on."));
    confirmation.consequences.append(DeletionText::tr("The channel itself stays in Slack."));
    return confirmation;
}

Confirmation discardingOf(const WebhookRow& row)
{
    const bool isNew = isPendingCreate(row.pending);
    return {.question = isNew ? DeletionText::tr("Discard “%1”?").arg(row.webhook.name)
                              : DeletionText::tr("Discard the pending change of “%1”?").arg(row.webhook.name),
        .consequences = {isNew ? DeletionText::tr("It was not made on the server yet, so nothing of it stays.")
                               : DeletionText::tr("The webhook stays as the server has it.")},
        .confirm = DeletionText::tr("Discard pending change")};
}

QString notDeletedText(const QString& name, const Error& error)
{
    const QString text = isAnswerLost(error)
        ? DeletionText::tr(
            "The answer was lost, so “%1” may have been deleted. It is shown here as soon as the server tells.")
        : DeletionText::tr("“%1” was not deleted.");
    return text.arg(name);
}

} // namespace desk::ui
