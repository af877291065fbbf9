// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/language/language.h"
#include "ui/models/relativetime.h"
#include "ui/shell/notice.h"

using namespace desk;
using namespace Qt::StringLiterals;
using ui::Notice;

class TestNotice : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 5, 20), QTime(12, 0)};

    ui::Language m_language;

private Q_SLOTS:
    // Plurals are a matter of language, in English too.
    void initTestCase() { m_language.speak(u"en"_s); }

    void nothingToSayWhenAllIsWell()
    {
        QVERIFY(!ui::noticeFor({.phase = sync::Phase::Idle, .lastSuccess = m_now}, {}, m_now));
        QVERIFY(!ui::noticeFor({.phase = sync::Phase::Syncing}, {}, m_now));
    }

    void theMostPressingIsSaid()
    {
        const sync::SyncState offline{.phase = sync::Phase::Offline,
            .lastSuccess = m_now.addSecs(-3600),
            .error = OfflineError{OfflineError::Kind::Refused, u"h:1"_s, {}}};
        const auto notice = ui::noticeFor(offline, u"read only"_s, m_now);
        QVERIFY(notice);
        QCOMPARE(notice->kind, Notice::Kind::Offline);
        QCOMPARE(notice->action, u"Try again"_s);
        QVERIFY2(notice->text.startsWith(
                     u"Offline: showing what was read at %1."_s.arg(ui::clockTime(offline.lastSuccess, m_now))),
            qPrintable(notice->text));

        const auto signIn = ui::noticeFor({.phase = sync::Phase::SignedOut}, {}, m_now);
        QVERIFY(signIn);
        QCOMPARE(signIn->action, u"Sign in…"_s);
        const auto readOnly = ui::noticeFor({}, u"The folder /p cannot be written."_s, m_now);
        QVERIFY(readOnly);
        QCOMPARE(readOnly->kind, Notice::Kind::ReadOnly);
        QVERIFY(readOnly->action.isEmpty());
    }

    void theStatusBarSaysHowFreshItIs()
    {
        const auto words = ui::statusFor({.lastSuccess = m_now.addSecs(-12), .pendingEdits = 1}, m_now);
        QCOMPARE(words.text, u"Synced 12 s ago"_s);
        QCOMPARE(words.pending, u"1 pending change"_s);
        QCOMPARE(words.tone, ui::Tone::Success);
        QCOMPARE(ui::statusFor({.pendingEdits = 3}, m_now).pending, u"3 pending changes"_s);
        QVERIFY(words.spoken.isEmpty());
        QCOMPARE(ui::statusFor({}, m_now).text, u"Not synced yet"_s);
        QCOMPARE(ui::statusFor({.phase = sync::Phase::Failed, .error = HttpError{500, {}}}, m_now).text,
            u"Server error 500"_s);
    }

    void saysThatTheClockIsWrong_data()
    {
        QTest::addColumn<int>("ahead"); // the server's clock
        QTest::addColumn<QString>("begins"); // empty: nothing is said
        const QString said = u"This computer's clock is %1"_s;
        constexpr int hour = 3600;
        QTest::newRow("right") << 0 << QString();
        QTest::newRow("little") << 300 << QString();
        QTest::newRow("little ahead") << -300 << QString();
        QTest::newRow("5 minutes") << 301 << said.arg(u"5 minute"_s);
        QTest::newRow("12 minutes") << 720 << said.arg(u"12 minute"_s);
        QTest::newRow("an hour and a half") << -5400 << said.arg(u"90 minute"_s);
        QTest::newRow("25 hours") << 25 * hour << said.arg(u"25 hour"_s);
        QTest::newRow("ten years") << -3650 * 24 * hour << said.arg(u"3650 day"_s);
    }

    void saysThatTheClockIsWrong()
    {
        QFETCH(int, ahead);
        QFETCH(QString, begins);
        const auto warning = ui::clockWarning(std::chrono::seconds(ahead));
        QCOMPARE(warning.has_value(), !begins.isEmpty());
        if (!warning)
            return;
        QVERIFY2(warning->text.startsWith(begins), qPrintable(warning->text));
        QVERIFY(warning->text.contains(ahead > 0 ? u" behind the server's."_s : u" ahead of the server's."_s));
        QVERIFY(warning->closable);
    }

    void aSyncSaysHowFarItIs()
    {
        const auto began = ui::statusFor({.phase = sync::Phase::Syncing}, m_now);
        QCOMPARE(began.text, u"Syncing…"_s);
        QVERIFY(began.spoken.isEmpty());
        const auto words = ui::statusFor({.phase = sync::Phase::Syncing, .scopesDone = 13, .scopesTotal = 40}, m_now);
        QCOMPARE(words.text, u"Syncing 13 of 40"_s);
        QCOMPARE(words.spoken, u"Syncing: 13 of 40 teams and organizations were read"_s);
        QCOMPARE(words.tone, ui::Tone::Info);
        // Numbers of the last sync say nothing once it is over.
        QCOMPARE(ui::statusFor({.lastSuccess = m_now.addSecs(-12), .scopesDone = 40, .scopesTotal = 40}, m_now).text,
            u"Synced 12 s ago"_s);
    }
};

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
