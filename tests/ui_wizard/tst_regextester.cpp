// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/deskstyle.h"
#include "ui/wizard/namechips.h"
#include "ui/wizard/regexmatches.h"
#include "ui/wizard/regextester.h"

#include <QLabel>
#include <QLineEdit>

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestRegexTester : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void matches()
    {
        using State = RegexMatches::State;
        const QStringList names{u"latest"_s, u"production"_s, u"v1"_s};
        QCOMPARE(
            regexMatches(u"^v\\d"_s, names), (RegexMatches{State::Tried, {u"v1"_s}, {u"latest"_s, u"production"_s}}));
        QCOMPARE(regexMatches(u"t"_s, names).matching, (QStringList{u"latest"_s, u"production"_s})); // anywhere
        QCOMPARE(regexMatches({}, names).matching, names);
        QCOMPARE(regexMatches(u"("_s, names), (RegexMatches{State::Broken, {}, names}));
        QCOMPARE(regexMatches(u"a(?=b)"_s, names).state, State::Broken);
        QCOMPARE(regexMatches(u"(?P<1st>v)"_s, names), (RegexMatches{State::NotHere, {}, names}));
    }

    void endsWhatTakesForever()
    {
        QCOMPARE(regexMatches(u"^(a+)+$"_s, {QString(60, u'a') + u'!'}).matching, QStringList());
    }

    void tells()
    {
        RegexTester tester(u"try"_s, RegexTester::About::Aliases);
        tester.show();
        const auto* sentence = tester.findChild<QLabel*>(u"trySentence"_s);
        const auto* chips = tester.findChild<NameChips*>(u"tryNames"_s);
        auto* own = tester.findChild<QLineEdit*>(u"try"_s);
        QVERIFY(sentence->text().contains(u"for a project or registry only"_s));
        tester.setNames({TriedNames::State::Loading, {}, {}});
        QCOMPARE(sentence->text(), u"Reading the known aliases…"_s);
        tester.setNames({TriedNames::State::Ready, {}, {}});
        QCOMPARE(sentence->text(), u"No aliases are known here yet."_s);
        QVERIFY(!chips->isVisible());
        tester.setNames({TriedNames::State::Ready, {u"latest"_s, u"production"_s}, {}});
        tester.setPattern(u"^prod"_s);
        QCOMPARE(sentence->text(), u"1 of 2 known aliases match"_s);
        QVERIFY(chips->isVisible());
        QCOMPARE(chips->accessibleName(), u"Known aliases"_s);
        QCOMPARE(chips->accessibleDescription(), u"Matching: production. Not matching: latest."_s);
        QVERIFY(own->accessibleDescription().isEmpty());
        QTest::keyClicks(own, u"prod-2"_s);
        QVERIFY(own->accessibleDescription().contains(u"It matches."_s));
        QTest::keyClicks(own, u"x"_s);
        tester.setPattern(u"^prod-\\d$"_s);
        QVERIFY(own->accessibleDescription().contains(u"It does not match."_s));
        tester.setPattern(u"(?<!x)"_s);
        QCOMPARE(sentence->text(), u"Nothing can be tried until the regex is right."_s);
        QVERIFY(own->accessibleDescription().isEmpty());
    }

    void manyNames()
    {
        NameChips chips(u"chips"_s);
        QStringList names;
        for (int i = 0; i < 500; ++i)
            names.append(u"v%1"_s.arg(i));
        chips.setNames(names, {});
        QVERIFY(chips.heightForWidth(300) > chips.heightForWidth(900));
        QVERIFY(chips.accessibleDescription().size() < 400);
    }
};

QTEST_MAIN(TestRegexTester)
#include "tst_regextester.moc"
