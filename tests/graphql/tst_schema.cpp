// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/schema.h"
#include "tests/support/eventually.h"
#include "tests/support/graphqlschema.h"

using namespace Qt::StringLiterals;
using namespace desk::sandbox::graphql;

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheServerSchema()
    {
        const auto schema = desk::test::serverSchema();
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error()));
        QCOMPARE(schema->rootType(Operation::Kind::Query), u"Query"_s);
        QCOMPARE(schema->rootType(Operation::Kind::Mutation), u"Mutation"_s);
        QVERIFY(schema->rootType(Operation::Kind::Subscription).isEmpty());
        QCOMPARE(schema->type(u"Mutation"_s)->fields.size(), 11U);
        QCOMPARE(schema->type(u"EventTriggeringConditionType"_s)->values.size(), 14U);
        const FieldDef* triggers = schema->type(u"Entity"_s)->field(u"triggers"_s);
        QCOMPARE(triggers->type.text(), u"TriggerConnection!"_s);
        QCOMPARE(triggers->argument(u"filters"_s)->type.text(), u"JSONString"_s);
        QCOMPARE(schema->type(u"Project"_s)->field(u"triggers"_s)->type.text(), u"[Trigger!]!"_s);
        QCOMPARE(schema->type(u"Member"_s)->field(u"admin"_s)->deprecated, u"use role"_s);
        QVERIFY(schema->type(u"CreateFilterTriggerInput"_s)->inputField(u"name"_s)->required());
        QVERIFY(schema->type(u"Trigger"_s)->field(u"lastExecutedAt"_s));
        QVERIFY(schema->type(u"Query"_s)->field(u"triggers"_s));
    }

    void knowsWhatAnAbstractTypeMayBe()
    {
        const auto schema = desk::test::serverSchema();
        QVERIFY(schema);
        const QSet<QString> collections{u"ArtifactSequence"_s, u"ArtifactPortfolio"_s};
        QCOMPARE(schema->possibleTypes(u"ArtifactCollection"_s), collections);
        QCOMPARE(schema->possibleTypes(u"TriggerScope"_s), (collections + QSet{u"Project"_s, u"Entity"_s}));
        QVERIFY(schema->overlap(u"ArtifactCollection"_s, u"TriggerScope"_s));
        QVERIFY(!schema->overlap(u"Integration"_s, u"TriggerScope"_s));
        QVERIFY(!schema->overlap(u"Project"_s, u"Entity"_s));
    }

    void readsEveryKindOfDefinition()
    {
        const auto schema = desk::test::schemaOf(QStringLiteral(DESK_TEST_DATA "/kinds.graphql"));
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error()));
        QCOMPARE(schema->rootType(Operation::Kind::Query), u"Root"_s);
        const FieldDef* field = schema->type(u"Root"_s)->field(u"a"_s);
        QCOMPARE(schema->type(u"Root"_s)->description, u"the root"_s);
        QCOMPARE(field->description, u"a field"_s);
        QCOMPARE(print(*field->argument(u"y"_s)->defaultValue), u"[ONE]"_s);
        QCOMPARE(schema->type(u"E"_s)->values.at(1).deprecated, u"No longer supported"_s);
        QVERIFY(schema->directive(u"x"_s)->repeatable);
        QVERIFY(schema->directive(u"include"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("sdl");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QString& sdl, const QString& message) {
            QTest::newRow(name) << sdl << message;
        };
        const QString query = u"type Query { a: Int } "_s;
        row("no query", u"type A { a: Int }"_s, u"Root type \"Query\""_s);
        row("unknown type", u"type Query { a: Nope }"_s, u"Query.a cannot be \"Nope\""_s);
        row("output as input", query + u"type T { a(b: Query): Int }"_s, u"T.a(b:) cannot be \"Query\""_s);
        row("input as output", query + u"input I { a: Int } type T { i: I }"_s, u"T.i cannot be \"I\""_s);
        row("twice", query + query, u"already a type \"Query\""_s);
        row("reserved", query + u"type __X { a: Int }"_s, u"reserved"_s);
        row("interface missing", query + u"interface N { id: ID! } type T implements N { a: Int }"_s,
            u"N.id expected"_s);
        row("interface wrong", query + u"interface N { id: ID! } type T implements N { id: ID }"_s,
            u"expects type ID!"_s);
        row("interface argument", query + u"interface N { a(x: Int): Int } type T implements N { a: Int }"_s,
            u"N.a(x:)"_s);
        row("not an interface", query + u"type T implements Query { a: Int }"_s, u"no interface"_s);
        row("union of scalars", query + u"union U = Query | String"_s, u"cannot include \"String\""_s);
        row("syntax", u"type Query { a Int }"_s, u"Expected \":\""_s);
        row("no fields", u"type Query { }"_s, u"Expected Name"_s);
        row("odd root", u"schema { question: Q }"_s, u"Unknown operation type"_s);
    }

    void refuses()
    {
        QFETCH(QString, sdl);
        QFETCH(QString, message);
        const auto schema = Schema::parse(sdl);
        QVERIFY(!schema);
        QVERIFY2(schema.error().message.contains(message), qPrintable(schema.error().message));
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
