#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Goes through the sandbox's Slack in a real browser, without the window: search, Allow and Deny, back to every form of
this computer's address, and what is connected and posted afterwards. Needs Chromium; is skipped where there is none."""

import base64
import http.server
import json
import os
import socket
import sys
import tempfile
import threading
import urllib.parse
import urllib.request

import chromium
import desk
from sandboxprogram import Sandbox

CONNECT = """mutation($c: String!, $r: String!) { createSlackIntegration(input: {entityName: "example-team", code: $c,
  redirectURI: $r}) { integration { ... on SlackIntegration { teamName channelName } } } }"""


class Back:
    """Where the browser comes back to."""

    def __init__(self, host, family=socket.AF_INET):
        self.answers = []
        back = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):  # pylint: disable=invalid-name
                if self.path.startswith("/back?"):
                    back.answers.append(dict(urllib.parse.parse_qsl(self.path.partition("?")[2])))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"You are back")

            def log_message(self, *_):  # pylint: disable=arguments-differ
                pass

        server = type("Server", (http.server.ThreadingHTTPServer,), {"address_family": family})
        self.server = server(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0), Handler)
        self.address = f"http://{host}:{self.server.server_address[1]}/back?kept=1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self):
        return desk.wait_until(lambda: self.answers and self.answers.pop(), "the browser comes back")


def ask(server, path, body=None):
    key = base64.b64encode(f"api:{server.key}".encode()).decode()
    request = urllib.request.Request(server.url + path, body and json.dumps(body).encode(),
                                     {"Authorization": f"Basic {key}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def consent(server, back):
    return server.url + "/slack/oauth/v2/authorize?" + urllib.parse.urlencode(
        {"client_id": "sandbox-slack-client", "scope": "incoming-webhook", "redirect_uri": back.address, "state": "a&b=c"})


def allow(browser, server, back, shots):
    browser.go(consent(server, back))
    browser.picture(f"{shots}/consent.png")
    browser.type("#channel-search", "VISION")
    browser.click("#search")
    desk.wait_until(lambda: "1 channel has" in browser.text, "the search shows its only match")
    browser.click("#allow")  # nothing is chosen: the browser says so and stays
    assert "Where should" in browser.text, browser.text
    browser.click("#channel-1")
    browser.click("#allow")
    answer = back.answer()
    assert answer["state"] == "a&b=c" and answer["kept"] == "1", answer
    made = ask(server, "/graphql", {"query": CONNECT, "variables": {"c": answer["code"], "r": back.address}})
    integration = made["data"]["createSlackIntegration"]["integration"]
    assert integration == {"teamName": "Example Workspace", "channelName": "#vision-team"}, integration


def deny(browser, server, back):
    browser.go(consent(server, back))
    browser.click("#deny")
    answer = back.answer()
    assert answer["error"] == "access_denied" and "code" not in answer, answer


def main():
    options = desk.arguments(__doc__)
    if not chromium.is_there():
        print("slackpage: skipped, there is no chromium with its chromedriver")
        sys.exit(77)
    os.makedirs(options.shots, exist_ok=True)
    backs = [Back("127.0.0.1"), Back("localhost"), Back("[::1]", socket.AF_INET6)]
    with tempfile.TemporaryDirectory() as folder, Sandbox(options.app, folder) as server, chromium.Chromium() as browser:
        for back in backs:
            allow(browser, server, back, options.shots)
            deny(browser, server, back)
        posts = ask(server, "/sandbox/slack/posts?channel=%23vision-team")["posts"]
        assert [post["message"] for post in posts] == [
            "team-admin added an integration to this channel: Automation Desk"] * len(backs), posts
        browser.go(server.url + "/example-team/settings")
        assert "Team Settings of example-team" in browser.text, browser.text
    print("slackpage: searched, allowed and denied in Chromium, and came back to this computer by all its names")


if __name__ == "__main__":
    main()
