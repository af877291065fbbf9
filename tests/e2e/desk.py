# SPDX-License-Identifier: Apache-2.0
"""Drives a program the way a person with a screen reader and a keyboard does: everything is found by its role and its
accessible name, read through AT-SPI, and waited for (20 seconds at most), so that a test reads like a story:

    with desk.App([program]) as app:
        window = app.window("Automation Desk")
        window.press("New automation…")
        window.fill("Name", "Page the team")
        window.choose("Event", "New artifact version")
        window.press("Create")
        window.table("Automations").wait_for_row("Page the team", "Enabled")
        app.picture("created")

Run it inside of rig.sh. When something does not come true, the accessible tree, a picture of the screen and the program's
output are left in $DESK_E2E_OUT (build/e2e), and the exception says where.
"""

import argparse
import glob
import os
import re
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TIMEOUT = 20.0
DOUBLE_CLICK = 0.5  # s; Qt takes two clicks of one place for a double click in 0.4

BUTTONS = [pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
           pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LINK,
           Atspi.Role.PUSH_BUTTON_MENU]
EDITORS = [pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_SPIN_BUTTON,
           pyatspi.ROLE_DOCUMENT_TEXT, pyatspi.ROLE_PARAGRAPH]
TABLES = [pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST]
WINDOWS = [pyatspi.ROLE_FRAME, pyatspi.ROLE_DIALOG, pyatspi.ROLE_ALERT, pyatspi.ROLE_WINDOW, pyatspi.ROLE_FILE_CHOOSER]
CELLS = [pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM]
# What its list is at says that it has the keyboard, whether the list has it or not.
PARTS = [*CELLS, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_FILLER]


class NotThere(AssertionError):
    """What the story waits for did not come true in time."""


def wait_until(check, what, seconds=TIMEOUT):
    """Calls check until it returns something true, and returns that. A widget that vanishes meanwhile is no error."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            found = check()
            if found:
                return found
        except (GLib.Error, NotImplementedError):
            pass
        if time.monotonic() > deadline:
            raise NotThere(f"after {seconds:g} s: {what}")
        time.sleep(0.05)


def listen():
    """While a screen reader listens (DESK_LISTENER is its log), a person goes on once it has nothing more to say."""
    log = os.environ.get("DESK_LISTENER")
    size = -1
    while log and size != os.path.getsize(log):
        size = os.path.getsize(log)
        time.sleep(0.7)


def spoken(name):
    """A name as it is looked up: without a label's final colon."""
    return name.strip().removesuffix(":").strip()


def matches(wanted, name):
    return bool(wanted.search(name)) if isinstance(wanted, re.Pattern) else spoken(wanted) == spoken(name)


def said(wanted):
    return wanted.pattern if isinstance(wanted, re.Pattern) else f"“{wanted}”"


