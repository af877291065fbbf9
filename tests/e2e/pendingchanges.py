#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""An admin on a train: five automations are edited while the server is away, the program is killed, and a colleague edits
two of the same. What was said to be kept is there after the kill; what does not meet goes to the server by itself; what
meets is decided part by part; what was deleted is undone and is again what it was; and Activity tells who did what."""

import os
import re
import tempfile

import desk
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")
DISABLED, DESCRIBED, MET, DELETED = ("Audit every alias", "Review tagged collections", "Deploy on production alias",
                                     "Copy approved artifacts")
COPY = f"{DISABLED} (copy)"


def open_automation(window, name):
    window.table("Places").select("All automations")
    window.table("Automations").select(name)


def describe(app, window, name, text):
    """Edits the description alone, as it is done with a server and without."""
    open_automation(window, name)
    window.press("Edit automation…")
    wizard = app.window("Edit automation")
    wizard.press(re.compile("^Step 4, Name"))
    wizard.fill("Description (optional)", text)
    wizard.press("Save changes")
    app.wait_for_no_window("Edit automation")


def duplicate(app, window, name):
    open_automation(window, name)
    window.press("Duplicate…")
    wizard = app.window("Duplicate automation")
    for _ in range(3):
        wizard.press("Next step")
    wizard.press("Create automation")
    app.wait_for_no_window("Duplicate automation")


def delete(app, window, name):
    open_automation(window, name)
    window.press("Delete automation…")
    words = f"Delete “{name}”"
    app.window(words).press(words)
    app.wait_for_no_window(words)


def edit_without_a_server(app, window):
    open_automation(window, DISABLED)
    window.press("Disable")
    window.table("Automations").wait_for_row(f"{DISABLED} is off", "pending edit")
    window.wait_for_text("Offline")
    describe(app, window, DESCRIBED, "Written on a train")
    describe(app, window, MET, "Mine: written on a train")
    duplicate(app, window, DISABLED)
    delete(app, window, DELETED)


def read_the_plan(app, window, pictures):
    window.table("Places").select("Pending changes")
    plan = window.table("Pending changes")
    for name, what in ((DISABLED, "Change"), (DESCRIBED, "Change"), (MET, "Change"), (COPY, "Create"), (DELETED, "Delete")):
        plan.wait_for_row(name, what)
    plan.wait_for_rows(5)
    plan.select(DESCRIBED)
    window.table("Parts").wait_for_row("Description", "Written on a train")
    app.picture(f"pending-plan-{pictures}")
    return plan


def colleague(server):
    """Somebody else describes one that is described here too, and disables another."""
    found = server.graphql("{ organization(name: \"example-org\") { triggers(first: 500) { edges { node { id name } } } } }")
    ids = {edge["node"]["name"]: edge["node"]["id"] for edge in found["organization"]["triggers"]["edges"]}
    for name, change in ((MET, 'description: "Theirs: written at a desk"'), (DESCRIBED, "enabled: false")):
        done = server.graphql(f'mutation {{ updateFilterTrigger(input: {{ id: "{ids[name]}", {change} }}) {{ trigger {{ id }} }} }}')
        assert done["updateFilterTrigger"]["trigger"]["id"] == ids[name], done


def what_does_not_meet_is_sent(window, server):
    desk.keys("F5")
    held = desk.wait_until(lambda: (lambda now: now if DELETED not in now and COPY in now else None)(server.automations()),
                           "what was changed on the train is on the server", 60)
    assert not held[DISABLED]["enabled"], held[DISABLED]
    # Both made a change of this one, each of another part.
    assert held[DESCRIBED]["description"] == "Written on a train" and not held[DESCRIBED]["enabled"], held[DESCRIBED]
    assert held[MET]["description"] == "Theirs: written at a desk", held[MET]


def decide(app, window, server, plan, pictures):
    plan.wait_for_rows(1)
    plan.wait_for_row(MET, "Conflict")
    plan.select(MET)
    parts = window.table("Parts")
    parts.wait_for_row("Description", "Mine: written on a train", "Theirs: written at a desk")
    app.picture(f"pending-conflict-{pictures}")
    window.press("Keep mine")
    desk.wait_until(lambda: server.automations()[MET]["description"] == "Mine: written on a train", "mine is on the server")
    window.wait_for_text("Nothing waits")


def read_the_activity(app, window, pictures):
    window.table("Places").select("Activity")
    activity = window.table("Activity")
    activity.wait_for_row(f"You deleted “{DELETED}”")
    activity.wait_for_row(f"“{DESCRIBED}” was turned off")
    app.picture(f"activity-others-{pictures}")
    return activity


def undo(app, window, server, activity, before, pictures):
    activity.select(f"You deleted “{DELETED}”")
    window.press("Undo this change…")
    box = app.window("Undo")
    box.wait_for_text(f"Undo: make “{DELETED}” again?")
    app.picture(f"activity-undo-{pictures}", "Undo")
    box.press("Undo")
    app.wait_for_no_window("Undo")
    desk.wait_until(lambda: server.automations().get(DELETED) == before, f"“{DELETED}” is again what it was")
    window.wait_for_text(f"“{DELETED}” was made again.")


def check_the_files(app, window):
    desk.keys("ctrl+comma")
    dialog = app.window("Settings")
    dialog.find(desk.TABLES, "Sections")
    dialog.table("Sections").select("Data")
    dialog.press("Check now")
    dialog.wait_for_text("Both files are sound")
    desk.keys("Escape")
    app.wait_for_no_window("Settings")


def add_options(parser):
    parser.add_argument("--sandbox", required=True)
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")


def main():
    options = desk.arguments(__doc__, add_options)
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "server")
        with Sandbox(options.sandbox, data) as server:
            port, key, before = int(server.url.rsplit(":", 1)[1]), server.key, server.automations()[DELETED]
            command = [options.app, "--server", server.url, "--profile",
                       desk.profile_with(os.path.join(folder, "profile"), options.scheme)]
            account = {"WANDB_API_KEY": key}
            with desk.App(command, options.shots, account, ends_with=(-9,)) as app:
                window = app.window(WINDOW)
                window.wait_for_text("Synced")
                server.stop()
                edit_without_a_server(app, window)
                read_the_plan(app, window, options.scheme)
                app.process.kill()
        with Sandbox(options.sandbox, data, key=key) as server:
            colleague(server)
        with desk.App(command, options.shots, account) as app:
            window = app.window(WINDOW)
            plan = read_the_plan(app, window, options.scheme)
            with Sandbox(options.sandbox, data, port, key=key) as server:
                what_does_not_meet_is_sent(window, server)
                decide(app, window, server, plan, options.scheme)
                undo(app, window, server, read_the_activity(app, window, options.scheme), before, options.scheme)
                check_the_files(app, window)
    print("pending changes: five edits outlived a kill, four were sent, one was decided, one undone")


if __name__ == "__main__":
    main()
