// SPDX-License-Identifier: Apache-2.0
#include "app/store/journal.h"

#include "app/store/codec.h"
#include "app/store/outbox.h"

namespace desk::store {

using namespace Qt::StringLiterals;

Result<QList<JournalEntry>> readJournal(Database& user, int limit)
{
    QList<JournalEntry> entries;
    const Status status = user.each(u"SELECT id, undone, body, sha256 FROM journal ORDER BY seq DESC LIMIT ?"_s,
        {limit}, [&](const Statement& row) -> Status {
            const QString body = row.text(2);
            if (row.text(3) != outboxHash(row.text(0), body))
                return {};
            Result<JournalEntry> entry = decode<JournalEntry>(body);
            if (!entry || entry->id != row.text(0))
                return {};
            entry->undone = row.value(1).toBool();
            entries.append(std::move(*entry));
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return entries;
}

Status appendToJournal(Database& user, const JournalEntry& entry, ChangeSet& changes)
{
    changes.touched[Table::Journal] << entry.id;
    const QString body = encode(entry);
    return user
        .exec(u"INSERT OR REPLACE INTO journal (id, undone, body, sha256) VALUES (?, ?, ?, ?)"_s,
            {entry.id, entry.undone ? 1 : 0, body, outboxHash(entry.id, body)})
        .and_then([&] {
            return user.exec(
                u"DELETE FROM journal WHERE seq NOT IN (SELECT seq FROM journal ORDER BY seq DESC LIMIT ?)"_s,
                {journalLimit});
        });
}

Status markUndone(Database& user, const QString& id, bool undone, ChangeSet& changes)
{
    changes.touched[Table::Journal] << id;
    Result<Statement> update = user.prepare(u"UPDATE journal SET undone = ? WHERE id = ?"_s);
    if (!update)
        return tl::unexpected(update.error());
    if (Status status = update->run({undone ? 1 : 0, id}); !status)
        return status;
    if (update->changes() == 0)
        return failure(StoreError{StoreError::Kind::Other, user.path(), u"no entry "_s + id});
    return {};
}

} // namespace desk::store
