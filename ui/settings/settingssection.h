// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/preferences.h"

#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

/// One page of the settings: shows its part of the preferences and says what a person changed there.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    SettingsSection(const QString& name, const QString& title, const QString& iconName, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& iconName() const { return m_icon; }
    /// Every text on it, for the search.
    [[nodiscard]] QString words() const;

    virtual void show(const Preferences& preferences) = 0;
    /// `preferences` with this section's part as it is on the screen, or as it is by default.
    [[nodiscard]] virtual Preferences chosen(Preferences preferences) const = 0;
    [[nodiscard]] virtual Preferences defaults(Preferences preferences) const = 0;
    /// Whether there is something to put back.
    [[nodiscard]] virtual bool hasDefaults() const { return true; }

Q_SIGNALS:
    void edited();

protected:
    using QWidget::show;
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QString m_title;
    QString m_icon;
    QVBoxLayout* m_column;
};

[[nodiscard]] SettingsSection* makeAppearanceSection();
[[nodiscard]] SettingsSection* makeLanguageSection(const QStringList& languages);
[[nodiscard]] SettingsSection* makeNotificationSection();

} // namespace desk::ui
