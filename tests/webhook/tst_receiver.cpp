// SPDX-License-Identifier: Apache-2.0
#include "app/core/signature.h"
#include "app/webhook/receiver.h"
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace desk;
using webhook::Receiver;
using webhook::ReceiverAnswer;
using Kind = webhook::ReceiverAnswer::Kind;
using webhook::SignatureCheck;

namespace {

SignatureCheck answerTo(Receiver& receiver, wire::Client& client, const wire::Headers& headers, const QByteArray& body)
{
    const auto request = wire::buildRequest("POST", receiver.url(), headers, body);
    const auto sent = client.send(receiver.url(), *request);
    if (!eventually([&] { return sent.exchange.isFinished(); }))
        return SignatureCheck::NotChecked;
    return receiver.requests().back().signature;
}

/// What a receiver that was told to answer so answers.
wire::Exchange answerOf(const ReceiverAnswer& answer, const wire::SendOptions& options = {})
{
    Receiver receiver;
    if (!receiver.listen())
        qFatal("it cannot listen");
    receiver.setAnswer(answer);
    wire::Client client;
    return await(client.send(receiver.url(), *wire::buildRequest("POST", receiver.url(), {}, "{}"), options).exchange);
}

ReceiverAnswer withHeader(const wire::Header& header)
{
    ReceiverAnswer answer;
    answer.headers = {header};
    return answer;
}

} // namespace

