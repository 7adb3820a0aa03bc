#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice of a routine through a real Speech Dispatcher, and a routine that does not mind its death."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

MODULES = pathlib.Path('/usr/lib/speech-dispatcher-modules'), pathlib.Path('/usr/libexec/speech-dispatcher-modules')
if not shutil.which('speech-dispatcher') or not any((folder / 'sd_generic').exists() for folder in MODULES):
    print('1..0 # SKIP there is no Speech Dispatcher here')
    sys.exit(0)

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'checks'))

import harness  # noqa: E402
import steps  # noqa: E402
import tap  # noqa: E402
from harness import wait  # noqa: E402


class Daemon:
    """A Speech Dispatcher of our own, which speaks into a file, or with the module that says one sentence."""

    def __init__(self, module='file'):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.said_file = self.folder / 'said'
        (self.folder / 'modules').mkdir()
        (self.folder / 'modules' / 'file.conf').write_text(
            f'GenericExecuteSynth "echo \'$DATA\' >>{self.said_file}"\n'
            'AddVoice "en" "MALE1" "any"\nDefaultVoice "any"\n')
        (self.folder / 'speechd.conf').write_text(
            'Timeout 0\nAudioOutputMethod "alsa"\nAudioALSADevice "null"\n'
            'AddModule "file" "sd_generic" "file.conf"\nAddModule "dummy" "sd_dummy" ""\n'
            f'DefaultModule {module}\n')
        self.process = None
        self.start()

    def start(self):
        (self.folder / 'socket').unlink(missing_ok=True)
        self.process = subprocess.Popen(
            ['speech-dispatcher', '-s', '-C', self.folder, '-P', self.folder / 'pid', '-S', self.folder / 'socket',
             '-L', self.folder, '-l', '5'], env=dict(os.environ, HOME=str(self.folder)),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait('the speech daemon', self.answers)

    def answers(self):
        with socket.socket(socket.AF_UNIX) as connection:
            return connection.connect_ex(str(self.folder / 'socket')) == 0

    def environment(self):
        """For the program: this daemon, and nothing to start in its place."""
        return {'SPEECHD_ADDRESS': f'unix_socket:{self.folder}/socket', 'SPEECHD_CMD': 'false'}

    def hear(self, text):
        wait(f'"{text}" to be said', lambda: self.said_file.exists() and text in self.said_file.read_text())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


runner = steps.Runner()


def begin(app):
    """With the voice, which is off until it is asked for and then stays on for this routine."""
    app.see('button', 'Start')
    voice = next(node for node in app.all('check box', 'Voice', showing=False)
                 if node.get_action_iface().get_n_actions() > 0)
    if not harness.has_state(voice, 'checked'):
        voice.get_action_iface().do_action(0)
    app.press('Start')


def says_what_comes():
    with Daemon() as daemon, runner.app('--routine=big-three', **daemon.environment()) as app:
        begin(app)
        daemon.hear('McGill curl-up, left side')
        app.press('Skip')
        daemon.hear('Go')
        # It dies, which nobody on a mat minds, and is talked to when it is back.
        daemon.process.kill()
        daemon.process.wait()
        app.press('Skip')
        app.see('label', 'Change sides')
        app.press('Skip')
        app.see('label', 'Go')
        daemon.start()
        app.press('Pause')
        daemon.hear('Paused')
    return []


def speaks_by_the_dummy():
    with Daemon('dummy') as daemon, runner.app('--routine=big-three', **daemon.environment()) as app:
        begin(app)
        log = daemon.folder / 'speech-dispatcher.log'
        wait('the module to be told', lambda: 'Command sent to output module: |<speak>McGill curl-up' in log.read_text())
    return []


def waits_for_no_daemon():
    with Daemon() as daemon:
        # It takes connections and never says a word: who waits for it waits for ever.
        daemon.process.send_signal(signal.SIGSTOP)
        with runner.app('--routine=desk-4', '--clock-rate=60', **daemon.environment()) as app:
            begin(app)
            app.see('label', contains='Done. Your back has had its turn')
            app.press('Save to the Log')
            session, = wait('the entry', runner.new_entries)
            assert session['active_s'] == 236 and session['phases_done'] == 7, session
            assert not daemon.said_file.exists()
            assert app.close() == 0
    return []


tap.run([
    ('a routine is spoken by a real daemon, also by one that died meanwhile', says_what_comes),
    ("the daemon's dummy module is told the same", speaks_by_the_dummy),
    ('a daemon that does not answer delays no phase', waits_for_no_daemon),
])
