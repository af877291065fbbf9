#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The official Python SDK against the sandbox, and Automation Desk's own client beside it: what one of them writes, the
other one reads with the same meaning, and texts stay what they were, byte for byte.

    sdk_contract.py --sandbox PROGRAM --deskclient PROGRAM
"""

import argparse
import itertools
import json
import pathlib
import sys
import tempfile

from contractrig import Desk, Recorder, Sandbox, Tally, private_environment
from sdkreading import compare_reading, compare_with_sent, facts, meaning, sdk_action, wanted_facts, written
from sdkupdates import copied_code_makes_it_again, desk_updates_every_field, sdk_updates_every_field
from sdkworld import PAYLOAD, Place, World, all_actions, all_events, desk_actions, desk_drafts

# ---- signing in and finding one's way


def signs_in(t, sandbox, desk):
    import wandb
    from wandb.errors import AuthenticationError
    t.true("wandb.login verifies the key", wandb.login(key=sandbox.key, verify=True))
    api = wandb.Api()
    viewer = api.viewer
    t.true("the viewer has a name", bool(viewer.username), repr(viewer))
    t.true("the viewer has teams", bool(viewer.teams), repr(viewer.teams))
    t.true("there is a default entity", bool(api.default_entity))
    wrong = "0" * 40
    t.raises("wandb.login with a wrong key", AuthenticationError, "", lambda: wandb.login(key=wrong, verify=True))
    t.raises("wandb.Api with a wrong key", AuthenticationError, "", lambda: wandb.Api(api_key=wrong).viewer)
    t.raises("Automation Desk with a wrong key", RuntimeError, "unauthorized", lambda: desk.with_key(wrong).run("list", "any"))
    t.equal("api.user by name", api.user(viewer.username).username, viewer.username)
    return api


def finds_its_way(t, api, desk, recorder):
    team, project = next((team, project) for team in api.viewer.teams for project in api.projects(team)
                         if not project.name.startswith("wandb-registry-") and any(project.collections()))
    org = api.organization()
    registry = next(r for r in api.registries(organization=org.name) if any(r.collections()))
    sequence, portfolio = next(iter(project.collections())), next(iter(registry.collections()))
    world = World(api, desk, recorder, team, org.name, org.org_entity.name, {})
    places = [Place("project", project, team, "project", project.id, project.name),
              Place("sequence", sequence, team, "collection", sequence.id, sequence.name),
              Place("registry", registry, org.org_entity.name, "registry", registry.id, registry.full_name),
              Place("portfolio", portfolio, org.org_entity.name, "collection", portfolio.id, portfolio.name),
              Place("team", api.team(team), team, "team", api.team(team).id, team),
              Place("organization", org, org.org_entity.name, "organization", org.org_entity.id, org.org_entity.name)]
    world.places = {place.key: place for place in places}
    t.true("a project's collection is a sequence", sequence.is_sequence())
    t.true("a registry's collection is a portfolio", not portfolio.is_sequence())
    t.equal("api.project by name", api.project(project.name, team).id, project.id)
    t.equal("api.registry by name", api.registry(registry.name, organization=org.name).full_name, registry.full_name)
    t.equal("api.organization by name", api.organization(org.name).org_entity.id, org.org_entity.id)
    named = api.artifact_collection(sequence.type, f"{team}/{project.name}/{sequence.name}")
    t.equal("api.artifact_collection by name", named.id, sequence.id)
    t.true("the team has members", bool(api.team(team).members))
    t.equal("the registry's organization", registry.organization, org.name)
    t.true("the registry has members", bool(registry.members()))
    t.equal("collections are counted", len(project.collections()), len(list(project.collections())))
    kinds = {kind.name for kind in project.artifacts_types()}
    t.true("the collection's type is one of the project's", sequence.type in kinds, repr(kinds))
    t.true("the portfolio has aliases", "latest" in portfolio.aliases, repr(portfolio.aliases))
    return world


def lists_the_demo(t, world):
    from wandb.apis.public.automations import LegacyEntityAutomations
    from wandb.automations._generated import GET_ORG_AUTOMATIONS_GQL
    sdk, desk = world.listed(), world.desk_listed()
    t.true("the demo has automations", len(sdk) > 2, f"{len(sdk)}")
    t.equal("both clients list the same automations", list(sdk), list(desk))
    for found in sdk.values():
        compare_reading(t, found, desk[found.id])
    for entity, found in ((entity, a) for entity in world.entities() for a in world.api.automations(entity=entity)):
        t.equal(f"api.automation({found.name!r})", world.api.automation(found.name, entity=entity), found)
    t.equal("pages of 1 give the same list", list(world.listed(per_page=1)), list(sdk))
    walked = {a.id for a in world.api.automations()}
    t.true("the walk over the viewer's projects finds only known ones", walked <= set(sdk), f"{walked - set(sdk)}")
    below = {line["id"] for line in world.desk.run("list", world.team) if line["scope"]["kind"] in ("project", "collection")}
    t.true("the walk over the viewer's projects finds the team's", below <= walked, f"{below - walked}")
    legacy = {a.id for a in LegacyEntityAutomations(world.api._service_api, entity=world.team)}
    t.equal("the walk over the team's projects", legacy, below)
    whole = world.api._service_api.execute_graphql(GET_ORG_AUTOMATIONS_GQL, variables={"org": world.organization})
    t.equal("the organization's list, which the SDK has no method for yet",
            {edge["node"]["id"] for edge in whole["scope"]["triggers"]["edges"]}, set(sdk))
    t.raises("a name nobody has", ValueError, "No automations found",
             lambda: world.api.automation("nobody has this name", entity=world.team))
    t.equal("a list with nothing in it", list(world.api.automations(entity=world.team, name="nobody has this name")), [])


def lists_integrations(t, world):
    from wandb.automations._generated import (CREATE_GENERIC_WEBHOOK_INTEGRATION_GQL, CreateGenericWebhookIntegration,
                                              CreateGenericWebhookIntegrationInput)
    wanted = CreateGenericWebhookIntegrationInput(entity_name=world.team, name="Contract receiver",
                                                  url_endpoint="http://127.0.0.1:9/contract?a=1&b=%20")
    made = world.api._service_api.execute_graphql(  # the SDK has the document and no public method for it
        CREATE_GENERIC_WEBHOOK_INTEGRATION_GQL, variables={"input": wanted.model_dump()},
        parse=CreateGenericWebhookIntegration.model_validate_json).result.integration
    t.equal("the created webhook", (made.name, made.url_endpoint), (wanted.name, wanted.url_endpoint))
    everything = list(world.api.integrations(entity=world.team))
    webhooks = list(world.api.webhook_integrations(entity=world.team))
    slacks = list(world.api.slack_integrations(entity=world.team))
    t.equal("integrations are webhooks and Slack channels", {i.id for i in everything}, {i.id for i in webhooks + slacks})
    t.true("the created webhook is listed", made.id in [w.id for w in webhooks])
    t.true("the demo has a Slack channel", bool(slacks))
    t.equal("pages of 1 give the same integrations",
            [i.id for i in world.api.integrations(entity=world.team, per_page=1)], [i.id for i in everything])
    lines = world.desk.run("integrations", world.team)
    t.equal("Automation Desk reads the webhooks", {(i["id"], i["name"], i["url"]) for i in lines if i["kind"] == "webhook"},
            {(w.id, w.name, w.url_endpoint) for w in webhooks})
    t.equal("Automation Desk reads the Slack channels",
            {(i["id"], i["workspace"], i["channel"]) for i in lines if i["kind"] == "slack"},
            {(s.id, s.team_name, s.channel_name) for s in slacks})
    world.webhook, world.slack = next(w for w in webhooks if w.id == made.id), slacks[0]


# ---- what the SDK can write


def creates_everything(t, world):
    actions = itertools.cycle(all_actions(world))
    since = world.recorder.mark()
    made = []
    for number, (name, place, event) in enumerate(all_events(world)):
        action, enabled = next(actions), number % 3 != 0
        created = world.api.create_automation(event >> action, name=name, description=f"Made for “{name}”", enabled=enabled)
        world.made.append(created.id)
        made.append((place, created))
        sent = world.recorder.inputs("CreateAutomation", since)[-1]
        t.equal(f"{name}: the SDK reads its filter back", written(created.event.filter), sent["eventFilter"])
        t.equal(f"{name}: what was created", facts(created), wanted_facts(name, place, event, action, enabled))
    sent = world.recorder.inputs("CreateAutomation", since)
    t.equal("each create was sent once", [wish["name"] for wish in sent], [created.name for _, created in made])
    lines, listed = world.desk_listed(), world.listed()
    for wish, (place, created) in zip(sent, made):
        compare_with_sent(t, wish, place, lines.get(created.id, {}))
        t.equal(f"{created.name}: listed as created", listed.get(created.id), created)
    for place, created in made[::7]:
        t.equal(f"api.automation({created.name!r})", world.api.automation(created.name, entity=place.entity), created)


# ---- names, changes, deletions


def respects_names(t, world):
    from wandb.automations import ArtifactEvent, DoNothing, OnLinkArtifact
    from wandb.errors import CommError
    here, there = world.places["project"], world.places["sequence"]
    draft = OnLinkArtifact(scope=here.sdk, filter=ArtifactEvent.alias.eq("v1")) >> DoNothing()
    first = world.api.create_automation(draft, name="taken")
    world.made.append(first.id)
    since = world.recorder.mark()
    t.raises("a name that is taken", CommError, "exists", lambda: world.api.create_automation(draft, name="taken"))
    t.equal("it is refused with 409, once", statuses(world, "CreateAutomation", since), [409])
    t.equal("fetch_existing gives the one that is there",
            world.api.create_automation(draft, name="taken", fetch_existing=True), first)
    other = world.api.create_automation(OnLinkArtifact(scope=there.sdk) >> DoNothing(), name="taken")
    world.made.append(other.id)
    t.raises("a name in two scopes", ValueError, "Multiple automations",
             lambda: world.api.automation("taken", entity=world.team))
    t.equal("listing a name", [a.id for a in world.api.automations(entity=world.team, name="taken")], [first.id, other.id])
    t.equal("names are compared exactly", list(world.api.automations(entity=world.team, name="TAKEN")), [])
    long = "n" * 255
    made = world.api.create_automation(draft, name=long)
    world.made.append(made.id)
    t.equal("a name of 255 characters", made.name, long)


def statuses(world, operation, since):
    return [call["status"] for call in world.recorder.calls[since:] if call["operation"] == operation]


def changes(t, world):
    from wandb.automations import ArtifactEvent, DoNothing, OnAddArtifactAlias, OnRunMetric, RunEvent, SendWebhook
    api, project, sequence = world.api, world.places["project"], world.places["sequence"]
    saved = api.create_automation(OnAddArtifactAlias(scope=project.sdk) >> SendWebhook.from_integration(world.webhook),
                                  name="changing")
    world.made.append(saved.id)
    saved.name, saved.description, saved.enabled = "changed", "now with text", False
    saved = api.update_automation(saved)
    t.equal("name, description and switch", (saved.name, saved.description, saved.enabled),
            ("changed", "now with text", False))
    t.true("updated_at is not before created_at", saved.updated_at >= saved.created_at)
    event = OnAddArtifactAlias(scope=sequence.sdk, filter=ArtifactEvent.alias.matches_regex("^new"))
    saved = api.update_automation(saved, event=event, scope=sequence.sdk)
    t.equal("event and scope", (saved.scope.id, written(saved.event.filter)),
            (sequence.id, '{"$or":[{"$and":[{"alias":{"$regex":"^new"}}]}]}'))
    saved = api.update_automation(saved, action=SendWebhook.from_integration(world.webhook, payload=PAYLOAD))
    t.equal("another payload", saved.action.request_payload, PAYLOAD)
    saved = api.update_automation(saved, action=DoNothing())
    t.equal("another action", saved.action.action_type.value, "NO_OP")
    metric = OnRunMetric(scope=project.sdk, filter=RunEvent.metric("loss").avg(3) > 7)
    saved = api.update_automation(saved, event=metric, scope=project.sdk)
    t.equal("another kind of event", saved.event.event_type.value, "RUN_METRIC")
    sent = world.recorder.inputs("UpdateAutomation")[-1]
    line = world.desk_listed().get(saved.id, {})
    compare_with_sent(t, sent, project, line)
    t.equal("it is what is stored", api.automation("changed", entity=world.team), saved)


def deletes(t, world):
    from wandb.automations import DoNothing, OnLinkArtifact
    from wandb.errors import CommError
    api, place = world.api, world.places["team"]
    first, second = (api.create_automation(OnLinkArtifact(scope=place.sdk) >> DoNothing(), name=f"going {n}") for n in (1, 2))
    t.equal("by object", api.delete_automation(first), True)
    t.equal("by id", api.delete_automation(second.id), True)
    gone = {first.id, second.id}
    t.equal("the SDK does not list them", gone & set(world.listed()), set())
    t.equal("Automation Desk does not list them", gone & set(world.desk_listed()), set())
    since = world.recorder.mark()
    t.raises("what is gone cannot be deleted", CommError, "there is no automation", lambda: api.delete_automation(first))
    t.equal("deleting it again is refused with 404, once", statuses(world, "DeleteAutomation", since), [404])
    t.raises("what is gone cannot be changed", CommError, "not found", lambda: api.update_automation(second, enabled=False))


def refuses(t, world):
    """What the SDK shows of the server's own words."""
    from wandb.sdk.lib.service.service_connection import WandbApiFailedError
    run = world.api._service_api.execute_graphql
    t.raises("an unknown field", WandbApiFailedError, 'Cannot query field "nope" on type "User".',
             lambda: run("{ viewer { nope } }"))
    t.raises("an unknown variable's type", WandbApiFailedError, "Nope", lambda: run("query A($a: Nope) { viewer { id } }"))
    t.raises("a document that is none", WandbApiFailedError, "Syntax Error", lambda: run("query {"))
    t.equal("an entity that is not there", list_or_error(world.api, "no-such-entity"), "ValueError")


