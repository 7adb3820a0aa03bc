#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs bench-core NAME on a fresh ten-year log. Arguments: NAME, the program."""

import datetime
import pathlib
import subprocess
import sys
import tempfile

import big_log

name, program = sys.argv[1:3]
with tempfile.TemporaryDirectory(prefix='backstride-bench-') as folder:
    big_log.write(pathlib.Path(folder), datetime.date(2026, 11, 22))
    sys.exit(subprocess.run([program, name, folder], check=False).returncode)
