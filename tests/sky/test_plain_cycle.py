#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The moon test is that of its definition in data/content/README.md, on a thousand random logs.

test_plain_cycle.py SHOW_CYCLE [LOGS]
"""

import cmath
import math
import random
import subprocess
import sys

TOLERANCE = 1e-9
SHIFTS = 1999
# p is worked out by hand for every so many logs: it takes a while in this language.
EVERY = 250


class SplitMix64:
    def __init__(self):
        self.state = 0

    def draw(self, below):
        self.state = (self.state + 0x9e3779b97f4a7c15) % 2 ** 64
        bits = self.state
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9 % 2 ** 64
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb % 2 ** 64
        return (bits ^ (bits >> 31)) % below


def without_line(days, values):
    n = len(days)
    mean_day, mean = sum(days) / n, sum(values) / n
    slope = (sum((day - mean_day) * (value - mean) for day, value in zip(days, values))
             / sum((day - mean_day) ** 2 for day in days))
    return [value - mean - slope * (day - mean_day) for day, value in zip(days, values)]


def swing(rest, days, period):
    return abs(sum(y * cmath.exp(2j * math.pi * day / period) for y, day in zip(rest, days))) * 2 / len(days)


def plain_p(rest, days, period):
    real = swing(rest, days, period)
    turns = {}
    for index, day in enumerate(days):
        turns.setdefault(math.floor((day - days[0]) / period), []).append(index)
    angles = [cmath.exp(2j * math.pi * day / period) for day in days]
    draws = SplitMix64()
    count = 0
    for _ in range(SHIFTS):
        total = 0
        for turn in turns.values():
            places = draws.draw(len(turn))
            total += sum(rest[turn[(k + places) % len(turn)]] * angles[index] for k, index in enumerate(turn))
        count += abs(total) * 2 / len(days) >= real - 1e-9
    return (1 + count) / (1 + SHIFTS)


def random_log(random_):
    period = random_.choice([29.530588853, random_.uniform(17, 41)])
    day = random_.uniform(15000, 25000)
    days, values = [], []
    for _ in range(random_.randint(60, 120)):
        days.append(round(day, 6))
        values.append(random_.randint(0, 10))
        day += random_.choice([1, 2, 3, 7]) + random_.uniform(-0.3, 0.3)
    return period, days, values


def main():
    random_ = random.Random(29)
    logs = [random_log(random_) for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 1000)]
    lines = [' '.join([repr(period), *(f'{day!r} {value}' for day, value in zip(days, values))])
             for period, days, values in logs]
    shown = subprocess.run([sys.argv[1]], input='\n'.join(lines) + '\n', stdout=subprocess.PIPE, text=True, check=True)
    answers = [[float(word) for word in line.split()] for line in shown.stdout.splitlines()]
    assert len(answers) == len(logs)
    wrong = {'swing': [], 'p': []}
    for index, ((period, days, values), (our_swing, our_p)) in enumerate(zip(logs, answers)):
        rest = without_line(days, values)
        if abs(swing(rest, days, period) - our_swing) > TOLERANCE:
            wrong['swing'].append(index)
        if index % EVERY == 0 and abs(plain_p(rest, days, period) - our_p) > TOLERANCE:
            wrong['p'].append(index)
    print('1..2')
    for number, (name, indices) in enumerate(wrong.items(), 1):
        print(f'{"not " if indices else ""}ok {number} {name} as defined{f": not in logs {indices[:5]}" if indices else ""}')
    return 1 if any(wrong.values()) else 0


if __name__ == '__main__':
    sys.exit(main())
