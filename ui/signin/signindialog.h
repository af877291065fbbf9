// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/accounts.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class FlatButton;
class FormField;

/// Asks for server and API key, tests the key and has it kept. Opened with open().
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    SignInDialog(sync::Accounts& accounts, const QUrl& server, QWidget* parent = nullptr);

    /// Says why the dialog is there, e.g. that the server refused the key.
    void explain(const Error& error);

Q_SIGNALS:
    void signedIn(const QUrl& server, const desk::Viewer& viewer);
    void sandboxChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildForm(const QUrl& server);
    void offerSessionOnly(const Error& error);
    void onEdited();
    void signIn(sync::Keep keep);
    void onAnswer(const QUrl& server, const Result<sync::SignedIn>& answer);
    void setBusy(bool busy);
    void setMessage(const QString& message, bool wrong);

    sync::Accounts& m_accounts;
    QLineEdit* m_server;
    QLineEdit* m_key;
    FormField* m_serverField;
    FlatButton* m_keyLink;
    QLabel* m_message;
    QPushButton* m_sandbox;
    QPushButton* m_sessionOnly;
    QPushButton* m_cancel;
    QPushButton* m_signIn;
};

} // namespace desk::ui
