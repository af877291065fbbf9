#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Eight secret values go through everything that takes one: signing in, a new secret that is kept and one that is not, a
value that was typed and thrown away, a rotation that is tested, rolled back and done again, a reveal with a copy to the
clipboard, a webhook that is tested by the server and from here, a copy that is removed, a delivery. Then every file of the
profile, of the home and of the server, every command line, window title and accessible name, and the clipboard half a
minute after the copy, are searched for them in every form."""

import os
import re
import tempfile

import canaries
import desk
from canaries import clipboard
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")
KEPT = "CANARY_KEPT"
UNKEPT = "CANARY_UNKEPT"
WEBHOOK = "Canary hook"
# With everything that is written differently in some form: quotes, backslash, percent, plus, slash, spaces, other letters.
VALUES = {
    "kept": 'canary-1 "kept" with\\quotes 8361',
    "rotated": "canary-2/rotated+100% 5402",
    "rotated again": "canary-3-rotatedagain-7719",
    "not kept": "canary-4-nötkept-ÄÖÜ-2250",
    "lines": "canary-5-line one\ncanary-5-line two 9046",
    "thrown away": "canary-6-thrownaway-1183",
    "thrown away in a rotation": "canary-7-rotation-thrownaway-6628",
}


class Traces:
    """What was found, and where; nothing is what is wanted."""

    def __init__(self, app, values):
        self.app = app
        self.values = values

    def look(self, after):
        """Only what can be seen from outside while the program runs."""
        hits = canaries.in_process_list(self.values) + canaries.in_titles(self.values)
        hits += canaries.in_names(self.app, self.values)
        assert not hits, f"{after}: {hits}"


def add_secret(app, window, name, value, keep=True):
    window.press("New secret…")
    dialog = app.window("New secret")
    dialog.fill("Name", name)
    dialog.fill("Secret", value)
    if not keep:
        dialog.press("Keep on this computer")
    dialog.press("Reveal")
    yield dialog
    dialog.press("Add secret")
    app.wait_for_no_window("New secret")
    window.table("Secrets").wait_for_row(name, "Yes" if keep else "No")


def secrets(app, window, traces):
    window.table("Places").select("Secrets")
    window.table("Secrets").wait_for_row("RECEIVER_TOKEN")
    for name, value, keep in ((KEPT, "kept", True), (UNKEPT, "not kept", False), ("CANARY_LINES", "lines", True)):
        for _ in add_secret(app, window, name, VALUES[value], keep):
            traces.look(f"{name} is shown while it is typed")
    window.press("New secret…")
    dialog = app.window("New secret")
    dialog.fill("Name", "CANARY_GONE")
    dialog.fill("Secret", VALUES["thrown away"])
    dialog.press("Cancel")
    app.wait_for_no_window("New secret")


def webhook(app, window, url, traces):
    window.table("Places").select("Webhooks")
    window.table("Webhooks").wait_for_row("Local receiver")
    window.press("New webhook…")
    dialog = app.window("New webhook")
    dialog.fill("Name", WEBHOOK)
    dialog.fill("Endpoint URL", url)
    dialog.choose("Access token", KEPT)
    dialog.choose("Secret", UNKEPT)
    dialog.press("Test webhook")
    dialog.wait_for_text("200")
    traces.look("a webhook was tested by the server")
    dialog.press("Create webhook")
    app.wait_for_no_window("New webhook")
    window.table("Webhooks").wait_for_row(WEBHOOK)


def rotate(app, window, value, finish):
    window.table("Places").select("Secrets")
    window.table("Secrets").select(KEPT)
    window.press("Rotate…")
    title = f"Rotate “{KEPT}”"
    dialog = app.window(title)
    dialog.fill("New value", VALUES[value])
    dialog.press("Next step")
    dialog.press("Test")
    dialog.table("Test results").wait_for_row(WEBHOOK, "New value: 200")
    finish(dialog)
    app.wait_for_no_window(title)


def rotations(app, window, traces):
    def throw_away(dialog):
        dialog.press("Cancel")

    def write(dialog):
        dialog.press("Write to the server")
        dialog.wait_for_text(f"The server has the new value of “{KEPT}”.")
        dialog.table("Test results").wait_for_row(WEBHOOK, "By the server: 200")

    def roll_back(dialog):
        write(dialog)
        dialog.press("Roll back")
        dialog.wait_for_text("old value")
        traces.look("a rotation was rolled back")
        dialog.press("Done")

    def keep(dialog):
        write(dialog)
        dialog.press("Done")

    rotate(app, window, "thrown away in a rotation", throw_away)
    rotate(app, window, "rotated", roll_back)
    rotate(app, window, "rotated again", keep)


def reveal_and_copy(app, window, traces):
    window.table("Secrets").select(KEPT)
    window.press("Reveal local copy…")
    title = f"Local copy of “{KEPT}”"
    dialog = app.window(title)
    dialog.press("Show")
    value = dialog.editor("Value")
    desk.wait_until(lambda: VALUES["rotated again"] in value.text, "the local copy is shown")
    traces.look("the local copy is shown")
    dialog.press("Copy")
    desk.wait_until(lambda: clipboard() == VALUES["rotated again"].encode(), "the clipboard has it")
    dialog.wait_for_text("It leaves the clipboard in")
    dialog.press("Close")
    app.wait_for_no_window(title)


def fire(app, window):
    """A delivery of the automations that are there, with the values of the demo's own secrets."""
    window.table("Places").select("Model")
    window.table("Automations").select("Deploy on production alias")
    window.press("Fire a sample event…")
    dialog = app.window("Fire a sample event")
    dialog.fill("Alias", "production")
    dialog.press("Fire event")
    app.wait_for_no_window("Fire a sample event")
    window.table("History").wait_for_row("Deploy on production alias")


