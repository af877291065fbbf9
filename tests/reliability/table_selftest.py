#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that table.py never calls a promise kept that was broken, or was not measured."""

import argparse
import os
import stat
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import table

GOOD = '{"promise":"R2","what":"cuts","trials":3,"lost":0,"corrupt":0,"torn":0,"pass":true,"note":"n"}'
BAD = '{"promise":"R3","what":"a|b","trials":3,"lost":2,"corrupt":0,"torn":0,"pass":false,"note":"two lost"}'


def program(folder, name, script):
    path = os.path.join(folder, "tests", f"reliability_{name}")
    with open(path, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\n" + script)
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)


def outcome(folder, script, promises):
    program(folder, "x", script)
    arguments = argparse.Namespace(build=folder, night=False, seed=7, only=[])
    return table.run_program("x", promises, arguments)[0]


def main():
    checks = 0
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "tests"))
        os.makedirs(os.path.join(folder, "reliability"))
        # script, promises it is to measure, passes of the rows that come of it
        runs = [
            (f"echo noise; echo '{GOOD}'", ["R2"], [True]),
            (f"echo '{GOOD}'; echo '{BAD}'; exit 1", ["R2", "R3"], [True, False]),
            (f"echo '{GOOD}'", ["R2", "R4"], [True, False]),
            (f"echo '{GOOD}'; kill -9 $$", ["R2"], [True, False]),
            ("exit 0", ["R2"], [False]),
            ("echo '{\"promise\":\"R2\"}'", ["R2"], [False, False]),
            (f"echo '{GOOD}' | cut -c1-40", ["R2"], [False, False]),
            (f"case \"$*\" in *--gate*--seed*7*) echo '{GOOD}';; esac", ["R2"], [True]),
        ]
        for script, promises, expected in runs:
            rows = outcome(folder, script, promises)
            assert [entry["pass"] for entry in rows] == expected, (script, rows)
            checks += 1
        os.remove(os.path.join(folder, "tests", "reliability_x"))
        arguments = argparse.Namespace(build=folder, night=False, seed=7, only=[])
        assert [entry["pass"] for entry in table.run_program("x", ["R2"], arguments)[0]] == [False]

        rows = table.read_lines(GOOD + "\n" + BAD, "x")
        text = table.text_table(rows)
        assert "NO" in text and "two lost" in text and text.splitlines()[0].split() == list(table.COLUMNS), text
        page = table.markdown(rows, {"cores": "2"}, arguments, 60)
        assert "a\\|b" in page and "**no**" in page and "seed 7" in page and "| cores | 2 |" in page, page
        facts = table.machine(folder)
        assert all(facts.values()), facts
        checks += 4
    assert table.count_cases("x\nTotals: 3 passed, 1 failed, 0 skipped, 0 blacklisted, 5ms\n") == (3, 1, 0)
    assert table.count_cases("walls: all good") is None
    measured = {p for promises in table.PROGRAMS.values() for p in promises} | {t[0] for t in table.TESTS} | {b[0] for b in table.BENCHES}
    assert measured == set(table.ALL), set(table.ALL) ^ measured
    print(f"reliability_table_selftest: {checks + 3} checks")


if __name__ == "__main__":
    main()
