// SPDX-License-Identifier: Apache-2.0
// The pane over real exchanges. With DESK_SHOTS=DIR pictures of every tab are kept there.
#include "tests/support/eventually.h"
#include "ui/tester/responsepane.h"

#include "tests/ui/a11yaudit.h"
#include "tests/ui/clippingaudit.h"
#include "tests/ui_tester/responseruns.h"
#include "tests/wire/certificate.h"
#include "tests/wire/scriptedserver.h"
#include "ui/kit/banner.h"
#include "ui/kit/codearea.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/tableview.h"
#include "ui/kit/waterfall.h"
#include "ui/language/language.h"
#include "ui/tester/diffmodel.h"
#include "ui/tester/diffrows.h"
#include "ui/tester/responsefacts.h"
#include "ui/tester/responsesummary.h"
#include "ui/tester/responsetls.h"

#include <QSignalSpy>
#include <QAccessible>
#include <QDir>
#include <QTimer>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;
using Tab = ResponsePane::Tab;

namespace {

constexpr std::array allTabs{Tab::Summary, Tab::Body, Tab::Headers, Tab::Timeline, Tab::Tls, Tab::Diff};

struct Bench {
    Bench()
    {
        language.speak(u"en"_s);
        pane.resize(560, 760);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the pane did not become active");
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = pane.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] QString label(const QString& name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const QString& name) const { return find<QWidget>(name)->isVisible(); }

    /// Everything that can be read in the pane, shown or not.
    [[nodiscard]] QString allText() const
    {
        QStringList all;
        for (QWidget* widget : pane.findChildren<QWidget*>()) {
            all.append(widget->toolTip() + widget->accessibleName() + widget->accessibleDescription());
            if (const auto* label = qobject_cast<QLabel*>(widget))
                all.append(label->text());
            if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
                all.append(text->toPlainText());
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
                append(*view->model(), &all);
        }
        return all.join(u'\n');
    }

    static void append(const QAbstractItemModel& model, QStringList* all)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    all->append(model.index(row, column).data(role).toString());
            }
        }
    }

    /// "name=value" of the facts.
    [[nodiscard]] QString fact(const QString& facts, const QString& name) const
    {
        for (const Fact& fact : find<ResponseFacts>(facts)->facts()) {
            if (fact.name == name)
                return fact.value;
        }
        return {};
    }

    Language language;
    ResponsePane pane;
};

tester::RunSummary summary(const QString& id, const QDateTime& at, bool pinned = false)
{
    tester::RunSummary run;
    run.id = id;
    run.at = at;
    run.pinned = pinned;
    run.webhook = u"hook"_s;
    run.label = u"deploy-hook"_s;
    run.passed = true;
    run.status = 204;
    return run;
}

QString written(const QList<DiffRow>& rows)
{
    QStringList list;
    for (const DiffRow& row : rows)
        list.append(QString(diffMark(row.kind) + u'|' + row.what + u'|' + diffValues(row)));
    return list.join(u'\n');
}

} // namespace

class TestResponsePane : public QObject {
    Q_OBJECT

