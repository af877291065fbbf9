// SPDX-License-Identifier: Apache-2.0
#include "app/store/activity.h"

#include "app/store/codec.h"

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

using Subject = ActivityEntry::Subject;
using What = ActivityEntry::What;

bool isChanged(const Automation& before, const Automation& after)
{
    return !holds(after, draftOf(before));
}
bool isChanged(const Webhook& before, const Webhook& after)
{
    return draftOf(before) != draftOf(after);
}
bool isChanged(const Execution& before, const Execution& after)
{
    return before.state != ExecutionState::Failed && after.state == ExecutionState::Failed;
}
template <typename T>
bool isChanged(const T& before, const T& after)
{
    return before != after;
}

void describe(ActivityEntry& entry, const Automation& value)
{
    entry.subject = Subject::Automation;
    entry.subjectId = value.id.value;
    entry.name = value.name;
    entry.scope = scopeId(value.scope);
    if (entry.what == What::Created) {
        entry.who = value.createdBy;
        entry.at = value.createdAt;
    } else if (entry.what == What::Changed) {
        entry.at = value.updatedAt;
    }
}
void describe(ActivityEntry& entry, const Webhook& value)
{
    entry.subject = Subject::Webhook;
    entry.subjectId = value.id.value;
    entry.name = value.name;
    entry.scope = value.team;
    if (entry.what == What::Created)
        entry.at = value.createdAt;
}
void describe(ActivityEntry& entry, const SlackChannel& value)
{
    entry.subject = Subject::SlackChannel;
    entry.subjectId = value.id.value;
    entry.name = value.channel;
    entry.scope = value.team;
}
void describe(ActivityEntry& entry, const TeamSecret& value)
{
    entry.subject = Subject::Secret;
    entry.subjectId = value.team + u'/' + value.name;
    entry.name = value.name;
    entry.scope = value.team;
    // One that is set again has a new date.
    if (entry.what != What::Deleted)
        entry.at = value.createdAt;
}
void describe(ActivityEntry& entry, const Execution& value)
{
    entry.what = What::Failed;
    entry.subject = Subject::Execution;
    entry.subjectId = value.id.value;
    entry.name = value.automationName;
    entry.scope = value.scopeId;
    entry.at = value.createdAt;
}
void describe(ActivityEntry&, std::monostate) { }

/// Only what failed is news of an execution.
bool isNews(const ActivityEntry::Body& after)
{
    const auto* execution = std::get_if<Execution>(&after);
    return !execution || execution->state == ExecutionState::Failed;
}

bool isChangedBody(const ActivityEntry::Body& before, const ActivityEntry::Body& after)
{
    return std::visit(
        [&]<typename T>(const T& was) {
            const T* is = std::get_if<T>(&after);
            return !is || isChanged(was, *is);
        },
        before);
}

bool wants(const OutboxEdit& edit, const ActivityEntry& entry)
{
    const auto* automation = std::get_if<Automation>(&entry.after);
    const auto* webhook = std::get_if<Webhook>(&entry.after);
    return std::visit(
        overloaded{
            [&](const CreateEdit& e) {
                return entry.what == What::Created && automation && holds(*automation, e.draft);
            },
            [&](const UpdateEdit& e) {
                return automation && automation->id == e.base.id && holds(*automation, e.wanted);
            },
            [&](const DeleteEdit& e) { return entry.what == What::Deleted && entry.subjectId == e.base.id.value; },
            [&](const CreateWebhookEdit& e) {
                return entry.what == What::Created && webhook && draftOf(*webhook) == e.draft;
            },
            [&](const UpdateWebhookEdit& e) {
                return webhook && webhook->id == e.base.id && draftOf(*webhook) == e.wanted;
            },
            [&](const DeleteWebhookEdit& e) {
                return entry.what == What::Deleted && entry.subjectId == e.base.id.value;
            },
        },
        edit.kind);
}

} // namespace

std::optional<ActivityEntry> activityOf(const ActivityEntry::Body& before, const ActivityEntry::Body& after)
{
    const bool isNew = std::holds_alternative<std::monostate>(before);
    const bool isGone = std::holds_alternative<std::monostate>(after);
    if ((isNew && isGone) || !isNews(after))
        return std::nullopt;
    if (!isNew && !isGone && !isChangedBody(before, after))
        return std::nullopt;
    ActivityEntry entry;
    entry.what = isNew ? What::Created : (isGone ? What::Deleted : What::Changed);
    std::visit([&](const auto& value) { describe(entry, value); }, isGone ? before : after);
    entry.before = before;
    entry.after = after;
    return entry;
}

