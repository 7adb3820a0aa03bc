#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backstride Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program and the plain evaluator choose the same advice, with the same reasons, for any facts.

test_evaluator.py SELECT_ADVICE ADVICE_JSON [SETS]
"""

import json
import random
import subprocess
import sys

from evaluator import fill_all, home_first, reason, select

NUMBERS = [-60, -3, -2, -1, -0.04, 0, 0.01, 0.04, 0.05, 0.5, 0.7, 0.96, 1, 1.4, 2, 3, 3.5, 4, 5, 5.5]
NUMBERS += [6, 7, 8, 9, 10, 11, 14, 20, 23, 24, 28, 33, 34, 45, 48, 60, 72, 75, 100, 120, 170, 800]


def random_value(random_, kind):
    if kind == "bool":
        return random_.random() < 0.25
    if kind == "num":
        return random_.choice(NUMBERS)
    if kind == "text":
        return random_.choice(["a", "b"])
    what, _, values = kind.partition(":")
    values = values.split(",")
    if what == "enum":
        return random_.choice(values)
    return random_.sample(values, random_.randint(0, min(3, len(values))))


def random_facts(random_, variables):
    """Few facts fire few rules, many fire many: both matter."""
    share = random_.random()
    facts = {
        name: random_value(random_, about["type"])
        for name, about in variables.items()
        if random_.random() < share
    }
    if random_.random() < 0.8:
        facts["flag_items"] = "fever"
    if random_.random() < 0.9:
        facts["flag.emergency"] = False
    return facts


def expected(rules, facts):
    chosen, dropped = select(rules, facts)
    return {
        "chosen": [
            [rule["id"], reason(rule, facts) or "", fill_all(rule["body"], facts)]
            for rule in home_first(chosen)
        ],
        "dropped": [list(pair) for pair in dropped],
    }


def main():
    program, content = sys.argv[1:3]
    sets = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
    with open(content, encoding="utf-8") as file:
        advice = json.load(file)
    random_ = random.Random(20261122)
    asked = [random_facts(random_, advice["variables"]) for _ in range(sets)]
    lines = "".join(json.dumps(facts) + "\n" for facts in asked)
    answers = subprocess.run(
        [program], input=lines, capture_output=True, text=True, check=True, timeout=300
    ).stdout.splitlines()

    print("1..2")
    print(f"{'ok' if len(answers) == sets else 'not ok'} 1 answers to {sets} sets of facts")
    fired = set()
    for facts, answer in zip(asked, answers):
        answer, wanted = json.loads(answer), expected(advice["rules"], facts)
        fired.update(line[0] for line in wanted["chosen"])
        if answer != wanted:
            print(f"not ok 2 the same advice\n# facts {facts}\n# program {answer}\n# wanted {wanted}")
            sys.exit(1)
    silent = {rule["id"] for rule in advice["rules"]} - fired
    print(f"{'not ok' if silent else 'ok'} 2 the same advice and reasons, each rule chosen at least once")
    if silent:
        print(f"# never chosen: {sorted(silent)}")
        sys.exit(1)


main()
