-- SPDX-License-Identifier: Apache-2.0
-- The user's own edits, oldest first. `body` is the whole edit; `sha256` is over id and body, because a page carries no
-- checksum and a damaged edit must never be sent.

CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

-- Rows that did not verify, kept as they were found.
CREATE TABLE damaged (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    found_at INTEGER NOT NULL,
    id TEXT,
    body TEXT,
    sha256 TEXT
) STRICT;
