#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The webhook tester, as somebody goes through it whose webhook does not work: an address of this computer is allowed
first, the request is sent and arrives byte for byte as it is shown, sent once more, compared, stopped while the endpoint
does not answer, copied as curl and run, and caught by the receiver of the program itself."""

import http.server
import json
import os
import re
import subprocess
import tempfile
import threading

import desk
import pyatspi
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")
PAYLOAD = '{"event": "${event_type}", "by": "${event_author}", "alias": "${alias}"}'


class Endpoint(http.server.ThreadingHTTPServer):
    """Keeps what it gets. It answers at once, or not before it is let go."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Request)
        self.got = []
        self.status = 200
        self.answers = threading.Event()
        self.answers.set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/hook"

    def wait_for(self, count):
        desk.wait_until(lambda: len(self.got) >= count, f"the endpoint has {len(self.got)} requests, not {count}")
        return self.got[count - 1]


class Request(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        head = self.raw_requestline + b"".join(f"{k}: {v}\r\n".encode() for k, v in self.headers.items()) + b"\r\n"
        self.server.got.append((head, body))
        self.server.answers.wait(30)
        answer = json.dumps({"got": len(self.server.got), "bytes": len(body)}).encode()
        try:
            self.send_response(self.server.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)
        except OSError:
            pass  # who asked has gone

    def log_message(self, *_):
        pass


def raw_request(window):
    """The tab Raw, as it can be read."""
    window.press("Raw")
    return window.editor("Request, byte for byte").text


def send_and_allow(app, window, endpoint):
    window.fill("Endpoint URL", endpoint.url)
    window.press("Template")
    window.choose("Event", "Alias added")
    window.fill("Payload", PAYLOAD)
    shown = raw_request(window)
    window.press("Send from here")
    # An address of this computer is asked about once.
    window.wait_for_text("Blocked")
    assert not endpoint.got, "it was sent before anybody agreed"
    window.press("Allow address…")
    dialog = app.window(re.compile("^Allow"))
    dialog.press("Allow and send")
    window.wait_for_text("200 OK")
    head, body = endpoint.wait_for(1)
    sent = (head + body).decode().replace("\r\n", "\n")
    assert sent == shown, f"shown:\n{shown}\nreceived:\n{sent}"
    assert json.loads(body)["alias"] == "production", body
    assert len(endpoint.got) == 1, "more than one request was sent"
    app.picture("tester-answer")


def replay_and_diff(app, window, endpoint):
    endpoint.status = 401
    app.focus_window(WINDOW)
    desk.keys("ctrl+r")
    window.wait_for_text("401 Unauthorized")
    endpoint.wait_for(2)
    assert endpoint.got[0] == endpoint.got[1], "the replay is another request"
    desk.keys("ctrl+d")
    window.wait_for_text("401")
    differences = window.find([*desk.TABLES], re.compile("Differences"))
    assert differences.showing
    app.picture("tester-diff")


def cancel(app, window, endpoint):
    endpoint.answers.clear()
    before = len(endpoint.got)
    window.press("Send from here")
    endpoint.wait_for(before + 1)
    app.focus_window(WINDOW)
    desk.keys("Escape")
    window.wait_for_text("Cancelled")
    endpoint.answers.set()
    endpoint.status = 200
    app.picture("tester-cancelled")


def copy_and_run(window, endpoint):
    window.press("Copy as curl")
    before = len(endpoint.got)

    def copied():
        out = subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True, timeout=5, check=False)
        return out.stdout if "curl" in out.stdout else None

    command = desk.wait_until(copied, "nothing was copied")
    subprocess.run(["bash", "-c", command], check=True, capture_output=True, timeout=20)
    _, body = endpoint.wait_for(before + 1)
    assert body == endpoint.got[0][1], f"curl sent another body: {body}"


def catch(app, window):
    window.press("Catch it here…")
    receiver = app.window("Catch it here")
    receiver.press("Use this address")
    app.focus_window(WINDOW)
    window.press("Send from here")
    window.wait_for_text("Blocked")
    window.press("Allow address…")
    app.window(re.compile("^Allow")).press("Allow and send")
    receiver.table("Received requests").wait_for_row("POST")
    window.wait_for_text("200 OK")
    app.picture("tester-catch")


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    endpoint = Endpoint()
    with tempfile.TemporaryDirectory() as folder, Sandbox(options.sandbox, os.path.join(folder, "server")) as server:
        command = [options.app, "--server", server.url, "--profile", os.path.join(folder, "profile")]
        with desk.App(command, options.shots, {"WANDB_API_KEY": server.key}) as app:
            window = app.window(WINDOW)
            window.wait_for_text("Synced")
            window.table("Places").select("Webhook tester")
            window.table("Webhooks").wait_for_row("Local receiver")
            app.picture("tester")
            send_and_allow(app, window, endpoint)
            replay_and_diff(app, window, endpoint)
            cancel(app, window, endpoint)
            copy_and_run(window, endpoint)
            catch(app, window)
    print(f"tester: {len(endpoint.got)} requests arrived as they were shown")


if __name__ == "__main__":
    main()
