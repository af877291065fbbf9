// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/banner.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

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

    void buttonsStandBelowWhereThereIsLittleRoom()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* banner = new ui::Banner(u"banner"_s);
        column->addWidget(banner);
        column->addStretch(1);
        window.resize(900, 400);
        window.show();
        banner->setContent(ui::BannerContent{ui::Tone::Danger,
            u"The endpoint refused the token, and says why in so many words that they need some lines."_s,
            u"Rotate the secret…"_s});
        const auto* text = banner->findChild<QLabel*>(u"bannerText"_s);
        const auto* button = banner->findChild<QPushButton*>(u"bannerAction"_s);
        QTRY_VERIFY(button->x() > text->geometry().right());
        window.resize(360, 400);
        QTRY_VERIFY(button->y() > text->geometry().bottom());
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        window.resize(900, 400);
        QTRY_VERIFY(button->x() > text->geometry().right());
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
