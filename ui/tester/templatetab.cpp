// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/templatetab.h"

#include "app/core/payloadlint.h"
#include "ui/models/teamdata.h"
#include "ui/models/usage.h"
#include "ui/payload/payloadeditor.h"
#include "ui/payload/variablebutton.h"
#include "ui/tester/requeststate.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

TemplateTab::TemplateTab(RequestState& state, const TeamData& teams, tester::Tester& tester, QWidget* parent)
    : QWidget(parent), m_state(state), m_teams(teams), m_tester(tester), m_editor(new PayloadEditor(u"tester"_s)),
      m_sources(new QToolButton)
{
    setObjectName(u"testerTemplate"_s);
    m_sources->setObjectName(u"testerSources"_s);
    makeMenuButton(m_sources, tr("Take from"));
    m_sources->setMenu(new QMenu(m_sources));
    m_editor->addAction(m_sources);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_editor);
    connect(m_editor, &PayloadEditor::edited, this, [this] {
        if (!m_filling)
            m_state.setPayload(m_editor->text());
    });
    connect(m_sources->menu(), &QMenu::aboutToShow, this, &TemplateTab::fillSources);
    connect(&state, &RequestState::changed, this, &TemplateTab::refresh);
    refresh();
}

void TemplateTab::goToProblem()
{
    m_editor->goToNextProblem();
}

void TemplateTab::refresh()
{
    const webhook::TestSetup& setup = m_state.setup();
    const PayloadUse use{m_state.event(), m_state.secretNames(), destinationOf(setup.url.toString()),
        setup.webhook.isEmpty() || setup.accessTokenSecret};
    {
        const QScopedValueRollback filling(m_filling, true);
        m_editor->setText(setup.payload);
    }
    m_editor->setUse(use);
    m_editor->setSample(m_state.facts());
    m_editor->setProblems(lintPayload(setup.payload, use));
}

void TemplateTab::fillSources()
{
    QMenu& menu = *m_sources->menu();
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>());
    addAutomations(menu);
    addExamples(menu);
    if (menu.isEmpty())
        menu.addAction(tr("No automation uses this webhook, and no example is saved yet."))->setEnabled(false);
}

void TemplateTab::addAutomations(QMenu& menu)
{
    const QList<store::AutomationRow> rows = m_state.setup().webhook.isEmpty()
        ? m_teams.facts().automations
        : automationsUsing(m_teams.facts(), {m_state.setup().webhook});
    bool first = true;
    for (const store::AutomationRow& row : rows) {
        const auto* action = std::get_if<WebhookAction>(&row.automation.action);
        if (!action)
            continue;
        if (std::exchange(first, false))
            menu.addSection(tr("Automations"));
        connect(menu.addAction(QString(row.automation.name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, name = row.automation.name, type = eventTypeName(row.automation.event), payload = action->payload] {
                EventFacts facts = m_state.facts();
                if (facts.eventType != type)
                    facts = sampleFacts(eventOfType(type, {}), facts.entity, facts.project, facts.collection);
                m_state.setEvent(facts, name);
                m_state.setPayload(payload.value_or(QString()));
            });
    }
}

void TemplateTab::addExamples(QMenu& menu)
{
    if (m_tester.examples().isEmpty())
        return;
    menu.addSection(tr("Saved examples"));
    for (const tester::Example& example : m_tester.examples())
        connect(menu.addAction(QString(example.name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, setup = example.setup] { m_state.restore(setup); });
    QMenu* removal = menu.addMenu(tr("Delete example"));
    for (const tester::Example& example : m_tester.examples())
        connect(removal->addAction(QString(example.name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, example] { removeExample(example); });
}

void TemplateTab::removeExample(const tester::Example& example)
{
    m_tester.removeExample(example.id);
    Q_EMIT exampleRemoved(example);
}

} // namespace desk::ui