def keys(*chords):
    """Presses keys on the real keyboard: keys("ctrl+k"), keys("Down", "Return")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *chords], check=True)


def brightness(picture):
    """How bright a picture is on the whole: 0 is black, 1 is white."""
    measured = subprocess.run(["convert", picture, "-colorspace", "gray", "-format", "%[fx:mean]", "info:"], check=True,
                              stdout=subprocess.PIPE, text=True)
    return float(measured.stdout)


def different_pixels(one, other):
    """How many pixels two pictures differ in."""
    compared = subprocess.run(["compare", "-metric", "AE", "-fuzz", "3%", one, other, "null:"], check=False,
                              stderr=subprocess.PIPE, text=True)
    return float(compared.stderr.split()[0])


def type_text(text):
    """Types on the real keyboard into whatever has the focus."""
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", "--", text], check=True)


def named_pane(node):
    """A pane that scrolls has no role of its own."""
    return node.role == pyatspi.ROLE_FILLER and bool(node.name)


class Node:
    """One accessible object, and everything below it."""

    def __init__(self, accessible, app):
        self.accessible = accessible
        self.app = app

    # -------------------------------------------------------------------------------------------------- reading

    @property
    def role(self):
        return self.accessible.getRole()

    @property
    def name(self):
        return self.accessible.name or ""

    @property
    def description(self):
        return self.accessible.description or ""

    @property
    def label(self):
        """The text of the label in front. A combo box has no other name: its own is what is chosen."""
        for relation in self.accessible.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return " ".join(relation.getTarget(i).name for i in range(relation.getNTargets()))
        return ""

    @property
    def text(self):
        """What stands in an editor, is chosen in a combo box, or is written on anything else."""
        if self.role in EDITORS:
            return self.accessible.queryText().getText(0, -1)
        return self.name

    def has(self, state):
        return self.accessible.getState().contains(state)

    @property
    def showing(self):
        return self.has(pyatspi.STATE_SHOWING)

    @property
    def enabled(self):
        return self.has(pyatspi.STATE_ENABLED)

    def is_down(self):
        try:
            return self.has(pyatspi.STATE_PRESSED)
        except GLib.Error:
            return False  # it went with its window

    @property
    def checked(self):
        return self.has(pyatspi.STATE_CHECKED)

    def children(self):
        for index in range(self.accessible.childCount):
            child = self.accessible.getChildAtIndex(index)
            if child is not None:
                yield Node(child, self.app)

    def walk(self, into_tables=False, into_hidden=False):
        """Everything below, in order. The cells of a table are read through Table, not walked; nor, unless it is asked
        for, what a hidden page holds, of which there is more than of what is showing."""
        for child in self.children():
            yield child
            if (into_tables or child.role not in TABLES) and (into_hidden or child.has(pyatspi.STATE_VISIBLE)):
                yield from child.walk(into_tables, into_hidden)

    # -------------------------------------------------------------------------------------------------- finding

    def search(self, roles, name=None):
        """The first thing showing with one of the roles and, if given, that name or label; else None."""
        for node in self.walk():
            if node.role in roles and (name is None or matches(name, node.name) or matches(name, node.label)):
                if node.showing:
                    return node
        return None

    def find(self, roles, name=None, seconds=TIMEOUT):
        """As search, but waits for it. Roles: one of pyatspi.ROLE_…, or a list."""
        roles = list(roles) if isinstance(roles, (list, tuple)) else [roles]
        what = "/".join(Atspi.role_get_name(role) for role in roles[:3]) + (f" {said(name)}" if name else "")
        return wait_until(lambda: self.search(roles, name), f"no {what} is showing", seconds)

    def editor(self, label):
        return self.find(EDITORS, label)

    def button(self, name):
        return self.find(BUTTONS, name)

    def combo(self, label):
        return self.find(pyatspi.ROLE_COMBO_BOX, label)

    def table(self, name=None):
        return Table(self.find(TABLES, name).accessible, self.app)

    def says(self, text):
        """True when a text is showing now, written or spoken: a part of it is enough."""
        for node in self.walk():
            found = node.name if node.role not in EDITORS else node.text
            if (text.search(found) if isinstance(text, re.Pattern) else text in found) and node.showing:
                return True
        return False

    def wait_for_text(self, text, seconds=TIMEOUT):
        wait_until(lambda: self.says(text), f"{said(text)} is not to be read", seconds)

    def wait_for_no_text(self, text, seconds=TIMEOUT):
        wait_until(lambda: not self.says(text), f"{said(text)} is still to be read", seconds)

    # --------------------------------------------------------------------------------------------------- acting

    def focus(self):
        """Gives it the keyboard."""
        self.accessible.queryComponent().grabFocus()
        return self

    def visit(self):
        """Goes to it first when somebody listens, as a person without a mouse does."""
        if os.environ.get("DESK_LISTENER"):
            self.accessible.queryComponent().grabFocus()
            listen()

    def act(self, *wanted):
        """Does the first of its actions that has one of the names, else its first one."""
        actions = self.accessible.queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        index = next((names.index(name) for name in wanted if name in names), 0)
        if not names or not actions.doAction(index):
            raise NotThere(f"{self} can not be pressed (its actions: {names})")

    def press(self, name=None):
        """Presses the button, box, tab, link or menu entry of that name, once it is enabled. Without a name: itself."""
        target = self if name is None else self.button(name)
        wait_until(lambda: target.enabled, f"{target} is not enabled")
        target.visit()
        target.act("Press", "Toggle", "click")
        # It stays down a moment before it clicks, and takes two presses in that time for one.
        wait_until(lambda: not target.is_down(), f"{target} stays down")
        listen()

    def fill(self, label, text):
        """Replaces what stands in the editor of that label, as a screen reader does."""
        target = self.editor(label)
        wait_until(lambda: target.enabled, f"{target} is not enabled")
        target.visit()
        target.accessible.queryEditableText().setTextContents(text)
        if target.role != pyatspi.ROLE_PASSWORD_TEXT:
            wait_until(lambda: target.text == text, f"{target} did not take the text")
        return target

    def type(self, label, text):
        """Types over what stands in the editor of that label, key by key."""
        target = self.editor(label)
        wait_until(lambda: target.enabled, f"{target} is not enabled")
        target.focus()
        wait_until(lambda: target.has(pyatspi.STATE_FOCUSED), f"{target} does not take the keyboard")
        keys("ctrl+a")
        type_text(text)
        if target.role != pyatspi.ROLE_PASSWORD_TEXT:
            wait_until(lambda: target.text == text, f"{target} did not take the keys")
        return target

    def options(self, label):
        """The entries of the combo box of that label."""
        return [item.name for item in self.combo(label).entries()]

    def entries(self):
        for node in self.children():
            if node.role == pyatspi.ROLE_LIST:
                return [item for item in node.children() if item.role in CELLS]
        return []

    def marked_entry(self, walked):
        """The entry an open combo box is at, unless it was there before."""
        for entry in self.entries():
            if entry.has(pyatspi.STATE_SELECTED) and entry.accessible.getIndexInParent() not in walked:
                return entry
        return None

    def choose(self, label, option):
        """Chooses an entry of the combo box of that label, with the keyboard."""
        target = self.pick(label, option)
        wait_until(lambda: matches(option, target.name), f"{target} did not take {said(option)}")
        listen()
        return target

    def pick(self, label, option):
        """As choose, where the box may be gone once it has heard."""
        target = self.combo(label)
        wait_until(lambda: target.enabled, f"{target} is not enabled")
        wait_until(lambda: any(matches(option, entry.name) for entry in target.entries()),
                   f"{target} has no entry {said(option)}")
        target.act("ShowMenu", "Press")  # it has no action to take the keyboard, but its open list does
        wait_until(lambda: any(node.role == pyatspi.ROLE_LIST and node.showing for node in target.children()),
                   f"{target} does not open")
        keys("Home")
        walked = set()
        while True:
            current = wait_until(lambda: target.marked_entry(walked), f"{target} lets nobody reach {said(option)}", 3)
            if matches(option, current.name):
                break
            # An entry that is not enabled is stepped over, and its name alone would not say so.
            walked.add(current.accessible.getIndexInParent())
            keys("Down")
        keys("Return")
        return target

    def click(self, button=1, times=1):
        """Clicks its middle with the mouse."""
        box = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        # What is read is in the program's own pixels, what is clicked in those of the screen.
        scale = int(self.app.environment.get("QT_SCALE_FACTOR", "1"))
        x, y = (box.x + box.width // 2) * scale, (box.y + box.height // 2) * scale
        # Two clicks of one place are no double click, however fast a program finds its way back.
        since = time.monotonic() - self.app.clicked.get((x, y), 0)
        if since < DOUBLE_CLICK:
            time.sleep(DOUBLE_CLICK - since)
        self.app.clicked = {(x, y): time.monotonic()}
        # Not with --sync: where the pointer is there already, that waits 15 s for it to move.
        subprocess.run(["xdotool", "mousemove", str(x), str(y),
                        "click", "--repeat", str(times), "--delay", "60", str(button)], check=True)
        return self

    def __str__(self):
        try:
            return f"{self.accessible.getRoleName()} “{self.label or self.name}”"
        except (GLib.Error, NotImplementedError):
            return "something that is gone"


class Table(Node):
    """A table, tree or list: rows of cells."""

    def headers(self):
        grid = self.accessible.queryTable()
        cells = [grid.getColumnHeader(column) for column in range(grid.nColumns)]
        return [(cell.name or "") if cell else "" for cell in cells]

    def rows(self):
        """Every row as a list of texts."""
        return [[cell.name for cell in row] for row in self.cells()]

    def cells(self):
        try:
            grid = self.accessible.queryTable()
        except NotImplementedError:
            return [[cell] for cell in self.children() if cell.role in CELLS]
        rows = [[grid.getAccessibleAt(row, column) for column in range(grid.nColumns)] for row in range(grid.nRows)]
        if any(cell is None for row in rows for cell in row):
            raise NotImplementedError("its rows changed while they were read")  # who waits reads once more
        return [[Node(cell, self.app) for cell in row] for row in rows]

    def row(self, *texts):
        """The cells of the first row in which each text stands somewhere, once there is one."""

        def search():
            for row in self.cells():
                names = [cell.name for cell in row]
                if all(any(text in name for name in names) for text in texts):
                    return row
            return None

        return wait_until(search, f"{self} has no row with {texts}; it has {self.try_rows()}")

    def try_rows(self):
        try:
            return self.rows()
        except (GLib.Error, NotImplementedError):
            return "nothing readable"

    def current(self):
        """The name of the cell the keyboard is at, or would be."""
        for row in self.cells():
            for cell in row:
                if cell.has(pyatspi.STATE_FOCUSED):
                    return cell.name
        return ""

    def wait_for_current(self, text):
        wait_until(lambda: text in self.current(), f"{self} is not at {said(text)}")

    def wait_for_row(self, *texts):
        self.row(*texts)

    def wait_for_rows(self, count):
        wait_until(lambda: len(self.cells()) == count, f"{self} does not have {count} rows")

    def select(self, *texts):
        """Clicks the row in which these texts stand."""
        self.click_row(texts, times=1)
        listen()

    def open(self, *texts):
        """Double-clicks the row in which these texts stand."""
        self.click_row(texts, times=2)

    def click_row(self, texts, times):
        # A list that is read again meanwhile has other cells.
        wait_until(lambda: self.turn_to(texts).click(times=times), f"{self} lets nobody click {texts}")

    def turn_to(self, texts):
        """The first cell of the row in which these texts stand, with the wheel turned until it can be seen."""
        for _ in range(60):
            cell = self.row(*texts)[0]
            table = self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            box = cell.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            middle = box.y + box.height // 2
            if table.y <= middle < table.y + table.height:
                return cell
            scale = int(self.app.environment.get("QT_SCALE_FACTOR", "1"))
            x, y = (table.x + table.width // 2) * scale, (table.y + table.height // 2) * scale
            wheel = "4" if middle < table.y else "5"
            subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", wheel], check=True)
        raise NotThere(f"{self} cannot be turned to {texts}")


class App:
    """A running program. Leaving the with block ends it, by its pid; a crash or a refusal to end is a failure, unless
    the story says in `ends_with` which end it wants."""

    def __init__(self, command, shots=None, environment=None, ends_with=(0, -signal.SIGTERM)):
        self.out = os.environ.get("DESK_E2E_OUT") or os.path.join(ROOT, "build", "e2e")
        self.story = os.path.splitext(os.path.basename(sys.argv[0]))[0] or "story"
        self.shots = shots or self.out
        self.command = command
        self.environment = environment or {}
        self.ends_with = ends_with
        self.process = None
        self.node = None
        self.clicked = {}  # the place clicked last, and when

    def __enter__(self):
        os.makedirs(self.out, exist_ok=True)
        os.makedirs(self.shots, exist_ok=True)
        Atspi.set_timeout(5000, 5000)
        with open(self.left("output.txt"), "wb") as output:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                                            env={**os.environ, **self.environment})
        try:
            self.node = wait_until(self.look_up, f"{self.command[0]} shows nothing accessible", 30)
        except BaseException as error:
            self.__exit__(type(error), error, None)
            raise
        return self

    def __exit__(self, kind, error, trace):
        if error is not None:
            self.leave_evidence(error)
        else:
            self.close_windows()
        code = self.end()
        if error is None and code not in self.ends_with:
            raise NotThere(f"the program ended with {code}; its output is in {self.left('output.txt')}")
        return False

    def left(self, name):
        return os.path.join(self.out, f"{self.story}-{name}")

    def look_up(self):
        if self.process.poll() is not None:
            with open(self.left("output.txt"), encoding="utf-8", errors="replace") as output:
                raise RuntimeError(f"{self.command[0]} ended with {self.process.returncode}:\n{output.read()[-4000:]}")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.get_process_id() == self.process.pid:
                # The cache follows events, and Qt does not send one for every change.
                child.set_cache_mask(Atspi.Cache.NONE)
                return Node(child, self)
        return None

    def close_windows(self):
        """Closes as a person does, so that the program leaves through its own door (and a leak is found); 5 s at most."""
        deadline = time.monotonic() + 5
        while self.process.poll() is None and time.monotonic() < deadline:
            for window in self.window_ids(".")[-1:]:
                subprocess.run(["xdotool", "windowactivate", window, "key", "alt+F4"], check=False, stderr=subprocess.DEVNULL)
            try:
                self.process.wait(0.5)
            except subprocess.TimeoutExpired:
                pass

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                return "SIGKILL, after it did not follow SIGTERM for 10 s"
        return self.process.returncode

    # ------------------------------------------------------------------------------------------------- windows

    def search_window(self, title):
        for node in self.node.children():
            # Whatever stands directly below the program is a window: a plain QWidget has no role that says so.
            if node.showing and (title is None or matches(title, node.name)):
                return node
        # Qt hangs a dialog below its parent window.
        return self.node.search(WINDOWS, title)

    def window(self, title=None):
        """The window or dialog of that title (text or pattern), once it is showing."""
        found = wait_until(lambda: self.search_window(title), f"no window {said(title or 'at all')} is showing")
        listen()
        return found

    def wait_for_no_window(self, title):
        wait_until(lambda: not self.search_window(title), f"the window {said(title)} is still showing")

    # -------------------------------------------------------------------------------------------------- keyboard

    def focus(self):
        """What has the keyboard."""
        for node in self.node.walk():
            if node.has(pyatspi.STATE_FOCUSED) and node.showing and (node.role not in PARTS or named_pane(node)):
                return node
        return None

    def wait_for_focus(self, roles, name):
        """Until the keyboard is at the thing of that role and name; returns that thing."""
        roles = list(roles) if isinstance(roles, (list, tuple)) else [roles]

        def there():
            at = self.focus()
            return at if at and at.role in roles and (matches(name, at.label) or matches(name, at.name)) else None

        try:
            return wait_until(there, "")
        except NotThere:
            raise NotThere(f"the keyboard is not at {said(name)}, but at {self.focus()}") from None

    # ------------------------------------------------------------------------------------------------ pictures

    def picture(self, name, title=None):
        """A picture of the whole screen, or of the one window whose title has this in it; returns its path."""
        path = os.path.join(self.shots, f"{name}.png")
        window = "root"
        if title is not None:
            found = wait_until(lambda: self.window_ids(re.escape(title)), f"no window “{title}” to take a picture of")
            window = found[-1]
        subprocess.run(["import", "-silent", "-window", window, path], check=True)
        return path

    def focus_window(self, title):
        """Brings the window of that title (text or pattern) before the others and gives it the keyboard."""
        found = wait_until(lambda: self.window_ids(said(title) if isinstance(title, re.Pattern) else re.escape(title)),
                           f"no window {said(title)}")
        subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=True)

    def window_ids(self, title):
        """The X windows of the program whose title has this regular expression in it, from the lowest to the topmost."""
        search = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name", title]
        return subprocess.run(search, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.split()

    # ------------------------------------------------------------------------------------------------- failure

    def tree(self):
        """The accessible tree as text."""
        lines = []

        def add(node, depth):
            try:
                states = [word for word, state in (("showing", pyatspi.STATE_SHOWING), ("enabled", pyatspi.STATE_ENABLED),
                                                   ("focused", pyatspi.STATE_FOCUSED), ("checked", pyatspi.STATE_CHECKED))
                          if node.has(state)]
                label = f" label={node.label!r}" if node.label else ""
                # What stands in an editor is not written down: it can be a secret.
                lines.append(f"{'  ' * depth}{node.accessible.getRoleName()} {node.name!r}{label} [{' '.join(states)}]")
                for index, child in enumerate(node.children()):
                    if index == 200:
                        lines.append(f"{'  ' * (depth + 1)}… and more")
                        break
                    add(child, depth + 1)
            except (GLib.Error, NotImplementedError) as error:
                lines.append(f"{'  ' * depth}({error})")

        if self.node is not None:
            add(self.node, 0)
        return "\n".join(lines) + "\n"

    def leave_evidence(self, error):
        with open(self.left("tree.txt"), "w", encoding="utf-8") as file:
            file.write(self.tree())
        subprocess.run(["import", "-silent", "-window", "root", self.left("failure.png")], check=False)
        code = self.process.poll()
        state = "is running" if code is None else f"ended with {code}"
        print(f"{self.story}: {error}\n{self.story}: the program {state}; see {self.left('tree.txt')}, "
              f"{self.left('failure.png')} and {self.left('output.txt')}", file=sys.stderr)
        if code is not None:
            self.tell_crash()

    def tell_crash(self):
        """What the program left of itself goes with its profile when the story ends, so it is said here."""
        with open(self.left("output.txt"), encoding="utf-8", errors="replace") as output:
            print(output.read()[-2000:], file=sys.stderr)
        profile = self.command[self.command.index("--profile") + 1] if "--profile" in self.command else None
        for report in glob.glob(os.path.join(glob.escape(profile), "**", "crash*"), recursive=True) if profile else []:
            if os.path.isfile(report):
                with open(report, encoding="utf-8", errors="replace") as text:
                    print(text.read(), file=sys.stderr)


def profile_with(profile, scheme):
    """A new profile that is light or dark whatever the desktop is."""
    os.makedirs(profile)
    with open(os.path.join(profile, "settings.ini"), "w", encoding="utf-8") as settings:
        settings.write(f"[appearance]\ntheme={scheme}\n")
    return profile


def arguments(description, add=None):
    """What every story takes: --app PROGRAM, --shots DIR, and after "--" what is handed on to the program."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--app", default=os.path.join(ROOT, "build", "release", "bin", "automation-desk"))
    parser.add_argument("--shots", help="where the pictures go")
    parser.add_argument("rest", nargs="*", metavar="-- argument", help="handed on to the program")
    if add:
        add(parser)
    return parser.parse_args()
