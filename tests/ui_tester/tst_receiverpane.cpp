// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/receiverpane.h"

#include "app/webhook/delivery.h"
#include "app/wire/client.h"
#include "tests/ui/a11yaudit.h"
#include "tests/ui/clippingaudit.h"
#include "tests/ui_tester/shots.h"
#include "ui/kit/codearea.h"
#include "ui/kit/tableview.h"
#include "ui/language/language.h"
#include "ui/tester/receivedmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

NamedSecret secret(const QString& name, const QByteArray& value)
{
    return {name, *Secret::forToken(value)};
}

const NamedSecret token = secret(u"DEPLOY_TOKEN"_s, "token-0123456789");
const NamedSecret key = secret(u"DEPLOY_KEY"_s, "key-0123456789");

struct Bench {
    Bench()
    {
        language.speak(u"en"_s);
        pane.resize(900, 700);
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

    void start() const
    {
        for (auto* button : find<QWidget>(u"receiverStopped"_s)->findChildren<QPushButton*>()) {
            if (button->isVisible())
                button->click();
        }
    }

    [[nodiscard]] wire::Exchange send(const NamedSecret& signedWith = key, const QString& path = u"/hook"_s)
    {
        webhook::Delivery delivery{pane.url(), token, signedWith, "{\"event_type\":\"BUILD_AND_DEPLOY\"}", {}};
        delivery.url.setPath(path);
        return exchange(delivery.url, *webhook::requestBytes(delivery));
    }

    [[nodiscard]] wire::Exchange exchange(const QUrl& url, const QByteArray& bytes)
    {
        QFutureWatcher<wire::Exchange> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<wire::Exchange>::finished);
        const auto sent = client.send(url, bytes).exchange;
        watcher.setFuture(sent);
        if (!sent.isFinished() && !finished.wait(20000))
            qFatal("no answer");
        return sent.result();
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return find<TableView>(u"receiverTable"_s)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return find<TableView>(u"receiverTable"_s)->model()->rowCount(); }
    [[nodiscard]] QString raw() const { return find<CodeArea>(u"receiverRaw"_s)->toPlainText(); }
    /// What is seen, read out and copied of the newest request.
    [[nodiscard]] QString everything() const
    {
        QGuiApplication::clipboard()->clear();
        auto* table = find<TableView>(u"receiverTable"_s);
        QStringList texts;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(0, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(index.data(role).toString());
            table->setCurrentIndex(index);
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            texts.append(QGuiApplication::clipboard()->text());
        }
        auto* code = find<CodeArea>(u"receiverRaw"_s);
        code->selectAll();
        code->copy();
        texts.append(QGuiApplication::clipboard()->text());
        texts.append(code->code());
        return texts.join(u'\n');
    }
    void choose(webhook::ReceiverAnswer::Kind kind) const
    {
        auto* box = find<QComboBox>(u"receiverKind"_s);
        box->setCurrentIndex(box->findData(int(kind)));
    }

    Language language;
    ReceiverPane pane;
    wire::Client client;
};

using Column = ReceivedModel::Column;
using Kind = webhook::ReceiverAnswer::Kind;

} // namespace

class TestReceiverPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::usePoints(9.75);
        applyLook(*qApp, Scheme::Light);
    }

    void startsInOneClick()
    {
        Bench bench;
        QVERIFY(!bench.pane.isListening());
        QVERIFY(bench.pane.url().isEmpty());
        test::shoot(&bench.pane, u"receiver-stopped"_s);
        bench.start();
        QVERIFY(bench.pane.isListening());
        QCOMPARE(bench.pane.url().host(), u"127.0.0.1"_s);
        QCOMPARE(bench.find<QLabel>(u"receiverAddress"_s)->text(), bench.pane.url().toString());
        bench.find<QPushButton>(u"receiverCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), bench.pane.url().toString());
        QSignalSpy used(&bench.pane, &ReceiverPane::useUrlRequested);
        bench.find<QPushButton>(u"receiverUse"_s)->click();
        QCOMPARE(used.value(0).value(0).toUrl(), bench.pane.url());
        test::shoot(&bench.pane, u"receiver-waiting"_s);
    }

    void listsWhatComes()
    {
        Bench bench;
        bench.pane.setSecrets({token, key});
        bench.pane.setSigningKey(key);
        bench.start();
        QCOMPARE(bench.send().response->head.status, 200);
        QCOMPARE(bench.send(secret(u"OTHER"_s, "other"), u"/other"_s).response->head.status, 200);
        const QUrl url = bench.pane.url();
        (void)bench.exchange(url, "GET /a%20b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(bench.rows(), 3);
        QCOMPARE(bench.find<QLabel>(u"receiverCount"_s)->text(), u"3 requests"_s);
        QCOMPARE(bench.cell(0, Column::Method), u"GET"_s);
        QCOMPARE(bench.cell(0, Column::Path), u"/a%20b"_s);
        QCOMPARE(bench.cell(0, Column::Signature), u"Missing"_s);
        QCOMPARE(bench.cell(1, Column::Path), u"/other"_s);
        QCOMPARE(bench.cell(1, Column::Signature), u"Wrong"_s);
        QCOMPARE(bench.cell(2, Column::Method), u"POST"_s);
        QCOMPARE(bench.cell(2, Column::Signature), u"Valid"_s);
        QVERIFY(bench.cell(2, Column::Size).endsWith(u" B"_s));
        // The newest is shown, its bytes as they came but for the secrets.
        QVERIFY(bench.raw().startsWith(u"GET /a%20b HTTP/1.1\n"_s));
        bench.find<TableView>(u"receiverTable"_s)->selectRow(2);
        QVERIFY(bench.raw().contains(u"Authorization: Bearer •••• DEPLOY_TOKEN (16 bytes)\n"_s));
        QVERIFY(bench.raw().endsWith(u"\n\n{\"event_type\":\"BUILD_AND_DEPLOY\"}"_s));
        test::shoot(&bench.pane, u"receiver"_s);
        // Who reads an older one is left with it.
        (void)bench.send();
        QCOMPARE(bench.find<TableView>(u"receiverTable"_s)->currentIndex().row(), 3);
    }

    void secretsAreMasked()
    {
        Bench bench;
        bench.start();
        (void)bench.exchange(bench.pane.url(),
            "POST /token-0123456789?t=token-0123456789 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(bench.cell(0, Column::Path).contains(u"token-0123456789"_s));
        bench.pane.setSecrets({token});
        QCOMPARE(bench.cell(0, Column::Path), u"/•••• DEPLOY_TOKEN (16 bytes)?t=•••• DEPLOY_TOKEN (16 bytes)"_s);
        QVERIFY(!bench.raw().contains(u"token-0123456789"_s));
    }

    /// Whether it came before they were known or after, and for as long as it can be seen.
    void secretsAreMaskedInAllOfARequest()
    {
        Bench bench;
        bench.start();
        const QByteArray value = token.value.bytes();
        const QByteArray encoded = value.toBase64();
        const QByteArray body = "{\"token\":\"" + value + "\"}";
        const QByteArray request = "POST /hook?t=" + value + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + value
            + "\r\nX-Encoded: " + encoded + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body;
        (void)bench.exchange(bench.pane.url(), request);
        QCOMPARE(bench.cell(0, Column::Path), QString(u"/hook?t="_s + QString::fromLatin1(value)));
        QCOMPARE(bench.raw().count(QString::fromLatin1(value)), 3);
        QVERIFY(bench.raw().contains(QString::fromLatin1(encoded)));

        const auto isMasked = [&] {
            const QString all = bench.everything();
            return !all.contains(QString::fromLatin1(value)) && !all.contains(QString::fromLatin1(encoded));
        };
        QVERIFY(!isMasked());
        bench.pane.setSecrets({token});
        QVERIFY2(isMasked(), qPrintable(bench.everything()));
        const QString raw = bench.raw();
        QVERIFY2(raw.startsWith(u"POST /hook?t=•••• DEPLOY_TOKEN (16 bytes) HTTP/1.1\n"_s), qPrintable(raw));
        QVERIFY2(raw.contains(u"\nAuthorization: Bearer •••• DEPLOY_TOKEN (16 bytes)\n"_s), qPrintable(raw));
        QVERIFY2(raw.contains(u"\nX-Encoded: •••• DEPLOY_TOKEN ("_s), qPrintable(raw));
        QVERIFY2(raw.endsWith(u"{\"token\":\"•••• DEPLOY_TOKEN (16 bytes)\"}"_s), qPrintable(raw));

        // The form has another webhook's by now; what is in the list was made with these.
        bench.pane.setSecrets({key});
        QVERIFY2(isMasked(), qPrintable(bench.everything()));
        (void)bench.exchange(bench.pane.url(), request);
        QCOMPARE(bench.rows(), 2);
        QVERIFY2(isMasked(), qPrintable(bench.everything()));
    }

    void answersAsTold()
    {
        Bench bench;
        bench.start();
        bench.find<QSpinBox>(u"receiverStatus"_s)->setValue(422);
        bench.find<QLineEdit>(u"receiverBody"_s)->setText(u"{\"message\":\"no\"}"_s);
        const wire::Exchange told = bench.send();
        QCOMPARE(told.response->head.status, 422);
        QCOMPARE(told.response->body, QByteArray("{\"message\":\"no\"}"));

        bench.choose(Kind::Redirect);
        QCOMPARE(bench.send().response->head.status, 422); // nowhere to redirect to yet
        bench.find<QLineEdit>(u"receiverTarget"_s)->setText(u"https://new.example.com/x"_s);
        const wire::Exchange redirected = bench.send();
        QCOMPARE(redirected.response->head.status, 307);
        QCOMPARE(
            wire::headerValue(redirected.response->head.headers, "Location"), QByteArray("https://new.example.com/x"));

        bench.choose(Kind::CloseWithoutAnswer);
        QCOMPARE(bench.send().outcome, wire::Outcome::NoAnswer);
        QVERIFY(!bench.find<QWidget>(u"receiverStatus"_s)->isVisible());

        bench.choose(Kind::Binary);
        QVERIFY(bench.send().response->body.contains('\0'));

        bench.choose(Kind::Huge);
        bench.find<QSpinBox>(u"receiverSize"_s)->setValue(3);
        const wire::Exchange huge = bench.send();
        QCOMPARE(wire::headerValue(huge.response->head.headers, "Content-Length"), QByteArray("3000000"));

        bench.choose(Kind::Slow);
        bench.find<QSpinBox>(u"receiverPause"_s)->setValue(1);
        bench.find<QLineEdit>(u"receiverBody"_s)->setText(u"abc"_s);
        const wire::Exchange slow = bench.send();
        QCOMPARE(slow.response->head.status, 200);
        QCOMPARE(slow.response->body, QByteArray("abc"));
        QCOMPARE(bench.rows(), 7);
    }

    void stopsAndClears()
    {
        Bench bench;
        bench.start();
        (void)bench.send();
        const QUrl url = bench.pane.url();
        QSignalSpy changed(&bench.pane, &ReceiverPane::listeningChanged);
        bench.find<QPushButton>(u"receiverStop"_s)->click();
        QVERIFY(!bench.pane.isListening());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.exchange(url, "GET / HTTP/1.1\r\nHost: x\r\n\r\n").outcome, wire::Outcome::NotSent);
        bench.start();
        QCOMPARE(bench.rows(), 1);
        bench.find<QPushButton>(u"receiverClear"_s)->click();
        QCOMPARE(bench.rows(), 0);
        QVERIFY(bench.find<QWidget>(u"receiverWaiting"_s)->isVisible());
    }

    /// A storm does not fill the memory.
    void keepsTheLast()
    {
        ReceivedModel model;
        for (quint64 i = 1; i <= webhook::Receiver::kept + 5; ++i) {
            webhook::ReceivedRequest request;
            request.number = i;
            request.raw = QByteArray::number(i);
            model.add(request);
        }
        QCOMPARE(model.rowCount(), webhook::Receiver::kept);
        QCOMPARE(model.rawText(0), u"205"_s);
        QCOMPARE(model.rawText(webhook::Receiver::kept - 1), u"6"_s);
    }

    void isForEverybody_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("width");
        QTest::newRow("usual") << 9.75 << Qt::LeftToRight << 900;
        QTest::newRow("narrow") << 9.75 << Qt::LeftToRight << 560;
        QTest::newRow("large") << 20.0 << Qt::LeftToRight << 1200;
        QTest::newRow("mirrored") << 9.75 << Qt::RightToLeft << 900;
    }

    void isForEverybody()
    {
        QFETCH(const double, points);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const int, width);
        test::usePoints(points);
        Bench bench;
        bench.pane.setLayoutDirection(direction);
        bench.pane.resize(width, 900);
        NO_FINDING(test::auditClipping(&bench.pane).join(u'\n'));
        NO_FINDING(test::auditWindow(&bench.pane).join(u'\n'));
        bench.start();
        NO_FINDING(test::auditWindow(&bench.pane).join(u'\n'));
        (void)bench.send();
        for (const Kind kind : {Kind::Plain, Kind::Slow, Kind::Redirect, Kind::Huge, Kind::CloseWithoutAnswer}) {
            bench.choose(kind);
            QCoreApplication::sendPostedEvents();
            NO_FINDING(test::auditClipping(&bench.pane).join(u'\n'));
            NO_FINDING(test::auditWindow(&bench.pane).join(u'\n'));
        }
        test::usePoints(9.75);
    }
};

QTEST_MAIN(TestReceiverPane)
#include "tst_receiverpane.moc"
