#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in a terminal: no display, exit status 0 only if it worked, errors on stderr."""

import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'benchmark'))

import big_log  # noqa: E402
import tap  # noqa: E402

PROGRAM = os.environ['BACKSTRIDE_PROGRAM']
NOW = '2026-11-22T08:00:00Z'
ROOT = tempfile.TemporaryDirectory(prefix='backstride-cli-')


class Person:
    """A home of one's own, and the program run in it."""

    def __init__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(dir=ROOT.name))
        self.data = self.home / 'my data'

    def run(self, *arguments, stdout=subprocess.PIPE):
        environment = {'HOME': str(self.home), 'PATH': os.environ['PATH'], 'LC_ALL': 'C.UTF-8', 'TZ': 'UTC',
                       'GSETTINGS_BACKEND': 'memory', 'GSETTINGS_SCHEMA_DIR': os.environ['BACKSTRIDE_SCHEMA_DIR'],
                       'ASAN_OPTIONS': 'detect_leaks=0', 'G_DEBUG': 'fatal-criticals'}
        return subprocess.run([PROGRAM, f'--data-dir={self.data}', *arguments], env=environment, text=True,
                              stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE, cwd=self.home,
                              timeout=60)

    def output(self, *arguments):
        """What it prints when all went well; anything else is an error."""
        process = self.run(*arguments)
        assert process.returncode == 0, f'{arguments}: status {process.returncode}: {process.stderr}'
        assert process.stderr == '', f'{arguments}: {process.stderr}'
        return process.stdout

    def json(self, *arguments):
        return json.loads(self.output(*arguments))

    def refusal(self, *arguments):
        process = self.run(*arguments)
        assert process.returncode != 0, f'{arguments} said that it worked: {process.stdout}'
        assert process.stderr.strip(), f'{arguments} failed without a word'
        assert process.stdout == '', f'{arguments}: an error belongs on stderr: {process.stdout}'
        return process.stderr


def write_entries(folder, *entries):
    path = folder / 'entries.json'
    path.write_text(json.dumps({'format': 'backstride/log', 'version': 1, 'entries': entries}))
    return path


def make_run(day, number=1, **fields):
    at = int(datetime.datetime.fromisoformat(f'{day}T07:00:00+00:00').timestamp())
    return {'id': f'10000000-0000-4000-8000-{number:012d}', 'kind': 'run', 'day': day, 'at': at, 'tz': '+0000',
            'modified': at * 1000, 'distance_m': 10000, 'duration_s': 3600, 'surface': 'asphalt', **fields}


def help_lists_options():
    text = Person().output('--help')
    for option in ['data-dir', 'now', 'facts', 'advice', 'json', 'trends', 'routines', 'routine', 'import', 'sample']:
        if f'--{option}' not in text:
            yield f'--help does not mention --{option}'
    if 'clock-rate' in text:
        yield '--help shows --clock-rate, which is for tests'


def advice_of_a_newcomer():
    person = Person()
    advice = person.json(f'--now={NOW}', '--advice', '--json')
    assert isinstance(advice, list)
    assert person.output(f'--now={NOW}', '--advice').strip()
    return []


def trends_of_a_newcomer():
    weeks = Person().json(f'--now={NOW}', '--trends', '--json')
    assert all(week['runs'] == 0 for week in weeks), weeks
    return []


def import_twice_adds_nothing():
    person = Person()
    path = write_entries(person.home, make_run('2026-11-20'))
    person.output(f'--import={path}')
    assert '0 new' in person.output(f'--import={path}')
    assert len(json.loads((person.data / 'log' / '2026-11.json').read_text())['entries']) == 1
    return []


def import_of_months():
    person = Person()
    person.output(f'--import={write_entries(person.home, make_run("2026-10-31"), make_run("2026-11-01", 2))}')
    assert sorted(path.name for path in (person.data / 'log').glob('*.json')) == ['2026-10.json', '2026-11.json']
    return []


def trends_count_a_week():
    person = Person()
    person.output(f'--import={write_entries(person.home, make_run("2026-11-17", 1, after=4), make_run("2026-11-19", 2, after=6))}')
    weeks = person.json(f'--now={NOW}', '--trends', '--json')
    assert weeks[-1]['week'] == '2026-W47' and weeks[-1]['start'] == '2026-11-16', weeks[-1]
    assert weeks[-1]['runs'] == 2 and weeks[-1]['distance_m'] == 20000 and weeks[-1]['soreness_worst'] == 6, weeks[-1]
    table = person.output(f'--now={NOW}', '--trends')
    assert re.search(r'2026-W47 .* 20\.0 ', table), table
    return []


def facts_see_the_log():
    person = Person()
    before = person.json(f'--now={NOW}', '--facts')
    person.output(f'--import={write_entries(person.home, make_run("2026-11-21", 1, after=6, h24=7, during=5))}')
    after = person.json(f'--now={NOW}', '--facts')
    assert before != after, 'a sore run changes no fact'
    return []


def advice_sees_the_log_and_says_because():
    person = Person()
    before = person.json(f'--now={NOW}', '--advice', '--json')
    entries = [make_run(f'2026-11-{day}', day, before=2, during=5, after=6, h24=7) for day in [17, 19, 21]]
    person.output(f'--import={write_entries(person.home, *entries)}')
    after = person.json(f'--now={NOW}', '--advice', '--json')
    assert [item['id'] for item in before] != [item['id'] for item in after], after
    for item in after:
        assert list(item) == ['id', 'factor', 'kind', 'title', 'body', 'reason', 'grade', 'priority'], item
    assert any(item['reason'] for item in after), after
    return []


def ten_years():
    person = Person()
    big_log.write(person.data, datetime.date(2026, 11, 22))
    weeks = person.json(f'--now={NOW}', '--trends', '--json')
    assert len(weeks) in [522, 523], len(weeks)
    assert sum(week['runs'] for week in weeks) > 2000
    assert sum(week['soreness_entries'] for week in weeks) > 3000
    return []


def full_disk():
    with open('/dev/full', 'w') as full:
        process = Person().run('--routines', stdout=full)
    assert process.returncode != 0 and process.stderr.strip(), process
    return []


def folder_that_is_a_file():
    person = Person()
    person.data.write_text('not a folder')
    person.refusal(f'--import={write_entries(person.home, make_run("2026-11-20"))}')
    assert person.data.read_text() == 'not a folder'
    return []


tap.run([
    ('--help lists the options', help_lists_options),
    ('--advice of a newcomer', advice_of_a_newcomer),
    ('--trends of a newcomer', trends_of_a_newcomer),
    ('--import of the same again adds nothing', import_twice_adds_nothing),
    ('--import of two months makes two files', import_of_months),
    ('--trends count a week', trends_count_a_week),
    ('--facts see the log', facts_see_the_log),
    ('--advice sees the log, and says because of what', advice_sees_the_log_and_says_because),
    ('--trends over ten years', ten_years),
    ('a full disk is an error', full_disk),
    ('a folder that is a file is an error', folder_that_is_a_file),
])
