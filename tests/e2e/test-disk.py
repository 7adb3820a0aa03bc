#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a disk that is full, and in a folder that cannot be written: it says so at once, keeps what
was entered, and saves it once when it can."""

import datetime
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import tap  # noqa: E402
from harness import App, Home, wait  # noqa: E402
from steps import rate  # noqa: E402

NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
OLD = {'id': 'old', 'kind': 'rest-day', 'day': f'{NOW:%Y-%m-%d}', 'at': int(NOW.timestamp()), 'tz': '+0000',
       'modified': int(NOW.timestamp()) * 1000, 'soreness': 1}


class Disk:
    """A home whose saves fail a few times: strace answers the calls."""

    def __init__(self, *filters):
        self.home = Home()
        self.month = self.home.data / 'log' / f'{NOW:%Y-%m}.json'
        self.month.parent.mkdir(parents=True)
        self.month.write_text(json.dumps({'format': 'backstride/log', 'version': 1, 'entries': [OLD]}))
        (self.home.data / 'profile.json').write_text(json.dumps(
            {'format': 'backstride/profile', 'version': 1, 'first_start': int(NOW.timestamp()) - 90 * 86400}))
        filters = [one.format(log=self.month.parent) for one in filters]
        self.app = App(home=self.home, under=['strace', '-f', '--seccomp-bpf', '-qq', '-o', '/dev/null', *filters])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.app.kill()

    def n_said(self, text):
        return len(list(self.app.all('label', contains=text)))

    def entries(self):
        return json.loads(self.month.read_text())['entries']

    def press_until_gone(self, button):
        """As often as it takes the disk to mend."""
        for _ in range(5):
            if not self.app.sees('button', button):
                return
            self.app.press(button)
            time.sleep(0.5)  # a button is clicked a quarter of a second after it is asked to be
        raise AssertionError(f'"{button}" never helped')

    def log_run(self, reason):
        self.app.choose('Add to the Log', 'r')
        self.app.set_text('text', 'Distance', '8.2')
        self.app.set_text('text', 'Duration', '45')
        rate(self.app, 'Soreness after', 2)
        self.app.press('Save')
        self.app.see('label', contains=reason)
        assert self.app.sees('dialog', 'Log a Run')
        assert self.entries() == [OLD], self.entries()

    def assert_saved(self):
        """Once, beside what was there, and with nothing left over."""
        wait('the run on disk', lambda: len(self.entries()) == 2)
        assert sorted(entry.get('distance_m', 0) for entry in self.entries()) == [0, 8200], self.entries()
        assert [path.name for path in self.month.parent.glob('[!.]*')] == [self.month.name]


def full():
    """The person closes the form and goes on: the window holds the entry and offers to try again."""
    # One for the run, one for trying again, and what a slow machine writes of the draft.
    with Disk('-e', 'trace=fsync', '-e', 'inject=fsync:error=ENOSPC:when=1..4') as disk:
        app = disk.app
        disk.log_run('could not be saved because the disk is full. Free some space, then try again.')
        app.key('Escape')
        app.gone('dialog', 'Log a Run')
        app.show_page('Log')
        app.see('list item', contains='8.2 km')
        app.see('label', contains='Until then your entries are kept here.')
        app.press('Try Again')
        wait('a toast that says it once more', lambda: disk.n_said('because the disk is full.') > 1)
        assert disk.entries() == [OLD], disk.entries()
        disk.press_until_gone('Try Again')
        app.gone('label', contains='Until then your entries are kept here.')
        disk.assert_saved()
        assert len(list(app.all('list item', contains='8.2 km'))) == 1
    return []


def read_only():
    """The person mends it and saves again, from the same form."""
    # Once when it looks at the folder as it starts.
    with Disk('-e', 'trace=openat', '-P', '{log}/.lock', '-e', 'inject=openat:error=EROFS:when=1..2') as disk:
        disk.log_run('could not be saved because its folder cannot be written.')
        disk.press_until_gone('Save')
        disk.app.gone('dialog', 'Log a Run')
        disk.assert_saved()
        disk.app.gone('label', contains='Until then your entries are kept here.')
    return []


tap.run([
    ('a full disk loses nothing', full),
    ('nor does a folder that cannot be written', read_only),
])
