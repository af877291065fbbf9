#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The window follows the desktop while it is open: a stand-in for the desktop's settings portal asks for dark, for light
and for more contrast, and the picture of the window says within seconds that it was heard."""

import re
import threading

from gi.repository import Gio, GLib

import desk

WINDOW = "Automation Desk"
GROUP = "org.freedesktop.appearance"
INTERFACE = "org.freedesktop.portal.Settings"
PATH = "/org/freedesktop/portal/desktop"
DARK, LIGHT = 1, 2
XML = f"""<node><interface name="{INTERFACE}">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>"""


class Portal:
    """Answers on the session bus as the desktop does."""

    def __init__(self, **settings):
        self.settings = {name.replace("_", "-"): GLib.Variant("u", value) for name, value in settings.items()}
        self.context = GLib.MainContext.new()
        self.loop = GLib.MainLoop.new(self.context, False)
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.connection = None

    def __enter__(self):
        self.thread.start()
        assert self.ready.wait(10), "the portal did not come up"
        return self

    def __exit__(self, *_):
        self.loop.quit()
        self.thread.join(5)

    def serve(self):
        self.context.push_thread_default()
        address = Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION, None)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        interface = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
        self.connection.register_object(PATH, interface, self.answer, None, None)
        self.connection.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "RequestName",
                                  GLib.Variant("(su)", ("org.freedesktop.portal.Desktop", 0)), None, 0, -1, None)
        self.ready.set()
        self.loop.run()
        self.connection.close_sync(None)

    def answer(self, *call):
        call[-1].return_value(GLib.Variant("(a{sa{sv}})", ({GROUP: self.settings},)))

    def change(self, name, value):
        self.settings[name] = GLib.Variant("u", value)
        self.connection.emit_signal(None, PATH, INTERFACE, "SettingChanged",
                                    GLib.Variant("(ssv)", (GROUP, name, self.settings[name])))


def wait_until_bright(app, name, check, what):
    desk.wait_until(lambda: check(desk.brightness(app.picture(name, WINDOW))), what, 5)


def pixels_apart(app, name, before):
    """How many pixels differ between a picture of before and one of now."""
    now = app.picture(name, WINDOW)
    return desk.different_pixels(before, now)


def main():
    options = desk.arguments(__doc__)
    command = [options.app, "--sandbox", *options.rest]
    with Portal(color_scheme=0, contrast=0) as portal, desk.App(command, options.shots) as app:
        window = app.window(re.compile(f"{WINDOW}$"))
        window.table("Automations").wait_for_row("Audit every alias")
        wait_until_bright(app, "0-no-preference", lambda level: level > 0.8, "without a wish it is light")
        portal.change("color-scheme", DARK)
        wait_until_bright(app, "1-dark", lambda level: level < 0.25, "it becomes dark")
        portal.change("color-scheme", LIGHT)
        wait_until_bright(app, "2-light", lambda level: level > 0.8, "it becomes light")
        plain = app.picture("2-light", WINDOW)
        portal.change("contrast", 1)
        desk.wait_until(lambda: pixels_apart(app, "3-contrast", plain) > 2000, "borders and texts become stronger", 5)
        portal.change("color-scheme", DARK)
        wait_until_bright(app, "4-dark-contrast", lambda level: level < 0.25, "it becomes dark, with contrast")
        portal.change("color-scheme", 0)
        portal.change("contrast", 0)
        wait_until_bright(app, "5-no-preference", lambda level: level > 0.8, "without a wish it is light again")
    with Portal(color_scheme=DARK) as portal, desk.App(command, options.shots) as app:
        app.window(re.compile(f"{WINDOW}$")).table("Automations").wait_for_row("Audit every alias")
        wait_until_bright(app, "6-starts-dark", lambda level: level < 0.25, "it starts dark on a dark desktop")
    print("theme: the window followed the desktop while it was open, and started as the desktop is")


if __name__ == "__main__":
    main()
