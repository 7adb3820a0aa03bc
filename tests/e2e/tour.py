#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tour.py DIR [SIGHT…]: a picture of every sight, or of those named, in every frame."""

import pathlib
import sys

import harness
import steps
from harness import App, Home

# A frame: width, height, text size, and what libadwaita is told of the desktop's colours.
FRAMES = {
    'light': (900, 720, 1.0, {'ADW_DEBUG_COLOR_SCHEME': 'default'}),
    'dark': (900, 720, 1.0, {'ADW_DEBUG_COLOR_SCHEME': 'prefer-dark'}),
    'narrow': (360, 640, 1.0, {'ADW_DEBUG_COLOR_SCHEME': 'default'}),
    'large-text': (900, 720, 1.5, {'ADW_DEBUG_COLOR_SCHEME': 'default'}),
    'high-contrast': (900, 720, 1.0, {'ADW_DEBUG_COLOR_SCHEME': 'default', 'ADW_DEBUG_HIGH_CONTRAST': '1'}),
}


def page(name, role, what):
    def go(app):
        app.show_page(name)
        app.see(role, what)
    return go


def menu(key, role, name=None, contains=None, of='Main Menu'):
    def go(app):
        app.choose(of, key)
        app.see(role, name, contains)
    return go


def safety(app):
    app.press('Start')
    app.see('heading', contains='have you had any of these')


def question(app):
    safety(app)
    steps.answer_all(app, until='How sore')


def emergency(app):
    safety(app)
    app.point('check box', contains='numb')
    app.press('Continue')
    app.see('button', contains='Copy')


def routine(app):
    app.show_page('Routines')
    app.point('list item', within=app.see('list', 'For You Now'))
    app.see('list', 'Steps')


def library(app):
    app.show_page('Routines')
    app.point('page tab', 'Exercises')
    app.see('table cell', 'Dead bug')


def exercise(app):
    library(app)
    app.point('table cell', 'Dead bug')
    app.see('label', 'How to Do It')


def stage(app):
    app.press('Start')
    app.see('label', 'Seated pelvic tilt')
    app.press('Skip')
    app.see('label', contains='Next:')


def played(app):
    app.press('Start')
    app.see('label', contains='Done. Your back has had its turn')


def trends_table(app):
    app.show_page('Trends')
    app.click('radio button', 'Table')
    app.see('label', 'Longest')


def trends_page(app):
    app.show_page('Trends')
    app.choose('Print and Pass On', 'p')
    app.see('button', 'Save as PDF…')


# A sight: what the program is started with, and how one gets there.
SIGHTS = {
    'welcome': ([], lambda app: app.see('button', 'Start')),
    'safety': ([], safety),
    'question': ([], question),
    'emergency': ([], emergency),
    'findings': (['--sample'], menu('f', 'label', 'Likely Contributors')),
    'today': (['--sample'], page('Today', 'heading', 'Advice')),
    'routines': (['--sample'], page('Routines', 'label', 'For You Now')),
    'routine': (['--sample'], routine),
    'exercises': (['--sample'], library),
    'exercise': (['--sample'], exercise),
    'player-start': (['--sample', '--routine=desk-4'], lambda app: app.see('button', 'Start')),
    'player-stage': (['--sample', '--routine=desk-4'], stage),
    'player-end': (['--sample', '--routine=desk-4', '--clock-rate=120'], played),
    'log': (['--sample'], page('Log', 'list', 'Log')),
    'log-run': (['--sample'], menu('r', 'dialog', 'Log a Run', of='Add to the Log')),
    'check-in': (['--sample'], menu('c', 'dialog', of='Add to the Log')),
    'exchange': (['--sample'], menu('i', 'dialog')),
    'shoes': (['--sample'], menu('h', 'dialog', 'Shoes')),
    'trends': (['--sample'], page('Trends', 'heading', 'This Week')),
    'trends-table': (['--sample'], trends_table),
    'trends-page': (['--sample'], trends_page),
    'sky': (['--sample'], steps.ask_for_the_sky),
    'sky': (['--sample'], steps.ask_for_the_sky),
    'reading': (['--sample'], menu('e', 'label', 'Reading')),
    'preferences': (['--sample'], menu('p', 'dialog', 'Preferences')),
    'shortcuts': (['--sample'], menu('k', 'label', 'Keyboard Shortcuts')),
    'about': (['--sample'], menu('a', 'dialog', 'About')),
}


def take(sight, frame, folder):
    width, height, text_size, colours = FRAMES[frame]
    arguments, go = SIGHTS[sight]
    home = Home()
    home.set_settings(window_width=width, window_height=height)
    home.set_appearance(text_size=text_size)
    with App(*arguments, home=home, **colours) as app:
        go(app)
        app.screenshot(folder / f'{sight}-{frame}.png')


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    missed = 0
    for frame in FRAMES:
        for sight in sys.argv[2:] or SIGHTS:
            try:
                take(sight, frame, folder)
                print(f'{sight}-{frame}.png', flush=True)
            except harness.Failure as failure:
                print(f'{sight}-{frame}: {failure}', file=sys.stderr, flush=True)
                missed += 1
    return 1 if missed else 0


if __name__ == '__main__':
    sys.exit(main())
