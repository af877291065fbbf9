#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Automations as other servers and clients may have left them are renamed, duplicated, disabled, enabled and deleted; their
filters and payloads stay what they were, to the byte, which the server itself is asked for."""

import os
import re
import tempfile

import desk
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")
# Filters the official SDK takes for no condition at all and would overwrite with one, and others no form can say.
RENAMED = ["Legacy metric filter", "Equal to", "Crashed and killed", "Bare condition", "Duplicate keys",
           "Payload with odd bytes", "Weave threshold", "Launch a job"]


def open_all(window):
    window.table("Places").select("All automations")
    return window.table("Automations")


def search(window, text):
    window.fill("Filter automations", text)


def rename(app, window, server, name):
    before = server.automations()[name]
    search(window, name)
    table = window.table("Automations")
    table.select(name)
    window.press("Edit automation…")
    wizard = app.window("Edit automation")
    wizard.press(re.compile("^Step 4, Name"))
    assert wizard.editor("Name").text == name
    wizard.fill("Name", name + " (renamed)")
    wizard.press("Save changes")
    app.wait_for_no_window("Edit automation")
    table.wait_for_row(name + " (renamed)")
    after = server.automations()[name + " (renamed)"]
    assert after == before | {"name": name + " (renamed)"}, (before, after)


def change_one_field(app, window, server):
    """What is edited changes; the run filter beside it stays."""
    name = "Validation loss is low"
    before = server.automations()[name]["triggeringCondition"]["filter"]
    search(window, name)
    window.table("Automations").select(name)
    window.press("Edit automation…")
    wizard = app.window("Edit automation")
    wizard.fill("Value", "0.125")
    wizard.press("Save changes")
    app.wait_for_no_window("Edit automation")
    desk.wait_until(lambda: server.automations()[name]["triggeringCondition"]["filter"] == before.replace("0.25", "0.125"),
                    "only the value is another")


def duplicate(app, window, server):
    name = "Payload with odd bytes (renamed)"
    search(window, name)
    window.table("Automations").select(name)
    window.press("Duplicate…")
    wizard = app.window("Duplicate automation")
    app.picture("duplicate")
    for _ in range(3):
        wizard.press("Next step")
    copy = f"{name} (copy)"
    assert wizard.editor("Name").text == copy, wizard.editor("Name").text
    wizard.press("Create automation")
    app.wait_for_no_window("Duplicate automation")
    desk.wait_until(lambda: copy in server.automations(), "the copy is on the server")
    held = server.automations()
    assert held[copy] == held[name] | {"name": copy}, (held[name], held[copy])
    return copy


def disable_and_enable(window, server, name):
    search(window, name)
    window.table("Automations").select(name)
    was = server.automations()[name]
    for word, enabled in (("Disable", False), ("Enable", True)):
        window.press(word)
        desk.wait_until(lambda: server.automations()[name] == was | {"enabled": enabled}, f"it is not {word.lower()}d")


def delete(app, window, server, name):
    search(window, name)
    window.table("Automations").select(name)
    window.press("Delete automation…")
    words = f"Delete “{name}”"
    app.window(words).press(words)
    app.wait_for_no_window(words)
    desk.wait_until(lambda: name not in server.automations(), f"“{name}” is gone")


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    with tempfile.TemporaryDirectory() as folder, \
            Sandbox(options.sandbox, os.path.join(folder, "server"), seed="foreign") as server:
        command = [options.app, "--server", server.url, "--profile", os.path.join(folder, "profile")]
        with desk.App(command, options.shots, {"WANDB_API_KEY": server.key}) as app:
            window = app.window(WINDOW)
            window.wait_for_text("Synced")
            open_all(window).wait_for_row("Bare condition")
            for name in RENAMED:
                rename(app, window, server, name)
            change_one_field(app, window, server)
            copy = duplicate(app, window, server)
            for name in (copy, "Weave threshold (renamed)", "Push to a phone"):
                disable_and_enable(window, server, name)
            for name in (copy, "Launch a job (renamed)"):
                delete(app, window, server, name)
    print(f"editing: {len(RENAMED)} renamed to the byte, one changed, copied, switched and deleted")


if __name__ == "__main__":
    main()
