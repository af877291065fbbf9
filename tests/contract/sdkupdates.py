# SPDX-License-Identifier: Apache-2.0
"""Every field an automation has, changed by the official SDK and by Automation Desk, each read by the other one; and the
code Automation Desk copies, run as it is."""

import contextlib
import io
import json
import shutil
import subprocess

from sdkreading import meaning, sdk_action, written

FILTER = '{"$or":[{"$and":[{"alias":{"$regex":"^v2"}}]}]}'


def start(world, name, place):
    from wandb.automations import ArtifactEvent, OnAddArtifactAlias, SendWebhook
    event = OnAddArtifactAlias(scope=world.places[place].sdk, filter=ArtifactEvent.alias.matches_regex("^v1"))
    saved = world.api.create_automation(event >> SendWebhook.from_integration(world.webhook, payload={"a": 1}), name=name)
    world.made.append(saved.id)
    return saved


def sdk_updates_every_field(t, world):
    """(what, the SDK's arguments, what of Automation Desk's reading is another one then)."""
    from wandb import automations as a
    places = world.places
    saved = start(world, "updated by the SDK", "project")

    def event(kind, place, **more):
        return {"event": kind(scope=places[place].sdk, **more), "scope": places[place].sdk}

    alias, tag, metric = a.ArtifactEvent.alias, a.ArtifactEvent.tag, a.RunEvent.metric
    other = next(w for w in world.api.webhook_integrations(entity=world.team) if w.id != world.webhook.id)
    send, post = a.SendWebhook.from_integration, a.SendNotification.from_integration
    changes = [
        ("name", {"name": "renamed by the SDK"}, {"name"}), ("description", {"description": "Text\n水"}, {"description"}),
        ("switch", {"enabled": False}, {"enabled"}), ("switch again", {"enabled": True}, {"enabled"}),
        ("filter", event(a.OnAddArtifactAlias, "project", filter=alias.matches_regex("^v2")), {"event"}),
        ("event", event(a.OnAddArtifactTag, "project", filter=tag.matches_regex("^eu")), {"event"}),
        ("another family of events", event(a.OnRunMetric, "project", filter=metric("loss").avg(3) > 7), {"event"}),
        ("states", event(a.OnRunState, "project", filter=a.RunEvent.state.eq("failed")), {"event"}),
        ("back to an alias", event(a.OnAddArtifactAlias, "project", filter=alias.eq("x")), {"event"}),
        *((f"scope {key}", event(a.OnAddArtifactAlias, key, filter=alias.eq("x")), {"scope"})
          for key in ("sequence", "team", "project")),
        ("payload", {"action": send(world.webhook, payload={"b": "${alias}"})}, {"action"}),
        ("no payload", {"action": send(world.webhook)}, {"action"}),
        ("webhook", {"action": send(other, payload={"b": 2})}, {"action"}),
        ("Slack", {"action": post(world.slack, title="T", text="M", level="INFO")}, {"action"}),
        ("title", {"action": post(world.slack, title="T2", text="M", level="INFO")}, {"action"}),
        ("message", {"action": post(world.slack, title="T2", text="M2", level="INFO")}, {"action"}),
        ("severity", {"action": post(world.slack, title="T2", text="M2", level="ERROR")}, {"action"}),
        ("ARIA", {"action": a.SendPromptToAria(prompt="Why?")}, {"action"}),
        ("prompt", {"action": a.SendPromptToAria(prompt="Why ${alias}?")}, {"action"}),
        ("do nothing", {"action": a.DoNothing()}, {"action"}),
    ]
    before = world.desk_listed()[saved.id]
    for what, arguments, differing in changes:
        saved = world.api.update_automation(saved, **arguments)
        line = world.desk_listed()[saved.id]
        t.equal(f"the SDK's {what}: what Automation Desk sees changed", changed(before, line), differing)
        t.equal(f"the SDK's {what}: the filter", meaning(line["event"]["filter"]), meaning(written(saved.event.filter)))
        t.equal(f"the SDK's {what}: the action", sdk_action(saved.action), without_text(line["action"]))
        t.equal(f"the SDK's {what}: the rest", (saved.name, saved.description, saved.enabled, saved.scope.id),
                (line["name"], line["description"], line["enabled"], line["scope"]["id"]))
        before = line


def changed(before, after):
    return {key for key in after if after[key] != before[key]}


def without_text(action):
    """Automation Desk's action with the payload parsed, as the SDK has it."""
    parsed = {key: json.loads(value) for key, value in action.items() if key == "payload" and value is not None}
    return action | parsed


