// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/filterchips.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

ui::Filter events(const QStringList& chosen = {})
{
    return {.id = u"event"_s,
        .label = u"Event"_s,
        .choices = {{u"alias"_s, u"Alias added"_s}, {u"tag"_s, u"Tag added"_s}, {u"link"_s, u"Linked"_s}},
        .chosen = chosen,
        .multiple = true};
}

ui::Filter states()
{
    return {.id = u"state"_s, .label = u"State"_s, .choices = {{u"on"_s, u"On"_s}, {u"off"_s, u"Off"_s}}};
}

QPushButton* chip(const ui::FilterChips& chips, const QString& name)
{
    auto* found = chips.findChild<QPushButton*>(u"filters"_s + name);
    if (!found)
        qFatal("no chip %s", qPrintable(name));
    return found;
}

void pick(const ui::FilterChips& chips, const QString& name, const QString& label)
{
    for (QAction* action : chip(chips, name)->menu()->actions()) {
        if (action->text() == label)
            action->trigger();
    }
}

} // namespace

class TestFilterChips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAChip()
    {
        QCOMPARE(ui::chipText(events()), u"Event: any"_s);
        QCOMPARE(ui::chipText(events({u"tag"_s})), u"Event: Tag added"_s);
        QCOMPARE(ui::chipText(events({u"tag"_s, u"alias"_s, u"link"_s})), u"Event: Alias added +2"_s);
        // What is no choice any more is as good as nothing.
        QCOMPARE(ui::chipText(events({u"gone"_s})), u"Event: any"_s);
    }

    void oneOrSeveralAreChosen()
    {
        ui::FilterChips chips(u"filters"_s);
        chips.setFilters({events(), states()});
        QSignalSpy changed(&chips, &ui::FilterChips::changed);
        pick(chips, u"Event"_s, u"Tag added"_s);
        pick(chips, u"Event"_s, u"Alias added"_s);
        QCOMPARE(chips.chosen(u"event"_s), QStringList({u"alias"_s, u"tag"_s}));
        pick(chips, u"Event"_s, u"Tag added"_s);
        QCOMPARE(chips.chosen(u"event"_s), QStringList{u"alias"_s});
        pick(chips, u"State"_s, u"On"_s);
        pick(chips, u"State"_s, u"Off"_s);
        QCOMPARE(chips.chosen(u"state"_s), QStringList{u"off"_s});
        QCOMPARE(changed.count(), 5);
        QCOMPARE(chip(chips, u"State"_s)->accessibleName(), u"State: Off"_s);
        pick(chips, u"State"_s, u"Any"_s);
        QCOMPARE(chips.chosen(u"state"_s), QStringList());
    }

    void theMarksInTheMenuFollow()
    {
        ui::FilterChips chips(u"filters"_s);
        chips.setFilters({events({u"tag"_s})});
        const auto marks = [&] {
            QStringList list;
            for (const QAction* action : chip(chips, u"Event"_s)->menu()->actions()) {
                if (action->isChecked())
                    list.append(action->text());
            }
            return list;
        };
        QCOMPARE(marks(), QStringList{u"Tag added"_s});
        chips.setFilters({events()});
        QCOMPARE(marks(), QStringList{u"Any"_s});
        pick(chips, u"Event"_s, u"Any"_s);
        QCOMPARE(marks(), QStringList{u"Any"_s});
    }

    void severalInOneVisit()
    {
        ui::FilterChips chips(u"filters"_s);
        chips.setFilters({events()});
        chips.show();
        QMenu* menu = chip(chips, u"Event"_s)->menu();
        menu->popup({0, 0});
        menu->setActiveAction(menu->actions().at(2));
        QTest::keyClick(menu, Qt::Key_Space);
        menu->setActiveAction(menu->actions().at(3));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(3)).center());
        QVERIFY(menu->isVisible());
        QCOMPARE(chips.chosen(u"event"_s), QStringList({u"alias"_s, u"tag"_s}));
        menu->close();
    }

    void oneChangeClearsAll()
    {
        ui::FilterChips chips(u"filters"_s);
        ui::Filter state = states();
        state.chosen = QStringList{u"on"_s};
        chips.setFilters({events({u"tag"_s}), state});
        chips.show();
        auto* clear = chips.findChild<QPushButton*>(u"filtersClear"_s);
        QVERIFY(clear->isVisible());
        QSignalSpy changed(&chips, &ui::FilterChips::changed);
        clear->click();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(chips.chosen(u"event"_s) + chips.chosen(u"state"_s), QStringList());
        QVERIFY(!clear->isVisible());
    }

    void deleteClearsOne()
    {
        ui::FilterChips chips(u"filters"_s);
        chips.setFilters({events({u"tag"_s})});
        QTest::keyClick(chip(chips, u"Event"_s), Qt::Key_Delete);
        QCOMPARE(chips.chosen(u"event"_s), QStringList());
    }

    void wrapsWhereTheWidthEnds()
    {
        ui::FilterChips chips(u"filters"_s);
        chips.setFilters({events({u"tag"_s}), states()});
        const int one = chips.heightForWidth(2000);
        const int width = chip(chips, u"Event"_s)->sizeHint().width() + 10;
        QVERIFY(chips.heightForWidth(width) > one);
        chips.resize(width, chips.heightForWidth(width));
        chips.show();
        QVERIFY(chip(chips, u"State"_s)->y() > chip(chips, u"Event"_s)->geometry().bottom());
        chips.setLayoutDirection(Qt::RightToLeft);
        chips.resize(2000, one);
        QTRY_VERIFY(chip(chips, u"State"_s)->x() < chip(chips, u"Event"_s)->x());
    }
};

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
