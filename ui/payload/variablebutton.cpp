// SPDX-License-Identifier: Apache-2.0
#include "ui/payload/variablebutton.h"

#include "ui/kit/codeeditor.h"
#include "ui/payload/sampleevent.h"

#include <QMenu>

namespace desk::ui {

using namespace Qt::StringLiterals;

QList<Completion> offeredCompletions(const PayloadUse& use, const EventFacts& given)
{
    const bool fits = given.eventType == eventTypeName(use.event);
    const EventFacts sample = fits ? given : sampleFacts(use.event, {}, {}, {});
    const VariableValues values = variableValues(sample, {});
    QList<Completion> offered;
    for (const QString& name : offeredVariables(use.event))
        offered.append({name, values.value(name)});
    if (variableUse(u"artifact_metadata.x"_s, use.event) == VariableUse::Filled) {
        QStringList keys = sample.metadata.keys();
        keys.sort();
        for (const QString& key : keys)
            offered.append({"artifact_metadata."_L1 + key, sample.metadata.value(key)});
        offered.append({u"artifact_metadata."_s, VariableButton::tr("any top-level key"), true});
    }
    if (use.hasToken && !use.secretNames.isEmpty())
        offered.append({u"ACCESS_TOKEN"_s, secretBullets});
    for (const QString& name : use.secretNames)
        offered.append({name, secretBullets});
    return offered;
}

void makeMenuButton(QToolButton* button, const QString& text)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

VariableButton::VariableButton(const QString& name, CodeEditor* editor, QWidget* parent)
    : QToolButton(parent), m_editor(editor), m_menu(new QMenu(this))
{
    setObjectName(name);
    makeMenuButton(this, tr("Insert variable"));
    setMenu(m_menu);
    setUse({});
}

void VariableButton::setUse(const PayloadUse& use)
{
    if (m_use == use && !m_menu->isEmpty())
        return;
    m_use = use;
    fill();
}

void VariableButton::setSample(const EventFacts& sample)
{
    if (m_sample == sample)
        return;
    m_sample = sample;
    fill();
}

void VariableButton::fill()
{
    const QList<Completion> offered = offeredCompletions(m_use, m_sample);
    m_editor->setCompletions(offered);
    m_menu->clear();
    for (const Completion& completion : offered) {
        if (completion.isOpen)
            continue;
        QAction* action = m_menu->addAction(completion.name);
        action->setObjectName("insert-"_L1 + completion.name);
        connect(action, &QAction::triggered, this, [this, name = completion.name] {
            m_editor->insertPlainText("${"_L1 + name + u'}');
            m_editor->setFocus(Qt::OtherFocusReason);
        });
    }
}

} // namespace desk::ui
