// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activityrow.h"

#include "app/core/result.h"
#include "app/store/overlay.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;
using store::ActivityEntry;

namespace {

ActivityRow::Kind kindOf(ActivityEntry::Subject subject)
{
    using Subject = ActivityEntry::Subject;
    switch (subject) {
    case Subject::Automation:
        return ActivityRow::Kind::Automation;
    case Subject::Webhook:
    case Subject::SlackChannel:
        return ActivityRow::Kind::Integration;
    case Subject::Secret:
        return ActivityRow::Kind::Secret;
    case Subject::Execution:
        return ActivityRow::Kind::Execution;
    }
    Q_UNREACHABLE();
}

ActivityRow rowOf(const ActivityEntry& entry, std::chrono::seconds offset)
{
    ActivityRow row;
    row.key = u"seen:%1"_s.arg(entry.id);
    row.kind = kindOf(entry.subject);
    row.at = timeOf(entry, offset);
    row.entries = {entry};
    return row;
}

ActivityRow rowOf(const store::JournalEntry& entry, std::chrono::seconds offset)
{
    ActivityRow row;
    row.key = u"mine:"_s + entry.id;
    row.kind = store::isWebhookEdit(entry.kind) ? ActivityRow::Kind::Integration : ActivityRow::Kind::Automation;
    row.at = timeOf(entry, offset);
    row.mine = entry;
    return row;
}

qint64 millisecondsOf(const ActivityRow& row)
{
    return row.at.isValid() ? row.at.toMSecsSinceEpoch() : 0;
}

bool isNewer(const ActivityRow& a, const ActivityRow& b)
{
    if (millisecondsOf(a) != millisecondsOf(b))
        return millisecondsOf(a) > millisecondsOf(b);
    const qint64 left = newestActivity(a.entries);
    const qint64 right = newestActivity(b.entries);
    return left > right;
}

const Execution* executionOf(const ActivityEntry& entry)
{
    return entry.subject == ActivityEntry::Subject::Execution ? std::get_if<Execution>(&entry.after) : nullptr;
}

/// Those of deleted automations are known by their name.
bool isSameAutomation(const Execution& a, const Execution& b)
{
    return a.automation == b.automation && (!a.automation.isEmpty() || a.automationName == b.automationName);
}

bool belongTogether(const ActivityRow& newer, const ActivityRow& older)
{
    if (newer.entries.isEmpty() || older.entries.isEmpty())
        return false;
    const Execution* first = executionOf(newer.entries.last());
    const Execution* second = executionOf(older.entries.first());
    return first && second && isSameAutomation(*first, *second);
}

ActivityState stateOf(const ActivityEntry::Body& body)
{
    return std::visit(overloaded{
                          [](const std::monostate&) { return ActivityState(); },
                          [](const Automation& automation) { return ActivityState(draftOf(automation)); },
                          [](const Webhook& webhook) { return ActivityState(draftOf(webhook)); },
                          [](const auto& other) { return ActivityState(other); },
                      },
        body);
}

ActivitySides sidesOf(const store::EditKind& kind)
{
    return std::visit(overloaded{
                          [](const store::CreateEdit& edit) {
                              return ActivitySides{{}, edit.draft};
                          },
                          [](const store::UpdateEdit& edit) {
                              return ActivitySides{draftOf(edit.base), edit.wanted};
                          },
                          [](const store::DeleteEdit& edit) {
                              return ActivitySides{draftOf(edit.base), {}};
                          },
                          [](const store::CreateWebhookEdit& edit) {
                              return ActivitySides{{}, edit.draft};
                          },
                          [](const store::UpdateWebhookEdit& edit) {
                              return ActivitySides{draftOf(edit.base), edit.wanted};
                          },
                          [](const store::DeleteWebhookEdit& edit) {
                              return ActivitySides{draftOf(edit.base), {}};
                          },
                      },
        kind);
}

} // namespace