def list_or_error(api, entity):
    try:
        return list(api.automations(entity=entity))
    except ValueError as error:  # the SDK's word for an answer without the entity
        return type(error).__name__


# ---- what Automation Desk writes


def reads_what_the_desk_wrote(t, world):
    actions = itertools.cycle(desk_actions(world))
    wishes = [(place, event, next(actions), draft) for _, place, draft, event in desk_drafts(world)]
    drafts = [{"name": f"desk {place.key} {event['type']}", "description": "Grüße \"aus\" dem Programm",
               "enabled": bool(n % 2), "scope": place.shown(), "event": event, "action": action}
              for n, (place, _, action, event) in enumerate(wishes)]
    lines = world.desk.run("create", lines=drafts)
    world.made += [line["id"] for line in lines]
    listed, desk_listed = world.listed(), world.desk_listed()
    t.equal("every draft was created", [line["name"] for line in lines], [draft["name"] for draft in drafts])
    for line, draft, (place, event, action, _) in zip(lines, drafts, wishes):
        name, found = draft["name"], listed.get(line["id"])
        t.true(f"{name}: the SDK lists it", found is not None)
        t.equal(f"{name}: Automation Desk lists what it created", desk_listed.get(line["id"]), line)
        if found is None:
            continue
        t.equal(f"{name}: name, text, switch and scope", (found.name, found.description, found.enabled, found.scope.id),
                (name, draft["description"], draft["enabled"], place.id))
        t.equal(f"{name}: the kind of scope", type(found.scope), type(event.scope))
        t.equal(f"{name}: the event", found.event.event_type, event.event_type)
        t.equal(f"{name}: the filter's meaning", meaning(written(found.event.filter)), meaning(written(event.filter)))
        if "filter" in draft["event"]:
            t.equal(f"{name}: the filter's text comes back", line["event"]["filter"], draft["event"]["filter"])
        payload = action.get("payload")
        t.equal(f"{name}: the action", sdk_action(found.action), action if payload is None else action | {
            "payload": json.loads(payload)})
        t.equal(f"{name}: the payload's text comes back", line["action"].get("payload"), payload)


