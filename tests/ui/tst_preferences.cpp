// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk::ui;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void areThereAgain()
    {
        const QString file = m_folder.filePath(u"a.ini"_s);
        const Preferences wanted{
            .theme = ThemeChoice::Dark, .language = u"de"_s, .compactRows = true, .notifyInBackground = false};
        PreferenceFile first(file);
        QCOMPARE(first.preferences(), Preferences());
        QSignalSpy changed(&first, &PreferenceFile::changed);
        first.set(wanted);
        first.set(wanted);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(PreferenceFile(file).preferences(), wanted);
    }

    void nonsenseCountsAsTheDefault()
    {
        const QString name = m_folder.filePath(u"b.ini"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\ntheme=pink\n");
        file.close();
        QCOMPARE(PreferenceFile(name).preferences().theme, ThemeChoice::System);
    }

    void theThemeThatFollows()
    {
        using Preference = Appearance::Preference;
        const auto scheme = [](ThemeChoice choice, Preference preference, bool contrast, bool platformDark) {
            return schemeFor(choice, {.colours = preference, .highContrast = contrast}, platformDark);
        };
        QCOMPARE(scheme(ThemeChoice::System, Preference::Dark, false, false), Scheme::Dark);
        QCOMPARE(scheme(ThemeChoice::System, Preference::Light, false, true), Scheme::Light);
        QCOMPARE(scheme(ThemeChoice::System, Preference::None, false, true), Scheme::Dark);
        QCOMPARE(scheme(ThemeChoice::Light, Preference::Dark, false, true), Scheme::Light);
        QCOMPARE(scheme(ThemeChoice::Dark, Preference::Light, true, false), Scheme::DarkContrast);
        QCOMPARE(scheme(ThemeChoice::System, Preference::None, true, false), Scheme::LightContrast);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
