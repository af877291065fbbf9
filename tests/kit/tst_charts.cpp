// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/barchart.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/waterfall.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<DayCounts> week{
    {QDate(2025, 11, 3), 4, 1, 0}, {QDate(2025, 11, 4), 0, 0, 0}, {QDate(2025, 11, 5), 1, 0, 2}};
const QList<Phase> phases{{u"DNS"_s, 0, 10'000}, {u"Connect"_s, 10'000, 30'000}, {u"Waiting"_s, 40'000, 160'000}};

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyLook(*qApp, Scheme::Light);
    }

    void tops_data()
    {
        QTest::addColumn<int>("largest");
        QTest::addColumn<int>("top");
        for (const auto& [largest, top] :
            {std::pair{0, 1}, {1, 1}, {2, 2}, {3, 5}, {5, 5}, {6, 10}, {11, 20}, {999, 1000}, {1001, 2000}})
            QTest::newRow(qPrintable(QString::number(largest))) << largest << top;
    }
    void tops()
    {
        QFETCH(int, largest);
        QTEST(niceTop(largest), "top");
    }

    void barsStandInTheirSlots()
    {
        const QRectF plot(10, 20, 300, 100);
        const QRectF first = barSlot(0, 3, plot);
        const QRectF last = barSlot(2, 3, plot);
        QVERIFY(first.left() > plot.left());
        QVERIFY(last.right() < plot.right());
        QCOMPARE(last.left() - first.left(), 200.0);
        const QList<BarPart> parts = barParts({{}, 5, 3, 2}, 10, first);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0).rect.bottom(), plot.bottom());
        QCOMPARE(parts.at(0).rect.height(), 50.0);
        QCOMPARE(parts.at(1).rect.bottom(), parts.at(0).rect.top());
        QCOMPARE(parts.at(1).rect.height(), 30.0);
        QCOMPARE(parts.at(2).rect.top(), plot.top());
        QVERIFY(barParts({}, 1, first).isEmpty());
        // One failure among thousands is still seen.
        QVERIFY(barParts({{}, 0, 1, 0}, 5000, first).first().rect.height() >= 3);
    }

    void sparks()
    {
        const QRectF plot(0, 0, 100, 10);
        QCOMPARE(sparkPoints({{{}, 1}, {{}, 3}, {{}, 2}}, plot), (QList<QPointF>{{0, 10}, {50, 0}, {100, 5}}));
        QCOMPARE(sparkPoints({{{}, 7}, {{}, 7}}, plot), (QList<QPointF>{{0, 5}, {100, 5}}));
        QCOMPARE(sparkPoints({{{}, 7}}, plot), (QList<QPointF>{{50, 5}}));
        QVERIFY(sparkPoints({}, plot).isEmpty());
    }

    void phasesFollowTheirTimes()
    {
        const QList<QRectF> bars = phaseBars(phases, QRectF(0, 0, 200, 60), 20, 3);
        QCOMPARE(bars.at(0), QRectF(0, 0, 10, 20));
        QCOMPARE(bars.at(1), QRectF(10, 20, 30, 20));
        QCOMPARE(bars.at(2), QRectF(40, 40, 160, 20));
        // What took no time at all is seen, and inside.
        const QRectF tiny = phaseBars({{{}, 0, 100}, {{}, 100, 0}}, QRectF(0, 0, 200, 40), 20, 3).at(1);
        QCOMPARE(tiny.width(), 3.0);
        QCOMPARE(tiny.right(), 200.0);
        QCOMPARE(phaseBars({{{}, 0, 0}}, QRectF(0, 0, 200, 40), 20, 3).first().width(), 3.0);
    }

    void words()
    {
        QCOMPARE(dayText(week.at(0)), u"Mon 3 Nov: 4 finished, 1 failed"_s);
        QCOMPARE(dayText(week.at(1)), u"Tue 4 Nov: nothing ran"_s);
        QCOMPARE(dayText(week.at(2)), u"Wed 5 Nov: 1 finished, 2 skipped"_s);
        QCOMPARE(phaseText(phases.at(1)), u"Connect: 30 ms, from 10 ms"_s);
    }

    void screenReadersGetAChart()
    {
        BarChart chart(u"chart"_s, u"Executions of a week"_s);
        chart.setDays(week);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), u"Executions of a week"_s);
        QCOMPARE(accessible->text(QAccessible::Value),
            u"Mon 3 Nov: 4 finished, 1 failed; Tue 4 Nov: nothing ran; Wed 5 Nov: 1 finished, 2 skipped"_s);
        QCOMPARE(accessible->text(QAccessible::Description), accessible->text(QAccessible::Value));
        chart.setMarker(0);
        QCOMPARE(accessible->text(QAccessible::Description), u"Mon 3 Nov: 4 finished, 1 failed"_s);
    }

    void arrowsMoveTheMarker()
    {
        BarChart chart(u"chart"_s, u"Chart"_s);
        chart.setDays(week);
        QSignalSpy moved(&chart, &Chart::markerMoved);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.marker(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.marker(), 2);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.marker(), 1);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.marker(), 0);
        QCOMPARE(moved.size(), 5);
        chart.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.marker(), 1);
        chart.setDays({});
        QCOMPARE(chart.marker(), -1);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.marker(), -1);

        Waterfall waterfall(u"w"_s, u"Timeline"_s);
        waterfall.setPhases(phases);
        QTest::keyClick(&waterfall, Qt::Key_Down);
        QTest::keyClick(&waterfall, Qt::Key_Down);
        QCOMPARE(waterfall.marker(), 1);
    }

    void aClickPutsTheMarkerMirrored()
    {
        BarChart chart(u"chart"_s, u"Chart"_s);
        chart.setDays(week);
        chart.resize(600, 200);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(540, 100));
        QCOMPARE(chart.marker(), 2);
        chart.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(500, 100));
        QCOMPARE(chart.marker(), 0);
    }

    void failedReadsInGrey()
    {
        BarChart chart(u"chart"_s, u"Chart"_s);
        chart.resize(300, 200);
        const auto tonesIn = [&](const DayCounts& day) {
            chart.setDays({day});
            const QImage picture =
                chart.grab(QRect(120, 80, 60, 60)).toImage().convertToFormat(QImage::Format_Grayscale8);
            QSet<int> greys;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    greys.insert(qGray(picture.pixel(x, y)));
            }
            return greys.size();
        };
        QCOMPARE(tonesIn({QDate(2025, 11, 3), 1, 0, 0}), 1);
        QVERIFY(tonesIn({QDate(2025, 11, 3), 0, 1, 0}) > 1);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
