#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inside of build-aux/test: builds, runs, counts test cases, prints failures whole.

The core rooms are built without GTK, under the address and undefined-behaviour sanitizers and with
coverage; the whole program is built a second time as people get it, for everything that needs it.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent
CORE_ROOMS = 'base content figure profile intake player journal trends advice sky plan exchange'.split()
COVERAGE_WANTED = 85.0

CORE = ('check-core', ['-Dgui=false', '-Db_sanitize=address,undefined', '-Db_coverage=true', '-Dwerror=true'])
FULL = ('check', ['-Dwerror=true'])
BENCHMARK = ('benchmark', ['--buildtype=release'])


class Counts:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def add(self, passed, failed):
        self.passed += passed
        self.failed += failed


def say(text):
    print(text, flush=True)


def quietly(what, command):
    """Runs a command whose output matters only when it fails; on a terminal it shows itself."""
    say(what)
    if sys.stdout.isatty():
        result = subprocess.run([word for word in command if word != '--quiet'])
    else:
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        say(result.stdout or '')
    return result.returncode == 0


def configure(build):
    name, options = build
    directory = SOURCE / '_build' / name
    stamp = directory / '.options'
    if not (directory / 'build.ninja').exists() or not stamp.exists() or stamp.read_text() != repr(options):
        shutil.rmtree(directory, ignore_errors=True)
        if not quietly(f'configuring _build/{name}', ['meson', 'setup', *options, str(directory), str(SOURCE)]):
            return None
        stamp.write_text(repr(options))
    elif not quietly(f'checking _build/{name}', ['ninja', '-C', str(directory), 'build.ninja']):
        return None
    return directory


def compile_all(directory):
    return quietly(f'building _build/{directory.name}', ['ninja', '--quiet', '-C', str(directory)])


def introspect(directory, what):
    output = subprocess.run(['meson', 'introspect', str(directory), what], stdout=subprocess.PIPE, check=True)
    return json.loads(output.stdout)


def skipped(record):
    """Why a test program did not begin at all: it needs a service that is not forced on anybody's desktop."""
    match = re.match(r'1\.\.0 # SKIP (.*)', record.get('stdout', ''))
    return match[1] if match and record['result'] == 'SKIP' else None


def count_cases(record):
    """Passed and failed cases of one test program. What did not run to its end has failed."""
    passed = failed = 0
    plan = None
    for line in record.get('stdout', '').splitlines():
        if match := re.match(r'1\.\.(\d+)', line):
            plan = int(match[1])
        elif re.match(r'ok\b', line):
            if re.search(r'#\s*skip', line, re.IGNORECASE):
                failed += 1
            else:
                passed += 1
        elif re.match(r'not ok\b', line):
            failed += 1
    if plan is None and record['result'] == 'OK' and passed + failed == 0:
        passed = 1
    if failed == 0 and (record['result'] != 'OK' or plan is not None and plan != passed or passed == 0):
        failed = 1
    return passed, failed


def run_tests(directory, arguments, counts):
    log = directory / 'meson-logs' / 'testlog.json'
    log.unlink(missing_ok=True)
    command = ['meson', 'test', '-C', str(directory), '--no-rebuild', '--timeout-multiplier', '4',
               '--num-processes', str((os.cpu_count() or 1) + 1), *arguments]  # one waits for a window while two count
    say(f'testing _build/{directory.name}')
    process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    records = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    if not records:
        say(process.stdout)
        counts.add(0, 1)
        return
    for record in records:
        name = record['name'].split(' / ')[-1]
        if reason := skipped(record):
            say(f'  {name}: SKIPPED, {reason}')
            continue
        passed, failed = count_cases(record)
        counts.add(passed, failed)
        if failed == 0:
            say(f'  {name}: {passed} passed ({record["duration"]:.1f} s)')
        else:
            say(f'  {name}: {passed} passed, {failed} FAILED ({record["result"]})')
            say(record.get('stdout', ''))
            say(record.get('stderr', ''))


