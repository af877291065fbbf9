// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/toast.h"

#include <QApplication>
#include <QCursor>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace desk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

struct Host {
    Host()
    {
        qApp->setProperty("reducedMotion", true);
        // Away from where the toast will be: it waits for who points at it.
        QCursor::setPos(0, 0);
        window.resize(800, 400);
        window.show();
        window.activateWindow();
        edit.setFocus();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }

    QWidget window;
    QLineEdit edit{&window};
    ui::ToastLog log{[] { return noon; }};
    ui::Toast toast{window, log};
    QPushButton* action = toast.findChild<QPushButton*>(u"toastAction"_s);
    QTimer* clock = toast.findChild<QTimer*>();
    QLabel* text = toast.findChild<QLabel*>(u"toastText"_s);
};

} // namespace

class TestToast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByItself()
    {
        Host host;
        host.toast.setTimes({1ms, 24h});
        host.toast.say({ui::Tone::Success, u"Done"_s, {}});
        QVERIFY(host.toast.isVisible());
        QTRY_VERIFY(!host.toast.isVisible());
    }

    void staysLongerWithSomethingToDo()
    {
        Host host;
        host.toast.setTimes({24h, 1ms});
        host.toast.say({ui::Tone::Success, u"Done"_s, u"Undo"_s});
        QTRY_VERIFY(!host.toast.isVisible());
    }

    void theNewestTakesThePlace()
    {
        Host host;
        host.toast.setTimes({24h, 24h});
        host.toast.say({ui::Tone::Success, u"One"_s, u"Undo"_s});
        host.toast.say({ui::Tone::Danger, u"Two"_s, {}});
        QCOMPARE(host.text->text(), u"Two"_s);
        QVERIFY(!host.action->isVisible());
        QCOMPARE(host.log.entries().size(), 2);
        QCOMPARE(host.log.entries().first(), (ui::ToastEntry{noon, {ui::Tone::Danger, u"Two"_s, {}}}));
    }

    void undoRunsOnceAndEndsIt()
    {
        Host host;
        host.toast.setTimes({24h, 24h});
        int undone = 0;
        host.toast.say({ui::Tone::Success, u"Turned off"_s, u"Undo"_s}, [&undone] { ++undone; });
        host.action->click();
        host.action->click();
        QCOMPARE(undone, 1);
        QVERIFY(!host.toast.isVisible());
    }

    void waitsForWhoHasTheFocusInIt()
    {
        Host host;
        host.toast.setTimes({24h, 24h});
        host.toast.say({ui::Tone::Success, u"Turned off"_s, u"Undo"_s});
        host.action->setFocus();
        host.toast.setTimes({1ms, 1ms});
        QVERIFY(host.toast.isVisible());
        QVERIFY(!host.clock->isActive());
        host.edit.setFocus();
        QTRY_VERIFY(!host.toast.isVisible());
    }

    void waitsWhilePointedAt()
    {
        Host host;
        host.toast.setTimes({24h, 24h});
        host.toast.say({ui::Tone::Success, u"Done"_s, {}});
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QApplication::sendEvent(&host.toast, &enter);
        host.toast.setTimes({1ms, 1ms});
        QVERIFY(host.toast.isVisible());
        QVERIFY(!host.clock->isActive());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&host.toast, &leave);
        QTRY_VERIFY(!host.toast.isVisible());
    }

    void escapeGivesTheFocusBack()
    {
        Host host;
        host.toast.setTimes({24h, 24h});
        host.toast.say({ui::Tone::Success, u"Turned off"_s, u"Undo"_s});
        host.action->setFocus();
        QTest::keyClick(host.action, Qt::Key_Escape);
        QVERIFY(!host.toast.isVisible());
        QCOMPARE(QApplication::focusWidget(), &host.edit);
    }

    void standsInTheMiddleOfTheFoot()
    {
        Host host;
        host.toast.setTimes({24h, 24h});
        host.toast.say({ui::Tone::Success, u"word "_s.repeated(60), {}});
        const auto inPlace = [&] {
            const QRect r = host.toast.geometry();
            return std::abs(r.center().x() - host.window.width() / 2) <= 1
                && r.bottom() + 24 == host.window.height() - 1;
        };
        QVERIFY(inPlace());
        QVERIFY(host.toast.width() < host.window.width());
        QVERIFY(host.text->height() >= host.text->heightForWidth(host.text->width()));
        host.window.resize(500, 300);
        QTRY_VERIFY(inPlace());
    }

    void theLogHasAnEnd()
    {
        ui::ToastLog log([] { return noon; });
        for (int i = 0; i <= ui::ToastLog::limit; ++i)
            log.add({ui::Tone::Info, QString::number(i), {}});
        QCOMPARE(log.entries().size(), ui::ToastLog::limit);
        QCOMPARE(log.entries().first().message.text, QString::number(ui::ToastLog::limit));
        QCOMPARE(log.entries().last().message.text, u"1"_s);
    }
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
