// SPDX-License-Identifier: Apache-2.0
// Edits of every kind, as an outbox holds them.
#pragma once

#include "app/store/rows.h"

namespace desk::test {

using namespace Qt::StringLiterals;

inline Automation automation(const QString& id = u"a1"_s, const QString& name = u"Deploy"_s)
{
    Automation a;
    a.id = {id};
    a.name = name;
    a.description = u"d"_s;
    a.scope = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s};
    a.event = ArtifactEvent{ArtifactEventKind::AliasAdded, {uR"({"$or":[{"$and":[]}]})"_s}};
    a.action = WebhookAction{{u"w"_s}, u"deploy-hook"_s, u"{}"_s};
    return a;
}

inline Webhook webhook(const QString& id = u"w"_s, const QString& name = u"deploy-hook"_s)
{
    return {{id}, u"acme-ml"_s, name, u"https://ci.example.com"_s, u"TOKEN"_s, {}, {}};
}

inline store::OutboxEdit edit(
    const QString& id, store::EditKind kind, store::EditState state = store::EditState::Queued)
{
    store::OutboxEdit e;
    e.id = id;
    e.kind = std::move(kind);
    e.state = state;
    e.createdAt = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
    return e;
}

/// Changed by `change`, from `base`.
template <class Change>
store::UpdateEdit update(const Automation& base, Change change)
{
    store::UpdateEdit e{base, draftOf(base)};
    change(e.wanted);
    return e;
}

template <class Change>
store::UpdateWebhookEdit update(const Webhook& base, Change change)
{
    store::UpdateWebhookEdit e{base, draftOf(base)};
    change(e.wanted);
    return e;
}

} // namespace desk::test
