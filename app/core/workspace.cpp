// SPDX-License-Identifier: Apache-2.0
#include "app/core/workspace.h"

namespace desk {

WebhookDraft draftOf(const Webhook& webhook)
{
    return {webhook.team, webhook.name, webhook.url, webhook.accessTokenSecret, webhook.signingSecret};
}

bool Project::isRegistry() const
{
    return name.startsWith(registryPrefix) && name.size() > registryPrefix.size();
}

QString Project::displayName() const
{
    return isRegistry() ? name.mid(registryPrefix.size()) : name;
}

} // namespace desk
