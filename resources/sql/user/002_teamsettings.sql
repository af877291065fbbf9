-- SPDX-License-Identifier: Apache-2.0
-- What this computer remembers of its own doing in Team Settings. Never a value of a secret: salt and fingerprint tell
-- whether the keychain still holds the value that was written from here.

CREATE TABLE webhook_tests (
    webhook TEXT PRIMARY KEY,
    sender TEXT NOT NULL,
    at INTEGER NOT NULL,
    ok INTEGER NOT NULL,
    status INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE secret_records (
    team TEXT NOT NULL,
    name TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    server_created_at INTEGER,
    salt BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    keeper TEXT NOT NULL,
    has_previous INTEGER NOT NULL,
    has_stale INTEGER NOT NULL,
    PRIMARY KEY (team, name)
) STRICT, WITHOUT ROWID;
