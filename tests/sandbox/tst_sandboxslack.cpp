// SPDX-License-Identifier: Apache-2.0
// The sandbox's Slack: consent in a browser, codes, channels, posts.
#include "app/sandbox/choices.h"
#include "app/sandbox/data/slackposts.h"
#include "app/sandbox/slack/directory.h"
#include "app/webhook/loopbackredirect.h"
#include "app/wire/client.h"
#include "app/wire/formfields.h"
#include "app/wire/requestbuilder.h"
#include "tests/sandbox/rig.h"
#include "tests/support/eventually.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

namespace {

const QString redirect = u"http://127.0.0.1:8765/slack/connected"_s;

QByteArray form(const QList<std::pair<QByteArray, QString>>& fields)
{
    QByteArrayList parts;
    for (const auto& [name, value] : fields)
        parts.append(name + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

QByteArray parameters(const QString& to = redirect, const QString& state = u"s&t=1"_s)
{
    return form({{"client_id", QString(choices::slackClientId)}, {"scope", u"incoming-webhook"_s}, {"redirect_uri", to},
        {"state", state}});
}

wire::ParsedResponse exchange(const QByteArray& method, const QUrl& url, const QByteArray& body = {},
    const QByteArray& type = "application/x-www-form-urlencoded")
{
    wire::Client client;
    wire::Headers headers;
    if (!body.isEmpty())
        headers.append({"Content-Type", type});
    const auto sent = client.send(url, *wire::buildRequest(method, url, headers, body));
    if (!eventually([&] { return sent.exchange.isFinished(); }))
        return {};
    return sent.exchange.result().response.value_or(wire::ParsedResponse());
}

QByteArray location(const wire::ParsedResponse& response)
{
    return wire::headerValue(response.head.headers, "Location");
}

QString codeIn(const wire::ParsedResponse& response)
{
    return QString::fromLatin1(wire::FormFields::ofTarget(location(response)).value("code").value_or(QByteArray()));
}

} // namespace

class TestSlack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void cleanup() { m_rig.reset(); }

    void thePage()
    {
        const auto page = exchange("GET", consentUrl(parameters()));
        QCOMPARE(page.head.status, 200);
        QCOMPARE(wire::headerValue(page.head.headers, "Content-Type"), QByteArray("text/html; charset=utf-8"));
        const QByteArray policy = wire::headerValue(page.head.headers, "Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'; "));
        QVERIFY2(policy.contains("form-action 'self' http://127.0.0.1:8765;"), policy.constData());
        QVERIFY(page.body.contains("Example Workspace"));
        QCOMPARE(page.body.count("type=\"radio\""), slack::channels().size());
        for (const char* id : {"channel-search", "search", "channel-1", "channel-14", "allow", "deny"})
            QVERIFY2(page.body.contains(QByteArray("id=\"" + QByteArray(id) + '"')), id);
        QVERIFY(page.body.contains("<label for=\"channel-1\">#alerts</label>"));
        QVERIFY(page.body.contains("name=\"state\" value=\"s&amp;t=1\""));
        QVERIFY(!page.body.contains("<script"));
    }

