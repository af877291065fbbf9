#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The program is killed, and then asked to end, while an automation is being written, and comes back each time as it was
left: at the same place, in the same view, with the draft to go on with."""

import os
import re
import signal
import tempfile

import desk

WINDOW = re.compile("Automation Desk$")


def write_half_an_automation(app):
    window = app.window(WINDOW)
    window.table("Places").select("Model")
    window.table("Automations").wait_for_row("Deploy on production alias")
    window.press("Create automation")
    wizard = app.window("Create automation")
    wizard.choose("Event", "An artifact alias is added")
    wizard.fill("Alias regex", "^half-way$")
    wizard.press("Next step")
    wizard.choose("Webhook", "Local receiver")
    wizard.fill("Payload", '{"alias": "${alias}", "half": true}')
    wizard.press("Next step")
    wizard.fill("Name", "Half an automation")


def go_on_with_it(app):
    window = app.window(re.compile("^Model – Automation Desk$"))
    window.wait_for_text("You were creating the automation “Half an automation” in Model.")
    app.picture("draft-offered")
    window.press("Go on")
    wizard = app.window("Create automation")
    assert wizard.editor("Name").text == "Half an automation"
    wizard.press("Back")
    payload = wizard.editor("Payload")
    assert payload.text == '{"alias": "${alias}", "half": true}', payload.text
    wizard.press("Back")
    assert wizard.editor("Alias regex").text == "^half-way$"
    wizard.press("Cancel")
    app.wait_for_no_window("Create automation")


def main():
    options = desk.arguments(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, "profile")
        draft = os.path.join(profile, "sandbox", "workspace", "drafts", "automation.json")
        command = [options.app, "--sandbox", "--profile", profile]
        # A log-out asks the program to end, a power cut does not.
        for signal_sent, code in ((signal.SIGKILL, -signal.SIGKILL), (signal.SIGTERM, 0)):
            with desk.App(command, options.shots, ends_with=(code,)) as app:
                write_half_an_automation(app)
                if signal_sent == signal.SIGKILL:
                    desk.wait_until(lambda: os.path.exists(draft) and "Half an automation" in open(draft).read(), "the draft is on disk")
                app.process.send_signal(signal_sent)
                app.process.wait(10)
            with desk.App(command, options.shots) as app:
                go_on_with_it(app)
            assert not os.path.exists(draft), "Cancel gives the draft up"
        with desk.App(command, options.shots) as app:
            window = app.window(re.compile("^Model – Automation Desk$"))
            window.table("Automations").wait_for_row("Deploy on production alias")
            assert not window.says("You were creating")
    print("comes back: after a kill and after SIGTERM the draft, the place and the view were there")


if __name__ == "__main__":
    main()
