#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the walls between the folders: fails when an include breaks an arrow of docs/architecture.md, or when a file
breaks one of the few rules that a compiler cannot check.

    walls.py [--root DIR] [--qt-widgets DIR]

Prints one line a breach (path:line: what is wrong) and exits 1, or one summary line and exits 0.
"""

import argparse
import glob
import os
import re
import sys

# ------------------------------------------------------------------------------------------------- the rules

# Which folders a folder may include, besides itself. "ui/*" stands for every feature folder of ui without its own line.
ARROWS = {
    "app/core": [],
    "app/wire": ["app/core"],
    "app/api": ["app/core"],
    "app/store": ["app/core"],
    "app/secrets": ["app/core"],
    "app/webhook": ["app/core", "app/wire"],
    "app/sandbox": ["app/core", "app/wire"],
    "app/sync": ["app/core", "app/api", "app/store", "app/secrets"],
    "app/tester": ["app/core", "app/wire", "app/store", "app/webhook", "app/sync"],
    "app/runtime": ["app/core"],
    "ui/language": [],
    "ui/theme": ["app/core"],
    "ui/models": ["app/core", "app/store", "app/webhook", "ui/theme"],
    "ui/kit": ["app/core", "ui/theme", "ui/models"],
    "ui/commands": ["app/core", "ui/theme", "ui/models", "ui/kit"],
    "ui/payload": ["app/core", "ui/theme", "ui/models", "ui/kit"],
    "ui/diagnostics": ["app/core", "app/runtime", "ui/theme", "ui/models", "ui/kit", "ui/commands"],
    "ui/tester": ["app/core", "app/wire", "app/webhook", "app/tester", "ui/theme", "ui/models", "ui/kit", "ui/commands", "ui/payload"],
    "ui/*": ["app/core", "app/sync", "app/webhook", "ui/theme", "ui/models", "ui/kit", "ui/commands", "ui/payload"],
}

# The only code that constructs services, and so may include everything: what stands directly in ui/, and the sandbox's main.
def is_composition_root(path):
    return os.path.dirname(path) == "ui" or path == "app/sandbox/main.cpp"


# Libraries that have one home, by the start of the header's name.
HOMES = {
    "QCoro": "app/sync",
    "qt6keychain/": "app/secrets",
}

# No widget below the pages.
WIDGETLESS = ["app", "ui/theme", "ui/models"]

# What no code may say (comments do not count), and why. Tests may.
FORBIDDEN = {
    r"\bprocessEvents\s*\(": "no nested event loop: answer through a signal or a future",
    r"\bQEventLoop\b": "no nested event loop: answer through a signal or a future",
    r"\bignoreSslErrors\b": "a certificate error is an error",
    r"\bVerifyNone\b": "a certificate is always verified",
    r"\bsetInsecureFallback\s*\(\s*true\b": "a secret never falls back to a plain file",
}

# GraphQL names that are guessed, not documented: they stand in the operations, where one line changes them, and in the
# sandbox, which answers to them.
INFERRED = re.compile(r'"[^"\n]*\b(updateGenericWebhookIntegration|testGenericWebhookIntegration|deleteSecret)\b(?!Dialog)[^"\n]*"')
INFERRED_HOME = "app/sandbox"

# A colour has a name, and the table of names lives in one folder. Qt::transparent is no colour.
COLOUR_HOME = "ui/theme"
COLOUR = re.compile(
    r"\bQColor\s*(?:\w+\s*)?[({]\s*(?:0x|\d|\"|u\"|Qt::)|\bQColor::from\w+\s*\(|\bqRgba?\s*\("
    r"|#[0-9A-Fa-f]{6}\b"
    r"|\bQt::(?:white|black|red|green|blue|cyan|magenta|yellow|gray|(?:dark|light)[A-Z][a-z]+)\b")

# Paths of one machine, in code or comment of the product.
MACHINE_PATHS = ["/work/", "/tmp/"]

MAX_LINES = 600
SPDX = "SPDX-License-Identifier: Apache-2.0"
QT_MODULES = "Core|Gui|Widgets|Network|Sql|DBus|Svg|Test|Concurrent|Xml"

# ------------------------------------------------------------------------------------------------- the reading

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"(?P<project>[^"]+)"|<(?P<system>[^>]+)>)', re.M)

# A raw string, a string, a character, a line comment, a block comment: the first that begins wins, so that a "//" in a
# string is no comment and a quote in a comment opens no string.
TOKENS = re.compile(
    r'R"(?P<tag>[^()\\ \n]{0,16})\(.*?\)(?P=tag)"'
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+'"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.S,
)


def without_comments(text):
    """The text with comments blanked, every line still at its number."""

    def blank(match):
        found = match.group(0)
        return re.sub(r"[^\n]", " ", found) if match.group("comment") else found

    return TOKENS.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def folder_of(path):
    """The first-level folder a file belongs to: app/sandbox/graphql/lexer.h is of app/sandbox."""
    parts = path.split("/")
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def allowed_from(folder):
    if folder in ARROWS:
        return ARROWS[folder]
    return ARROWS["ui/*"] if folder.startswith("ui/") else None


def is_within(path, folders):
    return any(path.startswith(folder + "/") for folder in folders)


def widget_headers(directory):
    """The class headers of Qt Widgets, read from Qt itself so that the list is never old."""
    places = [directory] if directory else glob.glob("/usr/include/*/qt6/QtWidgets") + ["/usr/include/qt6/QtWidgets"]
    for place in places:
        names = {name for name in (os.listdir(place) if os.path.isdir(place) else []) if re.match(r"[Qq]\w+(\.h)?$", name)}
        if "QWidget" in names:
            return names
    sys.exit("walls: no Qt Widgets headers in " + (", ".join(places) or "/usr/include") + "; pass --qt-widgets DIR")


# ------------------------------------------------------------------------------------------------- the checks


def check_project_include(path, target):
    if target.endswith(".moc") or re.fullmatch(r"moc_\w+\.cpp", target):
        return None
    if path.startswith("tests/"):
        return None
    if not target.startswith(("app/", "ui/")):
        return f'"{target}" is not written from the root, as in "app/core/result.h"'
    here, there = folder_of(path), folder_of(target)
    if here == there or is_composition_root(path):
        return None
    allowed = allowed_from(here)
    if allowed is None:
        return f"{here} has no line in the table of arrows (tests/walls/walls.py)"
    if there not in allowed:
        return f'{here} may not include "{target}" (it may include: {", ".join(allowed) or "nothing"})'
    return None


def check_system_include(path, target, widgets):
    if re.match(rf"Qt[A-Z]\w*/|Qt({QT_MODULES})$", target):
        return f"<{target}>: include Qt by class name, as in <QString>"
    if path.startswith("tests/"):
        return None
    if is_within(path, WIDGETLESS) and target in widgets:
        return f"<{target}> is a widget; there is none in {' and '.join(WIDGETLESS)}"
    for prefix, home in HOMES.items():
        if target.startswith(prefix) and folder_of(path) != home and not is_composition_root(path):
            return f"<{target}> belongs in {home}"
    return None


def check_file(path, text, widgets):
    """Yields (line, what is wrong)."""
    code = without_comments(text)
    in_product = not path.startswith("tests/")

    if SPDX not in text.split("\n", 1)[0]:
        yield 1, f'the first line is not "// {SPDX}"'
    lines = text.count("\n") + (0 if text.endswith("\n") or not text else 1)
    if lines > MAX_LINES:
        yield lines, f"{lines} lines; the limit is {MAX_LINES}"
    if in_product and "/" in path and folder_of(path) in ("app", "ui") and not is_composition_root(path):
        yield 1, "only the composition root stands outside of a folder"

    for found in INCLUDE.finditer(code):
        if found.group("project"):
            problem = check_project_include(path, found.group("project"))
        else:
            problem = check_system_include(path, found.group("system"), widgets)
        if problem:
            yield line_of(code, found.start()), problem

    if not in_product:
        return
    for pattern, why in FORBIDDEN.items():
        for found in re.finditer(pattern, code):
            yield line_of(code, found.start()), f"{found.group(0)}: {why}"
    if folder_of(path) != COLOUR_HOME:
        for found in COLOUR.finditer(code):
            yield line_of(code, found.start()), f"{found.group(0)}: colours are named in {COLOUR_HOME}"
    if folder_of(path) != INFERRED_HOME:
        for found in INFERRED.finditer(code):
            yield line_of(code, found.start()), f"{found.group(1)} is a guess: it is named in resources/graphql/operations"
    for machine_path in MACHINE_PATHS:
        for found in re.finditer(r"(?<![\w.}])" + re.escape(machine_path), text):
            yield line_of(text, found.start()), f"{machine_path} is a path of one machine"


def source_files(root):
    for top in ("app", "ui", "tests"):
        for directory, folders, names in os.walk(os.path.join(root, top)):
            folders[:] = sorted(f for f in folders if f != "build" and not f.startswith("."))
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    yield os.path.relpath(os.path.join(directory, name), root).replace(os.sep, "/")


def main():
    default_root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=default_root)
    parser.add_argument("--qt-widgets", help="the directory with Qt's header QWidget")
    options = parser.parse_args()

    widgets = widget_headers(options.qt_widgets)
    files = breaches = 0
    for path in source_files(options.root):
        files += 1
        with open(os.path.join(options.root, path), encoding="utf-8") as file:
            text = file.read()
        for line, problem in check_file(path, text, widgets):
            breaches += 1
            print(f"{path}:{line}: {problem}")
    if not files:
        sys.exit(f"walls: no source file under {options.root}")
    if breaches:
        sys.exit(f"walls: {breaches} in {files} files")
    print(f"walls: {files} files, every arrow holds")


if __name__ == "__main__":
    main()
