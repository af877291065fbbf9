// SPDX-License-Identifier: Apache-2.0
#include "ui/models/freename.h"

#include <algorithm>

namespace desk::ui {

QString freeWebhookName(const TeamFacts& facts, const Webhook& webhook)
{
    return nameOfCopy(webhook.name, longestWebhookName, [&](const QString& name) {
        return std::any_of(facts.webhooks.begin(), facts.webhooks.end(),
            [&](const Webhook& other) { return other.team == webhook.team && other.name == name; });
    });
}

} // namespace desk::ui
