// SPDX-License-Identifier: Apache-2.0
// What is asked before a webhook or a Slack channel goes.
#pragma once

#include "app/core/error.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/teamdata.h"
#include "ui/models/webhooklistmodel.h"

namespace desk::ui {

/// Names every automation that would break; then the name must be typed.
[[nodiscard]] Confirmation deletionOf(const Webhook& webhook, const QList<store::AutomationRow>& users);
[[nodiscard]] Confirmation deletionOf(const SlackChannel& channel, const QList<store::AutomationRow>& users);

/// What is asked before an edit that the server does not hold is given up. The row has one.
[[nodiscard]] Confirmation discardingOf(const WebhookRow& row);

/// That it was not deleted, or that this is not known because the answer was lost. Why comes after it.
[[nodiscard]] QString notDeletedText(const QString& name, const Error& error);

} // namespace desk::ui
