// SPDX-License-Identifier: Apache-2.0
// The event step in words: W&B's own labels (docs/protocol.md 3.1, 7.4), and what a metric condition looks at.
#pragma once

#include "ui/wizard/answers.h"

#include <QList>
#include <QString>

#include <utility>

namespace desk::ui {

/// "An artifact alias is added". Where W&B's words are not known, they follow those that are.
[[nodiscard]] QString eventChoiceLabel(const QString& type);
/// Why it cannot be chosen: "not in a registry", "this server does not have it"; empty when it can.
[[nodiscard]] QString obstacleText(const EventChoice& choice, const Scope& scope);

/// The filter's words and what is shown for them, in the order of the form.
using WordList = QList<std::pair<QString, QString>>;
[[nodiscard]] WordList aggregationWords();
[[nodiscard]] WordList comparisonWords();
[[nodiscard]] WordList changeTypeWords();
[[nodiscard]] WordList changeDirectionWords();
[[nodiscard]] WordList zScoreDirectionWords();
/// RUNNING, FINISHED, FAILED.
[[nodiscard]] WordList stateWords();
/// "Crashed" for a state of no list.
[[nodiscard]] QString stateWord(const QString& state);

/// "Fires when the average of the last 5 values of val/loss is below 0.25. Each run fires at most once in 24 hours."
/// What is not given yet is called "the metric", "the value".
[[nodiscard]] QString firingSentence(const QString& eventType, const MetricFields& fields);

/// What another event begins with: `from` as far as somebody changed it there and it makes sense here, the rest as
/// `start` has it.
[[nodiscard]] EventFields carriedOver(const EventFields& from, EventFields start);

} // namespace desk::ui
