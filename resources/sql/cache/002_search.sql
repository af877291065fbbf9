-- SPDX-License-Identifier: Apache-2.0
-- Full-text search over automations: any three characters in a row are found, wherever they stand in a word.

CREATE VIRTUAL TABLE automation_search USING fts5(
    name, description, event, target,
    content='automations', content_rowid='row', tokenize='trigram'
);

INSERT INTO automation_search (automation_search) VALUES ('rebuild');

CREATE TRIGGER automations_inserted AFTER INSERT ON automations BEGIN
    INSERT INTO automation_search (rowid, name, description, event, target)
    VALUES (new.row, new.name, new.description, new.event, new.target);
END;

CREATE TRIGGER automations_deleted AFTER DELETE ON automations BEGIN
    INSERT INTO automation_search (automation_search, rowid, name, description, event, target)
    VALUES ('delete', old.row, old.name, old.description, old.event, old.target);
END;

-- A pull that finds nothing new only writes walk and seen, which costs no index work.
CREATE TRIGGER automations_updated AFTER UPDATE OF name, description, event, target ON automations
WHEN old.name IS NOT new.name OR old.description IS NOT new.description
    OR old.event IS NOT new.event OR old.target IS NOT new.target
BEGIN
    INSERT INTO automation_search (automation_search, rowid, name, description, event, target)
    VALUES ('delete', old.row, old.name, old.description, old.event, old.target);
    INSERT INTO automation_search (rowid, name, description, event, target)
    VALUES (new.row, new.name, new.description, new.event, new.target);
END;
