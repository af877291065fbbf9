// SPDX-License-Identifier: Apache-2.0
#include "app/core/action.h"

#include "app/core/result.h"

namespace desk {

using namespace Qt::StringLiterals;

QString actionTypeName(const Action& action)
{
    return std::visit(overloaded{
                          [](const UnknownAction&) { return QString(); },
                          [](const WebhookAction&) { return u"GENERIC_WEBHOOK"_s; },
                          [](const SlackAction&) { return u"NOTIFICATION"_s; },
                          [](const NoAction&) { return u"NO_OP"_s; },
                          [](const AriaAction&) { return u"ARIA"_s; },
                          [](const QueueJobAction&) { return u"QUEUE_JOB"_s; },
                      },
        action);
}

QString targetName(const Action& action)
{
    return std::visit(overloaded{
                          [](const WebhookAction& a) { return a.webhookName; },
                          [](const SlackAction& a) { return a.channelName; },
                          [](const QueueJobAction& a) { return a.queueName; },
                          [](const auto&) { return QString(); },
                      },
        action);
}

} // namespace desk
