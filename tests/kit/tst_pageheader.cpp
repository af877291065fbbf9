// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/pageheader.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;

class TestPageHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHasAnIdIsALink()
    {
        ui::PageHeader header(u"head"_s);
        header.setCrumbs({{{}, u"Registries"_s}, {u"m"_s, u"Model"_s}});
        header.show();
        QSignalSpy activated(&header, &ui::PageHeader::crumbActivated);
        auto* second = header.findChild<QPushButton*>(u"headCrumb1"_s);
        QVERIFY(second);
        QVERIFY(!header.findChild<QPushButton*>(u"headCrumb0"_s));
        QVERIFY(header.findChild<QLabel*>(u"headCrumb0"_s)->isVisible());
        QVERIFY(second->focusPolicy() & Qt::TabFocus);
        auto* spoken = QAccessible::queryAccessibleInterface(second);
        QCOMPARE(spoken->role(), QAccessible::Link);
        QCOMPARE(spoken->text(QAccessible::Name), u"Model"_s);
        QTest::keyClick(second, Qt::Key_Space);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated.first().first().toString(), u"m"_s);
    }

    void thePathMayChangeWhileItIsPressed()
    {
        ui::PageHeader header(u"head"_s);
        header.setCrumbs({{u"r"_s, u"Registries"_s}, {u"m"_s, u"Model"_s}});
        connect(&header, &ui::PageHeader::crumbActivated, &header, [&header] { header.setCrumbs({}); });
        header.show();
        header.findChild<QPushButton*>(u"headCrumb0"_s)->click();
        QVERIFY(!header.findChild<QWidget*>(u"headPath"_s)->isVisible());
    }
};

QTEST_MAIN(TestPageHeader)
#include "tst_pageheader.moc"
