// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/team/teamcontext.h"
#include "ui/team/testpane.h"
#include "ui/team/webhookedit.h"

#include <QDialog>

class QPushButton;

namespace desk::ui {

class CredentialChoice;
class FieldNote;
class WebhookForm;

/// Makes a webhook, or changes one. What was typed stays until the server has taken it. Open it with open(); it deletes
/// itself.
class WebhookDialog final : public QDialog {
    Q_OBJECT

public:
    WebhookDialog(const TeamContext& context, const WebhookEdit& edit, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The server holds it.
    void saved(const desk::Webhook& webhook);

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] TestSubject testSubject() const;
    void openNewSecret(CredentialChoice* choice);
    void refresh();
    void save();
    void take(const Result<Webhook>& result);

    TeamContext m_context;
    WebhookEdit m_edit;
    bool m_saving = false;
    WebhookForm* m_form;
    TestPane* m_test;
    FieldNote* m_note;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace desk::ui
