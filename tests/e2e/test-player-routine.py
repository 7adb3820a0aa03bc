#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine in the real program, on a clock that runs 300 times as fast where it has to end."""

import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import tap  # noqa: E402
from harness import wait  # noqa: E402
from steps import Runner, log_run, rate  # noqa: E402

BUS_NAME = f'org.mpris.MediaPlayer2.{harness.APPLICATION_ID}'
PLAYER = 'org.mpris.MediaPlayer2.Player'


runner = Runner()


def anew():
    """Nothing is under way, and nothing counts that was there before."""
    (runner.folder / 'player.json').unlink(missing_ok=True)
    runner.before = runner.ids()


def remote(method, *arguments):
    """A media key, as a shell would hand it on."""
    process = subprocess.run(
        ['gdbus', 'call', '--session', '--dest', BUS_NAME, '--object-path', '/org/mpris/MediaPlayer2',
         '--method', method, *arguments], capture_output=True, text=True)
    return process.stdout.strip()


def status():
    return remote('org.freedesktop.DBus.Properties.Get', PLAYER, 'PlaybackStatus')


def played_to_its_end():
    anew()
    with runner.app('--routine=desk-4', '--clock-rate=300') as app:
        app.press('Start')
        app.see('label', contains='Done. Your back has had its turn')
        app.see('label', '4 min, 7 of 7 sets done.')
        app.press('Save to the Log')
        app.see('page tab', 'Today')
        session, = wait('the entry', runner.new_entries)
        assert session['kind'] == 'session' and session['routine'] == 'desk-4', session
        assert session['finished'] and session['active_s'] == 236, session
        assert session['phases_done'] == session['phases_total'] == 7, session
        assert not (runner.folder / 'player.json').exists()
    return []


def killed_and_continued():
    anew()
    with runner.app('--routine=desk-4') as app:
        app.press('Start')
        app.press('Skip')
        app.see('label', 'Go')
        app.press('Skip')
        app.see('label', 'Seated trunk rotation')
    with runner.app('--clock-rate=300') as app:
        app.see('label', contains='Continue “Desk reset 4”: Seated trunk rotation')
        app.press('Continue')
        app.see('label', 'Seated trunk rotation')
        app.press('Go On')
        app.see('label', contains='Done. Your back has had its turn')
        app.press('Save to the Log')
        session, = wait('the entry', runner.new_entries)
        # One was skipped.
        assert session['phases_done'] == 6, session
    return []


def killed_at_the_finish():
    anew()
    with runner.app('--routine=desk-4', '--clock-rate=300') as app:
        app.press('Start')
        app.see('label', contains='Done. Your back has had its turn')
        rate(app, 'Soreness after', 1)
        wait('the answer to be kept', lambda: '"soreness_after" : 1' in (runner.folder / 'player.json').read_text())
    assert runner.new_entries() == []
    with runner.app() as app:
        app.see('label', 'Save “Desk reset 4” to the log?')
        app.press('Save…')
        app.see('label', contains='Done. Your back has had its turn')
        app.press('Save to the Log')
        session, = wait('the entry', runner.new_entries)
        assert session['finished'] and session['soreness_after'] == 1, session
        wait('the place to go', lambda: not (runner.folder / 'player.json').exists())
    return []


def killed_while_it_was_filed():
    anew()
    with runner.app('--routine=desk-4', '--clock-rate=300') as app:
        app.press('Start')
        app.see('label', contains='Done. Your back has had its turn')
        place = (runner.folder / 'player.json').read_text()
        app.press('Save to the Log')
        wait('the entry', runner.new_entries)
        wait('the place to go', lambda: not (runner.folder / 'player.json').exists())
    (runner.folder / 'player.json').write_text(place)
    with runner.app() as app:
        app.see('page tab', 'Today')
        wait('the place to go', lambda: not (runner.folder / 'player.json').exists())
        assert not app.sees('label', contains='Save “')
        assert len(runner.new_entries()) == 1, runner.new_entries()
    return []


def left_and_kept():
    anew()
    with runner.app('--routine=desk-4') as app:
        app.press('Start')
        app.press('Leave')
        app.press('Keep My Place')
        app.see('label', contains='Continue “Desk reset 4”: Seated pelvic tilt')
        assert runner.new_entries() == []
    return []


def ended_early():
    anew()
    with runner.app('--routine=desk-4') as app:
        app.press('Start')
        app.press('Skip')
        app.press('Done')
        app.press('Leave')
        app.press('End Here')
        app.see('label', 'Every minute counts')
        app.press('Save to the Log')
        session, = wait('the entry', runner.new_entries)
        assert not session.get('finished') and session['phases_done'] == 1, session
    return []


def not_continued_when_sore():
    anew()
    with runner.app('--routine=core-15') as app:
        app.press('Start')
        app.press('Leave')
        app.press('Keep My Place')
        app.see('label', contains='Continue “')
        log_run(app, '5', '30:00', 8)
        app.press('Continue')
        app.see('dialog', 'Safety Questions')
        assert not app.sees('label', contains='Paused')
    return []


def media_keys():
    anew()
    with runner.app('--routine=desk-4') as app:
        app.press('Start')
        wait('the player on the bus', lambda: 'Playing' in status())
        remote(f'{PLAYER}.PlayPause')
        app.see('label', 'Paused · Get ready')
        assert 'Paused' in status()
        remote(f'{PLAYER}.Next')
        app.see('label', 'Paused · Go')
        remote(f'{PLAYER}.Play')
        app.see('label', 'Go')
        metadata = remote('org.freedesktop.DBus.Properties.Get', PLAYER, 'Metadata')
        assert 'Seated pelvic tilt' in metadata and 'Desk reset 4' in metadata, metadata
        remote(f'{PLAYER}.Stop')
        app.press('Leave')
        app.press('Keep My Place')
        wait('the player to leave the bus', lambda: status() == '')
    return []


def too_sore():
    anew()
    with runner.app('--routine=core-15') as app:
        app.click('radio button', '7')
        app.see('label', contains='Above 5 of 10')
        start = app.see('button', 'Start')
        wait('the start to be locked', lambda: not harness.has_state(start, 'sensitive'))
        app.see(contains='Breathing and relaxation 5')
    return []


def says_nothing_on_standard_error():
    anew()
    with runner.app('--routine=desk-4', '--clock-rate=300') as app:
        app.press('Start')
        app.see('label', contains='Done. Your back has had its turn')
        # A machine without sound is told so by the sound library, not by us.
        ours = [line for line in app.errors().splitlines() if 'ALSA' not in line]
        assert not ours, ours
    return []


tap.run([
    ('a routine is played to its end and filed', played_to_its_end),
    ('a killed routine is continued in the same phase', killed_and_continued),
    ('killed at the finish, it asks for what was not saved', killed_at_the_finish),
    ('killed between the entry and the place, it asks for nothing and files nothing', killed_while_it_was_filed),
    ('leaving keeps the place and files nothing', left_and_kept),
    ('ending early files what was done', ended_early),
    ('media keys pause, go on and skip', media_keys),
    ('who is too sore is offered something else', too_sore),
    ('nothing is said on standard error', says_nothing_on_standard_error),
    # Last: it leaves a sore back.
    ('who has become very sore is asked first', not_continued_when_sore),
])
