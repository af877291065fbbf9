// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/sync/engine.h"
#include "ui/team/teamcontext.h"
#include "ui/team/testpane.h"
#include "ui/kit/urlopener.h"
#include "ui/team/webhookedit.h"

#include <QDialog>
#include <QUrl>

class QPushButton;

namespace desk::ui {

class Banner;
class CredentialChoice;
class WebhookForm;

/// Makes a webhook, or changes one. What was typed stays until the server has taken it, or this computer keeps it until
/// then. Open it with open(); it deletes itself.
class WebhookDialog final : public QDialog {
    Q_OBJECT

public:
    WebhookDialog(const TeamContext& context, const WebhookEdit& edit, UrlOpener openUrl, QWidget* parent = nullptr);

    /// Not while the server is being written to. What it refused here is given up.
    void reject() override;

Q_SIGNALS:
    /// The server holds it, or this computer keeps it; the outcome is never Rejected. `webhook` is its row in the list.
    void saved(const desk::IntegrationId& webhook, const QString& name, const desk::sync::EditOutcome& outcome);

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] TestSubject testSubject() const;
    void openNewSecret(CredentialChoice* choice);
    void refresh();
    void save();
    void send(const WebhookDraft& draft);
    void take(const QString& name, const Result<sync::EditOutcome>& result);
    void takeRefusal(const sync::EditOutcome& outcome);
    void giveUpRefused();
    /// It was not saved.
    void fail(const Error& error);
    void say(const Error& error);
    [[nodiscard]] QString testObstacle() const;
    void openWebPage();
    /// For a server that cannot change one.
    void openReplacement();
    [[nodiscard]] QUrl webPage() const;

    TeamContext m_context;
    WebhookEdit m_edit;
    UrlOpener m_openUrl;
    bool m_saving = false;
    QString m_refused; ///< the edit the server said no to
    WebhookForm* m_form;
    TestPane* m_test;
    Banner* m_message;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace desk::ui
