-- SPDX-License-Identifier: Apache-2.0
-- What the server said. `body` is the whole value, lossless; the other columns are what queries look at.
-- `walk` names the enumeration that brought the row and `seen` the number of the pull that wrote it last. Which rows a
-- pull found as they were is noted in memory (app/store/sightings.h); what it neither wrote nor found is swept.
-- Times are milliseconds since 1970 UTC.

CREATE TABLE sync_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    pull INTEGER NOT NULL,
    server TEXT NOT NULL,
    last_success INTEGER,
    viewer TEXT NOT NULL,
    info TEXT NOT NULL
) STRICT;

CREATE TABLE organizations (
    id TEXT PRIMARY KEY,
    entity TEXT NOT NULL,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE TABLE teams (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE TABLE projects (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE TABLE collections (
    id TEXT PRIMARY KEY,
    project TEXT NOT NULL,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;
CREATE INDEX collections_by_project ON collections (project);

CREATE TABLE automations (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    event TEXT NOT NULL,
    target TEXT NOT NULL,
    folded TEXT NOT NULL, -- the four above for words too short for the index
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;
CREATE INDEX automations_by_scope ON automations (scope);

CREATE TABLE executions (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    automation TEXT NOT NULL,
    scope TEXT NOT NULL,
    created_at INTEGER,
    state TEXT NOT NULL,
    http_status INTEGER,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;
CREATE INDEX executions_by_automation ON executions (automation, created_at DESC, id DESC);
CREATE INDEX executions_by_scope ON executions (scope, created_at DESC, id DESC);
CREATE INDEX executions_by_time ON executions (created_at DESC, id DESC);

CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE TABLE slack_channels (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

CREATE TABLE secrets (
    id TEXT PRIMARY KEY, -- team/name
    team TEXT NOT NULL,
    body TEXT NOT NULL,
    walk TEXT NOT NULL,
    seen INTEGER NOT NULL
) STRICT;
