// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "ui/kit/fitheight.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/searchfield.h"
#include "ui/models/storagedata.h"
#include "ui/settings/datasection.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(
    PreferenceFile& preferences, const QStringList& languages, StorageData& data, QWidget* parent)
    : QDialog(parent), m_preferences(preferences), m_data(new DataSection(data)),
      m_search(new SearchField(u"settingsSearch"_s, tr("Search settings"))), m_list(new QListWidget),
      m_pages(new PageStack), m_reset(new QPushButton(tr("&Reset this page")))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // that of the list
    // Tab goes in the order in which parts join the dialog: from the list into the section, then to the buttons.
    add(makeAppearanceSection());
    add(makeLanguageSection(languages));
    add(makeNotificationSection());
    add(m_data);
    build();
    connect(this, &QDialog::finished, &data, &StorageData::retire);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::onSection);
    connect(m_search, &SearchField::searchChanged, this, &SettingsDialog::filter);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::build()
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setDelay({});
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    // The search says in full what it searches.
    m_list->setFixedWidth(std::max(fontMetrics().averageCharWidth() * 26, m_search->minimumSizeHint().width()));
    m_reset->setObjectName(u"settingsReset"_s);
    m_reset->setAutoDefault(false);
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(u"settingsClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    auto* body = new QHBoxLayout;
    body->addLayout(side);
    body->addWidget(m_pages, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 24);
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

void SettingsDialog::add(SettingsSection* section)
{
    auto* item = new QListWidgetItem(section->title(), m_list);
    item->setData(Qt::AccessibleTextRole, section->title());
    item->setIcon(icon(QLatin1StringView(section->iconName().toLatin1())));
    section->show(m_preferences.preferences());
    m_pages->addWidget(section);
    connect(section, &SettingsSection::edited, this,
        [this, section] { m_preferences.set(section->chosen(m_preferences.preferences())); });
}

void SettingsDialog::onSection(int index)
{
    m_pages->setCurrentIndex(index);
    const auto* section = qobject_cast<SettingsSection*>(m_pages->currentWidget());
    m_reset->setVisible(section && section->hasDefaults());
}

void SettingsDialog::showSection(const QString& name)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->objectName() == name)
            m_list->setCurrentRow(i);
    }
}

void SettingsDialog::setReadOnly(const QString& reason)
{
    m_data->setReadOnly(reason);
}

void SettingsDialog::filter(const QString& words)
{
    int first = -1;
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto* section = qobject_cast<SettingsSection*>(m_pages->widget(i));
        const bool found = section->words().contains(words, Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!found);
        if (found && first < 0)
            first = i;
    }
    if (first >= 0 && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

void SettingsDialog::reset()
{
    auto* section = qobject_cast<SettingsSection*>(m_pages->currentWidget());
    const Preferences usual = section->defaults(m_preferences.preferences());
    section->show(usual);
    m_preferences.set(usual);
}

} // namespace desk::ui
