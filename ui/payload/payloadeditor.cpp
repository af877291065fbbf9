// SPDX-License-Identifier: Apache-2.0
#include "ui/payload/payloadeditor.h"

#include "ui/kit/codeeditor.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/formfield.h"
#include "ui/payload/payloadexamples.h"
#include "ui/payload/problemnote.h"
#include "ui/payload/variablebutton.h"

#include <QMenu>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

PayloadEditor::PayloadEditor(const QString& name, QWidget* parent)
    : QWidget(parent), m_editor(new CodeEditor(name + u"Payload"_s, {})),
      m_field(new FormField(tr("&Payload"), m_editor)),
      m_variables(new VariableButton(name + u"InsertVariable"_s, m_editor)), m_examples(new QToolButton),
      m_note(new ProblemNote(name + u"Payload"_s, m_editor, m_field))
{
    m_editor->setLanguage(CodeLanguage::Json);
    m_editor->setVariables(true);
    m_examples->setObjectName(name + u"Examples"_s);
    makeMenuButton(m_examples, tr("Examples"));
    m_examples->setMenu(new QMenu(m_examples));
    m_examples->menu()->setToolTipsVisible(true);
    m_field->addAction(m_variables);
    m_field->addAction(m_examples);
    m_note->setHelp(tr("JSON that is sent as the body. Variables are filled when the event happens."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field, 1);
    column->addWidget(m_note);
    fillExamples();
    connect(m_editor, &CodeEditor::textChanged, this, &PayloadEditor::edited);
}

void PayloadEditor::addAction(QWidget* button)
{
    m_field->addAction(button);
}

void PayloadEditor::goToNextProblem()
{
    m_editor->goToNextProblem();
}

QString PayloadEditor::text() const
{
    return m_editor->code();
}

void PayloadEditor::setText(const QString& text)
{
    m_editor->setCode(text);
}

void PayloadEditor::setStartingText(const QString& text)
{
    m_given = text;
    m_editor->setCode(text);
}

void PayloadEditor::setUse(const PayloadUse& use)
{
    if (m_use == use)
        return;
    m_use = use;
    m_variables->setUse(use);
    fillExamples();
}

void PayloadEditor::setSample(const EventFacts& sample)
{
    m_variables->setSample(sample);
}

void PayloadEditor::setProblems(const QList<Problem>& problems)
{
    m_note->setProblems(problems + destinationProblems(parseTemplate(text()), m_use.destination));
}

void PayloadEditor::fillExamples()
{
    m_examples->menu()->clear();
    for (const PayloadExample& example : payloadExamples(m_use.event, m_use.destination)) {
        QAction* action = m_examples->menu()->addAction(example.title);
        action->setObjectName("example-"_L1 + example.id);
        action->setToolTip(example.purpose);
        connect(action, &QAction::triggered, this, [this, text = example.text] { choose(text); });
    }
}

void PayloadEditor::choose(const QString& example)
{
    const QString now = text();
    if (now.trimmed().isEmpty() || now == m_given)
        return put(example);
    auto* ask = new ConfirmDialog(
        {tr("Replace the payload?"), {tr("What you wrote is replaced by the example. Undo brings it back.")},
            tr("Replace payload"), {}},
        this);
    ask->setObjectName(u"replacePayloadDialog"_s);
    connect(ask, &ConfirmDialog::confirmed, this, [this, example] { put(example); });
    ask->open();
}

void PayloadEditor::put(const QString& example)
{
    m_given = example;
    m_editor->replaceAll(example);
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