    static void shoot(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("DESK_SHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        for (const bool dark : {false, true}) {
            applyLook(*qApp, dark ? Scheme::Dark : Scheme::Light);
            QTest::qWait(50);
            QVERIFY(widget->grab().save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
        }
        applyLook(*qApp, Scheme::Light);
    }

    static void setPoints(double points)
    {
        QFont font(u"Inter"_s);
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }

private Q_SLOTS:
    void initTestCase()
    {
        setPoints(9.75);
        applyLook(*qApp, Scheme::Light);
    }

    void beforeAnythingThereAreTheKeys();
    void sendingCounts();
    void anAnswerIsShown();
    void noAnswerIsItsOwnOutcome();
    void aRefusedCertificateIsShown();
    void whatWandbSentIsShown();
    void theTabIsKept();
    void theRemedyIsPassedOn();
    void theEndIsReadOut();
    void secretsAreMaskedEverywhere();
    void redirectsSayWhatFollowingDoes_data();
    void redirectsSayWhatFollowingDoes();
    void certificatesSayTheirDays();
    void comparesWithTheRunBefore();
    void offersPinnedRunsFirst();
    void findsTheRunBefore();
    void isForEverybody_data();
    void isForEverybody();
};

void TestResponsePane::beforeAnythingThereAreTheKeys()
{
    const Bench bench;
    QVERIFY(bench.isShown(u"responseKeys"_s));
    QVERIFY(!bench.isShown(u"responseTabs"_s));
    QVERIFY(bench.allText().contains(u"Ctrl+Enter"_s));
    QVERIFY(bench.allText().contains(u"Ctrl+Shift+C"_s));
}

void TestResponsePane::sendingCounts()
{
    Bench bench;
    bench.pane.showSending(u"connect"_s);
    QVERIFY(bench.label(u"responseFacts"_s).startsWith(u"Connecting · "_s));
    QVERIFY(bench.label(u"responseFacts"_s).endsWith(u"Esc cancels"_s));
    QTRY_VERIFY(bench.label(u"responseFacts"_s).contains(u" 0.2 s "_s));
    bench.pane.showSending(u"response"_s);
    QVERIFY2(!bench.label(u"responseFacts"_s).contains(u" 0.0 s "_s), "the clock began anew");
    shoot(&bench.pane, u"sending"_s);
    bench.pane.showRun(test::answered(204, "No Content", {}), {});
    for (const auto* timer : bench.find<QWidget>(u"responseStatus"_s)->findChildren<QTimer*>())
        QVERIFY(!timer->isActive());
    QCOMPARE(bench.label(u"responseFacts"_s), u"182 ms · 0 B · HTTP/1.1 · TLS 1.3"_s);
}

void TestResponsePane::anAnswerIsShown()
{
    wire::test::ScriptedServer server(wire::test::answering(
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 401 Unauthorized\r\nX-b: 2\r\nX-A: 1\r\n"
        "WWW-Authenticate: Bearer error=\"invalid_token\"\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\nb\r\n{\"ok\":false\r\n1\r\n}\r\n0\r\nX-End: yes\r\n\r\n"));
    Bench bench;
    bench.pane.showRun(test::sentTo(server.url()), test::tokenSecret());
    QCOMPARE(bench.label(u"responseChip"_s), u"401 Unauthorized"_s);
    QVERIFY(bench.label(u"responseFacts"_s).endsWith(u" · 12 B · HTTP/1.1"_s));
    QVERIFY(bench.isShown(u"responseBanner"_s));

    bench.pane.showTab(Tab::Headers);
    const auto* table = bench.find<TableView>(u"headerTable"_s);
    QVERIFY(table->isVisible());
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names.append(table->model()->index(row, 0).data().toString());
    QCOMPARE(names.join(u' '), u"Link X-b X-A WWW-Authenticate Content-Type Transfer-Encoding X-End"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"103 Early Hints"_s);
    QVERIFY(!table->isColumnHidden(2));
    QCOMPARE(bench.find<QTabBar>(u"responseTabs"_s)->tabText(int(Tab::Headers)), u"Headers 7"_s);
    bench.find<QLineEdit>(u"headerFilter"_s)->setText(u"x-"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);

    bench.pane.showTab(Tab::Body);
    QTRY_COMPARE(bench.find<CodeArea>(u"bodyText"_s)->code(), u"{\n  \"ok\": false\n}"_s);
    bench.pane.showTab(Tab::Timeline);
    const auto* chart = bench.find<Waterfall>(u"responseWaterfall"_s);
    QVERIFY(chart->isVisible());
    QVERIFY(chart->valueText().contains(u"Download"_s));
    bench.pane.showTab(Tab::Tls);
    QVERIFY(bench.isShown(u"responseLack"_s));
    bench.pane.showTab(Tab::Summary);
    QVERIFY(bench.fact(u"summaryFacts"_s, u"Address"_s).endsWith(u" · IPv4"_s));
    QVERIFY(bench.fact(u"summaryFacts"_s, u"Remarks"_s).contains(u"1 interim answer"_s));
}

void TestResponsePane::noAnswerIsItsOwnOutcome()
{
    wire::test::ScriptedServer server([](QSslSocket* socket) { socket->abort(); });
    Bench bench;
    bench.pane.showRun(test::sentTo(server.url()), test::tokenSecret());
    QCOMPARE(bench.label(u"responseChip"_s), u"No answer"_s);
    QVERIFY(bench.label(u"responseBannerText"_s).contains(u"processed"_s));
    QVERIFY(bench.fact(u"summaryFacts"_s, u"Outcome"_s).contains(u"may have processed"_s));
    for (const Tab tab : {Tab::Body, Tab::Headers}) {
        bench.pane.showTab(tab);
        QVERIFY(bench.isShown(u"responseLack"_s));
    }
}

void TestResponsePane::aRefusedCertificateIsShown()
{
    const auto configuration = wire::test::selfSigned(u"IP:127.0.0.1"_s);
    if (!configuration)
        QSKIP("no openssl");
    wire::test::ScriptedServer server(wire::test::answering("HTTP/1.1 204 No Content\r\n\r\n"));
    server.useTls(*configuration);
    Bench bench;
    bench.pane.showRun(test::sentTo(server.url(u"https"_s)), test::tokenSecret());
    QCOMPARE(bench.label(u"responseChip"_s), u"TLS"_s);
    bench.pane.showTab(Tab::Tls);
    QVERIFY(bench.isShown(u"tlsFacts"_s));
    QVERIFY(bench.fact(u"tlsFacts"_s, u"Check"_s).startsWith(u"Refused"_s));
    QVERIFY(!bench.fact(u"tlsFacts"_s, u"Reason"_s).isEmpty());
    QVERIFY(bench.fact(u"tlsFacts"_s, u"Subject"_s).contains(u"desk test"_s));
    QVERIFY(bench.fact(u"tlsFacts"_s, u"Valid until"_s).endsWith(u"left)"_s));
    bench.pane.showTab(Tab::Timeline);
    const QString phases = bench.find<Waterfall>(u"responseWaterfall"_s)->valueText();
    QVERIFY2(phases.contains(u"TLS, not finished"_s), qPrintable(phases));

    wire::SendOptions trusting;
    trusting.extraAuthorities = configuration->localCertificateChain();
    bench.pane.showRun(test::sentTo(server.url(u"https"_s), u"run"_s, trusting), test::tokenSecret());
    QCOMPARE(bench.label(u"responseChip"_s), u"204 No Content"_s);
    QVERIFY(bench.fact(u"tlsFacts"_s, u"Check"_s).startsWith(u"Verified"_s));
    QVERIFY(bench.fact(u"tlsFacts"_s, u"Version"_s).startsWith(u"TLS 1."_s));
}

void TestResponsePane::whatWandbSentIsShown()
{
    webhook::TestRun run;
    run.id = u"run"_s;
    run.from = WebhookTest::From::Server;
    run.at = QDateTime::currentDateTimeUtc();
    run.server = WebhookTest{.at = run.at,
        .ok = false,
        .status = 403,
        .statusText = u"403 Forbidden"_s,
        .body = u"{\"why\":\"no\"}"_s,
        .error = u"endpoint said no"_s,
        .raw = {},
        .cause = {}};
    Bench bench;
    bench.pane.showRun(run, {});
    QCOMPARE(bench.label(u"responseChip"_s), u"403 Forbidden"_s);
    QCOMPARE(bench.fact(u"summaryFacts"_s, u"W&B’s words"_s), u"endpoint said no"_s);
    bench.pane.showTab(Tab::Body);
    QTRY_COMPARE(bench.find<CodeArea>(u"bodyText"_s)->code(), u"{\n  \"why\": \"no\"\n}"_s);
    for (const Tab tab : {Tab::Headers, Tab::Timeline, Tab::Tls}) {
        bench.pane.showTab(tab);
        QVERIFY(bench.isShown(u"responseLack"_s));
    }
}

void TestResponsePane::theTabIsKept()
{
    Bench bench;
    bench.pane.showRun(test::answered(200, "OK", "{}"), {});
    bench.pane.showTab(Tab::Timeline);
    bench.pane.showSending(u"connect"_s);
    bench.pane.showRun(test::failed(wire::Outcome::NotSent, TlsError{}), {});
    QCOMPARE(bench.pane.tab(), Tab::Timeline);
    QVERIFY(bench.isShown(u"timelineScroll"_s));
}

void TestResponsePane::theRemedyIsPassedOn()
{
    Bench bench;
    webhook::TestRun run = test::answered(401, "Unauthorized", "{}", {{"WWW-Authenticate", "Bearer"}});
    run.exchange.sent =
        "POST / HTTP/1.1\r\nHost: ci.example.com\r\nAuthorization: Bearer " + test::tokenValue + "\r\n\r\n";
    bench.pane.showRun(run, test::tokenSecret());
    QSignalSpy asked(&bench.pane, &ResponsePane::remedyRequested);
    auto* button = bench.find<QAbstractButton>(u"responseBannerAction"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(asked.count(), 1);
    const auto explanation = asked[0][0].value<webhook::Explanation>();
    QCOMPARE(explanation.remedy, webhook::Remedy::RotateToken);
    QCOMPARE(explanation.subject, u"DEPLOY_TOKEN"_s);
    bench.pane.showRun(test::answered(204, "No Content", {}), {});
    QVERIFY(!bench.isShown(u"responseBanner"_s));
}

void TestResponsePane::theEndIsReadOut()
{
    Bench bench;
    bench.pane.showRun(test::answered(204, "No Content", {}), {});
    auto* facts = bench.find<QLabel>(u"responseFacts"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(facts)->text(QAccessible::Name),
        u"204 No Content, 182 ms, 0 B, HTTP/1.1, TLS 1.3"_s);
}

void TestResponsePane::secretsAreMaskedEverywhere()
{
    const QByteArray& token = test::tokenValue;
    wire::test::ScriptedServer server(wire::test::answering("HTTP/1.1 401 No " + token + "\r\nX-Echo: " + token
        + "\r\nLocation: /" + token + "\r\nWWW-Authenticate: Bearer realm=\"" + token
        + "\"\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"got\":\"" + token + "\",\"b\":\""
        + token.toBase64() + "\"}"));
    Bench bench;
    const webhook::TestRun run = test::sentTo(server.url());
    webhook::TestRun before = test::sentTo(server.url(), u"before"_s);
    before.at = run.at.addSecs(-60);
    before.exchange.response->body = "{\"other\":\"" + token + "\"}";
    bench.pane.setOthers({summary(u"before"_s, before.at)});
    bench.pane.showRun(run, test::tokenSecret());
    bench.pane.diffWithPrevious();
    bench.pane.compareWith(before);
    QTRY_VERIFY(bench.find<TableView>(u"diffTable"_s)->model()->rowCount() > 0);
    bench.pane.showTab(Tab::Body);
    QTRY_VERIFY(!bench.find<CodeArea>(u"bodyText"_s)->code().isEmpty());
    const QString all = bench.allText();
    QVERIFY(all.contains(u"•••• DEPLOY_TOKEN"_s));
    QVERIFY(!all.contains(QString::fromLatin1(token)));
    QVERIFY(!all.contains(QString::fromLatin1(token.toBase64().left(20))));
}

void TestResponsePane::redirectsSayWhatFollowingDoes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("keepsBody");
    QTest::addColumn<bool>("sameOrigin");
    QTest::newRow("moved") << 301 << QByteArray("/new") << u"https://ci.example.com/new"_s << false << true;
    QTest::newRow("other host") << 307 << QByteArray("https://evil.example/") << u"https://evil.example/"_s << true
                                << false;
    QTest::newRow("other scheme") << 308 << QByteArray("http://ci.example.com/") << u"http://ci.example.com/"_s << true
                                  << false;
    QTest::newRow("port written out") << 308 << QByteArray("https://ci.example.com:443/")
                                      << u"https://ci.example.com:443/"_s << true << true;
    QTest::newRow("no web") << 302 << QByteArray("file:///etc/passwd") << QString() << false << false;
}

void TestResponsePane::redirectsSayWhatFollowingDoes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    const webhook::TestRun run = test::answered(status, "", {}, {{"Location", location}});
    const auto hop = redirectHop(run);
    QVERIFY(hop.has_value());
    QTEST(hop->target.toString(), "target");
    QTEST(hop->keepsBody, "keepsBody");
    QTEST(hop->sameOrigin, "sameOrigin");
    Bench bench;
    bench.pane.showRun(run, {});
    const QString words = bench.fact(u"summaryFacts"_s, u"Following"_s);
    QCOMPARE(words.contains(u"another server"_s), hop->target.isValid() && !hop->sameOrigin);
    QVERIFY(!redirectHop(test::answered(200, "OK", {}, {{"Location", location}})));
}

