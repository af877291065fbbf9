// SPDX-License-Identifier: Apache-2.0
#include "ui/models/pendingdata.h"

#include "app/core/deliver.h"
#include "app/core/result.h"
#include "app/store/store.h"
#include "ui/models/found.h"

#include <algorithm>

namespace desk::ui {

namespace {

bool concerns(const store::ChangeSet& changes)
{
    using store::Table;
    return changes.contains(Table::Outbox) || changes.contains(Table::Automations)
        || changes.contains(Table::Integrations) || changes.contains(Table::SyncState);
}

} // namespace

PendingData::PendingData(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (concerns(changes))
            reload();
    });
    reload();
}

// Four reads make one reading; a change in between asks for another one after it.
void PendingData::reload()
{
    if (m_open > 0) {
        m_again = true;
        return;
    }
    m_failed.reset();
    const auto take = [this](const auto& read, auto put) {
        ++m_open;
        deliver(read, this, [this, put](const auto& result) {
            if (result)
                put(*result);
            else
                m_failed = result.error();
            takeDone();
        });
    };
    take(m_store.outbox(), [this](const QList<store::OutboxEdit>& edits) { m_reading.edits = edits; });
    take(m_store.automations({.withoutEdits = true}), [this](const QList<store::AutomationRow>& rows) {
        m_reading.automations.clear();
        for (const store::AutomationRow& row : rows)
            m_reading.automations.append(row.automation);
    });
    take(m_store.webhooks({}), [this](const QList<Webhook>& webhooks) { m_reading.webhooks = webhooks; });
    take(m_store.syncRecord(),
        [this](const store::SyncRecord& record) { m_reading.everRead = record.lastSuccess.isValid(); });
}

void PendingData::takeDone()
{
    if (--m_open > 0)
        return;
    const bool first = !std::exchange(m_loaded, true);
    if (first || m_facts != m_reading || m_error != m_failed) {
        m_facts = m_reading;
        m_error = m_failed;
        Q_EMIT changed();
    }
    if (std::exchange(m_again, false))
        reload();
}

std::optional<Automation> serversAutomation(const PendingFacts& facts, const store::EditKind& edit)
{
    const auto byId = [&](const AutomationId& id) {
        return found(facts.automations, [&](const Automation& a) { return a.id == id; });
    };
    return std::visit(overloaded{
                          [&](const store::CreateEdit& e) {
                              return found(facts.automations, [&](const Automation& a) {
                                  return a.name == e.draft.name && scopeId(a.scope) == scopeId(e.draft.scope);
                              });
                          },
                          [&](const store::UpdateEdit& e) { return byId(e.base.id); },
                          [&](const store::DeleteEdit& e) { return byId(e.base.id); },
                          [](const auto&) { return std::optional<Automation>(); },
                      },
        edit);
}

std::optional<Webhook> serversWebhook(const PendingFacts& facts, const store::EditKind& edit)
{
    const auto byId = [&](const IntegrationId& id) {
        return found(facts.webhooks, [&](const Webhook& w) { return w.id == id; });
    };
    return std::visit(overloaded{
                          [&](const store::CreateWebhookEdit& e) {
                              return found(facts.webhooks,
                                  [&](const Webhook& w) { return w.name == e.draft.name && w.team == e.draft.team; });
                          },
                          [&](const store::UpdateWebhookEdit& e) { return byId(e.base.id); },
                          [&](const store::DeleteWebhookEdit& e) { return byId(e.base.id); },
                          [](const auto&) { return std::optional<Webhook>(); },
                      },
        edit);
}

} // namespace desk::ui
