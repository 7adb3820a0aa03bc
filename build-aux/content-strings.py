#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes data/content/content-strings.h: the texts of the content, for translators. With --check, only compares.

xgettext reads no JSON; it reads this header instead. Each text stands there once, after the places it has."""

import json
import pathlib
import sys

CONTENT = pathlib.Path(__file__).resolve().parent.parent / 'data' / 'content'
TARGET = CONTENT / 'content-strings.h'

# The members that hold texts, list by list, as src/content reads them. A * stands for every element.
TEXTS = {
    'exercises.json': {
        'exercises': ['name', 'group', 'region', 'dose.note', 'steps.*', 'mistakes.*', 'stop', 'frames.*.note'],
        'tests': ['name', 'measures', 'bands', 'error', 'unit', 'steps.*', 'mistakes.*', 'stop', 'frames.*.note'],
    },
    'routines.json': {
        'routines': ['name', 'goal', 'when', 'not_when', 'frequency', 'note', 'steps.*.note'],
    },
    'questionnaire.json': {
        'factors': ['name', 'evidence.*', 'advice.*', 'care', 'beliefs.*.said', 'beliefs.*.studies'],
        'questions': ['text', 'help', 'unit', 'options.*.text'],
        'check_in': ['text', 'help', 'unit', 'options.*.text'],
    },
    'advice.json': {
        'rules': ['title', 'body', 'reason'],
        'variables': ['label', 'values.*'],
    },
    'citations.json': {
        'citations': ['note'],
    },
    'emergency.json': {
        'territories': ['name'],
    },
}

HEADER = '''/* SPDX-FileCopyrightText: 2026 The Backstride Authors
 * SPDX-License-Identifier: CC-BY-SA-4.0
 */

/* Written by build-aux/content-strings.py; compiled by nobody, read by xgettext. */

'''


def walk(node, path, members):
    """Yields (path, text) for the texts at the dotted members below node."""
    if not members:
        yield path, node
    elif members[0] == '*':
        for key, element in node.items() if isinstance(node, dict) else enumerate(node):
            yield from walk(element, f'{path}[{key}]', members[1:])
    elif members[0] in node:
        yield from walk(node[members[0]], f'{path}.{members[0]}', members[1:])


def elements(collection):
    """(id, element) of a list of objects with ids, or of an object of objects."""
    if isinstance(collection, dict):
        return collection.items()
    return ((element['id'], element) for element in collection)


def alternatives(reason):
    """The texts of a reason line, without their conditions: each is translated on its own."""
    for part in reason.split(' || '):
        part = part.strip()
        if part.startswith('['):
            part = part[part.index(']') + 1:].strip()
        yield part


def texts():
    """All texts in the order of the files, each with the places where it stands."""
    places = {}
    for name, lists in TEXTS.items():
        content = json.loads((CONTENT / name).read_text(encoding='utf-8'))
        for key, members in lists.items():
            for id_, element in elements(content[key]):
                for member in members:
                    for path, text in walk(element, id_, member.split('.')):
                        for part in alternatives(text) if member == 'reason' else [text]:
                            if part:
                                places.setdefault(part, []).append(f'{name}: {path}')
    return places


def c_string(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'


def header():
    lines = [HEADER]
    for text, places in texts().items():
        more = f' and {len(places) - 3} more' if len(places) > 3 else ''
        hint = '; keep what is in {}' if '{' in text else ''
        lines.append(f'/* Translators: {", ".join(places[:3])}{more}{hint} */\n')
        # Percent signs in the content are just that.
        if '%' in text:
            lines.append('/* xgettext:no-c-format */\n')
        lines.append(f'N_ ({c_string(text)})\n')
    return ''.join(lines)


def main():
    if sys.argv[1:] == ['--check']:
        if not TARGET.exists() or TARGET.read_text(encoding='utf-8') != header():
            sys.exit('data/content/content-strings.h is stale: run build-aux/content-strings.py')
    else:
        TARGET.write_text(header(), encoding='utf-8')


if __name__ == '__main__':
    main()
