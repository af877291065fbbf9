#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page over the sandbox, in one scheme; with --main, of the main ones only, for the ways of looking at
them that cost more: large, from right to left, without colour."""

import os
import re
import subprocess
import tempfile

import desk

WINDOW = "Automation Desk"
PAYLOAD = '{\n  "model": "${artifact_version_string}",\n  "alias": "${alias}",\n  "metric": "${metric_name}"\n}'


class Shots:
    """Takes the pictures, each with the scheme and the way in its name."""

    def __init__(self, app, suffix, grey=False):
        self.app, self.suffix, self.grey = app, suffix, grey

    def take(self, name, title=WINDOW):
        path = self.app.picture(f"{name}-{self.suffix}", title)
        if self.grey:
            grey = os.path.join(self.app.shots, f"{name}-{self.suffix}-grey.png")
            subprocess.run(["convert", path, "-colorspace", "gray", grey], check=True)

    def dialog(self, name, title):
        """Of a dialog that is open; Esc closes it."""
        self.app.window(title)
        self.take(name, title)
        self.close(title)

    def close(self, title):
        desk.keys("Escape")
        self.app.wait_for_no_window(title)


def the_welcome(shots, window):
    window.button("Look around in the sandbox")
    shots.take("welcome")
    window.press("Look around in the sandbox")


def the_lists(shots, window):
    window.table("Automations").wait_for_row("Audit every alias")
    shots.take("all-automations")
    window.table("Places").select("Model")
    window.table("Automations").select("Deploy on production alias")
    window.wait_for_text("Depends on")
    shots.take("automations")


def the_empty_ones(shots, window):
    window.table("Places").select("demand-forecast")
    window.press("History")
    window.wait_for_text("Nothing has run yet")
    shots.take("history-empty")
    window.press("Automations")
    window.table("Places").select("Model")
    window.table("Automations").wait_for_row("Deploy on production alias")
    window.fill("Filter automations", "nothing like it")
    window.wait_for_text("No automation matches")
    shots.take("no-match")
    window.press("Clear filter")
    window.table("Automations").select("Deploy on production alias")


def the_wizard(shots, app, window):
    window.press("Create automation")
    wizard = app.window("Create automation")
    wizard.choose("Event", "An artifact alias is added")
    wizard.fill("Alias regex", "^production$")
    shots.take("wizard-event", "Create automation")
    wizard.press("Next step")
    wizard.choose("Webhook", "Local receiver")
    wizard.fill("Payload", PAYLOAD)
    shots.take("wizard-action", "Create automation")
    wizard.press("Next step")
    wizard.fill("Name", "Deploy to production")
    shots.take("wizard-name", "Create automation")
    shots.close("Create automation")


def a_collection(shots, window):
    window.table("Places").select("Model")
    window.press("Collections")
    window.table("Collections").wait_for_row("image-classifier")
    shots.take("collections")
    window.press("Automations")
    window.table("Places").select("image-classifier")
    window.table("Automations").wait_for_row("Audit every alias")
    shots.take("collection")


WIZARD = "Create automation"
RUN_EVENTS = ("Run state change", "Run metrics threshold met", "Run metrics change threshold met",
              "Run metrics z-score threshold met")
ARTIFACT_EVENTS = ("A new version is linked to a collection", "A new version is added to an artifact",
                   "A version is unlinked from a collection", "An artifact tag is added", "An artifact tag is removed",
                   "A collection tag is added", "A collection tag is removed")


def named(text):
    return re.sub("[^a-z]+", "-", text.lower()).strip("-")


def every_event(shots, app, window, place, events):
    window.table("Places").select(place)
    window.press("Create automation")
    wizard = app.window(WIZARD)
    for event in events:
        wizard.choose("Event", event)
        shots.take(f"wizard-event-{named(event)}", WIZARD)
    return wizard


def every_page_of_the_wizard(shots, app, window):
    """Beside the ones of the main way through it."""
    wizard = every_event(shots, app, window, "vision", RUN_EVENTS)
    wizard.press("Filter to one user's runs")
    wizard.press("Next step")  # and what it says to that
    shots.take("wizard-event-missing", WIZARD)
    shots.close(WIZARD)
    every_event(shots, app, window, "image-classifier", ["A new version is added to an artifact"])
    shots.close(WIZARD)
    wizard = every_event(shots, app, window, "Model", [event for event in ARTIFACT_EVENTS if "added to an artifact" not in event])
    wizard.press("Next step")
    for action in ("Slack notification", "Trigger ARIA", "Do nothing (shadow)"):
        wizard.choose("Action type", action)
        shots.take(f"wizard-action-{named(action)}", WIZARD)
    shots.close(WIZARD)
    window.table("Places").select("All automations")
    window.press("Create automation")
    app.window(WIZARD).table("Scope").row("example-team")
    shots.take("wizard-scope", WIZARD)
    shots.close(WIZARD)


def edits(shots, app, window):
    window.table("Automations").select("Validation loss is low")
    window.press("Edit automation…")
    app.window("Edit automation")
    shots.dialog("wizard-edit", "Edit automation")
    window.press("Duplicate…")
    shots.dialog("wizard-duplicate", "Duplicate automation")


def an_event_and_its_history(shots, app, window):
    window.press("Fire a sample event…")
    dialog = app.window("Fire a sample event")
    dialog.fill("Alias", "production")
    shots.take("fire-event", "Fire a sample event")
    dialog.press("Fire event")
    app.wait_for_no_window("Fire a sample event")
    history = window.table("History")
    history.wait_for_row("just now", "Deploy on production alias", "Finished")
    history.select("just now", "Deploy on production alias")
    window.wait_for_text("Payload sent")
    shots.take("history")
    window.press("Automations")


def a_deletion(shots, app, window):
    name = "Announce linked models"
    window.table("Automations").select(name)
    desk.keys("Delete")
    box = app.window(f"Delete “{name}”")
    shots.take("delete", f"Delete “{name}”")
    box.press(f"Delete “{name}”")
    window.wait_for_text(f"“{name}” was deleted.")
    shots.take("deleted")


def the_lists_of_team_settings(shots, window):
    for place, table, row in (("Webhooks", "Webhooks", "Local receiver"),
                              ("Slack channels", "Slack channels", "#training"),
                              ("Secrets", "Secrets", "RECEIVER_TOKEN")):
        window.table("Places").select(place)
        window.table(table).select(row)
        window.wait_for_text("Used by")
        shots.take(place.lower().replace(" ", "-"))


def the_forms_of_team_settings(shots, app, window):
    window.press("New secret…")
    dialog = app.window("New secret")
    dialog.fill("Name", "DEPLOY_TOKEN")
    dialog.press("Generate")
    shots.take("new-secret", "New secret")
    shots.close("New secret")
    window.press("Rotate…")
    shots.dialog("rotate", "Rotate “RECEIVER_TOKEN”")
    window.press("Delete secret…")
    shots.dialog("delete-secret", "Delete “RECEIVER_TOKEN”")
    window.table("Places").select("Slack channels")
    window.press("New integration…")
    shots.dialog("connect-slack", "New integration")
    window.table("Places").select("Webhooks")
    window.press("Edit webhook…")
    dialog = app.window("Edit webhook")
    dialog.fill("Endpoint URL", "http://bücher.example.com/hook")
    shots.take("edit-webhook", "Edit webhook")
    shots.close("Edit webhook")
    window.press("Test webhook…")
    dialog = app.window("Test webhook")
    dialog.press("Test webhook")
    dialog.wait_for_text("Response")
    shots.take("test-webhook", "Test webhook")
    shots.close("Test webhook")
    window.press("Delete webhook…")
    shots.dialog("delete-webhook", "Delete “Local receiver”")
    window.table("Places").select("Model")


def the_search(shots, app, window):
    desk.keys("ctrl+k")
    window.editor("Search everything")
    shots.take("palette")
    desk.type_text("deploy")
    window.wait_for_text("result")
    shots.take("palette-results")
    desk.keys("Escape")
    desk.keys("ctrl+question")
    shots.dialog("shortcuts", "Keyboard shortcuts")


def the_dialogs(shots, app):
    desk.keys("ctrl+comma")
    settings = app.window("Settings")
    for section in ("Appearance", "Language", "Notifications", "Data"):
        settings.table("Sections").select(section)
        shots.take(f"settings-{section.lower()}", "Settings")
    shots.close("Settings")
    desk.keys("ctrl+shift+n")
    shots.dialog("notifications", "Notifications")
    desk.keys("alt+f", "i")
    shots.dialog("sign-in", "Sign in")
    desk.keys("alt+h", "a")
    shots.dialog("about", "About Automation Desk")
    desk.keys("alt+h", "l")
    shots.dialog("log", "Log")


def the_activity(shots, window):
    window.table("Places").select("Pending changes")
    window.wait_for_text("Nothing waits")
    shots.take("pending-empty")
    window.table("Places").select("Activity")
    window.table("Activity").select("You deleted")
    shots.take("activity")


def the_tester(shots, app, window):
    window.table("Places").select("Webhook tester")
    window.table("Webhooks").select("Local receiver")
    window.wait_for_text("No answer yet")
    shots.take("tester")
    for tab in ("Rendered", "Headers", "Signature", "Raw", "Template"):
        window.press(tab)
        shots.take(f"tester-{tab.lower()}")
    window.press("Send from here")
    for _ in range(2):  # values of secrets are asked for one after the other
        values = desk.wait_until(lambda: app.search_window("Enter values") or window.says("Blocked"), "it is sent")
        if values is True:
            break
        values.search(desk.EDITORS).accessible.queryEditableText().setTextContents("for-pictures-0123456789")
        shots.take("tester-values", "Enter values")
        values.press("Use for tests")
        app.wait_for_no_window("Enter values")
        window.press("Send from here")
    shots.take("tester-blocked")
    window.press("Allow address…")
    app.window(re.compile("^Allow")).press("Allow and send")
    window.wait_for_text("200 OK")
    shots.take("tester-summary")
    for key, tab in enumerate(("body", "answer-headers", "timeline", "tls", "diff"), start=2):
        desk.keys(f"ctrl+{key}")
        shots.take(f"tester-{tab}")
    window.press("Catch it here…")
    shots.dialog("tester-receiver", "Catch it here")


def everything(shots, app, window):
    the_welcome(shots, window)
    the_lists(shots, window)
    the_wizard(shots, app, window)
    an_event_and_its_history(shots, app, window)
    the_empty_ones(shots, window)
    the_lists_of_team_settings(shots, window)
    the_forms_of_team_settings(shots, app, window)
    the_search(shots, app, window)
    a_collection(shots, window)
    the_tester(shots, app, window)
    every_page_of_the_wizard(shots, app, window)
    edits(shots, app, window)
    a_deletion(shots, app, window)
    the_activity(shots, window)
    the_dialogs(shots, app)


def the_main_ones(shots, app, window):
    the_welcome(shots, window)
    the_lists(shots, window)
    the_wizard(shots, app, window)
    an_event_and_its_history(shots, app, window)
    the_lists_of_team_settings(shots, window)
    the_tester(shots, app, window)


def a_server_that_is_not_there(options, profile, suffix, environment):
    command = [options.app, "--server", "http://127.0.0.1:1", "--profile", profile, *options.rest]
    with desk.App(command, options.shots, {**environment, "WANDB_API_KEY": "k" * 40}) as app:
        app.story = f"shots-offline-{suffix}"
        app.window(re.compile(f"{WINDOW}$")).wait_for_text("refused the connection")
        Shots(app, suffix).take("offline")


def add_options(parser):
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")
    parser.add_argument("--main", action="store_true", help="only the main pages")
    parser.add_argument("--scale", type=int, default=1, help="device pixels a pixel")
    parser.add_argument("--grey", action="store_true", help="each without colour too")
    parser.add_argument("--way", default="", help="ends the names of the pictures")


def main():
    options = desk.arguments(__doc__, add_options)
    suffix = options.scheme + (f"-{options.way}" if options.way else "")
    environment = {"QT_SCALE_FACTOR": str(options.scale)}
    with tempfile.TemporaryDirectory() as folder:
        profile = desk.profile_with(os.path.join(folder, "profile"), options.scheme)
        with desk.App([options.app, "--profile", profile, *options.rest], options.shots, environment) as app:
            # Several of these may run at once; what one leaves behind must not be another's.
            app.story = f"shots-{suffix}"
            pages = the_main_ones if options.main else everything
            pages(Shots(app, suffix, options.grey), app, app.window(re.compile(f"{WINDOW}$")))
        if not options.main:
            offline = desk.profile_with(os.path.join(folder, "offline"), options.scheme)
            a_server_that_is_not_there(options, offline, suffix, environment)


if __name__ == "__main__":
    main()
