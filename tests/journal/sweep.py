#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sweep.py SAVETOOL: kills one save at every system call, and lets every system call fail, in turn.

After each run the log must load and hold the old or the new state, whole, and the new one if the tool
said it was saved; the next save must work and leave nothing behind.
"""

import collections
import concurrent.futures
import itertools
import re
import shutil
import subprocess
import sys
import time

import storelib

ERRORS = {
    'openat': 'ENOSPC EIO EDQUOT EROFS EACCES EMFILE EINTR',
    'read': 'EIO EINTR',
    'write': 'ENOSPC EIO EDQUOT EFBIG EINTR',
    'fsync': 'EIO ENOSPC EDQUOT EROFS',
    'close': 'EIO ENOSPC EINTR EDQUOT',
    'rename': 'ENOSPC EIO EROFS EACCES EDQUOT',
    'renameat2': 'ENOSPC EIO EROFS EACCES EDQUOT EINVAL',
    'link': 'EPERM EIO ENOSPC',
    'mkdir': 'ENOSPC EIO EROFS EDQUOT',
    'flock': 'ENOLCK EINTR EIO',
    'fstat': 'EIO',
    'newfstatat': 'EIO ENOMEM',
    'unlink': 'EIO EROFS',
    'readlink': 'EIO',
    'access': 'EACCES EROFS EIO',
    'getdents64': 'EIO',
}
# Changes that are tried with every error; the others share their calls.
ERRNO_CHANGES = ('first', 'append', 'move')


def trace(tool, change):
    """Counts of each call up to the change and in it: {name: (before, in all)}."""
    words, filled, _ = storelib.CHANGES[change]
    folder = tool.room / f'trace-{change}'
    shutil.copytree(tool.make_base(filled), folder)
    log = tool.room / f'trace-{change}.log'
    result = tool.run(folder, *words, before=['strace', '-f', '-qq', '-o', str(log)])
    if result.returncode != 0:
        return None, result.stderr.strip()

    counts, first, begun = collections.Counter(), {}, False
    for line in log.read_text().splitlines():
        match = re.match(r'\d+\s+(\w+)\(', line)
        if not match:
            continue
        name = match[1]
        counts[name] += 1
        begun = begun or storelib.BEGIN in line
        if begun and name not in first:
            first[name] = counts[name]
    return {name: (start, counts[name]) for name, start in first.items()}, None


def faults(calls, errors):
    for name, (start, end) in calls.items():
        if name == 'exit_group':
            continue
        for when in range(start, end + 1):
            if not errors:
                yield f'{name}:signal=KILL:when={when}', True
                continue
            for i, error in enumerate(ERRORS.get(name, '').split()):
                yield f'{name}:error={error}:when={when}', False
                # The first of each list also stays from there on.
                if i == 0:
                    yield f'{name}:error={error}:when={when}+', False


def run_fault(tool, number, change, spec, killed):
    words, filled, _ = storelib.CHANGES[change]
    folder = tool.room / f'run-{number}'
    shutil.copytree(tool.make_base(filled), folder)
    try:
        result = tool.run(folder, *words,
                          before=['strace', '-f', '-qq', '-o', '/dev/null', '-e', f'inject={spec}'])
        broken = storelib.judge(tool, folder, change, result, killed)
    except subprocess.TimeoutExpired:
        broken = ['hung']
    shutil.rmtree(folder)
    return f'{spec}: {"; ".join(broken)}' if broken else None


def main():
    tap = storelib.Tap()
    if not shutil.which('strace'):
        tap.bail('strace is not installed; build-aux/packages lists it')

    tool = storelib.Tool(sys.argv[1])
    numbers = itertools.count()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for change in storelib.CHANGES:
            calls, complaint = trace(tool, change)
            if calls is None:
                tap.bail(f'strace cannot trace here (ptrace is not permitted?): {complaint}')
            for kind in ('kill', 'errors'):
                if kind == 'errors' and change not in ERRNO_CHANGES:
                    continue
                start = time.monotonic()
                jobs = [pool.submit(run_fault, tool, next(numbers), change, spec, killed)
                        for spec, killed in faults(calls, kind == 'errors')]
                broken = [job.result() for job in jobs if job.result()]
                tap.report(jobs and not broken, f'{kind} at every call of {change}',
                           [f'{len(jobs)} runs, {len(broken)} broke a promise, {time.monotonic() - start:.1f} s',
                            *broken[:20]])
    tool.clean_up()
    tap.finish()


if __name__ == '__main__':
    main()
