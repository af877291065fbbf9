// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/ariaactionform.h"

#include "app/core/payloadlint.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/theme/typography.h"
#include "ui/payload/problemnote.h"
#include "ui/payload/variablebutton.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

AriaActionForm::AriaActionForm(QWidget* parent)
    : QWidget(parent), m_editor(new CodeEditor(u"wizardPrompt"_s, {})), m_field(new FormField(tr("P&rompt"), m_editor)),
      m_bytes(new PlainLabel(u"wizardPromptBytes"_s)), m_note(new ProblemNote(u"wizardPrompt"_s, m_editor, m_field)),
      m_variables(new QWidget)
{
    setObjectName(u"wizardAriaForm"_s);
    m_editor->setVariables(true);
    m_bytes->setTypography(smallFont);
    m_bytes->setForegroundRole(QPalette::PlaceholderText);
    m_field->addAction(m_bytes);
    m_note->setHelp(tr("What ARIA is asked when the event happens. It runs as the automation's creator."));
    m_variables->setObjectName(u"wizardPromptVariables"_s);
    auto* title = new PlainLabel({}, tr("Variables for this event"));
    title->setTypography(strongFont);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field, 1);
    column->addWidget(m_note);
    column->addSpacing(6);
    column->addWidget(title);
    column->addWidget(m_variables);
    connect(m_editor, &CodeEditor::textChanged, this, &AriaActionForm::onEdited);
    setEvent({});
    count();
}

void AriaActionForm::read(const QString& prompt)
{
    m_prompt = prompt;
    const QScopedValueRollback filling(m_filling, true);
    m_editor->setCode(prompt);
    count();
}

void AriaActionForm::setEvent(const Event& event)
{
    if (m_event == event && m_variables->layout())
        return;
    m_event = event;
    listVariables();
}

void AriaActionForm::setSample(const EventFacts& sample)
{
    if (m_sample == sample)
        return;
    m_sample = sample;
    listVariables();
}

void AriaActionForm::listVariables()
{
    const QList<Completion> offered = offeredCompletions({m_event, {}}, m_sample);
    if (m_offered == offered && m_variables->layout())
        return;
    m_offered = offered;
    m_editor->setCompletions(offered);
    QString focused;
    for (auto* old : m_variables->findChildren<FlatButton*>()) {
        if (focused.isEmpty() && old->hasFocus()) // each hands it on to the next
            focused = old->objectName();
        old->setParent(nullptr);
        old->deleteLater(); // it may be the one that was just clicked
    }
    delete m_variables->layout();
    auto* flow = new FlowLayout(m_variables);
    flow->setSpacing(4);
    for (const Completion& completion : offered) {
        if (completion.isOpen)
            continue;
        auto* add = new FlatButton("append-"_L1 + completion.name, u"+ "_s + completion.name);
        add->setAccessibleName(tr("Append %1").arg(u"${"_s + completion.name + u'}'));
        add->setToolTip(completion.hint);
        add->setAutoDefault(false);
        flow->addWidget(add);
        add->show();
        if (add->objectName() == focused)
            add->setFocus();
        connect(add, &QPushButton::clicked, this, [this, name = completion.name] { append(name); });
    }
}

void AriaActionForm::append(const QString& variable)
{
    m_editor->moveCursor(QTextCursor::End);
    const QString before = m_editor->code();
    const bool apart = before.isEmpty() || before.back().isSpace();
    m_editor->insertPlainText((apart ? QString() : u" "_s) + u"${"_s + variable + u'}');
}

void AriaActionForm::onEdited()
{
    if (m_filling)
        return;
    m_touched = true;
    m_prompt = m_editor->code();
    count();
    Q_EMIT edited();
}

void AriaActionForm::count()
{
    const QLocale locale;
    m_bytes->setText(
        tr("%1 of %2 bytes")
            .arg(locale.toString(m_prompt.trimmed().toUtf8().size()), locale.toString(qlonglong(promptByteLimit))));
}

void AriaActionForm::showProblems(const QList<Problem>& problems)
{
    QList<Problem> shown;
    for (const Problem& problem : problems) {
        if (problem.field == Field::Prompt && (m_touched || problem.rule != Rule::Required))
            shown.append(problem);
    }
    m_note->setProblems(shown + lintText(Field::Prompt, m_prompt, {m_event, {}}));
}

} // namespace desk::ui
