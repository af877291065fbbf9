// SPDX-License-Identifier: Apache-2.0
// Every window in German: nothing is said in English, every text has room, and every key is there once.
#include "tests/ui/clippingaudit.h"
#include "tests/ui/mnemonicaudit.h"
#include "tests/ui/untranslated.h"
#include "tests/ui/windows.h"
#include "ui/gallery/gallerylook.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString inGerman(const std::function<QStringList(QWidget*)>& audit)
{
    QStringList findings;
    test::visitEveryWindow(
        [&](const QString& name, QWidget* window) {
            for (const QString& finding : audit(window))
                findings.append(name + u": "_s + finding);
        },
        u"de"_s);
    return findings.join(u'\n');
}

} // namespace

class TestGerman : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEnglish()
    {
        QCOMPARE(m_english.in(u"Cancel"_s), u"Cancel"_s);
        QCOMPARE(m_english.in(u"&Fire event"_s), u"Fire event"_s);
        QVERIFY(!m_english.in(u"Synced 2 min ago"_s).isEmpty());
        QVERIFY(!m_english.in(u"1 result"_s).isEmpty());
        QCOMPARE(m_english.in(u"Abbrechen"_s), QString());
        QCOMPARE(m_english.in(u"Webhook"_s), QString());
        QWidget window;
        QLabel label(u"3 pending changes · nothing else"_s, &window);
        QPushButton button(u"&Schließen"_s, &window);
        button.setToolTip(u"Cancel (Esc)"_s);
        QCOMPARE(test::SaidTexts(&window).english(m_english).size(), 2);
    }

    void nothingIsEnglish()
    {
        ui::applyGalleryLook(*qApp, {});
        NO_FINDING(inGerman([this](QWidget* window) { return test::SaidTexts(window).english(m_english); }));
    }

    void textHasRoom_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("10 pt") << 10;
        QTest::newRow("14 pt") << 14;
    }

    void textHasRoom()
    {
        QFETCH(int, points);
        ui::applyGalleryLook(*qApp, {.points = points});
        NO_FINDING(inGerman(test::auditClipping));
    }

    void keysAreUnique()
    {
        ui::applyGalleryLook(*qApp, {});
        NO_FINDING(inGerman(test::auditMnemonics));
    }

private:
    const test::EnglishTexts m_english{QStringLiteral(DESK_SOURCE_DIR "/translations/automation-desk_de.ts")};
};

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