    void search()
    {
        const auto page = exchange("GET", consentUrl(parameters() + "&q=TRAIN"));
        QCOMPARE(page.body.count("type=\"radio\""), 1);
        QVERIFY(page.body.contains("value=\"#training\""));
        QVERIFY(page.body.contains("1 channel has “TRAIN” in the name"));
        const auto none = exchange("GET", consentUrl(parameters() + "&q=%22%3E%3Cscript%3E"));
        QCOMPARE(none.body.count("type=\"radio\""), 0);
        QVERIFY(none.body.contains("No channel has"));
        QVERIFY(none.body.contains("&quot;&gt;&lt;script&gt;"));
        QVERIFY(!none.body.contains("<script"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("query");
        const QByteArray good = parameters();
        const auto changed = [&good](QByteArray from, const QByteArray& to) {
            QByteArray query = good;
            return query.replace(from, to);
        };
        const QByteArray encoded = QUrl::toPercentEncoding(redirect);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another application") << changed("sandbox-slack-client", "other");
        QTest::newRow("another scope") << changed("incoming-webhook", "chat%3Awrite");
        QTest::newRow("no redirect") << changed(encoded, "");
        for (const QString& url : {u"https://127.0.0.1:8765/x"_s, u"http://example.com:8765/x"_s,
                 u"http://127.0.0.1/x"_s, u"http://127.0.0.1.example.com:1/x"_s, u"http://127.0.0.1:1@example.com/"_s,
                 u"http://a@127.0.0.1:1/x"_s, u"http://127.0.0.1:1/x#f"_s, u"//127.0.0.1:1/x"_s,
                 u"javascript:alert(1)"_s, u"http://127.0.0.1:0/x"_s, u"http://127.0.0.1:1/x\r\nA: b"_s})
            QTest::newRow(qPrintable(url)) << changed(encoded, QUrl::toPercentEncoding(url));
        QTest::newRow("redirect twice") << QByteArray(good + "&redirect_uri=" + encoded);
    }

    /// A page that says so, and nothing that leads anywhere.
    void refusals()
    {
        QFETCH(QByteArray, query);
        for (const auto& page : {exchange("GET", consentUrl(query)),
                 exchange("POST", consentUrl({}), query + "&channel=%23training&decision=allow")}) {
            QCOMPARE(page.head.status, 400);
            QVERIFY(location(page).isNull());
            QVERIFY(page.body.contains("Slack cannot be connected"));
        }
    }

    void allow()
    {
        const auto answer = decide("&channel=%23training&decision=allow");
        QCOMPARE(answer.head.status, 303);
        const QByteArray to = location(answer);
        QVERIFY2(to.startsWith("http://127.0.0.1:8765/slack/connected?code="), to.constData());
        QVERIFY(to.endsWith("&state=s%26t%3D1"));
        QCOMPARE(wire::FormFields::ofTarget(to).value("state"), std::optional(QByteArray("s&t=1")));
        const Answer connected = connectWith(codeIn(answer));
        QCOMPARE(connected.status, 200);
        QCOMPARE(at(connected.data(), u"result.integration.teamName"_s).toString(), u"Example Workspace"_s);
        QCOMPARE(at(connected.data(), u"result.integration.channelName"_s).toString(), u"#training"_s);
        const QJsonObject post = posts(u"?channel=%23training"_s).at(0).toObject();
        QCOMPARE(
            post.value("message"_L1).toString(), u"team-admin added an integration to this channel: Automation Desk"_s);
        QVERIFY(post.value("execution"_L1).isNull());
    }

    void deny()
    {
        const auto answer = decide("&decision=deny");
        QCOMPARE(answer.head.status, 303);
        QCOMPARE(
            location(answer), QByteArray("http://127.0.0.1:8765/slack/connected?error=access_denied&state=s%26t%3D1"));
    }

    /// The page again, with what is missing.
    void undecided()
    {
        for (const QByteArray& more : {QByteArray("&decision=allow"), QByteArray("&channel=%23training"),
                 QByteArray("&channel=%23nowhere&decision=allow")}) {
            const auto answer = decide(more);
            QCOMPARE(answer.head.status, 400);
            QVERIFY(answer.body.contains("Choose a channel"));
            QVERIFY(answer.body.contains("id=\"allow\""));
        }
        const auto other = exchange("POST", consentUrl({}), parameters() + "&decision=deny", "text/plain");
        QCOMPARE(other.head.status, 400);
        QCOMPARE(exchange("PUT", consentUrl({}), "x").head.status, 405);
    }

    void redirects_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("IPv6") << u"http://[::1]:1234/back"_s << QByteArray("http://[::1]:1234/back?error=");
        QTest::newRow("name") << u"http://localhost:1234/"_s << QByteArray("http://localhost:1234/?error=");
        QTest::newRow("query") << u"http://127.0.0.1:1/x?a=%26b"_s << QByteArray("http://127.0.0.1:1/x?a=%26b&error=");
    }

    void redirects()
    {
        QFETCH(QString, to);
        QFETCH(QByteArray, expected);
        const auto answer = exchange("POST", consentUrl({}), parameters(to, {}) + "&decision=deny");
        QCOMPARE(answer.head.status, 303);
        QVERIFY2(location(answer).startsWith(expected), location(answer).constData());
        QVERIFY(!location(answer).contains("state"));
        QCOMPARE(exchange("GET", consentUrl(parameters(to))).head.status, 200);
    }

    void codes()
    {
        const QDateTime start = QDateTime::fromString(u"2026-05-01T10:00:00Z"_s, Qt::ISODate);
        m_rig->clock = start;
        const auto newCode = [this] { return codeIn(decide("&channel=%40member&decision=allow")); };
        const QString used = newCode();
        QCOMPARE(connectWith(used).status, 200);
        QVERIFY(connectWith(used).message().contains(u"used already"_s));
        QCOMPARE(connectWith(u"never-seen"_s).status, 400);
        QCOMPARE(connectWith(QString()).status, 400);
        const QString moved = newCode();
        const Answer elsewhere = connectWith(moved, u"http://127.0.0.1:8766/slack/connected"_s);
        QCOMPARE(elsewhere.status, 400);
        QVERIFY(elsewhere.message().contains(u"redirectURI"_s));
        QCOMPARE(connectWith(moved).status, 400); // somebody else has it: it is good for nobody now
        const QString old = newCode();
        const QString inTime = newCode();
        m_rig->clock = start.addSecs(599);
        QCOMPARE(connectWith(inTime).status, 200);
        m_rig->clock = start.addSecs(600);
        QVERIFY(connectWith(old).message().contains(u"10 minutes"_s));
    }

    void onlyAdminsConnect()
    {
        const QString code = codeIn(decide("&channel=%23training&decision=allow"));
        QCOMPARE(connectWith(code, redirect, demo::member).status, 403);
        QCOMPARE(connectWith(code).status, 200); // the refusal left the code alone
    }

    /// From the page to the program that waits, as a browser does it.
    void comesBackToThisComputer()
    {
        webhook::LoopbackRedirect back;
        QVERIFY(back.listen({u"Slack"_s, u"Connected"_s, u"Denied"_s, u"Wrong"_s}));
        QSignalSpy allowed(&back, &webhook::LoopbackRedirect::allowed);
        const auto answer = exchange("POST", consentUrl({}),
            parameters(back.uri().toString(), back.state()) + "&channel=%23on-call&decision=allow");
        const auto page = exchange("GET", QUrl::fromEncoded(location(answer), QUrl::StrictMode));
        QVERIFY(page.body.contains("Connected"));
        QTRY_COMPARE(allowed.count(), 1);
        const Answer connected = connectWith(allowed.first().first().toString(), back.uri().toString());
        QCOMPARE(at(connected.data(), u"result.integration.channelName"_s).toString(), u"#on-call"_s);
    }

    void notificationsArePosted()
    {
        QJsonObject input = aliasAutomation(*m_rig, u"tell"_s);
        input[u"triggeredActionType"_s] = u"NOTIFICATION"_s;
        input[u"triggeredActionConfig"_s] = QJsonObject{{u"notificationActionInput"_s,
            QJsonObject{{u"integrationID"_s, channelId(u"#training"_s)}, {u"title"_s, u"New ${alias} <b>"_s},
                {u"message"_s, u"${artifact_version_string} by ${event_author}: ${no_such}"_s},
                {u"severity"_s, u"WARN"_s}}}};
        QCOMPARE(createAutomation(*m_rig, input).status, 200);
        const Answer fired = m_rig->alias(u"mine"_s);
        const QJsonArray found = posts(u"?channel=%23training"_s);
        QCOMPARE(found.size(), 1);
        const QJsonObject post = found.at(0).toObject();
        QCOMPARE(post.value("workspace"_L1).toString(), u"Example Workspace"_s);
        QCOMPARE(post.value("channel"_L1).toString(), u"#training"_s);
        QCOMPARE(post.value("title"_L1).toString(), u"New mine <b>"_s);
        QCOMPARE(post.value("message"_L1).toString(),
            u"example-org-entity/wandb-registry-Model/image-classifier:mine by member: ${no_such}"_s);
        QCOMPARE(post.value("severity"_L1).toString(), u"WARN"_s);
        QVERIFY(fired.body.contains(post.value("execution"_L1).toString().toLatin1()));
        QVERIFY(QDateTime::fromString(post.value("at"_L1).toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(posts(u"?channel=%23general"_s).isEmpty());

        QCOMPARE(remove(channelId(u"#training"_s)).status, 200);
        const Answer after = m_rig->alias(u"mine"_s);
        QVERIFY2(after.body.contains("#training of Example Workspace was deleted"), after.body.constData());
        QCOMPARE(posts().size(), 1);
    }

    void postsComeNewestFirst()
    {
        for (int i = 0; i < 3; ++i)
            m_rig->fire({{u"type"_s, u"RUN_STATE"_s}, {u"entity"_s, u"example-team"_s}, {u"project"_s, u"vision"_s},
                {u"run"_s, u"run-%1"_s.arg(i)}, {u"state"_s, u"failed"_s}});
        const QJsonArray found = posts();
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0)["message"_L1].toString(), u"run-2 is FAILED"_s);
        QCOMPARE(found.at(2)["message"_L1].toString(), u"run-0 is FAILED"_s);
        const Answer noKey = m_rig->send("GET", u"/sandbox/slack/posts"_s, {}, {});
        QCOMPARE(noKey.status, 401);
        QCOMPARE(m_rig->send("POST", u"/sandbox/slack/posts"_s, "{}").status, 405);
    }

    void oldestPostsGo()
    {
        QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"posts.db"_s));
        QVERIFY(database);
        const int count = choices::keptSlackPosts + 3;
        QVERIFY((*database)->transaction([&]() -> Status {
            for (int i = 0; i < count; ++i) {
                if (auto added = addSlackPost(**database, {{}, {}, {}, QString::number(i), {}, u"now"_s, {}}); !added)
                    return added;
            }
            return {};
        }));
        const auto kept = slackPosts(**database);
        QVERIFY(kept);
        QCOMPARE(int(kept->size()), choices::keptSlackPosts);
        QCOMPARE(kept->front().message, QString::number(count - 1));
        QCOMPARE(kept->back().message, u"3"_s);
    }

    /// It needs no key and tells nothing.
    void settingsPage()
    {
        QUrl url = m_rig->url;
        url.setPath(u"/example-team/settings"_s);
        const auto page = exchange("GET", url);
        QCOMPARE(page.head.status, 200);
        QVERIFY(page.body.contains("Team Settings of example-team"));
        QVERIFY(!page.body.contains("RECEIVER_TOKEN"));
        QVERIFY(!page.body.contains("#training"));
        url.setPath(u"/%3Cb%3E/settings"_s, QUrl::StrictMode);
        QVERIFY(exchange("GET", url).body.contains("&lt;b&gt;"));
        QCOMPARE(exchange("POST", url, "x").head.status, 405);
        for (const QString& path : {u"/settings"_s, u"/a/b/settings"_s, u"//settings"_s, u"/a/settings/"_s}) {
            url.setPath(path);
            QCOMPARE(exchange("GET", url).head.status, 404);
        }
    }

