#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Automations as other servers hold them (docs/protocol.md 4.6): what Automation Desk changes of one leaves its filter and
payload to the byte, where the official SDK drops them without a word.

    sdk_foreign.py --sandbox PROGRAM --deskclient PROGRAM
"""

import argparse
import json
import pathlib
import sys
import tempfile
import urllib.request
from base64 import b64encode

from contractrig import Desk, Recorder, Sandbox, Tally, private_environment
from sdkreading import meaning, written

# What the SDK reads as no condition at all.
TRAPS = ["Legacy metric filter", "Equal to", "Crashed and killed", "Bare condition"]

# Only who created an ARIA automation may change it (docs/protocol.md 7.6).
OF_SOMEBODY_ELSE = "Somebody else's ARIA"

DOCUMENT = """query Raw($entity: String!) { entity(name: $entity) { triggers(first: 200) { edges { node {
  id name description enabled
  triggeringCondition { __typename ... on FilterEventTriggeringCondition { eventType filter } }
  triggeredAction { __typename ... on GenericWebhookTriggeredAction { requestPayload } }
} } } } }"""


def raw(url, key, entities):
    """The server's own texts, past every client: {id: node}."""
    nodes = {}
    for entity in entities:
        request = urllib.request.Request(f"{url}/graphql", json.dumps({"query": DOCUMENT, "variables": {"entity": entity}}).encode(),
                                         {"Content-Type": "application/json",
                                          "Authorization": "Basic " + b64encode(f"api:{key}".encode()).decode()})
        with urllib.request.urlopen(request, timeout=60) as answer:
            content = json.load(answer)
        nodes |= {edge["node"]["id"]: edge["node"] for edge in content["data"]["entity"]["triggers"]["edges"]}
    return nodes


def entities_of(api):
    return [next(iter(api.viewer.teams)), api.organization().org_entity.name]


def a_new_name_changes_no_text(t, read, recorder, desk, entities):
    before = {key: node for key, node in read().items() if node["name"] != OF_SOMEBODY_ELSE}
    t.true("there are foreign automations", len(before) > 20, f"{len(before)}")
    since = recorder.mark()
    for entity in entities:
        mine = {line["id"] for line in desk.run("list", entity)}
        desk.run("update", entity, lines=[{"id": key, "name": f"{node['name']} 2", "enabled": not node["enabled"]}
                                          for key, node in before.items() if key in mine])
    after = read()
    for key, node in before.items():
        renamed = node | {"name": f"{node['name']} 2", "enabled": not node["enabled"]}
        t.equal(f"{node['name']!r}: nothing but the name and the switch is another one", after.get(key), renamed)
    for sent in recorder.inputs("UpdateAutomation", since):
        t.equal(f"{sent['name']!r}: nothing else is sent", set(sent), {"id", "name", "enabled"})
    for entity in entities:
        mine = {line["id"] for line in desk.run("list", entity)}
        desk.run("update", entity, lines=[{"id": key, "name": node["name"], "enabled": node["enabled"]}
                                          for key, node in before.items() if key in mine])
    t.equal("and back again", {key: node for key, node in read().items() if key in before}, before)


def an_edited_field_leaves_the_rest(t, read, desk, entity):
    """A threshold edited in fields: the run filter beside it stays to the byte."""
    key, node = next((key, node) for key, node in read().items() if node["name"] == "Big integers")
    text = node["triggeringCondition"]["filter"]
    desk.run("update", entity, lines=[{"id": key, "fields": {"value": "9007199254740995"}}])
    after = read()[key]["triggeringCondition"]["filter"]
    t.equal("one number of the text is another one", after, text.replace("9007199254740993", "9007199254740995"))
    desk.run("update", entity, lines=[{"id": key, "fields": {"value": "9007199254740993"}}])
    t.equal("and back again it is the same text", read()[key]["triggeringCondition"]["filter"], text)


def the_sdk_would_lose_it(t, read, api, entities):
    from wandb.errors import CommError
    for name in TRAPS:
        key, node = next((key, node) for key, node in read().items() if node["name"] == name)
        found = next((a for entity in entities for a in api.automations(entity=entity, name=name)), None)
        t.true(f"{name}: the SDK lists it", found is not None)
        if found is None:
            continue
        text = node["triggeringCondition"]["filter"]
        lost = written(found.event.filter)
        t.true(f"{name}: the SDK has lost the filter as soon as it has read it", meaning(lost) in EMPTY, lost)
        found.description = "by the SDK"
        try:
            api.update_automation(found)
        except (CommError, ValueError):  # a server may refuse the filter that is left
            t.equal(f"{name}: refused, so it is still there", read()[key]["triggeringCondition"]["filter"], text)
        else:
            t.true(f"{name}: and it is gone from the server", read()[key]["triggeringCondition"]["filter"] != text, text)


EMPTY = [{"$and": []}, {"$or": [{"$and": []}]}, {"$or": []}, {}]


def check(t, sandbox, recorder, desk):
    import wandb
    api = wandb.Api()
    entities = entities_of(api)

    def read():
        return raw(sandbox.url, sandbox.key, entities)

    t.section("a new name changes no text", a_new_name_changes_no_text, read, recorder, desk, entities)
    t.section("an edited field leaves the rest", an_edited_field_leaves_the_rest, read, desk, entities[0])
    t.section("the SDK would lose it", the_sdk_would_lose_it, read, api, entities)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sandbox", type=pathlib.Path, required=True)
    parser.add_argument("--deskclient", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="sdk-foreign-") as folder, \
            Sandbox(arguments.sandbox, folder, "foreign") as sandbox, Recorder(sandbox.url) as recorder:
        private_environment(folder, recorder.url, sandbox.key)
        import wandb
        try:
            check(tally, sandbox, recorder, Desk(arguments.deskclient, recorder.url, sandbox.key))
        finally:
            wandb.teardown()
        if tally.failures:
            print(sandbox.errors(), file=sys.stderr)
    return tally.report(f"sdk_foreign (wandb {wandb.__version__})")


if __name__ == "__main__":
    sys.exit(main())
