#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The weeks: what they say, and the page of them that is taken along."""

import pathlib
import stat
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import steps  # noqa: E402
import tap  # noqa: E402
from harness import App, Atspi, Home, wait  # noqa: E402

NOW = '--now=2026-11-20T12:00:00Z'

# The charts in the order of the page, and a word of what each says of a week.
CHARTS = {
    'Soreness by week': 'on average, from',
    'Distance by week': 'km',
    'Routines by week': 'routine',
    'Routine minutes by week': 'min',
    'Stress by week': 'stress',
    'Sleep by week': 'h',
}


def weeks_say_where_they_head():
    with App('--sample', NOW) as app:
        app.show_page('Trends')
        app.see('heading', 'This Week')
        app.see('heading', contains='Your soreness is')
        app.see('label', contains='because its weekly mean')
        app.see('label', contains='Consistency: ')
        app.see('label', contains='would be no spike')
        app.see('label', contains='Sore (3 or more): ')
    return []


def page_is_saved_where_one_says():
    home = Home()
    with App('--sample', NOW, home=home) as app:
        app.show_page('Trends')
        app.choose('Print and Pass On', 'p')
        app.set_text('text', 'In your words', 'Does the left side matter?')
        assert not list(home.path.glob('*.pdf')), 'something was written before it was asked for'
        app.press('Save as PDF…')
        app.press('Save')
        saved = home.path / 'my-back-2026-11-20.pdf'
        wait('the file', lambda: saved.exists() and saved.stat().st_size > 0)
        app.see(contains='The page is saved.')
    data = saved.read_bytes()
    assert data.startswith(b'%PDF-') and data.endswith(b'%%EOF\n'), data[:20]
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600, oct(saved.stat().st_mode)
    return []


def read_out(node):
    """What a screen reader says of the place in a chart that is selected."""
    return Atspi.Value.get_text(node.get_value_iface())


def charts_are_read_by_keyboard():
    """By Tab from chart to chart, and in them from point to point, each said in words."""
    with App('--sample', NOW) as app:
        app.show_page('Trends')
        app.see('heading', 'This Week')
        for label, says in CHARTS.items():
            steps.tab_to(app, label)
            chart = app.focused()
            heard = ['Nothing selected']
            # One chart from point to point, the others from the first to the last.
            for key in ['Home', *(11 * ['Right'] if label.startswith('Soreness') else ['End'])]:
                app.key(key)
                wait(f'"{label}" to say something else after {key} than "{heard[-1]}"',
                     lambda chart=chart, heard=heard: read_out(chart) not in heard)
                heard.append(read_out(chart))
            del heard[0]
            strange = [text for text in heard if says not in text]
            assert not strange, f'{label}: {strange}'
            assert '30 August' in heard[0] and '15' in heard[-1], heard
    return []


tap.run([
    ('the weeks say where they head, and because of what', weeks_say_where_they_head),
    ('every point of every chart is read out by the keyboard', charts_are_read_by_keyboard),
    ('a page is saved where one says, and nowhere else', page_is_saved_where_one_says),
])
