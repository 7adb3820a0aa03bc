# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps that several journeys take."""

import json

import harness
from harness import App, Home


class Runner:
    """Somebody whose safety questions are answered: the sample's runner, and a folder that stays."""

    def __init__(self):
        self.home = Home()
        place = self.home.path / 'sample'
        place.mkdir()
        with App('--sample', home=self.home, TMPDIR=str(place)) as app:
            app.see('page tab', 'Today')
            # Killed, it does not throw the sample away.
        self.folder, = place.glob('backstride-sample-*')
        self.before = self.ids()

    def app(self, *arguments, **options):
        return App(f'--data-dir={self.folder}', *arguments, home=self.home, **options)

    def entries(self):
        for path in self.folder.glob('log/*.json'):
            yield from json.loads(path.read_text())['entries']

    def ids(self):
        return {entry['id'] for entry in self.entries()}

    def new_entries(self):
        return [entry for entry in self.entries() if entry['id'] not in self.before]


def question(app):
    """The heading of the question that is asked, None after the last."""
    for dialog in app.all('dialog'):
        for node in app.all('heading', within=dialog):
            return node.get_name() or harness.text_of(node)
    return None


def focused(app, within=None):
    return next((node for node in app.all(within=within) if harness.has_state(node, 'focused')), None)


def tab_to(app, name, key='Tab', within=None):
    """That key until the focus is on what has that name. within: where to look, for speed."""
    for _ in range(60):
        before = focused(app, within)
        if before is not None and before.get_name() == name:
            return
        app.key(key)
        harness.wait('the focus to move', lambda before=before: focused(app, within) not in [None, before])
    raise harness.Failure(f'no way by {key} to "{name}"')


def answer_all(app, choices=None, until=None):
    """Answers every question, up to the one that begins with until, with its first answer, or the one that
    choices has for a word of it; of the signs that need care there are none."""
    asked = question(app)
    while asked and not (until and asked.startswith(until)):
        signs = app.sees('check box', 'none of these')
        picked = next((answer for word, answer in (choices or {}).items() if word in asked), None)
        if picked or signs:
            app.scroll_down('heading', asked)
            app.point('check box', picked or 'none of these')
        else:
            app.point('heading', asked)
            app.key('1')
        harness.wait(f'the question "{asked}" to be answered',
                     lambda asked=asked: question(app) != asked or can_continue(app))
        if question(app) == asked:
            app.key('Return')
        harness.wait('the next question', lambda asked=asked: question(app) != asked)
        asked = question(app)


def can_continue(app):
    return any(harness.has_state(node, 'sensitive') for node in app.all('button', 'Continue'))


def first_answers(app, choices=None):
    app.press('Start')
    app.see('heading', contains='have you had any of these')
    answer_all(app, choices)


def switch(app, name):
    """The switch in a row of that name."""
    app.see('check box', name)
    node = next(node for node in app.all('check box', name) if node.get_action_iface().get_n_actions() > 0)
    node.get_action_iface().do_action(0)


def ask_for_the_sky(app):
    """Hidden until it is asked for, in the preferences; then in the main menu."""
    app.choose('Main Menu', 'p')
    switch(app, 'Sky')
    app.press('Close')
    app.gone('dialog')
    app.choose('Main Menu', 'y')
    app.see('slider', 'Sky of the day')


def go_home(app):
    """Back from pages that were opened over the four of the window."""
    def at_home():
        for node in app.all('button', 'Back'):
            node.get_action_iface().do_action(0)
            return False
        return app.sees('page tab', 'Today')

    harness.wait('the first pages', at_home)


def open_routine(app, name):
    app.show_page('Routines')
    app.see('list item', name)
    app.scroll_down('list', 'For You Now')
    app.point('list item', name)
    app.see('list', 'Steps')


def rate(app, scale, value):
    """A number on one of the 0 to 10 scales."""
    app.click('radio button', str(value), within=app.see('grouping', scale))


def log_run(app, distance, duration, after):
    app.choose('Add to the Log', 'r')
    app.set_text('text', 'Distance', distance)
    app.set_text('text', 'Duration', duration)
    rate(app, 'Soreness after', after)
    app.press('Save')
    app.gone('dialog', 'Log a Run')


def reasons(app):
    """Every because that the page gives."""
    return sorted({harness.text_of(node) for node in app.all('label', contains='because ')})
