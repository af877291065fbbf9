#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the promises and makes the table of them.

    table.py --build DIR [--night] [--only R2,R3] [--seed N] [--out FILE]

Runs the programs reliability_* of a build, each of which prints one line of JSON for each measurement, and counts the
cases of tests that hold a promise elsewhere. Prints one table, writes it with what it was measured on as Markdown, and
exits 1 when a promise is broken or was not measured."""

import argparse
import concurrent.futures
import datetime
import json
import os
import platform
import random
import re
import sqlite3
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

# What each program measures. The slow ones stand first, so that two at a time end together.
PROGRAMS = {
    "diskfaults": ["R3", "R4", "R5"],
    "modelfuzz": ["R28"],
    "network": ["R12", "R19"],
    "migrationcuts": ["R10"],
    "kills": ["R1"],
    "damage": ["R6", "R7", "R8"],
    "edits": ["R23", "R24", "R26"],
    "conflicts": ["R22", "R25"],
    "answers": ["R15", "R16", "R17", "R18", "R20"],
    "fidelity": ["R27"],
    "powercuts": ["R2"],
}

# Promises that tests of the ordinary run hold too: what is measured, and the executables or ctest names whose cases count.
TESTS = [
    ("R5", "rights taken away: folder, file, after a crash", ["tst_storefaults"]),
    ("R9", "one instance: places, handing over, races of starts", ["tst_singleinstance", "tst_instanceplace"]),
    ("R13", "deadlines of a call", ["tst_transport"]),
    ("R14", "when a read is tried again, and never a mutation", ["tst_retry", "tst_transport"]),
    ("R21", "TLS errors are refused; no code can wave them through", ["tst_transport", "tst_wireclient", "walls"]),
]

# Figures that a benchmark asserts.
BENCHES = [("R11", "start with 100,000 executions, and what a page costs", "bench_store")]

ALL = [f"R{number}" for number in range(1, 29)]
COLUMNS = ("promise", "what", "trials", "lost", "corrupt", "torn", "pass")


def row(promise, what, trials=0, good=False, note=""):
    return {"promise": promise, "what": what, "trials": trials, "lost": 0, "corrupt": 0, "torn": 0, "pass": good, "note": note}


def order(entry):
    return int(re.sub(r"\D", "", entry["promise"]) or 0)


def read_lines(output, program):
    """The measurements that a program printed, each checked for what a row needs."""
    rows = []
    for line in output.splitlines():
        if not line.startswith("{"):
            continue
        try:
            entry = json.loads(line)
        except ValueError:
            entry = None
        if not isinstance(entry, dict) or any(column not in entry for column in COLUMNS):
            rows.append(row("R0", f"{program} printed a line that is no measurement", note=line[:200]))
            continue
        rows.append(entry)
    return rows


def missing(promises, rows, program, code):
    """A program that ended early has not kept its promises, whatever it printed before."""
    found = {entry["promise"] for entry in rows}
    gone = [row(promise, f"not measured by {program}", note=f"it ended with {code}") for promise in promises if promise not in found]
    if code != 0 and not gone and all(entry["pass"] for entry in rows):
        gone.append(row(promises[0], f"{program} did not end well", note=f"it ended with {code}"))
    return gone


def run_program(program, promises, arguments):
    path = os.path.join(arguments.build, "tests", f"reliability_{program}")
    home = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "private-home.sh")
    command = [home, path, "--night" if arguments.night else "--gate", "--seed", str(arguments.seed)]
    if arguments.only:
        command += ["--only", ",".join(promises)]
    log = os.path.join(arguments.build, "reliability", f"{program}.log")
    began = time.monotonic()
    with open(log, "w", encoding="utf-8") as errors:
        try:
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=errors, text=True, errors="replace",
                                  timeout=12 * 3600 if arguments.night else 900, env=environment())
            code, output = done.returncode, done.stdout
        except subprocess.TimeoutExpired as late:
            code, output = "no end", (late.stdout or b"").decode("utf-8", "replace")
        except OSError as error:
            code, output = str(error), ""
    rows = read_lines(output, program)
    rows += missing(promises, rows, program, code)
    return rows, program, time.monotonic() - began


def environment():
    return dict(os.environ, QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8", LC_ALL="C.UTF-8", QT_FORCE_STDERR_LOGGING="1")


def count_cases(output):
    """Passed, failed and skipped of a Qt Test run; a test of another kind is one case."""
    totals = re.search(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", output, re.M)
    return tuple(int(number) for number in totals.groups()) if totals else None


def run_tests(names, build):
    """The cases of ordinary tests, run by ctest: (passed, failed)."""
    report = os.path.join(build, "reliability", f"{'-'.join(names)}.xml")
    pattern = "^(" + "|".join(names) + ")$"
    subprocess.run(["ctest", "--test-dir", build, "-R", pattern, "--output-junit", os.path.abspath(report),
                    "--test-output-size-passed", "1000000"], capture_output=True, text=True, check=False)
    passed, failed, seen = 0, 0, set()
    try:
        cases = list(ElementTree.parse(report).iter("testcase"))
    except (OSError, ElementTree.ParseError):
        cases = []
    for case in cases:
        seen.add(case.get("name"))
        counts = count_cases(case.findtext("system-out") or "")
        good = case.get("status") == "run"
        passed += counts[0] if counts else int(good)
        failed += (counts[1] if counts else 0) or int(not good)
    return passed, failed + len(set(names) - seen)


def measure_tests(arguments):
    rows = []
    for promise, what, names in TESTS:
        if arguments.only and promise not in arguments.only:
            continue
        passed, failed = run_tests(names, arguments.build)
        rows.append(row(promise, what, passed + failed, failed == 0 and passed > 0,
                        f"cases of {', '.join(names)}" + (f"; {failed} failed" if failed else "")))
    for promise, what, program in BENCHES:
        if arguments.only and promise not in arguments.only:
            continue
        path = os.path.join(arguments.build, "tests", program)
        if not os.access(path, os.X_OK):
            rows.append(row(promise, what, note=f"there is no {program}"))
            continue
        done = subprocess.run([path], capture_output=True, text=True, check=False, env=environment())
        figures = [" ".join(line.split()) for line in done.stdout.splitlines() if " ms " in line]
        rows.append(row(promise, what, len(figures), done.returncode == 0 and bool(figures), f"{program}: " + "; ".join(figures)))
    return rows


def machine(build):
    """What it was measured on."""
    facts = {}
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            found = re.search(r"model name\s*: (.+)", file.read())
            facts["processor"] = found.group(1) if found else platform.machine()
    except OSError:
        facts["processor"] = platform.machine()
    facts["cores"] = str(os.cpu_count())
    facts["system"] = f"{system_name()}, kernel {platform.release()}"
    kind = subprocess.run(["stat", "-f", "-c", "%T", build], capture_output=True, text=True, check=False)
    temporary = subprocess.run(["stat", "-f", "-c", "%T", os.environ.get("TMPDIR", "/tmp")], capture_output=True, text=True, check=False)
    facts["file system"] = f"{temporary.stdout.strip()} for the data, {kind.stdout.strip()} for the programs"
    facts["SQLite"] = sqlite3.sqlite_version
    qt = subprocess.run(["qmake6", "-query", "QT_VERSION"], capture_output=True, text=True, check=False) if have("qmake6") else None
    facts["Qt"] = qt.stdout.strip() if qt and qt.returncode == 0 else qt_from_cache(build)
    return facts


def have(program):
    return any(os.access(os.path.join(folder, program), os.X_OK) for folder in os.get_exec_path())


def qt_from_cache(build):
    for folder, _, names in os.walk(os.path.join(build, "CMakeFiles")):
        for name in names:
            if name.endswith(".cmake"):
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    found = re.search(r"QT_VERSION[^0-9]*(6\.\d+\.\d+)", file.read())
                if found:
                    return found.group(1)
    package = subprocess.run(["dpkg-query", "-W", "-f=${Version}", "libqt6core6"], capture_output=True, text=True, check=False) if have("dpkg-query") else None
    return (package.stdout.split("+")[0] if package and package.returncode == 0 else "") or "6.4 or newer"


def system_name():
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    except OSError:
        return platform.system()


def text_table(rows):
    widths = {"promise": 7, "what": max([len(entry["what"]) for entry in rows] + [4]), "trials": 7, "lost": 5, "corrupt": 7, "torn": 4}
    lines = ["  ".join(f"{name:<{width}}" if name in ("promise", "what") else f"{name:>{width}}" for name, width in widths.items()) + "  pass"]
    for entry in rows:
        cells = [f"{entry['promise']:<{widths['promise']}}", f"{entry['what']:<{widths['what']}}"]
        cells += [f"{entry[name]:>{widths[name]}}" for name in ("trials", "lost", "corrupt", "torn")]
        lines.append("  ".join(cells) + ("  yes" if entry["pass"] else "  NO"))
        if not entry["pass"]:
            lines.append(f"         {entry.get('note', '')}")
    return "\n".join(lines)


def escaped(text):
    return str(text).replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def markdown(rows, facts, arguments, seconds):
    size = "night" if arguments.night else "gate"
    lines = [
        "# Reliability", "",
        f"Made by `./dev reliability{' --night' if arguments.night else ''}`, not by hand: what it measured last.", "",
        f"{datetime.date.today().isoformat()}, {size} size, seed {arguments.seed}, {seconds / 60:.0f} minutes.", "",
        "| | |", "|---|---|",
    ]
    lines += [f"| {escaped(name)} | {escaped(value)} |" for name, value in facts.items()]
    lines += ["", "A trial is one fault, or one case of a test. *Lost* is what was acknowledged and is not there afterwards, *corrupt*"
              " a file or row that is not sound, *torn* a change that is there in part.", "",
              "| promise | what | trials | lost | corrupt | torn | pass | |", "|---|---|--:|--:|--:|--:|---|---|"]
    for entry in rows:
        cells = [entry["promise"], entry["what"], *(f"{entry[name]:,}" for name in ("trials", "lost", "corrupt", "torn")),
                 "yes" if entry["pass"] else "**no**", entry.get("note", "")]
        lines.append("| " + " | ".join(escaped(cell) for cell in cells) + " |")
    lines += ["", "`./dev reliability --night` tries ten to a hundred times as much. `--seed N` repeats the faults of a run; a"
              " program alone is `build/release/tests/reliability_<name> --gate`.", ""]
    return "\n".join(lines)


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True)
    parser.add_argument("--night", action="store_true")
    parser.add_argument("--only", type=lambda text: text.split(","), default=[])
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--out")
    arguments = parser.parse_args()
    if arguments.seed is None:
        arguments.seed = random.SystemRandom().randrange(1, 2**32)
    return arguments


def main():
    arguments = parse()
    os.makedirs(os.path.join(arguments.build, "reliability"), exist_ok=True)
    wanted = set(arguments.only or ALL)
    began = time.monotonic()
    rows = []
    # Two at a time, however many cores there are: figures of a crowded machine say little.
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [pool.submit(run_program, program, [p for p in promises if p in wanted], arguments)
                for program, promises in PROGRAMS.items() if wanted & set(promises)]
        for job in concurrent.futures.as_completed(jobs):
            found, program, seconds = job.result()
            print(f"reliability: {program}: {len(found)} rows in {seconds:.0f} s", file=sys.stderr, flush=True)
            rows += found
    rows += measure_tests(arguments)
    known = {entry["promise"] for entry in rows}
    rows += [row(promise, "not measured") for promise in ALL if promise in wanted and promise not in known]
    rows.sort(key=order)
    seconds = time.monotonic() - began
    print(text_table(rows))
    broken = [entry for entry in rows if not entry["pass"]]
    print(f"\nreliability: {len(rows)} measurements, {len(broken)} failed, {seconds:.0f} s, seed {arguments.seed};"
          f" what programs said is in {os.path.join(arguments.build, 'reliability')}")
    if arguments.out:
        with open(arguments.out, "w", encoding="utf-8") as file:
            file.write(markdown(rows, machine(arguments.build), arguments, seconds))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
