// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/progressrow.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProgressRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatLasts()
    {
        QWidget window;
        auto* row = new ui::ProgressRow(u"row"_s, &window);
        window.show();
        row->setDelay(24h);
        row->setProgress(ui::Progress{u"1 of 40 scopes"_s, 1, 40});
        QVERIFY(!row->isVisible());
        row->setProgress({});
        row->setDelay(0ms);
        row->setProgress(ui::Progress{u"2 of 40 scopes"_s, 2, 40});
        QTRY_VERIFY(row->isVisible());
        QCOMPARE(row->findChild<QLabel*>(u"rowText"_s)->text(), u"2 of 40 scopes"_s);
        const auto* bar = row->findChild<QProgressBar*>(u"rowBar"_s);
        QCOMPARE(bar->maximum(), 40);
        QCOMPARE(bar->value(), 2);
        row->setProgress(ui::Progress{u"Looking…"_s, 0, 0});
        QVERIFY(row->isVisible());
        QCOMPARE(bar->maximum(), 0);
        row->setProgress({});
        QVERIFY(!row->isVisible());
    }

    void canBeCancelled()
    {
        ui::ProgressRow row(u"row"_s);
        QSignalSpy cancelled(&row, &ui::ProgressRow::cancelled);
        row.findChild<QPushButton*>(u"rowCancel"_s)->click();
        QCOMPARE(cancelled.count(), 1);
    }
};

QTEST_MAIN(TestProgressRow)
#include "tst_progressrow.moc"
