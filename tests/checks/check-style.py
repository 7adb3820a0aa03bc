#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a compiler does not know."""

import json
import pathlib
import re

import tap

LONGEST_FILE = 500
TOP_LEVEL = {'meson.build', 'meson.options', 'src', 'data', 'po', 'tests', 'build-aux',
             'README.md', 'CONTRIBUTING.md', 'LICENSES', 'REUSE.toml'}
CODE = ['.c', '.h', '.blp', '.py']
GENERATED = ['data/content/content-strings.h']

# Exact phrases in which a banned word is right.
ALLOWED_PHRASES = [
    'not a diagnosis',
    'Can treadmill running cause back pain?',
    'Evidence that it causes back pain is thin',
]


def search(pattern, paths, message, allow=()):
    expression = re.compile(pattern)
    for path in paths:
        if str(path) in allow:
            continue
        for number, text in tap.lines(path):
            if match := expression.search(text):
                yield f'{path}:{number}: {message}: {match[0].strip()}'


def sources():
    return tap.files('.c', '.h', under=['src', 'tests'])


def text_files():
    return [path for path in tap.files()
            if path.parts[0] != 'LICENSES' and path.suffix not in ['.png', '.ogg', '.oga', '.wav', '.svg']]


def files_are_short():
    for path in tap.files(*CODE):
        length = sum(1 for _ in tap.lines(path))
        if length > LONGEST_FILE and str(path) not in GENERATED:
            yield f'{path} has {length} lines; split it below {LONGEST_FILE}'


def types_are_plain():
    return search(r'\b(gchar|guchar|gshort|gushort|gint|glong|gfloat|gdouble)\b',
                  sources(), 'use the plain C type')


def clock_is_a_parameter():
    return search(r'\b(time|localtime|gmtime|gettimeofday) \(', tap.files('.c', under=['src']),
                  'only stride-system-clock.c reads the clock', ['src/base/stride-system-clock.c'])


def numbers_ignore_the_locale():
    return search(r'\b(g_strtod|strtod|atof|atoi|sscanf) \(', tap.files('.c', under=['src']),
                  'use the g_ascii_ function')


def no_singletons():
    return search(r'\bstride_\w*_get_default \((void)?\)', sources(), 'hand the object over instead')


def nothing_is_left_for_later():
    return search(r'\b(TODO|FIXME|XXX|HACK)\b', tap.files(*CODE, under=['src', 'data', 'build-aux']),
                  'finish it or leave it out')


def includes_stay_in_their_room():
    return search(r'#\s*include\s*[<"]\.\.?/', sources(), 'the include path is the arrow')


def gtk_is_drawn_by_snapshot():
    return search(r'\bGtkDrawingArea\b|\bgtk_drawing_area_', sources(), 'use GtkWidget.snapshot')


def no_place_of_one_machine():
    return search(r'(?<![\w.$~}])/(home/[a-z]\w*|work|root)/', text_files(), 'a path of one machine')


def no_registry():
    return search(r'(deb|snapshot|ftp)[.]debian[.]|archive[.]ubuntu[.]|pypi[.](org|io)|pythonhosted[.]|npmjs[.]|'
                  r'crates[.]io|flathub[.]org/repo|ghcr[.]io|docker[.]io|proxy[.]golang[.]',
                  text_files(), 'name no registry')


def top_level_is_tidy():
    for name in {path.parts[0] for path in tap.files()}:
        if name not in TOP_LEVEL and not name.startswith('.'):
            yield f'{name} does not belong at the top'


def comments(path):
    text = (tap.SOURCE / path).read_text()
    if path.suffix == '.md':
        yield from re.finditer(r'.+', text)
    elif path.suffix in ['.c', '.h', '.blp', '.css']:
        yield from re.finditer(r'/\*.*?\*/|//.*', text, re.DOTALL)
    else:
        yield from re.finditer(r'#.*|"""(?s:.*?)"""', text)


def files_are_there():
    there = tap.files()
    there = {*there, *(parent for path in there for parent in path.parents)}
    names = {path.name for path in there}
    expression = re.compile(r'(?<![-\w./>])(?:(?:src|tests|data|po|build-aux)/[-\w./]*\w|'
                            r'[-\w./]*\w\.(?:c|h|py|blp|md|css))\b')
    for path in tap.files('.md', '.build', *CODE):
        for comment in comments(path):
            for name in expression.findall(comment[0]):
                # NAME stands for any; a file may be named without its folder, or from the folder that names it.
                known = there & {pathlib.Path(name), path.parent / name} or '/' not in name and name in names
                if not ('NAME' in name or known):
                    yield f'{path}: there is no {name}'


def strings_of_content():
    def walk(value, place):
        if isinstance(value, dict):
            for key, child in value.items():
                yield from walk(child, f'{place}.{key}')
        elif isinstance(value, list):
            for index, child in enumerate(value):
                yield from walk(child, f'{place}[{index}]')
        elif isinstance(value, str):
            yield place, value

    # Titles of studies are quoted as they are.
    for path in tap.files('.json', under=['data']):
        if path.name != 'citations.json':
            for place, text in walk(json.loads((tap.SOURCE / path).read_text()), ''):
                yield f'{path}: {place}', text


def strings_of_code():
    for path in tap.files('.c', '.blp', under=['src']):
        text = (tap.SOURCE / path).read_text()
        for match in re.finditer(r'\b(?:C?_|N_|NC_|ngettext) ?\(((?:[^()"]|"(?:[^"\\]|\\.)*")*)\)', text):
            line = text.count('\n', 0, match.start()) + 1
            yield f'{path}:{line}', ' '.join(re.findall(r'"((?:[^"\\]|\\.)*)"', match[1]))


def words_are_kind():
    expression = re.compile(r'\bdiagnos\w*|\bcaus(e|es|ed|ing)\b|\bstreaks?\b|\byou failed\b', re.IGNORECASE)
    for place, text in [*strings_of_content(), *strings_of_code()]:
        kept = text
        for phrase in ALLOWED_PHRASES:
            kept = kept.replace(phrase, '')
        if match := expression.search(kept):
            yield f'{place}: "{match[0]}" in: {text}'


tap.run([
    (f'no file is longer than {LONGEST_FILE} lines', files_are_short),
    ('plain C types', types_are_plain),
    ('nobody reads the clock but the system clock', clock_is_a_parameter),
    ('numbers are read without the locale', numbers_ignore_the_locale),
    ('no singletons', no_singletons),
    ('nothing is left for later', nothing_is_left_for_later),
    ('no include climbs out of its room', includes_stay_in_their_room),
    ('widgets draw by snapshot', gtk_is_drawn_by_snapshot),
    ('no path of one machine', no_place_of_one_machine),
    ('no registry is named', no_registry),
    ('the top level holds only what belongs there', top_level_is_tidy),
    ('every file that is named is there', files_are_there),
    ('texts promise no certainty and blame nobody', words_are_kind),
])
