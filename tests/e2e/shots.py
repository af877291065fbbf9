#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page over the sandbox, light and dark."""

import os
import re
import tempfile

import desk

WINDOW = "Automation Desk"


def pictures(app, suffix):
    window = app.window(re.compile(f"{WINDOW}$"))
    window.table("Automations").wait_for_row("Audit every alias")
    app.picture(f"all-automations-{suffix}", WINDOW)
    window.table("Places").select("Model")
    window.table("Automations").select("Deploy on production alias")
    window.wait_for_text("Depends on")
    app.picture(f"automations-{suffix}", WINDOW)
    window.press("Create automation")
    wizard = app.window("Create automation")
    wizard.choose("Event", "An artifact alias is added")
    wizard.fill("Alias regex", "^production$")
    app.picture(f"wizard-event-{suffix}", "Create automation")
    wizard.press("Next step")
    wizard.choose("Webhook", "Local receiver")
    wizard.fill("Payload", '{\n  "model": "${artifact_version_string}",\n  "alias": "${alias}",\n  "metric": "${metric_name}"\n}')
    app.picture(f"wizard-action-{suffix}", "Create automation")
    wizard.press("Next step")
    wizard.fill("Name", "Deploy to production")
    app.picture(f"wizard-name-{suffix}", "Create automation")
    wizard.press("Cancel")
    window.press("Fire a sample event…")
    dialog = app.window("Fire a sample event")
    dialog.fill("Alias", "production")
    app.picture(f"fire-event-{suffix}", "Fire a sample event")
    dialog.press("Fire event")
    app.wait_for_no_window("Fire a sample event")
    history = window.table("History")
    history.wait_for_row("just now", "Deploy on production alias", "Finished")
    history.select("just now", "Deploy on production alias")
    window.wait_for_text("Payload sent")
    app.picture(f"history-{suffix}", WINDOW)


def add_scheme(parser):
    parser.add_argument("--scheme", choices=["light", "dark"], action="append", help="default: both")


def main():
    options = desk.arguments(__doc__, add_scheme)
    for scheme in options.scheme or ["light", "dark"]:
        with tempfile.TemporaryDirectory() as profile:
            with open(os.path.join(profile, "settings.ini"), "w", encoding="utf-8") as settings:
                settings.write(f"[appearance]\ntheme={scheme}\n")
            command = [options.app, "--sandbox", "--profile", profile, *options.rest]
            # Two of these may run at once; what one leaves behind must not be the other's.
            with desk.App(command, options.shots) as app:
                app.story = f"shots-{scheme}"
                pictures(app, scheme)


if __name__ == "__main__":
    main()
