// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/schema.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

// execution_id is null where no automation posted
constexpr QStringView slackPosts =
    u"CREATE TABLE slack_posts (id INTEGER PRIMARY KEY AUTOINCREMENT, workspace TEXT NOT NULL, channel TEXT NOT NULL,"
    " title TEXT NOT NULL, message TEXT NOT NULL, severity TEXT NOT NULL, posted_at TEXT NOT NULL,"
    " execution_id INTEGER)";

// people and teams of a registry; a project's are those of its entity
constexpr QStringView registryMembers =
    u"CREATE TABLE registry_members (project_id INTEGER NOT NULL REFERENCES projects(id),"
    " user_id INTEGER NOT NULL REFERENCES users(id), role TEXT NOT NULL, PRIMARY KEY (project_id, user_id))";
constexpr QStringView registryTeams =
    u"CREATE TABLE registry_teams (project_id INTEGER NOT NULL REFERENCES projects(id),"
    " entity_id INTEGER NOT NULL REFERENCES entities(id), role TEXT NOT NULL, PRIMARY KEY (project_id, entity_id))";

// what a run logged, oldest first
constexpr QStringView metricValues =
    u"CREATE TABLE metric_values (id INTEGER PRIMARY KEY AUTOINCREMENT, run_id INTEGER NOT NULL REFERENCES runs(id),"
    " name TEXT NOT NULL, value REAL NOT NULL)";
constexpr QStringView metricValuesOfRun = u"CREATE INDEX metric_values_run ON metric_values (run_id, name, id)";

/// Version 2: integrations that are deleted but named; posts by channel; one role for a view-only user everywhere.
QStringList toSecond()
{
    return {u"ALTER TABLE integrations ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0"_s, slackPosts.toString(),
        u"INSERT INTO slack_posts (workspace, channel, title, message, severity, posted_at, execution_id)"
        " SELECT i.workspace, i.channel, m.title, m.message, m.severity, m.posted_at, m.execution_id"
        " FROM slack_messages m JOIN integrations i ON i.id = m.integration_id ORDER BY m.id"_s,
        u"DROP TABLE slack_messages"_s,
        u"UPDATE members SET role = 'viewer' WHERE user_id IN (SELECT user_id FROM members WHERE role = 'viewer')"_s};
}

/// Version 3: roles of each registry, those of the organization at first; values that runs logged; foreign filters.
QStringList toThird()
{
    return {registryMembers.toString(), registryTeams.toString(), metricValues.toString(), metricValuesOfRun.toString(),
        u"ALTER TABLE triggers ADD COLUMN read_as_is INTEGER NOT NULL DEFAULT 0"_s,
        u"INSERT INTO registry_members (project_id, user_id, role) SELECT p.id, m.user_id, m.role FROM projects p"
        " JOIN members m ON m.entity_id = p.entity_id WHERE p.name GLOB 'wandb-registry-?*'"_s,
        u"INSERT INTO registry_teams (project_id, entity_id, role) SELECT p.id, t.id, 'restricted_viewer'"
        " FROM projects p JOIN entities o ON o.id = p.entity_id JOIN entities t"
        " ON t.organization_id = o.organization_id AND t.type = 'team' WHERE p.name GLOB 'wandb-registry-?*'"_s};
}

} // namespace

QStringList migrationStatements(int from)
{
    if (from == 1)
        return toSecond();
    return from == 2 ? toThird() : QStringList();
}

