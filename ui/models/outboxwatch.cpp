// SPDX-License-Identifier: Apache-2.0
#include "ui/models/outboxwatch.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "ui/models/pendingtext.h"

#include <utility>

namespace desk::ui {

using store::EditState;

QList<store::OutboxEdit> newlyStuck(const EditStates& before, const QList<store::OutboxEdit>& now)
{
    QList<store::OutboxEdit> stuck;
    for (const store::OutboxEdit& edit : now) {
        const bool needsPerson = edit.state == EditState::Rejected || edit.state == EditState::Conflict;
        if (needsPerson && before.value(edit.id, EditState::Queued) != edit.state)
            stuck.append(edit);
    }
    return stuck;
}

QString stuckText(const QList<store::OutboxEdit>& edits)
{
    if (edits.isEmpty())
        return {};
    if (edits.size() > 1)
        return OutboxWatch::tr("%n changes were not applied, and wait for you.", nullptr, int(edits.size()));
    const QString name = nameOf(edits.first().kind);
    return edits.first().state == EditState::Rejected
        ? OutboxWatch::tr("“%1” was not applied: the server refused it.").arg(name)
        : OutboxWatch::tr("“%1” was not applied: it is to be decided about.").arg(name);
}

OutboxWatch::OutboxWatch(store::Store& store, std::function<bool()> isSyncing, QObject* parent)
    : QObject(parent), m_store(store), m_isSyncing(std::move(isSyncing))
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (!changes.contains(store::Table::Outbox))
            return;
        m_bySync = m_bySync || m_isSyncing();
        read();
    });
    read();
}

// A sync changes something many times a second: what comes while a reading runs is one reading after it.
void OutboxWatch::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const bool bySync = std::exchange(m_bySync, false);
    deliver(m_store.outbox(), this, [this, bySync](const Result<QList<store::OutboxEdit>>& edits) {
        m_reading = false;
        if (edits)
            take(*edits, bySync);
        if (std::exchange(m_again, false))
            read();
    });
}

void OutboxWatch::take(const QList<store::OutboxEdit>& edits, bool bySync)
{
    EditStates states;
    for (const store::OutboxEdit& edit : edits)
        states.insert(edit.id, edit.state);
    const std::optional<EditStates> before = std::exchange(m_known, states);
    const QList<store::OutboxEdit> found = before ? newlyStuck(*before, edits) : QList<store::OutboxEdit>{};
    if (!found.isEmpty())
        Q_EMIT stuck(found, bySync);
}

} // namespace desk::ui
