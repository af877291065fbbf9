#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Tries the rig on a small window, so that a failing story is the program's fault and not the rig's."""

import os
import re
import secrets
import subprocess
import sys

import desk


def type_choose_press_and_read(program, shots):
    with desk.App([program], shots) as app:
        window = app.window("Rig probe")
        assert not window.button("Add").enabled
        window.fill("Name", "Ünï ${x}")
        assert window.options("Kind") == ["Webhook", "Slack", "Nothing", "Mail"]
        window.choose("Kind", "Mail")
        window.press("Add")
        entries = window.table("Entries")
        entries.wait_for_row("Ünï ${x}", "Mail")
        assert entries.headers() == ["Name", "Kind"], entries.headers()

        window.type("Name", 'second "one" {}')
        window.type("Secret", "hunter22")
        window.choose("Kind", "Webhook")
        window.press("Add")
        window.wait_for_text("added, secret of 8; 2 rows, 2 choices")
        assert entries.rows() == [["Ünï ${x}", "Mail"], ['second "one" {}', "Webhook"]], entries.rows()

        entries.select("Ünï")
        window.press("Remove…")
        box = app.window(re.compile("^Remove"))
        box.wait_for_text("This removes the row.")
        app.picture("rigprobe-dialog")
        box.press("Remove it")
        window.wait_for_text("removed; 1 rows")
        app.wait_for_no_window(re.compile("^Remove"))
        picture = app.picture("rigprobe", "Rig probe")
        assert os.path.getsize(picture) > 5000
        assert "hunter22" not in app.tree()


def a_story_that_goes_wrong_fails_and_leaves_evidence(program, shots):
    app = desk.App([program], shots)
    try:
        with app:
            app.window("Rig probe").find(desk.BUTTONS, "No such button", seconds=0.2)
        sys.exit("a missing button was found")
    except desk.NotThere as error:
        assert "No such button" in str(error)
    with open(app.left("tree.txt"), encoding="utf-8") as tree:
        assert "label='Kind:'" in tree.read()
    assert os.path.getsize(app.left("failure.png")) > 1000
    for name in ("tree.txt", "failure.png"):
        os.remove(app.left(name))


def a_program_that_crashes_fails_the_story(program, shots):
    try:
        with desk.App([program, "--crash"], shots):
            sys.exit("a crashed program was driven")
    except RuntimeError as error:
        assert "asked to crash" in str(error), error


def the_keyring_keeps_a_secret():
    value = secrets.token_hex(8)
    subprocess.run(["secret-tool", "store", "--label=rig", "rig", "probe"], input=value, text=True, check=True)
    found = subprocess.run(["secret-tool", "lookup", "rig", "probe"], capture_output=True, text=True, check=True)
    assert found.stdout == value


def main():
    options = desk.arguments(__doc__)
    type_choose_press_and_read(options.app, options.shots)
    a_story_that_goes_wrong_fails_and_leaves_evidence(options.app, options.shots)
    a_program_that_crashes_fails_the_story(options.app, options.shots)
    the_keyring_keeps_a_secret()
    print("rigprobe: the rig types, chooses, presses, reads, takes pictures, and fails when it should")


if __name__ == "__main__":
    main()
