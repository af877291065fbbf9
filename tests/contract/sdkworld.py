# SPDX-License-Identifier: Apache-2.0
"""The demo workspace as both clients name it, and everything the official SDK and Automation Desk can write there."""

import dataclasses
import json

from contractrig import Desk, Recorder

PAYLOAD = {"version": "${artifact_version_string}", "note": "Grüße 水 \"quoted\" back\\slash \n line", "index": 3,
           "nested": {"list": [1, 2.5, None, True], "empty": {}}}


@dataclasses.dataclass
class Place:
    """Where an automation can listen: as the SDK names it, and as Automation Desk does."""
    key: str
    sdk: object
    entity: str
    kind: str
    id: str
    name: str

    def shown(self):
        return {"kind": self.kind, "id": self.id, "name": self.name}


@dataclasses.dataclass
class World:
    """What the demo workspace offers."""
    api: object
    desk: Desk
    recorder: Recorder
    team: str
    organization: str
    org_entity: str
    places: dict
    webhook: object = None
    slack: object = None
    made: list = dataclasses.field(default_factory=list)  # what this test created and has to delete

    def entities(self):
        return (self.team, self.org_entity)

    def listed(self, **more):
        return {a.id: a for entity in self.entities() for a in self.api.automations(entity=entity, **more)}

    def desk_listed(self):
        return {line["id"]: line for entity in self.entities() for line in self.desk.run("list", entity)}


# ---- what the SDK can write


def artifact_events():
    from wandb import automations as a
    alias, tag = a.ArtifactEvent.alias, a.ArtifactEvent.tag
    return [
        ("link", a.OnLinkArtifact, {"filter": alias.eq("champion")}),
        ("unlink", a.OnUnlinkArtifact, {}),
        ("alias", a.OnAddArtifactAlias, {"filter": alias.matches_regex(r"^release-\d+$")}),
        ("tag", a.OnAddArtifactTag, {"filter": tag.matches_regex("^eu-") & tag.contains("ok")}),
        ("tag removed", a.OnRemoveArtifactTag, {"filter": tag.eq("a") | tag.eq("b")}),
        ("collection tag", a.OnAddCollectionTag, {"filter": tag.contains('"Grüße" \\ 水')}),
        ("collection tag removed", a.OnRemoveCollectionTag, {"filter": ~tag.matches_regex("^tmp")}),
    ]


def run_events():
    from wandb import automations as a
    metric, name, state = a.RunEvent.metric, a.RunEvent.name, a.RunEvent.state
    return [
        ("threshold", a.OnRunMetric, {"filter": metric("val/loss") < 0.25}),
        ("mean threshold", a.OnRunMetric, {"filter": (metric("acc").avg(5) >= 1) & name.contains("big")}),
        ("change", a.OnRunMetric, {"filter": metric("loss").changes_by(diff=2)}),
        ("relative change", a.OnRunMetric, {"filter": metric("loss").mean(10).decreases_by(frac=0.25)}),
        ("z-score", a.OnRunMetric, {"filter": metric("acc").zscore(30).abs() > 2.5}),
        ("z-score down", a.OnRunMetric, {"filter": (metric("acc").zscore(7) < -3) & name.matches_regex("^a")}),
        ("state", a.OnRunState, {"filter": state.in_(["finished", "failed"])}),
        ("state of some", a.OnRunState, {"filter": state.eq("running") & (name.eq("x") | name.eq("y"))}),
    ]


def all_events(world):
    """(name, place, event) of everything the SDK can write."""
    from wandb.automations import ArtifactEvent, OnCreateArtifact
    for key, place in world.places.items():
        for name, kind, more in artifact_events():
            yield f"{name} on {key}", place, kind(scope=place.sdk, **more)
        if place.kind in ("project", "team", "organization"):
            for name, kind, more in run_events():
                yield f"{name} on {key}", place, kind(scope=place.sdk, **more)
        if place.kind == "collection":
            alias = ArtifactEvent.alias.matches_regex("^v")
            yield f"create on {key}", place, OnCreateArtifact(scope=place.sdk)
            yield f"named create on {key}", place, OnCreateArtifact(scope=place.sdk, filter=alias)


def all_actions(world):
    from wandb.automations import DoNothing, SendNotification, SendPromptToAria, SendWebhook
    return [SendWebhook.from_integration(world.webhook, payload=PAYLOAD), SendWebhook.from_integration(world.webhook),
            SendNotification.from_integration(world.slack, title="Grüße", text="line 1\nline \"2\"", level="WARN"),
            DoNothing(), SendPromptToAria(prompt="Why did ${run_name} fail? 水")]


