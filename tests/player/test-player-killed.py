#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-player-killed.py PROGRAM: kill -9 at 50 random moments of a routine; each time the next start
goes on in the phase that was last told, or in the one being told, and in the end nothing is missing."""

import os
import random
import subprocess
import sys
import tempfile
import threading

KILLS = 50
N_WORK = 10
LAST_PHASE = 20


def play(program, folder, seconds):
    """What it told until it was killed, or ended by itself."""
    process = subprocess.Popen([program, folder], stdout=subprocess.PIPE, text=True)
    timer = threading.Timer(seconds, process.kill) if seconds else None
    if timer:
        timer.start()
    told = [line.split() for line in process.stdout if line.endswith('\n')]
    process.wait()
    if timer:
        timer.cancel()
    return [(what, int(number)) for what, number in told]


def check(program, folder, seed):
    random.seed(seed)
    last = None
    kills = 0
    while kills < KILLS:
        told = play(program, folder, random.uniform(0.03, 0.2))
        if told and told[0][0] == 'continue':
            # Killed between saving and telling: the phase after the last one told.
            was = -1 if last is None else last
            assert told[0][1] in (was, was + 1), f'seed {seed}: was in {was}, goes on in {told[0][1]}'
        elif told:
            # Killed between the end and telling it: there is nothing to go on with.
            assert last in (None, LAST_PHASE), f'seed {seed}: was in {last}, begins anew'
        numbers = [number for what, number in told if what != 'done']
        assert numbers == sorted(numbers), f'seed {seed}: {told}'
        if numbers:
            last = numbers[-1]
        if told and told[-1][0] == 'done':
            assert told[-1][1] == N_WORK, f'seed {seed}: {told[-1][1]} of {N_WORK} counted'
            assert not os.path.exists(os.path.join(folder, 'player.json'))
            last = None
        else:
            kills += 1
    if last is not None:
        told = play(program, folder, None)
        assert told[0][0] == 'continue' and told[-1] == ('done', N_WORK), f'seed {seed}: {told[-1]}'


def main():
    seed = random.randrange(1 << 30)
    print('1..1')
    print(f'# seed {seed}')
    with tempfile.TemporaryDirectory() as folder:
        try:
            check(sys.argv[1], folder, seed)
            print('ok 1 killed 50 times, every phase done once')
        except AssertionError as error:
            print(f'not ok 1 {error}')


main()
