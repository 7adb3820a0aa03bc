#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, end to end: asked, advised, led through a routine, logged, looked back on."""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import steps  # noqa: E402
import tap  # noqa: E402
from harness import App, Home, wait  # noqa: E402

# One walk; each case is a step of it, on a clock that goes fifteen times as fast.
home = Home()
app = App('--clock-rate=15', home=home)
before = []


def entries():
    found = []
    for path in sorted((home.data / 'log').glob('*.json')):
        document = json.loads(path.read_text())
        assert document['format'] == 'backstride/log' and document['version'] == 1, document
        found += document['entries']
    return found


def first_start():
    app.see('button', 'Look Around First')
    app.see('list item', 'It does not replace care')
    app.press('Start')
    app.see('heading', contains='have you had any of these')
    return []


def questionnaire():
    steps.answer_all(app)
    app.see('label', 'Findings')
    return []


def findings():
    app.see('list', 'Core, hip and leg capacity')
    app.see('label', contains='because you train trunk or legs less than once a week')
    steps.go_home(app)
    return []


def answers_on_disk():
    text = (home.data / 'profile.json').read_text()
    profile = json.loads(text)
    assert profile['format'] == 'backstride/profile', profile
    assert 'core_freq' in text, 'the answers are not in the profile'
    return []


def advice():
    app.show_page('Today')
    before.extend(wait('advice with its reason', lambda: steps.reasons(app)))
    return []


def routine():
    steps.open_routine(app, 'Desk reset 4')
    app.press('Start · 4 min')
    app.press('Start')
    app.see('timer', 'Time left')
    app.see(contains='Repetition ')
    return []


def finish():
    app.see('label', contains='7 of 7 sets done', timeout=60)
    steps.rate(app, 'Soreness after', 1)
    app.press('Save to the Log')
    steps.go_home(app)
    return []


def session_in_the_log():
    app.show_page('Log')
    app.see('list item', contains='Desk reset 4')
    session, = [entry for entry in entries() if entry['kind'] == 'session']
    assert session['routine'] == 'desk-4' and session['finished'], session
    assert session['phases_done'] == session['phases_total'] == 7, session
    assert session['soreness_after'] == 1, session
    return []


def run():
    steps.log_run(app, '10', '1:00:00', 6)
    app.see('list item', contains='10')
    return []


def run_on_disk():
    run_entry, = [entry for entry in entries() if entry['kind'] == 'run']
    assert run_entry['distance_m'] == 10000 and run_entry['duration_s'] == 3600, run_entry
    assert run_entry['after'] == 6, run_entry
    return []


def advice_changes():
    app.show_page('Today')
    wait('advice because of that run', lambda: [reason for reason in steps.reasons(app)
                                                if reason not in before and '6/10' in reason])
    return []


def trends():
    app.see('label', '1 run, 10 km, 1 routine; soreness 6 on average.')
    app.show_page('Trends')
    app.see('slider', 'Soreness by week')
    app.see('slider', 'Distance by week')
    app.see('slider', 'Routine minutes by week')
    return []


def trends_in_a_terminal():
    command = [harness.PROGRAM, f'--data-dir={home.data}', '--trends', '--json']
    output = subprocess.run(command, env=home.environment(harness.default_screen), stdout=subprocess.PIPE, check=True)
    week = [week for week in json.loads(output.stdout) if week['runs']][-1]
    assert week['runs'] == 1 and week['sessions'] == 1 and week['distance_m'] == 10000, week
    assert week['soreness_mean'] == week['soreness_worst'] == 6, week
    return []


def closing():
    assert app.close() == 0, app.errors()
    assert app.errors() == '', app.errors()
    return []


def next_start_knows():
    with App(home=home) as again:
        again.show_page('Log')
        again.see('list item', contains='Desk reset 4')
        assert not again.sees('button', 'Look Around First'), 'welcomed a second time'
    return []


tap.run([
    ('the first start leads to the safety questions', first_start),
    ('all questions can be answered', questionnaire),
    ('findings name contributors and say because', findings),
    ('the answers are on disk', answers_on_disk),
    ('Today advises and says because', advice),
    ('a routine leads through its exercises', routine),
    ('the routine ends by itself and is saved', finish),
    ('the session is in the log and on disk', session_in_the_log),
    ('a run with soreness 6 is logged', run),
    ('the run is on disk', run_on_disk),
    ('the advice changes and says because', advice_changes),
    ('the trends show it', trends),
    ('the same trends in a terminal', trends_in_a_terminal),
    ('closing ends well, without a word', closing),
    ('the next start knows all of it', next_start_knows),
])
