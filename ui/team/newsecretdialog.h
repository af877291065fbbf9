// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/team/teamcontext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace desk::sync {
struct SecretWritten;
}

namespace desk::ui {

class FieldNote;
class FormField;
class KeychainWatch;
class PlainLabel;
class SecretValueField;
class Switch;

/// Asks for name and value of a new team secret, and writes it. What was typed stays until the server has it. Opened
/// with open(); it deletes itself.
class NewSecretDialog final : public QDialog {
    Q_OBJECT

public:
    NewSecretDialog(const TeamContext& context, const QString& team, QWidget* parent = nullptr);

    /// Not while the server is being written to: its answer must be seen.
    void reject() override;

Q_SIGNALS:
    /// The server has it.
    void added(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] bool isServerAway() const;
    void refresh();
    void refreshName();
    void refreshServer();
    void refreshKeep();
    void add();
    void onLookedUp(const Result<bool>& exists);
    void write();
    void onWritten(const Result<sync::SecretWritten>& written);
    void showOutcome(const QString& text);
    void rotateInstead();
    void setBusy(bool busy);
    void say(const QString& text, bool wrong);

    TeamContext m_context;
    QString m_team;
    KeychainWatch* m_keychain;
    QLineEdit* m_name;
    FormField* m_nameField;
    QPushButton* m_rotate;
    SecretValueField* m_value;
    Switch* m_keep;
    FieldNote* m_keepNote;
    QPushButton* m_unlock;
    PlainLabel* m_message;
    QPushButton* m_cancel;
    QPushButton* m_add;
    bool m_keepWanted = true; ///< what the person chose, also while it cannot be
    QStringList m_found; ///< names the server has, though the store may not know
    QString m_unsure; ///< the name that was written without an answer: it may be there by now, with this value
    bool m_busy = false;
    bool m_over = false; ///< the server has it; only the outcome is left to be read
};

} // namespace desk::ui
