// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/statusindicator.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace desk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStatusIndicator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersToStopWhatLasts()
    {
        ui::StatusIndicator status;
        QSignalSpy stopped(&status, &ui::StatusIndicator::stopRequested);
        status.show();
        auto* stop = status.findChild<QPushButton*>(u"syncStop"_s);
        QCOMPARE(stop->accessibleName(), u"Stop the sync"_s);
        status.setStopDelay(24h);
        status.setRunning(true);
        QVERIFY(!stop->isVisible());
        status.setRunning(false);
        status.setStopDelay(0ms);
        status.setRunning(true);
        QTRY_VERIFY(stop->isVisible());
        stop->click();
        QCOMPARE(stopped.count(), 1);
        status.setRunning(false);
        QVERIFY(!stop->isVisible());
    }

    void saysThatItIsStoppingUntilItHasEnded()
    {
        ui::StatusIndicator status;
        QSignalSpy stopped(&status, &ui::StatusIndicator::stopRequested);
        status.show();
        auto* stop = status.findChild<QPushButton*>(u"syncStop"_s);
        status.setStopDelay(0ms);
        status.setRunning(true);
        QTRY_VERIFY(stop->isVisible());
        stop->click();
        QVERIFY(stop->isVisible());
        QCOMPARE(stop->text(), u"Stopping…"_s);
        QCOMPARE(stop->accessibleName(), u"Stopping the sync…"_s);
        QVERIFY(!stop->isEnabled());
        stop->click();
        QCOMPARE(stopped.count(), 1);
        // A step further is the same sync.
        status.setStatus(ui::Tone::Info, u"Syncing 2 of 2"_s);
        status.setRunning(true);
        QVERIFY(!stop->isEnabled());
        status.setRunning(false);
        status.setRunning(true);
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(stop->isEnabled());
        QCOMPARE(stop->text(), u"Stop"_s);
    }

    void waitsASecond()
    {
        const ui::StatusIndicator status;
        QCOMPARE(status.findChild<QTimer*>()->intervalAsDuration(), 1000ms);
    }

    void whatEndedInTimeOffersNothing()
    {
        ui::StatusIndicator status;
        status.show();
        status.setStopDelay(0ms);
        status.setRunning(true);
        status.setRunning(false);
        // Whatever was due has happened once this has.
        bool later = false;
        QTimer::singleShot(1, &status, [&] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!status.findChild<QPushButton*>(u"syncStop"_s)->isVisible());
    }

    void comesWithoutAJump()
    {
        ui::StatusIndicator status;
        const int before = status.sizeHint().height();
        status.show();
        status.setStopDelay(0ms);
        status.setRunning(true);
        QTRY_VERIFY(status.findChild<QPushButton*>(u"syncStop"_s)->isVisible());
        QCOMPARE(status.sizeHint().height(), before);
    }

    void saysInFullWhatIsTooShort()
    {
        ui::StatusIndicator status;
        const auto* label = status.findChild<QLabel*>(u"syncStatus"_s);
        status.setStatus(ui::Tone::Info, u"Syncing 1 of 2"_s, u"Syncing: 1 of 2 teams"_s);
        QCOMPARE(status.text(), u"Syncing 1 of 2"_s);
        QCOMPARE(label->accessibleName(), u"Syncing: 1 of 2 teams"_s);
        status.setStatus(ui::Tone::Success, u"Synced just now"_s);
        QVERIFY(label->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestStatusIndicator)
#include "tst_statusindicator.moc"
