#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, plain evaluator of the advice rules, to compare the program with.

It shares nothing with the C code but the words of data/content/README.md: facts and rules in, the
chosen and the dropped advice out. No snooze and no expiry: those belong to a profile.
"""

import functools
import math
import re

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?|\.\d+)|'([^']*)'|([A-Za-z_][\w.]*)|(==|!=|<=|>=|[<>(),-]))")


@functools.cache
def tokens(text):
    at, out = 0, []
    text = text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"column {at + 1} of {text!r}")
        number, quoted, name, sign = match.groups()
        if number is not None:
            out.append(("number", float(number)))
        elif quoted is not None:
            out.append(("text", quoted))
        else:
            out.append(("word", name or sign))
        at = match.end()
    return out


class Condition:
    """Parses and evaluates in one go: slow and easy to follow."""

    def __init__(self, text, facts):
        self.tokens, self.at, self.facts = tokens(text), 0, facts

    def value(self):
        result = self.any()
        assert self.at == len(self.tokens), self.tokens[self.at :]
        return bool(result)

    def take(self, *words):
        if self.at < len(self.tokens):
            kind, value = self.tokens[self.at]
            if kind == "word" and value in words:
                self.at += 1
                return value
        return None

    def any(self):
        result = self.all()
        while self.take("or"):
            right = self.all()
            result = bool(result) or bool(right)
        return result

    def all(self):
        result = self.inverse()
        while self.take("and"):
            right = self.inverse()
            result = bool(result) and bool(right)
        return result

    def inverse(self):
        if self.take("not"):
            return not bool(self.inverse())
        return self.comparison()

    def comparison(self):
        left = self.term()
        sign = self.take("==", "!=", "<=", ">=", "<", ">")
        if not sign:
            return left
        right = self.term()
        if left is None or right is None or isinstance(left, str) != isinstance(right, str):
            return False
        return {
            "==": left == right,
            "!=": left != right,
            "<": left < right,
            "<=": left <= right,
            ">": left > right,
            ">=": left >= right,
        }[sign]

    def term(self):
        if self.take("("):
            result = self.any()
            assert self.take(")")
            return result
        if self.take("-"):
            return -self.term()
        kind, value = self.tokens[self.at]
        self.at += 1
        if kind != "word":
            return value
        if value in ("true", "false"):
            return value == "true"
        if self.take("("):
            arguments = [self.any()]
            while self.take(","):
                arguments.append(self.any())
            assert self.take(")")
            return self.call(value, arguments)
        return self.facts.get(value)

    @staticmethod
    def call(name, arguments):
        first, rest = arguments[0], arguments[1:]
        if name == "has":
            return isinstance(first, list) and rest[0] in first
        if name == "any_of":
            held = first if isinstance(first, list) else [first]
            return any(item in held for item in rest)
        if name == "known":
            return first is not None
        if any(item is None for item in arguments):
            return None
        if name == "count":
            return float(len(first))
        if name == "diff_pct":
            top = max(first, rest[0])
            return None if top == 0 else 100 * abs(first - rest[0]) / top
        return {"min": min, "max": max, "abs": abs}[name](*arguments)


def holds(text, facts):
    return Condition(text, facts).value()


def plain(value, decimals):
    """No "-0" after rounding."""
    return f"{0 if abs(value) * 10**decimals < 0.5 else value:.{decimals}f}"


def round_half_away(value):
    return math.copysign(math.floor(abs(value) + 0.5), value)


def format_value(value, how):
    if isinstance(value, (int, float)):
        if how == "pct":
            return plain(100 * value, 0) + " %"
        if how:
            return plain(value, int(how))
        return plain(value, 0 if abs(value - round_half_away(value)) < 0.05 else 1)
    return ", ".join(value) if isinstance(value, list) else value


def fill_all(text, facts):
    return fill(text, facts, missing=[])


def fill(text, facts, missing=None):
    """None when a placeholder is unknown, unless the caller takes the missing ones."""
    strict = missing is None
    missing = [] if strict else missing

    def replace(match):
        name, _, how = match.group(1).partition("|")
        if facts.get(name) is None:
            missing.append(name)
            return "…"
        return format_value(facts[name], how)

    filled = re.sub(r"\{([^}]*)\}", replace, text)
    return None if strict and missing else filled


def reason(rule, facts):
    for alternative in rule["reason"].split(" || "):
        match = re.match(r"\[(.*?)\]\s*(.*)$", alternative)
        if match:
            if not holds(match.group(1), facts):
                continue
            alternative = match.group(2)
        filled = fill(alternative, facts)
        if filled is not None:
            return filled
    return None


def select(rules, facts):
    """(chosen, dropped): rules in order; pairs (dropped id, id of the rule that dropped it)."""
    chosen, dropped = [], []
    for rule in sorted(
        (rule for rule in rules if holds(rule["when"], facts)),
        key=lambda rule: (-rule["priority"], rule["id"]),
    ):
        names = {rule["id"], "kind:" + rule["kind"], "*"}
        winner = next((kept for kept in chosen if names & set(kept["conflicts"])), None)
        if winner:
            dropped.append((rule["id"], winner["id"]))
        else:
            chosen.append(rule)
    return chosen, dropped


def home_first(chosen):
    """Safety, refer and stop, three others and one praise stand on the home page; then the rest."""
    seats = {"praise": 1, "other": 3}
    home, more = [], []
    for rule in chosen:
        seat = "praise" if rule["kind"] == "praise" else "other"
        if rule["kind"] in ("safety", "refer", "stop"):
            home.append(rule)
        elif seats[seat] > 0:
            seats[seat] -= 1
            home.append(rule)
        else:
            more.append(rule)
    return home + more
