#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""schema.py SCHEMAS SAMPLETOOL SAVETOOL: what the program writes is what data/schema says, and what the
schema of the log allows is what the program reads, to the last number."""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import referencing

SCHEMAS, SAMPLETOOL, SAVETOOL = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
FILES = {'log/2026-11.json': 'log', 'export.json': 'export', 'profile.json': 'profile', 'shoes.json': 'shoes',
         'player.json': 'player'}

count = failed = 0


def report(good, name, notes=()):
    global count, failed
    count += 1
    failed += not good
    for note in notes:
        print(f'# {note}')
    print(f'{"ok" if good else "not ok"} {count} {name}', flush=True)


def close(schema):
    """The schema with no room for members that it does not name."""
    if isinstance(schema, list):
        return [close(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: close(value) for key, value in schema.items()}
    if schema.get('type') == 'object':
        closed.setdefault('additionalProperties', False)
    return closed


def validator(name, schemas):
    resources = [(f'{other}.schema.json', referencing.Resource.from_contents(schema))
                 for other, schema in schemas.items()]
    registry = referencing.Registry().with_resources(resources)
    return jsonschema.Draft202012Validator(schemas[name], registry=registry)


def check_schemas(schemas):
    for name, schema in schemas.items():
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
            report(True, f'{name} is a schema')
        except jsonschema.SchemaError as error:
            report(False, f'{name} is a schema', [error.message])


def check_written(schemas, folder):
    closed = {name: close(schema) for name, schema in schemas.items()}
    for path, name in FILES.items():
        document = json.loads((folder / path).read_text())
        errors = [f'{error.json_path}: {error.message[:300]}' for error in validator(name, closed).iter_errors(document)]
        report(not errors, f'{path} is what {name} says', errors)


def edges(schema):
    """(member, value) at both sides of every limit of a kind."""
    for member, rule in schema['properties'].items():
        if rule.get('type') == 'integer':
            for value in (rule['minimum'] - 1, rule['minimum'], rule['maximum'], rule['maximum'] + 1):
                yield member, value
            yield member, 0.5
            yield member, '1'
        elif rule.get('type') == 'boolean':
            yield from ((member, True), (member, False), (member, 1), (member, 'yes'))
        elif 'enum' in rule:
            yield from ((member, word) for word in (*rule['enum'], 'other', 3))
        elif rule.get('type') == 'string':
            for length in (rule['minLength'] - 1, rule['minLength'], rule['maxLength'], rule['maxLength'] + 1):
                yield member, 'ü' * length
            yield member, 5
        elif rule.get('type') == 'object':
            for word, inner in rule['properties'].items():
                yield from ((member, {word: value}) for value in (inner['minimum'] - 1, inner['maximum'], inner['maximum'] + 1))
            yield from ((member, {'elsewhere': 1}), (member, []), (member, {}))
        elif rule.get('type') == 'array':
            words = rule['items'].get('enum', ['x'])
            yield from ((member, [word]) for word in (*words, 'fast', '', 4))
            yield from ((member, []), (member, {}), (member, 'x'), (member, words))
    for member in schema['required']:
        yield member, None
    for member, values in {'at': (-1, 0, 253402300799, 253402300800), 'modified': (-1, 0, 1.5),
                           'tz': ('+0000', '-1859', '+1900', '0100', '+0160', 5), 'note': ('', 'ü' * 500, 'ü' * 501, 5),
                           'day': ('2026-11-1', '2026-13-01', '2026-00-10', '20261101', 5), 'kind': ('swim', 5)}.items():
        yield from ((member, value) for value in values)


def check_reading(schemas, folder):
    log = schemas['log']
    judge = validator('log', schemas)
    base = json.loads((folder / 'log/2026-11.json').read_text())
    for kind in ('run', 'rest-day', 'session', 'check-in', 'self-test'):
        plain = {'id': '', 'kind': kind, 'day': '2026-10-05', 'at': 1791201600, 'tz': '+0000', 'modified': 1}
        example = next(entry for entry in base['entries'] if entry['kind'] == kind)
        plain.update({member: example[member] for member in log['$defs'][kind]['required'] if member not in plain})
        if kind == 'run':
            plain['surface'] = 'trail'
        entries, allowed = [], {}
        for i, (member, value) in enumerate(edges(log['$defs'][kind])):
            entry = copy.deepcopy(plain)
            entry['id'] = f'{kind}-{i}'
            if member == 'share' and isinstance(value, dict) and 100 in value.values():
                entry['surface'] = 'mixed'
            if value is None:
                del entry[member]
            else:
                entry[member] = value
            if 'id' not in entry:
                continue
            entries.append(entry)
            allowed[entry['id']] = judge.is_valid({**base, 'entries': [entry], 'tombstones': []})
        read = read_by_program(entries)
        wrong = [f'{entry}: schema {allowed[entry["id"]]}, program {entry["id"] in read}'
                 for entry in entries if allowed[entry['id']] != (entry['id'] in read)]
        report(not wrong, f'schema and program agree about {len(entries)} entries of kind {kind}', wrong[:10])


def read_by_program(entries):
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / 'log'
        log.mkdir()
        document = {'format': 'backstride/log', 'version': 1, 'entries': entries}
        (log / '2026-10.json').write_text(json.dumps(document))
        result = subprocess.run([SAVETOOL, folder, 'list'], capture_output=True, text=True, check=True)
    return {line.split()[0] for line in result.stdout.splitlines() if not line.startswith('PROBLEM')}


def main():
    schemas = {name: json.loads((SCHEMAS / f'{name}.schema.json').read_text()) for name in FILES.values()}
    check_schemas(schemas)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([SAMPLETOOL, folder], check=True, env={**os.environ, 'ASAN_OPTIONS': 'detect_leaks=1'})
        check_written(schemas, folder)
        check_reading(schemas, folder)
    print(f'1..{count}')
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
