#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Bad input, in the real window: a wrong command line, a server that is not there, refuses the key, answers HTML or does
not answer at all, a port in use, a profile folder that cannot be written, no keychain, and a damaged cache. Each gets a
sentence that says what to do, nothing is lost, and the program always leaves through its own door. (A wrong key in the
sign-in dialog is told in offline.py.)

`-- case…` runs only the cases with these names. Every case runs, also after one that failed."""

import contextlib
import glob
import http.server
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import traceback

import pyatspi
from gi.repository import Gio, GLib

import desk
from sandboxprogram import Sandbox

WINDOW = re.compile("Automation Desk$")
KEY = "k" * 40
ANSWER_DEADLINE = 60  # seconds; api::TransportOptions::readDeadline


class App(desk.App):
    """As desk.App, and only the program's own exit counts: being terminated because it did not close is a failure."""

    def end(self):
        running = self.process.poll() is None
        code = super().end()
        return f"{code}: it did not close within 5 s of Alt+F4 and was terminated" if running else code


class Desk:
    """What the cases share: the programs, the place for pictures, and a folder that is deleted at the end."""

    def __init__(self, options, folder):
        self.program, self.sandbox, self.shots, self.folder = options.app, options.sandbox, options.shots, folder

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def open(self, *arguments, key=None, environment=None, ends_with=0):
        more = dict(environment or {})
        if key:
            more["WANDB_API_KEY"] = key
        return App([self.program, *arguments], self.shots, more, ends_with=[ends_with])

    def server(self, name):
        return Sandbox(self.sandbox, self.path(name))


# ------------------------------------------------------------------------------------------------------ small helpers


def refusal(command, environment=None, code=2):
    """What a command says that has to end at once with that code, on stderr and nowhere else."""
    ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, env=environment)
    assert ran.returncode == code, f"{command[1:]} ended with {ran.returncode}: {ran.stderr}"
    assert not ran.stdout, f"{command[1:]} wrote on stdout: {ran.stdout}"
    lines = ran.stderr.strip().splitlines()
    assert 1 <= len(lines) <= 2, f"{command[1:]} does not say one thing: {ran.stderr!r}"
    return " ".join(lines)


def one_sentence(text):
    """A sentence for a person: it ends like one, and shows nothing of the program's insides."""
    assert text.rstrip().endswith((".", ")")), f"no whole sentence: {text!r}"
    inside = re.search(r"Error\{|std::|variant|QSql|errno|0x[0-9a-f]{4}|lock error", text)
    assert not inside, f"{text!r} shows the program's insides"
    return text


def texts(node):
    """Everything that is to be read below a node now."""
    return [child.name for child in node.walk() if child.name and child.showing]


def sentence_with(window, part, seconds=desk.TIMEOUT):
    """The whole text, on the window, of which this is a part."""
    return one_sentence(desk.wait_until(lambda: next((text for text in texts(window) if part in text), None),
                                        f"“{part}” is not to be read", seconds))


def banner_button(window, name):
    """The banner's own button; the menu has an entry of the same name."""
    return window.find([pyatspi.ROLE_PUSH_BUTTON], name)


def is_usable(window):
    """A tab and the filter answer."""
    window.press("History")
    desk.wait_until(lambda: window.search(desk.EDITORS, "Filter automations") is None, "the tab did not change")
    window.press("Automations")
    window.fill("Filter automations", "alias")
    window.fill("Filter automations", "")


def is_there(app, part, seconds=desk.TIMEOUT):
    """The window is open, says this, can be used, and asks for nothing; returns the window and the text."""
    window = app.window(WINDOW)
    text = sentence_with(window, part, seconds)
    assert app.search_window("Sign in") is None, "it asks to sign in although it has a key"
    is_usable(window)
    return window, text


def read_the_model_registry(app):
    window = app.window(WINDOW)
    window.table("Places").select("Model")
    window.table("Automations").wait_for_row("Deploy on production alias")
    return window


def use_once(here, server, profile):
    """A profile that has read the server."""
    with here.open("--server", server.url, "--profile", profile, key=server.key) as app:
        read_the_model_registry(app).wait_for_text("Synced")


