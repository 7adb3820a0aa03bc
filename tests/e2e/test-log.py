#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log in the real program: by keyboard alone, kept when half written, changed from outside."""

import datetime
import json
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import tap  # noqa: E402
from harness import App, Elsewhere, Home, wait  # noqa: E402
from notifications import Notifications  # noqa: E402

NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
# Wherever the person is, it is noon there: nobody is asked anything at night.
ZONE = f'XXX{NOW.hour - 12:+d}'
NOON = NOW + datetime.timedelta(hours=12 - NOW.hour)
KEYS_ALLOWED = 14


def month(day):
    return home.data / 'log' / f'{day:%Y-%m}.json'


def entry(id, kind, hours_ago, **more):
    at = NOW - datetime.timedelta(hours=hours_ago)
    offset = datetime.timedelta(hours=12 - NOW.hour)
    hours = int(offset.total_seconds() // 3600)
    return {'id': id, 'kind': kind, 'day': f'{at + offset:%Y-%m-%d}', 'at': int(at.timestamp()),
            'tz': f'{"-" if hours < 0 else "+"}{abs(hours):02d}00', 'modified': int(at.timestamp()) * 1000, **more}


def write_month(entries):
    """As a sync tool does: beside it, then into its place."""
    path = month(datetime.date.fromisoformat(entries[0]['day']))
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix('.part')
    beside.write_text(json.dumps({'format': 'backstride/log', 'version': 1, 'entries': entries}))
    os.replace(beside, path)
    return path


def entries():
    return [one for path in sorted((home.data / 'log').glob('????-??.json'))
            for one in json.loads(path.read_text())['entries']]


def runs():
    return [one for one in entries() if one['kind'] == 'run']


home = Home()
home.data.mkdir(parents=True)
(home.data / 'profile.json').write_text(json.dumps(
    {'format': 'backstride/profile', 'version': 1, 'first_start': int(NOW.timestamp()) - 90 * 86400}))
OLD = entry('old', 'run', 14, distance_m=10000, duration_s=3600, rpe=4, surface='trail', before=1, during=2, after=3)
OLD_PATH = write_month([OLD])
app = App(home=home, TZ=ZONE)


def around(node):
    """The node and the nearest that hold it: a number of a scale is named by its scale."""
    for _ in range(4):
        if node is None:
            return
        yield node
        node = node.get_parent()


def a_notification_asks():
    """And its click leads to the page that takes the answer."""
    with Elsewhere():
        asked, text, _ = wait('a notification', lambda: desktop.shown)
    assert asked == 'How Is Your Back Today?', asked
    assert '10 km' in text and 'How sore is your back the day after?' in text, text
    return []


def the_answer_goes_to_the_run():
    app.show_page('Today')
    app.click('radio button', '5', within=app.see('grouping', contains='How sore is your back the day after?'))
    wait('the answer on disk', lambda: runs()[0].get('h24') == 5)
    wait('the notification to go', lambda: desktop.shown is None)
    return []


def by_keyboard():
    """From the closed form to the saved run: what is pressed beside the numbers themselves."""
    pressed = []

    def press(*keys):
        for key in keys:
            pressed.append(key)
            app.key(key)

    def tab_to(name):
        """Tab until there; every one counts."""
        for _ in range(20):
            before = app.focused()
            press('Tab')
            node = wait('the focus to move', lambda before=before: app.focused() not in [None, before] and app.focused())
            if any(name in one.get_name() for one in around(node)):
                return
        raise harness.Failure(f'no way by Tab to "{name}"')

    app.key('n', 'Control')
    pressed.append('Ctrl+N')
    wait('the form', lambda: app.focused() and app.focused().get_name() == 'Distance')
    for digit in '8.2':
        app.key(digit)
    tab_to('Duration')
    for digit in '45':
        app.key(digit)
    for name, digit in [('before', '1'), ('during', '2'), ('after', '6')]:
        tab_to('Soreness ' + name)
        app.key(digit)
    tab_to('Effort')
    app.key('7')
    app.key('s', 'Control')
    pressed.append('Ctrl+S')
    wait('the run on disk', lambda: len(runs()) == 2)
    run = runs()[-1]
    assert (run['distance_m'], run['duration_s'], run['surface']) == (8200, 2700, 'trail'), run
    assert (run['before'], run['during'], run['after'], run['rpe']) == (1, 2, 6, 7), run
    print(f'# {len(pressed)} key presses beside the numbers: {" ".join(pressed)}', flush=True)
    assert len(pressed) <= KEYS_ALLOWED, f'{len(pressed)} key presses: {pressed}'
    # Six of ten asks for the safety screens at once; they may wait.
    app.see('dialog', 'Safety Questions')
    app.key('Escape')
    app.gone('dialog', 'Safety Questions')
    return []


def undo_by_keys():
    app.gone('dialog', 'Log a Run')
    app.key('z', 'Control')
    wait('one run', lambda: len(runs()) == 1)
    for _ in range(5):  # a faked Shift is not always there in time; once more does no harm
        app.key('z', 'Control', 'Shift')
        try:
            return [] if wait('two runs', lambda: len(runs()) == 2, 2) else ['']
        except harness.Failure:
            continue
    return [f'redo brought nothing back: {runs()}']


def changed_from_outside():
    app.show_page('Log')
    app.see('list item', contains='8.2 km')
    rest = entry('rest', 'rest-day', 40, soreness=2, note='From the other computer')
    write_month([rest] + [one for one in entries() if one['day'][:7] == rest['day'][:7]])
    app.see('list item', contains='Rest day')
    return []


def a_session_is_corrected():
    """And the strong soreness that is told by it asks for the safety screens, as with any other entry."""
    write_month(entries() + [entry('done', 'session', 1, routine='desk-4', active_s=240, phases_done=6, phases_total=6,
                                   finished=True, soreness_before=2, soreness_after=1, of_tomorrow=True)])
    app.point('list item', app.see('list item', contains='4 min').get_name())
    app.see('dialog', 'Edit Session')
    six = app.click('radio button', '6', within=app.see('grouping', 'Soreness after'))
    wait('the six', lambda: harness.has_state(six, 'checked'))
    app.key('s', 'Control')
    app.see('dialog', 'Safety Questions')
    app.key('Escape')
    app.gone('dialog', 'Safety Questions')
    done, = [one for one in entries() if one['id'] == 'done']
    assert (done['soreness_before'], done['soreness_after'], done['of_tomorrow']) == (2, 6, True), done
    return []


def broken_file():
    path = month(NOON)
    good = path.read_text()
    path.write_text(good[:100])
    app.see('label', contains=f'{path.name} cannot be read')
    app.see('button', 'Show Folder')
    copies = list(path.parent.glob(f'{path.name}.broken-*'))
    assert len(copies) == 1 and copies[0].read_text() == good[:100], copies
    path.write_text(good)
    app.gone('label', contains=f'{path.name} cannot be read')
    app.see('list item', contains='8.2 km')
    return []


def begin_again():
    global app
    app = App(home=home, TZ=ZONE)
    app.choose('Add to the Log', 'r')
    app.see('label', 'This is what you had begun to write')


def quit_in_the_middle():
    """Ctrl+Q ends the program also under an open form, at once and with what was typed."""
    app.key('n', 'Control')
    wait('the form', lambda: app.focused() and app.focused().get_name() == 'Distance')
    for digit in '9.7':
        app.key(digit)
    wait('the number', lambda: harness.text_of(app.see('text', 'Distance')) == '9.7')
    app.key('q', 'Control')
    assert app.process.wait(harness.TIMEOUT) == 0
    begin_again()
    assert harness.text_of(app.see('text', 'Distance')) == '9.7'
    app.click('button', 'Start Over')
    app.key('Escape')
    app.gone('dialog', 'Log a Run')
    return []


def half_written():
    """Ended hard in the middle of a form, which is there again the next time."""
    global app
    app.key('n', 'Control')
    wait('the form', lambda: app.focused() and app.focused().get_name() == 'Distance')
    for digit in '12.5':
        app.key(digit)
    wait('the number', lambda: harness.text_of(app.see('text', 'Distance')) == '12.5')
    draft = home.data / 'draft.json'
    wait('the draft on disk', lambda: draft.exists() and '12.5' in draft.read_text())
    app.process.kill()
    app.process.wait()
    begin_again()
    assert harness.text_of(app.see('text', 'Distance')) == '12.5'
    assert len(runs()) == 2, runs()
    return []


with Notifications() as desktop, app:
    tap.run([
        ('a notification asks the morning after', a_notification_asks),
        ('the answer goes to the run', the_answer_goes_to_the_run),
        ('a run by keyboard in few key presses', by_keyboard),
        ('undo and redo by keys', undo_by_keys),
        ('a change from outside appears', changed_from_outside),
        ('a session is corrected', a_session_is_corrected),
        ('a broken file is named and heals', broken_file),
        ('quitting in the middle of a form', quit_in_the_middle),
        ('a half written run survives even a kill', half_written),
    ])
