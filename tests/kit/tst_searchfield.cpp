// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/searchfield.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSearchField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceTypingRests()
    {
        ui::SearchField field(u"field"_s, u"Search"_s);
        field.setDelay(1ms);
        QSignalSpy told(&field, &ui::SearchField::searchChanged);
        QTest::keyClicks(&field, u" deploy "_s);
        QTRY_COMPARE(field.text(), u" deploy "_s);
        QTRY_VERIFY(!told.isEmpty() && told.last().first().toString() == u"deploy"_s);
    }

    void lettersAloneTellNothing()
    {
        ui::SearchField field(u"field"_s, u"Search"_s);
        field.setDelay(1h);
        QSignalSpy told(&field, &ui::SearchField::searchChanged);
        QTest::keyClicks(&field, u"deploy"_s);
        QCOMPARE(told.count(), 0);
        // Return does not wait, and the same words are not told again.
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString(), u"deploy"_s);
    }

    void escapeClearsBeforeItLeaves()
    {
        QWidget window;
        int escaped = 0;
        ui::SearchField field(u"field"_s, u"Search"_s, &window);
        field.setDelay(1h);
        window.show();
        window.activateWindow();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* escape = new QAction(&window);
        escape->setShortcut(Qt::Key_Escape);
        window.addAction(escape);
        connect(escape, &QAction::triggered, &window, [&escaped] { ++escaped; });
        QSignalSpy told(&field, &ui::SearchField::searchChanged);
        QTest::keyClicks(&field, u"x"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(told.count(), 2);
        QCOMPARE(told.last().first().toString(), QString());
        QCOMPARE(escaped, 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(escaped, 1);
    }

    void theButtonClears()
    {
        ui::SearchField field(u"field"_s, u"Search"_s);
        field.resize(300, 30);
        field.show();
        auto* clear = field.findChild<QPushButton*>(u"fieldClear"_s);
        QVERIFY(clear);
        QVERIFY(!clear->isVisible());
        field.setText(u"x"_s);
        QVERIFY(clear->isVisible());
        QVERIFY(clear->geometry().right() > field.width() / 2);
        clear->click();
        QCOMPARE(field.text(), QString());
        field.setLayoutDirection(Qt::RightToLeft);
        field.setText(u"x"_s);
        QVERIFY(clear->geometry().right() < field.width() / 2);
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
