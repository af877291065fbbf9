// SPDX-License-Identifier: Apache-2.0
// The entries of the Activity page: what others changed and what failed, and what this computer wrote, in one list.
// Pure.
#pragma once

#include "app/store/rows.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace desk::ui {

/// One entry: something that others changed, failures of one automation in a row, or an edit made here.
struct ActivityRow {
    enum class Kind {
        Automation,
        Integration, ///< a webhook or a Slack channel
        Secret,
        Execution, ///< that failed
    };
    QString key; ///< stays the same when more of the same come
    Kind kind = Kind::Automation;
    QDateTime at; ///< UTC, by the server's clock: its time of it, else when this computer noticed
    QList<store::ActivityEntry> entries; ///< newest first, more than one only of executions; none of an edit made here
    std::optional<store::JournalEntry> mine; ///< an edit made here
    bool operator==(const ActivityRow&) const = default;

    [[nodiscard]] bool isUnread() const;
};

/// Newest first. Failed executions of one automation that stand next to each other are one row. `offset`: how far the
/// server's clock is ahead, so that what was stamped here falls where it belongs.
[[nodiscard]] QList<ActivityRow> activityRows(const QList<store::ActivityEntry>& entries,
    const QList<store::JournalEntry>& journal, std::chrono::seconds offset = {});
/// When it was, by the server's clock.
[[nodiscard]] QDateTime timeOf(const store::ActivityEntry& entry, std::chrono::seconds offset);
[[nodiscard]] QDateTime timeOf(const store::JournalEntry& entry, std::chrono::seconds offset);

/// The newest of them, for marking all up to it as read; 0 where there is none.
[[nodiscard]] qint64 newestActivity(const QList<store::ActivityEntry>& entries);

/// What happened to the subject of a row.
[[nodiscard]] store::ActivityEntry::What whatOf(const ActivityRow& row);

/// What the subject was, or is. Of an automation or webhook that is what can be written.
using ActivityState = std::variant<std::monostate, AutomationDraft, WebhookDraft, SlackChannel, TeamSecret, Execution>;

/// Nothing before it was made and after it was deleted. Of failures it is the newest.
struct ActivitySides {
    ActivityState before;
    ActivityState after;
    bool operator==(const ActivitySides&) const = default;

    /// The newest that is known.
    [[nodiscard]] const ActivityState& known() const;
};
[[nodiscard]] ActivitySides sidesOf(const ActivityRow& row);

/// The newest whole automation an entry holds, for a file; nothing where it is about something else, or about an
/// automation that was only written here.
[[nodiscard]] std::optional<Automation> automationOf(const ActivityRow& row);

/// What the list is narrowed by; nothing chosen is everything.
struct ActivityFilter {
    QStringList kinds; ///< words of activityKindName(), and "yours"
    bool unreadOnly = false;
    QString search; ///< all words must occur
    bool operator==(const ActivityFilter&) const = default;

    [[nodiscard]] bool isEmpty() const { return kinds.isEmpty() && !unreadOnly && search.isEmpty(); }
};

/// "automations", "integrations", "secrets", "failed".
[[nodiscard]] QString activityKindName(ActivityRow::Kind kind);

/// `words`: what is searched of the row.
[[nodiscard]] bool fits(const ActivityRow& row, const ActivityFilter& filter, const QString& words);

} // namespace desk::ui
