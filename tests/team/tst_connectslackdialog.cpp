// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/team/rig.h"
#include "ui/team/connectslackdialog.h"

#include <QSignalSpy>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace desk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = ui::SlackConnection::State;
using test::TeamRig;

namespace {

const QString team(sandbox::demo::team);
const QStringList noLoopback{QString(slackLoopbackFeature)};

/// What a browser does with a page: it is given addresses, sends forms and follows.
class Browser {
public:
    QUrl opened;
    bool starts = true;

    [[nodiscard]] ui::UrlOpener opener()
    {
        return [this](const QUrl& url) {
            opened = url;
            return starts;
        };
    }

    /// Sends the form of the consent page; gives where that leads.
    [[nodiscard]] QUrl submit(const QUrl& consent, const QList<std::pair<QString, QString>>& fields)
    {
        QUrlQuery form(consent);
        for (const auto& [name, value] : fields)
            form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        QUrl page = consent;
        page.setQuery(QString());
        QNetworkRequest request(page);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, form.query(QUrl::FullyEncoded).toUtf8()));
        finish(*reply);
        return QUrl::fromEncoded(reply->rawHeader("Location"));
    }

    /// What is shown at the end.
    [[nodiscard]] QString decide(const QList<std::pair<QString, QString>>& fields)
    {
        return get(submit(opened, fields));
    }

    [[nodiscard]] QString get(const QUrl& url)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        finish(*reply);
        return QString::fromUtf8(reply->readAll());
    }

private:
    static void finish(QNetworkReply& reply)
    {
        if (!eventually([&] { return reply.isFinished(); }, 20000))
            qFatal("no answer");
    }

    QNetworkAccessManager m_network;
};

struct Connecting {
    explicit Connecting(TeamRig& rig)
        : dialog(new ui::ConnectSlackDialog(rig.context, team, browser.opener(), rig.page.get())),
          connected(dialog, &ui::ConnectSlackDialog::connected)
    {
        dialog->open();
    }

    void start() const { TeamRig::partOf<QPushButton>(dialog, u"slackStart"_s)->click(); }
    [[nodiscard]] State state() const { return dialog->connection().state(); }
    [[nodiscard]] QString label(const QString& name) const { return TeamRig::partOf<QLabel>(dialog, name)->text(); }

    Browser browser;
    ui::ConnectSlackDialog* dialog;
    QSignalSpy connected;
};

/// As if it were done on the server's own page.
void connectElsewhere(TeamRig& rig)
{
    ServerInfo server = rig.workspace.view().server;
    server.features.insert(QString(slackLoopbackFeature));
    const QUrl redirect(u"http://127.0.0.1:1/slack/connected"_s);
    Browser browser;
    const QUrl back = browser.submit(inferred::slackConsentPage(server, redirect, u"elsewhere"_s),
        {{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}});
    const QString code = QUrlQuery(back).queryItemValue(u"code"_s);
    (void)test::expectValue(await(rig.client.connectSlack(team, code, redirect.toString())));
}

} // namespace

class TestConnectSlackDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackToThisComputer();
    void aForeignAnswerDoesNotCount();
    void denied();
    void staysOpenWhileConnecting();
    void aLostAnswerIsLookedUp();
    void aLostAnswerThatCannotBeLookedUp();
    void theServersNo();
    void tooLate();
    void cancelledWhileWaiting();
    void noBrowser();
    void aServerWithoutWebPages();
    void watchesWhileItIsDoneOnTheWeb();
    void anAbsentServerDoesNotEndTheWatch();
    void aRefusedKeyEndsTheWatch();
    void theWatchEnds();
};

void TestConnectSlackDialog::comesBackToThisComputer()
{
    TeamRig rig;
    Connecting slack(rig);
    QCOMPARE(slack.dialog->windowTitle(), u"New integration"_s);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    QCOMPARE(slack.label(u"slackStatus"_s), u"Waiting for Slack…"_s);
    QVERIFY(slack.browser.decide({{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}})
                .contains(u"Allowed in Slack"_s));
    QTRY_COMPARE(slack.connected.count(), 1);
    const auto channel = slack.connected.first().first().value<SlackChannel>();
    QCOMPARE(channel.channel, u"#alerts"_s);
    QTRY_VERIFY(ui::findChannel(rig.data.facts(), channel.id));
}

void TestConnectSlackDialog::aForeignAnswerDoesNotCount()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    const QUrl redirect(QUrlQuery(slack.browser.opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QUrl forged = redirect;
    forged.setQuery(u"code=stolen&state=guessed"_s);
    QVERIFY(slack.browser.get(forged).contains(u"not what Automation Desk waits for"_s));
    QCOMPARE(slack.state(), State::Waiting);
    QVERIFY(slack.browser.decide({{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}})
                .contains(u"Allowed in Slack"_s));
    QTRY_COMPARE(slack.connected.count(), 1);
}

void TestConnectSlackDialog::denied()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    QVERIFY(slack.browser.decide({{u"decision"_s, u"deny"_s}}).contains(u"Slack was not connected"_s));
    QTRY_COMPARE(slack.state(), State::Failed);
    QCOMPARE(slack.dialog->connection().problem(), u"It was not allowed in Slack. Start again to choose a channel."_s);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    QVERIFY(slack.browser.decide({{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}})
                .contains(u"Allowed in Slack"_s));
    QTRY_COMPARE(slack.connected.count(), 1);
}

void TestConnectSlackDialog::staysOpenWhileConnecting()
{
    TeamRig rig;
    Connecting slack(rig);
    bool refused = false;
    connect(&slack.dialog->connection(), &ui::SlackConnection::stateChanged, slack.dialog, [&] {
        if (slack.state() != State::Connecting)
            return;
        QTest::keyClick(slack.dialog, Qt::Key_Escape);
        slack.dialog->close();
        refused = slack.dialog->isVisible();
    });
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    (void)slack.browser.decide({{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}});
    QTRY_COMPARE(slack.connected.count(), 1);
    QVERIFY(refused);
}

