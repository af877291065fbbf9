// SPDX-License-Identifier: Apache-2.0
#include "ui/team/webhookdialog.h"

#include "app/core/deliver.h"
#include "app/sync/teamsettings.h"
#include "ui/kit/announce.h"
#include "ui/kit/fieldnote.h"
#include "ui/kit/rule.h"
#include "ui/models/errortext.h"
#include "ui/team/credentialchoice.h"
#include "ui/team/formscroll.h"
#include "ui/team/newsecretdialog.h"
#include "ui/team/webhookform.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 20;
}

WebhookDialog::WebhookDialog(const TeamContext& context, const WebhookEdit& edit, QWidget* parent)
    : QDialog(parent), m_context(context), m_edit(edit), m_form(new WebhookForm(context.data, edit.start)),
      m_test(new TestPane(context.settings, tr("Test &payload"), [this] { return testSubject(); })),
      m_note(new FieldNote), m_save(new QPushButton(edit.original ? tr("Sa&ve webhook") : tr("&Create webhook"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"webhookDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(edit.original ? tr("Edit webhook") : tr("New webhook"));
    build();
    connect(m_form, &WebhookForm::edited, this, &WebhookDialog::refresh);
    connect(m_form, &WebhookForm::newSecretRequested, this, &WebhookDialog::openNewSecret);
    connect(m_save, &QPushButton::clicked, this, &WebhookDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    m_form->setFocus(Qt::OtherFocusReason);
}

void WebhookDialog::build()
{
    m_note->setObjectName(u"webhookNote"_s);
    m_note->hide();
    m_save->setObjectName(u"webhookSave"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"webhookCancel"_s);
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 12, margin, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_note, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(), 1);
    layout->addWidget(new Rule);
    layout->addLayout(buttons);
    // As an explicit minimum it would let the buttons be cut off.
    layout->addStrut(fontMetrics().averageCharWidth() * 76);
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
    return new FormScroll(u"webhookScroll"_s, inside);
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
    m_save->setEnabled(!m_saving);
}

void WebhookDialog::save()
{
    if (!m_form->isValid())
        return m_form->showAllProblems();
    m_saving = true;
    m_note->hide();
    refresh();
    const WebhookDraft draft = m_form->draft();
    const auto call = m_edit.original ? m_context.settings.updateWebhook(m_edit.original->id, draft)
                                      : m_context.settings.createWebhook(draft);
    deliver(call, this, [this](const Result<Webhook>& result) { take(result); });
}

void WebhookDialog::take(const Result<Webhook>& result)
{
    m_saving = false;
    refresh();
    if (result) {
        Q_EMIT saved(*result);
        return accept();
    }
    m_note->setNote(FieldNote::Kind::Error, describe(result.error()));
    m_note->show();
    announce(m_note);
}

} // namespace desk::ui
