-- SPDX-License-Identifier: Apache-2.0
-- Tests of webhooks, as they may be kept: secrets are masked in all of it. `document` is the whole run, compressed; what
-- stands before it is enough for the list, `words` (folded) for a search.

CREATE TABLE test_runs (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    sender TEXT NOT NULL,
    webhook TEXT NOT NULL,
    label TEXT NOT NULL,
    name TEXT NOT NULL,
    pinned INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    status INTEGER,
    failure TEXT NOT NULL,
    words TEXT NOT NULL,
    document BLOB NOT NULL
) STRICT;
CREATE INDEX test_runs_at ON test_runs (at);

-- Requests to begin with that the person named.
CREATE TABLE test_examples (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    document BLOB NOT NULL
) STRICT;

-- Addresses of a kind that was agreed to for a host and port.
CREATE TABLE tester_targets (
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (host, port, kind)
) STRICT, WITHOUT ROWID;

-- Certificates that are trusted for one host.
CREATE TABLE tester_authorities (
    host TEXT PRIMARY KEY,
    pem BLOB NOT NULL
) STRICT;

-- How long a test waits, in seconds; one row at most.
CREATE TABLE tester_limits (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    connect_seconds INTEGER NOT NULL,
    total_seconds INTEGER NOT NULL
) STRICT;
