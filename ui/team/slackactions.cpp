// SPDX-License-Identifier: Apache-2.0
#include "ui/team/slackactions.h"

#include "app/core/deliver.h"
#include "app/sync/teamsettings.h"
#include "ui/models/usage.h"
#include "ui/team/connectslackdialog.h"
#include "ui/team/deleteintegration.h"

namespace desk::ui {

SlackActions::SlackActions(const TeamContext& context, QWidget* page) : QObject(page), m_context(context), m_page(page)
{
}

void SlackActions::connectChannel(const QString& team, const UrlOpener& openUrl)
{
    auto* dialog = new ConnectSlackDialog(m_context, team, openUrl, m_page);
    connect(dialog, &ConnectSlackDialog::connected, this, [this](const SlackChannel& channel) {
        Q_EMIT connected(channel.id);
        Q_EMIT done({Tone::Success, tr("%1 connected").arg(channel.channel), {}}, {});
    });
    dialog->open();
}

void SlackActions::remove(const SlackChannel& channel)
{
    const auto users = automationsUsing(m_context.data.facts(), channel.id);
    auto* dialog = new ConfirmDialog(deletionOf(channel, users), m_page);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, channel] { removeNow(channel); });
    dialog->open();
}

void SlackActions::removeNow(const SlackChannel& channel)
{
    deliver(
        m_context.settings.deleteIntegration(channel.team, channel.id), this, [this, channel](const Status& result) {
            if (result)
                Q_EMIT done({Tone::Success, tr("“%1” was deleted.").arg(channel.channel), {}}, {});
            else
                Q_EMIT failed(notDeletedText(channel.channel, result.error()), result.error());
        });
}

} // namespace desk::ui
