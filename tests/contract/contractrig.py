# SPDX-License-Identifier: Apache-2.0
"""What a contract test stands on: the server program, a recorder in front of it, Automation Desk's own client, and a tally.

The recorder passes every request on as it came and keeps it, so that a check can compare with the bytes that were really
sent and not with what a client says it would send.
"""

import http.client
import http.server
import json
import os
import pathlib
import re
import select
import subprocess
import threading
import time
import traceback
import urllib.parse

READY_SECONDS = 60
OPERATION = re.compile(r"\b(query|mutation)\s+(\w+)")


class Tally:
    """Counts checks by section; a failed one is remembered and the test goes on."""

    def __init__(self):
        self.sections = []
        self.failures = []

    def section(self, name, check, *arguments):
        self.sections.append([name, 0])
        try:
            return check(self, *arguments)
        except Exception:  # pylint: disable=broad-except
            self.fail(traceback.format_exc(limit=-6).rstrip())
            return None

    def fail(self, text):
        self.failures.append(f"{self.sections[-1][0]}: {text}")

    def true(self, what, holds, detail=""):
        self.sections[-1][1] += 1
        if not holds:
            self.fail(f"{what}{': ' if detail else ''}{detail}")

    def equal(self, what, found, wanted):
        self.true(what, found == wanted, f"found {found!r}, wanted {wanted!r}")

    def raises(self, what, kind, words, call):
        self.sections[-1][1] += 1
        try:
            found = call()
        except kind as error:
            if words not in str(error):
                self.fail(f"{what}: the error does not say {words!r}: {error}")
        except Exception as error:  # pylint: disable=broad-except
            self.fail(f"{what}: {type(error).__name__} instead of {kind.__name__}: {error}")
        else:
            self.fail(f"{what}: no error, but {found!r}")

    def report(self, title):
        for name, count in self.sections:
            print(f"  {count:4} {name}")
        for failure in self.failures:
            print(f"FAILED {failure}")
        checks = sum(count for _, count in self.sections)
        if self.failures:
            print(f"{title}: {len(self.failures)} of {checks} checks failed")
        else:
            print(f"{title}: {checks} checks passed")
        return 1 if self.failures else 0


class Sandbox:
    """automation-desk-sandbox on a free port; ends with the `with`."""

    def __init__(self, program, folder, seed="demo"):
        self.program = program
        self.seed = seed
        self.log = open(pathlib.Path(folder) / f"sandbox-{seed}.log", "w+b")
        self.process = None

    def __enter__(self):
        self.process = subprocess.Popen([self.program, "--port", "0", "--seed", self.seed], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=self.log)
        line = self.first_line()
        try:
            ready = json.loads(line)
            self.url, self.key = ready["url"].rstrip("/"), ready["apiKey"]
        except (ValueError, KeyError) as error:
            self.__exit__()
            raise RuntimeError(f"{self.program} did not print its ready line: {line!r}\n{self.errors()}") from error
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(READY_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def first_line(self):
        """The first line of its output, or what came until it ended or the time was over."""
        text, end = b"", time.monotonic() + READY_SECONDS
        while b"\n" not in text and select.select([self.process.stdout], [], [], max(0, end - time.monotonic()))[0]:
            part = os.read(self.process.stdout.fileno(), 65536)
            if not part:
                break
            text += part
        return text.partition(b"\n")[0].decode(errors="replace")

    def errors(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")


class Recorder:
    """An HTTP server in front of another one that keeps what passes."""

    def __init__(self, server):
        self.target = urllib.parse.urlsplit(server).netloc
        self.calls = []
        recorder = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def pass_on(self):
                recorder.pass_on(self)

            do_GET = do_POST = do_OPTIONS = pass_on

            def log_message(self, *_):  # pylint: disable=arguments-differ
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def pass_on(self, handler):
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        connection = http.client.HTTPConnection(self.target, timeout=READY_SECONDS)
        headers = {name: value for name, value in handler.headers.items() if name.lower() not in ("host", "connection")}
        connection.request(handler.command, handler.path, body, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        self.keep(handler, body, answer.status, content)
        handler.send_response_only(answer.status, answer.reason)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    def keep(self, handler, body, status, content):
        call = {"path": handler.path, "status": status, "operation": "", "variables": {}, "answer": content}
        if handler.path == "/graphql":
            request = json.loads(body)
            found = OPERATION.search(request["query"])
            call["operation"] = found.group(2) if found else ""
            call["variables"] = request.get("variables") or {}
        self.calls.append(call)

    def inputs(self, operation, since=0):
        """The `input` of every call of that operation, by the name in it."""
        return [call["variables"]["input"] for call in self.calls[since:] if call["operation"] == operation]

    def mark(self):
        return len(self.calls)


class Desk:
    """deskclient: what Automation Desk reads and writes."""

    def __init__(self, program, url, key):
        self.program = program
        self.environment = {**os.environ, "WANDB_BASE_URL": url, "WANDB_API_KEY": key}

    def run(self, *arguments, lines=()):
        done = subprocess.run([self.program, *arguments], env=self.environment, capture_output=True, timeout=120, check=False,
                              input="".join(json.dumps(line) + "\n" for line in lines).encode())
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace").strip() or f"deskclient ended with {done.returncode}")
        return [json.loads(line) for line in done.stdout.decode().splitlines()]

    def with_key(self, key):
        return Desk(self.program, self.environment["WANDB_BASE_URL"], key)


def private_environment(folder, url, key):
    """Nothing of the user's, nothing that leaves the machine."""
    for name in list(os.environ):
        if name.startswith("WANDB_") or name.lower() in ("http_proxy", "https_proxy", "all_proxy", "netrc"):
            del os.environ[name]
    folders = {name: str(pathlib.Path(folder) / name.lower()) for name in
               ("HOME", "WANDB_DIR", "WANDB_CACHE_DIR", "WANDB_CONFIG_DIR", "WANDB_DATA_DIR", "WANDB_ARTIFACT_DIR")}
    for path in folders.values():
        os.makedirs(path)
    os.environ.update(folders, WANDB_BASE_URL=url, WANDB_API_KEY=key, WANDB_ERROR_REPORTING="false", WANDB_SILENT="true",
                      NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")
