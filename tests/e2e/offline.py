#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Signs in to a server with a wrong and a right key, reads its automations, and opens again with the server stopped: the
list is there from the cache, marked offline. The key is in the keychain and in no file."""

import os
import re
import tempfile

import desk
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")


def sign_in(app, server):
    dialog = app.window("Sign in")
    dialog.fill("API key", "x" * 40)
    dialog.press("Sign in")
    dialog.wait_for_text("does not accept the API key")
    app.picture("sign-in-refused")
    dialog.fill("API key", server.key)
    dialog.press("Sign in")
    app.wait_for_no_window("Sign in")


def read_the_model_registry(app):
    window = app.window(WINDOW)
    window.table("Places").select("Model")
    window.table("Automations").wait_for_row("Deploy on production alias")
    return window


def nothing_holds_the_key(folder, key):
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                assert key.encode() not in file.read(), f"the key is in {name}"


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, "profile")
        with Sandbox(options.sandbox, os.path.join(folder, "server")) as server:
            command = [options.app, "--server", server.url, "--profile", profile]
            with desk.App(command, options.shots) as app:
                sign_in(app, server)
                read_the_model_registry(app)
            nothing_holds_the_key(profile, server.key)
            # The keychain has the key now: no question is asked.
            with desk.App(command, options.shots) as app:
                window = read_the_model_registry(app)
                window.wait_for_text("Synced")
            server.stop()
            with desk.App(command, options.shots) as app:
                window = read_the_model_registry(app)
                window.wait_for_text("Offline")
                app.picture("offline")
    print("offline: signed in, kept the key in the keychain, and showed the list with the server stopped")


if __name__ == "__main__":
    main()
