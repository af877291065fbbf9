-- SPDX-License-Identifier: Apache-2.0
-- Whether the server told a history when it was asked last: 1 yes, 0 it has none, NULL not asked yet.

ALTER TABLE sync_state ADD COLUMN history INTEGER;
