// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonlayout.h"
#include "tests/support/eventually.h"
#include "ui/models/outcometext.h"
#include "ui/models/visibletext.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestResponseText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonIsIndented_data();
    void jsonIsIndented();
    void nothingHides_data();
    void nothingHides();
    void longLinesAreBroken();
    void outcomesHaveWords_data();
    void outcomesHaveWords();
    void sizes();
};

void TestResponseText::jsonIsIndented_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("number") << u"1.0e+400"_s << u"1.0e+400"_s;
    QTest::newRow("empty") << u" { } "_s << u"{}"_s;
    QTest::newRow("empty inside") << u"{\"a\":[ ],\"b\":{}}"_s << u"{\n  \"a\": [],\n  \"b\": {}\n}"_s;
    QTest::newRow("numbers stay") << u"[1.10,12345678901234567890123]"_s
                                  << u"[\n  1.10,\n  12345678901234567890123\n]"_s;
    QTest::newRow("strings stay") << u"{\"a\\\"{[:,\":\"x , \\u00e9\\\\\"}"_s
                                  << u"{\n  \"a\\\"{[:,\": \"x , \\u00e9\\\\\"\n}"_s;
    QTest::newRow("repeated keys stay") << u"{\"a\":1,\"a\":2}"_s << u"{\n  \"a\": 1,\n  \"a\": 2\n}"_s;
    QTest::newRow("deeper") << u"{\"a\":{\"b\":[true,null]}}"_s
                            << u"{\n  \"a\": {\n    \"b\": [\n      true,\n      null\n    ]\n  }\n}"_s;
    QTest::newRow("laid out already") << u"{\n\t\"a\" : 1\r\n}\n"_s << u"{\n  \"a\": 1\n}"_s;
    QTest::newRow("not JSON") << u"{\"a\":}"_s << QString();
    QTest::newRow("page") << u"<html>"_s << QString();
}

void TestResponseText::jsonIsIndented()
{
    QFETCH(QString, json);
    QTEST(indentedJson(json).value_or(QString()), "wanted");
    if (const auto once = indentedJson(json))
        QCOMPARE(indentedJson(*once), once);
}

void TestResponseText::nothingHides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"a\tb é 🙂"_s << u"a\tb é 🙂"_s << u"a\tb é 🙂"_s;
    QTest::newRow("line ends") << u"a\r\nb\nc\rd"_s << u"a\nb\nc␍d"_s << u"a␍␊b␊c␍d"_s;
    QTest::newRow("controls") << QString(u"a\x1b[31m\x7f"_s + QChar(0)) << u"a␛[31m␡␀"_s << u"a␛[31m␡␀"_s;
    QTest::newRow("turned") << u"a\u202Eb\u2066c"_s << u"a⟨U+202E⟩b⟨U+2066⟩c"_s << u"a⟨U+202E⟩b⟨U+2066⟩c"_s;
    QTest::newRow("invisible") << u"a\u200Bb\u2029c\uFEFF"_s << u"a⟨U+200B⟩b⟨U+2029⟩c⟨U+FEFF⟩"_s
                               << u"a⟨U+200B⟩b⟨U+2029⟩c⟨U+FEFF⟩"_s;
}

void TestResponseText::nothingHides()
{
    QFETCH(QString, text);
    QTEST(visibleText(text, LineEnds::Kept), "kept");
    QTEST(visibleText(text, LineEnds::Shown), "shown");
}

void TestResponseText::longLinesAreBroken()
{
    QCOMPARE(brokenLines(u"abcd\nab\n"_s, 4).text, u"abcd\nab\n"_s);
    QVERIFY(!brokenLines(u"abcd\nab\n"_s, 4).broke);
    const BrokenText broken = brokenLines(u"abcdefghij\nab"_s, 4);
    QCOMPARE(broken.text, u"abcd\nefgh\nij\nab"_s);
    QVERIFY(broken.broke);
    QCOMPARE(brokenLines(u"abc🙂d"_s, 4).text, u"abc\n🙂d"_s);
    QCOMPARE(brokenLines({}, 4).text, QString());
}

