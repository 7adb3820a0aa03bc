# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks, load and links once more, as their definitions read, with no thought of speed."""

import collections
import datetime
import math
import statistics

EPOCH = datetime.date(1970, 1, 1)
LINKS = ["stress", "hard", "long", "sleep", "incline", "shoe"]


def day_number(text):
    return (datetime.date.fromisoformat(text) - EPOCH).days


def week_start(day, first_weekday):
    weekday = (EPOCH + datetime.timedelta(days=day)).isoweekday()
    return day - (weekday - first_weekday) % 7


def mean(values):
    return statistics.fmean(values) if values else None


def soreness(entry):
    if entry["kind"] == "rest-day":
        return entry["soreness"]
    if entry["kind"] != "run":
        return None
    return max((entry[key] for key in ("during", "after") if key in entry), default=None)


def counts_as_session(entry):
    if entry["kind"] != "session":
        return False
    done, total = entry["phases_done"], entry["phases_total"]
    return entry.get("finished", False) or (total > 0 and done / total >= 0.5)


def week(start, entries):
    own = [entry for entry in entries if start <= day_number(entry["day"]) < start + 7]
    sore = [soreness(entry) for entry in own if soreness(entry) is not None]
    metres = [entry["distance_m"] for entry in own if entry["kind"] == "run"]
    stress = [entry["stress"] for entry in own if "stress" in entry]
    sleep = [entry["sleep_min"] for entry in own if "sleep_min" in entry]
    return [
        start, len(sore), mean(sore), max(sore, default=-1), min(sore, default=-1), len(metres),
        sum(metres), max(metres, default=0), sum(map(counts_as_session, own)),
        sum(entry["active_s"] for entry in own if entry["kind"] == "session"),
        mean(stress), mean(sleep),
    ]


def weeks(entries, start, end, first_weekday):
    starts = range(week_start(start, first_weekday), week_start(end, first_weekday) + 1, 7)
    return [week(day, entries) for day in starts]


def known(one):
    return one[2] if one[1] >= 2 else None


def figures(entries, today):
    """weeks_up, weeks_sore, change_4w, pct_4w, n_weeks"""
    days = [day_number(entry["day"]) for entry in entries] + [today]
    means = [known(one) for one in weeks(entries, min(days), today, 1)]
    n_weeks = sum(value is not None for value in means)
    if means[-1] is None:
        means.pop()
    before = [None] * 5 + means
    up = sore = 0
    while before[-1 - up] is not None and before[-2 - up] is not None \
            and before[-1 - up] - before[-2 - up] >= 0.5:
        up += 1
    while before[-1 - sore] is not None and before[-1 - sore] >= 2:
        sore += 1
    now, old = before[-1], before[-5]
    change = now - old if now is not None and old is not None else None
    percent = 100 * change / old if change is not None and old > 0 else None
    return [up, sore, change, percent, n_weeks]


def stretch(rests):
    """How much wider the range is for weeks that resemble each other."""
    n = len(rests)
    like = 0.9
    if n > 4:
        middle = statistics.fmean(rests)
        spread = statistics.pvariance(rests)
        along = statistics.fmean((a - middle) * (b - middle) for a, b in zip(rests, rests[1:]))
        like = (n * along / spread + 2) / (n - 4) if spread > 0 else -1
        like = min(0.9, max(0, like))
    return math.sqrt((1 + like) / (1 - like))


def direction(all_weeks):
    """0 unknown, 1 easing, 2 the same, 3 rising; slope, its likely range, the level at the start"""
    points = [(index, known(one)) for index, one in enumerate(all_weeks) if known(one) is not None]
    if len(points) < 4:
        return [0, None, None, None, None]
    slopes = sorted(
        (right[1] - left[1]) / (right[0] - left[0])
        for index, right in enumerate(points) for left in points[:index])
    slope = statistics.median(slopes)
    n = len(points)
    ties = collections.Counter(value for _, value in points).values()
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    quantile = statistics.NormalDist().inv_cdf(0.975)
    rank = max(1, math.floor((len(slopes) - quantile * math.sqrt(variance)) / 2))
    low, high = slopes[rank - 1], slopes[-rank]
    rests = [value - slope * (at - points[0][0]) for at, value in points]
    start = statistics.median(rests)
    wider = stretch(rests)
    low, high = slope - wider * (slope - low), slope + wider * (high - slope)
    change = slope * (points[-1][0] - points[0][0])
    meaningful = abs(change) >= 2 or (abs(change) >= 1 and abs(change) >= 0.3 * start)
    heading = low > 0 or high < 0
    if not heading and (meaningful or (high - low) * (points[-1][0] - points[0][0]) > 5):
        return [0, None, low, high, None]
    return [2 if not (heading and meaningful) else 1 if change < 0 else 3, slope, low, high, start]


