// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/openreporttext.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestOpenReportText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundFilesSayNothing()
    {
        QVERIFY(!ui::openReportWords({}));
        // That is told by the window as long as it is so.
        QVERIFY(!ui::openReportWords({.readOnly = true}));
    }

    void oneNoticeSaysItAll_data()
    {
        QTest::addColumn<store::OpenReport>("report");
        QTest::addColumn<ui::Tone>("tone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasPending");
        const QString damagedCache =
            u"The local copy of what the server said was damaged. It was put aside and is read again."_s;
        const QString damagedUser = u"The file with your own data was damaged: pending changes, tests and history. It "
                                    "was put aside, and a new one was begun."_s;
        QTest::newRow("damaged copy") << store::OpenReport{.cacheRebuilt = true,
            .quarantined = u"/p/quarantine/1/cache.db"_s}
                                      << ui::Tone::Info << damagedCache << false;
        QTest::newRow("newer copy") << store::OpenReport{.cacheRebuilt = true} << ui::Tone::Info
                                    << u"The local copy of what the server said was made by a newer version, so it is "
                                       "read again."_s
                                    << false;
        QTest::newRow("damaged data") << store::OpenReport{.quarantined = u"/p/quarantine/1/user.db"_s,
            .userRebuilt = true} << ui::Tone::Warning
                                      << damagedUser << false;
        QTest::newRow("recovered") << store::OpenReport{.quarantined = u"/p/quarantine/1/user.db"_s,
            .userRebuilt = true,
            .recoveredEdits = 4,
            .copiedEdits = 1} << ui::Tone::Warning
                                   << QString(damagedUser
                                          + u" 4 pending changes were recovered. Look at them: none is sent before. 1 "
                                            "of them was in its second copy alone."_s)
                                   << true;
        QTest::newRow("lost one") << store::OpenReport{.damagedEdits = 1} << ui::Tone::Danger
                                  << u"1 pending change could not be read. It is kept aside and not sent: make it "
                                     "again if you miss it."_s
                                  << false;
        QTest::newRow("gone data")
            << store::OpenReport{.userRebuilt = true, .recoveredEdits = 1, .copiedEdits = 1} << ui::Tone::Warning
            << u"The file with your own data was gone: pending changes, tests and history. A new one was begun. 1 "
               "pending change was recovered. Look at it: it is not sent before."_s
            << true;
        QTest::newRow("both") << store::OpenReport{.cacheRebuilt = true,
            .quarantined = u"/p/quarantine/2/cache.db"_s,
            .userRebuilt = true}
                              << ui::Tone::Warning
                              << QString(u"The file with your own data could not be used: pending changes, tests and "
                                         "history. A new one was begun. "_s
                                     + damagedCache)
                              << false;
        QTest::newRow("both, the copy of a newer version")
            << store::OpenReport{.cacheRebuilt = true, .quarantined = u"/p/quarantine/2/user.db"_s, .userRebuilt = true}
            << ui::Tone::Warning
            << QString(
                   damagedUser + u" The local copy of what the server said could not be used, so it is read again."_s)
            << false;
    }

    void oneNoticeSaysItAll()
    {
        QFETCH(store::OpenReport, report);
        QFETCH(ui::Tone, tone);
        QFETCH(QString, text);
        QFETCH(bool, hasPending);
        const auto words = ui::openReportWords(report);
        QVERIFY(words);
        QCOMPARE(words->text, text);
        QCOMPARE(words->tone, tone);
        QCOMPARE(words->hasPending, hasPending);
    }

    void countsHaveTheirNumber()
    {
        const auto many = ui::openReportWords({.recoveredEdits = 3, .copiedEdits = 2, .damagedEdits = 5});
        QVERIFY(many);
        for (const QString& part : {u"3 pending changes were recovered"_s, u"2 of them were in their second copy"_s,
                 u"5 pending changes could not be read"_s})
            QVERIFY2(many->text.contains(part), qPrintable(many->text));
        QCOMPARE(many->tone, ui::Tone::Danger);
    }

    void everyLineForItself()
    {
        QVERIFY(ui::openReportLines({}).isEmpty());
        store::OpenReport report;
        report.userRebuilt = true;
        report.recoveredEdits = 2;
        report.quarantined = u"/p/quarantine/1/user.db"_s;
        const QStringList lines = ui::openReportLines(report);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"The file with your own data was damaged"_s));
        QVERIFY(lines[1].startsWith(u"2 pending changes were recovered."_s));
        QCOMPARE(lines[2], u"Put aside: /p/quarantine/1/user.db"_s);
    }
};

QTEST_GUILESS_MAIN(TestOpenReportText)
#include "tst_openreporttext.moc"
