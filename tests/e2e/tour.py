#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tour.py DIR [SIGHT…]: a picture of every sight, or of those named, in every frame."""

import pathlib
import sys

import harness
from harness import App, Home, Screen

# A frame: width, height, text size, colours.
FRAMES = {
    'light': (900, 720, 1.0, 'default'),
    'dark': (900, 720, 1.0, 'prefer-dark'),
    'narrow': (360, 640, 1.0, 'default'),
    'large-text': (900, 720, 1.5, 'default'),
}


def page(name):
    return lambda app: app.show_page(name)


def main_menu(key, role, name):
    def go(app):
        app.choose('Main Menu', key)
        app.see(role, name)
    return go


# A sight: what the program is started with, and how one gets there.
SIGHTS = {
    'today': (['--sample'], page('Today')),
    'routines': (['--sample'], page('Routines')),
    'log': (['--sample'], page('Log')),
    'trends': (['--sample'], page('Trends')),
    'shortcuts': (['--sample'], main_menu('k', 'label', 'Keyboard Shortcuts')),
    'about': (['--sample'], main_menu('a', 'dialog', 'About')),
}


def take(sight, frame, folder, screen):
    width, height, text_size, colours = FRAMES[frame]
    arguments, go = SIGHTS[sight]
    home = Home()
    home.set_settings(window_width=width, window_height=height)
    home.set_appearance(text_size=text_size)
    with App(*arguments, home=home, screen=screen, ADW_DEBUG_COLOR_SCHEME=colours) as app:
        go(app)
        app.screenshot(folder / f'{sight}-{frame}.png')


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    missed = 0
    for frame, (width, height, _, _) in FRAMES.items():
        screen = Screen(width, height)
        for sight in sys.argv[2:] or SIGHTS:
            try:
                take(sight, frame, folder, screen)
                print(f'{sight}-{frame}.png', flush=True)
            except harness.Failure as failure:
                print(f'{sight}-{frame}: {failure}', file=sys.stderr, flush=True)
                missed += 1
    return 1 if missed else 0


if __name__ == '__main__':
    sys.exit(main())
