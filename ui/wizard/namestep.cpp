// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/namestep.h"

#include "ui/models/problemtext.h"
#include "ui/kit/formfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

NameStep::NameStep(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_description(new QPlainTextEdit(this))
{
    m_name->setObjectName(u"wizardName"_s);
    m_description->setObjectName(u"wizardDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_description->setFixedHeight(m_description->fontMetrics().height() * 6);

    m_nameField = new FormField(tr("&Name"), m_name, this);
    m_nameField->setHelp(tr("Unique among the automations of this place."));
    m_nameField->setWide(true);
    auto* description = new FormField(tr("&Description (optional)"), m_description, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(12);
    column->addWidget(m_nameField);
    column->addWidget(description);
    column->addStretch();

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameTouched = true;
        setServerError({});
        Q_EMIT edited();
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, &NameStep::edited);
}

void NameStep::write(Answers& answers) const
{
    answers.name = m_name->text();
    answers.description = m_description->toPlainText();
}

void NameStep::read(const Answers& answers)
{
    m_name->setText(answers.name);
    m_description->setPlainText(answers.description);
}

void NameStep::showProblems(const QList<Problem>& problems)
{
    // An empty field nobody has been in yet is not a mistake.
    m_nameField->setError(problems.isEmpty() || !m_nameTouched ? QString() : describe(problems.first()));
}

void NameStep::setServerError(const QString& error)
{
    m_nameField->setError(error);
}

void NameStep::suggestDescription(const QString& sentence)
{
    const QString current = m_description->toPlainText();
    if (current.isEmpty() || current == m_suggested)
        m_description->setPlainText(sentence);
    m_suggested = sentence;
}

void NameStep::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
