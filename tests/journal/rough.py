#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""rough.py SAVETOOL [--seconds N]: two writers that are killed at random, a full disk, one that turns
read-only, a limit on file sizes. Whatever was said to be saved must be there afterwards."""

import argparse
import pathlib
import random
import signal
import subprocess
import sys
import time

import storelib

MANY = 100000
MOUNT = ['unshare', '--user', '--map-root-user', '--mount']


def saved_ids(text):
    return {line.split()[1] for line in text.splitlines() if line.startswith('SAVED ')}


def two_writers(tool, tap, seconds):
    """Two programs on one folder, each killed now and then in the middle of whatever it does."""
    folder = tool.room / 'writers'
    folder.mkdir()
    chance = random.Random(1)
    outputs, running, kills = [], {}, 0
    end = time.monotonic() + seconds

    def start(side):
        output = tool.room / f'writer-{len(outputs)}'
        outputs.append(output)
        with open(output, 'wb') as file:
            running[side] = subprocess.Popen([tool.path, folder, 'storm', f'w{len(outputs)}-', str(MANY)],
                                             stdout=file, env=tool.env)

    for side in 'ab':
        start(side)
    while time.monotonic() < end:
        time.sleep(chance.uniform(0.01, 0.2))
        side = chance.choice('ab')
        running[side].send_signal(signal.SIGKILL)
        running[side].wait()
        kills += 1
        start(side)
    for process in running.values():
        process.kill()
        process.wait()

    said = set().union(*(saved_ids(output.read_text()) for output in outputs))
    found, problem = tool.entries(folder)
    missing = said - {entry[0] for entry in found}
    tap.report(said and not missing and not problem, 'two writers lose nothing',
               [f'{len(said)} said to be saved, {kills} kills in {seconds} s, {len(missing)} missing',
                *sorted(missing)[:10],
                *([problem] if problem else [])])


def fill(tool, folder, prefix='f', **options):
    """Adds entries until one is refused: (what was said to be saved, the refusal)."""
    said = set()
    for i in range(500):
        result = tool.run(folder, 'add', f'{prefix}{i}', '2026-11-12', **options)
        if result.returncode != 0:
            return said, result
        said.add(f'{prefix}{i}')
    return said, None


def check_refusal(tool, tap, folder, name, said, refusal, words):
    found, problem = tool.entries(folder)
    missing = said - {entry[0] for entry in found}
    good = said and refusal and refusal.returncode == 1 and words in refusal.stderr
    tap.report(good and not missing and not problem, f'{name} is said and loses nothing',
               [f'{len(said)} saved, then: {refusal.stderr.strip() if refusal else "never refused"}',
                f'missing: {sorted(missing)}; {problem}'])


def check_recovery(tool, tap, folder, name):
    result = tool.run(folder, 'add', name.replace(' ', '-'), '2026-11-13')
    strays = [path.name for path in folder.rglob('*backstride-tmp*')]
    tap.report(result.returncode == 0 and not strays, f'after {name} saving works again',
               [result.stderr.strip(), f'left behind: {strays}'])


def size_limit(tool, tap):
    folder = tool.room / 'limit'
    folder.mkdir()
    said, refusal = fill(tool, folder, before=['prlimit', '--fsize=20000'])
    check_refusal(tool, tap, folder, 'a limit on file sizes', said, refusal, 'disk is full')
    check_recovery(tool, tap, folder, 'a limit on file sizes')


def on_small_disk(tool, tap, folder):
    """Inside a mount namespace of our own."""
    folder.mkdir()
    subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], check=True)
    said, refusal = fill(tool, folder)
    check_refusal(tool, tap, folder, 'a full disk', said, refusal, 'disk is full')
    subprocess.run(['mount', '-o', 'remount,size=1m', folder], check=True)
    check_recovery(tool, tap, folder, 'a full disk')

    before, _ = tool.entries(folder)
    subprocess.run(['mount', '-o', 'remount,ro', folder], check=True)
    said, refusal = fill(tool, folder, 'r')
    tap.report(not said and 'cannot be written' in refusal.stderr and tool.entries(folder) == (before, None),
               'a read-only disk is said and still read', [refusal.stderr.strip()])
    subprocess.run(['mount', '-o', 'remount,rw', folder], check=True)
    check_recovery(tool, tap, folder, 'a read-only disk')


def small_disk(tool, tap):
    command = [*MOUNT, sys.executable, __file__, tool.path, '--inside', str(tool.room / 'disk')]
    if subprocess.run([*MOUNT, 'true'], capture_output=True).returncode != 0:
        # Where nobody may mount, the limit on file sizes has shown the same calls fail.
        print('# a disk of its own cannot be mounted here')
        return
    result = subprocess.run(command, capture_output=True, text=True)
    for line in result.stdout.splitlines():
        if line.startswith('#'):
            print(line)
        elif line.startswith(('ok', 'not ok')):
            tap.report(line.startswith('ok'), line.split(' ', 3 if line.startswith('not') else 2)[-1])
    if not result.stdout.strip():
        tap.report(False, 'a disk of its own', [result.stderr.strip()])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('tool')
    parser.add_argument('--seconds', type=float, default=6)
    parser.add_argument('--inside', type=pathlib.Path)
    arguments = parser.parse_args()

    tool = storelib.Tool(arguments.tool)
    tap = storelib.Tap()
    if arguments.inside:
        on_small_disk(tool, tap, arguments.inside)
    else:
        two_writers(tool, tap, arguments.seconds)
        size_limit(tool, tap)
        small_disk(tool, tap)
    tool.clean_up()
    tap.finish()


if __name__ == '__main__':
    main()
