// SPDX-License-Identifier: Apache-2.0
#include "app/core/signature.h"
#include "app/webhook/receiver.h"
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using webhook::Receiver;
using webhook::SignatureCheck;

namespace {

SignatureCheck answerTo(Receiver& receiver, wire::Client& client, const wire::Headers& headers, const QByteArray& body)
{
    const auto request = wire::buildRequest("POST", receiver.url(), headers, body);
    const auto sent = client.send(receiver.url(), *request);
    if (!QTest::qWaitFor([&] { return sent.exchange.isFinished(); }))
        return SignatureCheck::NotChecked;
    return receiver.requests().back().signature;
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
