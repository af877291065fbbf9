// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/storagetext.h"

#include <QLocale>

using namespace desk;
using namespace Qt::StringLiterals;

class TestStorageText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysHowMuchThereIs()
    {
        const store::StorageReport report{.directory = u"/p"_s,
            .cacheBytes = 1'200'000,
            .userBytes = 340,
            .rows = {{u"automations"_s, 7}, {u"executions"_s, 1}, {u"activity"_s, 12}, {u"outbox"_s, 2},
                {u"journal"_s, 1}, {u"test_runs"_s, 3}}};
        QCOMPARE(ui::cacheText(report), u"1.2 MB: 7 automations, 1 execution, 12 entries of activity"_s);
        QCOMPARE(ui::userText(report), u"340 B: 2 pending changes, 1 change made, 3 tests"_s);
        QCOMPARE(ui::cacheText({}), u"0 B: no automations, no executions, no activity"_s);
        QCOMPARE(ui::userText({}), u"0 B: no pending changes, no changes made, no tests"_s);
    }

    void soundIsSaidInOneSentence()
    {
        QCOMPARE(ui::integrityWords({}), (ui::IntegrityWords{ui::Tone::Success, u"Both files are sound."_s}));
    }

    void whatIsWrongComesWithWhatToDo()
    {
        const auto cache = ui::integrityWords({.cacheProblems = {u"row 4 is missing from index a"_s}});
        QCOMPARE(cache.tone, ui::Tone::Warning);
        QCOMPARE(cache.text,
            u"The local copy is damaged (row 4 is missing from index a). Clear it: what the server said is read again."_s);

        const auto user = ui::integrityWords({.userProblems = {u"page 3"_s, u"page 4"_s, u"page 5"_s}});
        QCOMPARE(user.tone, ui::Tone::Danger);
        QCOMPARE(user.text,
            u"Your own data is damaged (page 3, and 2 more). Export everything now, then start Automation Desk again: it puts a damaged file aside and recovers what can be read."_s);
    }

    void damagedEditsAreCounted()
    {
        const auto one = ui::integrityWords({.damagedEdits = 1});
        QCOMPARE(one.tone, ui::Tone::Danger);
        QVERIFY2(one.text.startsWith(u"1 pending change does not verify and is not sent."_s), qPrintable(one.text));
        const auto all = ui::integrityWords({{u"c"_s}, {u"u"_s}, 3});
        QCOMPARE(all.tone, ui::Tone::Danger);
        QVERIFY(all.text.contains(u"(u)"_s) && all.text.contains(u"(c)"_s));
        QVERIFY2(all.text.contains(u"3 pending changes do not verify"_s), qPrintable(all.text));
    }
};

QTEST_GUILESS_MAIN(TestStorageText)
#include "tst_storagetext.moc"
