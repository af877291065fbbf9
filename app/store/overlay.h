// SPDX-License-Identifier: Apache-2.0
// The screen shows what the server said with the user's pending edits laid over it; the two are never mixed on disk.
#pragma once

#include "app/store/rows.h"
#include "app/store/search.h"

#include <QSet>

namespace desk::store {

/// The id a pending create is shown under.
[[nodiscard]] QString pendingRowId(const OutboxEdit& edit);

/// The server's id of the automation an edit is about; empty for a create and for a webhook's edit.
[[nodiscard]] AutomationId editedAutomation(const OutboxEdit& edit);

/// The server's id of the webhook an edit is about; empty for a create and for an automation's edit.
[[nodiscard]] IntegrationId editedWebhook(const OutboxEdit& edit);

[[nodiscard]] bool isWebhookEdit(const EditKind& kind);

/// Edits of one key are sent in their order; those of others do not wait for them.
[[nodiscard]] QString entityKey(const EditKind& edit);

/// What a place means in ids of scopes.
struct Placement {
    bool everything = true;
    QSet<QString> scopes; ///< ids of the scopes inside, when not everything
    QHash<QString, ProjectId> projects; ///< the project of each collection the edits speak of
    bool operator==(const Placement&) const = default;

    [[nodiscard]] bool contains(const Scope& scope) const;
    /// The project of a project, registry or known collection; empty for others.
    [[nodiscard]] ProjectId projectOf(const Scope& scope) const;
};

/// `base` holds the rows of the place that match, and those of every edited automation wherever they are. A create
/// becomes a row, an update shows the wanted values, a delete keeps its row; an edit whose automation is not in `base`
/// is shown from its own copy. What then is not in the place or does not match is left out; edits of webhooks count for
/// nothing. By name, then id.
[[nodiscard]] QList<AutomationRow> overlay(QList<AutomationRow> base, const QList<OutboxEdit>& edits,
    const Placement& placement, const SearchWords& words = {});

/// Automations by scope id as the server has them, and the scope of each edited automation the server has.
struct BaseCounts {
    QHash<QString, int> byScope;
    QHash<AutomationId, QString> edited;
};

/// Counts by scope as overlay() would show them: creates count, deletes still count, a moved one counts where it goes.
[[nodiscard]] QHash<QString, int> overlayCounts(const BaseCounts& base, const QList<OutboxEdit>& edits);

/// The webhooks of a team, or every team's when its name is empty, with the edits laid over them in the same way. By
/// name, then id.
[[nodiscard]] QList<WebhookRow> overlayWebhooks(
    QList<Webhook> base, const QList<OutboxEdit>& edits, const QString& team);

/// Webhooks by name of the team as overlayWebhooks() would show them: pending creates come on top.
[[nodiscard]] QHash<QString, int> createdWebhooks(const QList<OutboxEdit>& edits);

} // namespace desk::store