# ---- what Automation Desk can write


def desk_drafts(world):
    """(draft for deskclient, the SDK's event of the same meaning) for every event and action the program can write."""
    from wandb import automations as a
    alias, tag, metric = a.ArtifactEvent.alias, a.ArtifactEvent.tag, a.RunEvent.metric
    conditions = [
        ("LINK_MODEL", ["alias", "$eq", "champion"], a.OnLinkArtifact, alias.eq("champion"), "registry"),
        ("UNLINK_ARTIFACT", ["alias", "$regex", ""], a.OnUnlinkArtifact, None, "portfolio"),
        ("ADD_ARTIFACT_ALIAS", ["alias", "$regex", r'^"v\d+" 水$'], a.OnAddArtifactAlias, alias.matches_regex(r'^"v\d+" 水$'),
         "project"),
        ("CREATE_ARTIFACT", ["alias", "$regex", "^v"], a.OnCreateArtifact, alias.matches_regex("^v"), "sequence"),
        ("ADD_ARTIFACT_TAG", ["tag", "$contains", "eu"], a.OnAddArtifactTag, tag.contains("eu"), "team"),
        ("REMOVE_ARTIFACT_TAG", ["tag", "$regex", "^eu"], a.OnRemoveArtifactTag, tag.matches_regex("^eu"), "organization"),
        ("ADD_COLLECTION_TAG", ["tag", "$regex", "^eu"], a.OnAddCollectionTag, tag.matches_regex("^eu"), "portfolio"),
        ("REMOVE_COLLECTION_TAG", ["tag", "$regex", "^eu"], a.OnRemoveCollectionTag, tag.matches_regex("^eu"), "sequence"),
    ]
    for kind, condition, event, wanted, place in conditions:
        place = world.places[place]
        more = {} if wanted is None else {"filter": wanted}
        yield kind, place, {"type": kind, "condition": condition}, event(scope=place.sdk, **more)
    threshold = {"name": "val/loss", "agg_op": "AVERAGE", "window_size": 5, "cmp_op": "$lt", "threshold": 0.25}
    change = {"name": "loss", "agg_op": None, "current_window_size": 1, "change_amount": 2, "prior_window_size": 1,
              "change_type": "ABSOLUTE", "change_dir": "ANY"}
    zscore = {"name": "acc", "window_size": 30, "threshold": 2.5, "change_dir": "ANY"}
    some = '{ "$and" : [ {"display_name" : {"$contains" : "big"} } ] }'
    runs = [
        ("RUN_METRIC", {"run_metric_filter": {"threshold_filter": threshold}, "run_filter": some},
         (metric("val/loss").avg(5) < 0.25) & a.RunEvent.name.contains("big"), "project"),
        ("RUN_METRIC_CHANGE", {"run_filter": '{"$and":[]}', "run_metric_filter": {"change_filter": change}},
         metric("loss").changes_by(diff=2), "team"),
        ("RUN_METRIC_ZSCORE", {"run_filter": '{"$and":[]}', "run_metric_filter": {"zscore_filter": zscore}},
         metric("acc").zscore(30).abs() > 2.5, "organization"),
        ("RUN_STATE", {"run_filter": some, "run_state_filter": {"states": ["FAILED", "FINISHED"]}},
         a.RunEvent.state.in_(["finished", "failed"]) & a.RunEvent.name.contains("big"), "project"),
    ]
    for kind, text, wanted, place in runs:
        place = world.places[place]
        event = a.OnRunState if kind == "RUN_STATE" else a.OnRunMetric
        yield kind, place, {"type": kind, "filter": json.dumps(text, indent=1)}, event(scope=place.sdk, filter=wanted)


def desk_actions(world):
    payload = '{ "b": "${artifact_version_string}",\n  "a": [1, 2.50, "Grüße \\u6c34"] }'
    return [{"type": "GENERIC_WEBHOOK", "integration": world.webhook.id, "payload": payload},
            {"type": "NOTIFICATION", "integration": world.slack.id, "title": "Grüße", "message": "\"a\"\nb",
             "severity": "ERROR"},
            {"type": "NO_OP"}, {"type": "ARIA", "prompt": "Why did ${run_name} fail?"},
            {"type": "GENERIC_WEBHOOK", "integration": world.webhook.id, "payload": None}]
