// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/diagnostics/logfilter.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestLogFilter : public QObject {
    Q_OBJECT

    const runtime::LogRecord m_record{QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC), QtWarningMsg,
        u"desk.sync"_s, u"The server did not answer\nwithin 30 s"_s};

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char* name, QtMsgType least, const QStringList& categories, const QString& words,
                             bool accepted) { QTest::newRow(name) << int(least) << categories << words << accepted; };
        row("everything", QtDebugMsg, {}, {}, true);
        row("its level", QtWarningMsg, {}, {}, true);
        row("less than asked for", QtCriticalMsg, {}, {}, false);
        row("info is less than a warning", QtInfoMsg, {}, {}, true);
        row("its category", QtDebugMsg, {u"desk.api"_s, u"desk.sync"_s}, {}, true);
        row("another category", QtDebugMsg, {u"desk.api"_s}, {}, false);
        row("words in any order and case", QtDebugMsg, {}, u"30  SERVER"_s, true);
        row("a word of the category", QtDebugMsg, {}, u"sync answer"_s, true);
        row("a word that is missing", QtDebugMsg, {}, u"server refused"_s, false);
    }

    void accepts()
    {
        QFETCH(int, least);
        QFETCH(QStringList, categories);
        QFETCH(QString, words);
        QTEST(ui::accepts({QtMsgType(least), categories, words}, m_record), "accepted");
    }

    void levelsAreInOrder()
    {
        const QList<QtMsgType> order{QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg, QtFatalMsg};
        for (qsizetype i = 0; i < order.size(); ++i) {
            QCOMPARE(ui::severity(order[i]), int(i));
            QVERIFY(!ui::levelName(order[i]).isEmpty());
        }
    }

    void textIsThatOfTheFile()
    {
        QCOMPARE(
            ui::logText({m_record, m_record}), runtime::logLine(m_record) + u'\n' + runtime::logLine(m_record) + u'\n');
        QCOMPARE(ui::logText({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestLogFilter)
#include "tst_logfilter.moc"
