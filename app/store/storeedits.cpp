// SPDX-License-Identifier: Apache-2.0
// Store: the user's edits, the journal, and what changed meanwhile.
#include "app/store/journal.h"
#include "app/store/overlay.h"
#include "app/store/storeprivate.h"

#include <QUuid>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

void touchEdit(ChangeSet& changes, const OutboxEdit& edit)
{
    changes.touched[Table::Outbox] << edit.id;
    if (isWebhookEdit(edit.kind)) {
        const IntegrationId webhook = editedWebhook(edit);
        changes.touched[Table::Integrations] << (webhook.isEmpty() ? pendingRowId(edit) : webhook.value);
    } else {
        const AutomationId automation = editedAutomation(edit);
        changes.touched[Table::Automations] << (automation.isEmpty() ? pendingRowId(edit) : automation.value);
    }
}

} // namespace

Async<OutboxEdit> Store::enqueue(EditKind edit)
{
    return d->writeEdits<OutboxEdit>([p = d.get(), kind = std::move(edit)](
                                         Database& user, OutboxCopy& copy, ChangeSet& changes) -> Result<OutboxEdit> {
        OutboxEdit queued;
        queued.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        queued.kind = kind;
        queued.createdAt = QDateTime::currentDateTimeUtc();
        queued.author = p->author();
        touchEdit(changes, queued);
        const Result<OutboxEdit> made = appendEdit(user, queued);
        return made.and_then([&](const OutboxEdit& put) { return copy.put(put); }).and_then([&] { return made; });
    });
}

Async<void> Store::updateEdit(OutboxEdit edit)
{
    return d->writeEdits<void>([edit = std::move(edit)](Database& user, OutboxCopy& copy, ChangeSet& changes) {
        touchEdit(changes, edit);
        return rewriteEdit(user, edit).and_then([&](const OutboxEdit& held) { return copy.put(held); });
    });
}

Async<void> Store::removeEdit(QString id)
{
    return d->writeEdits<void>([id = std::move(id)](Database& user, OutboxCopy& copy, ChangeSet& changes) {
        return takeEdit(user, id).map([&](const std::optional<OutboxEdit>& taken) {
            copy.remove(id);
            if (taken)
                touchEdit(changes, *taken);
        });
    });
}

Async<void> Store::completeEdit(QString id, QString made)
{
    return d->writeEdits<void>(
        [id = std::move(id), made = std::move(made)](Database& user, OutboxCopy& copy, ChangeSet& changes) -> Status {
            const Result<std::optional<OutboxEdit>> taken = takeEdit(user, id);
            if (!taken)
                return tl::unexpected(taken.error());
            copy.remove(id);
            // Someone gave it up meanwhile: it is not in the outbox, as is wanted, and what it was is not known any
            // more.
            if (!*taken)
                return {};
            touchEdit(changes, **taken);
            const bool byOthers = (*taken)->attempts == 0;
            return appendToJournal(
                user, {id, (*taken)->kind, QDateTime::currentDateTimeUtc(), made, false, byOthers}, changes);
        });
}

Async<QList<JournalEntry>> Store::journal(int limit)
{
    return d->read<QList<JournalEntry>>([limit](Reader& reader) { return readJournal(*reader.user, limit); });
}

Async<void> Store::setUndone(QString id, bool undone)
{
    return d->write<void>(FileKind::User, [id = std::move(id), undone](Database& user, ChangeSet& changes) {
        return markUndone(user, id, undone, changes);
    });
}

Async<QList<ActivityEntry>> Store::activity(ActivityQuery query)
{
    return d->read<QList<ActivityEntry>>([query](Reader& reader) { return readActivity(*reader.cache, query); });
}

Async<int> Store::unreadActivity()
{
    return d->read<int>([](Reader& reader) { return countUnread(*reader.cache); });
}

Async<void> Store::markActivityRead(qint64 upTo)
{
    return d->write<void>(
        FileKind::Cache, [upTo](Database& cache, ChangeSet& changes) { return markRead(cache, upTo, changes); });
}

} // namespace desk::store
