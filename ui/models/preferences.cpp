// SPDX-License-Identifier: Apache-2.0
#include "ui/models/preferences.h"

#include <QSettings>

#include <array>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView themeKey{"appearance/theme"};
constexpr QLatin1StringView languageKey{"appearance/language"};
constexpr QLatin1StringView compactKey{"appearance/compactRows"};
constexpr QLatin1StringView notifyKey{"notifications/inBackground"};

constexpr std::array themeNames{
    std::pair{ThemeChoice::System, "system"_L1},
    std::pair{ThemeChoice::Light, "light"_L1},
    std::pair{ThemeChoice::Dark, "dark"_L1},
};

QString nameOf(ThemeChoice theme)
{
    for (const auto& [choice, name] : themeNames) {
        if (choice == theme)
            return name;
    }
    return {};
}

ThemeChoice themeNamed(const QString& name)
{
    for (const auto& [choice, known] : themeNames) {
        if (name == known)
            return choice;
    }
    return ThemeChoice::System;
}

Preferences read(const QString& file)
{
    const QSettings settings(file, QSettings::IniFormat);
    const Preferences usual;
    Preferences p;
    p.theme = themeNamed(settings.value(themeKey).toString());
    p.language = settings.value(languageKey).toString();
    p.compactRows = settings.value(compactKey, usual.compactRows).toBool();
    p.notifyInBackground = settings.value(notifyKey, usual.notifyInBackground).toBool();
    return p;
}

} // namespace

PreferenceFile::PreferenceFile(QString file, QObject* parent) : QObject(parent), m_file(std::move(file))
{
    if (!m_file.isEmpty())
        m_preferences = read(m_file);
}

void PreferenceFile::set(const Preferences& preferences)
{
    if (preferences == m_preferences)
        return;
    const Preferences before = std::exchange(m_preferences, preferences);
    if (!m_file.isEmpty()) {
        QSettings settings(m_file, QSettings::IniFormat);
        settings.setValue(themeKey, nameOf(preferences.theme));
        settings.setValue(languageKey, preferences.language);
        settings.setValue(compactKey, preferences.compactRows);
        settings.setValue(notifyKey, preferences.notifyInBackground);
    }
    Q_EMIT changed(m_preferences, before);
}

} // namespace desk::ui
