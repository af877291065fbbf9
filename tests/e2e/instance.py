#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""One profile has one window: a second start shows the first and ends. A program that is told to end does so in order and
comes back as it was, one that crashes offers its report at the next start, and no file holds the key."""

import os
import re
import signal
import subprocess
import tempfile

import desk
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")
SIZE = (1120, 700)


class Story:
    def __init__(self, options, server, profile):
        self.options = options
        self.server = server
        self.profile = profile
        self.environment = {"WANDB_API_KEY": server.key}

    def command(self, url=None):
        return [self.options.app, "--server", url or self.server.url, "--profile", self.profile]

    def app(self, **how):
        return desk.App(self.command(), self.options.shots, self.environment, **how)

    def start_again(self, url=None):
        """A second start ends at once, well, and says nothing."""
        second = subprocess.run(self.command(url), env={**os.environ, **self.environment}, timeout=30,
                                capture_output=True, check=False)
        assert second.returncode == 0, second
        assert second.stdout == second.stderr == b"", second

    def log(self):
        with open(os.path.join(self.profile, "state", "automation-desk.log"), encoding="utf-8") as file:
            return file.read()


def size_of(app):
    window = app.window_ids("Automation Desk$")[0]
    shown = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], stdout=subprocess.PIPE, text=True,
                           check=True).stdout
    found = dict(line.split("=") for line in shown.split())
    return int(found["WIDTH"]), int(found["HEIGHT"])


def size_it_knows(app):
    """The program hears of a new size a little later than the display."""
    box = app.window(WINDOW).accessible.queryComponent().getExtents(desk.pyatspi.DESKTOP_COORDS)
    return box.width, box.height


def is_active(app):
    active = subprocess.run(["xdotool", "getactivewindow"], stdout=subprocess.PIPE, text=True, check=False).stdout.strip()
    return active in app.window_ids("Automation Desk$")


def a_second_start_shows_the_first(story, app):
    window = app.window(WINDOW)
    window.wait_for_text("Synced")
    subprocess.run(["xdotool", "windowminimize", "--sync", app.window_ids("Automation Desk$")[0]], check=True)
    story.start_again()
    desk.wait_until(lambda: is_active(app), "the first window is in front again")
    story.start_again("http://127.0.0.1:9")
    window.wait_for_text("Already running with 127.0.0.1:")
    app.picture("another-server")
    assert app.process.poll() is None
    assert len(app.window_ids("Automation Desk$")) == 1


def it_ends_when_told(app):
    subprocess.run(["xdotool", "windowsize", app.window_ids("Automation Desk$")[0], *map(str, SIZE)], check=True)
    desk.wait_until(lambda: size_of(app) == SIZE == size_it_knows(app), "the window has its new size")
    app.process.send_signal(signal.SIGTERM)
    assert app.process.wait(20) == 0, f"SIGTERM ended it with {app.process.returncode}"


def it_crashes(app):
    app.process.send_signal(signal.SIGSEGV)
    assert app.process.wait(20) == -signal.SIGSEGV, app.process.returncode


def it_offers_the_report(app):
    dialog = app.window("Crash report")
    dialog.wait_for_text("Automation Desk closed unexpectedly last time.")
    dialog.press("Show report")
    report = dialog.editor("Crash report")
    desk.wait_until(lambda: "Signal: SIGSEGV" in report.text, "the report is shown")
    app.picture("crash-report")
    dialog.press("Close")
    app.wait_for_no_window("Crash report")


def help_is_there(app):
    app.window(WINDOW).wait_for_text("Synced")
    assert not app.search_window("Crash report"), "a report is offered twice"
    desk.keys("alt+h", "a")
    about = app.window("About Automation Desk")
    about.wait_for_text(re.compile("An independent project"))
    about.press("Copy details")
    about.wait_for_text("Copied")
    app.picture("about")
    about.press("Close")
    app.wait_for_no_window("About Automation Desk")
    desk.keys("alt+h", "l")
    log = app.window("Log")
    log.table("Log").wait_for_row("desk.start")
    app.picture("log")
    log.press("Close")
    app.wait_for_no_window("Log")


def any_place_leaves_the_welcome(app):
    window = app.window(WINDOW)
    window.table("Places").select("All automations")
    window.wait_for_text("All automations")
    desk.keys("alt+h", "w")
    window.button("Look around in the sandbox")
    app.picture("welcome")
    window.table("Places").select("All automations")
    desk.wait_until(lambda: not window.search(desk.BUTTONS, "Look around in the sandbox"), "the welcome page is left")


def no_file_holds(folder, key):
    files = 0
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if not os.path.isfile(path):
                continue
            files += 1
            with open(path, "rb") as file:
                assert key.encode() not in file.read(), f"the key is in {name}"
    assert files > 2, f"only {files} files below {folder}"


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    with tempfile.TemporaryDirectory() as folder:
        with Sandbox(options.sandbox, os.path.join(folder, "server")) as server:
            story = Story(options, server, os.path.join(folder, "profile"))
            with story.app() as app:
                a_second_start_shows_the_first(story, app)
                it_ends_when_told(app)
            with story.app(ends_with=[-signal.SIGSEGV]) as app:
                app.window(WINDOW)
                desk.wait_until(lambda: size_of(app) == SIZE, f"the window has its size of before, not {size_of(app)}")
                it_crashes(app)
            with story.app() as app:
                it_offers_the_report(app)
            with story.app() as app:
                help_is_there(app)
                any_place_leaves_the_welcome(app)
            assert "desk.start" in story.log()
            no_file_holds(story.profile, server.key)
    print("instance: one window a profile, an orderly end, a report after a crash, and the key in no file")


if __name__ == "__main__":
    main()
