// SPDX-License-Identifier: Apache-2.0
#include "app/core/numbertext.h"
#include "tests/support/eventually.h"

#include <QLocale>

using namespace desk;
using namespace Qt::StringLiterals;

class TestNumberText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void json()
    {
        for (const char* number : {"0", "-0", "0.25", "12", "-3.50", "1e-3", "2.5E+10", "98765432109876543210"})
            QVERIFY2(isJsonNumber(QString::fromLatin1(number)), number);
        for (const char* other : {"", ".5", "5.", "+1", "01", "1,5", "1e", "NaN", "1 ", "0x1"})
            QVERIFY2(!isJsonNumber(QString::fromLatin1(other)), other);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const QString& text, const QString& english, const QString& german) {
            QTest::newRow(qPrintable(text)) << text << english << german;
        };
        const auto same = [&](const QString& text, const QString& number) { row(text, number, number); };
        same(u"0.250"_s, u"0.250"_s);
        same(u" 3 "_s, u"3"_s);
        same(u".5"_s, u"0.5"_s);
        same(u"-.5"_s, u"-0.5"_s);
        same(u"+5"_s, u"5"_s);
        same(u"007"_s, u"7"_s);
        same(u"5."_s, u"5"_s);
        same(u"\u22125"_s, u"-5"_s);
        same(u"."_s, u"."_s);
        same(u","_s, u","_s);
        same(u"many"_s, u"many"_s);
        same(u"1,\"x\":2"_s, u"1,\"x\":2"_s);
        row(u"0,25"_s, u"0,25"_s, u"0.25"_s);
        row(u",5"_s, u",5"_s, u"0.5"_s);
        row(u"1,5e3"_s, u"1,5e3"_s, u"1.5e3"_s);
        row(u"1,000"_s, u"1,000"_s, u"1.000"_s);
        same(u"1,000,000"_s, u"1,000,000"_s);
        same(u"1,000.5"_s, u"1,000.5"_s);
        same(u"1.000,5"_s, u"1.000,5"_s);
        same(u"1.000.000"_s, u"1.000.000"_s);
    }

    void typed()
    {
        QFETCH(QString, text);
        QTEST(jsonNumberFrom(text, QLocale(QLocale::English, QLocale::UnitedStates)), "english");
        QTEST(jsonNumberFrom(text, QLocale(QLocale::German, QLocale::Germany)), "german");
        QTEST(jsonNumberFrom(text, QLocale(QLocale::German, QLocale::Switzerland)), "english"); // it has the point
        QTEST(jsonNumberFrom(text, QLocale::c()), "english");
    }

    void aCommaIsNoNumberWhereThePointIsWritten() { QVERIFY(!isJsonNumber(jsonNumberFrom(u"1,000"_s, QLocale::c()))); }

    void signs()
    {
        QVERIFY(isAboveZero(u"0.0001"_s));
        QVERIFY(isAboveZero(u"1e-999"_s)); // zero as a double
        QVERIFY(!isAboveZero(u"0.000"_s));
        QVERIFY(!isAboveZero(u"-1"_s));
        QVERIFY(!isAboveZero(u"0e5"_s));
    }

    void percent_data()
    {
        QTest::addColumn<QString>("fraction");
        QTest::addColumn<QString>("percent");
        const auto row = [](const QString& fraction, const QString& percent) {
            QTest::newRow(qPrintable(fraction)) << fraction << percent;
        };
        row(u"0.25"_s, u"25"_s);
        row(u"0.2"_s, u"20"_s);
        row(u"1"_s, u"100"_s);
        row(u"0"_s, u"0"_s);
        row(u"0.12345678901234567890"_s, u"12.345678901234567890"_s);
        row(u"-0.005"_s, u"-0.5"_s);
        row(u"12.5"_s, u"1250"_s);
        row(u"2.5e-1"_s, u"2.5e1"_s);
    }

    void percent()
    {
        QFETCH(QString, fraction);
        QFETCH(QString, percent);
        QCOMPARE(shifted(fraction, 2), percent);
        QCOMPARE(shifted(percent, -2).toDouble(), fraction.toDouble());
    }

    void percentComesBack()
    {
        QCOMPARE(shifted(u"25"_s, -2), u"0.25"_s);
        QCOMPARE(shifted(u"20"_s, -2), u"0.2"_s);
        QCOMPARE(shifted(u"100"_s, -2), u"1"_s);
        QCOMPARE(shifted(u"5"_s, -2), u"0.05"_s);
        QCOMPARE(shifted(u"0.5"_s, -2), u"0.005"_s);
        QCOMPARE(shifted(u"12.50"_s, -2), u"0.1250"_s);
        QCOMPARE(shifted(u"many"_s, -2), u"many"_s);
    }
};

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
