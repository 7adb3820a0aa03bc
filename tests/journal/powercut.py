#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""powercut.py SAVETOOL: which states can a power cut leave behind one save, and does the log survive each?

Records the system calls of one save and makes every state of the disk that a weak file system allows:
 - what was written to a file is safe only after that file was synced; before, each write may be there,
   lost, half there, or zeros of the right length;
 - a name (made, renamed, removed) is safe only after its folder was synced; before, names survive in
   order ("ordered", as file systems with a journal do) or in any combination ("any").
The log must then load and hold the old or the new state, and the new one if SAVED was said before the cut.
"""

import itertools
import pathlib
import re
import shutil
import sys
import time

import storelib

CALL = re.compile(r'\d+\s+(\w+)\((.*)\)\s+= (-?\d+)')
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def decode(text):
    return bytes.fromhex(text.replace('\\x', ''))


class Recorder:
    """System calls to steps: ('make', path, inode), ('folder', path), ('write', inode, at, bytes),
    ('sync', inode), ('sync-folder', path), ('rename', from, to), ('remove', path), ('said',)."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {}  # inode: bytes before the save
        self.names = {}  # path: inode, or None for a folder
        self.open = {}  # descriptor: inode, or a folder's path
        self.place = {}  # descriptor: where the next write goes
        self.steps = []
        for path in sorted(folder.rglob('*')):
            name = str(path.relative_to(folder))
            if path.is_dir():
                self.names[name] = None
            else:
                self.names[name] = len(self.files)
                self.files[self.names[name]] = path.read_bytes()
        self.names_before = dict(self.names)

    def name(self, raw):
        path = pathlib.Path(decode(raw).decode())
        return str(path.relative_to(self.folder)) if path.is_relative_to(self.folder) else None

    def opened(self, name, words, descriptor):
        if name is None or name == '.' or self.names.get(name, 0) is None:
            self.open[descriptor] = name
            return
        if name not in self.names:
            inode = len(self.files)
            self.files[inode] = b''
            self.names[name] = inode
            self.steps.append(('make', name, inode))
        self.open[descriptor] = self.names[name]
        self.place[descriptor] = 0

    def wrote(self, descriptor, data):
        if descriptor == 1 and data.startswith(b'SAVED'):
            self.steps.append(('said',))
        elif isinstance(self.open.get(descriptor), int):
            self.steps.append(('write', self.open[descriptor], self.place[descriptor], data))
            self.place[descriptor] += len(data)

    def record(self, call, words, result):
        texts = TEXT.findall(words)
        number = re.match(r'\d+', words)
        if call == 'openat':
            self.opened(self.name(texts[0]), words, result)
        elif call == 'write':
            self.wrote(int(number[0]), decode(texts[0])[:result])
        elif call == 'fsync':
            what = self.open.get(int(number[0]))
            if what is not None:
                self.steps.append(('sync', what) if isinstance(what, int) else ('sync-folder', what))
        elif call in ('rename', 'renameat2'):
            old, new = (self.name(text) for text in texts[-2:])
            self.steps.append(('rename', old, new))
            self.names[new] = self.names.pop(old)
        elif call == 'unlink':
            self.steps.append(('remove', self.name(texts[0])))
            self.names.pop(self.name(texts[0]), None)
        elif call == 'mkdir':
            self.steps.append(('folder', self.name(texts[0])))
            self.names[self.name(texts[0])] = None
        elif call == 'close':
            self.open.pop(int(number[0]), None)


def folder_of(step):
    """Where the name of a step stands."""
    return str(pathlib.PurePath(step[-1] if step[0] == 'rename' else step[1]).parent)


def choose_names(done, ordered):
    """Every list of name steps that may have survived."""
    names = [(i, step) for i, step in enumerate(done) if step[0] in ('make', 'folder', 'rename', 'remove')]
    synced = {step[1]: i for i, step in enumerate(done) if step[0] == 'sync-folder'}
    is_safe = [i < synced.get(folder_of(step), -1) for i, step in names]
    doubtful = [k for k, safe in enumerate(is_safe) if not safe]
    if ordered:
        chosen = [set(doubtful[:n]) for n in range(len(doubtful) + 1)]
    else:
        chosen = [set(some) for n in range(len(doubtful) + 1) for some in itertools.combinations(doubtful, n)]
    for kept in chosen:
        yield [step for k, (_, step) in enumerate(names) if is_safe[k] or k in kept]


