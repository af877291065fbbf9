# SPDX-License-Identifier: Apache-2.0
"""A person's browser, for the pages a story is sent to: a headless Chromium, driven over the WebDriver protocol."""

import base64
import json
import os
import shutil
import socket
import subprocess
import tempfile
import urllib.error
import urllib.request

from desk import wait_until

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key WebDriver gives references under
ARGUMENTS = ["--headless=new", "--no-sandbox", "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             # Nothing but this computer.
             "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE ::1, EXCLUDE localhost"]


def is_there():
    return bool(shutil.which("chromedriver") and shutil.which("chromium"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Inbox:
    """What a program opens in “the browser”: a script that writes the address down. It is the desktop's browser by both
    ways there are, the variable and the table of handlers, whichever of them the desktop's opener looks at first."""

    def __init__(self, folder):
        assert os.path.expanduser("~").startswith(os.environ["RIG_DIR"]), "run it inside of rig.sh"
        self.file = os.path.join(folder, "addresses")
        self.script = os.path.join(folder, "browser")
        self.write(self.script, f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self.file}"\n')
        os.chmod(self.script, 0o700)
        entry = f"[Desktop Entry]\nType=Application\nName=Story browser\nExec={self.script} %u\n"
        self.write(os.path.expanduser("~/.local/share/applications/story-browser.desktop"), entry)
        handlers = "".join(f"x-scheme-handler/{scheme}=story-browser.desktop\n" for scheme in ("http", "https"))
        self.write(os.path.expanduser("~/.config/mimeapps.list"), f"[Default Applications]\n{handlers}")
        self.environment = {"BROWSER": self.script, "DEFAULT_BROWSER": self.script}
        self.read = 0

    @staticmethod
    def write(path, text):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def next(self):
        """The next address that was opened."""

        def look():
            if not os.path.exists(self.file):
                return None
            with open(self.file, encoding="utf-8") as file:
                addresses = file.read().splitlines()
            return addresses[self.read] if len(addresses) > self.read else None

        address = wait_until(look, "the program opens a page in the browser")
        self.read += 1
        return address


class Chromium:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.port = free_port()
        self.driver = subprocess.Popen(["chromedriver", f"--port={self.port}"], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_until(self.is_ready, "chromedriver answers", 20)
            options = {"args": [*ARGUMENTS, f"--user-data-dir={self.folder.name}"], "binary": shutil.which("chromium")}
            wanted = {"browserName": "chrome", "goog:chromeOptions": options}
            made = self.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
            self.session = f"/session/{made['sessionId']}"
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if getattr(self, "session", None):
            self.call("DELETE", self.session)
        self.driver.terminate()
        self.driver.wait(10)
        self.folder.cleanup()

    def is_ready(self):
        try:
            return self.call("GET", "/status")["ready"]
        except (urllib.error.URLError, ConnectionError):
            return False

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, method=method,
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    # ---------------------------------------------------------------------------------------------- as a person does

    def go(self, address):
        self.call("POST", f"{self.session}/url", {"url": address})

    def find(self, css):
        found = self.call("POST", f"{self.session}/element", {"using": "css selector", "value": css})
        return f"{self.session}/element/{found[ELEMENT]}"

    def on(self, css, method, command, body=None):
        """Does something with an element once it is there: after a press the page may still be on its way."""

        def attempt():
            try:
                return [self.call(method, f"{self.find(css)}/{command}", body)]
            except urllib.error.HTTPError as error:
                if error.code != 404:  # no such element, or it went with its page
                    raise
                return None

        return wait_until(attempt, f"{css} is in the browser")[0]

    def click(self, css):
        self.on(css, "POST", "click")

    def type(self, css, text):
        self.on(css, "POST", "value", {"text": text})

    @property
    def text(self):
        return self.on("body", "GET", "text")

    @property
    def address(self):
        return self.call("GET", f"{self.session}/url")

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", f"{self.session}/screenshot")))
