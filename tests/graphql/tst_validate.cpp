// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/validate.h"
#include "tests/support/eventually.h"
#include "tests/support/graphqlschema.h"

using namespace Qt::StringLiterals;
using namespace desk::sandbox::graphql;

class TestValidate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto schema = desk::test::serverSchema();
        QVERIFY(schema);
        m_schema = *std::move(schema);
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("typename everywhere") << u"{ __typename viewer { __typename } __schema { __typename } }"_s;
        QTest::newRow("variables through fragments")
            << u"query Q($e: String!, $n: Int) { entity(name: $e) { ...F } } fragment F on Entity { triggers(first: $n) { totalCount } }"_s;
        QTest::newRow("interface and union fragments")
            << u"{ entity(name: \"a\") { integrations { edges { node { id ... on SlackIntegration { teamName } } } }"
               " triggers { edges { node { scope { __typename ... on Project { name } ... on ArtifactCollection { state } } } } } } }"_s;
        QTest::newRow("input object")
            << u"mutation M($s: ID!) { createFilterTrigger(input: {name: \"n\", enabled: true, scopeType: PROJECT, "
               u"scopeID: $s,"
               " triggeringEventType: LINK_MODEL, eventFilter: \"{}\", triggeredActionType: NO_OP,"
               " triggeredActionConfig: {noOpActionInput: {noOp: true}}}) { trigger { id } } }"_s;
        QTest::newRow("enum list default")
            << u"query Q($t: [ArtifactCollectionType!] = [PORTFOLIO]) { project { artifactCollections(collectionTypes: $t) { totalCount } } }"_s;
        QTest::newRow("one value for a list") << u"{ users(ids: 3) { pageInfo { hasNextPage } } }"_s;
        QTest::newRow("nullable with default in a required place")
            << u"query Q($id: ID = \"a\") { artifactCollection(id: $id) { id } }"_s;
        QTest::newRow("unused variable") << u"query Q($a: Int) { viewer { id } }"_s;
        QTest::newRow("same field twice") << u"{ viewer { id } viewer { name id } }"_s;
        QTest::newRow("different fields on types that exclude each other")
            << u"{ entity { integrations { edges { node { ... on SlackIntegration { x: teamName } ... on GenericWebhookIntegration { x: name } } } } } }"_s;
        QTest::newRow("directives") << u"query Q($b: Boolean!) { viewer @skip(if: $b) { id @include(if: true) } }"_s;
    }

    void accepts()
    {
        QFETCH(QString, text);
        QCOMPARE(messages(text), QStringList());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QString& text, const QString& message) {
            QTest::newRow(name) << text << message;
        };
        row("unknown field", u"{ viewer { nope } }"_s, u"Cannot query field \"nope\" on type \"User\"."_s);
        row("field of a union", u"{ triggers { edges { node { scope { id } } } } }"_s,
            u"Cannot query field \"id\" on type \"TriggerScope\"."_s);
        row("field of another member", u"{ entity { integrations { edges { node { teamName } } } } }"_s,
            u"Cannot query field \"teamName\" on type \"Integration\"."_s);
        row("introspection below the root", u"{ viewer { __schema { __typename } } }"_s,
            u"Cannot query field \"__schema\" on type \"User\"."_s);
        row("unknown argument", u"{ viewer(x: 1) { id } }"_s, u"Unknown argument \"x\" on field \"Query.viewer\"."_s);
        row("argument twice", u"{ entity(name: \"a\", name: \"b\") { id } }"_s,
            u"There can be only one argument named \"name\"."_s);
        row("missing argument", u"{ artifactCollection { id } }"_s,
            u"Argument \"id\" of type \"ID!\" is required on field \"Query.artifactCollection\", but it was not provided."_s);
        row("no selection", u"{ viewer }"_s,
            u"Field \"viewer\" of type \"User\" must have a selection of subfields. Did you mean \"viewer { ... }\"?"_s);
        row("selection of a leaf", u"{ viewer { id { x } } }"_s,
            u"Field \"id\" must not have a selection since type \"ID!\" has no subfields."_s);
        row("unknown fragment", u"{ ...F }"_s, u"Unknown fragment \"F\"."_s);
        row("unused fragment", u"{ viewer { id } } fragment F on User { id }"_s, u"Fragment \"F\" is never used."_s);
        row("unknown type", u"{ viewer { ... on Nope { id } } }"_s, u"Unknown type \"Nope\"."_s);
        row("fragment on a scalar", u"{ ...F } fragment F on Int { id }"_s,
            u"Fragment \"F\" cannot condition on non composite type \"Int\"."_s);
        row("impossible fragment", u"{ viewer { ... on Project { id } } }"_s,
            u"Fragment cannot be spread here as objects of type \"User\" can never be of type \"Project\"."_s);
        row("impossible spread", u"{ viewer { ...F } } fragment F on Project { id }"_s,
            u"Fragment \"F\" cannot be spread here as objects of type \"User\" can never be of type \"Project\"."_s);
        row("cycle",
            u"{ viewer { ...F } } fragment F on User { teams { edges { node { user { ...G } } } } } fragment G on User { ...F }"_s,
            u"Cannot spread fragment \"F\" within itself."_s);
        row("fragment twice", u"{ viewer { ...F } } fragment F on User { id } fragment F on User { id }"_s,
            u"There can be only one fragment named \"F\"."_s);
        row("operation twice", u"query A { viewer { id } } query A { viewer { id } }"_s,
            u"There can be only one operation named \"A\"."_s);
        row("anonymous with others", u"{ viewer { id } } query A { viewer { id } }"_s,
            u"This anonymous operation must be the only defined operation."_s);
        row("subscription", u"subscription { a }"_s, u"Schema is not configured to execute subscription operation."_s);
        row("undefined variable", u"query Q { entity(name: $n) { id } }"_s,
            u"Variable \"$n\" is not defined by operation \"Q\"."_s);
        row("undefined variable in a fragment",
            u"query Q { entity { ...F } } fragment F on Entity { triggers(first: $n) { totalCount } }"_s,
            u"Variable \"$n\" is not defined by operation \"Q\"."_s);
        row("variable of another type", u"query Q($n: Int) { entity(name: $n) { id } }"_s,
            u"Variable \"$n\" of type \"Int\" used in position expecting type \"String\"."_s);
        row("nullable variable", u"query Q($n: ID) { artifactCollection(id: $n) { id } }"_s,
            u"Variable \"$n\" of type \"ID\" used in position expecting type \"ID!\"."_s);
        row("list variable", u"query Q($n: [ID]) { users(ids: $n) { edges { cursor } } }"_s,
            u"Variable \"$n\" of type \"[ID]\" used in position expecting type \"[ID!]\"."_s);
        row("output variable", u"query Q($n: User) { viewer { id } }"_s,
            u"Variable \"$n\" cannot be non-input type \"User\"."_s);
        row("unknown variable type", u"query Q($n: Nope) { viewer { id } }"_s, u"Unknown type \"Nope\"."_s);
        row("variable twice", u"query Q($n: Int, $n: Int) { viewer { id } }"_s,
            u"There can be only one variable named \"$n\"."_s);
        row("default of another type", u"query Q($n: Int = \"a\") { viewer { id } }"_s,
            u"Int cannot represent a non-integer value: \"a\"."_s);
        row("unknown input field", u"mutation { deleteTrigger(input: {id: \"a\", triggerID: \"b\"}) { success } }"_s,
            u"Field \"id\" is not defined by type \"DeleteTriggerInput\"."_s);
        row("missing input field", u"mutation { deleteTrigger(input: {}) { success } }"_s,
            u"Field \"DeleteTriggerInput.triggerID\" of required type \"ID!\" was not provided."_s);
        row("input field twice",
            u"mutation { deleteTrigger(input: {triggerID: \"b\", triggerID: \"b\"}) { success } }"_s,
            u"There can be only one input field named \"triggerID\"."_s);
        row("text as input object", u"mutation { deleteTrigger(input: \"b\") { success } }"_s,
            u"Expected value of type \"DeleteTriggerInput\", found \"b\"."_s);
        row("null for non-null", u"mutation { deleteTrigger(input: {triggerID: null}) { success } }"_s,
            u"Expected value of type \"ID!\", found null."_s);
        row("unknown enum value", u"{ organization { featureFlags(rampIDType: Nope) { rampKey } } }"_s,
            u"Value \"Nope\" does not exist in \"RampIDType\" enum."_s);
        row("text as enum", u"{ organization { featureFlags(rampIDType: \"OrgName\") { rampKey } } }"_s,
            u"Enum \"RampIDType\" cannot represent non-enum value: \"OrgName\"."_s);
        row("int beyond 32 bit", u"{ triggers(first: 2147483648) { totalCount } }"_s,
            u"Int cannot represent non 32-bit signed integer value: 2147483648."_s);
        row("float as int", u"{ triggers(first: 1.0) { totalCount } }"_s,
            u"Int cannot represent a non-integer value: 1.0."_s);
        row("int as text", u"{ entity(name: 1) { id } }"_s, u"String cannot represent a non string value: 1."_s);
        row("text as boolean", u"{ entity(login: \"a\") { id } }"_s,
            u"Boolean cannot represent a non boolean value: \"a\"."_s);
        row("object as JSON text", u"{ triggers(filters: {name: \"a\"}) { totalCount } }"_s,
            u"JSONString cannot represent a non string value: {name: \"a\"}."_s);
        row("unknown directive", u"{ viewer @nope { id } }"_s, u"Unknown directive \"@nope\"."_s);
        row("directive elsewhere", u"query @skip(if: true) { viewer { id } }"_s,
            u"Directive \"@skip\" may not be used on QUERY."_s);
        row("directive without argument", u"{ viewer @skip { id } }"_s,
            u"Argument \"if\" of type \"Boolean!\" is required on directive \"@skip\", but it was not provided."_s);
        row("directive twice", u"{ viewer @skip(if: true) @skip(if: true) { id } }"_s,
            u"The directive \"@skip\" can only be used once at this location."_s);
        const QString conflict = u" Use different aliases on the fields to fetch both if this was intentional."_s;
        row("alias conflict", u"{ viewer { x: id x: name } }"_s,
            u"Fields \"x\" conflict because \"id\" and \"name\" are different fields."_s + conflict);
        row("argument conflict", u"{ entity(name: \"a\") { id } entity(name: \"b\") { id } }"_s,
            u"Fields \"entity\" conflict because they have differing arguments."_s + conflict);
        row("conflict below", u"{ viewer { x: id } viewer { x: name } }"_s,
            u"Fields \"x\" conflict because \"id\" and \"name\" are different fields."_s + conflict);
        row("shape conflict",
            u"{ entity { integrations { edges { node { ... on SlackIntegration { x: id } ... on GenericWebhookIntegration { x: accessTokenRef } } } } } }"_s,
            u"Fields \"x\" conflict because they return conflicting types \"ID!\" and \"String\"."_s + conflict);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const QStringList found = messages(text);
        QVERIFY2(found.contains(message), qPrintable(found.join(u'\n')));
    }

    void strictRules()
    {
        const auto document = parseDocument(u"query Q($a: Int) { viewer { id } } fragment F on User { id }"_s);
        QCOMPARE(
            validate(m_schema, *document, {true, false, 100}).front().message, u"Variable \"$a\" is never used."_s);
        QVERIFY(validate(m_schema, *document, {false, false, 100}).empty());
    }

    void saysWhere()
    {
        const auto document = parseDocument(u"{\n  viewer {\n    nope\n  }\n}"_s);
        QCOMPARE(validate(m_schema, *document).front().locations.front(), (Location{3, 5}));
    }

    /// Documents made to exhaust a validator end in time and in order.
    void hostileDocuments()
    {
        QCOMPARE(messages(u"{ viewer { "_s + u"nope "_s.repeated(2000) + u"} }"_s).size(), 50);
        QString chain = u"{ viewer { ...F0 } } "_s;
        for (int i = 0; i < 900; ++i)
            chain += u"fragment F%1 on User { id ...F%2 } "_s.arg(i).arg(i + 1);
        QCOMPARE(messages(chain + u"fragment F900 on User { id }"_s),
            QStringList(u"The document selects deeper than 100 levels."_s));
        QString doubling = u"{ viewer { ...F0 } } "_s;
        for (int i = 0; i < 20; ++i)
            doubling +=
                u"fragment F%1 on User { x: userEntity { user { ...F%2 } } y: defaultEntity { user { ...F%2 } } } "_s
                    .arg(i)
                    .arg(i + 1);
        QCOMPARE(messages(doubling + u"fragment F20 on User { id }"_s), QStringList());
        QCOMPARE(messages(u"{ viewer { "_s + u"id "_s.repeated(20'000) + u"} }"_s),
            QStringList(u"The document has too many overlapping selections to be checked."_s));
    }

private:
    QStringList messages(const QString& text) const
    {
        const auto document = parseDocument(text);
        if (!document)
            return {document.error().message};
        QStringList out;
        for (const Problem& problem : validate(m_schema, *document))
            out.append(problem.message);
        return out;
    }

    Schema m_schema;
};

QTEST_APPLESS_MAIN(TestValidate)
#include "tst_validate.moc"
