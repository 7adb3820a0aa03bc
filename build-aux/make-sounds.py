#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/sounds: the player's cues, soft bells out of a few sine waves, a different figure each.

build-aux/make-sounds.py [--check]: writes the files, or only compares them with what it would write.
"""

import array
import math
import pathlib
import struct
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / 'data' / 'sounds'
RATE = 22050
LOUDEST = 0.5

# Partials of one note: multiple of its frequency, strength, how fast it fades.
BELL = [(1, 1, 5), (2, 0.35, 8), (3, 0.12, 12)]
WOOD = [(1, 1, 45), (2.7, 0.4, 70)]
PAD = [(1, 1, 3), (2, 0.15, 4)]

C4, E4, G4, A4 = 261.63, 329.63, 392.00, 440.00
C5, D5, E5, G5, A5, C6 = 523.25, 587.33, 659.26, 783.99, 880.00, 1046.50

# Name: notes of (start in s, frequency, length in s, strength, timbre). Each phase has its own
# direction: up to begin, down to rest, there and back for the other side.
SOUNDS = {
    'stride-phase-ready': [(0.00, E4, 0.5, 0.7, PAD), (0.18, A4, 0.7, 0.8, PAD)],
    'stride-phase-work': [(0.00, C5, 0.4, 0.9, BELL), (0.12, G5, 0.8, 1.0, BELL)],
    'stride-phase-change-sides': [(0.00, E5, 0.4, 0.9, BELL), (0.16, C5, 0.4, 0.9, BELL),
                                  (0.32, E5, 0.7, 0.9, BELL)],
    'stride-phase-rest': [(0.00, G5, 0.4, 0.8, PAD), (0.16, C5, 0.8, 0.9, PAD)],
    'stride-phase-round-rest': [(0.00, G5, 0.4, 0.8, PAD), (0.18, E5, 0.4, 0.8, PAD),
                                (0.36, C5, 1.0, 0.9, PAD)],
    'stride-count': [(0.00, A5, 0.12, 0.6, WOOD)],
    'stride-half-way': [(0.00, D5, 0.3, 0.6, BELL), (0.14, D5, 0.4, 0.6, BELL)],
    'stride-repetition': [(0.00, C6, 0.08, 0.3, WOOD)],
    'stride-last': [(0.00, C5, 0.3, 0.7, BELL), (0.12, E5, 0.3, 0.7, BELL), (0.24, C6, 0.6, 0.7, BELL)],
    'stride-paused': [(0.00, A4, 0.3, 0.6, PAD), (0.10, E4, 0.5, 0.6, PAD)],
    'stride-resumed': [(0.00, E4, 0.3, 0.6, PAD), (0.10, A4, 0.5, 0.6, PAD)],
    'stride-finished': [(0.00, C5, 0.5, 0.8, BELL), (0.16, E5, 0.5, 0.8, BELL),
                        (0.32, G5, 0.5, 0.8, BELL), (0.48, C6, 1.2, 0.9, BELL),
                        (0.48, C4, 1.2, 0.5, PAD), (0.48, G4, 1.2, 0.4, PAD)],
}


def samples(notes):
    total = [0.0] * int(RATE * max(start + length for start, _, length, _, _ in notes))
    for start, frequency, length, strength, timbre in notes:
        first = int(start * RATE)
        for i in range(min(int(length * RATE), len(total) - first)):
            t = i / RATE
            # No click: 4 ms in, and out over the last tenth.
            edge = min(1, t / 0.004, (length - t) / (0.1 * length))
            total[first + i] += strength * edge * sum(
                level * math.exp(-fade * t) * math.sin(2 * math.pi * frequency * partial * t)
                for partial, level, fade in timbre)
    return [math.tanh(value) * LOUDEST for value in total]


def wave(values):
    data = array.array('h', (round(32767 * value) for value in values))
    if sys.byteorder == 'big':
        data.byteswap()
    body = data.tobytes()
    return (b'RIFF' + struct.pack('<I', 36 + len(body)) + b'WAVEfmt ' +
            struct.pack('<IHHIIHH', 16, 1, 1, RATE, 2 * RATE, 2, 16) +
            b'data' + struct.pack('<I', len(body)) + body)


def main():
    check = sys.argv[1:] == ['--check']
    stale = []
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, notes in SOUNDS.items():
        path = FOLDER / f'{name}.wav'
        content = wave(samples(notes))
        if check and (not path.exists() or path.read_bytes() != content):
            stale.append(path.name)
        elif not check:
            path.write_bytes(content)
    if stale:
        sys.exit('make them anew with build-aux/make-sounds.py: ' + ', '.join(stale))


if __name__ == '__main__':
    main()
