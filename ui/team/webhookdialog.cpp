// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookdialog.h"

#include "app/core/deliver.h"
#include "app/core/inferred.h"
#include "app/sync/teamsettings.h"
#include "ui/kit/banner.h"
#include "ui/kit/rule.h"
#include "ui/models/errortext.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/team/credentialchoice.h"
#include "ui/team/formscroll.h"
#include "ui/team/newsecretdialog.h"
#include "ui/team/replacementdialog.h"
#include "ui/team/secrettext.h"
#include "ui/team/webhookform.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 20;
}

WebhookDialog::WebhookDialog(const TeamContext& context, const WebhookEdit& edit, UrlOpener openUrl, QWidget* parent)
    : QDialog(parent), m_context(context), m_edit(edit), m_openUrl(std::move(openUrl)),
      m_form(new WebhookForm(context.data, edit.start)),
      m_test(new TestPane(context.settings, tr("Test &payload"), [this] { return testSubject(); })),
      m_message(new Banner(u"webhookMessage"_s)),
      m_save(new QPushButton(edit.original ? tr("Sa&ve webhook") : tr("&Create webhook"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"webhookDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(edit.original ? tr("Edit webhook") : tr("New webhook"));
    build();
    connect(m_form, &WebhookForm::edited, this, &WebhookDialog::refresh);
    connect(m_form, &WebhookForm::newSecretRequested, this, &WebhookDialog::openNewSecret);
    connect(m_save, &QPushButton::clicked, this, &WebhookDialog::save);
    connect(m_message, &Banner::acted, this, &WebhookDialog::openReplacement);
    connect(m_message, &Banner::secondActed, this, &WebhookDialog::openWebPage);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    m_form->setFocus(Qt::OtherFocusReason);
}

void WebhookDialog::build()
{
    m_save->setObjectName(u"webhookSave"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"webhookCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 12, margin, 16);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(), 1);
    layout->addWidget(new Rule);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

QWidget* WebhookDialog::buildForm()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addWidget(m_test);
    column->addStretch();
    auto* scroll = new FormScroll(u"webhookScroll"_s, inside, 76);
    connect(m_test, &TestPane::answered, scroll, &FormScroll::reveal);
    return scroll;
}

TestSubject WebhookDialog::testSubject() const
{
    const WebhookDraft draft = m_form->draft();
    const bool unchanged = m_edit.original && draftOf(*m_edit.original) == draft;
    return {draft, unchanged ? m_edit.original->id : IntegrationId{}};
}

// The new one is what it was made for.
void WebhookDialog::openNewSecret(CredentialChoice* choice)
{
    auto* dialog = new NewSecretDialog(m_context, m_edit.start.team, this);
    connect(dialog, &NewSecretDialog::added, choice, [choice](const QString& name) { choice->setSecret(name); });
    dialog->open();
}

void WebhookDialog::refresh()
{
    m_test->setObstacle(m_form->hasEndpoint() ? QString() : tr("Type the endpoint's URL first."));
    m_form->setEnabled(!m_saving);
    m_test->setEnabled(!m_saving);
    m_save->setEnabled(!m_saving);
    m_cancel->setEnabled(!m_saving);
}

void WebhookDialog::reject()
{
    if (!m_saving)
        return QDialog::reject();
    m_message->setContent(
        BannerContent{.tone = Tone::Info, .text = tr("The server is being written to. Wait for its answer.")});
}

void WebhookDialog::save()
{
    if (!m_form->isValid())
        return m_form->showAllProblems();
    m_saving = true;
    m_message->setContent({});
    refresh();
    const WebhookDraft draft = m_form->draft();
    if (m_unsure == draft)
        lookFirst(draft);
    else
        send(draft);
}

// Sent again without a look it might be there twice.
void WebhookDialog::lookFirst(const WebhookDraft& draft)
{
    deliver(m_context.settings.readWebhooks(draft.team), this, [this, draft](const Result<QList<Webhook>>& webhooks) {
        if (!webhooks)
            return take(tl::unexpected(webhooks.error()));
        for (const Webhook& webhook : *webhooks) {
            if (draftOf(webhook) == draft)
                return take(webhook);
        }
        send(draft);
    });
}

void WebhookDialog::send(const WebhookDraft& draft)
{
    const auto call = m_edit.original ? m_context.settings.updateWebhook(m_edit.original->id, draft)
                                      : m_context.settings.createWebhook(draft);
    deliver(call, this, [this](const Result<Webhook>& result) { take(result); });
}

void WebhookDialog::take(const Result<Webhook>& result)
{
    m_saving = false;
    m_message->setContent({});
    refresh();
    if (result) {
        Q_EMIT saved(*result);
        return accept();
    }
    if (isAnswerLost(result.error()) && !m_edit.original)
        m_unsure = m_form->draft();
    say(result.error());
    m_save->setFocus(Qt::OtherFocusReason); // what had it was disabled
}

void WebhookDialog::say(const Error& error)
{
    const auto* lacks = std::get_if<NotSupportedError>(&error);
    const QString web = lacks && !webPage().isEmpty() ? tr("Open on the web") : QString();
    if (lacks && m_edit.original)
        m_message->setContent(BannerContent{.tone = Tone::Warning,
            .text = tr("This server cannot change a webhook once it is made. It can be made anew: what uses it is then "
                       "re-targeted, and the old one deleted."),
            .action = tr("Re-create…"),
            .second = web});
    else
        m_message->setContent(BannerContent{
            .tone = Tone::Danger, .text = isAnswerLost(error) ? lostAnswer() : describe(error), .second = web});
}

QString WebhookDialog::lostAnswer() const
{
    return m_edit.original
        ? tr("The answer was lost, so the webhook may have been saved. It is shown here as soon as the server tells.")
        : tr(
            "The answer was lost, so the webhook may have been created. It is shown here as soon as the server tells.");
}

void WebhookDialog::openWebPage()
{
    const QUrl page = webPage();
    if (!m_openUrl(page))
        m_message->setContent(BannerContent{.tone = Tone::Warning,
            .text = tr("No web browser could be started. The page is %1").arg(page.toDisplayString())});
}

QUrl WebhookDialog::webPage() const
{
    return inferred::teamSettingsPage(m_context.workspace.view().server.webHost, m_edit.start.team);
}

void WebhookDialog::openReplacement()
{
    if (!m_form->isValid())
        return m_form->showAllProblems();
    auto* dialog = new ReplacementDialog(m_context, *m_edit.original, m_form->draft(), this);
    connect(dialog, &ReplacementDialog::replaced, this, [this](const Webhook& webhook) {
        Q_EMIT saved(webhook);
        accept();
    });
    dialog->open();
}

} // namespace desk::ui
