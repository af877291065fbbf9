// SPDX-License-Identifier: Apache-2.0
#include "app/core/filter.h"
#include "tests/support/eventually.h"

#include <QJsonArray>

using namespace desk;
using namespace Qt::StringLiterals;

class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void unconditional_data();
    void unconditional();
    void refusesWhatIsNoObject();
    void keepsUnknownOperators();
};

void TestFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected"); // yes, no, unknown

    // The fields are always: alias "production-eu", tags ["eu","reviewed"], count 5, name "big-1".
    const auto row = [](const char* name, const char* filter, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(filter) << QString::fromUtf8(expected);
    };
    row("empty object", "{}", "yes");
    row("empty text", "", "yes");
    row("no condition", R"({"$or":[{"$and":[]}]})", "yes");
    row("empty or", R"({"$or":[]})", "no");
    row("regex", R"({"alias":{"$regex":"^production"}})", "yes");
    row("regex is unanchored", R"({"alias":{"$regex":"duct"}})", "yes");
    row("regex misses", R"({"alias":{"$regex":"^staging"}})", "no");
    row("regex broken", R"({"alias":{"$regex":"("}})", "unknown");
    row("regex with null options", R"({"alias":{"$regex":"^prod","$options":null}})", "yes");
    row("eq", R"({"alias":{"$eq":"production-eu"}})", "yes");
    row("bare operand is eq", R"({"alias":"production-eu"})", "yes");
    row("eq in a list", R"({"tags":{"$eq":"eu"}})", "yes");
    row("ne", R"({"alias":{"$ne":"production-eu"}})", "no");
    row("ne of a missing field", R"({"tag":{"$ne":"x"}})", "yes");
    row("in", R"({"alias":{"$in":["a","production-eu"]}})", "yes");
    row("in of a list", R"({"tags":{"$in":["us","reviewed"]}})", "yes");
    row("nin", R"({"alias":{"$nin":["production-eu"]}})", "no");
    row("exists", R"({"alias":{"$exists":true}})", "yes");
    row("exists false", R"({"tag":{"$exists":false}})", "yes");
    row("contains text", R"({"alias":{"$contains":"tion-e"}})", "yes");
    row("contains element", R"({"tags":{"$contains":"eu"}})", "yes");
    row("size", R"({"tags":{"$size":2}})", "yes");
    row("size differs", R"({"tags":{"$size":1}})", "no");
    row("all", R"({"tags":{"$all":["reviewed","eu"]}})", "yes");
    row("all misses", R"({"tags":{"$all":["reviewed","us"]}})", "no");
    row("gt", R"({"count":{"$gt":4}})", "yes");
    row("gte", R"({"count":{"$gte":5}})", "yes");
    row("lt", R"({"count":{"$lt":5}})", "no");
    row("lte", R"({"count":{"$lte":5}})", "yes");
    row("order of text", R"({"name":{"$lt":"big-2"}})", "yes");
    row("order of mixed kinds", R"({"name":{"$lt":3}})", "no");
    row("missing field", R"({"nothing":{"$eq":1}})", "no");
    row("two keys mean and", R"({"alias":"production-eu","count":5})", "yes");
    row("two operators mean and", R"({"count":{"$gt":4,"$lt":5}})", "no");
    row("or", R"({"$or":[{"alias":"x"},{"count":5}]})", "yes");
    row("nor", R"({"$nor":[{"alias":"x"},{"count":6}]})", "yes");
    row("not group", R"({"$not":{"alias":{"$regex":"^tmp"}}})", "yes");
    row("not inside a field", R"({"alias":{"$not":{"$regex":"^prod"}}})", "no");
    row("unknown operator", R"({"alias":{"$near":1}})", "unknown");
    row("unknown but decided by and", R"({"$and":[{"alias":{"$near":1}},{"count":6}]})", "no");
    row("unknown but decided by or", R"({"$or":[{"alias":{"$near":1}},{"count":5}]})", "yes");
    row("unknown group", R"({"$expr":{"a":1}})", "unknown");
}

void TestFilter::matches()
{
    QFETCH(QString, filter);
    QFETCH(QString, expected);
    const FilterFields fields{{u"alias"_s, u"production-eu"_s}, {u"tags"_s, QJsonArray{u"eu"_s, u"reviewed"_s}},
        {u"count"_s, 5}, {u"name"_s, u"big-1"_s}};
    const auto node = parseFilter(filter);
    QVERIFY(node);
    const std::optional<bool> result = desk::matches(*node, fields);
    QCOMPARE(result ? (*result ? u"yes"_s : u"no"_s) : u"unknown"_s, expected);
}

void TestFilter::unconditional_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    QTest::newRow("empty") << u"{}"_s << true;
    QTest::newRow("wrapped empty") << uR"({"$or":[{"$and":[]}]})"_s << true;
    QTest::newRow("run filter") << uR"({"$and":[]})"_s << true;
    QTest::newRow("impossible") << uR"({"$or":[]})"_s << false;
    QTest::newRow("one condition") << uR"({"$or":[{"$and":[{"alias":"x"}]}]})"_s << false;
    QTest::newRow("not nothing") << uR"({"$not":{}})"_s << false;
}

void TestFilter::unconditional()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    const auto node = parseFilter(filter);
    QVERIFY(node);
    QCOMPARE(isUnconditional(*node), expected);
}

void TestFilter::refusesWhatIsNoObject()
{
    for (const QString& text : {u"[]"_s, u"3"_s, u"{"_s, u"null"_s, u"{}x"_s}) {
        const auto node = parseFilter(text);
        QVERIFY2(!node, qPrintable(text));
        QVERIFY(std::holds_alternative<DecodeError>(node.error()));
    }
}

void TestFilter::keepsUnknownOperators()
{
    const auto node = parseFilter(uR"({"alias":{"$near":[1,2]}})"_s);
    QVERIFY(node);
    const auto* unknown = std::get_if<UnknownCondition>(&node->value);
    QVERIFY(unknown);
    QCOMPARE(unknown->text, uR"({"alias":{"$near":[1,2]}})"_s);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