def runs_before(entries, day, days):
    return [entry["distance_m"] for entry in entries
            if entry["kind"] == "run" and day - days <= day_number(entry["day"]) < day]


def spike(entries, run):
    before = runs_before(entries, day_number(run["day"]), 30)
    return 100 * (run["distance_m"] / max(before) - 1) if len(before) >= 3 else None


def long_limit(entries, day):
    before = runs_before(entries, day, 28)
    return 1.3 * statistics.median(before) if len(before) >= 4 else None


def load(entries):
    result = []
    for run in entries:
        if run["kind"] == "run":
            limit = long_limit(entries, day_number(run["day"]))
            is_long = limit is not None and run["distance_m"] >= limit
            result.append([spike(entries, run), limit, float(is_long)])
    return result


def largest_spike(entries, today):
    spikes = [spike(entries, run) for run in entries
              if run["kind"] == "run" and today - 30 < day_number(run["day"]) <= today]
    return max((value for value in spikes if value is not None), default=None)


def run_soreness(run):
    return max((run[key] for key in ("during", "after", "h24") if key in run), default=None)


def group(name, entries, run, shoe):
    """1 exposed, 0 other, None neither"""
    if name == "stress":
        stress = run.get("stress")
        return None if stress is None or 3 < stress < 7 else int(stress >= 7)
    if name in ("hard", "incline") and "surface" not in run:
        return None
    if name == "hard":
        share = run.get("share", {run["surface"]: 100})
        return int(share.get("concrete", 0) + share.get("asphalt", 0) > 50)
    if name == "long":
        limit = long_limit(entries, day_number(run["day"]))
        return None if limit is None else int(run["distance_m"] >= limit)
    if name == "sleep":
        return None if "sleep_min" not in run else int(run["sleep_min"] < 360)
    if name == "incline":
        return int(run["surface"] == "treadmill" and run.get("incline_permille", 0) >= 40)
    return None if shoe is None or "shoe" not in run else int(run["shoe"] == shoe)


def difference(values, groups):
    exposed = [value for value, member in zip(values, groups) if member == 1]
    other = [value for value, member in zip(values, groups) if member == 0]
    return mean(exposed) - mean(other) if exposed and other else None


def shift_p(values, groups):
    real = abs(difference(values, groups))
    count = sum(
        abs(difference(values[turn:] + values[:turn], groups)) >= real - 1e-9
        for turn in range(1, len(values)))
    return (1 + count) / len(values)


def holm(p_values):
    family = sorted((p, index) for index, p in enumerate(p_values) if p is not None)
    adjusted = [None] * len(p_values)
    highest = 0
    for rank, (p, index) in enumerate(family):
        highest = max(highest, min(1, (len(family) - rank) * p))
        adjusted[index] = highest
    return adjusted


def links(entries):
    runs = [entry for entry in entries if entry["kind"] == "run" and run_soreness(entry) is not None]
    values = [run_soreness(run) for run in runs]
    shoe = runs[-1].get("shoe") if runs else None
    result = []
    for name in LINKS:
        groups = [group(name, entries, run, shoe) for run in runs]
        exposed, other = groups.count(1), groups.count(0)
        missing = max(20 - len(runs), max(0, 5 - exposed) + max(0, 5 - other), 0)
        p = shift_p(values, groups) if missing == 0 else None
        sore = [sum(value >= 3 for value, member in zip(values, groups) if member == which)
                for which in (1, 0)]
        result.append([len(runs), exposed, other, difference(values, groups), p, missing, sore])
    adjusted = holm([one[4] for one in result])
    family = sum(p is not None for p in (one[4] for one in result))
    return [
        [n, exposed, other, gap, p, q, float(p is not None and gap >= 1 and q < 0.05),
         max(missing, 20 * (family + (p is None)) + 1 - n)] + sore
        for (n, exposed, other, gap, p, missing, sore), q in zip(result, adjusted)]
