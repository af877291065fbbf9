// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/preferences.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace desk::ui {

class DataSection;
class PageStack;
class SearchField;
class SettingsSection;
class StorageData;

/// Preferences by sections. Every change applies at once; a section can be put back to its defaults. The last section
/// is about what is kept on this computer.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `languages`: the codes to choose from. `data` retires when the dialog is closed.
    SettingsDialog(
        PreferenceFile& preferences, const QStringList& languages, StorageData& data, QWidget* parent = nullptr);

    /// Opens at that section: "appearance", "language", "notifications", "data".
    void showSection(const QString& name);
    /// Why nothing that is kept can be changed; empty when it can.
    void setReadOnly(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void add(SettingsSection* section);
    void onSection(int index);
    void filter(const QString& words);
    void reset();

    PreferenceFile& m_preferences;
    DataSection* m_data;
    SearchField* m_search;
    QListWidget* m_list;
    PageStack* m_pages;
    QPushButton* m_reset;
};

} // namespace desk::ui
