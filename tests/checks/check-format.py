#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Code looks as the formatters write it, and every file says whose it is."""

import tap


def c_is_formatted():
    # CLANG_FORMAT_FIX is for people: clang-format -i does what this complains about.
    for path in tap.files('.c', '.h', under=['src', 'tests']):
        if tap.command('clang-format', '--dry-run', '--Werror', str(path), cwd=tap.SOURCE):
            yield f'{path} is not formatted: clang-format -i {path}'


def blueprint_is_formatted():
    for path in tap.files('.blp'):
        if tap.command('blueprint-compiler', 'format', str(path), cwd=tap.SOURCE):
            yield f'{path} is not formatted: blueprint-compiler format -f {path}'


def scripts_parse():
    for path in tap.files(under=['build-aux', 'tests', '.ci']):
        first = (tap.SOURCE / path).read_bytes().split(b'\n')[0]
        if first.endswith(b'bash'):
            yield from tap.command('bash', '-n', str(path), cwd=tap.SOURCE)
        elif first.endswith(b'/sh'):
            yield from tap.command('sh', '-n', str(path), cwd=tap.SOURCE)
        elif path.suffix == '.py' or first.endswith(b'python3'):
            compile((tap.SOURCE / path).read_text(), str(path), 'exec')


def licences_are_complete():
    return tap.command('reuse', '--root', str(tap.SOURCE), '--suppress-deprecation', 'lint')


tap.run([
    ('C is as clang-format writes it', c_is_formatted),
    ('Blueprint is as its compiler writes it', blueprint_is_formatted),
    ('scripts parse', scripts_parse),
    ('every file names its licence', licences_are_complete),
])