bool ActivityRow::isUnread() const
{
    return std::any_of(entries.begin(), entries.end(), [](const ActivityEntry& entry) { return entry.unread; });
}

const ActivityState& ActivitySides::known() const
{
    return std::holds_alternative<std::monostate>(after) ? before : after;
}

QDateTime timeOf(const ActivityEntry& entry, std::chrono::seconds offset)
{
    return entry.at.isValid() ? entry.at : entry.noticedAt.addSecs(offset.count());
}

QDateTime timeOf(const store::JournalEntry& entry, std::chrono::seconds offset)
{
    return entry.at.addSecs(offset.count());
}

QList<ActivityRow> activityRows(
    const QList<ActivityEntry>& entries, const QList<store::JournalEntry>& journal, std::chrono::seconds offset)
{
    QList<ActivityRow> all;
    all.reserve(entries.size() + journal.size());
    for (const ActivityEntry& entry : entries)
        all.append(rowOf(entry, offset));
    for (const store::JournalEntry& entry : journal)
        all.append(rowOf(entry, offset));
    std::stable_sort(all.begin(), all.end(), isNewer);

    QList<ActivityRow> rows;
    for (const ActivityRow& row : std::as_const(all)) {
        if (!rows.isEmpty() && belongTogether(rows.last(), row)) {
            // The oldest gives the key: newer ones come to it.
            rows.last().entries.append(row.entries);
            rows.last().key = row.key;
        } else {
            rows.append(row);
        }
    }
    return rows;
}

qint64 newestActivity(const QList<ActivityEntry>& entries)
{
    qint64 newest = 0;
    for (const ActivityEntry& entry : entries)
        newest = std::max(newest, entry.id);
    return newest;
}

ActivityEntry::What whatOf(const ActivityRow& row)
{
    if (!row.mine)
        return row.entries.isEmpty() ? ActivityEntry::What::Changed : row.entries.first().what;
    const ActivitySides sides = sidesOf(row.mine->kind);
    if (std::holds_alternative<std::monostate>(sides.before))
        return ActivityEntry::What::Created;
    return std::holds_alternative<std::monostate>(sides.after) ? ActivityEntry::What::Deleted
                                                               : ActivityEntry::What::Changed;
}

ActivitySides sidesOf(const ActivityRow& row)
{
    if (row.mine)
        return sidesOf(row.mine->kind);
    if (row.entries.isEmpty())
        return {};
    return {stateOf(row.entries.first().before), stateOf(row.entries.first().after)};
}

std::optional<Automation> automationOf(const ActivityRow& row)
{
    if (row.mine) {
        const auto* deleted = std::get_if<store::DeleteEdit>(&row.mine->kind);
        return deleted ? std::optional(deleted->base) : std::nullopt;
    }
    if (row.entries.isEmpty())
        return std::nullopt;
    const ActivityEntry& entry = row.entries.first();
    const auto* after = std::get_if<Automation>(&entry.after);
    const auto* before = std::get_if<Automation>(&entry.before);
    return after ? std::optional(*after) : before ? std::optional(*before) : std::nullopt;
}

QString activityKindName(ActivityRow::Kind kind)
{
    switch (kind) {
    case ActivityRow::Kind::Automation:
        return u"automations"_s;
    case ActivityRow::Kind::Integration:
        return u"integrations"_s;
    case ActivityRow::Kind::Secret:
        return u"secrets"_s;
    case ActivityRow::Kind::Execution:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

bool fits(const ActivityRow& row, const ActivityFilter& filter, const QString& words)
{
    const bool kind = filter.kinds.isEmpty() || filter.kinds.contains(activityKindName(row.kind))
        || (row.mine && filter.kinds.contains(u"yours"_s));
    if (!kind || (filter.unreadOnly && !row.isUnread()))
        return false;
    const QStringList wanted = filter.search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        wanted.begin(), wanted.end(), [&](const QString& word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace desk::ui