bool isOwnDoing(const ActivityEntry& entry, const QList<OutboxEdit>& edits)
{
    return std::any_of(edits.cbegin(), edits.cend(), [&](const OutboxEdit& edit) {
        const bool sent = edit.state == EditState::Sending || edit.state == EditState::Unknown;
        return sent && wants(edit, entry);
    });
}

Status appendActivity(Database& cache, QList<ActivityEntry> entries, const Telling& telling, ChangeSet& changes)
{
    entries.removeIf([&](const ActivityEntry& entry) { return isOwnDoing(entry, telling.edits); });
    if (entries.isEmpty())
        return {};
    Result<Statement> insert = cache.prepare(u"INSERT INTO activity (unread, body) VALUES (1, ?) RETURNING id"_s);
    if (!insert)
        return tl::unexpected(insert.error());
    for (ActivityEntry& entry : entries) {
        entry.noticedAt = telling.now;
        const Result<bool> inserted = insert->run({encode(entry)}).and_then([&] { return insert->next(); });
        if (!inserted)
            return tl::unexpected(inserted.error());
        changes.touched[Table::Activity] << insert->text(0);
    }
    insert->finish();
    return cache.exec(u"DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?"_s, {activityLimit});
}

Result<QList<ActivityEntry>> readActivity(Database& cache, const ActivityQuery& query)
{
    QString condition = query.unreadOnly ? u"unread = 1"_s : u"1"_s;
    QVariantList binds;
    if (query.before > 0) {
        condition += u" AND id < ?"_s;
        binds << query.before;
    }
    binds << query.limit;
    QList<ActivityEntry> entries;
    const Status status = cache.each(
        QString(u"SELECT id, unread, body FROM activity WHERE "_s + condition + u" ORDER BY id DESC LIMIT ?"_s), binds,
        [&](const Statement& row) -> Status {
            // One that cannot be read any more does not take the others along.
            if (Result<ActivityEntry> entry = decode<ActivityEntry>(row.text(2))) {
                entry->id = row.value(0).toLongLong();
                entry->unread = row.value(1).toBool();
                entries.append(std::move(*entry));
            }
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return entries;
}

Result<int> countUnread(Database& cache)
{
    return cache.value(u"SELECT count(*) FROM activity WHERE unread = 1"_s).map([](const QVariant& count) {
        return count.toInt();
    });
}

Status markRead(Database& cache, qint64 upTo, ChangeSet& changes)
{
    return cache.each(u"UPDATE activity SET unread = 0 WHERE unread = 1 AND id <= ? RETURNING id"_s, {upTo},
        [&](const Statement& row) -> Status {
            changes.touched[Table::Activity] << row.text(0);
            return {};
        });
}

Result<QSet<QString>> completeWalks(Database& cache)
{
    QSet<QString> walks;
    const Status status = cache.each(u"SELECT walk FROM complete_walks"_s, {}, [&](const Statement& row) -> Status {
        walks << row.text(0);
        return {};
    });
    if (!status)
        return tl::unexpected(status.error());
    return walks;
}

Result<bool> isCompleteWalk(Database& cache, const QString& walk)
{
    return cache.value(u"SELECT count(*) FROM complete_walks WHERE walk = ?"_s, {walk}).map([](const QVariant& count) {
        return count.toInt() > 0;
    });
}

Status noteCompleteWalks(Database& cache, const QStringList& walks, bool only)
{
    const Result<QSet<QString>> known = completeWalks(cache);
    if (!known)
        return tl::unexpected(known.error());
    const QSet<QString> wanted(walks.begin(), walks.end());
    Status status;
    for (const QString& walk : *known) {
        if (status && only && !wanted.contains(walk))
            status = cache.exec(u"DELETE FROM complete_walks WHERE walk = ?"_s, {walk});
    }
    for (const QString& walk : wanted) {
        if (status && !known->contains(walk))
            status = cache.exec(u"INSERT INTO complete_walks (walk) VALUES (?)"_s, {walk});
    }
    return status;
}

Result<std::optional<QDateTime>> failuresAfter(Database& cache)
{
    return cache.value(u"SELECT failures_after FROM sync_state"_s).map([](const QVariant& time) {
        return time.isNull() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(time.toLongLong(), Qt::UTC));
    });
}

Status noteFailuresFrom(Database& cache)
{
    return cache.exec(u"UPDATE sync_state SET failures_after = coalesce((SELECT max(created_at) FROM executions), 0) "
                      "WHERE failures_after IS NULL AND history IS NOT 0"_s);
}

Status forgetActivity(Database& cache, ChangeSet& changes)
{
    changes.touched.insert(Table::Activity, {});
    return cache.exec(u"DELETE FROM activity"_s)
        .and_then([&] { return cache.exec(u"DELETE FROM complete_walks"_s); })
        .and_then([&] { return cache.exec(u"UPDATE sync_state SET failures_after = NULL"_s); });
}

} // namespace desk::store
