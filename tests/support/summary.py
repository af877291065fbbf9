#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Sums up a test run from ctest's JUnit report: what failed, what was skipped and why, and one last line of counts.

A test counts as skipped when it says so by its exit code, and each QSKIP inside a test that otherwise passed counts as
one more: nothing skipped hides behind "passed". Exits 1 when a test failed or none ran."""

import re
import sys
import xml.etree.ElementTree as ElementTree

QSKIP = re.compile(r"^SKIP\s*: (\w+::\w+\(.*?\))(.*)$", re.M)
QFAIL = re.compile(r"^(?:FAIL!|XPASS)\s*: (\w+::\w+\(.*?\))", re.M)
SKIP_LINE = re.compile(r"^SKIP: (.+)$", re.M)


def read(case):
    """Returns (state, [(name, reason)]) of one test case."""
    name = case.get("name")
    output = case.findtext("system-out") or ""
    if case.get("status") == "disabled":
        return "skipped", [(name, "it is disabled")]
    skipped = case.find("skipped")
    if skipped is not None:
        message = skipped.get("message") or ""
        if message.startswith(("SKIP_RETURN_CODE", "SKIP_REGULAR")):
            reasons = SKIP_LINE.findall(output)
            return "skipped", [(name, reasons[-1] if reasons else "it gave no reason")]
        return "failed", [(name, message or "it could not be run")]
    if case.get("status") == "fail" or case.find("failure") is not None:
        return "failed", [(name, ", ".join(QFAIL.findall(output)))]
    return "passed", [(f"{name}: {where}", reason.strip()) for where, reason in QSKIP.findall(output)]


def plain(text):
    """ctest keeps control characters that XML forbids."""
    return re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "?", text)


def main():
    path = sys.argv[1]
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            suite = ElementTree.fromstring(plain(file.read()))
    except (OSError, ElementTree.ParseError) as error:
        sys.exit(f"no readable test report: {error}")

    passed, failures, skips = 0, [], []
    for case in suite.iter("testcase"):
        state, entries = read(case)
        if state == "failed":
            failures += entries
        else:
            skips += entries
            passed += state == "passed"

    print()
    for name, reason in sorted(failures):
        print(f"failed:  {name}" + (f" ({reason})" if reason else ""))
    for name, reason in sorted(skips):
        print(f"skipped: {name}: {reason}")
    print(f"{passed} passed, {len(failures)} failed, {len(skips)} skipped", flush=True)
    return 1 if failures or not passed + len(skips) else 0


if __name__ == "__main__":
    sys.exit(main())
