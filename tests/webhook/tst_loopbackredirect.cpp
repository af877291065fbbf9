// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/loopbackredirect.h"
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/eventually.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace desk;
using webhook::LoopbackRedirect;

namespace {

const LoopbackRedirect::Words words{u"Slack <b>&"_s, u"Connected <i>"_s, u"Denied \"no\""_s, u"Not <this> one"_s};

wire::ParsedResponse ask(const QUrl& url, const QByteArray& method = "GET")
{
    wire::Client client;
    const auto sent = client.send(url, *wire::buildRequest(method, url, {}, {}));
    if (!eventually([&] { return sent.exchange.isFinished(); }))
        return {};
    return sent.exchange.result().response.value_or(wire::ParsedResponse());
}

QUrl answer(const LoopbackRedirect& redirect, const QByteArray& query)
{
    QUrl url = redirect.uri();
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QByteArray stateOf(const LoopbackRedirect& redirect)
{
    return "&state=" + redirect.state().toLatin1();
}

} // namespace

class TestLoopbackRedirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_redirect = std::make_unique<LoopbackRedirect>();
        QVERIFY(m_redirect->listen(words));
        m_allowed = std::make_unique<QSignalSpy>(m_redirect.get(), &LoopbackRedirect::allowed);
        m_denied = std::make_unique<QSignalSpy>(m_redirect.get(), &LoopbackRedirect::denied);
    }

    void addressAndState()
    {
        QCOMPARE(m_redirect->uri().host(), u"127.0.0.1"_s);
        QCOMPARE(m_redirect->uri().scheme(), u"http"_s);
        QCOMPARE(m_redirect->uri().path(), u"/slack/connected"_s);
        QVERIFY(m_redirect->uri().port() > 0);
        QCOMPARE(m_redirect->state().size(), 43);
        QVERIFY(LoopbackRedirect().state() != m_redirect->state());
    }

    /// What a browser must get, whatever the words are.
    void allowedOnce()
    {
        const auto page = ask(answer(*m_redirect, "code=a%2Fb%26c%3D1+2%C3%A4" + stateOf(*m_redirect)));
        QCOMPARE(page.head.status, 200);
        QCOMPARE(wire::headerValue(page.head.headers, "content-type"), QByteArray("text/html; charset=utf-8"));
        QCOMPARE(wire::headerValue(page.head.headers, "cache-control"), QByteArray("no-store"));
        const QByteArray policy = wire::headerValue(page.head.headers, "content-security-policy");
        QVERIFY(policy.startsWith("default-src 'none'; "));
        QVERIFY(policy.contains("form-action 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        QVERIFY(page.body.contains("<title>Slack &lt;b&gt;&amp;</title>"));
        QVERIFY(page.body.contains("<p>Connected &lt;i&gt;</p>"));
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(!page.body.contains("<b>"));
        QTRY_COMPARE(m_allowed->count(), 1);
        QCOMPARE(m_allowed->first().first().toString(), u"a/b&c=1 2ä"_s);

        const auto again = ask(answer(*m_redirect, "code=other" + stateOf(*m_redirect)));
        QCOMPARE(again.head.status, 410);
        QVERIFY(again.body.contains("Not &lt;this&gt; one"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_allowed->count(), 1);
        QCOMPARE(m_denied->count(), 0);
    }

    void denied()
    {
        const auto page = ask(answer(*m_redirect, "error=access_denied" + stateOf(*m_redirect)));
        QCOMPARE(page.head.status, 200);
        QVERIFY(page.body.contains("Denied &quot;no&quot;"));
        QTRY_COMPARE(m_denied->count(), 1);
        QCOMPARE(m_denied->first().first().toString(), u"access_denied"_s);
        QCOMPARE(m_allowed->count(), 0);
    }

    void othersDoNotCount_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("no state") << QByteArray("code=a");
        QTest::newRow("empty state") << QByteArray("code=a&state=");
        QTest::newRow("wrong state") << QByteArray("code=a&state=nothing");
        QTest::newRow("state and more") << QByteArray("code=a&state=%1x");
        QTest::newRow("state twice") << QByteArray("code=a&state=%1&state=%1");
        QTest::newRow("denied without state") << QByteArray("error=access_denied");
        QTest::newRow("neither") << QByteArray("state=%1");
        QTest::newRow("both") << QByteArray("code=a&error=b&state=%1");
        QTest::newRow("empty code") << QByteArray("code=&state=%1");
        QTest::newRow("code twice") << QByteArray("code=a&code=b&state=%1");
    }

    /// Turned away, and the one that was waited for still counts afterwards.
    void othersDoNotCount()
    {
        QFETCH(QByteArray, query);
        const auto page = ask(answer(*m_redirect, query.replace("%1", m_redirect->state().toLatin1())));
        QCOMPARE(page.head.status, 400);
        QVERIFY(page.body.contains("Not &lt;this&gt; one"));
        QVERIFY(!page.body.contains(m_redirect->state().toLatin1()));
        ask(answer(*m_redirect, "code=good" + stateOf(*m_redirect)));
        QTRY_COMPARE(m_allowed->count(), 1);
        QCOMPARE(m_allowed->first().first().toString(), u"good"_s);
        QCOMPARE(m_denied->count(), 0);
    }

    void otherPathsAndMethods()
    {
        QUrl elsewhere = answer(*m_redirect, "code=a" + stateOf(*m_redirect));
        elsewhere.setPath(u"/favicon.ico"_s);
        QCOMPARE(ask(elsewhere).head.status, 404);
        const QUrl right = answer(*m_redirect, "code=a" + stateOf(*m_redirect));
        QCOMPARE(ask(right, "POST").head.status, 405);
        QCOMPARE(ask(right).head.status, 200);
        QTRY_COMPARE(m_allowed->count(), 1);
    }

    /// The page arrives although the object goes as soon as it has its answer.
    void mayBeEndedByItsAnswer()
    {
        connect(m_redirect.get(), &LoopbackRedirect::allowed, this, [this] { m_redirect.reset(); });
        const auto page = ask(answer(*m_redirect, "code=a" + stateOf(*m_redirect)));
        QCOMPARE(page.head.status, 200);
        QTRY_VERIFY(!m_redirect);
    }

private:
    std::unique_ptr<LoopbackRedirect> m_redirect;
    std::unique_ptr<QSignalSpy> m_allowed;
    std::unique_ptr<QSignalSpy> m_denied;
};

QTEST_GUILESS_MAIN(TestLoopbackRedirect)
#include "tst_loopbackredirect.moc"
