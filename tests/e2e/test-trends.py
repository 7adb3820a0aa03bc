#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The weeks: what they say, and the page of them that is taken along."""

import pathlib
import stat
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import tap  # noqa: E402
from harness import App, Home, wait  # noqa: E402

NOW = '--now=2026-11-20T12:00:00Z'


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


tap.run([
    ('the weeks say where they head, and because of what', weeks_say_where_they_head),
    ('a page is saved where one says, and nowhere else', page_is_saved_where_one_says),
])
