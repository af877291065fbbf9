// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/requestpane.h"

#include "ui/commands/commandregistry.h"
#include "ui/kit/mirror.h"
#include "ui/kit/pagestack.h"
#include "ui/payload/variablebutton.h"
#include "ui/tester/headerstab.h"
#include "ui/tester/rawtab.h"
#include "ui/tester/renderedtab.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/signaturetab.h"
#include "ui/tester/templatetab.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

RequestPane::RequestPane(
    RequestState& state, const TeamData& teams, tester::Tester& tester, CommandRegistry& commands, QWidget* parent)
    : QWidget(parent), m_state(state), m_tabs(new QTabBar), m_stack(new PageStack),
      m_template(new TemplateTab(state, teams, tester)), m_signature(new SignatureTab)
{
    setObjectName(u"testerRequest"_s);
    m_tabs->setObjectName(u"testerRequestTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("deskPane", true);
    auto* rendered = new RenderedTab(state);
    const std::pair<QString, QWidget*> parts[] = {{tr("Template"), m_template}, {tr("Rendered"), rendered},
        {tr("Headers"), new HeadersTab(state)}, {tr("Signature"), m_signature}, {tr("Raw"), new RawTab(state)}};
    for (const auto& [title, page] : parts) {
        m_tabs->addTab(title);
        m_stack->addWidget(page);
    }
    auto* column = new QVBoxLayout(this);
    setReadingMargins(column, this, 20, 6, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(buildCopies(commands));
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(rendered, &RenderedTab::jumpRequested, this, &RequestPane::goToProblem);
    connect(m_signature, &SignatureTab::keyRequested, this, &RequestPane::keyRequested);
    connect(m_template, &TemplateTab::exampleRemoved, this, &RequestPane::exampleRemoved);
    connect(&state, &RequestState::changed, this, &RequestPane::refreshSignature);
    refreshSignature();
}

void RequestPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

RequestPane::Tab RequestPane::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void RequestPane::goToProblem()
{
    showTab(Tab::Template);
    m_template->goToProblem();
}

void RequestPane::refreshSignature()
{
    const auto& delivery = m_state.delivery();
    m_signature->setSigned(
        delivery ? delivery->body : QByteArray(), delivery ? delivery->signingKey : std::nullopt, m_state.secrets());
}

QWidget* RequestPane::buildCopies(CommandRegistry& commands)
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto& [name, command] : {std::pair{u"testerCopyCurl"_s, u"actionCopyRequestCurl"_s},
             std::pair{u"testerCopyBash"_s, u"actionCopyRequestBash"_s}}) {
        auto* button = new QPushButton;
        button->setObjectName(name);
        commands.bind(button, command);
        row->addWidget(button);
    }
    auto* more = new QToolButton;
    more->setObjectName(u"testerMore"_s);
    makeMenuButton(more, tr("More"));
    auto* menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    for (const QString& id : {u"actionCopyRequestPython"_s, u"actionCopyRequestRaw"_s, u"actionSaveExample"_s,
             u"actionSaveBundle"_s, u"actionOpenBundle"_s, u"actionTimeouts"_s})
        menu->addAction(commands.action(id));
    more->setMenu(menu);
    row->addWidget(more);
    row->addStretch(1);
    return bar;
}

} // namespace desk::ui
