# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program as a person does: on a screen of its own, by the names that are read out.

A process that imports this gets one private display and one private session bus; every App then starts
from an empty home. Nothing sleeps for a fixed time: what is waited for is polled.
"""

import atexit
import ctypes
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import tempfile
import time
import zlib

APPLICATION_ID = os.environ.get('BACKSTRIDE_APPLICATION_ID', 'io.github.backstride.Backstride')
PROGRAM = os.environ.get('BACKSTRIDE_PROGRAM', 'backstride')
SCHEMA_DIR = os.environ.get('BACKSTRIDE_SCHEMA_DIR', '')
TIMEOUT = float(os.environ.get('BACKSTRIDE_TIMEOUT', '20'))

BUTTONS = ['button', 'push button', 'toggle button', 'menu item', 'link']

KEYS = {'Return': 0xff0d, 'Escape': 0xff1b, 'Tab': 0xff09, 'Back Tab': 0xfe20, 'BackSpace': 0xff08,
        'Left': 0xff51, 'Up': 0xff52, 'Right': 0xff53, 'Down': 0xff54,
        'Home': 0xff50, 'End': 0xff57}
MODIFIERS = {'Control': 37, 'Shift': 50}  # key codes of every X server
SHADOW = 4  # of the window, where no window manager draws one

_root = pathlib.Path(tempfile.mkdtemp(prefix='backstride-e2e-'))
_processes = []


class Failure(AssertionError):
    pass


def wait(what, predicate, timeout=TIMEOUT):
    """Polls until the predicate returns something true, and returns that."""
    from gi.repository import GLib
    end = time.monotonic() + timeout
    last = None
    while time.monotonic() < end:
        try:
            result = predicate()
            if result:
                return result
        except GLib.Error as error:  # what we looked at went away in the meantime: look again
            last = error
        time.sleep(0.02)
    raise Failure(f'waited {timeout:.0f} s for {what}' + (f' ({last})' if last else ''))


def _start(command, **options):
    process = subprocess.Popen(command, **options)
    _processes.append(process)
    return process


def _first_line(descriptor):
    with os.fdopen(descriptor) as pipe:
        return pipe.readline().strip()


def _children(pid):
    try:
        return [int(word) for word in pathlib.Path(f'/proc/{pid}/task/{pid}/children').read_text().split()]
    except OSError:
        return []


def _stop_everything():
    for process in reversed(_processes):
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
    # The bus starts helpers of its own, which are handed to us when it ends.
    for child in _children(os.getpid()):
        try:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        except (ProcessLookupError, ChildProcessError):
            pass
    shutil.rmtree(_root, ignore_errors=True)


class Screen:
    """A private X display whose pixels lie in a file."""

    def __init__(self, width=1280, height=900):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=_root))
        reader, writer = os.pipe()
        self.process = _start(['Xvfb', '-displayfd', str(writer), '-screen', '0', f'{width}x{height}x24',
                               '-fbdir', str(self.folder), '-noreset', '-nolisten', 'tcp'],
                              pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        self.name = ':' + _first_line(reader)

    def pixels(self):
        """(width, height, RGB bytes) of what the screen shows now."""
        data = (self.folder / 'Xvfb_screen0').read_bytes()
        fields = struct.unpack('>25I', data[:100])
        header, width, height, stride, colours = fields[0], fields[4], fields[5], fields[12], fields[19]
        rows = data[header + 12 * colours:]
        rgb = bytearray(width * height * 3)
        for offset, channel in enumerate([2, 1, 0]):
            plane = b''.join(rows[y * stride + channel:y * stride + 4 * width:4] for y in range(height))
            rgb[offset::3] = plane
        return width, height, bytes(rgb)

    def key_code(self, symbol):
        x = ctypes.CDLL('libX11.so.6')
        x.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x.XOpenDisplay(self.name.encode()))
        code = x.XKeysymToKeycode(display, ctypes.c_ulong(symbol))
        x.XCloseDisplay(display)
        return code

    def settled(self):
        """The pixels, once they have stopped changing."""
        seen = []

        def still():
            seen.append(self.pixels())
            time.sleep(0.05)
            return seen[-1] if len(seen) > 3 and seen[-1] == seen[-2] == seen[-3] == seen[-4] else None

        return wait('the picture to come to rest', still)


class Elsewhere:
    """As long as this context lasts, the keyboard belongs to no window of ours."""

    def __init__(self, screen=None):
        self.x = ctypes.CDLL('libX11.so.6')
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay((screen or default_screen).name.encode()))
        self.window, self.revert = ctypes.c_ulong(), ctypes.c_int()

    def _focus(self, window, revert):
        self.x.XSetInputFocus(self.display, window, revert, ctypes.c_ulong(0))
        self.x.XSync(self.display, 0)

    def __enter__(self):
        self.x.XGetInputFocus(self.display, ctypes.byref(self.window), ctypes.byref(self.revert))
        self._focus(ctypes.c_ulong(0), 0)

    def __exit__(self, *_):
        self._focus(self.window, self.revert)
        self.x.XCloseDisplay(self.display)


def write_png(path, width, height, rgb):
    def chunk(kind, body):
        return struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))

    rows = b''.join(b'\0' + rgb[y * width * 3:(y + 1) * width * 3] for y in range(height))
    pathlib.Path(path).write_bytes(
        b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>2I5B', width, height, 8, 2, 0, 0, 0))
        + chunk(b'IDAT', zlib.compress(rows, 6)) + chunk(b'IEND', b''))


def _start_bus():
    home = _root / 'session'
    (home / 'run').mkdir(parents=True, mode=0o700)
    environment = dict(os.environ, HOME=str(home), XDG_RUNTIME_DIR=str(home / 'run'))
    reader, writer = os.pipe()
    _start(['dbus-daemon', '--session', '--nofork', f'--print-address={writer}'], pass_fds=[writer],
           env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    os.environ.update(HOME=str(home), XDG_RUNTIME_DIR=str(home / 'run'),
                      DBUS_SESSION_BUS_ADDRESS=_first_line(reader))


atexit.register(_stop_everything)
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
for _name in ['WAYLAND_DISPLAY', 'DISPLAY', 'AT_SPI_BUS_ADDRESS', 'XAUTHORITY', 'GTK_A11Y', 'LANGUAGE', 'LC_ALL']:
    os.environ.pop(_name, None)
os.environ.update(LC_ALL='C.UTF-8', GDK_BACKEND='x11')
default_screen = Screen()
os.environ['DISPLAY'] = default_screen.name
_start_bus()

import gi  # noqa: E402  (the bus and the display have to be there first)

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

# The library complains about programs that have ended, which ours do all the time.
GLib.log_set_handler('dbind', GLib.LogLevelFlags.LEVEL_WARNING, lambda *_: None)


def _walk(node):
    yield node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = node.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is not None:
            yield from _walk(child)


def has_state(node, *states):
    have = node.get_state_set()
    return all(have.contains(getattr(Atspi.StateType, state.upper())) for state in states)


def text_of(node):
    interface = node.get_text_iface()
    if interface is None:
        return node.get_name()
    return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))


def _n_actions(node):
    action = node.get_action_iface()
    return action.get_n_actions() if action else 0


class Home:
    """An empty home with its own data, settings and cache; kept between two starts of the program."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(dir=_root))
        for name in ['data', 'config', 'cache', 'state']:
            (self.path / name).mkdir()
        self.set_appearance()

    @property
    def data(self):
        return self.path / 'data' / 'backstride'

    def set_settings(self, **values):
        """Settings of the program as the person would have left them: window_width=360."""
        folder = self.path / 'config' / 'glib-2.0' / 'settings'
        folder.mkdir(parents=True, exist_ok=True)
        path = '/'.join(APPLICATION_ID.split('.'))
        lines = [f'{key.replace("_", "-")}={value}' for key, value in values.items()]
        (folder / 'keyfile').write_text(f'[{path}]\n' + '\n'.join(lines) + '\n')

    def set_appearance(self, font='Cantarell 11', text_size=1.0):
        folder = self.path / 'config' / 'gtk-4.0'
        folder.mkdir(parents=True, exist_ok=True)
        (folder / 'settings.ini').write_text(
            f'[Settings]\ngtk-font-name={font}\ngtk-enable-animations=false\n')
        (self.path / '.Xdefaults').write_text(f'Xft.dpi: {int(96 * text_size)}\n')

    def environment(self, screen, **more):
        environment = {name: value for name, value in os.environ.items() if not name.startswith('XDG_')}
        environment.update(
            HOME=str(self.path), XDG_RUNTIME_DIR=os.environ['XDG_RUNTIME_DIR'], DISPLAY=screen.name,
            XDG_DATA_HOME=str(self.path / 'data'), XDG_CONFIG_HOME=str(self.path / 'config'),
            XDG_CACHE_HOME=str(self.path / 'cache'), XDG_STATE_HOME=str(self.path / 'state'),
            GSETTINGS_BACKEND='keyfile', GSETTINGS_SCHEMA_DIR=SCHEMA_DIR, GIO_USE_VFS='local',
            GIO_USE_VOLUME_MONITOR='unix', GSK_RENDERER='cairo', GDK_DISABLE='gl,vulkan',
            GDK_DEBUG='no-portals', ADW_DISABLE_PORTAL='1', G_DEBUG='fatal-criticals',
            TZ='UTC', LC_ALL='C.UTF-8')
        environment.update(more)
        return environment


