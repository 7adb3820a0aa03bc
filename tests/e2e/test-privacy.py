#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything stays on this computer: every system call of a walk through the program is looked at."""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import tap  # noqa: E402
from harness import App, Home, wait  # noqa: E402

WRITING = re.compile(r'O_WRONLY|O_RDWR|O_CREAT')
# Displays, buses and shared memory are no files of anybody's; fontconfig brings the system's own list of
# fonts up to date where it may.
NOT_FILES = ('/dev/', '/proc/self/', '/memfd:', '/var/cache/fontconfig/')


class Walk:
    """One walk through all pages under strace; each case looks at another side of it."""

    def __init__(self):
        self.home = Home()
        log = self.home.path / 'calls'
        trace = ['strace', '-f', '-qq', '-s', '256', '-o', str(log), '-e',
                 'trace=socket,connect,sendto,execve,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,'
                 'unlink,unlinkat,link,linkat,symlink,symlinkat']
        with App(home=self.home, under=trace) as app:
            for page in ['Routines', 'Log', 'Trends', 'Today']:
                app.show_page(page)
                wait(page, lambda page=page: app.sees('page tab', page))
            self.status = app.close()
        self.calls = [line.split(maxsplit=1)[1] for line in log.read_text().splitlines() if ' ' in line]

    def matching(self, pattern):
        return [call for call in self.calls if re.search(pattern, call)]


walk = Walk()


def was_seen():
    if walk.status != 0:
        yield f'the program ended with status {walk.status}'
    if not walk.matching(r'^openat\(.*gschemas.compiled'):
        yield 'the trace does not even show the settings being read'


def no_network():
    return walk.matching(r'AF_INET6?\b') + walk.matching(r'AF_NETLINK.*NETLINK_ROUTE.*connect')


def no_other_programs():
    return walk.matching(r'^execve\(')[1:]


def nothing_outside():
    allowed = (str(walk.home.path), *NOT_FILES)
    for call in walk.calls:
        name = call.split('(')[0]
        writes = WRITING.search(call) if name in ['open', 'openat'] else \
            name in ['creat', 'mkdir', 'mkdirat', 'rename', 'renameat', 'renameat2', 'unlink', 'unlinkat',
                     'link', 'linkat', 'symlink', 'symlinkat']
        if not writes or re.search(r'= -1 E', call):
            continue
        for path in re.findall(r'"(/[^"]*)"', call):
            if not path.startswith(allowed) and '/run/' not in path:
                yield call


def visible_only_to_the_person():
    for path in walk.home.data.rglob('*') if walk.home.data.exists() else []:
        mode = path.stat().st_mode & 0o077
        if mode:
            yield f'{path} can be read by others ({path.stat().st_mode & 0o777:o})'


tap.run([
    ('the walk was seen', was_seen),
    ('no connection to any network', no_network),
    ('no other program is started', no_other_programs),
    ('nothing is written outside the own folders', nothing_outside),
    ('nobody else can read the data', visible_only_to_the_person),
])
