// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/tester/responsebody.h"

#include "tests/ui_tester/responseruns.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/tableview.h"
#include "ui/tester/hexmodel.h"
#include "ui/tester/responsecode.h"
#include "ui/tester/responsesaver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "•••• DEPLOY_TOKEN (20 bytes)";

std::shared_ptr<const wire::Spool> spooled(const QByteArray& bytes)
{
    auto spool = *wire::Spool::create();
    if (!spool->append(bytes))
        qFatal("no spool");
    return spool;
}

/// A body widget with a run in it.
struct Bench {
    explicit Bench(const webhook::TestRun& run)
    {
        body.resize(560, 600);
        body.show();
        set(run);
    }

    void set(const webhook::TestRun& run)
    {
        QSignalSpy shown(&body, &ResponseBody::shown);
        body.setRun(run, ResponseMask(test::tokenSecret()));
        QVERIFY(!shown.isEmpty() || shown.wait(20000));
    }

    void setForm(BodyForm form)
    {
        QSignalSpy shown(&body, &ResponseBody::shown);
        body.findChild<QComboBox*>(u"bodyForm"_s)->setCurrentIndex(int(form));
        QVERIFY(!shown.isEmpty() || shown.wait(20000));
    }

    void press(const QString& button)
    {
        QSignalSpy shown(&body, &ResponseBody::shown);
        body.findChild<QPushButton*>(button)->click();
        QVERIFY(!shown.isEmpty() || shown.wait(20000));
    }

    [[nodiscard]] QString text() const { return body.findChild<ResponseCode*>()->code(); }
    [[nodiscard]] QString note() const
    {
        const auto* label = body.findChild<QLabel*>(u"bodyNote"_s);
        return label->isVisible() ? label->text() : QString();
    }

    ResponseBody body;
};

} // namespace

class TestResponseBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void jsonIsIndentedAndExact()
    {
        Bench bench(test::answered(200, "OK", "{\"id\":12345678901234567890,\"v\":1.10}"));
        QCOMPARE(bench.body.form(), BodyForm::Pretty);
        QCOMPARE(bench.text(), u"{\n  \"id\": 12345678901234567890,\n  \"v\": 1.10\n}"_s);
        bench.setForm(BodyForm::Raw);
        QCOMPARE(bench.text(), u"{\"id\":12345678901234567890,\"v\":1.10}"_s);
    }

    void pagesAreText()
    {
        Bench bench(
            test::answered(403, "Forbidden", "<img src=\"http://127.0.0.1/x\"><b>no</b>\r\nx\x1b[2J\xE2\x80\xAE",
                {{"Content-Type", "text/html; charset=utf-8"}}));
        QCOMPARE(bench.body.form(), BodyForm::Raw);
        QCOMPARE(bench.text(), u"<img src=\"http://127.0.0.1/x\"><b>no</b>\nx␛[2J⟨U+202E⟩"_s);
        bench.setForm(BodyForm::Pretty);
        QVERIFY(!bench.note().isEmpty());
    }

    void theChoiceIsKeptByContentType()
    {
        const auto json = test::answered(200, "OK", "{\"a\":1}");
        const auto page = test::answered(200, "OK", "<p>", {{"Content-Type", "text/html"}});
        Bench bench(json);
        bench.setForm(BodyForm::Hex);
        bench.set(page);
        QCOMPARE(bench.body.form(), BodyForm::Raw);
        bench.set(json);
        QCOMPARE(bench.body.form(), BodyForm::Hex);
    }

    void bytesAreShownAsBytes()
    {
        Bench bench(test::answered(
            200, "OK", QByteArray("\x00\x01PNG\xff", 6) + test::tokenValue + "end", {{"Content-Type", "image/png"}}));
        QCOMPARE(bench.body.form(), BodyForm::Hex);
        const auto* table = bench.body.findChild<TableView*>();
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, HexModel::Offset), u"00000000"_s);
        QVERIFY(cell(0, HexModel::Bytes).startsWith(u"00 01 50 4e 47 ff ••"_s));
        QVERIFY(cell(0, HexModel::Text).startsWith(u"..PNG.•"_s));
        QString all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all += cell(row, HexModel::Text);
        QCOMPARE(all, QString(u"..PNG."_s + QString(20, u'•') + u"end"_s));
        bench.body.findChild<QPushButton*>(u"bodyCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"00000000  00 01 50 4e 47 ff •• "_s));
        QVERIFY(!copied.contains(u"74 6f 6b"_s));
    }

    void nothingOfASecretIsShownOnAnyPage_data()
    {
        QTest::addColumn<int>("before");
        const int edge = int(BodySource::pageBytes);
        QTest::newRow("first") << 0;
        QTest::newRow("ends at the edge") << int(edge - test::tokenValue.size());
        QTest::newRow("over the edge") << edge - 3;
        QTest::newRow("begins at the edge") << edge;
        QTest::newRow("at the end") << 2 * edge;
    }
    void nothingOfASecretIsShownOnAnyPage()
    {
        QFETCH(int, before);
        const QByteArray body =
            QByteArray(before, '.') + test::tokenValue + QByteArray(100 + BodySource::pageBytes, '.');
        webhook::TestRun run = test::answered(200, "OK", body.left(100));
        run.exchange.wholeBody = spooled(body);
        const BodySource source(run);
        const ResponseMask mask(test::tokenSecret());
        QByteArray all;
        for (int page = 0; page < source.pageCount(); ++page)
            all += maskedPage(source.page(page, mask.reach()), mask).withMarks();
        QByteArray wanted = body;
        QCOMPARE(all.size(), wanted.replace(test::tokenValue, mark).size());
        QVERIFY(all == wanted);
    }

    void aCutBodyHidesTheBeginningOfASecret()
    {
        webhook::TestRun run = test::answered(200, "OK", "{\"token\":\"" + test::tokenValue.first(12));
        run.exchange.response->truncatedAt = run.exchange.response->body.size();
        run.exchange.response->complete = false;
        Bench bench(run);
        QVERIFY2(!bench.text().contains(u"tok-3f9c"_s), qPrintable(bench.text()));
    }

    void longOnesComePageByPage()
    {
        QByteArray body;
        while (body.size() < 2 * BodySource::pageBytes + 1000)
            body += QByteArray::number(body.size()) + "\n";
        webhook::TestRun run = test::answered(200, "OK", body.left(100), {{"Content-Type", "text/plain"}});
        run.exchange.wholeBody = spooled(body);
        Bench bench(run);
        const auto* label = bench.body.findChild<QLabel*>(u"bodyPage"_s);
        QVERIFY(label->isVisible());
        QCOMPARE(label->text(), u"1 of 3"_s);
        QString all = bench.text();
        bench.press(u"bodyNext"_s);
        QCOMPARE(label->text(), u"2 of 3"_s);
        all += bench.text();
        bench.press(u"bodyNext"_s);
        all += bench.text();
        QVERIFY(all == QString::fromUtf8(body));
        QVERIFY(!bench.body.findChild<QPushButton*>(u"bodyNext"_s)->isEnabled());
        bench.press(u"bodyFirst"_s);
        QCOMPARE(label->text(), u"1 of 3"_s);
        QVERIFY(bench.text().startsWith(u"0\n2\n"_s));
    }

    void aCharacterOverTheEdgeStaysWhole()
    {
        QByteArray body(BodySource::pageBytes - 1, 'x');
        body += "é🙂";
        webhook::TestRun run = test::answered(200, "OK", {}, {{"Content-Type", "text/plain"}});
        for (const qsizetype cut : {0, 1, 2, 3}) {
            run.exchange.wholeBody = spooled(body.mid(cut));
            const BodySource source(run);
            QString all;
            for (int page = 0; page < source.pageCount(); ++page)
                all += bodyText(maskedPage(source.page(page, 0), {}), BodyForm::Raw, false, {}).copied;
            QVERIFY(all == QString::fromUtf8(body.mid(cut)));
        }
    }

    void aLongLineIsBrokenButCopiedWhole()
    {
        const QByteArray body(5000, 'a');
        Bench bench(test::answered(200, "OK", body, {{"Content-Type", "text/plain"}}));
        QCOMPARE(bench.text().count(u'\n'), 4);
        QVERIFY(!bench.note().isEmpty());
        bench.body.findChild<QPushButton*>(u"bodyCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(body));
    }

    void theLastAskedForIsShown()
    {
        Bench bench(test::answered(200, "OK", "{\"a\":1}"));
        QSignalSpy shown(&bench.body, &ResponseBody::shown);
        bench.body.setRun(test::answered(200, "OK", "[1]"), {});
        bench.body.setRun(test::answered(200, "OK", "[2]"), {});
        QTRY_COMPARE(bench.text(), u"[\n  2\n]"_s);
        QCOMPARE(shown.count(), 1);
    }

    void anEmptyOneSaysSo()
    {
        Bench bench(test::answered(204, "No Content", {}, {}));
        QVERIFY(bench.body.findChild<QWidget*>(u"bodyNothing"_s)->isVisible());
        QVERIFY(!bench.body.findChild<QPushButton*>(u"bodyCopy"_s)->isEnabled());
        QVERIFY(!bench.body.findChild<QPushButton*>(u"bodySave"_s)->isEnabled());
    }

    void copiesAndFilesAreMasked()
    {
        const QByteArray long3(3 * BodySource::pageBytes, 'x');
        const QByteArray echoed =
            "{\"got\":\"Bearer " + test::tokenValue + "\",\"b64\":\"" + test::tokenValue.toBase64() + "\"}";
        Bench bench(test::answered(200, "OK", echoed));
        bench.body.findChild<QPushButton*>(u"bodyCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(QString::fromUtf8(mark)));
        QVERIFY(!copied.contains(QString::fromLatin1(test::tokenValue)));
        QVERIFY(!copied.contains(QString::fromLatin1(test::tokenValue.toBase64().left(16))));

        webhook::TestRun run = test::answered(200, "OK", {});
        run.exchange.wholeBody = spooled(long3 + test::tokenValue + long3);
        const QTemporaryDir folder;
        ResponseSaver saver(nullptr);
        QSignalSpy said(&saver, &ResponseSaver::said);
        saver.save(BodySource(run), ResponseMask(test::tokenSecret()), folder.filePath(u"body"_s));
        QVERIFY(said.wait(20000));
        QFile file(folder.filePath(u"body"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == long3 + mark + long3);
        QCOMPARE(said[0][1].value<Tone>(), Tone::Success);
        saver.save(BodySource(run), {}, folder.filePath(u"no/such/folder"_s));
        QTRY_COMPARE(said.count(), 2);
        QCOMPARE(said[1][1].value<Tone>(), Tone::Danger);
    }

    void marksDoNotDependOnTheEncoding()
    {
        const MaskedPage page = maskedPage(
            {"\xe9" + test::tokenValue, 0, 1 + test::tokenValue.size(), 0, {}}, ResponseMask(test::tokenSecret()));
        QVERIFY(bodyText(page, BodyForm::Raw, true, "iso-8859-1").shown.startsWith(u'é'));
        QVERIFY(bodyText(page, BodyForm::Raw, true, "iso-8859-1").shown.contains(u"••••"_s));
    }
};

QTEST_MAIN(TestResponseBody)
#include "tst_responsebody.moc"
