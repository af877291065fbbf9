// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/executor.h"
#include "tests/support/eventually.h"
#include "tests/support/graphqlschema.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace desk::sandbox::graphql;

namespace {

QJsonObject json(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

struct CallLog : Context {
    QStringList calls;
};

const QString sdl = uR"(
    type Query {
        person(name: String = "ann", upper: Boolean): Person
        pets: [Pet]
        strictPets: [Pet!]!
        things: [Thing!]
        fails(status: Int! = 409): String
        mustFail: String!
        echo(n: Int, big: Int64, f: Float, s: String, id: ID, list: [Int!], mood: Mood, in: In, any: JSON): JSON
        seven: Int
        bad: Int
        mood: Mood
        gone: Person!
    }
    type Mutation { push(word: String!): String }
    interface Pet { name: String! owner: Person }
    type Person { name: String! age: Int best: Pet self: Person hidden: String! }
    type Dog implements Pet { name: String! owner: Person barks: Boolean }
    type Cat implements Pet { name: String! owner: Person lives: Int! }
    union Thing = Person | Dog
    enum Mood { GOOD BAD }
    input In { a: Int! b: [Mood!] = [GOOD] c: In d: String }
    scalar JSON scalar Int64
)"_s;

FieldResult person(const Object&, const QJsonObject& args, Context&)
{
    const QString name = args.value(u"name"_s).toString();
    if (name == u"nobody")
        return Node();
    return Object{u"Person"_s,
        {{u"name"_s, args.value(u"upper"_s).toBool() ? name.toUpper() : name}, {u"age"_s, 30},
            {u"best"_s, QJsonObject{{u"__typename"_s, u"Dog"_s}, {u"name"_s, u"rex"_s}, {u"barks"_s, true}}}},
        std::any(7)};
}

Resolvers resolvers()
{
    const Node dog = Object{u"Dog"_s, {{u"name"_s, u"rex"_s}, {u"barks"_s, true}}, {}};
    const Node cat = Object{u"Cat"_s, {{u"name"_s, u"tom"_s}, {u"lives"_s, 9}}, {}};
    const Node halfCat = Object{u"Cat"_s, {{u"name"_s, u"half"_s}}, {}};
    const auto always = [](Node node) {
        return [node](const Object&, const QJsonObject&, Context&) -> FieldResult { return node; };
    };
    return {
        {u"Query.person"_s, person},
        {u"Query.pets"_s, always(std::vector<Node>{dog, cat, halfCat, Node()})},
        {u"Query.strictPets"_s, always(std::vector<Node>{dog, halfCat})},
        {u"Query.things"_s, always(std::vector<Node>{dog, Object{u"Person"_s, {{u"name"_s, u"bob"_s}}, {}}})},
        {u"Query.seven"_s, always(7)},
        {u"Query.bad"_s, always(u"seven"_s)},
        {u"Query.mood"_s, always(u"UGLY"_s)},
        {u"Query.fails"_s,
            [](const Object&, const QJsonObject& args, Context&) -> FieldResult {
                return tl::unexpected(
                    FieldError{u"taken"_s, args.value(u"status"_s).toInt(), {{u"code"_s, u"CONFLICT"_s}}});
            }},
        {u"Query.mustFail"_s,
            [](const Object&, const QJsonObject&, Context&) -> FieldResult { return fieldError(u"no"_s, 403); }},
        {u"Query.echo"_s, [](const Object&, const QJsonObject& args, Context&) -> FieldResult { return args; }},
        {u"Pet.owner"_s, person},
        {u"Person.self"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult { return parent; }},
        {u"Mutation.push"_s,
            [](const Object&, const QJsonObject& args, Context& context) -> FieldResult {
                QStringList& calls = static_cast<CallLog&>(context).calls;
                calls.append(args.value(u"word"_s).toString());
                return calls.join(u' ');
            }},
    };
}

} // namespace

