// SPDX-License-Identifier: Apache-2.0
#include "app/store/placescopes.h"

#include "app/store/codec.h"

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

/// Calls `take` with every value of the table.
template <typename T, typename Take>
Status eachValue(Database& cache, const QString& table, Take take)
{
    return cache.each(u"SELECT body FROM "_s + table, {},
        [&](const Statement& row) { return decode<T>(row.text(0)).map([&](const T& value) { take(value); }); });
}

Result<std::optional<Project>> projectOf(Database& cache, const QString& collection)
{
    std::optional<Project> found;
    const Status status =
        cache.each(u"SELECT p.body FROM collections c JOIN projects p ON p.id = c.project WHERE c.id = ?"_s,
            {collection}, [&](const Statement& row) {
                return decode<Project>(row.text(0)).map([&](const Project& project) { found = project; });
            });
    if (!status)
        return tl::unexpected(status.error());
    return found;
}

} // namespace

QString scopeCondition(const Place& place, QVariantList& binds)
{
    switch (place.kind) {
    case Place::Kind::Everything:
        return u"1"_s;
    case Place::Kind::Project:
        binds << place.id << place.id;
        return u"scope IN (SELECT ? UNION ALL SELECT id FROM collections WHERE project = ?)"_s;
    case Place::Kind::Organization:
        binds << place.id << place.id;
        return u"scope IN (SELECT ? UNION ALL SELECT entity FROM organizations WHERE id = ?)"_s;
    case Place::Kind::Team:
    case Place::Kind::Collection:
        binds << place.id;
        return u"scope = ?"_s;
    case Place::Kind::Webhooks:
    case Place::Kind::SlackChannels:
    case Place::Kind::Secrets:
    case Place::Kind::Tester:
    case Place::Kind::Pending:
    case Place::Kind::Activity:
        return u"0"_s;
    }
    Q_UNREACHABLE();
}

Result<QSet<QString>> scopesOf(Database& cache, const Place& place)
{
    QSet<QString> scopes{place.id};
    QString sql;
    if (place.kind == Place::Kind::Project)
        sql = u"SELECT id FROM collections WHERE project = ?"_s;
    else if (place.kind == Place::Kind::Organization)
        sql = u"SELECT entity FROM organizations WHERE id = ?"_s;
    if (sql.isEmpty())
        return scopes;
    const Status status = cache.each(sql, {place.id}, [&](const Statement& row) -> Status {
        scopes << row.text(0);
        return {};
    });
    if (!status)
        return tl::unexpected(status.error());
    scopes.remove(QString());
    return scopes;
}

Result<QStringList> scopesAround(Database& cache, const QString& collection)
{
    const Result<std::optional<Project>> project = projectOf(cache, collection);
    if (!project)
        return tl::unexpected(project.error());
    if (!*project)
        return QStringList();
    QStringList scopes{(*project)->id.value};
    OrganizationId organization;
    Status status = eachValue<Team>(cache, u"teams"_s, [&](const Team& team) {
        if (team.name != (*project)->owner)
            return;
        scopes << team.id.value;
        organization = team.organization;
    });
    if (status) {
        status = eachValue<Organization>(cache, u"organizations"_s, [&](const Organization& candidate) {
            // A registry belongs to the organization's own entity.
            if (candidate.entityName == (*project)->owner || (!organization.isEmpty() && candidate.id == organization))
                scopes << candidate.entityId.value;
        });
    }
    if (!status)
        return tl::unexpected(status.error());
    scopes.removeAll(QString());
    scopes.removeDuplicates();
    return scopes;
}

bool reaches(const Automation& automation, const QString& collection)
{
    return scopeId(automation.scope) == collection || std::holds_alternative<ArtifactEvent>(automation.event);
}

} // namespace desk::store
