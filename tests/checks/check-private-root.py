#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an interrupted making of the private root leaves behind is cleared away, and nothing else."""

import contextlib
import pathlib
import subprocess
import tempfile

import tap

ENVIRONMENT = tap.SOURCE / 'build-aux' / 'env.sh'
# A name space of its own, so that mounts can be made by anybody and are gone afterwards.
ALONE = ['unshare', '--user', '--map-root-user', '--mount']


def clear_away(folder, before):
    """Runs clear_away on the folder after the shell commands given, which see it as $1."""
    script = f'set -e; {before}; . "{ENVIRONMENT}"; clear_away "$1"'
    return subprocess.run([*ALONE, 'bash', '-c', script, 'bash', folder], capture_output=True, text=True)


@contextlib.contextmanager
def half_made():
    """(the folder, a file outside it): the folder's name has a space, as a person's may have."""
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home) / 'my cache'
        diary = pathlib.Path(home) / 'precious' / 'diary'
        for name in 'dev', 'proc':
            (folder / name).mkdir(parents=True)
        diary.parent.mkdir()
        diary.write_text('mine')
        yield folder, diary


def left_mounted():
    with half_made() as (folder, diary):
        result = clear_away(folder, f'mount -t tmpfs none "$1/dev"; mkdir "$1/dev/shm"; mount -t tmpfs none "$1/dev/shm"; '
                                    f'mount --bind "{diary.parent}" "$1/proc"')
        if folder.exists():
            yield f'{folder} is still there'
        if not diary.exists():
            yield 'a file outside was removed through a mount'
        if result.returncode != 0 or result.stderr:
            yield f'status {result.returncode}: {result.stderr}'


def held():
    with half_made() as (folder, diary):
        result = clear_away(folder, f'umount () {{ return 1; }}; mount --bind "{diary.parent}" "$1/proc"')
        if not diary.exists():
            yield 'a file outside was removed through a mount'
        if result.returncode != 0:
            yield f'status {result.returncode}: {result.stderr}'
        if 'could not remove' not in result.stderr:
            yield f'nothing was said: {result.stderr!r}'


tap.run([('file systems left mounted are let go of', left_mounted),
         ('what cannot be removed is said and stops nothing', held)])
