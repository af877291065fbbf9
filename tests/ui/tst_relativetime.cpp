// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/language/language.h"
#include "ui/models/relativetime.h"

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestRelativeTime : public QObject {
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    // Plurals are a matter of language, in English too.
    void initTestCase() { m_language.speak(u"en"_s); }

    void saysHowLongAgo()
    {
        const QLocale en(QLocale::English);
        const QDateTime now(QDate(2026, 5, 20), QTime(15, 0));
        const auto ago = [&](qint64 seconds) { return relativeTime(now.addSecs(-seconds), now, en); };
        QCOMPARE(relativeTime({}, now, en), u"never"_s);
        QCOMPARE(ago(-3), u"just now"_s);
        QCOMPARE(ago(4), u"just now"_s);
        QCOMPARE(ago(12), u"12 s ago"_s);
        QCOMPARE(ago(59), u"59 s ago"_s);
        QCOMPARE(ago(60), u"1 min ago"_s);
        QCOMPARE(ago(3599), u"59 min ago"_s);
        QCOMPARE(ago(3600), u"1 h ago"_s);
        QCOMPARE(ago(14 * 3600), u"14 h ago"_s);
        QCOMPARE(ago(16 * 3600), u"yesterday"_s);
        QCOMPARE(ago(2 * 86400), u"2 days ago"_s);
        QCOMPARE(ago(6 * 86400), u"6 days ago"_s);
        QCOMPARE(ago(30 * 86400), en.toString(QDate(2026, 4, 20), QLocale::ShortFormat));
    }

    void serversHaveTheirOwnNow()
    {
        const QLocale en(QLocale::English);
        const QDateTime here(QDate(2026, 5, 20), QTime(15, 0));
        std::chrono::seconds offset{0};
        const Clock now = serverNow([&offset] { return offset; }, [here] { return here; });
        QCOMPARE(now(), here);
        // This computer is a quarter of an hour behind: the server stamped it three minutes ago.
        offset = std::chrono::minutes(15);
        QCOMPARE(relativeTime(here.addSecs(12 * 60), now(), en), u"3 min ago"_s);
        offset = -std::chrono::hours(24);
        QCOMPARE(relativeTime(here.addDays(-1).addSecs(-60), now(), en), u"1 min ago"_s);
    }

    void speaksTheLanguagesNumbers()
    {
        const QDateTime now(QDate(2026, 5, 20), QTime(15, 0));
        QCOMPARE(durationText(1'400'000, QLocale(QLocale::German)), u"1,4 s"_s);
        QCOMPARE(durationText(182'000, QLocale(QLocale::English)), u"182 ms"_s);
        QCOMPARE(durationText(10, QLocale(QLocale::English)), u"1 ms"_s);
        QCOMPARE(clockTime(now.addSecs(-3600), now, QLocale(QLocale::German)), u"14:00"_s);
        QVERIFY(clockTime(now.addDays(-1), now, QLocale(QLocale::German)).contains(u"19.05"_s));
    }
};

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
