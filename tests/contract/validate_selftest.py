#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Shows that validate_operations.py can fail: each wrong operation must be named, and a right one let through."""

import pathlib
import sys
import tempfile

from validate_operations import check

SCHEMA = """
interface Node { id: ID! }
type Hook implements Node { id: ID! url: String! }
type Chat implements Node { id: ID! channel: String! }
union Action = Hook | Chat
type Query { node(id: ID!): Node actions(first: Int): [Action!]! hook: Hook }
"""
RIGHT = "query A($n: Int) { actions(first: $n) { __typename ... on Hook { url } ... on Chat { channel } } hook { url } }"

WRONG = [
    ({}, "there are no operations"),
    ({"a": "query A { hook { nope } }"}, "a.graphql:1: Cannot query field 'nope' on type 'Hook'."),
    ({"a": "query A { hook {"}, "a.graphql:1: Syntax Error"),
    ({"a": "query A($n: String) { actions(first: $n) { __typename } }"}, "Variable '$n' of type 'String'"),
    ({"a": "query A($n: Int) { hook { url } }"}, "Variable '$n' is never used"),
    ({"a": "query A {\n actions { ... on Hook { url } } }"}, "a.graphql:2: actions is of the type Action and does not ask"),
    ({"a": "query A { actions { t: __typename } }"}, "actions is of the type Action"),
    ({"a": "query A { actions { ... on Hook { __typename } } }"}, "actions is of the type Action"),
    ({"a": "query A { actions { __typename @skip(if: true) } }"}, "actions is of the type Action"),
    ({"a": 'query A { node(id: "1") { id } }'}, "node is of the type Node"),
    ({"a": "query A { hook { ...F } } fragment F on Hook { url } query B { hook { id } }"}, "2 operations in one file"),
    ({"a": "{ hook { url } }"}, "the operation has no name"),
    ({"a": "query A { hook { url } }", "b": "query A { hook { id } }"}, "a.graphql has an operation A too"),
]


def run(operations, schema=SCHEMA):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "operations").mkdir()
        (folder / "schema.graphql").write_text(schema)
        for file, text in operations.items():
            (folder / "operations" / f"{file}.graphql").write_text(text)
        return "\n".join(check(folder)[1])


def main():
    wrong = []
    for operations, message in WRONG:
        found = run(operations)
        if message not in found:
            wrong.append(f"{operations}: expected {message!r}, found {found!r}")
    if run({"a": RIGHT}):
        wrong.append(f"{RIGHT}: expected no problem, found {run({'a': RIGHT})!r}")
    if "Unknown type" not in run({"a": RIGHT}, SCHEMA.replace("hook: Hook", "hook: Hoook")):
        wrong.append("a broken schema was let through")
    for line in wrong:
        print(line)
    if wrong:
        sys.exit(f"validate_selftest: {len(wrong)} wrong")
    print(f"validate_selftest: {len(WRONG) + 1} faults found")


if __name__ == "__main__":
    main()