class App:
    """The running program. Use as a context manager: it is ended however the test ends."""

    def __init__(self, *arguments, home=None, screen=default_screen, program=PROGRAM, under=(), **environment):
        """under: a command that the program is started with, like strace."""
        self.home = home or Home()
        self.screen = screen
        self.log = open(self.home.path / 'stderr', 'w+')
        self.process = _start([*under, program, *arguments], env=self.home.environment(screen, **environment),
                              stdin=subprocess.DEVNULL, stderr=self.log, cwd=self.home.path)
        self.root = wait('the program on the accessibility bus', self._find)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    def _find(self):
        if self.process.poll() is not None:
            raise Failure(f'the program ended early with status {self.process.returncode}:\n{self.errors()}')
        own = [self.process.pid, *_children(self.process.pid)]
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache_single()
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() in own and child.get_child_count() > 0:
                return child
        return None

    def errors(self):
        """What it wrote to stderr, but for the complaints of the sound library where there is no sound card."""
        self.log.flush()
        lines = pathlib.Path(self.log.name).read_text().splitlines(keepends=True)
        return ''.join(line for line in lines if not line.startswith('ALSA lib '))

    # Looking

    def all(self, role=None, name=None, contains=None, showing=True, within=None):
        """Nodes of that role whose name is, or contains, the text."""
        for node in _walk(within or self.root):
            try:
                if role and node.get_role_name() != role:
                    continue
                if name is not None and node.get_name() != name:
                    continue
                if contains is not None and contains not in text_of(node) and contains not in node.get_name():
                    continue
                if showing and not has_state(node, 'showing'):
                    continue
            except GLib.Error:
                continue
            yield node

    def see(self, role=None, name=None, contains=None, timeout=TIMEOUT, **where):
        """Waits until it is there, and returns it."""
        def look():
            return next(self.all(role, name, contains, **where), None)

        try:
            return wait(f'{role or "something"} "{name or contains}"', look, timeout)
        except Failure as failure:
            raise Failure(f'{failure}\nThe window shows:\n{self.outline()}\n{self.errors()}') from None

    def sees(self, role=None, name=None, contains=None, **where):
        return next(self.all(role, name, contains, **where), None) is not None

    def gone(self, role=None, name=None, contains=None, timeout=TIMEOUT):
        wait(f'{role} "{name or contains}" to go away', lambda: not self.sees(role, name, contains), timeout)

    def outline(self):
        lines = []
        for node in _walk(self.root):
            try:
                if has_state(node, 'showing') and (node.get_name() or text_of(node)):
                    lines.append(f'  {node.get_role_name()}: {node.get_name() or text_of(node)}')
            except GLib.Error:
                continue
        return '\n'.join(lines)

    # Doing

    def click(self, role, name=None, contains=None, **where):
        node = self.see(role, name, contains, **where)
        wait(f'{role} "{name or contains}" to be usable', lambda: has_state(node, 'sensitive'))
        if _n_actions(node) < 1 or not node.get_action_iface().do_action(0):
            raise Failure(f'{role} "{name or contains}" cannot be activated')
        return node

    def press(self, name, **where):
        """A button, whatever kind of button it is."""
        def look():
            for node in self.all(name=name, **where):
                if node.get_role_name() in BUTTONS and has_state(node, 'sensitive') and _n_actions(node) > 0:
                    return node
            return None

        try:
            node = wait(f'a button "{name}"', look)
        except Failure as failure:
            raise Failure(f'{failure}\nThe window shows:\n{self.outline()}\n{self.errors()}') from None
        node.get_action_iface().do_action(0)

    def point(self, role, name=None, contains=None, **where):
        """A click of the mouse in the middle of it."""
        node = self.see(role, name, contains, **where)
        box = Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.WINDOW)
        Atspi.generate_mouse_event(box.x + box.width // 2 + SHADOW, box.y + box.height // 2 + SHADOW, 'b1c')
        return node

    def scroll_down(self, role, name=None, contains=None):
        """The wheel of the mouse, over it, to the very end."""
        node = self.see(role, name, contains)
        box = Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.WINDOW)
        for _ in range(20):
            Atspi.generate_mouse_event(box.x + box.width // 2 + SHADOW, box.y + box.height // 2 + SHADOW, 'b5c')
        self.screen.settled()

    def key(self, key, *held):
        """A key of the keyboard: one character, or a name of KEYS; held: Control, Shift."""
        symbol = KEYS.get(key) or ord(key)
        if not held:
            Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)
            return
        for name in held:
            Atspi.generate_keyboard_event(MODIFIERS[name], None, Atspi.KeySynthType.PRESS)
        # By its code: a symbol would be typed with modifiers of its own.
        Atspi.generate_keyboard_event(self.screen.key_code(symbol), None, Atspi.KeySynthType.PRESSRELEASE)
        for name in reversed(held):
            Atspi.generate_keyboard_event(MODIFIERS[name], None, Atspi.KeySynthType.RELEASE)

    def focused(self):
        return next((node for node in self.all() if has_state(node, 'focused')), None)

    def choose(self, menu, key):
        """An item of a menu, by its underlined letter: GTK 4.18 hands out no names of menu items."""
        def look():
            for node in self.all('menu item'):
                keys = node.get_attributes().get('keyshortcuts', '').split()
                if f'Alt+{key.lower()}' in keys and has_state(node, 'sensitive'):
                    return node
            if not self.sees('menu'):  # not open yet, or closed again because the window was still moving
                self.press(menu)
                wait('the menu', lambda: self.sees('menu'), 2)
            return None

        wait(f'an item with the letter {key} in the menu "{menu}"', look).get_action_iface().do_action(0)

    def set_text(self, role, name, text):
        node = self.see(role, name)
        editable = node.get_editable_text_iface()
        if editable is None or not editable.set_text_contents(text):
            raise Failure(f'{role} "{name}" takes no text')
        wait('the text to be there', lambda: text_of(node) == text)

    def set_value(self, role, name, value):
        node = self.see(role, name)
        interface = node.get_value_iface()
        if interface is None or not Atspi.Value.set_current_value(interface, value):
            raise Failure(f'{role} "{name}" takes no number')

    def show_page(self, name):
        for role in ['page tab', 'radio button', 'toggle button']:
            if self.sees(role, name):
                return self.click(role, name)
        return self.click('page tab', name)

    # Pictures and the end

    def screenshot(self, path):
        """The window without its shadow, in the top left corner of the screen."""
        screen_width, _, rgb = self.screen.settled()
        frame = self.see('frame').get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        width, height = frame.width - 2 * SHADOW, frame.height - 2 * SHADOW
        starts = [3 * ((y + SHADOW) * screen_width + SHADOW) for y in range(height)]
        write_png(path, width, height, b''.join(rgb[at:at + 3 * width] for at in starts))

    def close(self):
        """As the person does it, a dialog before the window: returns the exit status."""
        if self.sees('dialog'):
            self.press('Close')
            self.gone('dialog')
        self.press('Close')
        try:
            return self.process.wait(TIMEOUT / 4)
        except subprocess.TimeoutExpired:  # the welcome came up just then
            self.press('Close')
            return self.process.wait(TIMEOUT)

    def kill(self):
        if self.process.poll() is None:
            for child in _children(self.process.pid):
                os.kill(child, signal.SIGKILL)
            self.process.kill()
            self.process.wait()
        self.log.close()