void TestConnectSlackDialog::aLostAnswerIsLookedUp()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    rig.relay.loseAnswersTo("createSlackIntegration");
    (void)slack.browser.decide({{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}});
    QTRY_COMPARE(slack.connected.count(), 1);
    QCOMPARE(slack.connected.first().first().value<SlackChannel>().channel, u"#alerts"_s);
    QCOMPARE(rig.relay.lost(), 1);
}

void TestConnectSlackDialog::aLostAnswerThatCannotBeLookedUp()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    rig.relay.loseAnswersTo("createSlackIntegration");
    rig.relay.goAwayAfterLoss();
    (void)slack.browser.decide({{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}});
    QTRY_COMPARE(slack.state(), State::Failed);
    QVERIFY(slack.dialog->connection().problem().contains(u"may have been connected"_s));
}

void TestConnectSlackDialog::theServersNo()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    rig.apiKey = rig.server.server->apiKey(QString(sandbox::demo::member)).value().toUtf8();
    (void)slack.browser.decide({{u"channel"_s, u"#alerts"_s}, {u"decision"_s, u"allow"_s}});
    QTRY_COMPARE(slack.state(), State::Failed);
    QVERIFY(slack.dialog->connection().problem().startsWith(u"The server says: "_s));
    QCOMPARE(slack.connected.count(), 0);
}

void TestConnectSlackDialog::tooLate()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.dialog->connection().setPatience(50ms, 3s);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Failed);
    QVERIFY(slack.dialog->connection().problem().contains(u"in time"_s));
    // Who comes back after all finds nobody.
    QUrl late(QUrlQuery(slack.browser.opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    late.setQuery("code=late&state="_L1 + QUrlQuery(slack.browser.opened).queryItemValue(u"state"_s));
    QVERIFY(slack.browser.get(late).isEmpty());
    QCOMPARE(slack.state(), State::Failed);
}

void TestConnectSlackDialog::cancelledWhileWaiting()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    const QPointer<ui::ConnectSlackDialog> dialog(slack.dialog);
    TeamRig::partOf<QPushButton>(slack.dialog, u"slackCancel"_s)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(slack.connected.count(), 0);
    // Nobody listens there any more.
    QUrl late(QUrlQuery(slack.browser.opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QVERIFY(slack.browser.get(late).isEmpty());
}

void TestConnectSlackDialog::noBrowser()
{
    TeamRig rig;
    Connecting slack(rig);
    slack.browser.starts = false;
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    QVERIFY(slack.label(u"slackPage"_s).contains(slack.browser.opened.toString(QUrl::FullyEncoded)));
    QVERIFY(TeamRig::partOf<QLabel>(slack.dialog, u"slackPage"_s)->isVisible());
}

void TestConnectSlackDialog::aServerWithoutWebPages()
{
    TeamRig rig;
    Browser browser;
    ServerInfo server = rig.workspace.view().server;
    server.webHost = u"file:///etc"_s;
    ui::SlackConnection connection(rig.settings, server, team, browser.opener());
    connection.start();
    QCOMPARE(connection.state(), State::Failed);
    QVERIFY(connection.problem().startsWith(u"This server does not say where its web pages are."_s));
    QVERIFY(browser.opened.isEmpty());
}

void TestConnectSlackDialog::watchesWhileItIsDoneOnTheWeb()
{
    TeamRig rig({.without = noLoopback});
    Connecting slack(rig);
    QCOMPARE(slack.dialog->connection().way(), inferred::SlackWay::HandOff);
    slack.dialog->connection().setPatience(5min, 20ms);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    QCOMPARE(slack.browser.opened, inferred::teamSettingsPage(rig.workspace.view().server.webHost, team));
    QVERIFY(!slack.browser.opened.isEmpty());
    QCOMPARE(slack.label(u"slackStatus"_s), u"Waiting for a new channel…"_s);
    connectElsewhere(rig);
    QTRY_COMPARE(slack.connected.count(), 1);
    QCOMPARE(slack.connected.first().first().value<SlackChannel>().channel, u"#alerts"_s);
}

void TestConnectSlackDialog::anAbsentServerDoesNotEndTheWatch()
{
    TeamRig rig({.without = noLoopback});
    Connecting slack(rig);
    slack.dialog->connection().setPatience(5min, 20ms);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    rig.relay.refuse(true);
    QSignalSpy reads(&rig.engine.activity(), &sync::Activity::idle);
    QTRY_VERIFY(reads.count() > 2);
    QCOMPARE(slack.state(), State::Waiting);
}

void TestConnectSlackDialog::aRefusedKeyEndsTheWatch()
{
    TeamRig rig({.without = noLoopback});
    Connecting slack(rig);
    slack.dialog->connection().setPatience(5min, 20ms);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Waiting);
    rig.apiKey = "none";
    QTRY_COMPARE(slack.state(), State::Failed);
    QVERIFY(slack.dialog->connection().problem().contains(u"does not accept the API key"_s));
}

void TestConnectSlackDialog::theWatchEnds()
{
    TeamRig rig({.without = noLoopback});
    Connecting slack(rig);
    slack.dialog->connection().setPatience(300ms, 20ms);
    slack.start();
    QTRY_COMPARE(slack.state(), State::Failed);
    QVERIFY(slack.dialog->connection().problem().contains(u"in time"_s));
}

QTEST_MAIN(TestConnectSlackDialog)
#include "tst_connectslackdialog.moc"
