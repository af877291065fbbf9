#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that summary.py counts what it should, and never calls a run good that was not."""

import os
import subprocess
import sys
import tempfile

RAN = '<testcase name="{0}" status="run"><system-out>{1}</system-out></testcase>'
FAILED = '<testcase name="{0}" status="fail"><failure message=""/><system-out>{1}</system-out></testcase>'
NOT_RUN = '<testcase name="{0}" status="notrun"><skipped message="{1}"/><system-out>{2}</system-out></testcase>'

# test cases, expected exit code, expected last line, expected other text
RUNS = [
    ([RAN.format("a", ""), RAN.format("b", "")], 0, "2 passed, 0 failed, 0 skipped", ""),
    ([RAN.format("a", ""), FAILED.format("b", "FAIL!  : tst_B::c(row) 1 != 2")], 1, "1 passed, 1 failed, 0 skipped",
     "failed:  b (tst_B::c(row))"),
    ([NOT_RUN.format("a", "SKIP_RETURN_CODE=77", "noise\nSKIP: no network\n")], 0, "0 passed, 0 failed, 1 skipped",
     "skipped: a: no network"),
    ([RAN.format("a", "SKIP   : tst_A::b(x) no bus here\n   Loc: [a.cpp(3)]")], 0, "1 passed, 0 failed, 1 skipped",
     "skipped: a: tst_A::b(x): no bus here"),
    ([NOT_RUN.format("a", "Unable to find executable", "")], 1, "0 passed, 1 failed, 0 skipped", "Unable to find executable"),
    ([NOT_RUN.format("a", "Fixture dependency failed", "")], 1, "0 passed, 1 failed, 0 skipped", "Fixture dependency failed"),
    (['<testcase name="a" status="disabled"><system-out/></testcase>'], 0, "0 passed, 0 failed, 1 skipped", "it is disabled"),
    ([RAN.format("a", "control \x07 \x1b characters")], 0, "1 passed, 0 failed, 0 skipped", ""),
    ([], 1, "0 passed, 0 failed, 0 skipped", ""),
]


def run(text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "tests.xml")
        if text is not None:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        program = os.path.join(os.path.dirname(os.path.abspath(__file__)), "summary.py")
        done = subprocess.run([sys.executable, program, path], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr


def main():
    for cases, code, last_line, text in RUNS:
        found = run(f'<?xml version="1.0" encoding="UTF-8"?><testsuite>{"".join(cases)}</testsuite>')
        assert found[0] == code and found[1].splitlines()[-1] == last_line and text in found[1], (cases, found)
    for broken in (None, "<testsuite><testcase"):
        assert run(broken)[0] == 1, broken
    print(f"summary_selftest: {len(RUNS) + 2} runs summed up")


if __name__ == "__main__":
    main()
