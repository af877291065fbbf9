# SPDX-License-Identifier: Apache-2.0
"""Compares what the official SDK and Automation Desk read of an automation, and both with what was sent."""

import json


def facts(automation):
    return (automation.name, automation.description, automation.enabled, automation.scope.id, automation.event.event_type,
            automation.action.action_type)


def wanted_facts(name, place, event, action, enabled):
    return (name, f"Made for “{name}”", enabled, place.id, event.event_type, action.action_type)


def written(saved_filter):
    """A read filter as the SDK would write it."""
    from wandb.automations._inputs import prepare_event_filter_input
    return prepare_event_filter_input(saved_filter)


def compare_with_sent(t, sent, place, line):
    """What Automation Desk reads, against what the SDK sent."""
    name = sent["name"]
    event, action = line.get("event", {}), line.get("action", {})
    t.equal(f"{name}: Automation Desk's name, text and switch",
            (line.get("name"), line.get("description"), line.get("enabled")), (name, sent["description"], sent["enabled"]))
    t.equal(f"{name}: Automation Desk's scope", line.get("scope"), place.shown())
    t.equal(f"{name}: Automation Desk's event", event.get("type"), sent["triggeringEventType"])
    t.equal(f"{name}: the filter's text", event.get("filter"), sent["eventFilter"])
    t.true(f"{name}: Automation Desk understands the filter", event.get("understood") is True, repr(event.get("read")))
    t.equal(f"{name}: Automation Desk's action", action, sent_action(sent))


def sent_action(sent):
    config = {key: value for key, value in sent["triggeredActionConfig"].items() if value is not None}
    [values] = config.values()
    shown = {"type": sent["triggeredActionType"]}
    if shown["type"] == "GENERIC_WEBHOOK":
        shown.update(integration=values["integrationID"], payload=values.get("requestPayload"))
    elif shown["type"] == "NOTIFICATION":
        shown.update(integration=values["integrationID"], title=values["title"], message=values["message"],
                     severity=values["severity"])
    elif shown["type"] == "ARIA":
        shown.update(prompt=values["prompt"])
    return shown


def compare_reading(t, automation, line):
    """What both clients read of one automation, where the SDK keeps it."""
    action, shown = automation.action, line["action"]
    t.equal(f"{automation.name}: both read the same",
            (automation.name, automation.description, automation.enabled, automation.scope.id,
             automation.event.event_type.value),
            (line["name"], line["description"], line["enabled"], line["scope"]["id"], line["event"]["type"]))
    t.equal(f"{automation.name}: both read the same filter", meaning(written(automation.event.filter)),
            meaning(line["event"]["filter"]))
    t.equal(f"{automation.name}: both read the same action", sdk_action(action), shown | {
        key: json.loads(shown[key]) for key in ("payload",) if shown.get(key) is not None})


def sdk_action(action):
    """An action as the SDK read it, in deskclient's words; the payload as the SDK parsed it."""
    shown = {"type": action.action_type.value}
    if shown["type"] == "GENERIC_WEBHOOK":
        shown.update(integration=action.integration.id, payload=action.request_payload)
    elif shown["type"] == "NOTIFICATION":
        shown.update(integration=action.integration.id, title=action.title, message=action.message,
                     severity=action.severity.value)
    elif shown["type"] == "ARIA":
        shown.update(prompt=action.prompt)
    return shown


def meaning(text):
    """A filter's text without its way of writing: spaces, the order of members, absent members that are null."""
    value = json.loads(text)
    if "run_filter" in value and isinstance(value["run_filter"], str):
        value["run_filter"] = json.loads(value["run_filter"])
    return {key: member for key, member in value.items() if member is not None}