def desk_updates_every_field(t, world):
    places = world.places
    saved = start(world, "updated by the desk", "project")
    other = next(w for w in world.api.webhook_integrations(entity=world.team) if w.id != world.webhook.id)
    payload = '{ "a" : "${alias}" , "b":[1.50] }\n'
    hook = {"type": "GENERIC_WEBHOOK", "integration": world.webhook.id, "payload": payload}
    slack = {"type": "NOTIFICATION", "integration": world.slack.id, "title": "T", "message": "M", "severity": "INFO"}
    alias = {"type": "ADD_ARTIFACT_ALIAS", "filter": FILTER}
    threshold = {"name": "l", "agg_op": "MIN", "window_size": 4, "cmp_op": "$lt", "threshold": 0.5}
    runs = json.dumps({"run_filter": '{ "$and":[] }', "run_metric_filter": {"threshold_filter": threshold}})
    changes = [
        {"name": "renamed by the desk"}, {"description": "Text\r\n水  "}, {"enabled": False}, {"enabled": True},
        {"fields": {"pattern": "^\"v2\""}}, {"event": {"type": "ADD_ARTIFACT_TAG", "condition": ["tag", "$eq", "eu"]}},
        {"event": {"type": "RUN_METRIC", "filter": runs}}, {"fields": {"value": "0.75"}}, {"fields": {"runName": "^big-"}},
        {"event": alias}, {"scope": places["sequence"].shown()}, {"scope": places["team"].shown()},
        {"scope": places["project"].shown()}, {"action": hook}, {"action": hook | {"payload": "{}"}},
        {"action": hook | {"integration": other.id}}, {"action": slack}, {"action": slack | {"title": "T2"}},
        {"action": slack | {"title": "T2", "message": "M2"}},
        {"action": slack | {"title": "T2", "message": "M2", "severity": "WARN"}}, {"action": {"type": "ARIA", "prompt": "Why?"}},
        {"action": {"type": "ARIA", "prompt": "Why ${alias}?"}}, {"action": {"type": "NO_OP"}},
    ]
    before = world.desk_listed()[saved.id]
    for change in changes:
        [what] = change
        since = world.recorder.mark()
        [line] = world.desk.run("update", world.team, lines=[{"id": saved.id} | change])
        differing = {"event"} if what == "fields" else {what}
        t.equal(f"the desk's {change}: what is another one", changed(before, line), differing)
        [sent] = world.recorder.inputs("UpdateAutomation", since)
        kinds = {"event": {"triggeringEventType", "eventFilter", "scopeType", "scopeID"},
                 "action": {"triggeredActionType", "triggeredActionConfig"}}
        kinds["scope"] = kinds["event"]
        wanted = set().union(*(kinds.get(part, {part}) for part in differing))
        t.equal(f"the desk's {change}: what is sent", set(sent), {"id"} | wanted)
        found = world.listed()[saved.id]
        t.equal(f"the desk's {change}: the SDK's filter", meaning(written(found.event.filter)), meaning(line["event"]["filter"]))
        t.equal(f"the desk's {change}: the SDK's action", sdk_action(found.action), without_text(line["action"]))
        t.equal(f"the desk's {change}: the SDK's rest", (found.name, found.description, found.enabled, found.scope.id),
                (line["name"], line["description"], line["enabled"], line["scope"]["id"]))
        before = line


# ---- the code that is copied


def code_place(world, line):
    scope = line["scope"]
    of_org = scope["name"].startswith("wandb-registry-") or scope["id"] in (world.places["portfolio"].id,
                                                                            world.places["organization"].id)
    project = {world.places["sequence"].id: world.places["project"].name,
               world.places["portfolio"].id: world.places["registry"].name}.get(scope["id"], scope["name"])
    return {"server": world.recorder.url, "owner": world.org_entity if of_org else world.team, "project": project,
            "organization": world.organization if of_org else "", "team": world.team}


def copied_code_makes_it_again(t, world):
    lines = {key: line for key, line in world.desk_listed().items() if key in world.made and len(line["name"]) < 200}
    wishes = [{"id": key, "place": code_place(world, line)} for key, line in lines.items()]
    copies = []
    for entity in world.entities():
        copies += [copy for copy in world.desk.run("code", entity, lines=wishes) if copy["id"]]
    t.equal("there is code of each", sorted(copy["id"] for copy in copies), sorted(lines))
    by_package = 0
    for copy in copies:
        line = lines[copy["id"]]
        by_package += "wandb.automations" in copy["python"]
        compare_copy(t, world, line, f"{line['name']} by Python {copy['id']}", run_python, copy["python"], False)
        if shutil.which("curl"):
            compare_copy(t, world, line, f"{line['name']} by curl {copy['id']}", run_curl, copy["curl"], True)
    t.true("most are made with the package", by_package > len(copies) * 0.8, f"{by_package} of {len(copies)}")


def compare_copy(t, world, line, name, run, code, exact):
    """`name` takes the place of the automation's own, which is taken."""
    literal = json.dumps(line["name"], ensure_ascii=False)
    other = json.dumps(name, ensure_ascii=False)
    if run is run_curl:
        code = code.replace(shell_inside(f'"name":{literal}'), shell_inside(f'"name":{other}'))
    else:
        code = code.replace(f"name={literal},", f"name={other},").replace(f'"name": {literal},', f'"name": {other},')
    made = run(code, world)
    found = next((other for other in world.desk_listed().values() if other["name"] == name), None)
    if found is None:
        t.true(f"{name}: it is there", False, f"{made}\n{code}")
        return
    world.made.append(found["id"])
    t.true(f"{name}: it says which it made", found["id"] in made, made)
    same = ("description", "enabled", "scope")
    t.equal(f"{name}: the same", [found[key] for key in same], [line[key] or None if key == "description" else line[key]
                                                               for key in same])
    if exact:
        t.equal(f"{name}: the same text", (found["event"]["filter"], found["action"]), (line["event"]["filter"], line["action"]))
    else:
        t.equal(f"{name}: the same event", found["event"]["type"], line["event"]["type"])
        t.equal(f"{name}: the same filter", meaning(found["event"]["filter"]), meaning(line["event"]["filter"]))
        t.equal(f"{name}: the same action", without_text(found["action"]), without_text(line["action"]))


def run_python(code, _):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "copied", "exec"), {})  # pylint: disable=exec-used
    return printed.getvalue()


def run_curl(code, world):
    done = subprocess.run(["/bin/sh", "-c", code], env=world.desk.environment, capture_output=True, timeout=60, check=False)
    return (done.stdout + done.stderr).decode()


def shell_inside(text):
    return text.replace("'", "'\\''")
