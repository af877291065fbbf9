// SPDX-License-Identifier: Apache-2.0
// What becomes of edits that wait, told from whose key is used and from what a pull has just read. Nothing is sent.
#pragma once

#include "app/core/automation.h"
#include "app/core/workspace.h"
#include "app/sync/claims.h"

#include <QList>
#include <QSet>

namespace desk::sync {

/// Ids of the edits whose answer was lost, or of which could not be written down what became of them.
[[nodiscard]] Task<QSet<QString>> unknownEdits(store::Store& store, const SendingEdits& sending);

/// What a pull read.
struct ServerFacts {
    QList<Automation> automations;
    QList<Webhook> webhooks;
    QSet<QString> automationOwners; ///< entities whose automations were read to the end
    QSet<QString> webhookTeams; ///< teams whose webhooks were

    /// Whether it would be there if the server had it.
    [[nodiscard]] bool isComplete(const store::EditKind& edit, const store::WorkspaceView& workspace) const;
};

/// Decides the `candidates` from what a pull just read; those not applied are queued again. Only edits that were
/// unknown before the pull began can be judged by it.
[[nodiscard]] Task<void> settleUnknown(
    store::Store& store, SendingEdits& sending, QSet<QString> candidates, ServerFacts facts);

/// Edits that wait are of the account that made them: with another account's key they become conflicts and are not
/// sent. One that does not say whose it is, of an older version, is taken for one of the account that the copy is of.
/// Those in `own` were made with the key of `now`, whoever the copy was of, and say so from here on.
[[nodiscard]] Task<void> disownEdits(
    store::Store& store, SendingEdits& sending, QSet<QString> own, store::EditAuthor copyOf, store::EditAuthor now);

} // namespace desk::sync
