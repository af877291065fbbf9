# SPDX-License-Identifier: Apache-2.0
"""Runs automation-desk-sandbox beside a story."""

import json
import subprocess


class Sandbox:
    """A running server; `url` and `key` are what it says. Stopping it twice is fine."""

    def __init__(self, program, folder, port=0):
        self.command = [program, "--port", str(port), "--seed", "demo", "--data", folder]
        self.process = None
        self.url = self.key = self.receiver = None

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline())
        self.url, self.key, self.receiver = ready["url"], ready["apiKey"], ready["receiver"]
        return self

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def __exit__(self, *_):
        self.stop()
