#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks every operation the program sends against the slice of the server's schema it relies on, with the reference
implementation of GraphQL, and that it keeps our own rules: one named operation a file, and a bare __typename wherever
the server chooses the type, for an answer of a kind we do not know must be recognised and not guessed.

    validate_operations.py --graphql DIR      DIR has schema.graphql and operations/*.graphql
"""

import argparse
import pathlib
import sys

from graphql import (FieldNode, GraphQLError, OperationDefinitionNode, TypeInfo, TypeInfoVisitor, Visitor, build_schema,
                     get_named_type, is_abstract_type, parse, validate, validate_schema, visit)


class AsksTypename(Visitor):
    """Collects each field of a union or interface type that does not ask for its __typename."""

    def __init__(self, types):
        super().__init__()
        self.types = types
        self.missing = []

    def enter_field(self, node, *_):
        kind = get_named_type(self.types.get_type()) if self.types.get_type() else None
        if kind is None or not is_abstract_type(kind) or node.selection_set is None:
            return
        bare = any(isinstance(chosen, FieldNode) and chosen.name.value == "__typename" and chosen.alias is None
                   and not chosen.directives for chosen in node.selection_set.selections)
        if not bare:
            line = node.loc.start_token.line if node.loc else 0
            self.missing.append((line, f"{node.name.value} is of the type {kind.name} and does not ask for a bare __typename"))


def problems_of(text, schema):
    """Returns ([(line, problem)], [names of operations]) of one file."""
    try:
        document = parse(text)
    except GraphQLError as error:
        return [(line_of(error), error.message)], []
    problems = [(line_of(error), error.message) for error in validate(schema, document)]
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    if len(operations) != 1:
        problems.append((1, f"{len(operations)} operations in one file; there is one a file"))
    problems += [(1, "the operation has no name") for node in operations if node.name is None]
    types = TypeInfo(schema)
    asks = AsksTypename(types)
    visit(document, TypeInfoVisitor(types, asks))
    return problems + asks.missing, [node.name.value for node in operations if node.name]


def line_of(error):
    return error.locations[0].line if error.locations else 1


def check(folder):
    """Returns (number of operations, [problem as one line])."""
    try:
        schema = build_schema((folder / "schema.graphql").read_text(encoding="utf-8"))
    except (OSError, GraphQLError, TypeError) as error:  # TypeError is its word for an inconsistent schema
        return 0, [f"{folder / 'schema.graphql'}: {error}"]
    found = [f"schema.graphql:{line_of(error)}: {error.message}" for error in validate_schema(schema)]
    files = sorted((folder / "operations").glob("*.graphql"))
    if not files:
        found.append(f"{folder / 'operations'}: there are no operations")
    owners = {}
    for file in files:
        problems, names = problems_of(file.read_text(encoding="utf-8"), schema)
        found += [f"operations/{file.name}:{line}: {problem}" for line, problem in problems]
        for name in names:
            if name in owners:
                found.append(f"operations/{file.name}:1: {owners[name]} has an operation {name} too")
            owners[name] = file.name
    return len(files), found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--graphql", type=pathlib.Path, required=True)
    count, found = check(parser.parse_args().graphql)
    for line in found:
        print(line)
    if found:
        sys.exit(f"validate_operations: {len(found)} problems in {count} operations")
    print(f"validate_operations: {count} operations fit the schema")


if __name__ == "__main__":
    main()
