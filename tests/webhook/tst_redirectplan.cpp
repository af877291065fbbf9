// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/receiver.h"
#include "app/webhook/redirectplan.h"
#include "app/webhook/typedsecrets.h"
#include "app/wire/client.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::webhook;
using Kind = RedirectItem::Kind;

namespace {

Delivery delivery()
{
    Delivery first{QUrl(u"https://ci.example.com/hook?x=1"_s),
        NamedSecret{u"TOKEN"_s, *Secret::forToken("token-0123456789")}, NamedSecret{u"KEY"_s, *Secret::forToken("key")},
        "{\"a\":1}", {}};
    first.headers = {
        {"X-Trace", "7"}, {"X-Api-Key", "abc"}, {"X-Plain", "is token-0123456789 too"}, {"Content-Language", "en"}};
    return first;
}

QStringList sent(const RedirectPlan& plan)
{
    static const QStringList kinds{u"token"_s, u"signature"_s, u"header"_s, u"body"_s};
    QStringList list;
    for (const RedirectItem& item : plan.items) {
        if (item.sent)
            list.append(item.kind == Kind::Header ? item.name : kinds.at(int(item.kind)));
    }
    return list;
}

} // namespace

class TestRedirectPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("sameOrigin");
        QTest::addColumn<QStringList>("carried");
        const QStringList all{
            u"token"_s, u"signature"_s, u"X-Trace"_s, u"X-Api-Key"_s, u"X-Plain"_s, u"Content-Language"_s, u"body"_s};
        const QStringList harmless{u"X-Trace"_s, u"Content-Language"_s};
        const QStringList bodiless{u"token"_s, u"X-Trace"_s, u"X-Api-Key"_s, u"X-Plain"_s};
        for (const int status : {301, 302, 303, 307, 308}) {
            const bool keeps = status >= 307;
            const QByteArray method = keeps ? "POST" : "GET";
            QTest::addRow("%d same", status)
                << status << QByteArray("/new") << method << true << (keeps ? all : bodiless);
            QTest::addRow("%d same, port written", status)
                << status << QByteArray("https://CI.example.com:443/new#part") << method << true
                << (keeps ? all : bodiless);
            for (const char* other : {"https://other.example.com/new", "https://ci.example.com:8443/new",
                     "http://ci.example.com/new", "//ci.example.com.evil.example/new"})
                QTest::addRow("%d %s", status, other)
                    << status << QByteArray(other) << method << false << (keeps ? harmless : QStringList{u"X-Trace"_s});
        }
    }

    void plans()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, location);
        QFETCH(const QByteArray, method);
        QFETCH(const bool, sameOrigin);
        QFETCH(const QStringList, carried);
        const Delivery first = delivery();
        const auto plan = redirectPlan(first, status, location);
        QVERIFY(plan);
        QCOMPARE(plan->status, status);
        QCOMPARE(plan->method, method);
        QCOMPARE(plan->sameOrigin, sameOrigin);
        QCOMPARE(plan->losesTls, location.startsWith("http:"));
        QVERIFY(!plan->to.hasFragment());
        QCOMPARE(sent(*plan), carried);

        const Delivery next = followed(first, *plan);
        QCOMPARE(next.url, plan->to);
        QCOMPARE(next.method, method);
        QCOMPARE(next.accessToken.has_value(), carried.contains(u"token"_s));
        QCOMPARE(next.signingKey.has_value(), carried.contains(u"signature"_s));
        QCOMPARE(next.body, carried.contains(u"body"_s) ? first.body : QByteArray());
        const auto request = prepare(next);
        QVERIFY(request);
        QVERIFY(request->bytes.startsWith(QByteArray(method + " /new HTTP/1.1\r\n")));
        QCOMPARE(request->bytes.contains("token-0123456789"), sameOrigin);
        QCOMPARE(request->bytes.contains("X-Api-Key: abc"), sameOrigin);
        QCOMPARE(request->bytes.contains("Content-Type:"), method == "POST");
        QCOMPARE(request->bytes.contains("Content-Language:"), method == "POST");
        QVERIFY(request->bytes.contains("X-Trace: 7\r\n"));
    }

    /// What a person ticks goes along, and only where it can.
    void ticks()
    {
        auto plan = *redirectPlan(delivery(), 308, "https://other.example.com/");
        for (RedirectItem& item : plan.items) {
            QCOMPARE(item.canChange, !item.sent);
            item.sent = true;
        }
        const Delivery next = followed(delivery(), plan);
        QCOMPARE(next.accessToken->name, u"TOKEN"_s);
        QCOMPARE(next.signingKey->name, u"KEY"_s);
        QCOMPARE(next.body, delivery().body);
        QCOMPARE(next.headers, delivery().headers);

        const auto get = *redirectPlan(delivery(), 302, "https://other.example.com/");
        for (const RedirectItem& item : get.items)
            QCOMPARE(item.canChange,
                item.kind == Kind::AccessToken || item.name == u"X-Api-Key"_s || item.name == u"X-Plain"_s);
    }

    void noPlan_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("200") << 200 << QByteArray("/x");
        QTest::newRow("304") << 304 << QByteArray("/x");
        QTest::newRow("no location") << 302 << QByteArray();
        QTest::newRow("other scheme") << 302 << QByteArray("ftp://ci.example.com/");
        QTest::newRow("script") << 302 << QByteArray("javascript:alert(1)");
        QTest::newRow("file") << 302 << QByteArray("file:///etc/passwd");
        QTest::newRow("user") << 302 << QByteArray("https://me:you@ci.example.com/");
        QTest::newRow("no host") << 302 << QByteArray("https:///x");
    }

    void noPlan()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, location);
        QVERIFY(!redirectPlan(delivery(), status, location));
    }

    /// A secret is found in every form that is masked, and so is a copy of what was typed.
    void formsOfSecrets()
    {
        Delivery first = delivery();
        first.headers = {{"X-Api-Key", "typed-98765"}, {"X-Copy", "typed-98765"},
            {"X-Hex", QByteArray("token-0123456789").toHex()}, {"X-Plain", "hello"}};
        QCOMPARE(sent(*redirectPlan(first, 307, "https://other.example.com/")), QStringList{u"X-Plain"_s});
    }

    /// What is kept of a followed request makes that one again, and nothing of the first.
    void setupOfWhatFollows()
    {
        TestSetup from;
        from.webhook = u"hook-1"_s;
        from.webhookName = u"Deploy"_s;
        from.team = u"team"_s;
        from.url = delivery().url;
        from.accessTokenSecret = u"TOKEN"_s;
        from.signingSecret = u"KEY"_s;
        from.headers = {{"X-Trace", "${n}"}, {"X-Api-Key", "abc"}};
        from.payload = u"{\"a\":1}"_s;
        Delivery first = delivery();
        first.headers = {{"X-Trace", "7"}, {"X-Api-Key", "abc"}};
        const auto away = followed(first, *redirectPlan(first, 302, "https://other.example.com/x"));
        const TestSetup kept = setupOf(from, away);
        QVERIFY(kept.webhook.isEmpty() && kept.webhookName.isEmpty() && kept.payload.isEmpty());
        QVERIFY(!kept.accessTokenSecret && !kept.signingSecret);
        QCOMPARE(kept.url, away.url);
        QCOMPARE(kept.method, QByteArray("GET"));
        QCOMPARE(kept.team, from.team);
        QCOMPARE(kept.headers, (wire::Headers{{"X-Trace", "${n}"}}));

        const auto same = followed(first, *redirectPlan(first, 308, "/x"));
        TestSetup all = from;
        all.webhook.clear();
        all.webhookName.clear();
        all.url = same.url;
        QVERIFY(setupOf(from, same) == all);
    }

    void namesOfSecrets()
    {
        for (const char* name : {"Authorization", "Cookie", "X-Gitlab-Token", "PRIVATE-KEY", "X-Hub-Signature-256"})
            QVERIFY2(looksSecret(name), name);
        for (const char* name : {"X-Trace", "Accept", "Content-Language"})
            QVERIFY2(!looksSecret(name), name);
    }

    /// The other server gets what the plan says and no more.
    void reachesTheOtherServer()
    {
        Receiver other;
        const auto url = other.listen();
        QVERIFY(url);
        const auto plan = redirectPlan(delivery(), 307, url->toEncoded());
        QVERIFY(plan);
        const Delivery next = followed(delivery(), *plan);
        wire::Client client;
        const auto exchange = client.send(next.url, *requestBytes(next)).exchange;
        QTRY_VERIFY(exchange.isFinished());
        QCOMPARE(other.requests().size(), 1u);
        const ReceivedRequest& request = other.requests().front();
        QVERIFY(wire::headerValue(request.head.headers, "Authorization").isNull());
        QVERIFY(wire::headerValue(request.head.headers, "X-Wandb-Signature").isNull());
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.raw.contains("token-0123456789"));
    }
};

QTEST_GUILESS_MAIN(TestRedirectPlan)
#include "tst_redirectplan.moc"
