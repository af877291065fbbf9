// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/banner.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestBanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatThereIsToDo()
    {
        QWidget window;
        auto* banner = new ui::Banner(u"banner"_s, &window);
        window.show();
        QVERIFY(!banner->isVisible());
        banner->setContent(ui::BannerContent{ui::Tone::Danger, u"It failed."_s, u"Again"_s, u"Details"_s, true});
        QVERIFY(banner->isVisible());
        QSignalSpy acted(banner, &ui::Banner::acted);
        QSignalSpy second(banner, &ui::Banner::secondActed);
        QSignalSpy closed(banner, &ui::Banner::closed);
        banner->findChild<QPushButton*>(u"bannerAction"_s)->click();
        banner->findChild<QPushButton*>(u"bannerSecond"_s)->click();
        banner->findChild<QPushButton*>(u"bannerClose"_s)->click();
        QCOMPARE(acted.count() + 10 * second.count() + 100 * closed.count(), 111);
        banner->setContent(ui::BannerContent{ui::Tone::Info, u"Only for reading."_s});
        for (const auto* button : banner->findChildren<QPushButton*>())
            QVERIFY(!button->isVisible());
        banner->setContent({});
        QVERIFY(!banner->isVisible());
    }

    void isAnAlertCalledByItsWords()
    {
        ui::Banner banner(u"banner"_s);
        banner.setContent(ui::BannerContent{ui::Tone::Warning, u"Offline."_s});
        const auto* spoken = QAccessible::queryAccessibleInterface(&banner);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), u"Offline."_s);
        banner.setContent(ui::BannerContent{ui::Tone::Warning, u"Signed out."_s});
        QCOMPARE(spoken->text(QAccessible::Name), u"Signed out."_s);
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
