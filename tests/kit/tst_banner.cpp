// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/banner.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

// The handler is a plain function.
QStringList alerts; // NOLINT

void onUpdate(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        alerts.append(event->accessibleInterface()->text(QAccessible::Name));
}

} // namespace

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

    void newWordsAreReadOutOnce()
    {
        const auto before = QAccessible::installUpdateHandler(onUpdate);
        alerts.clear();
        ui::Banner banner(u"banner"_s);
        const ui::BannerContent offline{ui::Tone::Warning, u"Offline."_s};
        banner.setContent(offline);
        banner.setContent(offline);
        QAccessible::installUpdateHandler(before);
        QCOMPARE(alerts, QStringList{u"Offline."_s});
        QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::AlertMessage);
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
