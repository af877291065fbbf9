// SPDX-License-Identifier: Apache-2.0
#include "app/sync/schedule.h"
#include "tests/support/eventually.h"

using namespace desk::sync;
using std::chrono::milliseconds;

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waits_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("random");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("usual") << 0 << 0.5 << qint64(30'000);
        QTest::newRow("a little earlier") << 0 << 0.0 << qint64(27'000);
        QTest::newRow("a little later") << 0 << 0.75 << qint64(31'500);
        QTest::newRow("once failed") << 1 << 0.5 << qint64(60'000);
        QTest::newRow("three times") << 3 << 0.5 << qint64(240'000);
        QTest::newRow("no longer than that") << 5 << 0.5 << qint64(900'000);
        QTest::newRow("ever") << 1000 << 0.5 << qint64(900'000);
    }

    void waits()
    {
        QFETCH(int, failures);
        QFETCH(double, random);
        QFETCH(qint64, expected);
        QCOMPARE(nextPoll({failures, true, false}, random), std::optional(milliseconds(expected)));
    }

    void restsWhenNobodyLooks()
    {
        QCOMPARE(nextPoll({0, false, false}, 0.5), std::optional<milliseconds>());
        QCOMPARE(nextPoll({0, true, true}, 0.5), std::optional<milliseconds>());
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
