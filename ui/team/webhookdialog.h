// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "ui/team/teamcontext.h"
#include "ui/team/testpane.h"
#include "ui/team/urlopener.h"
#include "ui/team/webhookedit.h"

#include <QDialog>
#include <QUrl>

class QPushButton;

namespace desk::ui {

class Banner;
class CredentialChoice;
class WebhookForm;

/// Makes a webhook, or changes one. What was typed stays until the server has taken it. Open it with open(); it deletes
/// itself.
class WebhookDialog final : public QDialog {
    Q_OBJECT

public:
    WebhookDialog(const TeamContext& context, const WebhookEdit& edit, UrlOpener openUrl, QWidget* parent = nullptr);

    /// Not while the server is being written to.
    void reject() override;

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
    void lookFirst(const WebhookDraft& draft);
    void send(const WebhookDraft& draft);
    void take(const Result<Webhook>& result);
    void say(const Error& error);
    [[nodiscard]] QString lostAnswer() const;
    void openWebPage();
    /// For a server that cannot change one.
    void openReplacement();
    [[nodiscard]] QUrl webPage() const;

    TeamContext m_context;
    WebhookEdit m_edit;
    UrlOpener m_openUrl;
    bool m_saving = false;
    std::optional<WebhookDraft> m_unsure; ///< a new one whose answer was lost: it may be there
    WebhookForm* m_form;
    TestPane* m_test;
    Banner* m_message;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace desk::ui
