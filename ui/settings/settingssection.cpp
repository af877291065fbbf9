// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingssection.h"

#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/theme/typography.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int helpIndent = 24;

QLabel* help(const QString& text)
{
    auto* label = wrappingLabel({}, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    setReadingMargins(label, helpIndent, 0, 0, 0);
    return label;
}

/// A box with a line of help under it.
QCheckBox* addBox(QVBoxLayout* column, const QString& name, const QString& text, const QString& why)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setAccessibleDescription(why);
    column->addWidget(box);
    column->addWidget(help(why));
    return box;
}

/// A language in its own words, of no country: "English", not "American English".
QString ownName(const QString& language)
{
    return QLocale(QLocale(language).language(), QLocale::World).nativeLanguageName();
}

class AppearanceSection final : public SettingsSection {
public:
    AppearanceSection() : SettingsSection(u"appearance"_s, SettingsSection::tr("Appearance"), u"appearance"_s)
    {
        auto* heading = new PlainLabel({}, SettingsSection::tr("Theme"));
        heading->setTypography(strongFont);
        column()->addWidget(heading);
        addChoice(ThemeChoice::System, u"themeSystem"_s, SettingsSection::tr("&System"));
        addChoice(ThemeChoice::Light, u"themeLight"_s, SettingsSection::tr("L&ight"));
        addChoice(ThemeChoice::Dark, u"themeDark"_s, SettingsSection::tr("&Dark"));
        column()->addWidget(
            help(SettingsSection::tr("System follows the desktop, also while the program runs. High contrast and the "
                                     "accent colour always come from the desktop.")));
        column()->addSpacing(12);
        m_compact = addBox(column(), u"compactRows"_s, SettingsSection::tr("&Compact rows"),
            SettingsSection::tr("One line for each automation, so that more of them fit on the screen."));
        column()->addStretch();
        connect(&m_themes, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (on)
                Q_EMIT edited();
        });
        connect(m_compact, &QCheckBox::toggled, this, &SettingsSection::edited);
    }

    void show(const Preferences& preferences) override
    {
        m_themes.button(int(preferences.theme))->setChecked(true);
        m_compact->setChecked(preferences.compactRows);
    }

    [[nodiscard]] Preferences chosen(Preferences preferences) const override
    {
        preferences.theme = ThemeChoice(m_themes.checkedId());
        preferences.compactRows = m_compact->isChecked();
        return preferences;
    }

    [[nodiscard]] Preferences defaults(Preferences preferences) const override
    {
        preferences.theme = Preferences().theme;
        preferences.compactRows = Preferences().compactRows;
        return preferences;
    }

private:
    void addChoice(ThemeChoice choice, const QString& name, const QString& text)
    {
        auto* button = new QRadioButton(text);
        button->setObjectName(name);
        m_themes.addButton(button, int(choice));
        column()->addWidget(button);
    }

    QButtonGroup m_themes;
    QCheckBox* m_compact;
};

class LanguageSection final : public SettingsSection {
public:
    explicit LanguageSection(const QStringList& languages)
        : SettingsSection(u"language"_s, SettingsSection::tr("Language"), u"language"_s), m_language(new QComboBox)
    {
        m_language->setObjectName(u"language"_s);
        m_language->addItem(SettingsSection::tr("As the system"), QString());
        // Each in its own words, so that who cannot read the present language finds theirs.
        for (const QString& code : languages)
            m_language->addItem(ownName(code), code);
        auto* field = new FormField(SettingsSection::tr("L&anguage"), m_language);
        field->setHelp(SettingsSection::tr("Texts, numbers and dates change at once."));
        column()->addWidget(field);
        column()->addStretch();
        connect(m_language, &QComboBox::activated, this, &SettingsSection::edited);
    }

    void show(const Preferences& preferences) override
    {
        m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    }

    [[nodiscard]] Preferences chosen(Preferences preferences) const override
    {
        preferences.language = m_language->currentData().toString();
        return preferences;
    }

    [[nodiscard]] Preferences defaults(Preferences preferences) const override
    {
        preferences.language.clear();
        return preferences;
    }

private:
    QComboBox* m_language;
};

class NotificationSection final : public SettingsSection {
public:
    NotificationSection()
        : SettingsSection(u"notifications"_s, SettingsSection::tr("Notifications"), u"notifications"_s)
    {
        m_background = addBox(column(), u"notifyInBackground"_s, SettingsSection::tr("Show &system notifications"),
            SettingsSection::tr(
                "Only while the window is in the background, and only about what needs you, such as an edit that the "
                "server refused."));
        column()->addStretch();
        connect(m_background, &QCheckBox::toggled, this, &SettingsSection::edited);
    }

    void show(const Preferences& preferences) override { m_background->setChecked(preferences.notifyInBackground); }

    [[nodiscard]] Preferences chosen(Preferences preferences) const override
    {
        preferences.notifyInBackground = m_background->isChecked();
        return preferences;
    }

    [[nodiscard]] Preferences defaults(Preferences preferences) const override
    {
        preferences.notifyInBackground = Preferences().notifyInBackground;
        return preferences;
    }

private:
    QCheckBox* m_background;
};

} // namespace

SettingsSection::SettingsSection(const QString& name, const QString& title, const QString& iconName, QWidget* parent)
    : QWidget(parent), m_title(title), m_icon(iconName), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(8);
}

QString SettingsSection::words() const
{
    QStringList words{m_title};
    for (const auto* label : findChildren<QLabel*>())
        words.append(label->text());
    for (const auto* button : findChildren<QAbstractButton*>())
        words.append(button->text());
    for (const auto* box : findChildren<QComboBox*>()) {
        for (int i = 0; i < box->count(); ++i)
            words.append(box->itemText(i));
    }
    return words.join(u'\n').remove(u'&');
}

SettingsSection* makeAppearanceSection()
{
    return new AppearanceSection;
}

SettingsSection* makeLanguageSection(const QStringList& languages)
{
    return new LanguageSection(languages);
}

SettingsSection* makeNotificationSection()
{
    return new NotificationSection;
}

} // namespace desk::ui
