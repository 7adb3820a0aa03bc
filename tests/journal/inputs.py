#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""inputs.py DIR: writes files that a store may find in the place of its own.

y_*.json must load, and what they hold must still be there after a save; n_*.json must be refused and
left as they are, byte for byte. @FORMAT@ stands for the format of the file that they pose as.
"""

import gzip
import pathlib
import sys

FORMAT = b'"format": "@FORMAT@", "version": 1'
HEAD = b'{' + FORMAT

# Valid, and to be kept: the value of a member that no version knows.
GOOD = {
    'zero': '0', 'one': '1', 'minus-one': '-1', 'int-max': '9223372036854775807',
    'int-min': '-9223372036854775808', 'int-18-digits': '123456789012345678', 'real': '0.5',
    'real-negative': '-123.25', 'real-long': '0.12345678901234567890123', 'real-tenths': '5.55',
    'exponent': '1e5', 'exponent-capital': '1E5', 'exponent-plus': '1e+5', 'exponent-minus': '1e-5',
    'exponent-real': '1.5e10', 'exponent-zero': '0e0', 'real-largest': '1.7976931348623157e308',
    'real-smallest': '5e-324', 'real-minus-zero': '-0.0', 'true': 'true', 'false': 'false', 'null': 'null',
    'string-empty': '""', 'string-ascii': '"abc"', 'string-spaces': '"  "', 'string-utf8-2': '"é"',
    'string-utf8-3': '"€"', 'string-utf8-4': '"🏃"', 'string-utf8-last': '"\U0010ffff"',
    'string-noncharacter': '"\uffff"', 'string-bom-inside': '"a\ufeffb"', 'string-delete': '"\x7f"',
    'string-line-separator': '"\u2028\u2029"', 'string-right-to-left': '"שלום"', 'string-combining': '"e\u0301"',
    'escape-quote': r'"\""', 'escape-backslash': r'"\\"', 'escape-slash': r'"\/"', 'escape-b': r'"\b"',
    'escape-f': r'"\f"', 'escape-n': r'"\n"', 'escape-r': r'"\r"', 'escape-t': r'"\t"',
    'escape-u-ascii': r'"\u0041"', 'escape-u-control': r'"\u0001"', 'escape-u-latin': r'"\u00e9"',
    'escape-u-capital': r'"\u00E9"', 'escape-u-pair': r'"\ud83c\udfc3"', 'escape-u-pair-first': r'"\ud800\udc00"',
    'escape-u-pair-last': r'"\udbff\udfff"', 'escape-u-last': r'"\uffff"', 'escape-then-u': r'"\\u0000"',
    'escape-mixed': r'"a\\\"b\\u0000\n"', 'string-long': '"' + 'x' * 100000 + '"',
    'string-like-json': r'"{\"a\":[1]}"', 'string-like-comment': '"// /* */ #"', 'string-like-merge': '"<<<<<<< HEAD"',
    'array-empty': '[]', 'array-mixed': '[null, 1, "1", {}, [], true]', 'array-nested': '[' * 100 + ']' * 100,
    'array-long': '[' + ','.join(['1'] * 20000) + ']', 'object-empty': '{}', 'object-nested': '{"a":' * 100 + '1' + '}' * 100,
    'object-many': '{' + ','.join(f'"k{i}":{i}' for i in range(2000)) + '}', 'object-empty-name': '{"":0}',
    'object-same-names-apart': '[{"a":1},{"a":2}]', 'object-escaped-name': r'{"\n\"":1}', 'object-odd-names': '{" ":1,"ü":2,"a.b":3}',
    'space-inside': '[ 1 ,\t2\n,\r\n3 ]',
}

# Not valid, or not to be kept as it stands.
BAD = {
    'number-leading-zero': '01', 'number-minus-leading-zero': '-01', 'number-plus': '+1', 'number-point-first': '.5',
    'number-point-last': '1.', 'number-two-points': '1.2.3', 'number-exponent-empty': '1e', 'number-exponent-plus-only': '1e+',
    'number-exponent-twice': '1e2e3', 'number-hex': '0x10', 'number-hex-capital': '0X1F', 'number-octal': '0o7',
    'number-binary': '0b1', 'number-underscore': '1_000', 'number-comma': '1,5,', 'number-nan': 'NaN',
    'number-infinity': 'Infinity', 'number-minus-infinity': '-Infinity', 'number-inf': 'inf', 'number-minus-only': '-',
    'number-two-minus': '--1', 'number-minus-space': '- 1', 'number-letters': '1a', 'number-full-width': '１',
    'number-int-too-large': '9223372036854775808', 'number-int-too-small': '-9223372036854775809',
    'number-int-50-digits': '1' * 50, 'number-real-too-large': '1e400', 'number-real-too-small': '-1e400',
    'number-exponent-huge': '1e99999999999', 'number-rest': '1 2', 'word-True': 'True', 'word-NULL': 'NULL', 'word-nul': 'nul',
    'word-truth': 'truth', 'word-undefined': 'undefined', 'word-bare': 'abc', 'word-true-rest': 'true1',
    'string-single-quotes': "'a'", 'string-open': '"abc', 'string-no-quotes': 'a b', 'string-raw-newline': '"a\nb"',
    'string-raw-tab': '"a\tb"', 'string-raw-nul': '"a\0b"', 'string-raw-escape': '"\x1b"', 'escape-x': r'"\x41"',
    'escape-a': r'"\a"', 'escape-zero': r'"\0"', 'escape-v': r'"\v"', 'escape-quote': r'"\'"', 'escape-u-short': r'"\u00e"',
    'escape-u-no-hex': r'"\u00zz"', 'escape-u-braces': r'"\u{41}"', 'escape-U': r'"\U00000041"', 'escape-at-end': '"\\',
    'escape-nul': r'"\u0000"', 'escape-nul-inside': r'"a\u0000b"', 'surrogate-high': r'"\ud800"', 'surrogate-low': r'"\udc00"',
    'surrogate-high-then-text': r'"\ud800abc"', 'surrogate-swapped': r'"\udc00\ud800"', 'surrogate-two-high': r'"\ud800\ud800"',
    'surrogate-high-then-escape': r'"\ud800\n"', 'surrogate-second-open': r'"\ud83c\udfc3\ud83c"',
    'array-open': '[1', 'array-close-only': ']', 'array-trailing-comma': '[1,]', 'array-double-comma': '[1,,2]',
    'array-leading-comma': '[,1]', 'array-no-comma': '[1 2]', 'array-colon': '[1:2]', 'array-closed-by-brace': '[1}',
    'object-open': '{"a":1', 'object-trailing-comma': '{"a":1,}', 'object-no-colon': '{"a" 1}', 'object-no-value': '{"a":}',
    'object-no-name': '{:1}', 'object-bare-name': '{a:1}', 'object-single-quotes': "{'a':1}", 'object-number-name': '{1:1}',
    'object-double-colon': '{"a"::1}', 'object-equals': '{"a"=1}', 'object-comma-for-colon': '{"a",1}',
    'object-twice': '{"a":1,"a":2}', 'object-twice-same': '{"a":1,"a":1}', 'object-twice-escaped': r'{"a":1,"\u0061":2}',
    'object-twice-nested': '{"a":{"b":1},"a":{"b":1,"c":2}}', 'comment-line': '1 // x\n', 'comment-block': '/* x */ 1',
    'comment-hash': '1 # x\n', 'ellipsis': '[1, ...]', 'semicolon': '1;', 'nothing': '', 'brackets-1100': '[' * 1100 + ']' * 1100,
    'braces-1100': '{"a":' * 1100 + '1' + '}' * 1100, 'brackets-100000': '[' * 100000,
}

BAD_BYTES = {
    'utf8-lone-continuation': b'"\x80"', 'utf8-cut': b'"\xe2\x82"', 'utf8-overlong-2': b'"\xc0\xaf"',
    'utf8-overlong-3': b'"\xe0\x80\xaf"', 'utf8-overlong-nul': b'"\xc0\x80"', 'utf8-surrogate': b'"\xed\xa0\x80"',
    'utf8-beyond': b'"\xf4\x90\x80\x80"', 'utf8-ff': b'"\xff"', 'utf8-latin1': b'"caf\xe9"', 'utf8-5-bytes': b'"\xf8\x88\x80\x80\x80"',
}

# The whole file.
GOOD_FILES = {
    'plain': HEAD + b'}', 'newline-at-end': HEAD + b'}\n', 'many-newlines': b'\n\n' + HEAD + b'}\n\n', 'crlf': HEAD + b'\r\n}\r\n',
    'tabs': b'\t' + HEAD + b'\t}', 'header-last': b'{"x": 1, ' + FORMAT + b'}', 'no-spaces': HEAD.replace(b' ', b'') + b'}',
    'escaped-header': HEAD.replace(b'"format"', b'"\\u0066ormat"') + b'}', 'large': HEAD + b', "x": "' + b'y' * 3000000 + b'"}',
}

WHOLE = HEAD + b', "x": [1, 2, {"y": "z"}]}'
BAD_FILES = {
    'empty': b'', 'space': b' ', 'newline': b'\n', 'nul': b'\0', 'nuls': bytes(4096), 'nuls-behind': WHOLE + bytes(512),
    'nuls-before': bytes(8) + WHOLE, 'half-nuls': WHOLE[:40] + bytes(40), 'array': b'[]', 'string': b'"x"', 'number': b'1',
    'true': b'true', 'null': b'null', 'empty-object': b'{}', 'word': b'hello', 'html': b'<!DOCTYPE html><html></html>',
    'xml': b'<?xml version="1.0"?><log/>', 'csv': b'day,km\n2026-11-20,8.2\n', 'yaml': b'format: @FORMAT@\nversion: 1\n',
    'merge-markers': b'<<<<<<< HEAD\n' + WHOLE + b'\n=======\n' + WHOLE + b'\n>>>>>>> other\n',
    'gzip': gzip.compress(WHOLE, mtime=0), 'utf-16-le': WHOLE.decode().encode('utf-16-le'),
    'utf-16-be': WHOLE.decode().encode('utf-16-be'), 'utf-16-bom': b'\xff\xfe' + WHOLE.decode().encode('utf-16-le'),
    'utf-32': WHOLE.decode().encode('utf-32-le'), 'two-objects': WHOLE + WHOLE, 'two-lines': WHOLE + b'\n' + WHOLE,
    'trailing-comma': WHOLE + b',', 'trailing-brace': WHOLE + b'}', 'trailing-word': WHOLE + b' x', 'no-start': WHOLE[1:],
    'no-end': WHOLE[:-1], 'cut-in-string': WHOLE[:-7], 'cut-in-name': WHOLE[:5], 'cut-in-number': WHOLE[:47],
    'assignment': b'var x = ' + WHOLE, 'callback': b'f(' + WHOLE + b')', 'no-format': b'{"version": 1}',
    'no-version': b'{"format": "@FORMAT@"}', 'other-format': b'{"format": "other", "version": 1}',
    'format-number': b'{"format": 1, "version": 1}', 'format-null': b'{"format": null, "version": 1}',
    'format-twice': HEAD + b', "format": "@FORMAT@"}', 'version-zero': b'{"format": "@FORMAT@", "version": 0}',
    'version-negative': b'{"format": "@FORMAT@", "version": -1}', 'version-string': b'{"format": "@FORMAT@", "version": "1"}',
    'version-real': b'{"format": "@FORMAT@", "version": 1.0}', 'version-null': b'{"format": "@FORMAT@", "version": null}',
    'version-huge': b'{"format": "@FORMAT@", "version": 99999999999999999999}', 'random': bytes(range(256)) * 4,
}


def inside(value):
    """Beside the header, and deep down in something unknown."""
    yield 'member', HEAD + b', "x": ' + value + b'}'
    yield 'inner', HEAD + b', "x": {"list": [0, {"y": ' + value + b'}]}, "z": 1}'


def files():
    for name, value in GOOD.items():
        for place, content in inside(value.encode()):
            yield f'y_{place}_{name}.json', content
    for name, value in [*((name, value.encode()) for name, value in BAD.items()), *BAD_BYTES.items()]:
        for place, content in inside(value):
            yield f'n_{place}_{name}.json', content
    for name, content in GOOD_FILES.items():
        yield f'y_file_{name}.json', content
    for name, content in BAD_FILES.items():
        yield f'n_file_{name}.json', content


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files():
        (folder / name).write_bytes(content)


if __name__ == '__main__':
    main()
