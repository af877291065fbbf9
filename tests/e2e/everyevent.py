#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""One automation of every event and every action, made in the wizard by the names on the screen, and read back from the
server itself; one of them on a collection, from the collection's own page; one from the page of all automations, where the
scope is chosen first."""

import json
import os
import re
import tempfile

import desk
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")


def threshold(wizard):
    wizard.fill("Metric", "val/loss")
    wizard.choose("Aggregation", "Min")
    wizard.choose("Comparison", "Not equal to")
    wizard.fill("Value", "0.25")
    wizard.press("Filter on run name")
    wizard.fill("Run name regex", "^big-")


def change(wizard):
    wizard.fill("Metric", "accuracy")
    wizard.choose("Change type", "Relative")
    wizard.choose("Comparison", "Decreases by at least")
    wizard.fill("Value in percent", "25")


def z_score(wizard):
    wizard.fill("Metric", "cpu")
    wizard.choose("Comparison", "Either above or below")
    wizard.fill("Z-score", "2.5")
    wizard.press("Filter to one user's runs")
    wizard.fill("User name", "member")


def state(wizard):
    wizard.press("Finished")
    wizard.press("Failed")


def regex(label, text):
    return lambda wizard: wizard.fill(label, text)


def nothing(_):
    pass


# Place, event, type for the server, how its fields are filled, and what stands in the filter then.
EVENTS = [
    ("Model", "An artifact alias is added", "ADD_ARTIFACT_ALIAS", regex("Alias regex", "^story$"), r'"alias":{"$regex":"^story$"}'),
    ("Model", "A new version is linked to a collection", "LINK_MODEL", nothing, '{"$and":[]}'),
    ("Model", "A version is unlinked from a collection", "UNLINK_ARTIFACT", nothing, '{"$and":[]}'),
    ("Model", "An artifact tag is added", "ADD_ARTIFACT_TAG", regex("Tag regex", "^eu-"), '"tag":{"$regex":"^eu-"}'),
    ("Model", "An artifact tag is removed", "REMOVE_ARTIFACT_TAG", regex("Tag regex", "old"), '"tag":{"$regex":"old"}'),
    ("Model", "A collection tag is added", "ADD_COLLECTION_TAG", regex("Tag regex", "review"), '"tag":{"$regex":"review"}'),
    ("Model", "A collection tag is removed", "REMOVE_COLLECTION_TAG", regex("Tag regex", "."), '"tag":{"$regex":"."}'),
    ("vision", "Run state change", "RUN_STATE", state, '"states":["FAILED","FINISHED"]'),
    ("vision", "Run metrics threshold met", "RUN_METRIC", threshold, '"agg_op":"MIN","window_size":5,"cmp_op":"$ne","threshold":0.25'),
    ("vision", "Run metrics change threshold met", "RUN_METRIC_CHANGE", change,
     '"current_window_size":10,"change_amount":0.25,"prior_window_size":50,"change_type":"RELATIVE","change_dir":"DECREASE"'),
    ("vision", "Run metrics z-score threshold met", "RUN_METRIC_ZSCORE", z_score,
     '"zscore_filter":{"name":"cpu","window_size":30,"threshold":2.5,"change_dir":"ANY"}'),
]


def webhook(wizard):
    wizard.choose("Action type", "Webhooks")
    wizard.choose("Webhook", "Local receiver")
    wizard.fill("Payload", '{"what": "${event_type}"}')


def slack(wizard):
    wizard.choose("Action type", "Slack notification")
    wizard.choose("Slack channel", re.compile("#training"))
    wizard.fill("Title", "A story")
    wizard.fill("Message", "${event_author} did it")
    wizard.choose("Severity", "Warning")


def aria(wizard):
    wizard.choose("Action type", "Trigger ARIA")
    wizard.fill("Prompt", "What did ${event_author} do?")


def shadow(wizard):
    wizard.choose("Action type", "Do nothing (shadow)")


# Action and what the server must hold of it.
ACTIONS = [
    (webhook, {"__typename": "GenericWebhookTriggeredAction", "requestPayload": '{"what": "${event_type}"}'}),
    (slack, {"__typename": "NotificationTriggeredAction", "title": "A story", "message": "${event_author} did it", "severity": "WARN"}),
    (aria, {"__typename": "ARIATriggeredAction", "prompt": "What did ${event_author} do?"}),
    (shadow, {"__typename": "NoOpTriggeredAction"}),
]


def go_through(app, wizard, event, fill, act, name):
    wizard.choose("Event", event)
    fill(wizard)
    wizard.press("Next step")
    act(wizard)
    wizard.press("Next step")
    suggested = wizard.editor("Name").text
    assert suggested, "no name is suggested"
    assert wizard.editor("Description (optional)").text.startswith("When "), "the sentence is not prefilled"
    wizard.fill("Name", name)
    wizard.press("Create automation")
    app.wait_for_no_window("Create automation")


def bare(filter_text):
    """A filter without the layer the server puts around it."""
    outer = json.loads(filter_text)
    return outer["filter"] if set(outer) == {"filter"} else filter_text


def check(server, name, event_type, wanted, action):
    held = server.automations()[name]
    condition = held["triggeringCondition"]
    assert condition["eventType"] == event_type, held
    assert wanted in bare(condition["filter"]), held
    assert held["triggeredAction"] == action, held
    return held


def every_event(app, window, server):
    for number, (place, event, event_type, fill, wanted) in enumerate(EVENTS):
        act, action = ACTIONS[number % len(ACTIONS)]
        name = f"Story {event_type}"
        window.table("Places").select(place)
        window.table("Automations")
        window.press("Create automation")
        go_through(app, app.window("Create automation"), event, fill, act, name)
        window.table("Automations").wait_for_row(name)
        check(server, name, event_type, wanted, action)


def on_a_collection(app, window, server):
    """A new version is something that happens to one collection only."""
    window.table("Places").select("image-classifier")
    app.picture("collection")
    window.press("Create automation")
    wizard = app.window("Create automation")
    go_through(app, wizard, "A new version is added to an artifact", nothing, shadow, "Story CREATE_ARTIFACT")
    window.table("Automations").wait_for_row("Story CREATE_ARTIFACT")
    held = check(server, "Story CREATE_ARTIFACT", "CREATE_ARTIFACT", '{"$and":[]}', {"__typename": "NoOpTriggeredAction"})
    assert held["scope"]["name"] == "image-classifier", held


def from_the_hub(app, window, server):
    window.table("Places").select("All automations")
    window.press("Create automation")
    wizard = app.window("Create automation")
    app.picture("scope")
    wizard.table("Scope").select("example-team")
    wizard.press("Next step")
    go_through(app, wizard, "An artifact tag is added", regex("Tag regex", "^team$"), shadow, "Story of a team")
    held = check(server, "Story of a team", "ADD_ARTIFACT_TAG", '"tag":{"$regex":"^team$"}', {"__typename": "NoOpTriggeredAction"})
    assert held["scope"] == {"__typename": "Entity", "name": "example-team"}, held


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    with tempfile.TemporaryDirectory() as folder, Sandbox(options.sandbox, os.path.join(folder, "server")) as server:
        command = [options.app, "--server", server.url, "--profile", os.path.join(folder, "profile")]
        with desk.App(command, options.shots, {"WANDB_API_KEY": server.key}) as app:
            window = app.window(WINDOW)
            window.wait_for_text("Synced")
            every_event(app, window, server)
            on_a_collection(app, window, server)
            from_the_hub(app, window, server)
    print(f"every event: {len(EVENTS) + 2} automations made and read back")


if __name__ == "__main__":
    main()
