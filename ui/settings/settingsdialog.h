// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/preferences.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace desk::store {
class Store;
}

namespace desk::ui {

class DataSection;
class PageStack;
class SearchField;
class SettingsSection;

/// Preferences by sections. Every change applies at once; a section can be put back to its defaults. The last section
/// is about what is kept on this computer.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `languages`: the codes to choose from.
    SettingsDialog(
        PreferenceFile& preferences, const QStringList& languages, store::Store& store, QWidget* parent = nullptr);

    /// Opens at that section: "appearance", "language", "notifications", "data".
    void showSection(const QString& name);
    /// Whether there is a key to ask the server with.
    void setSignedIn(bool signedIn);

Q_SIGNALS:
    void cacheCleared();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void add(SettingsSection* section);
    void onSection(int index);
    void filter(const QString& words);
    void reset();

    PreferenceFile& m_preferences;
    SearchField* m_search;
    QListWidget* m_list;
    DataSection* m_data;
    PageStack* m_pages;
    QPushButton* m_reset;
};

} // namespace desk::ui
