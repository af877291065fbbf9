# SPDX-License-Identifier: Apache-2.0
"""Runs automation-desk-sandbox beside a story."""

import base64
import json
import subprocess
import urllib.request


class Sandbox:
    """A running server; `url` and `key` are what it says. Stopping it twice is fine."""

    def __init__(self, program, folder, port=0, seed="demo", key=None):
        self.command = [program, "--port", str(port), "--seed", seed, "--data", folder, *(["--api-key", key] if key else [])]
        self.process = None
        self.url = self.key = self.receiver = None

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline())
        self.url, self.key, self.receiver = ready["url"], ready["apiKey"], ready["receiver"]
        return self

    def graphql(self, query):
        """What the server says to a query, as anybody with the key can ask."""
        key = base64.b64encode(f"api:{self.key}".encode()).decode()
        request = urllib.request.Request(f"{self.url}/graphql", json.dumps({"query": query}).encode(),
                                         {"Content-Type": "application/json", "Authorization": f"Basic {key}"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)["data"]

    def automations(self):
        """Every automation of the demo's organization as the server holds it, by name."""
        fields = """name enabled description scope { __typename ... on Project { name } ... on Entity { name }
                    ... on ArtifactPortfolio { name } ... on ArtifactSequence { name } }
                    triggeringCondition { ... on FilterEventTriggeringCondition { eventType filter } }
                    triggeredAction { __typename ... on GenericWebhookTriggeredAction { requestPayload }
                      ... on NotificationTriggeredAction { title message severity } ... on ARIATriggeredAction { prompt } }"""
        whole = self.graphql("{ organization(name: \"example-org\") { triggers(first: 500) { edges { node { %s } } } } }" % fields)
        return {edge["node"]["name"]: edge["node"] for edge in whole["organization"]["triggers"]["edges"]}

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def __exit__(self, *_):
        self.stop()
