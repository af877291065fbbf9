// SPDX-License-Identifier: Apache-2.0
#include "app/core/signature.h"
#include "app/webhook/delivery.h"
#include "app/webhook/receiver.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using webhook::Delivery;
using webhook::Receiver;
using webhook::Sender;

namespace {

constexpr char mark[] = "••••";

WebhookTest send(const Delivery& delivery)
{
    Sender sender;
    const auto sent = sender.send(delivery);
    if (!eventually([&] { return sent.isFinished(); }))
        return {};
    return sent.result();
}

Delivery deliveryTo(const QUrl& url, const QByteArray& body = R"({"a": 1})")
{
    return {url, std::nullopt, std::nullopt, body};
}

} // namespace

class TestDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_receiver.listen()); }
    void init()
    {
        m_receiver.clear();
        m_receiver.setKeyProvider({});
        m_receiver.setAnswer({});
    }

    void exactBytes()
    {
        m_receiver.setKeyProvider([] { return std::optional(*Secret::forToken("key")); });
        Delivery delivery = deliveryTo(m_receiver.url(), R"({"a":1})");
        delivery.accessToken = NamedSecret{u"TOKEN"_s, *Secret::forToken("token-1")};
        delivery.signingKey = NamedSecret{u"KEY"_s, *Secret::forToken("key")};
        const auto bytes = webhook::requestBytes(delivery);
        QVERIFY(bytes);
        const WebhookTest test = send(delivery);
        QVERIFY(test.ok);
        QCOMPARE(test.from, WebhookTest::From::Here);
        QCOMPARE(test.status, std::optional(200));
        QCOMPARE(test.statusText, u"200 OK"_s);
        QCOMPARE(test.body.toUtf8(), m_receiver.answer().body);
        QVERIFY(test.error.isEmpty());
        QVERIFY(!test.cause);
        QVERIFY(test.at.isValid());
        QCOMPARE(test.at.timeSpec(), Qt::UTC);

        const webhook::ReceivedRequest& received = m_receiver.requests().back();
        QCOMPARE(received.raw, *bytes);
        QCOMPARE(received.signature, webhook::SignatureCheck::Valid);
        const QByteArray host = "127.0.0.1:" + QByteArray::number(m_receiver.url().port());
        // The signature is the check value of docs/protocol.md 6.
        QCOMPARE(received.raw,
            QByteArray("POST /hook HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Type: application/json\r\nUser-Agent: automation-desk/" DESK_VERSION "\r\nAccept: */*"
                  "\r\nAuthorization: Bearer token-1"
                  "\r\nX-Wandb-Signature: iKZ/JLvNrtDmyZdAS7eadDuvRMa6svTCcyjjAJ0i40I="
                  "\r\nContent-Length: 7\r\nConnection: close\r\n\r\n{\"a\":1}"));
    }

    void withoutSecretsNoHeaders()
    {
        QVERIFY(send(deliveryTo(m_receiver.url())).ok);
        const auto& headers = m_receiver.requests().back().head.headers;
        QVERIFY(wire::headerValue(headers, "Authorization").isNull());
        QVERIFY(wire::headerValue(headers, "X-Wandb-Signature").isNull());
    }

    /// A key may have line ends, because it is not sent.
    void keyOfManyLines()
    {
        const QByteArray key = "-----BEGIN-----\nabc\n-----END-----\n";
        Delivery delivery = deliveryTo(m_receiver.url());
        delivery.signingKey = NamedSecret{u"KEY"_s, *Secret::ofText(key)};
        QVERIFY(send(delivery).ok);
        QCOMPARE(wire::headerValue(m_receiver.requests().back().head.headers, "X-Wandb-Signature"),
            webhookSignature(key, delivery.body));
    }

    void whatComesBackIsMasked()
    {
        Delivery delivery = deliveryTo(m_receiver.url());
        delivery.accessToken = NamedSecret{u"TOKEN"_s, *Secret::forToken("token-0123456789")};
        delivery.signingKey = NamedSecret{u"KEY"_s, *Secret::forToken("key-0123456789")};
        const QByteArray encoded = QByteArray("token-0123456789").toBase64();
        m_receiver.setAnswer({401, "bad token-0123456789, " + encoded + " or key-0123456789", 0});
        const WebhookTest test = send(delivery);
        QVERIFY(!test.ok);
        QCOMPARE(test.status, std::optional(401));
        QCOMPARE(test.body, QString(u"bad %1, %1== or %1"_s.arg(QString::fromUtf8(mark))));
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("ok");
        for (const auto& [status, ok] :
            {std::pair(200, true), {201, true}, {204, true}, {302, false}, {404, false}, {500, false}})
            QTest::addRow("%d", status) << status << ok;
    }

    void statuses()
    {
        QFETCH(int, status);
        QFETCH(bool, ok);
        m_receiver.setAnswer({status, status == 204 ? QByteArray() : QByteArray("{}"), 0});
        const WebhookTest test = send(deliveryTo(m_receiver.url()));
        QCOMPARE(test.ok, ok);
        QCOMPARE(test.status, std::optional(status));
        QVERIFY(test.statusText.startsWith(QString::number(status)));
    }

    void redirectIsNotFollowed()
    {
        wire::Listener elsewhere([this](const wire::Request&, const wire::Responder& responder) {
            wire::Response response;
            response.status = 307;
            response.headers = {{"Location", m_receiver.url().toEncoded()}};
            responder.respond(response);
        });
        const auto port = elsewhere.listen();
        QVERIFY(port);
        const WebhookTest test = send(deliveryTo(QUrl(u"http://127.0.0.1:%1/"_s.arg(*port))));
        QVERIFY(!test.ok);
        QCOMPARE(test.status, std::optional(307));
        QVERIFY(m_receiver.requests().empty());
    }

    void refusedPort()
    {
        wire::Listener gone([](const wire::Request&, const wire::Responder&) {});
        const auto port = gone.listen();
        QVERIFY(port);
        gone.close();
        Delivery delivery = deliveryTo(QUrl(u"http://127.0.0.1:%1/"_s.arg(*port)));
        delivery.accessToken = NamedSecret{u"TOKEN"_s, *Secret::forToken("token-0123456789")};
        const WebhookTest test = send(delivery);
        QVERIFY(!test.ok);
        QVERIFY(!test.status);
        QVERIFY2(test.error.contains(QString::number(*port)), qPrintable(test.error));
        QVERIFY(test.cause);
        QCOMPARE(std::get<OfflineError>(*test.cause).kind, OfflineError::Kind::Refused);
        QVERIFY(!test.error.contains(u"token-0123456789"_s));
    }

    void closedWithoutAnAnswer()
    {
        wire::Listener rude([](const wire::Request&, const wire::Responder& responder) { responder.drop(); });
        const auto port = rude.listen();
        QVERIFY(port);
        const WebhookTest test = send(deliveryTo(QUrl(u"http://127.0.0.1:%1/"_s.arg(*port))));
        QVERIFY(!test.ok);
        QVERIFY(!test.status);
        QVERIFY(!test.error.isEmpty());
    }

    void cannotBeSent_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("token of two lines") << m_receiver.url() << QByteArray("token-01234\n56789");
        QTest::newRow("space at the end") << m_receiver.url() << QByteArray("token-0123456789 ");
        QTest::newRow("another scheme") << QUrl(u"ftp://127.0.0.1/x"_s) << QByteArray("token-0123456789");
        QTest::newRow("no host") << QUrl(u"http:///x"_s) << QByteArray("token-0123456789");
        QTest::newRow("user info") << QUrl(u"http://a:b@127.0.0.1/"_s) << QByteArray("token-0123456789");
    }

    /// Nothing leaves, and what is said about it does not repeat the token.
    void cannotBeSent()
    {
        QFETCH(QUrl, url);
        QFETCH(QByteArray, token);
        Delivery delivery = deliveryTo(url);
        delivery.accessToken = NamedSecret{u"TOKEN"_s, *Secret::ofText(token)};
        const auto bytes = webhook::requestBytes(delivery);
        QVERIFY(!bytes);
        QVERIFY(std::holds_alternative<InvalidInputError>(bytes.error()));
        const WebhookTest test = send(delivery);
        QVERIFY(!test.ok);
        QVERIFY(!test.status);
        QVERIFY(test.at.isValid());
        QVERIFY(!test.error.isEmpty());
        QVERIFY(test.cause && std::holds_alternative<InvalidInputError>(*test.cause));
        QVERIFY(!test.error.contains(u"token-01234"_s));
        QVERIFY(m_receiver.requests().empty());
    }

    /// A sender that goes answers what is on its way.
    void endsWithTheSender()
    {
        m_receiver.setAnswer({200, "{}", 60000});
        auto sender = std::make_unique<Sender>();
        const auto sent = sender->send(deliveryTo(m_receiver.url()));
        QTRY_COMPARE(m_receiver.requests().size(), std::size_t(1));
        sender.reset();
        QVERIFY(sent.isFinished());
        QVERIFY(!sent.result().ok);
        QVERIFY(!sent.result().error.isEmpty());
    }

private:
    Receiver m_receiver;
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
