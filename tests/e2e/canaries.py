# SPDX-License-Identifier: Apache-2.0
"""Secrets that are looked for afterwards, in every form they could have been written down in."""

import base64
import json
import os
import subprocess
import urllib.parse


def base64_cores(data):
    """What stays the same of a base64 text wherever the value stands in it."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + data).decode().rstrip("=")
        # The first and last letters share bits with what stands beside the value.
        core = encoded[(0, 2, 3)[shift]:len(encoded) - 1]
        yield core.encode()
        yield core.replace("+", "-").replace("/", "_").encode()


def forms(value):
    """Every byte sequence that would give the value away."""
    data = value.encode()
    found = {data, value.encode("utf-16-le"), value.encode("utf-16-be"), data.hex().encode(), data.hex().upper().encode(),
             urllib.parse.quote(value, safe="").encode(), urllib.parse.quote(value).encode(),
             urllib.parse.quote_plus(value).encode(), "".join(f"%{byte:02X}" for byte in data).encode(),
             json.dumps(value)[1:-1].encode(), json.dumps(value, ensure_ascii=False)[1:-1].encode()}
    found.update(base64_cores(data))
    return {form for form in found if len(form) >= 6}


def where(data, values):
    """Names of the values whose form stands in the bytes."""
    return [name for name, value in values.items() if any(form in data for form in forms(value))]


def in_files(folder, values, leave_out=()):
    """(file, name) of every file below the folder that holds a value."""
    hits = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if path in leave_out or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                hits += [(path, value) for value in where(file.read(), values)]
    return hits


def in_process_list(values):
    """(pid, name) of every process whose command line holds a value."""
    hits = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                hits += [(pid, value) for value in where(file.read(), values)]
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
    return hits


def in_titles(values):
    """(title, name) of every window of the display whose title holds a value."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], check=True, stdout=subprocess.PIPE).stdout
    return [("a window's title", value) for value in where(tree, values)]


def in_names(app, values):
    """(what, name) of everything accessible whose name or description holds a value. What a person reads in an editor is
    its text, not its name."""
    hits = []
    for node in app.node.walk(into_tables=True, into_hidden=True):
        hits += [(str(node), value) for value in where(f"{node.name}\0{node.description}".encode(), values)]
    return hits


def clipboard(selection="clipboard"):
    """What another program would paste now; empty when nobody offers anything."""
    pasted = subprocess.run(["timeout", "5", "xclip", "-selection", selection, "-o"], check=False,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return pasted.stdout
