# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The little of TAP that the checks speak: a case is a function that returns what it found wrong."""

import os
import pathlib
import subprocess
import sys
import traceback

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent


def run(cases):
    """cases: (name, function) pairs. Each function returns a list of complaints, empty when all is well."""
    failures = 0
    print(f'1..{len(cases)}')
    for number, (name, function) in enumerate(cases, 1):
        try:
            complaints = list(function())
        except AssertionError as error:
            place = traceback.extract_tb(error.__traceback__)[1]
            complaints = [f'{place.filename}:{place.lineno}: {place.line}\n{error}']
        except Exception:
            complaints = [traceback.format_exc()]
        print(f'{"not ok" if complaints else "ok"} {number} {name}')
        for complaint in complaints:
            for line in str(complaint).splitlines():
                print(f'# {line}')
        failures += bool(complaints)
        sys.stdout.flush()
    sys.exit(1 if failures else 0)


def command(*words, **options):
    """Runs a tool; returns its output as the complaint when it fails."""
    process = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if process.returncode == 0:
        return []
    return [process.stdout or f'{words[0]} failed with status {process.returncode}']


def files(*suffixes, under=()):
    """The project's own files, as paths relative to the source folder."""
    git = ['git', '-c', 'safe.directory=*', '-C', str(SOURCE), 'ls-files', '-co', '--exclude-standard']
    process = subprocess.run(git, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    if process.returncode == 0:
        names = process.stdout.splitlines()
    else:
        names = [os.path.relpath(os.path.join(folder, name), SOURCE)
                 for folder, dirs, found in os.walk(SOURCE)
                 for name in found if '_build' not in folder and '.git' not in folder]
    return [pathlib.Path(name) for name in sorted(names)
            if (SOURCE / name).is_file()
            and (not suffixes or pathlib.Path(name).suffix in suffixes)
            and (not under or name.split('/')[0] in under)]


def lines(path):
    """(number, text) of each line of a text file."""
    return enumerate((SOURCE / path).read_text(encoding='utf-8').splitlines(), 1)
