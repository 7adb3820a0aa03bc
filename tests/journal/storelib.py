# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests share that attack a save from outside: the tool, the changes, the promises."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BEGIN = 'the-change-begins-here'
BASE = [('a', '2026-11-10'), ('b', '2026-11-20')]

# name: (command, whether the log holds anything before, what it holds after)
CHANGES = {
    'first': (['add', 'n', '2026-11-21'], False, {('n', '2026-11-21')}),
    'append': (['add', 'n', '2026-11-21'], True, {*BASE, ('n', '2026-11-21')}),
    'new-month': (['add', 'n', '2026-12-01'], True, {*BASE, ('n', '2026-12-01')}),
    'edit': (['edit', 'b', '2026-11-21'], True, {BASE[0], ('b', '2026-11-21')}),
    'move': (['edit', 'b', '2026-10-21'], True, {BASE[0], ('b', '2026-10-21')}),
    'remove': (['remove', 'b'], True, {BASE[0]}),
    'import': (['import', '3'], True,
               {*BASE, ('i0', '2026-12-15'), ('i1', '2026-11-15'), ('i2', '2026-10-15')}),
}


class Tool:
    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())
        memory = pathlib.Path('/dev/shm')
        self.room = pathlib.Path(tempfile.mkdtemp(prefix='backstride-test-', dir=memory if memory.is_dir() else None))
        self.env = {'PATH': os.environ['PATH'], 'LC_ALL': 'C', 'G_SLICE': 'always-malloc'}

    def clean_up(self):
        shutil.rmtree(self.room)

    def run(self, folder, *words, before=(), timeout=30):
        """The finished process. A hang kills the tool and whatever traces it."""
        process = subprocess.Popen([*before, self.path, str(folder), *words], env=self.env, text=True,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.communicate()
            raise
        return subprocess.CompletedProcess(words, process.returncode, out, err)

    def make_base(self, filled):
        """A folder to copy, empty or with a log in it."""
        folder = self.room / ('filled' if filled else 'empty')
        if not folder.exists():
            folder.mkdir()
            for entry in BASE if filled else ():
                result = self.run(folder, 'add', *entry)
                assert result.returncode == 0, result.stderr
        return folder

    def entries(self, folder):
        """({(id, day)}, complaint or None)"""
        result = self.run(folder, 'list')
        lines = result.stdout.splitlines()
        problem = next((line for line in lines if line.startswith('PROBLEM')), None)
        if result.returncode != 0:
            problem = f'list: {result.returncode} {result.stderr.strip()}'
        return {tuple(line.split()) for line in lines if re.fullmatch(r'\S+ \d{4}-\d\d-\d\d', line)}, problem


def judge(tool, folder, change, result, killed):
    """Every promise that a run broke, in words."""
    _, filled, after = CHANGES[change]
    before = set(BASE) if filled else set()
    saved = 'SAVED' in result.stdout
    broken = []
    found, problem = tool.entries(folder)

    if not killed and (result.returncode < 0 or result.returncode >= 128):
        broken.append(f'died of {result.returncode}')
    if not killed and saved != (result.returncode == 0):
        broken.append(f'said saved: {saved}, but ended with {result.returncode}')
    if problem:
        broken.append(problem)
    if saved and found != after:
        broken.append(f'said saved, but there is {sorted(found)}')
    if change == 'import':
        # Several months are several files: whole ones may be there and others not.
        if not before <= found <= after:
            broken.append(f'neither old nor new: {sorted(found)}')
    elif found not in (before, after):
        broken.append(f'neither old nor new: {sorted(found)}')

    for month in ('10', '11', '12'):
        again = tool.run(folder, 'add', f'z{month}', f'2026-{month}-25')
        if again.returncode != 0:
            broken.append(f'the next save failed: {again.stderr.strip()}')
    strays = [path.name for path in folder.rglob('*') if 'backstride-tmp' in path.name or 'broken' in path.name]
    if strays:
        broken.append(f'left behind: {strays}')
    return broken


class Tap:
    def __init__(self):
        self.n = 0
        self.failed = 0

    def report(self, good, name, notes=()):
        self.n += 1
        self.failed += not good
        for note in notes:
            print(f'# {note}')
        print(f'{"ok" if good else "not ok"} {self.n} {name}', flush=True)

    def bail(self, reason):
        print(f'Bail out! {reason}')
        sys.exit(1)

    def finish(self):
        print(f'1..{self.n}')
        sys.exit(1 if self.failed else 0)
