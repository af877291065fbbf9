#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A stand-in for the wallet daemon of Plasma 5 that fails as it is told.

Speaks the calls QtKeychain makes. SetMode(s): ok, denied (open gives no handle), openerr, readerr, writeerr (calls fail),
minus1 (a write says that it was not done), forgetful (a write says that it was, and keeps nothing), hang (open waits for
ever, as a prompt that nobody answers).
"""
from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name='org.kde.KWallet'>
 <method name='networkWallet'><arg type='s' direction='out'/></method>
 <method name='open'><arg type='s' direction='in'/><arg type='x' direction='in'/><arg type='s' direction='in'/>
  <arg type='i' direction='out'/></method>
 <method name='entryType'><arg type='i' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
  <arg type='s' direction='in'/><arg type='i' direction='out'/></method>
 <method name='readPassword'><arg type='i' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
  <arg type='s' direction='in'/><arg type='s' direction='out'/></method>
 <method name='writePassword'><arg type='i' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
  <arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='i' direction='out'/></method>
 <method name='removeEntry'><arg type='i' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
  <arg type='s' direction='in'/><arg type='i' direction='out'/></method>
 <method name='SetMode'><arg type='s' direction='in'/></method>
</interface></node>
"""

PASSWORD = 1
mode = "ok"
entries = {}
waiting = []


def answer(method, arguments):
    """What the wallet says; nothing for an error."""
    if method == "networkWallet":
        return GLib.Variant("(s)", ("kdewallet",))
    if method == "open":
        return None if mode == "openerr" else GLib.Variant("(i)", (-1 if mode == "denied" else 1,))
    key = tuple(arguments[1:3])
    if method == "entryType":
        return GLib.Variant("(i)", (PASSWORD if key in entries else 0,))
    if method == "readPassword":
        return None if mode == "readerr" else GLib.Variant("(s)", (entries.get(key, ""),))
    if method == "writePassword":
        if mode == "writeerr":
            return None
        if mode not in ("minus1", "forgetful"):
            entries[key] = arguments[3]
        return GLib.Variant("(i)", (-1 if mode == "minus1" else 0,))
    if method == "removeEntry":
        if mode == "writeerr":
            return None
        if mode not in ("minus1", "forgetful"):
            entries.pop(key, None)
        return GLib.Variant("(i)", (-1 if mode == "minus1" else 0,))
    return None


def called(_connection, _sender, _path, _interface, method, parameters, invocation):
    global mode
    arguments = parameters.unpack()
    if method == "SetMode":
        mode = arguments[0]
        # Whoever is still asked says no.
        while waiting:
            waiting.pop().return_value(GLib.Variant("(i)", (-1,)))
        invocation.return_value(None)
    elif method == "open" and mode == "hang":
        waiting.append(invocation)
    elif (value := answer(method, arguments)) is not None:
        invocation.return_value(value)
    else:
        invocation.return_dbus_error("org.kde.KWallet.Error", mode)


def owned(connection, _name):
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    connection.register_object("/modules/kwalletd5", node.interfaces[0], called, None, None)


Gio.bus_own_name(Gio.BusType.SESSION, "org.kde.kwalletd5", Gio.BusNameOwnerFlags.NONE, owned, None, None)
GLib.MainLoop().run()
