#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fuzz.py FUZZER SAMPLETOOL [SECONDS]: fuzzes the readers, beginning with what the program itself writes."""

import os
import pathlib
import subprocess
import sys
import tempfile

fuzzer, sampletool = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
seconds = sys.argv[3] if len(sys.argv) > 3 else os.environ.get('STRIDE_FUZZ_SECONDS', '60')

TRACKS = {
    'run.gpx': '<gpx><trk><type>running</type><trkseg>'
               '<trkpt lat="52.5" lon="13.4"><time>2026-11-19T23:30:00Z</time></trkpt>'
               '<trkpt lat="52.51" lon="13.4"><time>2026-11-19T23:36:00Z</time></trkpt></trkseg></trk></gpx>',
    'run.tcx': '<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-11-19T23:30:00Z</Id><Lap>'
               '<TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5000</DistanceMeters></Lap></Activity>'
               '</Activities></TrainingCenterDatabase>',
}

memory = '/dev/shm' if os.path.isdir('/dev/shm') else None
with tempfile.TemporaryDirectory(dir=memory) as folder:
    subprocess.run([sampletool, folder], check=True)
    seeds = [path for path in sorted(pathlib.Path(folder).rglob('*.json')) if path.name != 'player.json']
    for name, text in TRACKS.items():
        seeds.append(pathlib.Path(folder) / name)
        seeds[-1].write_text(text)
    result = subprocess.run([fuzzer, seconds, *seeds], cwd=folder)
    crash = pathlib.Path(folder) / 'crash-input'
    if result.returncode != 0 and crash.exists():
        kept = pathlib.Path(tempfile.gettempdir()) / 'backstride-crash-input'
        kept.write_bytes(crash.read_bytes())
        print(f'# the input is in {kept}\n1..1\nnot ok 1 readers survive')
    sys.exit(result.returncode)