private:
    QUrl consentUrl(const QByteArray& query) const
    {
        QUrl url = m_rig->url;
        url.setPath(u"/slack/oauth/v2/authorize"_s);
        url.setQuery(query.isEmpty() ? QString() : QString::fromLatin1(query), QUrl::StrictMode);
        return url;
    }

    wire::ParsedResponse decide(const QByteArray& more) const
    {
        return exchange("POST", consentUrl({}), parameters() + more);
    }

    Answer connectWith(
        const QString& code, const QString& address = redirect, QLatin1StringView user = demo::viewer) const
    {
        return m_rig->askAs(user,
            u"mutation($c:String!,$r:String!){result:createSlackIntegration(input:{entityName:\"example-team\",code:$c,"
            "redirectURI:$r}){integration{... on SlackIntegration{id teamName channelName}}}}"_s,
            {{u"c"_s, code}, {u"r"_s, address}});
    }

    Answer remove(const QString& id) const
    {
        return m_rig->ask(u"mutation($id:ID!){deleteIntegration(input:{id:$id}){success}}"_s, {{u"id"_s, id}});
    }

    QString channelId(const QString& channel) const
    {
        const Answer answer = m_rig->ask(u"{entity(name:\"example-team\"){integrations{edges{node{__typename"
                                         " ... on SlackIntegration{id channelName}}}}}}"_s);
        for (const QJsonValue& edge : at(answer.data(), u"entity.integrations.edges"_s).toArray()) {
            if (edge["node"_L1]["channelName"_L1] == channel)
                return edge["node"_L1]["id"_L1].toString();
        }
        return {};
    }

    QJsonArray posts(const QString& query = {}) const
    {
        QUrl url = m_rig->url;
        url.setPath(u"/sandbox/slack/posts"_s);
        if (!query.isEmpty())
            url.setQuery(query.mid(1), QUrl::StrictMode);
        wire::Client client;
        const auto sent = client.send(url,
            *wire::buildRequest("GET", url, {{"Authorization", "Basic " + QByteArray("api:test-key").toBase64()}}, {}));
        if (!eventually([&] { return sent.exchange.isFinished(); }))
            return {};
        return QJsonDocument::fromJson(sent.exchange.result().response->body).object().value("posts"_L1).toArray();
    }

    std::unique_ptr<Rig> m_rig;
};

QTEST_GUILESS_MAIN(TestSlack)
#include "tst_sandboxslack.moc"
