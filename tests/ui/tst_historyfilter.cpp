// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/historyfilter.h"

#include <QTimeZone>

namespace desk::ui {

using namespace Qt::StringLiterals;

class TstHistoryFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChosenAsksForAll() { QCOMPARE(queryFor({}, m_now), store::ExecutionQuery()); }

    void statesAndAutomations()
    {
        const auto query = queryFor({.states = {u"failed"_s, u"other"_s}, .automations = {u"a"_s, QString()}}, m_now);
        QCOMPARE(query.states, (QList{ExecutionState::Failed, ExecutionState::Unknown}));
        QCOMPARE(query.automations.size(), 2);
    }

    void daysBeginWhereThePersonIs()
    {
        const auto today = queryFor({.date = HistoryDate::Today}, m_now);
        QCOMPARE(today.from.toUTC(), QDateTime(QDate(2026, 11, 23), QTime(23, 0), Qt::UTC));
        QVERIFY(!today.until.isValid());
        QCOMPARE(queryFor({.date = HistoryDate::Week}, m_now).from.date(), QDate(2026, 11, 18));
        QCOMPARE(queryFor({.date = HistoryDate::Month}, m_now).from.date(), QDate(2026, 10, 26));
    }

    void aRangeHoldsBothDays()
    {
        const QDate first(2026, 3, 28);
        const QDate last(2026, 3, 29); // the clocks change in that night
        const auto query = queryFor({.date = HistoryDate::Range, .from = first, .to = last}, m_now);
        QCOMPARE(query.from.toUTC(), QDateTime(QDate(2026, 3, 27), QTime(23, 0), Qt::UTC));
        QCOMPARE(query.until.toUTC(), QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC));
        QCOMPARE(queryFor({.date = HistoryDate::Range, .from = last, .to = first}, m_now), query);
        QVERIFY(!queryFor({.date = HistoryDate::Range, .from = first}, m_now).until.isValid());
    }

private:
    QDateTime m_now{QDate(2026, 11, 24), QTime(0, 30), QTimeZone("Europe/Berlin")};
};

} // namespace desk::ui

QTEST_GUILESS_MAIN(desk::ui::TstHistoryFilter)
#include "tst_historyfilter.moc"
