// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activitylink.h"

#include "app/core/result.h"
#include "ui/models/place.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

namespace {

struct ActivityLinkText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ActivityLinkText)
};

const store::AutomationRow* findAutomation(const TeamFacts& now, const AutomationId& id)
{
    const auto at = std::find_if(now.automations.begin(), now.automations.end(),
        [&](const store::AutomationRow& row) { return row.automation.id == id; });
    return at == now.automations.end() || id.isEmpty() ? nullptr : &*at;
}

ActivityLink gone()
{
    return {std::nullopt, ActivityLinkText::tr("It was deleted.")};
}

ActivityLink toAutomation(const TeamFacts& now, const AutomationId& id)
{
    const store::AutomationRow* row = findAutomation(now, id);
    if (!row)
        return gone();
    const UsageLink link{UsageLink::Kind::Automation, id.value, {}, placeOf(row->automation.scope)};
    return {link, {}};
}

ActivityLink toWebhook(const TeamFacts& now, const IntegrationId& id)
{
    const auto webhook = findWebhook(now, id);
    if (!webhook)
        return gone();
    const UsageLink link{UsageLink::Kind::Webhook, id.value, webhook->team, {}};
    return {link, {}};
}

ActivityLink toChannel(const TeamFacts& now, const IntegrationId& id)
{
    const auto channel = findChannel(now, id);
    if (!channel)
        return gone();
    const UsageLink link{UsageLink::Kind::SlackChannel, id.value, channel->team, {}};
    return {link, {}};
}

ActivityLink toSecret(const TeamFacts& now, const QString& team, const QString& name)
{
    if (!findSecret(now, team, name))
        return gone();
    const UsageLink link{UsageLink::Kind::Secret, name, team, {}};
    return {link, {}};
}

ActivityLink linkOf(const store::JournalEntry& entry, const TeamFacts& now)
{
    return std::visit(overloaded{
                          [&](const store::CreateEdit&) { return toAutomation(now, {entry.made}); },
                          [&](const store::UpdateEdit& edit) { return toAutomation(now, edit.base.id); },
                          [&](const store::DeleteEdit&) { return gone(); },
                          [&](const store::CreateWebhookEdit&) { return toWebhook(now, {entry.made}); },
                          [&](const store::UpdateWebhookEdit& edit) {
                              // A server that cannot update one gets a new one in its place.
                              return toWebhook(now, entry.made.isEmpty() ? edit.base.id : IntegrationId{entry.made});
                          },
                          [&](const store::DeleteWebhookEdit&) { return gone(); },
                      },
        entry.kind);
}

} // namespace

ActivityLink activityLink(const ActivityRow& row, const TeamFacts& now)
{
    using Subject = store::ActivityEntry::Subject;
    if (row.mine)
        return linkOf(*row.mine, now);
    if (row.entries.isEmpty())
        return gone();
    const store::ActivityEntry& entry = row.entries.first();
    switch (entry.subject) {
    case Subject::Automation:
        return toAutomation(now, {entry.subjectId});
    case Subject::Webhook:
        return toWebhook(now, {entry.subjectId});
    case Subject::SlackChannel:
        return toChannel(now, {entry.subjectId});
    case Subject::Secret:
        return toSecret(now, entry.scope, entry.name);
    case Subject::Execution:
        break;
    }
    const auto* execution = std::get_if<Execution>(&entry.after);
    return execution ? toAutomation(now, execution->automation) : gone();
}

} // namespace desk::ui