def both_change_the_same(t, world):
    from wandb.automations import ArtifactEvent, OnAddArtifactAlias, SendWebhook
    place = world.places["registry"]
    event = OnAddArtifactAlias(scope=place.sdk, filter=ArtifactEvent.alias.matches_regex(r"^a\"b\\"))
    saved = world.api.create_automation(event >> SendWebhook.from_integration(world.webhook, payload=PAYLOAD), name="shared")
    world.made.append(saved.id)
    before = world.desk_listed()[saved.id]
    since = world.recorder.mark()
    [line] = world.desk.run("update", place.entity, lines=[{"id": saved.id, "name": "shared 2", "enabled": False}])
    t.equal("Automation Desk sends what differs and no more",
            [set(sent) for sent in world.recorder.inputs("UpdateAutomation", since)], [{"id", "name", "enabled"}])
    t.equal("the rest stays as the SDK wrote it", line, before | {"name": "shared 2", "enabled": False})
    again = world.api.automation("shared 2", entity=place.entity)
    t.equal("the SDK reads the change", (again.id, again.enabled, again.event, again.action),
            (saved.id, False, saved.event, saved.action))
    world.api.update_automation(again, description="by the SDK")
    after = world.desk_listed()[saved.id]
    t.equal("Automation Desk reads the SDK's change", after, line | {"description": "by the SDK"})
    world.desk.run("delete", saved.id)
    world.made.remove(saved.id)
    t.raises("the SDK sees that it is gone", ValueError, "No automations found",
             lambda: world.api.automation("shared 2", entity=place.entity))


