-- SPDX-License-Identifier: Apache-2.0
-- Full-text search over automations: any three characters in a row are found, wherever they stand in a word.
-- The rows are written beside those of `automations`, under the same row number and in the same transaction. Triggers
-- would do it too, but SQLite calls a virtual table in a trigger unsafe where the schema is not trusted.

CREATE VIRTUAL TABLE automation_search USING fts5(name, description, event, target, tokenize='trigram');

INSERT INTO automation_search (rowid, name, description, event, target)
SELECT row, name, description, event, target FROM automations;
