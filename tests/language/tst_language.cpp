// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/language/language.h"
#include "ui/models/relativetime.h"
#include "ui/models/sentence.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QPushButton>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const Event aliasAdded = ArtifactEvent{ArtifactEventKind::AliasAdded, {}};

/// How long ago days are, said in words.
QString daysAgo(int days)
{
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0));
    return ui::relativeTime(now.addDays(-days), now, QLocale());
}

QString results(int count)
{
    return QCoreApplication::translate("desk::ui::CommandPalette", "%n result(s)", nullptr, count);
}

QString cancelButton()
{
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    return box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void best_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("nothing") << QStringList{} << u"en"_s;
        QTest::newRow("German") << QStringList{u"de"_s} << u"de"_s;
        QTest::newRow("of Austria") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("with its writing") << QStringList{u"de-Latn-DE"_s} << u"de"_s;
        QTest::newRow("as POSIX writes it") << QStringList{u"de_CH"_s} << u"de"_s;
        QTest::newRow("in capitals") << QStringList{u"DE"_s} << u"de"_s;
        QTest::newRow("the first there is") << QStringList{u"fr"_s, u"de"_s, u"en"_s} << u"de"_s;
        QTest::newRow("the most wanted") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("none there is") << QStringList{u"fr"_s, u"ja"_s} << u"en"_s;
        QTest::newRow("begins like one") << QStringList{u"den"_s} << u"en"_s;
        QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("empty") << QStringList{QString()} << u"en"_s;
    }

    void best()
    {
        QFETCH(QStringList, wanted);
        QTEST(ui::bestLanguage(wanted), "best");
    }

    void speaksGermanAndBack()
    {
        ui::Language language;
        language.speak(u"de"_s);
        QCOMPARE(language.current(), u"de"_s);
        QCOMPARE(ui::eventLabel(aliasAdded), u"Alias hinzugefügt"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        language.speak(u"en"_s);
        QCOMPARE(language.current(), u"en"_s);
        QCOMPARE(ui::eventLabel(aliasAdded), u"Alias added"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
    }

    void textsOfQtFollow()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
            QSKIP("the translations of Qt are not installed");
        ui::Language language;
        language.speak(u"de"_s);
        QCOMPARE(cancelButton(), u"Abbrechen"_s);
        language.speak(u"en"_s);
        QCOMPARE(cancelButton(), u"Cancel"_s);
    }

    void numbersHaveTheirForms()
    {
        ui::Language language;
        language.speak(u"de"_s);
        QCOMPARE(results(1), u"1 Ergebnis"_s);
        QCOMPARE(results(0), u"0 Ergebnisse"_s);
        QCOMPARE(results(2), u"2 Ergebnisse"_s);
        QCOMPARE(daysAgo(3), u"vor 3 Tagen"_s);
        language.speak(u"en"_s);
        QCOMPARE(results(1), u"1 result"_s);
        QCOMPARE(results(0), u"0 results"_s);
        QCOMPARE(daysAgo(3), u"3 days ago"_s);
    }

    void anUnknownChoiceIsEnglish()
    {
        ui::Language language;
        language.speak(u"xx"_s);
        QCOMPARE(language.current(), u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void whoLeavesSpeaksNoMore()
    {
        {
            ui::Language language;
            language.speak(u"de"_s);
        }
        QCOMPARE(ui::eventLabel(aliasAdded), u"Alias added"_s);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
