// SPDX-License-Identifier: Apache-2.0
// An engine that does what a test tells it. Its .cpp gives the members of desk::sync::Engine, so that pages are tested
// without a server; a program that links it does not get the real engine.
#pragma once

#include "app/store/store.h"
#include "app/sync/engine.h"

#include <QHash>

#include <memory>

namespace desk::test {

/// What the engine was asked for, and what it answers.
struct EngineScript {
    sync::SyncState state;
    Result<sync::EditOutcome> outcome = sync::EditOutcome{};
    QHash<QString, Result<sync::EditOutcome>> applying; ///< by edit, in place of `outcome`
    Result<QList<Execution>> fired = QList<Execution>{};
    QList<Automation> deleted;
    QList<AutomationDraft> created;
    QList<AutomationDraft> updated;
    QStringList discarded;
    QStringList applied;
    QList<store::EditKind> resolved;
    QList<store::JournalEntry> undone;
    QList<WebhookDraft> madeWebhooks;
    QList<WebhookDraft> changedWebhooks;
    QList<Webhook> deletedWebhooks;
    int cancelledPulls = 0;
    QList<EventFacts> events;
    Result<KnownNames> known = KnownNames{};
};

/// The script must live as long as the engine.
[[nodiscard]] std::unique_ptr<sync::Engine> makeEngine(store::Store& store, EngineScript& script);

/// Changes the state and says so.
void setState(sync::Engine& engine, EngineScript& script, const sync::SyncState& state);

} // namespace desk::test
