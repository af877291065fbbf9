-- SPDX-License-Identifier: Apache-2.0
-- What two pulls in a row found otherwise on the server, oldest first. `body` is the whole entry.

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unread INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX activity_unread ON activity (id) WHERE unread = 1;

-- Walks that were done to their end: only of these can it be said that something is new, or gone.
CREATE TABLE complete_walks (
    walk TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The time of the newest execution when everything had been read for the first time, in milliseconds since 1970 UTC;
-- NULL before that. Only failures after it are news.
ALTER TABLE sync_state ADD COLUMN failures_after INTEGER;
