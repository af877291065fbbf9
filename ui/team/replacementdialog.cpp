// SPDX-License-Identifier: Apache-2.0
#include "ui/team/replacementdialog.h"

#include "app/sync/replacement.h"
#include "ui/kit/labels.h"
#include "ui/kit/rule.h"
#include "ui/models/usage.h"
#include "ui/team/formscroll.h"
#include "ui/team/replacementview.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;

QList<Automation> automationsOf(const TeamFacts& facts, const IntegrationId& webhook)
{
    QList<Automation> list;
    for (const store::AutomationRow& row : automationsUsing(facts, webhook))
        list.append(row.automation);
    return list;
}

} // namespace

ReplacementDialog::ReplacementDialog(
    const TeamContext& context, const Webhook& old, const WebhookDraft& wanted, QWidget* parent)
    : QDialog(parent), m_context(context), m_old(old.id),
      m_replacement(new sync::Replacement(
          context.settings, context.engine, old, wanted, automationsOf(context.data.facts(), old.id), this)),
      m_words(wrappingLabel(u"replacementWords"_s)), m_plan(new ReplacementView),
      m_run(new QPushButton(tr("&Re-create"))), m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(u"replacementDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Re-create webhook"));
    build(old);
    connect(m_run, &QPushButton::clicked, m_replacement, &sync::Replacement::run);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replacement, &sync::Replacement::changed, this, &ReplacementDialog::refresh);
    connect(m_replacement, &sync::Replacement::finished, this, [this](const Webhook& made) {
        Q_EMIT replaced(made);
        accept();
    });
    connect(&context.data, &TeamData::changed, this, &ReplacementDialog::refresh);
    refresh();
}

void ReplacementDialog::build(const Webhook& old)
{
    auto* title = wrappingLabel(u"replacementTitle"_s, tr("Make “%1” anew").arg(old.name));
    title->setTypography(paneTitleFont);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_run->setObjectName(u"replacementRun"_s);
    m_run->setProperty("primary", true);
    m_run->setDefault(true);
    m_close->setObjectName(u"replacementClose"_s);
    m_close->setAutoDefault(false);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addWidget(m_plan);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 12, margin, 16);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new FormScroll(u"replacementScroll"_s, inside, 70), 1);
    layout->addWidget(new Rule);
    layout->addLayout(buttons);
}

void ReplacementDialog::reject()
{
    if (!m_replacement->isRunning())
        QDialog::reject();
}

// An edit that waits knows the automation as it was.
QString ReplacementDialog::obstacle() const
{
    for (const store::AutomationRow& row : automationsUsing(m_context.data.facts(), m_old)) {
        if (row.pending)
            return tr("An edit of “%1” is not settled yet. Synchronise or discard it first.").arg(row.automation.name);
    }
    return {};
}

void ReplacementDialog::refresh()
{
    using State = sync::ReplacementStep::State;
    const auto& steps = m_replacement->steps();
    const bool running = m_replacement->isRunning();
    const bool begun = running || std::any_of(steps.begin(), steps.end(), [](const sync::ReplacementStep& step) {
        return step.state != State::Waiting;
    });
    m_plan->setSteps(steps);
    const QString reason = begun ? QString() : obstacle();
    m_words->setText(reason.isEmpty()
            ? tr("One step after the other; it stops at the first that fails. Automations that you cannot see are not "
                 "re-targeted: they would fail once the old webhook is gone.")
            : reason);
    m_run->setEnabled(!running && reason.isEmpty());
    m_run->setToolTip(reason);
    m_run->setText(begun ? tr("&Go on") : tr("&Re-create"));
    m_close->setEnabled(!running);
    m_close->setText(begun ? tr("Close") : tr("Cancel"));
}

} // namespace desk::ui