def fatal_box(app, *parts):
    """The box that is all there is; the program ends with 1 when it is closed. Returns what it says."""
    box = app.window("Automation Desk")
    found = [sentence_with(box, part) for part in parts]
    box.press("Close")
    app.process.wait(desk.TIMEOUT)
    return found[0]



@contextlib.contextmanager
def web_page():
    """A server that is no W&B server: every answer is a page."""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.do_GET()

        def do_GET(self):
            body = b"<!doctype html><title>Welcome</title><h1>Please log in to the network</h1>"
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


@contextlib.contextmanager
def silence():
    """A server that accepts and reads, and never answers; yields its address and the connections it has."""
    listener = socket.create_server(("127.0.0.1", 0))
    connections = []

    def accept():
        with contextlib.suppress(OSError):
            while True:
                connections.append(listener.accept()[0])

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", connections
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)
        for connection in connections:
            connection.close()


def accessibility_bus():
    """The address of the bus screen readers use, so that a program without a session bus can be read too."""
    answer = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus", "/org/a11y/bus",
                             "org.a11y.Bus.GetAddress"], check=True, capture_output=True, text=True)
    return answer.stdout.strip()


@contextlib.contextmanager
def bus_without_keychain(here):
    """A session bus of its own on which nobody keeps secrets, and nobody can be started to. It only tells where the
    accessibility bus is, so that the program can be read on it."""
    config = here.path("bus.conf")
    with open(config, "w", encoding="utf-8") as file:
        file.write(f"<busconfig><type>session</type><listen>unix:dir={here.folder}</listen><auth>EXTERNAL</auth>"
                   '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
                   '<allow own="*"/></policy></busconfig>')
    bus = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        address = bus.stdout.readline().strip()
        with accessibility_on(address):
            yield address
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


@contextlib.contextmanager
def accessibility_on(address):
    """Answers there as org.a11y.Bus, with the accessibility bus of the rig."""
    node = Gio.DBusNodeInfo.new_for_xml(
        '<node><interface name="org.a11y.Bus"><method name="GetAddress"><arg type="s" direction="out"/></method>'
        '</interface><interface name="org.a11y.Status"><property name="IsEnabled" type="b" access="read"/>'
        '<property name="ScreenReaderEnabled" type="b" access="read"/></interface></node>')
    accessible = accessibility_bus()
    context = GLib.MainContext.new()
    loop = GLib.MainLoop.new(context, False)
    ready = threading.Event()

    def serve():
        context.push_thread_default()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        connection.set_exit_on_close(False)
        for interface in node.interfaces:
            connection.register_object(
                "/org/a11y/bus", interface,
                lambda *call: call[-1].return_value(GLib.Variant("(s)", (accessible,))),
                lambda *_: GLib.Variant("b", True), None)
        connection.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
                             GLib.Variant("(su)", ("org.a11y.Bus", 0)), None, 0, -1, None)
        ready.set()
        loop.run()
        connection.close_sync(None)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    assert ready.wait(10), "the bus of this case did not come up"
    try:
        yield
    finally:
        loop.quit()
        thread.join(5)


@contextlib.contextmanager
def unwritable(folder):
    """Nothing in the folder can be written: without rights, and for root, whom rights do not bind, immutable."""
    places = [place for place, _, _ in os.walk(folder)]
    files = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
    try:
        if os.geteuid() == 0:
            done = subprocess.run(["chattr", "+i", *files, *places], capture_output=True, text=True)
            if done.returncode != 0:
                print(f"badinput: chattr does not work here ({done.stderr.strip()})")
                yield False
                return
        else:
            for place in places:
                os.chmod(place, 0o500)
        yield True
    finally:
        if os.geteuid() == 0:
            subprocess.run(["chattr", "-i", *places, *files], capture_output=True, check=False)
        for place in places:
            os.chmod(place, 0o700)


# -------------------------------------------------------------------------------------------------------------- cases


