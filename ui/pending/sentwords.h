// SPDX-License-Identifier: Apache-2.0
// What came of edits that were sent, in words. Pure.
#pragma once

#include "app/sync/engine.h"
#include "ui/theme/tones.h"

#include <QList>
#include <QString>

namespace desk::ui {

/// An edit that was sent, and what came of it.
struct SentEdit {
    QString name;
    bool isDelete = false;
    Result<sync::EditOutcome> result;
};

struct SentWords {
    QString text; ///< empty where there is nothing to say beside that it was done
    Tone tone = Tone::Success;
    bool operator==(const SentWords&) const = default;
};

[[nodiscard]] bool isApplied(const SentEdit& sent);
/// Whether it waited no more when it was to be sent: a sync was faster, or it was discarded.
[[nodiscard]] bool isGone(const Result<sync::EditOutcome>& result);
/// "“Deploy” was saved on the server."
[[nodiscard]] QString appliedText(const SentEdit& sent);
/// Why it was not applied, or what the server holds otherwise than it was wanted.
[[nodiscard]] SentWords wordsOf(const SentEdit& sent);
/// "3 applied, 2 refused:", then a line for each of which there is something to say, as far as there is room; their
/// rows say it too. `untried`: those that were left, for the server was away. Empty when all were applied as wanted.
[[nodiscard]] SentWords wordsOf(const QList<SentEdit>& all, int untried);

} // namespace desk::ui
