// SPDX-License-Identifier: Apache-2.0
#include "ui/models/workspacemodel.h"

#include "app/store/store.h"
#include "app/core/deliver.h"

namespace desk::ui {

WorkspaceModel::WorkspaceModel(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, &WorkspaceModel::onStoreChanged);
    reload();
}

void WorkspaceModel::onStoreChanged(const store::ChangeSet& changes)
{
    using store::Table;
    // The counts are part of the view, pending edits are part of the counts.
    for (const Table table : {Table::Workspace, Table::Automations, Table::Executions, Table::Outbox,
             Table::Integrations, Table::Secrets, Table::SyncState}) {
        if (changes.contains(table))
            return reload();
    }
}

void WorkspaceModel::reload()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    deliver(m_store.workspace(), this, [this](const Result<store::WorkspaceView>& result) {
        m_reading = false;
        if (std::exchange(m_readAgain, false)) {
            reload();
            return;
        }
        const bool same = m_loaded && result && *result == m_view && !m_error;
        m_loaded = true;
        m_error = result ? std::nullopt : std::optional(result.error());
        if (result)
            m_view = *result;
        if (!same)
            Q_EMIT changed();
    });
}

} // namespace desk::ui
