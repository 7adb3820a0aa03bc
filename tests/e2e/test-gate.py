#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The safety gate in the real program, by the names that a screen reader says: whatever tells of strong
soreness or a new sign leads to the two safety screens at once, is kept, and closes the gate until they
are answered."""

import datetime
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import steps  # noqa: E402
import tap  # noqa: E402
from harness import App, Home, wait  # noqa: E402

NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
# Wherever the person is, it is noon there.
ZONE = f'XXX{NOW.hour - 12:+d}'
OFFSET = datetime.timedelta(hours=12 - NOW.hour)
TZ = f'{"-" if NOW.hour > 12 else "+"}{abs(12 - NOW.hour):02d}00'
ANSWERS = {'rf_emergency': ['none'], 'rf_urgent': ['none'], 'pain_week': 2, 'settle': 'lt24', 'trigger': ['none'],
           'form_signs': ['none'], 'core_freq': '2', 'surface': 'trail', 'tight': ['none'], 'stress': 2}


def write(name, **content):
    path = home.data / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({'format': f'backstride/{name.split("/")[0].split(".")[0]}', 'version': 1, **content}))


def entries(kind):
    return [entry for path in sorted((home.data / 'log').glob('????-??.json'))
            for entry in json.loads(path.read_text())['entries'] if entry['kind'] == kind]


def saved_last(kind):
    """Entries of one minute lie in no particular order."""
    return max(entries(kind), key=lambda entry: entry['modified'])


def screens():
    """They come by themselves, and say that nothing was lost."""
    dialog = app.see('dialog', 'Safety Questions')
    app.see('label', contains='Your entry is saved', within=dialog)
    app.see('heading', contains='have you had any of these', within=dialog)
    return dialog


def asks_again():
    app.see('label', 'Two Safety Questions Again')


def routines_wait():
    app.show_page('Routines')
    app.see('label', 'The two safety questions come first.')
    app.show_page('Today')


def no_signs():
    """Nothing of the first screen, nothing of the second."""
    for word, key in [('have you had any of these', '9'), ('apply to you', 'c')]:
        dialog = app.see('dialog', 'Safety Questions')
        app.see('heading', contains=word, within=dialog)
        none = app.see('check box', 'none of these', within=dialog)
        app.key(key)
        wait('the answer', lambda none=none: harness.has_state(none, 'checked'))
        app.press('Continue', within=dialog)
    app.gone('dialog', 'Safety Questions')


def sore_run():
    steps.log_run(app, '8.2', '45', 7)
    screens()
    assert saved_last('run')['after'] == 7, entries('run')
    app.press('Not Now')
    app.gone('dialog', 'Safety Questions')
    asks_again()
    routines_wait()
    return []


def answered():
    app.press('Answer')
    app.see('dialog', 'Safety Questions')
    no_signs()
    app.gone('label', 'Two Safety Questions Again')
    return []


def sore_morning():
    """Of the run of yesterday."""
    app.click('radio button', '6', within=app.see('grouping', contains='How sore is your back the day after?'))
    screens()
    assert entries('run')[0]['h24'] == 6, entries('run')
    app.key('Escape')
    app.gone('dialog', 'Safety Questions')
    asks_again()
    return []


def sore_rest_day():
    app.choose('Add to the Log', 'd')
    steps.rate(app, 'Soreness now', 6)
    app.press('Save')
    app.gone('dialog', 'Log a Rest Day')
    screens()
    assert entries('rest-day')[0]['soreness'] == 6, entries('rest-day')
    no_signs()
    app.gone('label', 'Two Safety Questions Again')
    return []


def leg():
    app.choose('Add to the Log', 'r')
    app.set_text('text', 'Distance', '3')
    steps.rate(app, 'Soreness after', 1)
    steps.switch(app, 'Felt Below a Knee')
    app.press('Save')
    app.gone('dialog', 'Log a Run')
    screens()
    assert saved_last('run')['below_knee'], entries('run')
    app.key('Escape')
    app.gone('dialog', 'Safety Questions')
    asks_again()
    return []


def sign():
    """One that was named is not asked for again: what to do comes at once."""
    app.choose('Add to the Log', 'c')
    app.see('dialog', 'Weekly Check-In')
    for _ in range(4):
        heading = steps.question(app)
        app.press('Skip')
        wait('the next question', lambda heading=heading: steps.question(app) != heading)
    app.key('1')
    app.press('Save')
    app.gone('dialog', 'Weekly Check-In')
    dialog = app.see('dialog', 'Safety Questions')
    app.see('heading', 'Get medical help now', within=dialog)
    assert entries('check-in')[0]['signs'] == ['saddle'], entries('check-in')
    app.press('Close')
    app.gone('dialog', 'Safety Questions')
    app.see('label', 'What to Do Now')
    return []


def nothing_is_said():
    assert app.close() == 0
    assert app.errors() == '', app.errors()
    return []


home = Home()
yesterday = NOW - datetime.timedelta(hours=20)
write('profile.json', first_start=int(NOW.timestamp()) - 90 * 86400, intakes=[
    {'at': int(NOW.timestamp()) - 5 * 86400, 'tz': TZ, 'complete': True, 'answers': ANSWERS}])
write(f'log/{yesterday + OFFSET:%Y-%m}.json', entries=[
    {'id': 'run', 'kind': 'run', 'day': f'{yesterday + OFFSET:%Y-%m-%d}', 'at': int(yesterday.timestamp()), 'tz': TZ,
     'modified': int(yesterday.timestamp()) * 1000, 'distance_m': 8000, 'surface': 'trail', 'before': 0, 'during': 1,
     'after': 2}])

with App(home=home, TZ=ZONE) as app:
    tap.run([
        ('a run with soreness of 7 leads to the screens, which may wait', sore_run),
        ('the gate opens through the screens', answered),
        ('a sore next morning closes it again', sore_morning),
        ('a sore rest day, answered at once', sore_rest_day),
        ('something below a knee', leg),
        ('a sign in the check-in says what to do', sign),
        ('nothing is said on standard error', nothing_is_said),
    ])
