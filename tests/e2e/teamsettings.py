#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Team Settings, as an admin goes through them: a new secret, a webhook that uses it and is tested, the secret rotated with
the webhook tested before and after, a Slack channel connected in a real browser, an automation that posts to it, and
everything deleted again. The endpoint checks each request's signature by itself."""

import base64
import hashlib
import hmac
import http.server
import json
import os
import re
import tempfile
import threading
import urllib.request

import chromium
import desk
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")
SECRET = "STORY_TOKEN"
WEBHOOK = "Story hook"
OLD_VALUE = "old-value-of-the-story-1234567890"
NEW_VALUE = "new-value-of-the-story-0987654321"
CHANNEL = "#deployments"


class Endpoint(http.server.ThreadingHTTPServer):
    """Takes deliveries whose token and signature are made with one of the values."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Delivery)
        self.values = []  # of every request, which value made it: "old", "new" or "none"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/hook"


class Delivery(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        made_with = next((name for name, value in (("old", OLD_VALUE), ("new", NEW_VALUE)) if self.is_of(value, body)),
                         "none")
        self.server.values.append(made_with)
        answer = json.dumps({"madeWith": made_with}).encode()
        self.send_response(401 if made_with == "none" else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def is_of(self, value, body):
        signature = base64.b64encode(hmac.new(value.encode(), body, hashlib.sha256).digest()).decode()
        return (self.headers.get("Authorization") == f"Bearer {value}"
                and self.headers.get("X-Wandb-Signature") == signature)

    def log_message(self, *_):
        pass


def add_a_secret(app, window):
    window.table("Places").select("Secrets")
    window.table("Secrets").wait_for_row("RECEIVER_TOKEN")
    window.press("New secret…")
    dialog = app.window("New secret")
    dialog.fill("Name", "STORY TOKEN")
    dialog.wait_for_text("Only letters A–Z and a–z, digits and underscores.")
    dialog.fill("Name", SECRET)
    dialog.fill("Secret", f"{OLD_VALUE}\n")
    dialog.wait_for_text("ends with a line break")
    dialog.fill("Secret", OLD_VALUE)
    app.picture("new-secret", "New secret")
    dialog.press("Add secret")
    app.wait_for_no_window("New secret")
    window.table("Secrets").wait_for_row(SECRET, "Yes")


def add_a_webhook(app, window, endpoint):
    window.table("Places").select("Webhooks")
    window.table("Webhooks").wait_for_row("Local receiver")
    window.press("New webhook…")
    dialog = app.window("New webhook")
    dialog.fill("Name", " Story")
    dialog.fill("Endpoint URL", "ftp://user@example.com")
    app.picture("webhook-problems", "New webhook")
    dialog.fill("Name", WEBHOOK)
    dialog.fill("Endpoint URL", endpoint.url)
    dialog.choose("Access token", SECRET)
    dialog.choose("Secret", SECRET)
    dialog.press("Test webhook")
    dialog.wait_for_text("200")
    assert endpoint.values == ["old"], endpoint.values
    app.picture("webhook-tested", "New webhook")
    dialog.press("Create webhook")
    app.wait_for_no_window("New webhook")
    window.table("Webhooks").wait_for_row(WEBHOOK, SECRET)


def test_it_again(app, window, endpoint):
    window.table("Webhooks").select(WEBHOOK)
    window.press("Test webhook…")
    dialog = app.window(re.compile("^Test"))
    dialog.press("Test webhook")
    dialog.wait_for_text("200")
    dialog.press("Close")
    app.wait_for_no_window(re.compile("^Test"))
    desk.wait_until(lambda: endpoint.values == ["old", "old"], "the server delivered once more")
    window.table("Webhooks").wait_for_row(WEBHOOK, "200")


def rotate_the_secret(app, window, endpoint):
    window.press("STORY_TOKEN, access token and secret")
    secrets = window.table("Secrets")
    secrets.wait_for_row(SECRET, "1 webhook")
    window.press("Rotate…")
    dialog = app.window(f"Rotate “{SECRET}”")
    dialog.fill("New value", NEW_VALUE)
    app.picture("rotate-value", f"Rotate “{SECRET}”")
    dialog.press("Next step")
    dialog.press("Test")
    results = dialog.table("Test results")
    results.wait_for_row(WEBHOOK, "Old value: 200")
    assert endpoint.values[2:] == ["old", "new"] or endpoint.values[2:] == ["new", "old"], endpoint.values
    app.picture("rotate-test", f"Rotate “{SECRET}”")
    dialog.press("Write to the server")
    dialog.wait_for_text(f"The server has the new value of “{SECRET}”.")
    after = dialog.table("Test results")
    desk.wait_until(lambda: endpoint.values[4:] == ["new", "new"], "tested with the new value, from here and there")
    after.wait_for_row(WEBHOOK, "By the server: 200")
    app.picture("rotate-done", f"Rotate “{SECRET}”")
    dialog.press("Done")
    app.wait_for_no_window(f"Rotate “{SECRET}”")


def connect_a_channel(app, window, browser, inbox):
    window.table("Places").select("Slack channels")
    window.press("New integration…")
    dialog = app.window("New integration")
    dialog.press("Open Slack")
    dialog.wait_for_text("Waiting for Slack…")
    address = inbox.next()
    app.picture("slack-waiting", "New integration")
    browser.go(address)
    browser.type("#channel-search", CHANNEL.removeprefix("#"))
    browser.click("#search")
    browser.click("#channel-1")
    browser.picture(os.path.join(app.shots, "slack-page.png"))
    browser.click("#allow")
    app.wait_for_no_window("New integration")
    window.table("Slack channels").wait_for_row(CHANNEL)
    app.picture("slack-connected")


def posts(server):
    request = urllib.request.Request(f"{server.url}/sandbox/slack/posts")
    credentials = base64.b64encode(f"api:{server.key}".encode()).decode()
    request.add_header("Authorization", f"Basic {credentials}")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)["posts"]


def delete(app, window, place, table, name, button):
    window.table("Places").select(place)
    window.table(table).select(name)
    window.press(button)
    box = app.window(f"Delete “{name}”")
    box.press(f"Delete “{name}”")
    app.wait_for_no_window(f"Delete “{name}”")
    desk.wait_until(lambda: not any(name in cell for row in window.table(table).rows() for cell in row),
                    f"{name} is gone")


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    if not chromium.is_there():
        print("SKIP: Chromium and its driver are not installed")
        raise SystemExit(77)
    endpoint = Endpoint()
    with tempfile.TemporaryDirectory() as folder:
        inbox = chromium.Inbox(folder)
        with Sandbox(options.sandbox, os.path.join(folder, "server")) as server, chromium.Chromium() as browser:
            command = [options.app, "--server", server.url, "--profile", os.path.join(folder, "profile")]
            environment = {"WANDB_API_KEY": server.key, **inbox.environment}
            with desk.App(command, options.shots, environment) as app:
                window = app.window(WINDOW)
                window.wait_for_text("Synced")
                add_a_secret(app, window)
                add_a_webhook(app, window, endpoint)
                test_it_again(app, window, endpoint)
                rotate_the_secret(app, window, endpoint)
                connect_a_channel(app, window, browser, inbox)
                assert any(post["channel"] == CHANNEL for post in posts(server)), posts(server)
                delete(app, window, "Slack channels", "Slack channels", CHANNEL, "Delete Slack channel…")
                delete(app, window, "Webhooks", "Webhooks", WEBHOOK, "Delete webhook…")
                delete(app, window, "Secrets", "Secrets", SECRET, "Delete secret…")
    print("team settings: added, tested, rotated, connected and deleted")


if __name__ == "__main__":
    main()
