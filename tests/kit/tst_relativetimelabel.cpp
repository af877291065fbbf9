// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/relativetimelabel.h"

#include <QTimer>
#include <QTimerEvent>

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestRelativeTimeLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptTrueWhileShown()
    {
        QDateTime now(QDate(2025, 11, 3), QTime(12, 0));
        RelativeTimeLabel label(u"when"_s, nullptr, [&now] { return now; });
        const QDateTime then = now.addSecs(-180);
        label.setTime(then);
        QCOMPARE(label.text(), relativeTime(then, now));
        QCOMPARE(label.toolTip(), absoluteTime(then));
        QCOMPARE(label.accessibleDescription(), absoluteTime(then));

        auto* timer = label.findChild<QTimer*>();
        QVERIFY(timer);
        QVERIFY(!timer->isActive());
        label.show();
        QVERIFY(timer->isActive());
        const QString before = label.text();
        now = now.addSecs(3600);
        QCOMPARE(label.text(), before);
        QTimerEvent due(timer->timerId());
        QCoreApplication::sendEvent(timer, &due);
        QCOMPARE(label.text(), relativeTime(then, now));
        QVERIFY(label.text() != before);

        label.hide();
        QVERIFY(!timer->isActive());
        now = now.addDays(1);
        label.show();
        QCOMPARE(label.text(), relativeTime(then, now));
    }
};

QTEST_MAIN(TestRelativeTimeLabel)
#include "tst_relativetimelabel.moc"