class TestExecutor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto schema = Schema::parse(sdl);
        QVERIFY(schema);
        m_schema = *std::move(schema);
        QCOMPARE(m_resolvers.unknownTo(m_schema), QStringList());
    }

    void answers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("data");
        const auto row = [](const char* name, const QString& query, const QString& variables, const QString& data) {
            QTest::newRow(name) << query << variables << data;
        };
        row("argument default", u"{ person { name } }"_s, u"{}"_s, uR"({"person":{"name":"ann"}})"_s);
        row("explicit null is no default", u"{ person(name: null) { name } }"_s, u"{}"_s,
            uR"({"person":{"name":""}})"_s);
        row("aliases", u"{ a: person(name: \"x\") { n: name } b: person(name: \"y\", upper: true) { name n: name } }"_s,
            u"{}"_s, uR"({"a":{"n":"x"},"b":{"name":"Y","n":"Y"}})"_s);
        row("null object", u"{ person(name: \"nobody\") { name } }"_s, u"{}"_s, uR"({"person":null})"_s);
        row("variable", u"query Q($n: String!) { person(name: $n) { name } }"_s, uR"({"n":"zoe"})"_s,
            uR"({"person":{"name":"zoe"}})"_s);
        row("variable default", u"query Q($n: String = \"def\") { person(name: $n) { name } }"_s, u"{}"_s,
            uR"({"person":{"name":"def"}})"_s);
        row("missing variable takes the argument's default", u"query Q($n: String) { person(name: $n) { name } }"_s,
            u"{}"_s, uR"({"person":{"name":"ann"}})"_s);
        row("merged selections",
            u"{ person { name } ...F } fragment F on Query { person { age best { name } } person { best { __typename } } }"_s,
            u"{}"_s, uR"({"person":{"name":"ann","age":30,"best":{"name":"rex","__typename":"Dog"}}})"_s);
        row("interface", u"{ person { best { __typename name ... on Dog { barks } ... on Cat { lives } } } }"_s,
            u"{}"_s, uR"({"person":{"best":{"__typename":"Dog","name":"rex","barks":true}}})"_s);
        row("fragment on the interface", u"{ things { ... on Pet { name } ... on Person { p: name } } }"_s, u"{}"_s,
            uR"({"things":[{"name":"rex"},{"p":"bob"}]})"_s);
        row("union", u"{ things { __typename ...D ...P } } fragment D on Dog { barks } fragment P on Person { name }"_s,
            u"{}"_s, uR"({"things":[{"__typename":"Dog","barks":true},{"__typename":"Person","name":"bob"}]})"_s);
        row("interface resolver",
            u"{ pets { ... on Dog { owner(name: \"q\") { name } } } }"_s.replace(u"(name: \"q\")"_s, u""_s), u"{}"_s,
            uR"({"pets":[{"owner":{"name":""}},{},{},null]})"_s);
        row("skip and include",
            u"query Q($t: Boolean!, $f: Boolean = false) { a: seven @skip(if: $t) b: seven @include(if: $t) c: seven @include(if: $f) ... @skip(if: $t) { d: seven } ...F @include(if: $t) } fragment F on Query { e: seven }"_s,
            uR"({"t":true})"_s, uR"({"b":7,"e":7})"_s);
        row("literals",
            u"{ echo(n: -1, big: 9007199254740993, f: 2, s: \"x\", id: 5, list: 4, mood: BAD, in: {a: 1, c: {a: 2, b: BAD}}, any: {x: [1, E, null]}) }"_s,
            u"{}"_s,
            uR"({"echo":{"n":-1,"big":9007199254740993,"f":2,"s":"x","id":"5","list":[4],"mood":"BAD","in":{"a":1,"b":["GOOD"],"c":{"a":2,"b":["BAD"]}},"any":{"x":[1,"E",null]}}})"_s);
        row("variables of every kind",
            u"query Q($n: Int, $big: Int64, $f: Float, $id: ID, $list: [Int!], $mood: Mood, $in: In, $any: JSON, $no: String) { echo(n: $n, big: $big, f: $f, id: $id, list: $list, mood: $mood, in: $in, any: $any, s: $no) }"_s,
            uR"({"n":1,"big":9007199254740993,"f":1.5,"id":9,"list":3,"mood":"GOOD","in":{"a":1,"d":null},"any":{"q":1}})"_s,
            uR"({"echo":{"n":1,"big":9007199254740993,"f":1.5,"id":"9","list":[3],"mood":"GOOD","in":{"a":1,"b":["GOOD"],"d":null},"any":{"q":1}}})"_s);
        row("variables inside literals",
            u"query Q($a: Int!, $d: String, $i: Int!) { echo(in: {a: $a, d: $d}, list: [$i, 2]) }"_s,
            uR"({"a":4,"i":1})"_s, uR"({"echo":{"in":{"a":4,"b":["GOOD"]},"list":[1,2]}})"_s);
        row("typename of the root", u"{ __typename }"_s, u"{}"_s, uR"({"__typename":"Query"})"_s);
        row("unused variable", u"query Q($x: Int) { seven }"_s, uR"({"x":1,"y":2})"_s, uR"({"seven":7})"_s);
        row("type",
            u"{ __type(name: \"Pet\") { kind name possibleTypes { name } } t: __type(name: \"Nope\") { name } }"_s,
            u"{}"_s,
            uR"({"__type":{"kind":"INTERFACE","name":"Pet","possibleTypes":[{"name":"Cat"},{"name":"Dog"}]},"t":null})"_s);
    }

    void answers()
    {
        QFETCH(QString, query);
        QFETCH(QString, variables);
        QFETCH(QString, data);
        const ExecutionResult result = run(query, json(variables));
        QCOMPARE(result.errors, QJsonArray());
        QCOMPARE(result.httpStatus, 200);
        QCOMPARE(result.data.value_or(QJsonObject()), json(data));
    }

    void nullGoesUp()
    {
        const ExecutionResult result = run(u"{ seven pets { name ... on Cat { lives } } }"_s);
        QCOMPARE(*result.data, json(uR"({"seven":7,"pets":[{"name":"rex"},{"name":"tom","lives":9},null,null]})"_s));
        QCOMPARE(result.errors.size(), 1);
        QCOMPARE(result.errors.at(0).toObject(),
            json(
                uR"({"message":"Cannot return null for non-nullable field Cat.lives.","path":["pets",2,"lives"],"locations":[{"line":1,"column":34}]})"_s));
        QCOMPARE(result.httpStatus, 200);
    }

    void nullGoesUpToTheRoot()
    {
        for (const QString& query :
            {u"{ seven strictPets { ... on Cat { lives } } }"_s, u"{ seven mustFail }"_s, u"{ gone { name } }"_s}) {
            const ExecutionResult result = run(query);
            QVERIFY(result.executed);
            QVERIFY(!result.data);
            QCOMPARE(result.errors.size(), 1);
            QVERIFY(result.toJson().value(u"data"_s).isNull());
        }
    }

    void resolverErrors()
    {
        const ExecutionResult result = run(u"{ seven x: fails y: fails(status: 404) }"_s);
        QCOMPARE(*result.data, json(uR"({"seven":7,"x":null,"y":null})"_s));
        QCOMPARE(result.httpStatus, 409);
        QCOMPARE(result.errors.at(0).toObject(),
            json(
                uR"({"message":"taken","path":["x"],"locations":[{"line":1,"column":9}],"extensions":{"code":"CONFLICT"}})"_s));
        QCOMPARE(run(u"{ mustFail }"_s).httpStatus, 403);
        QCOMPARE(run(u"{ fails(status: 200) }"_s).httpStatus, 200);
    }

    void wrongAnswersOfResolvers()
    {
        const ExecutionResult result = run(u"{ bad mood }"_s);
        QCOMPARE(*result.data, json(uR"({"bad":null,"mood":null})"_s));
        QCOMPARE(result.errors.size(), 2);
    }

    void mutationsRunInOrder()
    {
        CallLog log;
        const ExecutionResult result =
            Executor(m_schema, m_resolvers)
                .run({u"mutation { z: push(word: \"one\") a: push(word: \"two\") }"_s, {}, {}}, log);
        QCOMPARE(log.calls, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(*result.data, json(uR"({"z":"one","a":"one two"})"_s));
    }

    void refusesVariables_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QString& type, const QString& argument, const QString& variables,
                             const QString& message) {
            QTest::newRow(name) << type << argument << variables << message;
        };
        row("missing", u"Int!"_s, u"n"_s, u"{}"_s, u"Variable \"$v\" of required type \"Int!\" was not provided."_s);
        row("null", u"Int!"_s, u"n"_s, uR"({"v":null})"_s,
            u"Variable \"$v\" of non-null type \"Int!\" must not be null."_s);
        row("text for int", u"Int"_s, u"n"_s, uR"({"v":"1"})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; Int cannot represent a non-integer value."_s);
        row("fraction for int", u"Int"_s, u"n"_s, uR"({"v":1.5})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; Int cannot represent a non-integer value."_s);
        row("big int", u"Int"_s, u"n"_s, uR"({"v":3000000000})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; Int cannot represent non 32-bit signed integer value."_s);
        row("number for text", u"String"_s, u"s"_s, uR"({"v":1})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; String cannot represent a non string value."_s);
        row("enum", u"Mood"_s, u"mood"_s, uR"({"v":"UGLY"})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; The value does not exist in \"Mood\" enum."_s);
        row("list item", u"[Int!]"_s, u"list"_s, uR"({"v":[1,null]})"_s,
            u"Variable \"$v\" got invalid value at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null."_s);
        row("input field", u"In"_s, u"in"_s, uR"({"v":{"a":1,"c":{"a":"x"}}})"_s,
            u"Variable \"$v\" got invalid value at \"v.c.a\"; Int cannot represent a non-integer value."_s);
        row("missing input field", u"In"_s, u"in"_s, uR"({"v":{}})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; Field \"a\" of required type \"Int!\" was not provided."_s);
        row("unknown input field", u"In"_s, u"in"_s, uR"({"v":{"a":1,"zz":1}})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; Field \"zz\" is not defined by type \"In\"."_s);
        row("no object", u"In"_s, u"in"_s, uR"({"v":"secret-value"})"_s,
            u"Variable \"$v\" got invalid value at \"v\"; Expected type \"In\" to be an object."_s);
    }

    void refusesVariables()
    {
        QFETCH(QString, type);
        QFETCH(QString, argument);
        QFETCH(QString, variables);
        QFETCH(QString, message);
        const ExecutionResult result = run(u"query Q($v: %1) { echo(%2: $v) }"_s.arg(type, argument), json(variables));
        QVERIFY(!result.executed);
        QVERIFY(!result.toJson().contains(u"data"_s));
        QCOMPARE(result.httpStatus, 400);
        QCOMPARE(result.errors.at(0).toObject().value(u"message"_s).toString(), message);
    }

    void refusesDocuments()
    {
        QCOMPARE(run(u"{ nope }"_s).httpStatus, 400);
        QCOMPARE(run(u"{ nope }"_s).errors.at(0).toObject().value(u"message"_s),
            u"Cannot query field \"nope\" on type \"Query\"."_s);
        QVERIFY(!run(u"{"_s).executed);
        QVERIFY(!run(u"query A { seven } query B { seven }"_s).executed);
    }

    void limitsTheAnswer()
    {
        QString query = u"fragment F0 on Person { name } "_s;
        for (int i = 1; i < 25; ++i)
            query += u"fragment F%1 on Person { a: self { ...F%2 } b: self { ...F%2 } } "_s.arg(i).arg(i - 1);
        CallLog log;
        const ExecutionResult result =
            Executor(m_schema, m_resolvers, {5000}).run({query + u"{ person { ...F24 } }"_s, {}, {}}, log);
        QVERIFY(!result.executed);
        QCOMPARE(result.errors.size(), 1);
        QCOMPARE(result.httpStatus, 400);
    }

    void readsRequests()
    {
        const auto request = readRequest(R"({"query":"{ a }","variables":null,"operationName":""})");
        QVERIFY(request);
        QCOMPARE(request->query, u"{ a }"_s);
        QVERIFY(readRequest(R"({"query":"{ a }"})"));
        for (const QByteArray& body :
            {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("nonsense"), QByteArray(R"({"query":1})"),
                QByteArray(R"({"query":"a","variables":[]})"), QByteArray(R"({"query":"a","operationName":3})")})
            QVERIFY(!readRequest(body));
    }

    void reportsMistypedResolvers()
    {
        Resolvers odd;
        odd.add(u"Query.nope"_s, person);
        odd.add(u"Nope.a"_s, person);
        QCOMPARE(odd.unknownTo(m_schema), (QStringList{u"Nope.a"_s, u"Query.nope"_s}));
    }

private:
    ExecutionResult run(const QString& query, const QJsonObject& variables = {}) const
    {
        CallLog log;
        return Executor(m_schema, m_resolvers).run({query, variables, {}}, log);
    }

    Schema m_schema;
    Resolvers m_resolvers = resolvers();
};

QTEST_APPLESS_MAIN(TestExecutor)
#include "tst_executor.moc"
