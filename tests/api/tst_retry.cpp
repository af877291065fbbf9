// SPDX-License-Identifier: Apache-2.0
#include "app/api/retry.h"
#include "tests/support/eventually.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace desk::api;
using namespace std::chrono_literals;

class TstRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesWithJitterUpToTheCap()
    {
        QCOMPARE(retryDelay(0, {}, 0.0), 2000ms);
        QCOMPARE(retryDelay(1, {}, 0.0), 4000ms);
        QCOMPARE(retryDelay(2, {}, 0.0), 8000ms);
        QCOMPARE(retryDelay(4, {}, 0.0), 32000ms);
        QCOMPARE(retryDelay(5, {}, 0.0), 60000ms);
        QCOMPARE(retryDelay(1000, {}, 0.0), 60000ms);
        QCOMPARE(retryDelay(0, {}, 0.5), 2250ms);
        QCOMPARE(retryDelay(1, {}, 1.0), 5000ms);
        QCOMPARE(retryDelay(4, {}, 1.0), 40000ms);
        QCOMPARE(retryDelay(-3, {}, 0.0), 2000ms);
    }

    void serverDecidesWhenItSaysSo()
    {
        QCOMPARE(retryDelay(3, 500ms, 1.0), 500ms);
        QCOMPARE(retryDelay(0, 120000ms, 1.0), 120000ms);
        QCOMPARE(retryDelay(0, -5ms, 1.0), 0ms);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds"); // -1: nothing
        QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
        QTest::newRow("fraction") << QByteArray(" 1.5 ") << qint64(1500);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("date") << QByteArray("Wed, 01 Jul 2026 12:00:30 GMT") << qint64(30000);
        QTest::newRow("past date") << QByteArray("Wed, 01 Jul 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("infinite") << QByteArray("inf") << qint64(-1);
        QTest::newRow("not a number") << QByteArray("nan") << qint64(-1);
        QTest::newRow("huge") << QByteArray("1e300") << qint64(86400000);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, milliseconds);
        const QDateTime now(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::utc());
        const auto wait = parseRetryAfter(value, now);
        QCOMPARE(wait ? qint64(wait->count()) : qint64(-1), milliseconds);
    }
};

QTEST_GUILESS_MAIN(TstRetry)
#include "tst_retry.moc"
