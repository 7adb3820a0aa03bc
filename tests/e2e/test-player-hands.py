#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine in the real program led by the keyboard alone, and from outside its window."""

import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import tap  # noqa: E402
from harness import wait  # noqa: E402
from notifications import Notifications  # noqa: E402
from steps import Runner, focused, tab_to  # noqa: E402


def volume(runner):
    keyfile = runner.home.path / 'config' / 'glib-2.0' / 'settings' / 'keyfile'
    lines = keyfile.read_text().splitlines() if keyfile.exists() else []
    return next((line.split('=')[1] for line in lines if line.startswith('cue-volume=')), '0')


runner = Runner()


def keyboard_alone():
    with runner.app('--routine=big-three') as app:
        wait('the focus on the start', lambda: focused(app) and focused(app).get_name() == 'Start')
        app.key('Return')
        app.see('label', 'Get ready')
        app.key(' ')
        app.see('label', 'Paused · Get ready')
        app.key(' ')
        app.see('label', 'Get ready')
        app.key('s')
        app.see('label', 'McGill curl-up, right side')
        app.key('Right')
        app.see('label', 'Go')
        app.key('d')
        app.see('label', 'Change sides')
        app.key('Left')
        app.see('label', 'Go')
        for _ in range(4):
            app.key('Right')
        app.see('label', 'Side bridge, right side')
        app.key('e')
        app.see('label', 'Side bridge from the knees, right side')
        app.key('h')
        app.see('label', 'Side bridge, right side')
        app.key('Down')
        app.key('Down')
        wait('the volume to be kept', lambda: volume(runner) == '-2')
        app.key('i')
        app.see('label', 'Step by Step')
        app.key('Escape')
        app.see('label', 'Paused · Go')
        app.key('?')
        app.see('label', 'Pause, and go on')
        app.key('Escape')
        app.gone('label', 'Pause, and go on')
        app.key('Escape')
        app.see('label', 'Leave the Routine?')
        tab_to(app, 'Keep My Place')
        app.key('Return')
        app.see('label', contains='Continue “McGill big three 12”: Side bridge, right side')
    with runner.app() as app:
        app.see('label', contains='Continue “McGill big three 12”: Side bridge, right side')
        tab_to(app, 'Continue', 'Back Tab')
        app.key('Return')
        app.see('label', 'Paused · Go')
        app.key('Up')
        wait('the volume to be kept', lambda: volume(runner) == '-1')
        app.key(' ')
        app.see('label', 'Go')
        app.key('Escape')
        tab_to(app, 'End Here')
        app.key('Return')
        app.see('label', 'Every minute counts')
        tab_to(app, 'Save to the Log')
        app.key('Return')
        session, = wait('the entry', runner.new_entries)
        assert session['phases_done'] == 1 and session['phases_total'] == 10, session
        assert not session.get('finished'), session
    return []


def notified_when_out_of_sight():
    with Notifications() as notifications, runner.app('--routine=desk-4') as app:
        app.press('Start')
        app.see('label', 'Get ready')
        assert notifications.shown is None, notifications.shown
        with harness.Elsewhere():
            title, text, buttons = wait('a notification', lambda: notifications.shown)
            assert (title, text) == ('Get ready', 'Seated pelvic tilt'), (title, text)
            assert list(buttons) == ['Pause', 'Skip'], buttons
            notifications.press('Pause')
            app.see('label', 'Paused · Get ready')
            wait('the other buttons', lambda: list(notifications.shown[2]) == ['Go On', 'Skip'])
            notifications.press('Skip')
            app.see('label', 'Paused · Go')
            notifications.press('Go On')
            app.see('label', 'Go')
            wait('the phase to be named', lambda: notifications.shown[:2] == ('Go', 'Seated pelvic tilt'))
        wait('it to go away', lambda: notifications.shown is None)
    return []


def sleeps_begun(trace, seconds):
    """How often a second in that time the program, in any of its threads, went to sleep after it had woken."""
    before, begin = len(trace.read_text().splitlines()), time.monotonic()
    time.sleep(seconds)
    lines, end = trace.read_text().splitlines()[before:], time.monotonic()
    # A look at what is there already, without waiting, belongs to the same waking hour.
    return sum('ppoll(' in line and 'tv_sec=0, tv_nsec=0}' not in line for line in lines) / (end - begin)


def calmly(trace):
    """The same, if it is no more than a clock that shows seconds needs."""
    # Long enough for what the press of a button leaves behind, like a tooltip's wait, to weigh little.
    rate = sleeps_begun(trace, 6)
    print(f'# woken {rate:.2f} times a second of playing')
    return rate if 0 < rate <= 2 else None


def sleeps_soundly():
    trace = runner.home.path / 'trace'
    strace = ('strace', '-f', '--seccomp-bpf', '-e', 'trace=ppoll', '-o', str(trace))
    with runner.app('--routine=big-three', under=strace) as app:
        app.press('Start')
        app.press('Skip')
        app.see('label', 'Go')
        wait('it to wake twice a second at most', lambda: calmly(trace))
        app.press('Pause')
        app.see('label', 'Paused · Go')
        wait('it to sleep for two whole seconds', lambda: sleeps_begun(trace, 2) == 0)
    return []


tap.run([
    ('a session by the keyboard alone', keyboard_alone),
    ('a notification leads on when the window is not in front', notified_when_out_of_sight),
    ('it wakes twice a second at most, and never while paused', sleeps_soundly),
])