void TestResponseText::outcomesHaveWords_data()
{
    QTest::addColumn<webhook::TestRun>("run");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("facts");
    using wire::Outcome;
    const auto answered = [](int status, const QByteArray& reason) {
        webhook::TestRun run;
        run.exchange.outcome = Outcome::Answered;
        run.exchange.timings.total = 182'000;
        run.exchange.response = wire::ParsedResponse{};
        run.exchange.response->head = {"HTTP/1.1", status, reason, {}};
        run.exchange.response->body = QByteArray(312, 'x');
        return run;
    };
    const auto failed = [](Outcome outcome, const Error& error) {
        webhook::TestRun run;
        run.exchange.outcome = outcome;
        run.exchange.error = error;
        return run;
    };
    webhook::TestRun refused = answered(401, "Unauthorized");
    refused.exchange.tls = wire::TlsInfo{u"TLSv1.3"_s, {}, {}, {}};
    QTest::newRow("401") << refused << u"401 Unauthorized"_s << Tone::Danger
                         << u"182 ms · 312 B · HTTP/1.1 · TLS 1.3"_s;
    QTest::newRow("204") << answered(204, "") << u"204"_s << Tone::Success << u"182 ms · 312 B · HTTP/1.1"_s;
    QTest::newRow("307") << answered(307, "Temporary Redirect") << u"307 Temporary Redirect"_s << Tone::Warning
                         << u"182 ms · 312 B · HTTP/1.1"_s;
    webhook::TestRun cut = answered(200, "OK");
    cut.exchange.error = TimeoutError{u"body"_s, 30000};
    QTest::newRow("200, cut") << cut << u"200 OK"_s << Tone::Warning << u"182 ms · 312 B · HTTP/1.1"_s;
    QTest::newRow("TLS") << failed(Outcome::NotSent, TlsError{}) << u"TLS"_s << Tone::Danger << QString();
    QTest::newRow("refused") << failed(Outcome::NotSent, OfflineError{OfflineError::Kind::Refused, {}, {}})
                             << u"Refused"_s << Tone::Danger << QString();
    QTest::newRow("blocked") << failed(Outcome::NotSent, BlockedAddressError{}) << u"Blocked"_s << Tone::Danger
                             << QString();
    QTest::newRow("connect timeout") << failed(Outcome::NotSent, TimeoutError{u"connect"_s, 1}) << u"Timed out"_s
                                     << Tone::Danger << QString();
    QTest::newRow("no answer") << failed(Outcome::NoAnswer, TimeoutError{u"response"_s, 1}) << u"No answer"_s
                               << Tone::Warning << QString();
    QTest::newRow("cancelled") << failed(Outcome::Cancelled, CancelledError{}) << u"Cancelled"_s << Tone::Warning
                               << QString();
    webhook::TestRun server;
    server.from = WebhookTest::From::Server;
    QTest::newRow("no word from W&B") << server << u"No answer"_s << Tone::Danger << u"sent by W&B"_s;
    server.server = WebhookTest{.ok = false, .status = 404, .statusText = u"404 Not Found"_s};
    QTest::newRow("404 from W&B") << server << u"404 Not Found"_s << Tone::Danger << u"sent by W&B"_s;
}

void TestResponseText::outcomesHaveWords()
{
    QFETCH(webhook::TestRun, run);
    QTEST(outcomeChip(run), "chip");
    QTEST(outcomeTone(run), "tone");
    QTEST(outcomeFacts(run).join(u" · "_s), "facts");
}

void TestResponseText::sizes()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(sizeText(0), u"0 B"_s);
    QCOMPARE(sizeText(312), u"312 B"_s);
    QCOMPARE(sizeText(4200), u"4.2 kB"_s);
    QCOMPARE(sizeText(52'428'800), u"52.4 MB"_s);
}

QTEST_GUILESS_MAIN(TestResponseText)
#include "tst_responsetext.moc"
