// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/jsondiff.h"
#include "app/webhook/linediff.h"
#include "app/webhook/rundiff.h"
#include "tests/support/eventually.h"

#include <QRandomGenerator>

using namespace desk;
using namespace desk::webhook;
using namespace Qt::StringLiterals;

namespace {

QString written(const QList<Difference>& list)
{
    QStringList parts;
    for (const Difference& d : list) {
        if (d.change == Change::Added)
            parts.append(u"+ %1: %2"_s.arg(d.place, d.now));
        else if (d.change == Change::Removed)
            parts.append(u"- %1: %2"_s.arg(d.place, d.before));
        else
            parts.append(u"~ %1: %2 > %3"_s.arg(d.place, d.before, d.now));
    }
    return parts.join(u"; "_s);
}

RunSide answer(const QByteArray& body, const wire::Headers& headers = {})
{
    RunSide side;
    side.status = 200;
    side.reason = "OK";
    side.outcome = wire::Outcome::Answered;
    side.headers = headers;
    side.body = body;
    return side;
}

/// The new text, out of the old one and what differs.
QStringList patched(const QStringList& was, const QList<Difference>& diff)
{
    QStringList out;
    qsizetype next = 0;
    for (const Difference& d : diff) {
        if (d.change == Change::Removed) {
            while (next < d.place.toLongLong() - 1)
                out.append(was[next++]);
            if (was[next++] != d.before)
                return {u"removes what is not there"_s};
        } else {
            while (out.size() < d.place.toLongLong() - 1)
                out.append(was[next++]);
            out.append(d.now);
        }
    }
    return out + was.mid(next);
}

} // namespace

class TestResponseDiffs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void json_data();
    void json();
    void jsonIsBounded();
    void lines_data();
    void lines();
    void linesLeadToTheOtherText();
    void headers_data();
    void headers();
    void bodies_data();
    void bodies();
    void bigBodiesAreCompared();
    void statusAndTiming();
    void sidesAreMaskedAndCut();
};

void TestResponseDiffs::json_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("same") << u"{\"a\":1}"_s << u"{\"a\":1}"_s << QString();
    QTest::newRow("order and spaces") << u"{\"a\":1,\"b\":[1,2]}"_s << u"{ \"b\": [1, 2],\n \"a\": 1 }"_s << QString();
    QTest::newRow("spelling of a string") << u"{\"a\":\"\\u0041\"}"_s << u"{\"a\":\"A\"}"_s << QString();
    QTest::newRow("number by its text") << u"{\"a\":1.0}"_s << u"{\"a\":1}"_s << u"~ $.a: 1.0 > 1"_s;
    QTest::newRow("long number") << u"[12345678901234567890]"_s << u"[12345678901234567891]"_s
                                 << u"~ $[0]: 12345678901234567890 > 12345678901234567891"_s;
    QTest::newRow("added and removed") << u"{\"a\":1,\"b\":2}"_s << u"{\"b\":2,\"c\":3}"_s << u"- $.a: 1; + $.c: 3"_s;
    QTest::newRow("deep") << u"{\"a\":{\"b c\":[{\"d\":true}]}}"_s << u"{\"a\":{\"b c\":[{\"d\":null}]}}"_s
                          << u"~ $.a[\"b c\"][0].d: true > null"_s;
    QTest::newRow("another kind") << u"{\"a\":{}}"_s << u"{\"a\":[]}"_s << u"~ $.a: {} > []"_s;
    QTest::newRow("put in front") << u"[1,2,3]"_s << u"[0,1,2,3]"_s << u"+ $[0]: 0"_s;
    QTest::newRow("taken from the middle") << u"[1,2,3,4]"_s << u"[1,2,4]"_s << u"- $[2]: 3"_s;
    QTest::newRow("changed in the middle") << u"[1,{\"a\":1},3]"_s << u"[1,{\"a\":2},3]"_s << u"~ $[1].a: 1 > 2"_s;
    QTest::newRow("repeated key") << u"{\"a\":1,\"a\":2}"_s << u"{\"a\":2}"_s << QString();
    QTest::newRow("no JSON") << u"{"_s << u"{}"_s << u"none"_s;
}

