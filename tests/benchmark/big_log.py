# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the data folder of someone who has logged for ten years: 5,000 entries, always the same, and a
questionnaire of three weeks ago. The back has been calm lately, as on most days of ten years."""

import collections
import datetime
import json
import pathlib
import random

N_ENTRIES = 5000
N_DAYS = 3653
CALM_DAYS = 28
INTAKE_DAYS = 21


def make_entry(random_source, number, day, today):
    at = int(datetime.datetime(day.year, day.month, day.day, 7, tzinfo=datetime.timezone.utc).timestamp())
    entry = {'id': f'00000000-0000-4000-8000-{number:012d}', 'kind': 'run', 'day': day.isoformat(),
             'at': at + number % 600, 'tz': '+0000', 'modified': at * 1000}
    ache = random_source.randrange(0, 6)
    if (today - day).days <= CALM_DAYS:
        ache = min(ache, 2)
    kind = random_source.choices(['run', 'session', 'rest-day', 'check-in'], [55, 25, 12, 8])[0]
    entry['kind'] = kind
    if kind == 'run':
        distance = random_source.randrange(40, 180) * 100
        entry.update(distance_m=distance, duration_s=distance * 36 // 100, rpe=random_source.randrange(2, 9),
                     surface=random_source.choice(['asphalt', 'trail', 'track']), before=ache, during=ache,
                     after=min(10, ache + 1), h24=ache, stress=random_source.randrange(0, 9),
                     sleep_min=random_source.randrange(330, 520), warmup=True)
    elif kind == 'session':
        entry.update(routine='level-1', active_s=900, phases_done=12, phases_total=12, finished=True,
                     soreness_before=ache, soreness_after=max(0, ache - 1), effort=4)
    elif kind == 'rest-day':
        entry.update(soreness=ache, stress=3, sitting_min=360)
    else:
        entry.update(avg=ache, worst=min(10, ache + 2), stress=4, confidence=6)
    return entry


def make_profile(today):
    at = int(datetime.datetime(today.year, today.month, today.day, 8, tzinfo=datetime.timezone.utc).timestamp())
    answers = {'rf_emergency': ['none'], 'rf_urgent': ['none'], 'pain_week': 3, 'settle': 'lt24',
               'trigger': ['long', 'sitting'], 'load_jump': 'no', 'form_signs': ['none'], 'core_freq': '1',
               'shoe_km': 300, 'surface': 'asphalt', 'tight': ['hipflexors'], 'stress': 4}
    return {'format': 'backstride/profile', 'version': 1, 'first_start': at - N_DAYS * 86400,
            'intakes': [{'at': at - INTAKE_DAYS * 86400, 'tz': '+0000', 'complete': True, 'answers': answers}]}


def write(folder, today=None, days=N_DAYS):
    """Fills the data folder with a profile and the month files of that many days up to today."""
    today = today or datetime.date.today()
    source = random.Random(20261122)
    months = collections.defaultdict(list)
    for number in range(N_ENTRIES):
        day = today - datetime.timedelta(days=N_DAYS - 1 - number * N_DAYS // N_ENTRIES)
        entry = make_entry(source, number, day, today)
        if day > today - datetime.timedelta(days=days):
            months[day.strftime('%Y-%m')].append(entry)
    log = pathlib.Path(folder) / 'log'
    log.mkdir(parents=True)
    for month, entries in months.items():
        document = {'format': 'backstride/log', 'version': 1, 'entries': entries}
        (log / f'{month}.json').write_text(json.dumps(document, indent=2))
    (log.parent / 'profile.json').write_text(json.dumps(make_profile(today), indent=2))