def measure_coverage(directory, counts):
    rooms = '|'.join(CORE_ROOMS)
    command = ['gcovr', '--root', str(SOURCE), '--object-directory', str(directory), '--filter', f'src/({rooms})/',
               '--gcov-ignore-parse-errors=all', '--json-summary', '-', str(directory)]
    process = subprocess.run(command, cwd=SOURCE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        summary = json.loads(process.stdout)
    except json.JSONDecodeError:
        say(process.stdout + process.stderr)
        counts.add(0, 1)
        return
    per_room = {}
    for entry in summary['files']:
        room = entry['filename'].split('/')[1]
        total, covered = per_room.get(room, (0, 0))
        per_room[room] = (total + entry['line_total'], covered + entry['line_covered'])
    for room, (total, covered) in per_room.items():
        say(f'  {room}: {100 * covered / max(total, 1):.1f} % of {total} lines')
    percent = summary['line_percent']
    good = percent >= COVERAGE_WANTED
    say(f'  coverage of the core: {percent:.1f} % of lines, {COVERAGE_WANTED:.0f} wanted{"" if good else ": FAILED"}')
    counts.add(int(good), int(not good))


def check_everything(counts):
    core = configure(CORE)
    if core and compile_all(core):
        for stale in core.rglob('*.gcda'):
            stale.unlink()
        run_tests(core, [], counts)
        measure_coverage(core, counts)
    else:
        counts.add(0, 1)
    full = configure(FULL)
    if full and compile_all(full):
        run_tests(full, ['--no-suite', 'core'], counts)
    else:
        counts.add(0, 1)


def check_named(names, counts):
    """Each name runs in the build that it belongs to: the core's, else the whole program's."""
    wanted = {CORE[0]: [], FULL[0]: []}
    directories = {}
    left = list(names)
    for build in CORE, FULL:
        if not left:
            break
        directory = directories[build[0]] = configure(build)
        if directory is None:
            counts.add(0, 1)
            return
        known = {test['name'] for test in introspect(directory, '--tests')}
        wanted[build[0]] = [name for name in left if name in known]
        left = [name for name in left if name not in known]
    for name in left:
        say(f'there is no test "{name}"')
        counts.add(0, 1)
    for name, tests in wanted.items():
        if tests:
            if compile_all(directories[name]):
                run_tests(directories[name], tests, counts)
            else:
                counts.add(0, 1)


def benchmark(names):
    directory = configure(BENCHMARK)
    if directory is None or not compile_all(directory):
        return 1
    known = [test['name'] for test in introspect(directory, '--benchmarks')]
    status = 0
    for name in names or known:
        if name not in known:
            say(f'there is no benchmark "{name}"; there are: {" ".join(known)}')
            status = 1
            continue
        command = ['meson', 'test', '-C', str(directory), '--benchmark', '--no-rebuild', name]
        process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        log = (directory / 'meson-logs' / 'testlog.json').read_text()
        record = json.loads(log.splitlines()[-1])
        say(record.get('stdout', '').rstrip('\n'))
        if process.returncode != 0:
            say(record.get('stderr', '').rstrip('\n'))
            say(f'{name}: failed ({record["result"]})')
            status = 1
    return status


def main():
    parser = argparse.ArgumentParser(prog='build-aux/test')
    parser.add_argument('--benchmark', action='store_true', help='run the benchmarks instead')
    parser.add_argument('name', nargs='*', help='a test or benchmark, by its Meson name')
    options = parser.parse_args()

    os.environ['LC_ALL'] = 'C.UTF-8'
    if options.benchmark:
        return benchmark(options.name)

    counts = Counts()
    if options.name:
        check_named(options.name, counts)
    else:
        check_everything(counts)
    say(f'{counts.passed} passed, {counts.failed} failed')
    return 0 if counts.failed == 0 and counts.passed > 0 else 1


if __name__ == '__main__':
    sys.exit(main())