def leaves_nothing(t, world, before):
    half = len(world.made) // 2
    for made in world.made[:half]:
        world.api.delete_automation(made)
    world.desk.run("delete", *world.made[half:])
    t.equal("the SDK lists the demo as it was", world.listed(), before[0])
    t.equal("Automation Desk lists the demo as it was", world.desk_listed(), before[1])


def check(t, sandbox, recorder, desk):
    api = t.section("signs in", signs_in, sandbox, desk)
    world = api and t.section("finds its way", finds_its_way, api, desk, recorder)
    if not world:
        return
    before = world.listed(), world.desk_listed()
    t.section("lists the demo", lists_the_demo, world)
    t.section("lists and creates integrations", lists_integrations, world)
    if not world.slack:
        return
    for name, part in (("the SDK creates, Automation Desk reads", creates_everything), ("names", respects_names),
                       ("changes", changes), ("deletions", deletes), ("refusals", refuses),
                       ("Automation Desk creates, the SDK reads", reads_what_the_desk_wrote),
                       ("both change the same automation", both_change_the_same),
                       ("the SDK updates every field", sdk_updates_every_field),
                       ("Automation Desk updates every field", desk_updates_every_field),
                       ("copied code makes it again", copied_code_makes_it_again)):
        t.section(name, part, world)
    t.section("leaves nothing behind", leaves_nothing, world, before)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sandbox", type=pathlib.Path, required=True)
    parser.add_argument("--deskclient", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="sdk-contract-") as folder, Sandbox(arguments.sandbox, folder) as sandbox, \
            Recorder(sandbox.url) as recorder:
        private_environment(folder, recorder.url, sandbox.key)
        import wandb
        try:
            check(tally, sandbox, recorder, Desk(arguments.deskclient, recorder.url, sandbox.key))
        finally:
            wandb.teardown()
        if tally.failures:
            print(sandbox.errors(), file=sys.stderr)
    tally.section("the sandbox ends well", lambda t: t.equal("its exit code", sandbox.process.returncode, 0))
    return tally.report(f"sdk_contract (wandb {wandb.__version__})")


if __name__ == "__main__":
    sys.exit(main())
