// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/urlopener.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/tones.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace desk::ui {

class Banner;
class KeptFilesView;
class StorageData;

/// Where what is kept on this computer is, how much it is and whether it is sound; and what can be done to it. It has
/// no preferences.
class DataSection final : public SettingsSection {
    Q_OBJECT

public:
    /// `data` outlives it.
    explicit DataSection(StorageData& data, UrlOpener open = openInBrowser, QWidget* parent = nullptr);

    /// Why nothing here can be cleared or deleted; empty when it can.
    void setReadOnly(const QString& reason);
    void show(const Preferences& preferences) override;
    [[nodiscard]] Preferences chosen(Preferences preferences) const override { return preferences; }
    [[nodiscard]] Preferences defaults(Preferences preferences) const override { return preferences; }
    [[nodiscard]] bool hasDefaults() const override { return false; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildContent();
    void addFiles(QVBoxLayout* column);
    void addCheck(QVBoxLayout* column);
    void addCopies(QVBoxLayout* column);
    void addKept(QVBoxLayout* column);
    [[nodiscard]] QString clearWords() const;
    void connectParts();
    void refresh();
    void refreshVerdict();
    void openFolder(const QString& folder);
    void askForExport();
    void askToClear();
    void say(Tone tone, const QString& text);
    void sayNotShown(const QString& folder);

    StorageData& m_data;
    UrlOpener m_open;
    Banner* m_message;
    QLabel* m_folder;
    QLabel* m_cache;
    QLabel* m_user;
    QLabel* m_verdict;
    QProgressBar* m_checking;
    QPushButton* m_openFolder;
    QPushButton* m_check;
    QPushButton* m_export;
    QPushButton* m_clear;
    KeptFilesView* m_kept;
};

} // namespace desk::ui
