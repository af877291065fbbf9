// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/deskstyle.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QLabel* shownTip()
{
    for (const QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->inherits("QTipLabel"))
            return qobject_cast<const QLabel*>(widget);
    }
    return nullptr;
}

} // namespace

class TestToolTip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }

    void isNeverMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("pattern") << u"^(?P<b>x)(?P<i>y)$"_s;
        QTest::newRow("picture") << u"<img src=\"file:///picture.png\">"_s;
        QTest::newRow("link") << u"<a href=\"https://example.com\">name</a>\nsecond line"_s;
        QTest::newRow("plain") << u"a & b < c"_s;
    }

    void isNeverMarkup()
    {
        QFETCH(QString, text);
        QPushButton button;
        button.setToolTip(text);
        button.show();
        QHelpEvent asked(QEvent::ToolTip, {5, 5}, button.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&button, &asked);
        QVERIFY(shownTip());
        QCOMPARE(shownTip()->text(), text);
        QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
        // The next may take the place of the first.
        QToolTip::showText(button.mapToGlobal(QPoint(20, 5)), text + u'!', &button);
        QVERIFY(shownTip());
        QCOMPARE(shownTip()->text(), QString(text + u'!'));
        QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
        QLabel plain;
        plain.setTextFormat(Qt::PlainText);
        plain.setText(shownTip()->text());
        plain.setFont(shownTip()->font());
        plain.setWordWrap(shownTip()->wordWrap());
        QVERIFY(shownTip()->width() >= plain.sizeHint().width());
    }
};

QTEST_MAIN(TestToolTip)
#include "tst_tooltip.moc"
