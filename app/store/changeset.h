// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace desk::store {

/// What a page can depend on.
enum class Table {
    Workspace,
    Automations,
    Executions,
    Integrations,
    Secrets,
    Outbox,
    SyncState,
    WebhookTests, ///< ids of webhooks
    SecretRecords, ///< "<team>/<name>"
    TestRuns, ///< ids of runs; those that were dropped because of it are not told
    TesterSettings,
    Journal, ///< ids of edits
    Activity,
};

/// What a committed transaction touched: ids by table. An empty set of ids under a key means "anything there".
struct ChangeSet {
    QHash<Table, QSet<QString>> touched;
    bool operator==(const ChangeSet&) const = default;

    [[nodiscard]] bool isEmpty() const { return touched.isEmpty(); }
    [[nodiscard]] bool contains(Table table) const { return touched.contains(table); }
};

[[nodiscard]] inline size_t qHash(Table table, size_t seed = 0)
{
    return ::qHash(static_cast<int>(table), seed);
}

} // namespace desk::store

Q_DECLARE_METATYPE(desk::store::ChangeSet)