def command_line(here):
    """A command line nobody can follow: exit 2 and a sentence, also where there is no display."""
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    said = {}
    for arguments in (["--server", "nonsense"], ["--server", "ftp://x"], ["--server"], ["--bogus"], ["frobnicate"],
                      ["--sandbox", "--server", "https://api.wandb.ai"]):
        said[" ".join(arguments)] = one_sentence(refusal([here.program, *arguments], bare))
    assert "not a server URL" in said["--server nonsense"] and "https://" in said["--server nonsense"], said
    assert "https://" in said["--server ftp://x"], said
    assert "bogus" in said["--bogus"] and "--help" in said["--bogus"], said
    assert "frobnicate" in said["frobnicate"], said
    assert "--sandbox and --server" in said["--sandbox --server https://api.wandb.ai"], said


def nobody_listens(here):
    """A server that is not there."""
    profile = here.path("nobody")
    with here.open("--server", "http://127.0.0.1:1", "--profile", profile, key=KEY) as app:
        window, text = is_there(app, "refused the connection")
        assert "Offline" in text and "Check the server URL" in text, text
        banner_button(window, "Try again").press()
        sentence_with(window, "refused the connection")
        app.picture("nobody-listens")


def wrong_key(here):
    """WANDB_API_KEY holds a key that the server does not know."""
    with here.server("wrong-key-server") as server:
        with here.open("--server", server.url, "--profile", here.path("wrong-key"), key=KEY) as app:
            window, _ = is_there(app, "does not accept the API key")
            app.picture("wrong-key")
            banner_button(window, "Sign in…").press()
            dialog = app.window("Sign in")
            dialog.fill("API key", server.key)
            dialog.press("Sign in")
            app.wait_for_no_window("Sign in")
            read_the_model_registry(app).wait_for_text("Synced")


def malformed_key(here):
    """WANDB_API_KEY holds something that is no key at all."""
    with here.open("--server", "http://127.0.0.1:1", "--profile", here.path("malformed"), key="two words") as app:
        dialog = app.window("Sign in")
        app.picture("malformed-key")
        text = sentence_with(dialog, "WANDB_API_KEY")
        assert "cannot be sent like this" not in text, f"nobody knows what to do: {text}"
        dialog.press("Cancel")
        app.wait_for_no_window("Sign in")
        is_usable(app.window(WINDOW))


def malformed_key_typed(here):
    """The same, typed in the dialog."""
    with here.open("--server", "http://127.0.0.1:1", "--profile", here.path("malformed-typed")) as app:
        dialog = app.window("Sign in")
        dialog.fill("API key", "two words")
        dialog.press("Sign in")
        sentence_with(dialog, "That key cannot be used")


def html(here):
    """Something answers, with a web page."""
    with web_page() as url:
        with here.open("--server", url, "--profile", here.path("html"), key=KEY) as app:
            window, text = is_there(app, "not a W&B API server")
            assert "web page" in text and url.removeprefix("http://").split(":")[0] in text, text
            app.picture("html")
            window.press("Try again")
            sentence_with(window, "not a W&B API server")


def html_at_sign_in(here):
    """The same, said in the sign-in dialog."""
    with web_page() as url:
        with here.open("--server", url, "--profile", here.path("html-sign-in")) as app:
            dialog = app.window("Sign in")
            dialog.fill("API key", KEY)
            dialog.press("Sign in")
            sentence_with(dialog, "not a W&B API server")
            desk.wait_until(lambda: dialog.button("Sign in").enabled, "nobody can try again")
            dialog.press("Cancel")
            app.wait_for_no_window("Sign in")


def silent(here):
    """A server that accepts and never answers: the window can be used meanwhile, and says so in the end."""
    with silence() as (url, connections):
        with here.open("--server", url, "--profile", here.path("silent"), key=KEY) as app:
            window = app.window(WINDOW)
            desk.wait_until(lambda: connections, "nothing was asked")
            window.wait_for_text("Syncing…")
            is_usable(window)
            app.picture("silent")
        with here.open("--server", url, "--profile", here.path("silent"), key=KEY) as app:
            window, text = is_there(app, "did not answer within", ANSWER_DEADLINE + 15)
            assert "try again" in text, text
            app.picture("silent-in-the-end")


