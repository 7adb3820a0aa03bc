#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window itself: pages, menus, sizes, what it keeps and what it throws away."""

import glob
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import steps  # noqa: E402
import tap  # noqa: E402
from harness import App, Home, Screen, wait  # noqa: E402

PAGES = ['Today', 'Routines', 'Log', 'Trends']


def selected(app, name):
    node = app.see('page tab', name)
    return harness.has_state(node, 'selected') or harness.has_state(node, 'checked')


def pages():
    with App() as app:
        for name in PAGES[1:] + PAGES[:1]:
            app.show_page(name)
            wait(f'the page {name}', lambda name=name: selected(app, name))
    return []


def closing_ends_well():
    with App() as app:
        app.see('page tab', 'Today')
        status = app.close()
        assert status == 0, f'status {status}: {app.errors()}'
        assert app.errors() == '', app.errors()
    return []


def menu_opens_the_reading():
    with App() as app:
        app.press('Look Around First')
        app.choose('Main Menu', 'e')
        app.see('list item', 'Can treadmill running cause back pain?')
        app.see('heading', 'Sources')
    return []


def narrow_window_has_pages_below():
    home = Home()
    home.set_settings(window_width=360, window_height=640)
    with App(home=home, screen=Screen(360, 640)) as app:
        for name in PAGES:
            app.see('page tab', name)
        app.show_page('Trends')
        wait('the page', lambda: selected(app, 'Trends'))
    return []


def smallest_window_works():
    home = Home()
    home.set_settings(window_width=360, window_height=294)
    with App(home=home, screen=Screen(360, 294)) as app:
        app.show_page('Log')
        wait('the page', lambda: selected(app, 'Log'))
    return []


def size_is_remembered():
    home = Home()
    home.set_settings(window_width=777, window_height=555)
    with App(home=home) as app:
        app.see('page tab', 'Today')
        assert app.close() == 0
    kept = (home.path / 'config' / 'glib-2.0' / 'settings' / 'keyfile').read_text()
    assert 'window-width=777' in kept and 'window-height=555' in kept, kept
    return []


def sample_is_marked_and_thrown_away():
    before = set(glob.glob(f'{tempfile.gettempdir()}/backstride-sample-*'))
    home = Home()
    with App('--sample', home=home) as app:
        app.see('label', contains='Sample entries')
        made = set(glob.glob(f'{tempfile.gettempdir()}/backstride-sample-*')) - before
        assert made, 'the sample has no folder of its own'
        assert app.close() == 0
    left = [path for path in made if pathlib.Path(path).exists()]
    assert not left, f'the sample was left behind: {left}'
    assert not home.data.exists(), 'the sample was written among the real data'
    return []


def without_sample_there_is_no_mark():
    with App() as app:
        app.see('page tab', 'Today')
        assert not app.sees('label', contains='Sample entries')
    return []


def shortcuts_dialog():
    with App() as app:
        app.choose('Main Menu', 'k')
        app.see('label', 'Keyboard Shortcuts')
        app.see('heading', 'Questions')
        app.see('label', 'Ctrl+N')
    return []


def rows_with_a_number_are_read_out():
    with App() as app:
        app.choose('Main Menu', 'p')
        number = app.see('spin button', contains='Routines a Week').get_value_iface()
        assert harness.Atspi.Value.set_current_value(number, 5)
        wait('the number', lambda: harness.Atspi.Value.get_current_value(number) == 5)
    return []


def sky_is_asked_for_by_name():
    home = Home()
    home.data.mkdir()
    # Not the very first start, which opens with a welcome.
    (home.data / 'profile.json').write_text('{"format": "backstride/profile", "version": 1, "first_start": 1790000000}')
    with App('--now=2026-11-22T12:00:00Z', home=home) as app:
        app.see('page tab', 'Today')
        steps.ask_for_the_sky(app)
        app.see('button', 'Today')
        app.see(contains='The stars are still loading')
        app.press('Day before')
        app.see('button', 'Yesterday')
        app.see('label', 'Waxing gibbous, 87 % lit, in Pisces')
        assert '"cosmic" : true' in (home.data / 'profile.json').read_text(), 'asking is not kept'
    return []


def about_names_the_version():
    meson = (tap.SOURCE / 'meson.build').read_text()
    version = re.search(r"version: '([^']+)'", meson)[1]
    with App() as app:
        app.choose('Main Menu', 'a')
        app.see('dialog', 'About')
        app.see('button', version)
    return []


def everything_has_a_name():
    """What can be activated is read out with a name. (Menu items are the toolkit's business.)"""
    nameless = []
    with App('--sample') as app:
        for page in PAGES:
            app.show_page(page)
            wait(f'the page {page}', lambda page=page: selected(app, page))
            for node in app.all():
                role = node.get_role_name()
                if role in harness.BUTTONS + ['page tab', 'check box', 'switch', 'text', 'slider', 'spin button'] \
                        and not node.get_name() and harness.has_state(node, 'focusable'):
                    nameless.append(f'{page}: a {role} without a name')
    return nameless


def broken_month_is_told():
    home = Home()
    month = home.data / 'log' / '2026-01.json'
    month.parent.mkdir(parents=True)
    month.write_text('{"format": "backstride/log", "ver')
    with App('--now=2026-01-20T08:00:00Z', home=home) as app:
        app.see(contains='2026-01.json')
        app.show_page('Log')
        assert app.close() == 0
    assert month.read_text() == '{"format": "backstride/log", "ver', 'a broken file was written'
    return []


tap.run([
    ('every page is reached by its name', pages),
    ('closing ends well, without a word', closing_ends_well),
    ('the menu opens the reading', menu_opens_the_reading),
    ('a narrow window has its pages below', narrow_window_has_pages_below),
    ('the smallest window works', smallest_window_works),
    ('the size of the window is remembered', size_is_remembered),
    ('sample entries are marked and thrown away', sample_is_marked_and_thrown_away),
    ('without --sample nothing is marked', without_sample_there_is_no_mark),
    ('keyboard shortcuts are listed', shortcuts_dialog),
    ('rows with a number to turn are read out', rows_with_a_number_are_read_out),
    ('the sky is there once it is asked for', sky_is_asked_for_by_name),
    ('about names the version', about_names_the_version),
    ('everything that can be used has a name', everything_has_a_name),
    ('a broken month is told, and left as it is', broken_month_is_told),
])
