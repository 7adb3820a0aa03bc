#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A forbidden include does not compile: tried out with the very compiler flags of each room."""

import json
import pathlib
import shlex
import subprocess
import sys

import tap

BUILD = pathlib.Path(sys.argv[1])

# Who may see whom, with everything that can be reached on the way.
CORE = {
    'base': set(),
    'figure': {'base'},
    'content': {'base', 'figure'},
    'profile': {'base'},
    'journal': {'base'},
    'player': {'base', 'figure', 'content'},
    'intake': {'base', 'figure', 'content', 'profile'},
    'trends': {'base', 'journal'},
    'advice': {'base', 'figure', 'content', 'profile', 'journal', 'intake', 'trends'},
    'sky': {'base'},
    'exchange': {'base', 'figure', 'content', 'profile', 'journal'},
}
CORE['plan'] = CORE['advice'] | {'advice', 'player'}


def folder_of(path):
    parts = pathlib.Path(path).parts
    return '/'.join(parts[parts.index('src') + 1:-1]) if 'src' in parts else None


def flags_by_folder():
    """The compiler command of one file of each folder of src, without its files: the one that sees most, for
    a page may keep its texts in a library without the toolkit."""
    found = {}
    for entry in json.loads((BUILD / 'compile_commands.json').read_text()):
        source = (pathlib.Path(entry['directory']) / entry['file']).resolve()
        if not source.is_relative_to(tap.SOURCE / 'src'):
            continue
        words = shlex.split(entry['command'])
        cut = min(words.index(flag) for flag in ['-MD', '-MQ', '-o', '-c'] if flag in words)
        folder = folder_of(source.relative_to(tap.SOURCE))
        if folder not in found or folder.startswith('ui/') and cut > len(found[folder][1]):
            found[folder] = (entry['directory'], words[:cut])
    return found


FLAGS = flags_by_folder()


def compiles(folder, header):
    directory, words = FLAGS[folder]
    process = subprocess.run([*words, '-fsyntax-only', '-x', 'c', '-'], input=f'#include <{header}>\n', cwd=directory,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    missing = 'No such file or directory' in process.stdout
    return process.returncode == 0, missing, process.stdout


def headers(folder):
    return sorted(path.name for path in (tap.SOURCE / 'src' / folder).glob('stride-*.h') if 'poison' not in path.name)


def refuses(folder, header):
    good, missing, output = compiles(folder, header)
    if good:
        yield f'src/{folder} can include <{header}>'
    elif not missing:
        yield f'src/{folder}: <{header}> was found, and failed for another reason:\n{output}'


def accepts(folder, header):
    good, _, output = compiles(folder, header)
    if not good:
        yield f'src/{folder} cannot include <{header}>:\n{output}'


def sees_only(folder, allowed):
    def check():
        for header in headers(folder)[:1]:
            yield from accepts(folder, header)
            # Nor by way of the folder above all rooms.
            yield from refuses(folder, f'{folder}/{header}')
        for other in FLAGS:
            if other != folder and other not in allowed and headers(other):
                yield from refuses(folder, headers(other)[0])
    return check


def without_toolkit(folder):
    def check():
        yield from refuses(folder, 'gtk/gtk.h')
        yield from refuses(folder, 'adwaita.h')
    return check


cases = []
for room, allowed in CORE.items():
    if room in FLAGS:
        cases.append((f'{room} sees no toolkit', without_toolkit(room)))
        cases.append((f'{room} sees only what lies below it', sees_only(room, allowed)))
if 'widgets' in FLAGS:
    cases.append(('widgets know no domain', sees_only('widgets', {'base', 'figure'})))
for page in FLAGS:
    if page.startswith('ui/'):
        others = {other for other in FLAGS if other.startswith('ui/') and other not in [page, 'ui/common']}
        cases.append((f'{page} sees no other page and no wiring', sees_only(page, set(FLAGS) - others - {'app'})))

tap.run(cases)