void TestResponseDiffs::json()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const auto diff = jsonDiff(before, now, 100);
    QTEST(diff ? written(*diff) : u"none"_s, "wanted");
}

void TestResponseDiffs::jsonIsBounded()
{
    const QString deep = u"[1,"_s.repeated(400) + u"1"_s + u"]"_s.repeated(400);
    const QString other = u"[1,"_s.repeated(400) + u"2"_s + u"]"_s.repeated(400);
    QCOMPARE(jsonDiff(deep, other, 10)->size(), 1);
    QStringList many;
    for (int i = 0; i < 500; ++i)
        many.append(QString::number(i));
    const QString list = u'[' + many.join(u',') + u']';
    std::reverse(many.begin(), many.end());
    QCOMPARE(jsonDiff(list, QString(u'[' + many.join(u',') + u']'), 10)->size(), 10);
}

void TestResponseDiffs::lines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("same") << u"a\nb\n"_s << u"a\nb\n"_s << QString();
    QTest::newRow("line ends") << u"a\r\nb\r\n"_s << u"a\nb"_s << QString();
    QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"- 2: b; + 2: x"_s;
    QTest::newRow("added") << u"a\nc"_s << u"a\nb\nc"_s << u"+ 2: b"_s;
    QTest::newRow("removed") << u"a\nb\nc"_s << u"a\nc"_s << u"- 2: b"_s;
    QTest::newRow("from nothing") << QString() << u"a"_s << u"+ 1: a"_s;
    QTest::newRow("to nothing") << u"a\nb"_s << QString() << u"- 1: a; - 2: b"_s;
    QTest::newRow("two places") << u"a\nb\nc\nd\ne"_s << u"a\nc\nd\nx\ne"_s << u"- 2: b; + 4: x"_s;
}

void TestResponseDiffs::lines()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QTEST(written(lineDiff(before, now, 100)), "wanted");
}

void TestResponseDiffs::linesLeadToTheOtherText()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const auto text = [&](int most) {
            QStringList list;
            for (int i = random.bounded(most); i >= 0; --i)
                list.append(QString::number(random.bounded(4)));
            return list;
        };
        // Every tenth is too far apart to be searched.
        const int most = round % 10 == 0 ? 900 : 12;
        const QStringList was = text(most);
        const QStringList is = text(most);
        const auto diff = lineDiff(was.join(u'\n'), is.join(u'\n'), 10'000);
        QCOMPARE(patched(was, diff), is);
    }
}

void TestResponseDiffs::headers_data()
{
    QTest::addColumn<wire::Headers>("before");
    QTest::addColumn<wire::Headers>("now");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("order and case of names")
        << wire::Headers{{"A", "1"}, {"B", "2"}} << wire::Headers{{"b", "2"}, {"a", "1"}} << QString();
    QTest::newRow("changed") << wire::Headers{{"Date", "1"}} << wire::Headers{{"Date", "2"}} << u"~ Date: 1 > 2"_s;
    QTest::newRow("added and removed") << wire::Headers{{"A", "1"}} << wire::Headers{{"B", "2"}} << u"- A: 1; + B: 2"_s;
    QTest::newRow("one more of a name") << wire::Headers{{"Set-Cookie", "a"}}
                                        << wire::Headers{{"Set-Cookie", "a"}, {"Set-Cookie", "b"}}
                                        << u"~ Set-Cookie: a > a\nb"_s;
}

void TestResponseDiffs::headers()
{
    QFETCH(wire::Headers, before);
    QFETCH(wire::Headers, now);
    QTEST(written(runDiff(answer({}, before), answer({}, now)).headers), "wanted");
}

