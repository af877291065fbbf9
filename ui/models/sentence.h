// SPDX-License-Identifier: Apache-2.0
// An automation in words. The labels are W&B's own (docs/protocol.md 3.1, 7.4).
#pragma once

#include "app/core/automation.h"
#include "app/core/execution.h"

#include <QString>

namespace desk::ui {

struct Tones;

/// "Alias added"; an unknown event gives its own name.
[[nodiscard]] QString eventLabel(const Event& event);
[[nodiscard]] QString eventTypeLabel(const QString& typeName);

/// "^production$", "val/loss < 0.25", "Failed or Finished, runs whose name matches ^a"; empty when any event of the
/// kind will do.
[[nodiscard]] QString conditionText(const Event& event);

/// "Webhook", "Slack", "Do nothing".
[[nodiscard]] QString actionKindLabel(const Action& action);
/// "Webhook · deploy-hook", "Slack · #ml-releases", "Do nothing (shadow)".
[[nodiscard]] QString actionLabel(const Action& action);
[[nodiscard]] QString actionLabel(const Execution& execution);

/// The line under a name: "all collections" of a registry, else the collection's, project's or team's name.
[[nodiscard]] QString scopeLabel(const Scope& scope);
/// The same where the page does not say the place: "registry Model", "collection churn-classifier".
[[nodiscard]] QString scopePhrase(const Scope& scope);

/// "Finished · 200", "Failed · 401", "Pending".
[[nodiscard]] QString statusLabel(
    ExecutionState state, const std::optional<int>& httpStatus, const QString& serverWord = {});

/// "When an artifact alias is added matching ^production$ in registry Model, send a webhook to deploy-hook."
[[nodiscard]] QString sentence(const AutomationDraft& draft);
/// The same as rich text: names bold, patterns in monospace. Everything from outside is escaped.
[[nodiscard]] QString sentenceHtml(const AutomationDraft& draft, const Tones& tones);

} // namespace desk::ui
