// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/differencetext.h"

namespace desk::ui {

using namespace Qt::StringLiterals;
using Part = Difference::Part;

class TstDifferenceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay() { QCOMPARE(describe(QList<Difference>()), QString()); }

    void saysBothSides()
    {
        const QString text = describe(Difference{Part::Name, u"a"_s, u"b"_s});
        QCOMPARE(text, u"Name: it holds “b”, wanted was “a”."_s);
        QCOMPARE(
            describe(Difference{Part::Description, u"a"_s, {}}), u"Description: it holds nothing, wanted was “a”."_s);
    }

    void sameMeaningIsNoAlarm()
    {
        const Difference harmless{Part::Payload, u"{}"_s, u"{ }"_s, true};
        QCOMPARE(describe(harmless), u"Payload: spelled otherwise, with the same meaning."_s);
        QCOMPARE(toneOf({harmless}), Tone::Warning);
        QCOMPARE(toneOf({harmless, {Part::Name, u"a"_s, u"b"_s}}), Tone::Danger);
    }

    void longTextsAreCut()
    {
        const QString text = describe(Difference{Part::Filter, QString(5000, u'x'), QString(5000, u'y')});
        QVERIFY(text.size() < 400);
        QVERIFY(text.contains(u'…'));
    }

    void listBeginsWithWhatHappened()
    {
        const QString text = describe({{Part::Name, u"a"_s, u"b"_s}, {Part::Enabled, u"true"_s, u"false"_s}});
        QVERIFY(text.startsWith(u"The server holds something other than what was saved. Name:"_s));
        QVERIFY(text.contains(u"Enabled:"_s));
    }
};

} // namespace desk::ui

QTEST_GUILESS_MAIN(desk::ui::TstDifferenceText)
#include "tst_differencetext.moc"
