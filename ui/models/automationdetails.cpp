// SPDX-License-Identifier: Apache-2.0
#include "ui/models/automationdetails.h"

#include "app/store/store.h"
#include "app/core/deliver.h"

namespace desk::ui {

namespace {
constexpr int recentLimit = 5;
} // namespace

AutomationDetails::AutomationDetails(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, &AutomationDetails::onStoreChanged);
}

void AutomationDetails::setRow(const std::optional<store::AutomationRow>& row)
{
    if (row == m_row)
        return;
    const bool other = !row || !m_row || row->automation.id != m_row->automation.id;
    m_row = row;
    if (other)
        m_recent.clear();
    Q_EMIT changed();
    reload();
}

void AutomationDetails::onStoreChanged(const store::ChangeSet& changes)
{
    if (m_row && changes.contains(store::Table::Executions))
        reload();
}

void AutomationDetails::reload()
{
    const quint64 generation = ++m_generation;
    if (!m_row)
        return;
    deliver(m_store.executions({.automation = m_row->automation.id, .limit = recentLimit}), this,
        [this, generation](const Result<QList<Execution>>& result) {
            if (generation != m_generation || !result || *result == m_recent)
                return;
            m_recent = *result;
            Q_EMIT changed();
        });
}

} // namespace desk::ui
