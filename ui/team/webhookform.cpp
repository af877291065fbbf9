// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookform.h"

#include "ui/kit/flatbutton.h"
#include "ui/kit/formfield.h"
#include "ui/models/problemtext.h"
#include "ui/team/credentialchoice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a field; that nothing is in it only when `strict`.
QString noteOf(const QList<Problem>& problems, Problem::Severity severity, bool strict)
{
    for (const Problem& problem : problems) {
        if (problem.severity == severity && (strict || problem.rule != Rule::Required))
            return describe(problem);
    }
    return {};
}

void showNotes(FormField* field, const QList<Problem>& problems, bool strict)
{
    field->setError(noteOf(problems, Problem::Severity::Error, strict));
    field->setWarning(noteOf(problems, Problem::Severity::Warning, strict));
}

} // namespace

WebhookForm::WebhookForm(const TeamData& data, const WebhookDraft& start, QWidget* parent)
    : QWidget(parent), m_team(start.team), m_name(new QLineEdit(start.name)), m_url(new QLineEdit(start.url)),
      m_token(new CredentialChoice(u"webhookToken"_s, data, start.team)),
      m_signing(new CredentialChoice(u"webhookSigning"_s, data, start.team)),
      m_nameField(new FormField(tr("&Name"), m_name)), m_urlField(new FormField(tr("&Endpoint URL"), m_url))
{
    setObjectName(u"webhookForm"_s);
    m_name->setObjectName(u"webhookName"_s);
    m_nameField->setHelp(tr("At most 64 letters, digits, spaces, _ and -."));
    m_url->setObjectName(u"webhookUrl"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_urlField->setWide(true);
    m_token->setSecret(start.accessTokenSecret);
    m_signing->setSecret(start.signingSecret);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_nameField);
    column->addWidget(m_urlField);
    m_tokenField = addChoice(m_token, tr("&Access token"), u"webhookTokenNew"_s);
    m_signingField = addChoice(m_signing, tr("&Secret"), u"webhookSigningNew"_s);
    for (QLineEdit* edit : {m_name, m_url})
        connect(edit, &QLineEdit::textChanged, this, &WebhookForm::showProblems);
    for (CredentialChoice* choice : {m_token, m_signing})
        connect(choice, &CredentialChoice::edited, this, &WebhookForm::showProblems);
    setFocusProxy(m_name);
    showProblems();
}

FormField* WebhookForm::addChoice(CredentialChoice* choice, const QString& label, const QString& button)
{
    auto* field = new FormField(label, choice);
    auto* add = new FlatButton(button, tr("New secret…"));
    add->setAccessibleName(
        tr("New secret for %1").arg(choice == m_token ? tr("the access token") : tr("the signature")));
    add->setTight(true);
    add->setAutoDefault(false);
    field->addAction(add);
    field->setWide(true);
    layout()->addWidget(field);
    connect(add, &QPushButton::clicked, this, [this, choice] { Q_EMIT newSecretRequested(choice); });
    return field;
}

WebhookDraft WebhookForm::draft() const
{
    return {.team = m_team,
        .name = m_name->text(),
        .url = m_url->text(),
        .accessTokenSecret = m_token->secret(),
        .signingSecret = m_signing->secret()};
}

bool WebhookForm::isValid() const
{
    return !hasErrors(webhookNameProblems(m_name->text())) && hasEndpoint();
}

bool WebhookForm::hasEndpoint() const
{
    return !hasErrors(webhookUrlProblems(m_url->text()));
}

void WebhookForm::showAllProblems()
{
    m_strict = true;
    showProblems();
    QLineEdit* wrong = hasErrors(webhookNameProblems(m_name->text())) ? m_name : hasEndpoint() ? nullptr : m_url;
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
}

void WebhookForm::showProblems()
{
    showNotes(m_nameField, webhookNameProblems(m_name->text()), m_strict);
    showNotes(m_urlField, webhookUrlProblems(m_url->text()), m_strict);
    const QString host = asciiHost(m_url->text());
    m_urlField->setHelp(host.isEmpty() ? tr("Where the payload is sent by POST.") : tr("The host is %1.").arg(host));
    showSecretNote(m_tokenField, m_token, tr("Sent as Authorization: Bearer."));
    showSecretNote(m_signingField, m_signing, tr("Signs the payload: X-Wandb-Signature."));
    Q_EMIT edited();
}

void WebhookForm::showSecretNote(FormField* field, const CredentialChoice* choice, const QString& help)
{
    field->setHelp(help);
    field->setWarning(choice->isMissing()
            ? tr("The team has no secret called %1. Add it, or choose another.").arg(*choice->secret())
            : QString());
}

} // namespace desk::ui
