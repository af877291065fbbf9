// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"
#include "app/core/workspace.h"

#include <QWidget>

class QLineEdit;

namespace desk::ui {

class CredentialChoice;
class FormField;
class TeamData;

/// The fields of a webhook: what is wrong with each is said while it is typed.
class WebhookForm final : public QWidget {
    Q_OBJECT

public:
    WebhookForm(const TeamData& data, const WebhookDraft& start, QWidget* parent = nullptr);

    [[nodiscard]] WebhookDraft draft() const;
    /// Whether it can be sent.
    [[nodiscard]] bool isValid() const;
    /// Whether name and secrets left aside, it can be tested.
    [[nodiscard]] bool hasEndpoint() const;
    /// Empty fields that are needed are said too from now on, and the first that is wrong gets the focus.
    void showAllProblems();
    /// Of the fields for secrets.
    [[nodiscard]] CredentialChoice* accessToken() const { return m_token; }
    [[nodiscard]] CredentialChoice* signingSecret() const { return m_signing; }

Q_SIGNALS:
    void edited();
    /// One that does not exist yet is wanted for `choice`.
    void newSecretRequested(desk::ui::CredentialChoice* choice);

private:
    FormField* addChoice(CredentialChoice* choice, const QString& label, const QString& button);
    void showProblems();
    void showSecretNote(FormField* field, const CredentialChoice* choice, const QString& help);

    QString m_team;
    bool m_strict = false;
    QLineEdit* m_name;
    QLineEdit* m_url;
    CredentialChoice* m_token;
    CredentialChoice* m_signing;
    FormField* m_nameField;
    FormField* m_urlField;
    FormField* m_tokenField;
    FormField* m_signingField;
};

} // namespace desk::ui
