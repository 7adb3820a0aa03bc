#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop reads about the program is valid, and translators get every text."""

import os
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as xml

import tap

BUILD = pathlib.Path(sys.argv[1])
APPLICATION_ID = sys.argv[2]
DATA = BUILD / 'data'


def desktop_file():
    return tap.command('desktop-file-validate', str(DATA / f'{APPLICATION_ID}.desktop'))


def metainfo():
    return tap.command('appstreamcli', 'validate', '--no-net', '--explain', '--strict',
                       str(DATA / f'{APPLICATION_ID}.metainfo.xml'))


def settings_schema():
    return tap.command('glib-compile-schemas', '--strict', '--dry-run', str(DATA))


def settings_are_used():
    keys = {key.get('name') for key in xml.parse(DATA / f'{APPLICATION_ID}.gschema.xml').iter('key')}
    code = '\n'.join((tap.SOURCE / path).read_text() for path in tap.files('.c', '.blp', under=['src']))
    return [f'nothing reads the setting "{key}"' for key in sorted(keys) if f'"{key}"' not in code]


def icons():
    for name in [f'scalable/{APPLICATION_ID}.svg', f'symbolic/{APPLICATION_ID}-symbolic.svg']:
        path = tap.SOURCE / 'data' / 'icons' / name.replace('.Devel', '')
        root = xml.parse(path).getroot()
        if root.get('viewBox') is None:
            yield f'{path.name} has no viewBox'


def release_is_this_version():
    meson = (tap.SOURCE / 'meson.build').read_text()
    version = re.search(r"version: '([^']+)'", meson)[1]
    release = xml.parse(DATA / f'{APPLICATION_ID}.metainfo.xml').find('releases/release').get('version')
    if release != version:
        yield f'the newest release of the metainfo is {release}, and the build makes {version}'


def potfiles():
    return tap.command(str(tap.SOURCE / 'build-aux' / 'update-potfiles'), '--check')


def texts_are_extracted():
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, 'backstride.pot')
        yield from tap.command('xgettext', '--files-from=po/POTFILES.in', f'--output={output}', '--from-code=UTF-8',
                               '--add-comments=Translators', '--keyword=_', '--keyword=N_', '--keyword=C_:1c,2',
                               '--keyword=NC_:1c,2', '--keyword=ngettext:1,2', '--check=ellipsis-unicode',
                               '--flag=g_strdup_printf:1:c-format', '--flag=ngettext:1:pass-c-format', cwd=tap.SOURCE)
        template = pathlib.Path(output).read_text()
        if 'msgid "Backstride"' not in template:
            yield 'the name of the program is not among the texts'
        yield from tap.command('msgfmt', '--check-format', '--output-file=/dev/null', output)


def languages():
    for line in (tap.SOURCE / 'po' / 'LINGUAS').read_text().split('\n'):
        if line and not line.startswith('#'):
            yield from tap.command('msgfmt', '--check', '--output-file=/dev/null', str(tap.SOURCE / 'po' / f'{line}.po'))


tap.run([
    ('desktop file', desktop_file),
    ('metainfo', metainfo),
    ('the newest release is this version', release_is_this_version),
    ('settings schema', settings_schema),
    ('every setting is used', settings_are_used),
    ('icons', icons),
    ('every file with texts is listed for translators', potfiles),
    ('texts can be extracted', texts_are_extracted),
    ('translations are whole', languages),
])
