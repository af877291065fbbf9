// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/statepage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ui::StatePage::Kind;

const ui::StatePage::Content full{Kind::Empty, u"Nothing has been made here by anybody until now"_s,
    u"What would be here takes a long sentence to tell, and one that has to be read to its end."_s,
    u"Make the first one"_s, true, u"Learn more about it"_s};

} // namespace

class TestStatePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadingShowsOnlyWhenItLasts()
    {
        ui::StatePage page(u"page"_s);
        page.setLoadingDelay(24h);
        page.show();
        auto* title = page.findChild<QLabel*>(u"pageTitle"_s);
        page.say({Kind::Loading, u"Loading…"_s, {}});
        QVERIFY(!title->isVisible());
        page.say({Kind::Empty, u"None"_s, {}});
        QVERIFY(title->isVisible());
        page.setLoadingDelay(0ms);
        page.say({Kind::Loading, u"Loading…"_s, {}});
        QVERIFY(!title->isVisible());
        QTRY_VERIFY(title->isVisible());
        // Still loading: no reason to hide what stands there.
        page.say({Kind::Loading, u"Loading more…"_s, {}});
        QVERIFY(title->isVisible());
    }

    void buttonsAreThereWhenTheyDoSomething()
    {
        ui::StatePage page(u"page"_s);
        page.show();
        QSignalSpy acted(&page, &ui::StatePage::acted);
        QSignalSpy second(&page, &ui::StatePage::secondActed);
        page.say(full);
        auto* action = page.findChild<QPushButton*>(u"pageAction"_s);
        auto* quiet = page.findChild<QPushButton*>(u"pageSecond"_s);
        action->click();
        quiet->click();
        QCOMPARE(acted.count() + 10 * second.count(), 11);
        page.setActionEnabled(false, u"Only admins may."_s);
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), u"Only admins may."_s);
        page.say({Kind::NoPermission, u"Not yours"_s, {}});
        QVERIFY(!action->isVisible());
        QVERIFY(!quiet->isVisible());
    }

    void nothingIsCutOffAtLargeSizes_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << 10 << QSize(700, 500);
        QTest::newRow("narrow") << 10 << QSize(300, 400);
        QTest::newRow("large") << 20 << QSize(700, 500);
        QTest::newRow("large and low") << 20 << QSize(520, 330);
    }

    void nothingIsCutOffAtLargeSizes()
    {
        QFETCH(int, points);
        QFETCH(QSize, size);
        ui::StatePage page(u"page"_s);
        QFont font = page.font();
        font.setPointSize(points);
        page.setFont(font);
        page.say(full);
        page.resize(size);
        page.show();
        for (const QString& name : {u"pageTitle"_s, u"pageText"_s}) {
            const auto* label = page.findChild<QLabel*>(name);
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(name));
            QVERIFY(page.rect().contains(QRect(label->mapTo(&page, QPoint()), label->size())));
        }
        for (const auto* button : page.findChildren<QPushButton*>()) {
            QVERIFY(button->width() >= button->minimumSizeHint().width());
            QVERIFY(page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())));
        }
    }
};

QTEST_MAIN(TestStatePage)
#include "tst_statepage.moc"
