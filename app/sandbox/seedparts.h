// SPDX-License-Identifier: Apache-2.0
// Writes the rows of a seed. The first failure is kept and everything after it does nothing.
#pragma once

#include "app/sandbox/data/database.h"
#include "app/sandbox/data/rows.h"

#include <QDateTime>
#include <QHash>

namespace desk::sandbox {

class Seeder {
public:
    Seeder(Database& database, QDateTime now) : m_database(database), m_now(std::move(now)) { }

    void addBase(); ///< people, organization, team
    void addDemo(const QString& receiverUrl);
    void addForeign(); ///< after the demo
    void addBulk(int automations);

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    qint64 keep(const Result<qint64>& id);
    void keep(const Status& status);
    [[nodiscard]] bool failed() const { return !m_status.has_value(); }
    [[nodiscard]] QString ago(int minutes) const;

    qint64 addPlace(qint64 entity, const QString& name, const QString& description);
    qint64 addArtifacts(qint64 project, const QString& name, const QString& kind, const QString& type, int versions,
        const QHash<QString, int>& aliases, const QStringList& tags);
    void setRole(qint64 registry, QLatin1StringView username, const QString& role);
    void addRegistryRoles(qint64 models, qint64 datasets);
    void addPlaces();
    void addReach(const QString& receiverUrl);
    void addArtifactAutomations();
    void addRunAutomations();
    void addPast();
    qint64 addAutomation(TriggerRow trigger);
    void addForeignRow(const TriggerRow& row);
    void addForeignConditions();
    void addForeignMetrics();
    void addForeignActions();
    void addExecution(qint64 trigger, const QString& name, const ScopeKey& scope, const QString& state, int minutesAgo);

    Database& m_database;
    QDateTime m_now;
    Status m_status;
    qint64 m_organizationEntity = 0;
    qint64 m_team = 0;
    qint64 m_viewer = 0;
    QHash<QString, qint64> m_ids; ///< of places and integrations, by a short name
    std::vector<TriggerRow> m_automations;
    int m_age = 0; ///< minutes since the oldest automation was made
};

} // namespace desk::sandbox
