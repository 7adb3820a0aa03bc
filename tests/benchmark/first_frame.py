#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""startup and memory: the program with a ten-year log against an empty libadwaita window, in turns.

Arguments: startup|memory, the preloaded library, the floor program, the program.
"""

import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'e2e'))

import big_log  # noqa: E402
import harness  # noqa: E402

RUNS = 10


def first_frame(program, library, home, frame=1):
    """(milliseconds, KiB) from the start of the program to the end of its first frame, or a later one."""
    environment = home.environment(harness.default_screen, LD_PRELOAD=library, G_DEBUG='')
    environment['BACKSTRIDE_FRAME'] = str(frame)
    environment['BACKSTRIDE_STARTED_US'] = str(time.monotonic_ns() // 1000)
    process = subprocess.run([program], env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                             text=True, timeout=60, check=False)
    found = re.search(r'first-frame (\d+) us (-?\d+) KiB', process.stderr)
    if not found:
        sys.exit(f'{program} drew no frame:\n{process.stderr}')
    return int(found[1]) / 1000, int(found[2])


def main():
    name, library, floor, ours = sys.argv[1:5]
    home = harness.Home()
    big_log.write(home.data)
    measured = {floor: [], ours: []}
    for program in [floor, ours]:  # once to warm the caches of the system, unmeasured
        first_frame(program, library, home)
    for _ in range(RUNS):
        for program in [floor, ours]:
            measured[program].append(first_frame(program, library, home))
    if name == 'startup':  # the first frame has warnings and the step of the day, the second one all cards
        whole = statistics.median(first_frame(ours, library, home, frame=2)[0] for _ in range(RUNS))
        print(f'the whole page, with what the second frame adds: {whole:.0f} ms')
    column, unit = (0, 'ms') if name == 'startup' else (1, 'KiB')
    mine, theirs = (statistics.median(row[column] for row in measured[program]) for program in [ours, floor])
    if name == 'memory':
        print(f'private dirty memory above the floor: {(mine - theirs) / 1024:.1f} MiB')
    print(f'{name}: ratio {mine / theirs:.2f} (ours {mine:.0f} {unit}, floor {theirs:.0f} {unit}, n {RUNS} runs)')
    return 0


if __name__ == '__main__':
    sys.stdout.reconfigure(line_buffering=True)
    os.environ.setdefault('PYTHONDONTWRITEBYTECODE', '1')
    sys.exit(main())
