// SPDX-License-Identifier: Apache-2.0
#include "app/core/serverclock.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

class TestServerClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QDateTime>("expected"); // invalid: it is no date
        const QDateTime moment(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QTest::newRow("usual") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << moment;
        QTest::newRow("spaces around") << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT ") << moment;
        QTest::newRow("two digits of a year") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << moment;
        QTest::newRow("of this century") << QByteArray("Friday, 06-Nov-26 08:49:37 GMT") << moment.addYears(32);
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << moment;
        QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 23:59:59 GMT")
                                  << QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59), Qt::UTC);
        // An hour that no clock in Berlin shows.
        QTest::newRow("clocks change") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
                                       << QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
        const QDateTime none;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("words") << QByteArray("a while ago") << none;
        QTest::newRow("number") << QByteArray("1700000000") << none;
        QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << none;
        QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << none;
        QTest::newRow("no such day") << QByteArray("Wed, 31 Feb 2026 08:49:37 GMT") << none;
        QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT") << none;
        QTest::newRow("no such month") << QByteArray("Sun, 06 Mai 1994 08:49:37 GMT") << none;
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00 a b c d GMT", 15) << none;
    }

    void dates()
    {
        QFETCH(QByteArray, value);
        QFETCH(QDateTime, expected);
        const QDateTime read = parseHttpDate(value);
        QCOMPARE(read.isValid(), expected.isValid());
        QCOMPARE(read, expected);
        if (read.isValid())
            QCOMPARE(read.timeSpec(), Qt::UTC);
    }

    void answers_data()
    {
        QTest::addColumn<QList<int>>("said");
        QTest::addColumn<QList<int>>("offsets"); // after each answer
        using Numbers = QList<int>;
        QTest::newRow("right") << Numbers{0, 1, -1, 0} << Numbers{0, 0, 0, 0};
        QTest::newRow("behind") << Numbers{720, 720} << Numbers{0, 720};
        QTest::newRow("ahead") << Numbers{-720, -721} << Numbers{0, -721};
        QTest::newRow("one answer tells nothing") << Numbers{720} << Numbers{0};
        QTest::newRow("does not tremble") << Numbers{720, 720, 722, 719, 729} << Numbers{0, 720, 720, 720, 720};
        QTest::newRow("one wild answer") << Numbers{0, 0, 90'000, 0, 0} << Numbers{0, 0, 0, 0, 0};
        QTest::newRow("wild ones in turn") << Numbers{0, 0, 90'000, 0, 90'000, 0} << Numbers{0, 0, 0, 0, 0, 0};
        QTest::newRow("two wild ones differ") << Numbers{0, 0, 90'000, 40'000, 0} << Numbers{0, 0, 0, 0, 0};
        QTest::newRow("the first is wild") << Numbers{90'000, 720, 720} << Numbers{0, 0, 720};
        QTest::newRow("set right meanwhile") << Numbers{720, 720, 0, 1} << Numbers{0, 720, 720, 1};
        QTest::newRow("creeps away") << Numbers{0, 6, 12, 18} << Numbers{0, 0, 12, 12};
    }

    void answers()
    {
        QFETCH(QList<int>, said);
        QFETCH(QList<int>, offsets);
        ServerClock clock;
        QList<int> found;
        for (const int each : said) {
            clock = afterAnswer(clock, seconds(each));
            found.append(int(clock.offset.count()));
        }
        QCOMPARE(found, offsets);
    }
};

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
