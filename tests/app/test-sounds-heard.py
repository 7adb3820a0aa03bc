#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the sounds are really heard: a sound server of our own plays them nowhere, and we listen."""

import array
import concurrent.futures
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import wave

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import tap  # noqa: E402

RATE = 22050
BLOCK = RATE // 50
# Of a full 16 bit: below, it is silence.
AUDIBLE = 30
SOUNDS = sorted((tap.SOURCE / 'data' / 'sounds').glob('*.wav'))


class Server:
    """A sound server with a room of its own for each sound, so that they need not wait for each other."""

    def __init__(self, n_rooms):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.environment = dict(os.environ, HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder))
        rooms = [f'--load=module-null-sink sink_name=room{i} rate={RATE} channels=1' for i in range(n_rooms)]
        self.process = subprocess.Popen(
            ['pulseaudio', '-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes',
             *rooms, f'--load=module-native-protocol-unix socket={self.folder}/socket auth-anonymous=1'],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.environment['PULSE_SERVER'] = f'unix:{self.folder}/socket'
        while not self.answers():
            assert self.process.poll() is None, 'the sound server ended'
            time.sleep(0.02)

    def answers(self):
        with socket.socket(socket.AF_UNIX) as connection:
            return connection.connect_ex(str(self.folder / 'socket')) == 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)

    def hear(self, room, name, decibels=0):
        """(loudest, seconds) of that sound, from when it can be heard until it has been silent for 0.2 s."""
        environment = dict(self.environment, PULSE_SINK=f'room{room}')
        ear = subprocess.Popen(
            ['parec', f'--device=room{room}.monitor', '--raw', '--format=s16le', f'--rate={RATE}', '--channels=1',
             '--latency-msec=20'], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert ear.stdout.read(2 * BLOCK), 'nobody listens'
        player = subprocess.Popen([sys.argv[1]], env=environment, stdin=subprocess.PIPE, text=True)
        player.stdin.write(f'{name} {decibels}\n')
        player.stdin.flush()
        loudest = length = silent = waited = 0
        while silent < 10 and waited < 1500:
            samples = array.array('h', ear.stdout.read(2 * BLOCK))
            peak = max(abs(sample) for sample in samples)
            waited += 1
            if peak < AUDIBLE and not loudest:
                continue
            silent = 0 if peak >= AUDIBLE else silent + 1
            length += 1
            loudest = max(loudest, peak)
        player.stdin.close()
        player.wait()
        ear.terminate()
        ear.wait()
        return loudest, (length - silent) * BLOCK / RATE


def hear_all(sounds):
    """sounds: (name, decibels) pairs; (loudest, seconds) of each."""
    # Its queue takes five that want to connect at a time.
    with Server(len(sounds)) as server, concurrent.futures.ThreadPoolExecutor(4) as pool:
        heard = [pool.submit(server.hear, room, *sound) for room, sound in enumerate(sounds)]
        return [future.result() for future in heard]


def audible_seconds(path):
    """How long the file itself is loud enough to be heard."""
    with wave.open(str(path)) as file:
        samples = array.array('h', file.readframes(file.getnframes()))
        return sum(max(map(abs, samples[i:i + BLOCK])) >= AUDIBLE
                   for i in range(0, len(samples), BLOCK)) * BLOCK / file.getframerate()


def misheard(sounds):
    """{path: what is wrong with it} of those sounds, and how loud they were."""
    heard = dict(zip(sounds, hear_all([(path.stem, 0) for path in sounds])))
    wrong = {}
    for path, (loudest, seconds) in heard.items():
        print(f'# {path.stem}: {loudest} of 32767, {seconds:.2f} s')
        if loudest < 2000 or abs(seconds - audible_seconds(path)) > 0.15:
            wrong[path] = f'{path.stem}: {loudest} of 32767 for {seconds} s instead of {audible_seconds(path)} s'
    return wrong


def every_sound_is_heard():
    # A machine with much else to do lets the server stutter: what is wrong with a sound is wrong each time.
    wrong = misheard(SOUNDS)
    for _ in range(2):
        wrong = misheard(list(wrong)) if wrong else wrong
    yield from wrong.values()


def softer_when_asked():
    (loud, _), (soft, _) = hear_all([(SOUNDS[0].stem, 0), (SOUNDS[0].stem, -12)])
    if not soft or not 2 < loud / soft < 8:
        yield f'12 dB less: {soft} after {loud}'


if not all(map(shutil.which, ['pulseaudio', 'parec'])) or not any(
        pathlib.Path('/usr').glob('lib*/**/libcanberra-pulse.so')):
    print('1..0 # SKIP there is no PulseAudio here that the sound library can reach')
    sys.exit(0)
tap.run([
    ('every sound is heard, as long as its file', every_sound_is_heard),
    ('a sound is softer when asked to', softer_when_asked),
])
