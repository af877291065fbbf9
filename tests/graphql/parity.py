#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""parity.py VERDICT SCHEMA: does our validator accept and refuse what graphql-core does, is the schema we describe by
introspection the one in the file, and does the schema have all that the official SDK's documents of
docs/sdk-operations.md ask for?
"""
import ast
import importlib.util
import json
import pathlib
import random
import subprocess
import sys

from graphql import (
    GraphQLError,
    build_client_schema,
    build_schema,
    get_introspection_query,
    parse,
    print_schema,
    validate,
    validate_schema,
)
from graphql.utilities import lexicographic_sort_schema

# What the SDK sends at login, for automations and for finding what they are attached to.
SDK_OPERATIONS = """
GET_AUTOMATIONS_LEGACY GET_ENTITY_AUTOMATIONS GET_ENTITY_AUTOMATIONS_LEGACY GET_ORG_AUTOMATIONS CREATE_AUTOMATION
UPDATE_AUTOMATION DELETE_AUTOMATION INTEGRATIONS_BY_ENTITY CREATE_GENERIC_WEBHOOK_INTEGRATION SERVER_FEATURES_QUERY
GET_VIEWER GET_DEFAULT_ENTITY GET_PROJECT GET_PROJECTS GET_TEAM_ENTITY IS_PROJECT_READ_ONLY SEARCH_USERS
FETCH_ORGANIZATION FETCH_ORG_INFO_FROM_ENTITY FETCH_ADVANCED_REGISTRY_FEATURES FETCH_REGISTRY FETCH_REGISTRIES
REGISTRY_COLLECTIONS REGISTRY_USER_MEMBERS REGISTRY_TEAM_MEMBERS PROJECT_ARTIFACT_COLLECTION PROJECT_ARTIFACT_COLLECTIONS
PROJECT_ARTIFACT_TYPE PROJECT_ARTIFACT_TYPES ARTIFACT_TYPE_ARTIFACT_COLLECTIONS ARTIFACT_COLLECTION_ALIASES
""".split()

# The SDK's core program sends these itself (as text in a compiled program; restated here).
CORE_OPERATIONS = [
    "query Viewer { viewer { id entity username email flags teams { edges { node { name } } } } }",
    "query OrgFeatureFlags($org: String!) { organization(name: $org) { featureFlags(rampIDType: OrgName) { rampKey isEnabled } } }",
    "query FetchOrgEntityFromEntity($entityName: String!) { entity(name: $entityName) { organization { name orgEntity { name } } } }",
]

DOCUMENTS = """
{ viewer { id entity } }
{ viewer { nope } }
{ viewer }
{ viewer { id { x } } }
query Q($e: String!, $c: String) { entity(name: $e) { triggers(after: $c, first: 5) { edges { node { id } } } } }
query Q($e: Int!) { entity(name: $e) { id } }
query Q($e: String) { entity(name: $e, login: 3) { id } }
query Q($e: String) { viewer { id } }
query Q { entity(name: $e) { id } }
query Q($id: ID) { artifactCollection(id: $id) { id } }
query Q($id: ID = "a") { artifactCollection(id: $id) { id } }
query Q($id: ID = null) { artifactCollection(id: $id) { id } }
query Q($t: [ArtifactCollectionType!] = [PORTFOLIO]) { project { artifactCollections(collectionTypes: $t) { totalCount } } }
query Q($t: [ArtifactCollectionType] = PORTFOLIO) { project { artifactCollections(collectionTypes: $t) { totalCount } } }
query Q($t: ArtifactCollectionType!) { project { artifactCollections(collectionTypes: [$t]) { totalCount } } }
query Q($t: ArtifactCollectionType) { project { artifactCollections(collectionTypes: [$t]) { totalCount } } }
query Q($t: [ArtifactCollectionType!] = ["PORTFOLIO"]) { project { artifactCollections(collectionTypes: $t) { totalCount } } }
{ users(ids: 3) { edges { cursor } } }
{ users(ids: [3, null]) { edges { cursor } } }
{ users(ids: [3.5]) { edges { cursor } } }
{ triggers(first: 99999999999) { totalCount } }
{ triggers(first: null) { totalCount } }
{ artifactCollection(id: null) { id } }
{ artifactCollection { id } }
{ artifactCollection(id: "a") { ... on ArtifactSequence { id } ... on Project { id } } }
{ artifactCollection(id: "a") { ... on Node { id } } }
{ entity { integrations { edges { node { ... on SlackIntegration { x: teamName } ... on GenericWebhookIntegration { x: name } } } } } }
{ entity { integrations { edges { node { ... on SlackIntegration { x: teamName } ... on GenericWebhookIntegration { x: secretRef } } } } } }
{ entity { integrations { edges { node { ... on SlackIntegration { x: teamName } ... on Integration { x: id } } } } } }
{ viewer { x: id x: name } }
{ viewer { defaultEntity { x: id } } viewer { ...F } } fragment F on User { defaultEntity { x: name } }
{ viewer { ...F } } fragment F on User { ...F }
{ viewer { ...F } } fragment F on User { ...G } fragment G on User { ...F }
{ viewer { ...F } } fragment F on Nope { id }
{ viewer { ...F } } fragment F on ID { id }
{ viewer { ...Missing } }
{ viewer { id } } fragment F on User { id }
{ viewer @include(if: true) { id @skip(if: false) } }
{ viewer @include { id } }
{ viewer @include(if: "a") { id } }
{ viewer @deprecated { id } }
{ viewer @nope { id } }
query Q @include(if: true) { viewer { id } }
query Q($b: Boolean) { viewer @include(if: $b) { id } }
mutation { deleteTrigger(input: {triggerID: 3}) { success } }
mutation { deleteTrigger(input: {triggerID: 3, x: 1}) { success } }
mutation { deleteTrigger(input: {}) { success } }
mutation { deleteTrigger(input: "x") { success } }
mutation M($i: DeleteTriggerInput!) { deleteTrigger(input: $i) { success } }
mutation M($i: DeleteTriggerInput) { deleteTrigger(input: $i) { success } }
mutation M($i: DeleteTriggerPayload) { deleteTrigger(input: {triggerID: 1}) { success } }
mutation M($i: ID!) { deleteTrigger(input: {triggerID: $i}) { success } }
mutation M($i: String!) { deleteTrigger(input: {triggerID: $i}) { success } }
subscription { viewer { id } }
query A { viewer { id } } query A { viewer { id } }
{ viewer { id } } query A { viewer { id } }
{ __schema { types { name fields(includeDeprecated: true) { name } } } }
{ viewer { __schema { __typename } } }
{ __type { name } }
{ __type(name: "Trigger") { kind ofType { ofType { name } } } }
mutation { __typename __schema { __typename } }
{ triggers { edges { node { scope { id } } } } }
{ triggers { edges { node { scope { __typename ... on Node { id } } } } } }
{ organization { featureFlags(rampIDType: OrgName) { rampKey } } }
{ organization { featureFlags(rampIDType: "OrgName") { rampKey } } }
{ organization { featureFlags(rampIDType: Nope) { rampKey } } }
query Q($a: Int, $a: Int) { viewer { teams(first: $a) { edges { cursor } } } }
query Q($a: Nope) { viewer { teams(first: $a) { edges { cursor } } } }
{ viewer { teams(first: 1, first: 2) { edges { cursor } } } }
fragment F on User { id }
type A { a: Int }
{ viewer { id }
{ viewer(entityName: "\\u12") { id } }
{ viewer(entityName: "\\uD83D\\uDE00") { id } }
{ viewer(entityName: \"\"\"a " b\"\"\") { id } }
{ teams: viewer { id } ...F } fragment F on Query { teams: viewer { name } }
""".strip().splitlines()


def mutated(documents, count):
    """Real documents with one token changed, dropped or doubled: mostly wrong, each in its own way."""
    chance = random.Random(7)
    words = ["{", "}", "(", ")", "id", "name", "viewer", "$e", "...", "on", "User", ":", "1", '"x"', "!", "[", "]", "@skip(if: true)"]
    for _ in range(count):
        tokens = chance.choice(documents).replace("{", " { ").replace("}", " } ").split()
        at = chance.randrange(len(tokens))
        change = chance.randrange(4)
        if change == 0:
            del tokens[at]
        elif change == 1:
            tokens.insert(at, tokens[at])
        elif change == 2:
            tokens[at] = chance.choice(words)
        else:
            other = chance.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
        yield " ".join(tokens)


def sdk_documents():
    """Name -> text of every operation the installed SDK carries; its modules are read, not imported."""
    folder = pathlib.Path(importlib.util.find_spec("wandb").origin).parent
    found = {}
    for file in folder.rglob("_generated/operations.py"):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                found[node.targets[0].id.removesuffix("_GQL")] = node.value.value
    return found


def reference(schema, text):
    try:
        errors = validate(schema, parse(text, allow_empty_selection_sets=False))
    except GraphQLError as error:
        return error.message
    return errors[0].message if errors else None


def ask(program, schema_file, documents, *more):
    done = subprocess.run(
        [program, schema_file, *more], input=json.dumps(documents), capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)




def main():
    program, schema_file = sys.argv[1:3]
    schema = build_schema(pathlib.Path(schema_file).read_text(encoding="utf-8"))
    assert not validate_schema(schema), validate_schema(schema)

    sdk = sdk_documents()
    wrong = 0
    for name, text in [(name, sdk.get(name, "")) for name in SDK_OPERATIONS] + [(t[:30], t) for t in CORE_OPERATIONS]:
        if problem := reference(schema, text):
            wrong += 1
            print(f"{name} of the SDK does not fit the schema: {problem}")
    documents = DOCUMENTS + CORE_OPERATIONS + list(sdk.values())
    documents += list(mutated(documents, 3000))
    for text, ours in zip(documents, ask(program, schema_file, documents)):
        theirs = reference(schema, text)
        # graphql-core lets any literal stand for a custom scalar, ours wants text for JSONString.
        if (ours is None) != (theirs is None) and not (theirs is None and "JSONString cannot" in ours):
            wrong += 1
            print(f"{text[:300]}\n  ours:   {ours}\n  theirs: {theirs}")

    answer = ask(program, schema_file, [get_introspection_query(specified_by_url=True, directive_is_repeatable=True,
        schema_description=True, input_value_deprecation=True)], "--run")[0]
    seen = print_schema(lexicographic_sort_schema(build_client_schema(answer["data"])))
    if seen != print_schema(lexicographic_sort_schema(schema)):
        wrong += 1
        print("the schema rebuilt from introspection differs from the file")
    print(f"{len(documents)} documents, {wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