def silent_at_sign_in(here):
    """Testing a key on a server that never answers can be given up at once."""
    with silence() as (url, connections):
        with here.open("--server", url, "--profile", here.path("silent-sign-in")) as app:
            dialog = app.window("Sign in")
            dialog.fill("API key", KEY)
            dialog.press("Sign in")
            desk.wait_until(lambda: connections, "nothing was asked")
            dialog.wait_for_text("Testing the key…")
            dialog.press("Cancel")
            app.wait_for_no_window("Sign in")
            is_usable(app.window(WINDOW))


def port_in_use(here):
    """The sandbox on a port that somebody else has, and on one that is none."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        text = one_sentence(refusal([here.sandbox, "--port", str(port)]))
        assert str(port) in text and "--port" in text, text
    one_sentence(refusal([here.sandbox, "--port", "many"]))
    one_sentence(refusal([here.sandbox, "--port", "70000"]))


def no_profile_folder(here):
    """The profile cannot even be made, because there is a file in its way."""
    with open(here.path("file"), "w", encoding="utf-8"):
        pass
    profile = here.path("file", "profile")
    for arguments in (["--server", "http://127.0.0.1:1"], ["--sandbox"]):
        with here.open(*arguments, "--profile", profile, key=KEY, ends_with=1) as app:
            text = fatal_box(app, profile)
            assert "folder" in text, text
    environment = {**os.environ, "WANDB_API_KEY": KEY}
    command = [here.program, "sync", "--server", "http://127.0.0.1:1", "--profile", profile]
    assert profile in one_sentence(refusal(command, environment, code=1))


def read_only_profile(here):
    """A profile that was used and cannot be written any more shows what it has, and says why it takes nothing."""
    profile = here.path("read-only")
    with here.server("read-only-server") as server:
        use_once(here, server, profile)
        with unwritable(profile) as works:
            if not works:
                return
            with here.open("--server", server.url, "--profile", profile, key=server.key) as app:
                window = read_the_model_registry(app)
                app.picture("read-only")
                text = sentence_with(window, "cannot be written")
                assert profile in text, text
                assert "until the folder may be written again" in text, f"nobody knows what to do: {text}"
                assert not window.button("Create automation").enabled, "an automation can be created"
        use_once(here, server, profile)


def read_only_sandbox(here):
    """The same for the sandbox's own profile: it keeps what was made there."""
    profile = here.path("read-only-sandbox")
    with here.open("--sandbox", "--profile", profile) as app:
        read_the_model_registry(app)
    with unwritable(profile) as works:
        if not works:
            return
        with here.open("--sandbox", "--profile", profile, ends_with=1) as app:
            text = fatal_box(app, profile)
            app_says_what_to_do = re.search(r"folder|written|profile", text)
            assert app_says_what_to_do, text
    with here.open("--sandbox", "--profile", profile) as app:
        read_the_model_registry(app)


def no_keychain(here):
    """A session in which nobody keeps secrets: the key can be used once, and is in no file."""
    with here.server("no-keychain-server") as server, bus_without_keychain(here) as bus:
        profile = here.path("no-keychain")
        command = ["--server", server.url, "--profile", profile]
        environment = {"DBUS_SESSION_BUS_ADDRESS": bus}
        with here.open(*command, environment=environment) as app:
            dialog = app.window("Sign in")
            sentence_with(dialog, "No keychain is running")
            dialog.fill("API key", server.key)
            dialog.press("Sign in")
            button = dialog.button("Use for this session only")
            assert "for this session" in sentence_with(dialog, "No keychain is running")
            app.picture("no-keychain")
            button.press()
            app.wait_for_no_window("Sign in")
            read_the_model_registry(app).wait_for_text("Synced")
        for place in glob.glob(os.path.join(profile, "**"), recursive=True):
            if os.path.isfile(place):
                with open(place, "rb") as file:
                    assert server.key.encode() not in file.read(), f"the key is in {place}"
        # The key was for that session only, so it is asked for again, and the list is there.
        with here.open(*command, environment=environment) as app:
            dialog = app.window("Sign in")
            sentence_with(dialog, "No keychain is running")
            dialog.press("Cancel")
            app.wait_for_no_window("Sign in")
            read_the_model_registry(app)