void TestResponsePane::certificatesSayTheirDays()
{
    wire::Exchange exchange;
    exchange.tls = wire::TlsInfo{};
    wire::CertificateSummary certificate;
    const QDateTime now(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    const auto until = [&](int days) {
        certificate.validUntil = now.addDays(days);
        exchange.tls->chain = {certificate};
        const auto facts = tlsFacts(exchange, now);
        const auto found =
            std::find_if(facts.begin(), facts.end(), [](const Fact& fact) { return fact.name == u"Valid until"_s; });
        return found->value;
    };
    QVERIFY(until(12).contains(u"(12 day"_s) && until(12).endsWith(u"left)"_s));
    QVERIFY(until(0).contains(u"(0 day"_s) && until(0).endsWith(u"left)"_s));
    QVERIFY(until(-3).contains(u"(3 day"_s) && until(-3).endsWith(u"ago)"_s));
    QVERIFY(tlsFacts({}, now).isEmpty());
}

void TestResponsePane::comparesWithTheRunBefore()
{
    Bench bench;
    const webhook::TestRun run = test::answered(
        401, "Unauthorized", "{\"a\":1,\"b\":2}", {{"Content-Type", "application/json"}, {"X-New", "1"}});
    webhook::TestRun before = test::answered(200, "OK", "{\"a\":1,\"b\":3}");
    before.id = u"before"_s;
    before.at = run.at.addSecs(-60);
    QSignalSpy asked(&bench.pane, &ResponsePane::compareRequested);
    bench.pane.setOthers({summary(u"run"_s, run.at), summary(u"before"_s, before.at)});
    bench.pane.showRun(run, {});
    QCOMPARE(asked.count(), 0); // nobody looks yet
    bench.pane.diffWithPrevious();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"before"_s);
    webhook::TestRun wrong = before;
    wrong.id = u"other"_s;
    bench.pane.compareWith(wrong);
    bench.pane.compareWith(before);
    auto* table = bench.find<TableView>(u"diffTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QList<DiffRow> rows;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        rows.append(static_cast<DiffModel*>(table->model())->row(row));
    const QString all = written(rows);
    QVERIFY2(all.contains(u"~ changed|Outcome|200 OK → 401 Unauthorized"_s), qPrintable(all));
    QVERIFY2(all.contains(u"+ added|X-New|1"_s), qPrintable(all));
    QVERIFY2(all.contains(u"~ changed|$.b|3 → 2"_s), qPrintable(all));
    QCOMPARE(test::auditItems(table), QStringList());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(bench.isShown(u"diffDetails"_s));
    bench.pane.showRun(before, {});
    QVERIFY(bench.isShown(u"diffNothing"_s)); // it is the first
}

void TestResponsePane::offersPinnedRunsFirst()
{
    Bench bench;
    const webhook::TestRun run = test::answered(200, "OK", "{}");
    bench.pane.setOthers({summary(u"a"_s, run.at.addSecs(60)), summary(u"run"_s, run.at),
        summary(u"b"_s, run.at.addSecs(-60)), summary(u"c"_s, run.at.addSecs(-120), true)});
    bench.pane.showRun(run, {});
    auto* choice = bench.find<QComboBox>(u"diffChoice"_s);
    QStringList ids;
    for (int i = 0; i < choice->count(); ++i)
        ids.append(choice->itemData(i).toString());
    QCOMPARE(ids.join(u' '), u"b c a b"_s);
    bench.pane.showTab(Tab::Diff);
    QSignalSpy asked(&bench.pane, &ResponsePane::compareRequested);
    choice->setCurrentIndex(1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"c"_s);
    // What was chosen stays when the list does not.
    bench.pane.setOthers({summary(u"b"_s, run.at.addSecs(-60)), summary(u"c"_s, run.at.addSecs(-120), true)});
    QCOMPARE(choice->currentData().toString(), u"c"_s);
    QCOMPARE(asked.count(), 1);
    // One that cannot be read is told, and one that nobody waits for any more is not.
    bench.pane.cannotCompare(u"b"_s, InvalidInputError{u"gone"_s, {}});
    QVERIFY(!bench.isShown(u"diffNothing"_s));
    bench.pane.cannotCompare(u"c"_s, InvalidInputError{u"gone"_s, {}});
    QVERIFY(bench.isShown(u"diffNothing"_s));
}

void TestResponsePane::findsTheRunBefore()
{
    const webhook::TestRun run = test::answered(200, "OK", "{}");
    tester::RunSummary other = summary(u"other"_s, run.at.addSecs(-10));
    other.webhook = u"another"_s;
    const QList<tester::RunSummary> list{summary(u"later"_s, run.at.addSecs(10)), summary(u"run"_s, run.at), other,
        summary(u"near"_s, run.at.addSecs(-20)), summary(u"far"_s, run.at.addSecs(-30))};
    QCOMPARE(runBefore(run, list), u"near"_s);
    QCOMPARE(runBefore(run, {}), QString());
}

void TestResponsePane::isForEverybody_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << u"usual"_s << 9.75 << 560;
    QTest::newRow("narrow") << u"narrow"_s << 9.75 << 480;
    QTest::newRow("large letters") << u"large"_s << 20.0 << 560;
}

