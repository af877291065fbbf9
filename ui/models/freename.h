// SPDX-License-Identifier: Apache-2.0
// Names for what is made beside something that has one already. Pure.
#pragma once

#include "ui/models/teamdata.h"

#include <QString>

namespace desk::ui {

constexpr qsizetype longestAutomationName = 255;
constexpr qsizetype longestWebhookName = 64;

/// "name copy", "name copy 2": the first one that is not `taken`, within the limit.
template <class Taken>
[[nodiscard]] QString nameOfCopy(const QString& name, qsizetype limit, Taken taken)
{
    using namespace Qt::StringLiterals;
    for (int i = 1;; ++i) {
        const QString ending = i == 1 ? u" copy"_s : u" copy %1"_s.arg(i);
        const QString candidate = name.left(limit - ending.size()).trimmed() + ending;
        if (!taken(candidate))
            return candidate;
    }
}

/// The same for a webhook: a name that its team does not have yet.
[[nodiscard]] QString freeWebhookName(const TeamFacts& facts, const Webhook& webhook);

} // namespace desk::ui
