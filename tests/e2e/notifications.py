# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's notifications: keeps what is shown, and presses buttons on it."""

import threading

import harness  # noqa: F401  (the bus has to be there first)
from gi.repository import Gio, GLib

NAME = 'org.freedesktop.Notifications'
INTERFACE = '''<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
  </method>
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>'''


class Notifications:
    """Use as a context manager. shown: None, or (title, text, {label of a button: its action})."""

    def __init__(self):
        self.shown = None
        self.id = 0
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self._run)

    def __enter__(self):
        self.thread.start()
        assert self.ready.wait(10)
        return self

    def __exit__(self, *_):
        self.context.invoke_full(GLib.PRIORITY_DEFAULT, self.loop.quit)
        self.thread.join()

    def _run(self):
        self.context = GLib.MainContext.new()
        self.context.push_thread_default()
        self.loop = GLib.MainLoop.new(self.context, False)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        address = Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION)
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags)
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        self.connection.register_object('/org/freedesktop/Notifications', interface, self._called)
        owner = Gio.bus_own_name_on_connection(self.connection, NAME, Gio.BusNameOwnerFlags.NONE,
                                               lambda *_: self.ready.set())
        self.loop.run()
        Gio.bus_unown_name(owner)
        self.connection.close_sync()
        self.context.pop_thread_default()

    def _called(self, connection, sender, path, interface, method, parameters, invocation):
        if method == 'Notify':
            _, _, _, title, text, actions, _, _ = parameters.unpack()
            self.id += 1
            self.shown = (title, text, dict(zip(actions[1::2], actions[::2])))
            invocation.return_value(GLib.Variant('(u)', [self.id]))
        elif method == 'CloseNotification':
            self.shown = None
            invocation.return_value(None)
        elif method == 'GetCapabilities':
            invocation.return_value(GLib.Variant('(as)', [['actions', 'body']]))
        else:
            invocation.return_value(GLib.Variant('(ssss)', ['test', 'test', '1', '1.2']))

    def press(self, label):
        action = GLib.Variant('(us)', [self.id, self.shown[2][label]])
        self.connection.emit_signal(None, '/org/freedesktop/Notifications', NAME, 'ActionInvoked', action)
