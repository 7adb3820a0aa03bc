#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""NAME-open: a page's first frame with a log of ten years against one of a month, in turns.

Arguments: NAME, the page, the preloaded library, the program.
"""

import datetime
import json
import pathlib
import re
import statistics
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'e2e'))

import big_log  # noqa: E402
import harness  # noqa: E402

RUNS = 21


def make_home(days):
    home = harness.Home()
    big_log.write(home.data, days=days)
    # Somebody who has been here before: no welcome lies over the page.
    (home.data / 'profile.json').write_text(json.dumps(
        {'format': 'backstride/profile', 'version': 1, 'first_start': 1500000000}))
    home.set_settings(window_width=900, window_height=720)
    return home


def page_frame(program, library, home, page):
    """Milliseconds of the processor, and by the clock, from asking for the page to the end of its first frame."""
    environment = home.environment(harness.default_screen, LD_PRELOAD=library, G_DEBUG='', BACKSTRIDE_PAGE=page)
    process = subprocess.run([program], env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                             text=True, timeout=60, check=False)
    found = re.search(r'page-frame (\d+) us of (\d+) us', process.stderr)
    if not found:
        sys.exit(f'{program} drew no frame:\n{process.stderr}')
    return int(found[1]) / 1000, int(found[2]) / 1000


def main():
    name, page, library, program = sys.argv[1:5]
    homes = {'month': make_home(30), 'years': make_home(big_log.N_DAYS)}
    measured = {key: [] for key in homes}
    for home in homes.values():  # once to warm the caches of the system, unmeasured
        page_frame(program, library, home, page)
    for turn in range(RUNS):
        for key, home in list(homes.items())[::1 if turn % 2 else -1]:
            measured[key].append(page_frame(program, library, home, page))
    # Of pairs that follow each other: what else the machine does meets both alike.
    for column, what in [(1, 'by the clock'), (0, name)]:
        years, month = ([row[column] for row in measured[key]] for key in ['years', 'month'])
        ratio = statistics.median(a / b for a, b in zip(years, month))
        print(f'{what}: ratio {ratio:.2f} (ours {statistics.median(years):.1f} ms, '
              f'floor {statistics.median(month):.1f} ms, n {RUNS} pairs)')
    return 0


if __name__ == '__main__':
    sys.exit(main())