def choose_data(done):
    """Every combination of what became of the writes."""
    synced = {step[1]: i for i, step in enumerate(done) if step[0] == 'sync'}
    writes = [(i, step) for i, step in enumerate(done) if step[0] == 'write']
    fates = [('full',) if i < synced.get(step[1], -1) else ('full', 'lost', 'half', 'zeros') for i, step in writes]
    for combination in itertools.product(*fates):
        yield [(step, fate) for (_, step), fate in zip(writes, combination)]


def apply_names(before, steps):
    names = dict(before)
    makers = {step[1]: step[2] for step in steps if step[0] == 'make'}
    for step in steps:
        if step[0] == 'make':
            names[step[1]] = step[2]
        elif step[0] == 'folder':
            names[step[1]] = None
        elif step[0] == 'remove':
            names.pop(step[1], None)
        else:
            inode = names.pop(step[1], makers.get(step[1]))
            if inode is not None:
                names[step[2]] = inode
    # What stands in a folder that is not there is not there.
    return {name: inode for name, inode in names.items()
            if all(str(parent) in names or str(parent) == '.' for parent in pathlib.PurePath(name).parents)}


def apply_data(before, writes):
    files = {inode: bytearray(data) for inode, data in before.items()}
    for (_, inode, place, data), fate in writes:
        if fate == 'lost':
            continue
        data = {'full': data, 'half': data[:len(data) // 2], 'zeros': bytes(len(data))}[fate]
        files[inode].extend(bytes(max(0, place - len(files[inode]))))
        files[inode][place:place + len(data)] = data
    return files


def states(recorder, ordered):
    """{state: whether SAVED was said}; a state is a sorted tuple of (path, bytes or None)."""
    found = {}
    for cut in range(len(recorder.steps) + 1):
        done = recorder.steps[:cut]
        said = ('said',) in done
        for name_steps in choose_names(done, ordered):
            names = apply_names(recorder.names_before, name_steps)
            for writes in choose_data(done):
                files = apply_data(recorder.files, writes)
                state = tuple(sorted((name, None if inode is None else bytes(files[inode]))
                                     for name, inode in names.items()))
                found[state] = found.get(state, False) or said
    return found


def build(folder, state):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in state:
        if data is None:
            (folder / name).mkdir()
        else:
            (folder / name).write_bytes(data)


def check(tool, change, state, said):
    _, filled, after = storelib.CHANGES[change]
    before = set(storelib.BASE) if filled else set()
    folder = tool.room / 'state'
    build(folder, state)
    found, problem = tool.entries(folder)
    if problem:
        return problem
    if said and found != after:
        return f'said saved, but there is {sorted(found)}'
    if change != 'import' and found not in (before, after):
        return f'neither old nor new: {sorted(found)}'
    return None if before <= found <= after or found in (before, after) else f'lost: {sorted(found)}'


def record(tool, change):
    words, filled, _ = storelib.CHANGES[change]
    folder = tool.room / f'cut-{change}'
    shutil.copytree(tool.make_base(filled), folder)
    recorder = Recorder(folder)
    log = tool.room / f'cut-{change}.log'
    result = tool.run(folder, *words, before=['strace', '-f', '-qq', '-xx', '-s', '9999999', '-o', str(log)])
    if result.returncode != 0:
        return None, result.stderr.strip()
    begun = False
    for line in log.read_text().splitlines():
        match = CALL.match(line)
        begun = begun or storelib.BEGIN.encode().hex() in line.replace('\\x', '')
        if match and begun and int(match[3]) >= 0:
            recorder.record(match[1], match[2], int(match[3]))
    return recorder, None


def main():
    tap = storelib.Tap()
    if not shutil.which('strace'):
        tap.bail('strace is not installed; build-aux/packages lists it')
    tool = storelib.Tool(sys.argv[1])
    for change in storelib.CHANGES:
        recorder, complaint = record(tool, change)
        if recorder is None:
            tap.bail(f'strace cannot trace here (ptrace is not permitted?): {complaint}')
        for model in ('ordered', 'any'):
            start = time.monotonic()
            found = states(recorder, model == 'ordered')
            broken = [complaint for state, said in found.items()
                      if (complaint := check(tool, change, state, said))]
            tap.report(('said',) in recorder.steps and not broken, f'power cut in {change}, names {model}',
                       [f'{len(recorder.steps)} steps, {len(found)} states, {len(broken)} broke a promise, '
                        f'{time.monotonic() - start:.1f} s', *broken[:20]])
    tool.clean_up()
    tap.finish()


if __name__ == '__main__':
    main()
