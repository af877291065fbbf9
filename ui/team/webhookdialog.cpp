// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookdialog.h"

#include "app/core/deliver.h"
#include "app/core/inferred.h"
#include "ui/kit/banner.h"
#include "ui/kit/rule.h"
#include "ui/models/errortext.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/team/credentialchoice.h"
#include "ui/team/formscroll.h"
#include "ui/team/newsecretdialog.h"
#include "ui/team/replacementdialog.h"
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
    : QDialog(parent), m_context(context), m_edit(edit), m_openUrl(std::move(openUrl)), m_refused(edit.replaces),
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
    connect(&m_context.engine, &sync::Engine::stateChanged, this, &WebhookDialog::refresh);
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
    m_test->setObstacle(testObstacle());
    m_form->setEnabled(!m_saving);
    m_test->setEnabled(!m_saving);
    m_save->setEnabled(!m_saving);
    m_cancel->setEnabled(!m_saving);
}

// It is the server that sends.
QString WebhookDialog::testObstacle() const
{
    if (!m_form->hasEndpoint())
        return tr("Type the endpoint's URL first.");
    return m_context.engine.state().phase == sync::Phase::Offline ? tr("The server cannot be reached now.") : QString();
}

void WebhookDialog::reject()
{
    if (m_saving) {
        m_message->setContent(
            BannerContent{.tone = Tone::Info, .text = tr("The server is being written to. Wait for its answer.")});
        return;
    }
    // What was on the list before the dialog was opened stays there, refused again or not.
    if (m_edit.replaces.isEmpty() && !m_refused.isEmpty())
        giveUpRefused();
    QDialog::reject();
}

// What cannot be given up stays in the list, where it is marked.
void WebhookDialog::giveUpRefused()
{
    deliver(m_context.engine.discardEdit(std::exchange(m_refused, QString())), &m_context.data, [](const Status&) {});
}

void WebhookDialog::save()
{
    if (!m_form->isValid())
        return m_form->showAllProblems();
    m_saving = true;
    m_message->setContent({});
    refresh();
    send(m_form->draft());
}

void WebhookDialog::send(const WebhookDraft& draft)
{
    const store::EditKind kind = m_edit.original ? store::EditKind(store::UpdateWebhookEdit{*m_edit.original, draft})
                                                 : store::EditKind(store::CreateWebhookEdit{draft});
    // A new try takes the place of the one that was refused, so that neither is lost.
    const auto call = !m_refused.isEmpty() ? m_context.engine.resolveEdit(m_refused, kind)
        : m_edit.original                  ? m_context.engine.updateWebhook(*m_edit.original, draft)
                                           : m_context.engine.createWebhook(draft);
    deliver(call, this, [this, name = draft.name](const Result<sync::EditOutcome>& result) { take(name, result); });
}

void WebhookDialog::take(const QString& name, const Result<sync::EditOutcome>& result)
{
    using Kind = sync::EditOutcome::Kind;
    if (!result)
        return fail(result.error());
    if (result->kind == Kind::Rejected)
        return takeRefusal(*result);
    m_saving = false;
    const IntegrationId id = m_edit.original ? m_edit.original->id
        : result->kind == Kind::Applied      ? result->webhook
                                             : IntegrationId{"edit:"_L1 + result->edit};
    Q_EMIT saved(id, name, *result);
    accept();
}

void WebhookDialog::takeRefusal(const sync::EditOutcome& outcome)
{
    const Error error = outcome.error.value_or(CancelledError{});
    m_refused = outcome.edit;
    // No later try would end otherwise: it is made anew, or left as it is.
    if (m_edit.original && std::holds_alternative<NotSupportedError>(error))
        giveUpRefused();
    fail(error);
}

void WebhookDialog::fail(const Error& error)
{
    m_saving = false;
    // The refused one was discarded meanwhile: the next try is a new one.
    if (const auto* input = std::get_if<InvalidInputError>(&error); input && input->field == "gone"_L1)
        m_refused.clear();
    m_message->setContent({});
    refresh();
    say(error);
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
        m_message->setContent(BannerContent{.tone = Tone::Danger, .text = describe(error), .second = web});
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
        sync::EditOutcome made;
        made.webhook = webhook.id;
        Q_EMIT saved(webhook.id, webhook.name, made);
        accept();
    });
    dialog->open();
}

} // namespace desk::ui
