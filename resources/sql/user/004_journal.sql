-- SPDX-License-Identifier: Apache-2.0
-- Edits that the server holds, oldest first, so that they can be undone. `body` is the whole entry as it was made and
-- `sha256` is over id and body, as in the outbox; only `undone` changes.

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    undone INTEGER NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
