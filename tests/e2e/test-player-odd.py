#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does to a routine at moments when nobody expects it."""

import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import tap  # noqa: E402
from harness import wait  # noqa: E402
from steps import Runner  # noqa: E402

BUS_PATH = '/' + harness.APPLICATION_ID.replace('.', '/')

runner = Runner()


def start(app):
    app.press('Start')
    app.see('label', 'Get ready')
    app.key('Right')
    app.see('label', 'Go')


def quits_from_everywhere():
    for key, shows in [(None, None), ('Escape', 'Leave the Routine?'), ('i', 'Step by Step'), ('?', 'Pause, and go on')]:
        (runner.folder / 'player.json').unlink(missing_ok=True)
        with runner.app('--routine=big-three') as app:
            start(app)
            if key:
                app.key(key)
                app.see('label', shows)
            app.key('q', 'Control')
            assert app.process.wait(harness.TIMEOUT) == 0, shows
        assert (runner.folder / 'player.json').exists(), shows
        assert not runner.new_entries(), shows
    with runner.app() as app:
        app.see('label', contains='Continue “McGill big three 12”: McGill curl-up, left side')
    return []


def two_quick_keys(app):
    app.key(' ')
    app.key(' ')
    app.key(' ')
    app.see('label', 'Paused · Go')
    app.key('Escape')
    app.see('label', 'Leave the Routine?')
    app.key('Escape')
    app.gone('label', 'Leave the Routine?')
    # It was paused, and nobody has said that it should go on.
    app.see('label', 'Paused · Go')
    app.key('Left')
    app.key('Left')
    app.see('label', 'Paused · Get ready')
    app.key(' ')
    app.see('label', 'Get ready')
    app.key('Escape')
    app.see('label', 'Leave the Routine?')
    app.key('Escape')
    app.gone('label', 'Leave the Routine?')
    app.see('label', 'Get ready')


def one_at_a_time():
    # Another start of the program reaches this one only in a home of its own.
    home = harness.Home()
    shutil.copytree(runner.folder, home.data, dirs_exist_ok=True)
    with harness.App('--routine=big-three', home=home) as app:
        start(app)
        subprocess.run(['gdbus', 'call', '--session', '--dest', harness.APPLICATION_ID, '--object-path', BUS_PATH,
                        '--method', 'org.freedesktop.Application.ActivateAction', 'start-routine', '[<"desk-4">]', '{}'],
                       check=True, capture_output=True)
        app.see('label', 'One routine is under way already')
        app.see('label', 'Go')
        assert not app.sees('button', 'Start')
        two_quick_keys(app)
    return []


def quits_at_its_end():
    with runner.app('--routine=desk-4', '--clock-rate=60') as app:
        app.press('Start')
        app.see('label', contains='Done. Your back has had its turn')
        app.key('q', 'Control')
        assert app.process.wait(harness.TIMEOUT) == 0
    entries = wait('the entry', runner.new_entries)
    assert any(entry['routine'] == 'desk-4' and entry['finished'] for entry in entries), entries
    assert not (runner.folder / 'player.json').exists()
    return []


tap.run([
    ('quitting keeps the place, also from a dialog', quits_from_everywhere),
    ('a second routine does not push the first one away, nor do keys in quick succession', one_at_a_time),
    ('quitting at the end files what was done', quits_at_its_end),
])