void TestResponseDiffs::bodies_data()
{
    QTest::addColumn<RunSide>("before");
    QTest::addColumn<RunSide>("now");
    QTest::addColumn<RunDiff::Body>("kind");
    QTest::addColumn<QString>("wanted");
    using Body = RunDiff::Body;
    QTest::newRow("same") << answer("x") << answer("x") << Body::Same << QString();
    QTest::newRow("JSON that says the same") << answer("{\"a\": 1}") << answer("{\"a\":1}") << Body::Same << QString();
    QTest::newRow("JSON") << answer("{\"a\":1}") << answer("{\"a\":2}") << Body::Json << u"~ $.a: 1 > 2"_s;
    QTest::newRow("text") << answer("a\nb") << answer("a\nc") << Body::Lines << u"- 2: b; + 2: c"_s;
    QTest::newRow("JSON and a page") << answer("{}") << answer("<p>") << Body::Lines << u"- 1: {}; + 1: <p>"_s;
    QTest::newRow("bytes") << answer(QByteArray("ab\0c", 4)) << answer(QByteArray("ab\0d", 4)) << Body::Binary
                           << u"~ 3:  > "_s;
    RunSide cut = answer("a\nb\nc");
    cut.bodyCut = true;
    QTest::newRow("one is cut") << cut << answer("a\nb\nc\nd\ne") << Body::Same << QString();
    QTest::newRow("one is cut and differs") << cut << answer("a\nx\nc\nd\ne") << Body::Lines << u"- 2: b; + 2: x"_s;
    RunSide half = answer(QByteArray("a\xC3\xA9").chopped(1));
    half.bodyCut = true;
    QTest::newRow("cut in a character") << half << answer("a\xC3\xA9z") << Body::Same << QString();
}

void TestResponseDiffs::bodies()
{
    QFETCH(RunSide, before);
    QFETCH(RunSide, now);
    const RunDiff diff = runDiff(before, now);
    QTEST(diff.bodyKind, "kind");
    QTEST(written(diff.body), "wanted");
    QCOMPARE(diff.bodyCut, before.bodyCut);
}

void TestResponseDiffs::bigBodiesAreCompared()
{
    QByteArray before = "[";
    for (int i = 0; before.size() < comparedBytes - 100; ++i)
        before += "{\"id\":" + QByteArray::number(i) + ",\"state\":\"ready\"},";
    before += "0]";
    QByteArray now = before;
    now.replace("{\"id\":20000,\"state\":\"ready\"}", "{\"id\":20000,\"state\":\"gone\"}");
    QCOMPARE(written(runDiff(answer(before), answer(now)).body), u"~ $[20000].state: \"ready\" > \"gone\""_s);
    before.replace(',', '\n');
    now = before;
    now.replace('r', 's');
    const RunDiff all = runDiff(answer(before), answer(now));
    QVERIFY(all.more);
    QCOMPARE(all.body.size(), mostDifferences);
}

void TestResponseDiffs::statusAndTiming()
{
    RunSide before = answer("x");
    before.timings = {.dns = 5, .connect = 15, .sent = 16, .firstByte = 90, .total = 100};
    RunSide now = before;
    QVERIFY(!runDiff(before, now).statusDiffers);
    now.status = 500;
    now.timings.firstByte = 50;
    now.timings.dns.reset();
    const RunDiff diff = runDiff(before, now);
    QVERIFY(diff.statusDiffers);
    using Phase = TimingDifference::Phase;
    const QList<TimingDifference> wanted{{Phase::Resolve, 5, {}}, {Phase::Connect, 10, 15}, {Phase::Send, 1, 1},
        {Phase::Wait, 74, 34}, {Phase::Download, 10, 50}, {Phase::Total, 100, 100}};
    QCOMPARE(diff.timing, wanted);
}

void TestResponseDiffs::sidesAreMaskedAndCut()
{
    TestRun run;
    run.exchange.outcome = wire::Outcome::Answered;
    run.exchange.response = wire::ParsedResponse{};
    run.exchange.response->head = {"HTTP/1.1", 200, "OK", {{"X-Echo", "token"}}};
    auto spool = *wire::Spool::create();
    QVERIFY(spool->append(QByteArray(QByteArray(comparedBytes, 'a') + "token")).has_value());
    run.exchange.wholeBody = spool;
    const RunSide side = masked(sideOf(run), [](QByteArray bytes) { return bytes.replace("token", "****"); });
    QCOMPARE(side.headers, (wire::Headers{{"X-Echo", "****"}}));
    QCOMPARE(side.body.size(), comparedBytes);
    QVERIFY(side.bodyCut);
}

QTEST_GUILESS_MAIN(TestResponseDiffs)
#include "tst_responsediffs.moc"
