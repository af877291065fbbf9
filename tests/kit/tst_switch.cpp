// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/switch.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels are clearly not the same.
int difference(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(a.pixelColor(x, y).lightness() - b.pixelColor(x, y).lightness()) > 60 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAndMouseTurnIt()
    {
        ui::Switch part(u"part"_s, u"Compact rows"_s);
        part.show();
        QSignalSpy toggled(&part, &QAbstractButton::toggled);
        QTest::keyClick(&part, Qt::Key_Space);
        QVERIFY(part.isChecked());
        QTest::keyClick(&part, Qt::Key_Return);
        QVERIFY(!part.isChecked());
        // The words belong to it.
        QTest::mouseClick(&part, Qt::LeftButton, {}, QPoint(part.width() - 3, part.height() / 2));
        QVERIFY(part.isChecked());
        QCOMPARE(toggled.count(), 3);
    }

    void aDisabledOneStays()
    {
        ui::Switch part(u"part"_s);
        part.setEnabled(false);
        part.show();
        QTest::keyClick(&part, Qt::Key_Space);
        QTest::mouseClick(&part, Qt::LeftButton);
        QVERIFY(!part.isChecked());
    }

    void saysWhatItIs()
    {
        ui::Switch part(u"part"_s, u"Compact &rows"_s);
        const auto* spoken = QAccessible::queryAccessibleInterface(&part);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QCOMPARE(spoken->text(QAccessible::Name), u"Compact rows"_s);
        QVERIFY(spoken->state().checkable);
        QVERIFY(!spoken->state().checked);
        part.setChecked(true);
        QVERIFY(spoken->state().checked);
        part.setText({});
        part.setAccessibleName(u"Deploy is on"_s);
        QCOMPARE(spoken->text(QAccessible::Name), u"Deploy is on"_s);
    }

    void onIsWhereReadingEnds()
    {
        ui::Switch part(u"part"_s);
        part.setChecked(true);
        part.resize(part.sizeHint());
        const QImage there = part.grab().toImage();
        part.setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = part.grab().toImage();
        QVERIFY(difference(there, mirrored) > 20);
        // But for the softness of edges.
        QCOMPARE(difference(there.mirrored(true, false), mirrored), 0);
    }

    void isLargeEnoughToHit()
    {
        const ui::Switch part(u"part"_s);
        QVERIFY(part.sizeHint().height() >= 24);
        QVERIFY(part.sizeHint().width() >= 24);
    }
};

QTEST_MAIN(TestSwitch)
#include "tst_switch.moc"
