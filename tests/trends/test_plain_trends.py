#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's statistics are those of their definitions, on a thousand random logs.

test_plain_trends.py SHOW_TRENDS [LOGS]
"""

import datetime
import json
import random
import subprocess
import sys

import plain_trends as plain

SURFACES = ["concrete", "asphalt", "track", "grass", "trail", "treadmill"]
TOLERANCE = 1e-9


def maybe(random_, entry, key, value, share=0.7):
    if random_.random() < share:
        entry[key] = value


def random_run(random_, level):
    run = {"kind": "run", "distance_m": random_.randint(1000, 30000)}
    if random_.random() < 0.15:
        asphalt = random_.randint(1, 99)
        run.update(surface="mixed", share={"asphalt": asphalt, "trail": 100 - asphalt})
    else:
        maybe(random_, run, "surface", random_.choice(SURFACES), 0.9)
    if run.get("surface") == "treadmill":
        run["incline_permille"] = random_.choice([0, 20, 39, 40, 80])
    for key in ("before", "during", "after", "h24"):
        value = min(10, max(0, round(random_.gauss(level, 1.5))))
        maybe(random_, run, key, value, 0.9 if key != "h24" else 0.4)
    maybe(random_, run, "stress", random_.randint(0, 10))
    maybe(random_, run, "sleep_min", random_.randint(200, 600))
    maybe(random_, run, "shoe", random_.choice(["a", "b"]), 0.9)
    return run


def random_entry(random_, level):
    kind = random_.choices(["run", "rest-day", "session", "check-in"], [6, 2, 3, 1])[0]
    if kind == "run":
        return random_run(random_, level)
    if kind == "session":
        total = random_.randint(1, 12)
        return {"kind": kind, "routine": "core-15", "active_s": random_.randint(0, 1500),
                "phases_total": total, "phases_done": random_.randint(0, total),
                "finished": random_.random() < 0.3}
    entry = {"kind": kind}
    if kind == "rest-day":
        entry["soreness"] = random_.randint(0, 10)
        maybe(random_, entry, "sleep_min", random_.randint(200, 600))
    maybe(random_, entry, "stress", random_.randint(0, 10))
    return entry


def random_log(random_):
    start = datetime.date(random_.randint(2014, 2030), random_.randint(1, 12), random_.randint(1, 28))
    days = random_.choice([10, 40, 120, 400])
    level = random_.uniform(0, 6)
    entries = []
    for index in range(random_.choice([0, 3, 20, 60, 120])):
        level = min(10, max(0, level + random_.uniform(-0.8, 0.8)))
        offset = random_.randint(-11, 13)
        day = start + datetime.timedelta(days=random_.randint(0, days))
        minute = random_.randint(0, 1439)
        at = plain.day_number(day.isoformat()) * 86400 + (minute - offset * 60) * 60
        entry = {"id": f"{index:04}", "day": day.isoformat(), "at": at,
                 "tz": f"{'-' if offset < 0 else '+'}{abs(offset):02}00"}
        entries.append(entry | random_entry(random_, level))
    entries.sort(key=lambda entry: (entry["at"], entry["id"]))
    end = start + datetime.timedelta(days=days)
    return {"entries": entries, "from": start.isoformat(), "to": end.isoformat(),
            "first_weekday": random_.choice([1, 6, 7])}


def expected(log):
    entries = log["entries"]
    start, end = plain.day_number(log["from"]), plain.day_number(log["to"])
    weeks = plain.weeks(entries, start, end, log["first_weekday"])
    return {
        "weeks": weeks,
        "figures": plain.figures(entries, end) + plain.direction(weeks)
        + [plain.largest_spike(entries, end)],
        "load": plain.load(entries),
        "links": plain.links(entries),
    }


def same(ours, theirs):
    if isinstance(theirs, (list, dict)):
        if len(ours) != len(theirs):
            return False
        keys = theirs if isinstance(theirs, dict) else range(len(theirs))
        return all(same(ours[key], theirs[key]) for key in keys)
    if ours is None or theirs is None:
        return ours is theirs
    return abs(ours - theirs) <= TOLERANCE * max(1, abs(theirs))


def main():
    n_logs = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    random_ = random.Random(1000)
    wrong = {"weeks": 0, "figures": 0, "load": 0, "links": 0}
    tested = 0
    with subprocess.Popen(sys.argv[1], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as tool:
        for _ in range(n_logs):
            log = random_log(random_)
            tool.stdin.write(json.dumps(log) + "\n")
            tool.stdin.flush()
            ours, theirs = json.loads(tool.stdout.readline()), expected(log)
            tested += sum(one[4] is not None for one in theirs["links"])
            for part in wrong:
                if not same(ours[part], theirs[part]):
                    if not wrong[part]:
                        print(f"# {part}: {ours[part]}\n# expected {theirs[part]}")
                    wrong[part] += 1
        tool.stdin.close()
    print(f"1..{len(wrong)}")
    for number, (part, count) in enumerate(wrong.items(), 1):
        print(f"{'not ok' if count else 'ok'} {number} {part} of {n_logs} random logs ({count} differ)")
    print(f"# {tested} tests of links among them")
    sys.exit(any(wrong.values()))


main()
