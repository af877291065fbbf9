// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QDialog>

#include <chrono>
#include <optional>

class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace desk::sync {
class TeamSecrets;
}

namespace desk::ui {

class PlainLabel;
class SecretClipboard;

/// Shows the copy of a secret that this computer keeps, masked until asked to show it. It closes by itself when nobody
/// uses it. Opened with open(); it deletes itself.
class SecretRevealDialog final : public QDialog {
    Q_OBJECT

public:
    SecretRevealDialog(sync::TeamSecrets& secrets, SecretClipboard& clipboard, const QString& team, const QString& name,
        QWidget* parent = nullptr);

    void setRest(std::chrono::milliseconds rest);

Q_SIGNALS:
    /// There is no copy to show: the person wants to give the value anew.
    void valueWanted();

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void ask();
    void onAnswer(const Result<Secret>& answer);
    void showValue(bool shown);
    void refreshClipboard();
    void refreshWaiting();
    void help();
    void say(const QString& text);

    sync::TeamSecrets& m_secrets;
    SecretClipboard& m_clipboard;
    QString m_team;
    QString m_name;
    std::optional<Secret> m_value;
    std::optional<KeychainError> m_trouble;
    QPlainTextEdit* m_text;
    PlainLabel* m_message;
    PlainLabel* m_countdown;
    QPushButton* m_show;
    QPushButton* m_copy;
    QPushButton* m_help;
    QPushButton* m_close;
    QTimer* m_rest;
};

} // namespace desk::ui