void TestResponsePane::isForEverybody()
{
    QFETCH(QString, name);
    QFETCH(double, points);
    QFETCH(int, width);
    setPoints(points);
    {
        Bench bench;
        bench.pane.resize(width, 760);
        QCOMPARE(bench.pane.width(), width);
        shoot(&bench.pane, name + u"-nothing"_s);
        NO_FINDING(test::auditClipping(&bench.pane).join(u'\n'));
        wire::Headers headers{{"Content-Type", "application/json; charset=utf-8"}, {"Content-Length", "312"},
            {"Date", "Sat, 14 Mar 2026 10:42:00 GMT"}, {"Server", "nginx"},
            {"WWW-Authenticate", "Bearer realm=\"deploy\", error=\"invalid_token\", error_description=\"expired\""},
            {"X-Request-Id", QByteArray("4f1c9a").repeated(12)}};
        QByteArray body = "{\"error\":\"invalid_token\",\"message\":\"The access token expired\",\"items\":[";
        for (int i = 0; i < 12; ++i)
            body += "{\"id\":" + QByteArray::number(i) + ",\"state\":\"ready\",\"ratio\":0.10},";
        body += "null]}";
        webhook::TestRun run = test::answered(401, "Unauthorized", body, headers);
        run.exchange.sent =
            "POST / HTTP/1.1\r\nHost: ci.example.com\r\nAuthorization: Bearer " + test::tokenValue + "\r\n\r\n";
        run.exchange.attempts.prepend({QHostAddress(u"2001:db8::7"_s), 14'000, 20'000, u"Network is unreachable"_s});
        run.exchange.attempts.last().start = 20'000;
        run.exchange.response->flags.bareLf = true;
        webhook::TestRun before = test::answered(200, "OK", body.replace("0.10", "0.1"), headers.mid(0, 3));
        before.id = u"before"_s;
        before.at = run.at.addSecs(-60);
        bench.pane.setOthers({summary(u"before"_s, before.at)});
        bench.pane.showRun(run, test::tokenSecret());
        for (const Tab tab : allTabs) {
            bench.pane.showTab(tab);
            if (tab == Tab::Diff) {
                bench.pane.compareWith(before);
                QTRY_VERIFY(bench.find<TableView>(u"diffTable"_s)->model()->rowCount() > 0);
            }
            if (tab == Tab::Body)
                QTRY_VERIFY(!bench.find<CodeArea>(u"bodyText"_s)->code().isEmpty());
            if (tab == Tab::Headers)
                bench.find<TableView>(u"headerTable"_s)
                    ->setCurrentIndex(bench.find<TableView>(u"headerTable"_s)->model()->index(4, 0));
            shoot(&bench.pane, QString(name + u'-' + QString::number(int(tab) + 1)));
            QCOMPARE(bench.pane.width(), width);
            for (int pass = 0; pass < 4; ++pass) // what layouts have put off
                QCoreApplication::sendPostedEvents();
            NO_FINDING(test::auditClipping(&bench.pane).join(u'\n'));
            NO_FINDING(test::auditWindow(&bench.pane).join(u'\n'));
        }
        bench.pane.showTab(Tab::Body);
        bench.find<QComboBox>(u"bodyForm"_s)->setCurrentIndex(2);
        QTRY_VERIFY(bench.isShown(u"bodyBytes"_s));
        shoot(&bench.pane, QString(name + u"-hex"_s));
        NO_FINDING(test::auditClipping(&bench.pane).join(u'\n'));
        bench.pane.showTab(Tab::Summary);
        bench.pane.showRun(test::failed(wire::Outcome::NoAnswer, TimeoutError{u"response"_s, 30000}), {});
        shoot(&bench.pane, QString(name + u"-noanswer"_s));
        QTRY_COMPARE(test::auditClipping(&bench.pane).join(u'\n'), QString());
    }
    setPoints(9.75);
}

QTEST_MAIN(TestResponsePane)
#include "tst_responsepane.moc"