// Times are RFC 3339 text in UTC, so that they sort as text. There is no column for a secret's value, on purpose.
QStringList schemaStatements()
{
    return {
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        u"CREATE TABLE organizations (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, entity_id INTEGER NOT NULL)"_s,
        u"CREATE TABLE entities (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, type TEXT NOT NULL,"
        " organization_id INTEGER REFERENCES organizations(id), user_id INTEGER)"_s,
        u"CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT NOT NULL UNIQUE, email TEXT NOT NULL,"
        " admin INTEGER NOT NULL DEFAULT 0, default_entity TEXT NOT NULL)"_s,
        u"CREATE TABLE members (entity_id INTEGER NOT NULL REFERENCES entities(id),"
        " user_id INTEGER NOT NULL REFERENCES users(id), role TEXT NOT NULL, PRIMARY KEY (entity_id, user_id))"_s,
        u"CREATE TABLE projects (id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entities(id),"
        " name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', access TEXT NOT NULL, created_at TEXT NOT NULL,"
        " updated_at TEXT NOT NULL, UNIQUE (entity_id, name))"_s,
        u"CREATE TABLE collections (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects(id),"
        " name TEXT NOT NULL, kind TEXT NOT NULL, type_name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',"
        " created_at TEXT NOT NULL, updated_at TEXT NOT NULL, UNIQUE (project_id, name))"_s,
        u"CREATE TABLE versions (id INTEGER PRIMARY KEY, collection_id INTEGER NOT NULL REFERENCES collections(id),"
        " number INTEGER NOT NULL, metadata TEXT NOT NULL DEFAULT '{}', created_at TEXT NOT NULL,"
        " UNIQUE (collection_id, number))"_s,
        u"CREATE TABLE aliases (id INTEGER PRIMARY KEY, collection_id INTEGER NOT NULL REFERENCES collections(id),"
        " version_id INTEGER NOT NULL REFERENCES versions(id), name TEXT NOT NULL, UNIQUE (collection_id, name))"_s,
        // version_id 0 is a tag of the collection itself
        u"CREATE TABLE tags (id INTEGER PRIMARY KEY, collection_id INTEGER NOT NULL REFERENCES collections(id),"
        " version_id INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL, UNIQUE (collection_id, version_id, name))"_s,
        u"CREATE TABLE runs (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects(id),"
        " name TEXT NOT NULL, username TEXT NOT NULL, state TEXT NOT NULL, UNIQUE (project_id, name))"_s,
        u"CREATE TABLE queues (id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entities(id),"
        " name TEXT NOT NULL, created_at TEXT NOT NULL)"_s,
        // receiver 1: the URL follows the local receiver from start to start
        // deleted 1: in no list, but still what automations and executions name
        u"CREATE TABLE integrations (id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entities(id),"
        " kind TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', access_token TEXT,"
        " secret TEXT, workspace TEXT NOT NULL DEFAULT '', channel TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL,"
        " receiver INTEGER NOT NULL DEFAULT 0, deleted INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE INDEX integrations_entity ON integrations (entity_id)"_s,
        // demo 1: gets a new random value at every start
        u"CREATE TABLE secrets (entity_id INTEGER NOT NULL REFERENCES entities(id), name TEXT NOT NULL,"
        " created_at TEXT NOT NULL, demo INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (entity_id, name))"_s,
        // read_as_is 1: the filter is read exactly as it is stored, without the wrapper of docs/protocol.md 4.1
        u"CREATE TABLE triggers (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, description TEXT,"
        " enabled INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, created_by INTEGER NOT NULL,"
        " last_executed_at TEXT, scope_type TEXT NOT NULL, scope_id INTEGER NOT NULL, event_type TEXT NOT NULL,"
        " filter TEXT NOT NULL, action_type TEXT NOT NULL, integration_id INTEGER, payload TEXT, title TEXT,"
        " message TEXT, severity TEXT, read_as_is INTEGER NOT NULL DEFAULT 0, UNIQUE (scope_type, scope_id, name))"_s,
        u"CREATE INDEX triggers_event ON triggers (scope_type, scope_id, event_type)"_s,
        u"CREATE INDEX triggers_name ON triggers (name)"_s,
        u"CREATE INDEX triggers_integration ON triggers (integration_id)"_s,
        u"CREATE TABLE executions (id INTEGER PRIMARY KEY AUTOINCREMENT, trigger_id INTEGER, trigger_name TEXT NOT "
        u"NULL,"
        " created_at TEXT NOT NULL, state TEXT NOT NULL, scope_type TEXT NOT NULL, scope_id INTEGER NOT NULL,"
        " event_type TEXT NOT NULL, event_data TEXT NOT NULL, action_type TEXT NOT NULL, integration_id INTEGER,"
        " target TEXT NOT NULL DEFAULT '', payload TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',"
        " severity TEXT NOT NULL DEFAULT '', http_status INTEGER, http_status_text TEXT NOT NULL DEFAULT '',"
        " response_body TEXT NOT NULL DEFAULT '', error TEXT NOT NULL DEFAULT '', request BLOB, response BLOB,"
        " request_sha256 TEXT, request_size INTEGER, duration_us INTEGER)"_s,
        u"CREATE INDEX executions_trigger ON executions (trigger_id, id)"_s,
        u"CREATE INDEX executions_scope ON executions (scope_type, scope_id, id)"_s,
        u"CREATE INDEX executions_time ON executions (trigger_id, action_type, created_at)"_s,
        slackPosts.toString(),
        registryMembers.toString(),
        registryTeams.toString(),
        metricValues.toString(),
        metricValuesOfRun.toString(),
        u"CREATE TABLE firings (trigger_id INTEGER NOT NULL, run_id INTEGER NOT NULL, fired_at TEXT NOT NULL,"
        " PRIMARY KEY (trigger_id, run_id))"_s,
    };
}

} // namespace desk::sandbox
