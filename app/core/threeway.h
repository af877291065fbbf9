// SPDX-License-Identifier: Apache-2.0
// Two changes of the same automation or webhook, part by part. Pure.
#pragma once

#include "app/core/automation.h"
#include "app/core/workspace.h"

#include <QList>

namespace desk {

/// One part of three states of the same thing.
struct PartChange {
    enum class Part {
        Name,
        Description,
        Enabled,
        Scope,
        Event,
        Filter,
        Action,
        Target,
        Payload, // of an automation
        Url,
        AccessToken,
        SigningSecret, // of a webhook, which has a name too
    };
    enum class Changed {
        Mine, ///< only here
        Theirs, ///< only on the server
        Both, ///< on both sides, and not to the same
        Same, ///< on both sides, to the same
    };
    Part part = Part::Name;
    Changed changed = Changed::Mine;
    QString base; ///< whole texts, as they would be edited
    QString mine;
    QString theirs;
    bool operator==(const PartChange&) const = default;
};

/// The parts that are not the same in all three. Texts that are shown beside an id do not count. JSON that the server
/// spells otherwise but that says the same is no change of theirs; spelled otherwise here it is one of mine. Of parts
/// that go together (see merged()) all that changed are Both where each side changed some, for one side's cannot be had
/// without losing the other's.
[[nodiscard]] QList<PartChange> threeWay(
    const AutomationDraft& base, const AutomationDraft& mine, const AutomationDraft& theirs);
[[nodiscard]] QList<PartChange> threeWay(
    const WebhookDraft& base, const WebhookDraft& mine, const WebhookDraft& theirs);

/// Whether some part was changed on both sides to something else.
[[nodiscard]] bool clashes(const QList<PartChange>& parts);

/// Whether one of them brings the other in merged().
[[nodiscard]] bool goTogether(PartChange::Part a, PartChange::Part b);

/// `theirs` with mine in `parts` (and what was changed only here). Event and Filter go together, and so do Action,
/// Target and Payload: one of them in `parts` brings its whole group.
[[nodiscard]] AutomationDraft merged(const AutomationDraft& base, const AutomationDraft& mine,
    const AutomationDraft& theirs, const QList<PartChange::Part>& parts);
[[nodiscard]] WebhookDraft merged(const WebhookDraft& base, const WebhookDraft& mine, const WebhookDraft& theirs,
    const QList<PartChange::Part>& parts);

} // namespace desk
