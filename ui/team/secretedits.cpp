// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretedits.h"

#include "app/core/deliver.h"
#include "app/sync/teamsecrets.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/teamdata.h"
#include "ui/models/usage.h"
#include "ui/team/secrettext.h"

#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QString listed(QStringList names)
{
    constexpr qsizetype most = 6;
    const qsizetype more = names.size() - most;
    names = names.mid(0, most);
    const QString text = u"“"_s + names.join(u"”, “"_s) + u"”"_s;
    return more > 0 ? SecretEdits::tr("%1 and %n more", nullptr, int(more)).arg(text) : text;
}

} // namespace

Confirmation deletionOf(const TeamContext& context, const QString& team, const QString& name)
{
    const TeamFacts& facts = context.data.facts();
    QStringList webhooks;
    for (const Webhook& webhook : webhooksUsing(facts, team, name))
        webhooks.append(webhook.name);
    QStringList automations;
    for (const store::AutomationRow& row : automationsUsingSecret(facts, team, name))
        automations.append(row.automation.name);
    Confirmation confirmation{.question = SecretEdits::tr("Delete the secret “%1”?").arg(name),
        .consequences = {SecretEdits::tr("It is deleted at once and for good, on the server and on this computer.")},
        .confirm = SecretEdits::tr("Delete “%1”").arg(name)};
    if (!webhooks.isEmpty()) {
        confirmation.consequences.append(
            SecretEdits::tr("%n webhook(s) would send without it: %1.", nullptr, int(webhooks.size()))
                .arg(listed(webhooks)));
        confirmation.typed = name;
    }
    if (!automations.isEmpty())
        confirmation.consequences.append(
            SecretEdits::tr("%n automation(s) would fail through them: %1.", nullptr, int(automations.size()))
                .arg(listed(automations)));
    return confirmation;
}

SecretEdits::SecretEdits(const TeamContext& context, QWidget* host)
    : QObject(host), m_context(context), m_host(host) { }

void SecretEdits::ask(const Confirmation& confirmation, const QString& name, const std::function<void()>& act)
{
    auto* dialog = new ConfirmDialog(confirmation, m_host);
    dialog->setObjectName(name);
    connect(dialog, &ConfirmDialog::confirmed, this, act);
    dialog->open();
}

void SecretEdits::tell(const Status& status, const QString& did, const QString& didNot)
{
    if (status)
        Q_EMIT done({Tone::Success, did, {}});
    else
        Q_EMIT failed(didNot, status.error());
}

void SecretEdits::askDelete(const QString& team, const QString& name)
{
    ask(deletionOf(m_context, team, name), u"deleteSecretDialog"_s, [this, team, name] { remove(team, name); });
}

void SecretEdits::remove(const QString& team, const QString& name)
{
    Q_EMIT began();
    deliver(m_context.secrets.remove(team, name), this, [this, name](const Status& status) {
        const bool copyLeft = !status && std::holds_alternative<KeychainError>(status.error());
        tell(status, tr("“%1” was deleted.").arg(name),
            copyLeft ? tr("“%1” was deleted on the server, but its copy is still on this computer.").arg(name)
                     : tr("“%1” was not deleted.").arg(name));
    });
}

void SecretEdits::askForget(const QString& team, const QString& name)
{
    ask({.question = tr("Remove “%1” from this computer?").arg(name),
            .consequences = {tr("Its value leaves the keychain. It cannot be read from the server again."),
                tr("The secret stays on the server, and webhooks go on using it.")},
            .confirm = tr("Remove from this computer")},
        u"forgetSecretDialog"_s, [this, team, name] { forget(team, name); });
}

void SecretEdits::forget(const QString& team, const QString& name)
{
    Q_EMIT began();
    deliver(m_context.secrets.forget(team, name), this, [this, name](const Status& status) {
        tell(status, tr("The value of “%1” is no longer on this computer.").arg(name),
            tr("The value of “%1” was not removed.").arg(name));
    });
}

void SecretEdits::askRollBack(const QString& team, const QString& name)
{
    ask({.question = tr("Roll “%1” back?").arg(name),
            .consequences = {tr("The server gets the value from before the last rotation again."),
                tr("The present value is not kept: neither on the server nor on this computer.")},
            .confirm = tr("Roll back")},
        u"rollBackDialog"_s, [this, team, name] { rollBack(team, name); });
}

void SecretEdits::rollBack(const QString& team, const QString& name)
{
    Q_EMIT began();
    deliver(m_context.secrets.rollBack(team, name), this,
        [this, name](const Result<sync::SecretWritten>& written) { onRolledBack(name, written); });
}

void SecretEdits::onRolledBack(const QString& name, const Result<sync::SecretWritten>& written)
{
    if (!written) {
        const QString lost = tr("The answer was lost: the server may hold either value of “%1”. Roll back again to "
                                "settle it.");
        Q_EMIT failed(isAnswerLost(written.error()) ? lost.arg(name) : tr("“%1” was not rolled back.").arg(name),
            written.error());
        return;
    }
    const QString did = tr("“%1” has its old value again.").arg(name);
    const QString shortfall = shortfallText(name, *written);
    if (shortfall.isEmpty())
        Q_EMIT done({Tone::Success, did, {}});
    else
        Q_EMIT done({Tone::Warning, QString(did + u' ' + shortfall), {}});
}

void SecretEdits::forgetPrevious(const QString& team, const QString& name)
{
    Q_EMIT began();
    deliver(m_context.secrets.forgetPrevious(team, name), this, [this, name](const Status& status) {
        tell(status, tr("The old value of “%1” was forgotten.").arg(name),
            tr("The old value of “%1” was not forgotten.").arg(name));
    });
}

} // namespace desk::ui
