// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/accessiblerole.h"
#include "ui/kit/deskstyle.h"

#include <QScrollArea>

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestAccessibleRole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aScrollAreaIsAskedForAPartThatIsGone()
    {
        QScrollArea area;
        area.setAccessibleName(u"Form"_s);
        auto* form = new QWidget;
        form->setMinimumHeight(1000);
        area.setWidget(form);
        area.resize(200, 200);
        area.show();
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&area);
        QCOMPARE(spoken->text(QAccessible::Name), u"Form"_s);
        QVERIFY(spoken->childCount() > 0);
        QVERIFY(spoken->child(0));
        QVERIFY(!spoken->child(spoken->childCount()));
        QVERIFY(!spoken->child(-1));
    }

    void whatIsInItIsFound()
    {
        QScrollArea area;
        auto* form = new QWidget;
        form->setAccessibleName(u"Inside"_s);
        area.setWidget(form);
        area.show();
        const QAccessibleInterface* inside = QAccessible::queryAccessibleInterface(form);
        const QAccessibleInterface* holder = inside->parent();
        bool isFound = false;
        for (int i = 0; i < holder->childCount(); ++i)
            isFound = isFound || holder->child(i) == inside;
        QVERIFY(isFound);
        QCOMPARE(holder->parent(), QAccessible::queryAccessibleInterface(&area));
    }
};

QTEST_MAIN(TestAccessibleRole)
#include "tst_accessiblerole.moc"