def clipboard_is_left(values):
    desk.wait_until(lambda: not clipboard(), "the clipboard is empty 30 seconds after the copy", 45)
    for selection in ("clipboard", "primary"):
        assert not canaries.where(clipboard(selection), values), f"the {selection} selection has a secret"


def sign_in(app, key):
    dialog = app.window("Sign in")
    dialog.fill("API key", key)
    dialog.press("Sign in")
    app.wait_for_no_window("Sign in")


def the_search_can_find(folder, values):
    """One file for each form of each value, each of which is found."""
    for name, value in values.items():
        for form in canaries.forms(value):
            decoy = os.path.join(folder, "decoy")
            with open(decoy, "wb") as file:
                file.write(b"before" + form + b"after")
            assert (decoy, name) in canaries.in_files(folder, values), (name, form)
            os.remove(decoy)


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    with tempfile.TemporaryDirectory() as folder:
        profile, data = os.path.join(folder, "profile"), os.path.join(folder, "server")
        with Sandbox(options.sandbox, data) as server:
            values = {**VALUES, "API key": server.key}
            the_search_can_find(folder, values)
            with desk.App([options.app, "--server", server.url, "--profile", profile], options.shots) as app:
                sign_in(app, server.key)
                traces = Traces(app, values)
                window = app.window(WINDOW)
                window.wait_for_text("Synced")
                secrets(app, window, traces)
                webhook(app, window, server.receiver, traces)
                rotations(app, window, traces)
                reveal_and_copy(app, window, traces)
                app.picture("after-the-canaries")
                fire(app, window)
                clipboard_is_left(values)
                traces.look("everything was used")
                assert not (hits := canaries.in_files(folder, values)), hits
        hits = canaries.in_files(folder, values) + canaries.in_files(os.environ["HOME"], values)
        assert not hits, hits
        searched = sum(len(names) for _, _, names in os.walk(folder))
        assert searched > 5, "there are files to search"
    print(f"canary: {len(values)} values used, {searched} files searched, 0 hits")


if __name__ == "__main__":
    main()