def no_key_was_sent(here):
    """Without any key nobody says that the server refused one."""
    with here.server("no-key-server") as server:
        with here.open("--server", server.url, "--profile", here.path("no-key")) as app:
            app.window("Sign in").press("Cancel")
            app.wait_for_no_window("Sign in")
            window = app.window(WINDOW)
            window.wait_for_text("Signed out")
            assert not window.says("does not accept the API key"), f"no key was sent, and yet: {texts(window)[:3]}"
            sentence_with(window, "You are signed out")


def no_session_bus(here):
    """Without a bus nothing can be read by name; reading the server once tells the same."""
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={here.path('no-such-bus')}"}
    command = [here.program, "sync", "--server", "http://127.0.0.1:1", "--profile", here.path("no-bus")]
    text = one_sentence(refusal(command, environment, code=1))
    assert "session bus" in text, text
    # With a key from the environment the keychain is not needed.
    text = one_sentence(refusal(command, {**environment, "WANDB_API_KEY": KEY}, code=1))
    assert "refused the connection" in text, text


def damage(file, how):
    with open(file, "r+b") as database:
        if how == "text":
            database.truncate(0)
            database.write(b"this is no database\n" * 50)
        else:
            size = database.seek(0, os.SEEK_END)
            database.truncate(size // 2 + 100)


def damaged_cache(here):
    """cache.db is what the server said, so a broken one is put aside and read again."""
    with here.server("damaged-server") as server:
        for how in ("text", "truncated"):
            profile = here.path(f"damaged-{how}")
            use_once(here, server, profile)
            (cache,) = glob.glob(os.path.join(profile, "workspaces", "*", "cache.db"))
            damage(cache, how)
            with here.open("--server", server.url, "--profile", profile, key=server.key) as app:
                window = read_the_model_registry(app)
                window.wait_for_text("Synced")
            kept = glob.glob(os.path.join(os.path.dirname(cache), "quarantine", "*", "cache.db"))
            assert kept, f"the {how} cache.db was not put aside"


def damaged_settings(here):
    """settings.ini names a server that is none: the program opens all the same."""
    profile = here.path("damaged-settings")
    os.makedirs(profile)
    with open(os.path.join(profile, "settings.ini"), "w", encoding="utf-8") as file:
        file.write("[account]\nserver=nonsense\n\x00\x01[window\ngeometry=@ByteArray(zzz)\n")
    with here.open("--profile", profile) as app:
        window = app.window(WINDOW)
        window.press("Look around in the sandbox")
        assert not window.says("nonsense"), "it talks to the server “nonsense”"
        is_usable(window)


CASES = [command_line, port_in_use, nobody_listens, wrong_key, malformed_key, malformed_key_typed, html, html_at_sign_in,
         no_profile_folder,
         read_only_profile, read_only_sandbox, no_keychain, no_key_was_sent,
         no_session_bus, damaged_cache, damaged_settings,
         silent_at_sign_in, silent]


def main():
    options = desk.arguments(__doc__, lambda parser: parser.add_argument("--sandbox", required=True))
    failed = []
    for case in CASES:
        if options.rest and case.__name__ not in options.rest:
            continue
        with tempfile.TemporaryDirectory() as folder:
            sys.argv[0] = f"badinput-{case.__name__}"  # each case leaves evidence of its own
            try:
                case(Desk(options, folder))
                print(f"badinput: {case.__name__}: as it should be")
            except Exception:  # the next case may tell more
                traceback.print_exc()
                failed.append(case.__name__)
    if failed:
        sys.exit(f"badinput: not as it should be: {', '.join(failed)}")
    print("badinput: every bad input got its sentence, nothing was lost, and the program always closed by itself")


if __name__ == "__main__":
    main()