class TestReceiver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheExactBytes()
    {
        Receiver receiver;
        QSignalSpy spy(&receiver, &Receiver::received);
        const auto url = receiver.listen();
        QVERIFY(url);
        QCOMPARE(url->host(), u"127.0.0.1"_s);
        wire::Client client;
        const auto request = wire::buildRequest("POST", *url, {{"X-Odd", "a  b"}}, R"({"a": 1 })");
        const auto sent = client.send(*url, *request);
        QTRY_VERIFY(sent.exchange.isFinished());
        QCOMPARE(sent.exchange.result().response->head.status, 200);
        QCOMPARE(sent.exchange.result().response->body, receiver.answer().body);
        QCOMPARE(spy.count(), 1);
        const auto kept = spy.first().first().value<webhook::ReceivedRequest>();
        QCOMPARE(kept.raw, *request);
        QCOMPARE(kept.raw, sent.exchange.result().sent);
        QCOMPARE(kept.body, QByteArray(R"({"a": 1 })"));
        QCOMPARE(wire::headerValue(kept.head.headers, "x-odd"), QByteArray("a  b"));
        QCOMPARE(kept.signature, SignatureCheck::NotChecked);
        QCOMPARE(kept, receiver.requests().back());
    }

    void checksSignatures()
    {
        Receiver receiver([] { return std::optional(*Secret::forToken("key")); });
        QVERIFY(receiver.listen());
        wire::Client client;
        const QByteArray body = R"({"a":1})";
        // The check value of docs/protocol.md 6.
        QCOMPARE(
            answerTo(receiver, client, {{"X-Wandb-Signature", "iKZ/JLvNrtDmyZdAS7eadDuvRMa6svTCcyjjAJ0i40I="}}, body),
            SignatureCheck::Valid);
        QCOMPARE(answerTo(receiver, client, {{"x-wandb-signature", webhookSignature("other", body)}}, body),
            SignatureCheck::Invalid);
        QCOMPARE(answerTo(receiver, client, {}, body), SignatureCheck::Missing);
    }

    void answersAsTold()
    {
        Receiver receiver;
        QVERIFY(receiver.listen());
        receiver.setAnswer({503, R"({"later":true})", 30});
        wire::Client client;
        const auto request = wire::buildRequest("POST", receiver.url(), {}, "{}");
        const auto sent = client.send(receiver.url(), *request);
        QTRY_VERIFY(sent.exchange.isFinished());
        QCOMPARE(sent.exchange.result().response->head.status, 503);
        QCOMPARE(sent.exchange.result().response->body, QByteArray(R"({"later":true})"));
    }

    void statusDelayTypeAndHeaders()
    {
        const wire::Exchange exchange =
            answerOf({202, "<p>hi</p>", 30, Kind::Plain, "text/html", {{"X-Request-Id", "7"}, {"Retry-After", "3"}}});
        QCOMPARE(exchange.outcome, wire::Outcome::Answered);
        const wire::ParsedResponse& response = *exchange.response;
        QCOMPARE(response.head.status, 202);
        QCOMPARE(response.body, QByteArray("<p>hi</p>"));
        QCOMPARE(response.head.headers.mid(0, 3),
            (wire::Headers{{"Content-Type", "text/html"}, {"X-Request-Id", "7"}, {"Retry-After", "3"}}));
        QVERIFY(*exchange.timings.firstByte >= 29'000); // microseconds; a timer may be a little early

        ReceiverAnswer untyped;
        untyped.contentType.clear();
        QVERIFY(wire::headerValue(answerOf(untyped).response->head.headers, "Content-Type").isNull());
    }

    void rehearsesRedirects_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status << status;
        QTest::addRow("200") << 200 << 307;
        QTest::addRow("304") << 304 << 307;
    }

    void rehearsesRedirects()
    {
        QFETCH(const int, status);
        QFETCH(const int, expected);
        ReceiverAnswer answer;
        answer.kind = Kind::Redirect;
        answer.status = status;
        answer.redirectTo = QUrl(u"https://elsewhere.example/ä b"_s);
        QVERIFY(webhook::checkAnswer(answer));
        const wire::Exchange exchange = answerOf(answer);
        QCOMPARE(exchange.response->head.status, expected);
        QCOMPARE(wire::headerValue(exchange.response->head.headers, "Location"),
            QByteArray("https://elsewhere.example/%C3%A4%20b"));
        QVERIFY(exchange.response->body.isEmpty());
        QVERIFY(exchange.response->complete);
    }

    void rehearsesBinary()
    {
        ReceiverAnswer answer;
        answer.kind = Kind::Binary;
        const wire::Exchange exchange = answerOf(answer);
        QCOMPARE(
            wire::headerValue(exchange.response->head.headers, "Content-Type"), QByteArray("application/octet-stream"));
        for (int byte = 0; byte < 256; ++byte)
            QVERIFY(exchange.response->body.contains(char(byte)));
    }

    void rehearsesSilence()
    {
        ReceiverAnswer answer;
        answer.kind = Kind::CloseWithoutAnswer;
        const wire::Exchange exchange = answerOf(answer);
        QCOMPARE(exchange.outcome, wire::Outcome::NoAnswer);
        QVERIFY(exchange.received.isEmpty());
        QCOMPARE(std::get<OfflineError>(*exchange.error).kind, OfflineError::Kind::Closed);
    }

    void rehearsesHuge()
    {
        ReceiverAnswer answer;
        answer.kind = Kind::Huge;
        answer.hugeBytes = 5'000'000;
        wire::SendOptions options;
        options.diskBytes = 10'000'000;
        const wire::Exchange exchange = answerOf(answer, options);
        QVERIFY(exchange.response->complete);
        QVERIFY(exchange.wholeBody);
        QCOMPARE(exchange.wholeBody->size(), answer.hugeBytes);
        // The blocks fit: every line is the same.
        const QByteArray all = exchange.wholeBody->read(0, answer.hugeBytes);
        const QByteArray line = all.left(all.indexOf('\n') + 1);
        QVERIFY(all == line.repeated(all.size() / line.size() + 1).left(all.size()));
    }

    void rehearsesSlow()
    {
        ReceiverAnswer answer;
        answer.kind = Kind::Slow;
        answer.body = "slowly";
        answer.pauseMilliseconds = 1;
        const wire::Exchange exchange = answerOf(answer);
        QCOMPARE(exchange.outcome, wire::Outcome::Answered);
        QVERIFY(exchange.response->complete);
        QCOMPARE(exchange.response->body, answer.body);
        QCOMPARE(wire::headerValue(exchange.response->head.headers, "Content-Length"), QByteArray("6"));
    }

    /// Nobody waits for the rest: the receiver takes the next request, and a change of the answer counts from then on.
    void aSlowOneCanBeGivenUp()
    {
        Receiver receiver;
        QVERIFY(receiver.listen());
        ReceiverAnswer slow;
        slow.kind = Kind::Slow;
        slow.pauseMilliseconds = 5'000;
        receiver.setAnswer(slow);
        wire::Client client;
        const auto request = wire::buildRequest("POST", receiver.url(), {}, "{}");
        QString phase;
        wire::SendOptions options;
        options.onPhase = [&phase](const QString& now) { phase = now; };
        const auto first = client.send(receiver.url(), *request, options);
        QTRY_COMPARE(phase, u"body"_s);
        receiver.setAnswer({});
        const auto second = client.send(receiver.url(), *request);
        QTRY_VERIFY(second.exchange.isFinished());
        QCOMPARE(second.exchange.result().response->body, ReceiverAnswer().body);
        QVERIFY(!first.exchange.isFinished());
        client.cancel(first.id);
        QVERIFY(first.exchange.isFinished());
        const auto third = client.send(receiver.url(), *request);
        QTRY_VERIFY(third.exchange.isFinished());
        QCOMPARE(third.exchange.result().response->head.status, 200);
    }

    void goesInTheMiddleOfAnything_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("delay");
        QTest::newRow("waiting") << Kind::Plain << 60'000;
        QTest::newRow("slow") << Kind::Slow << 0;
        QTest::newRow("huge") << Kind::Huge << 0;
        QTest::newRow("late silence") << Kind::CloseWithoutAnswer << 60'000;
    }

    /// A receiver that goes ends what it was doing.
    void goesInTheMiddleOfAnything()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, delay);
        auto receiver = std::make_unique<Receiver>();
        QVERIFY(receiver->listen());
        ReceiverAnswer answer;
        answer.kind = kind;
        answer.delayMilliseconds = delay;
        answer.hugeBytes = ReceiverAnswer::mostBytes;
        receiver->setAnswer(answer);
        wire::Client client;
        const QUrl url = receiver->url();
        QString phase;
        wire::SendOptions options;
        options.onPhase = [&phase](const QString& now) { phase = now; };
        options.diskBytes = ReceiverAnswer::mostBytes;
        const auto sent = client.send(url, *wire::buildRequest("POST", url, {}, "{}"), options);
        if (delay == 0)
            QTRY_COMPARE(phase, u"body"_s);
        else
            QTRY_COMPARE(receiver->requests().size(), std::size_t(1));
        receiver.reset();
        QTRY_VERIFY(sent.exchange.isFinished());
        const wire::Exchange exchange = sent.exchange.result();
        QCOMPARE(exchange.outcome, delay == 0 ? wire::Outcome::Answered : wire::Outcome::NoAnswer);
        QVERIFY(exchange.error);
    }

    void whatCannotBeAnswered_data()
    {
        QTest::addColumn<ReceiverAnswer>("answer");
        QTest::addColumn<QString>("field");
        QTest::newRow("status 99") << ReceiverAnswer{99} << u"status"_s;
        QTest::newRow("status 1000") << ReceiverAnswer{1000} << u"status"_s;
        QTest::newRow("name") << withHeader({"X Y", "1"}) << u"header.name"_s;
        QTest::newRow("length") << withHeader({"Content-Length", "1"}) << u"header.name"_s;
        QTest::newRow("value") << withHeader({"X-Y", "1\r\nX-Z: 2"}) << u"header.value"_s;
        ReceiverAnswer typed;
        typed.contentType = "a\nb";
        QTest::newRow("type") << typed << u"contentType"_s;
        ReceiverAnswer nowhere;
        nowhere.kind = Kind::Redirect;
        QTest::newRow("nowhere") << nowhere << u"redirectTo"_s;
    }

    void whatCannotBeAnswered()
    {
        QFETCH(const ReceiverAnswer, answer);
        QFETCH(const QString, field);
        const Status said = webhook::checkAnswer(answer);
        QVERIFY(!said);
        QCOMPARE(std::get<InvalidInputError>(said.error()).field, field);
        if (answer.kind == Kind::Plain) {
            const wire::Exchange exchange = answerOf(answer);
            QCOMPARE(exchange.response->head.status, 500);
            QVERIFY(wire::headerValue(exchange.response->head.headers, "X-Z").isNull());
        }
        QVERIFY(webhook::checkAnswer(ReceiverAnswer()));
    }

    void keepsTheLastTwoHundred()
    {
        Receiver receiver;
        QVERIFY(receiver.listen());
        wire::Client client;
        const auto request = wire::buildRequest("POST", receiver.url(), {}, "{}");
        for (int i = 0; i < Receiver::kept + 3; ++i) {
            const auto sent = client.send(receiver.url(), *request);
            QTRY_VERIFY(sent.exchange.isFinished());
        }
        QCOMPARE(int(receiver.requests().size()), Receiver::kept);
        QCOMPARE(receiver.requests().front().number, quint64(4));
        receiver.clear();
        QVERIFY(receiver.requests().empty());
    }

    void portInUse()
    {
        Receiver first;
        QVERIFY(first.listen());
        Receiver second;
        const auto taken = second.listen(quint16(first.url().port()));
        QVERIFY(!taken);
        QVERIFY(std::holds_alternative<ListenError>(taken.error()));
    }
};

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
