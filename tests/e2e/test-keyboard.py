#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions, the findings, a card with its reasons and the check-in, by the keyboard alone."""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import steps  # noqa: E402
import tap  # noqa: E402
from harness import App, Home, wait  # noqa: E402

# What is typed at a question, by a word of it; 1 where it is not here.
ANSWERS = {
    'have you had any of these': '9',
    'apply to you': 'c',
    'How sore': '3',
    'bring it on': '19',
    'steps per minute': '164',
    'kilometres are on': '650',
    'forearm plank': '45',
    'fits these shoes': '2',
    'stiff or tight': '23',
    'stressed': '4',
}

home = Home()
app = App(home=home)
asked = []
dialogs = []


def question(dialog):
    """The heading of the question that is asked, None once the dialog is gone."""
    if not harness.has_state(dialog, 'showing'):
        return None
    return next((node.get_name() or harness.text_of(node) for node in app.all('heading', within=dialog)), None)


def type_answer(dialog, keys):
    """Those keys and, where one key does not do, Enter; until the next question."""
    before = question(dialog)
    for key in keys:
        app.key(key)

    def answered():
        return question(dialog) != before or any(
            harness.has_state(node, 'sensitive') for name in ['Continue', 'Save']
            for node in app.all('button', name, within=dialog))

    wait(f'the question "{before}" to be answered', answered)
    if question(dialog) == before:
        app.key('Return')
    wait('the next question', lambda: question(dialog) != before)


def keys_for(question):
    return next((keys for word, keys in ANSWERS.items() if word in question), '1')


def first_start():
    wait('the focus on the start', lambda: steps.focused(app) and steps.focused(app).get_name() == 'Start')
    app.key('Return')
    dialogs.append(app.see('dialog'))
    wait('the first question', lambda: 'have you had any' in (question(dialogs[0]) or ''))
    return []


def without_digits():
    """Tab goes through the answers and on, the arrows from one to the next, Space ticks, Enter picks."""
    dialog = dialogs[0]
    asked.append(question(dialog))
    steps.tab_to(app, 'none of these', within=dialog)
    app.key(' ')
    wait('the tick', lambda: harness.has_state(app.see('check box', 'none of these', within=dialog), 'checked'))
    steps.tab_to(app, 'Continue', within=dialog)
    app.key('Return')
    wait('the second screen', lambda: 'apply to you' in (question(dialog) or ''))
    return []


def back_keeps_the_answer():
    for word in ['apply to you', 'How sore']:
        asked.append(question(dialogs[0]))
        assert word in asked[-1], asked
        type_answer(dialogs[0], keys_for(asked[-1]))
    asked.append(question(dialogs[0]))
    # One answer that is picked by its name goes on, as a click does.
    app.click('radio button', 'one to two days', within=dialogs[0])
    wait('the next question', lambda: question(dialogs[0]) != asked[-1])
    app.key('BackSpace')
    wait('the question before', lambda: 'to settle' in (question(dialogs[0]) or ''))
    assert harness.has_state(app.see('radio button', 'one to two days', within=dialogs[0]), 'checked'), 'the answer is gone'
    steps.tab_to(app, 'less than a day', key='Up', within=dialogs[0])
    steps.tab_to(app, 'one to two days', key='Down', within=dialogs[0])
    app.key('Return')
    wait('the next question', lambda: 'bring it on' in (question(dialogs[0]) or ''))
    return []


def picked_by_name():
    """By what clicks a name and knows neither keys nor mouse: here several, which are ticked."""
    dialog = dialogs[0]

    def ticked():
        return [node.get_name() for node in app.all('check box', within=dialog) if harness.has_state(node, 'checked')]

    asked.append(question(dialog))
    for name, then in [('hills', ['hills']), ('no pattern', ['no pattern']), ('long runs', ['long runs']),
                       ('hills', ['long runs', 'hills']), ('long runs', ['hills'])]:
        app.click('check box', name, within=dialog)
        wait(f'the ticks {then}', lambda then=then: ticked() == then)
    app.press('Continue', within=dialog)
    wait('the next question', lambda: question(dialog) != asked[-1])
    return []


def questions():
    while question(dialogs[0]):
        asked.append(question(dialogs[0]))
        type_answer(dialogs[0], keys_for(asked[-1]))
    assert 11 <= len(asked) <= 22, asked
    assert len(set(asked)) == len(asked), 'a question was asked twice'
    app.see('label', 'Findings')
    # Nobody has to look for the keyboard on the page that came up.
    wait('the focus on the findings', lambda: steps.focused(app, within=app.see('grouping', 'Findings')))
    return []


def findings():
    app.see('list', 'Core, hip and leg capacity')
    page = app.see('grouping', 'Findings')
    steps.tab_to(app, 'Try first: Start strength work, three short sessions', within=page)
    app.key('Return')
    app.see('label', 'Evidence')
    app.key('Escape')
    app.see('page tab', 'Today')
    return []


def why_this():
    steps.tab_to(app, 'Why This?')
    app.key('Return')
    app.see('dialog', 'Why This?')
    app.see('label', 'When It Speaks')
    app.see('label', 'holds')
    words = [harness.text_of(node) for node in app.all('label', contains='Looks for: ')]
    assert words and not any('q.' in text or '==' in text for text in words), words
    app.key('Escape')
    app.gone('dialog', 'Why This?')
    return []


def check_in():
    steps.tab_to(app, 'Add to the Log')
    app.key('Return')
    app.see('menu')
    app.key('c')
    dialog = app.see('dialog', 'Weekly Check-In')
    for keys in ['2', '7', '3', '6', 'k']:
        type_answer(dialog, keys)
    found = []
    for path in (home.data / 'log').glob('*.json'):
        found += json.loads(path.read_text())['entries']
    assert [entry['kind'] for entry in found] == ['check-in'], found
    assert [found[0][name] for name in ['avg', 'worst', 'stress', 'confidence']] == [2, 7, 3, 6], found
    return []


def flare():
    """Seven of ten closes the gate; only the screens open it again."""
    app.see('dialog', 'Safety Questions')
    app.key('Escape')
    app.gone('dialog', 'Safety Questions')
    app.see('label', 'Two Safety Questions Again')
    steps.tab_to(app, 'Answer')
    app.key('Return')
    dialog = app.see('dialog', 'Safety Questions')
    for keys in ['9', 'c']:
        type_answer(dialog, keys)
    app.gone('dialog', 'Safety Questions')
    app.gone('label', 'Two Safety Questions Again')
    return []


def nothing_is_said():
    assert app.close() == 0
    assert app.errors() == '', app.errors()
    return []


tap.run([
    ('the first start goes on with Enter', first_start),
    ('Tab, arrows, Space and Enter answer without a digit', without_digits),
    ('Backspace goes back and keeps the answer', back_keeps_the_answer),
    ('answers are picked by their names', picked_by_name),
    ('digits, letters and Enter answer every question', questions),
    ('findings unfold and Escape leaves them', findings),
    ('"Why This?" opens, is in words, and closes', why_this),
    ('the check-in takes five keys and Enter', check_in),
    ('after strong soreness come the safety questions', flare),
    ('nothing is said on standard error', nothing_is_said),
])
