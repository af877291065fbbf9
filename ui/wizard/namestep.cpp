// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/namestep.h"

#include "ui/models/problemtext.h"
#include "ui/kit/formfield.h"
#include "ui/kit/switch.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

NameStep::NameStep(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_description(new QPlainTextEdit(this)),
      m_enabled(new Switch(u"wizardEnabled"_s, tr("Enabled"), this))
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
    column->addWidget(m_enabled);
    column->addStretch();

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameTouched = true;
        setServerError({});
        Q_EMIT edited();
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, &NameStep::edited);
    connect(m_enabled, &Switch::toggled, this, &NameStep::edited);
}

void NameStep::write(Answers& answers) const
{
    answers.name = m_name->text();
    answers.description = m_description->toPlainText();
    answers.enabled = m_enabled->isChecked();
}

void NameStep::read(const Answers& answers)
{
    m_name->setText(answers.name);
    m_description->setPlainText(answers.description);
    m_enabled->setChecked(answers.enabled);
}

void NameStep::showProblems(const QList<Problem>& problems)
{
    // An empty field nobody has been in yet is not a mistake.
    const QString own = problems.isEmpty() || !m_nameTouched ? QString() : describe(problems.first());
    m_nameField->setError(m_serverError.isEmpty() ? own : m_serverError);
}

void NameStep::setServerError(const QString& error)
{
    m_serverError = error;
    m_nameField->setError(error);
}

void NameStep::setSuggested(const QString& name, const QString& description)
{
    m_suggestedName = name;
    m_suggestedDescription = description;
}

void NameStep::suggest(const QString& name, const QString& description, bool fillEmpty)
{
    const auto follows = [fillEmpty](const QString& current, const QString& suggested) {
        return current.isEmpty() ? fillEmpty : current == suggested;
    };
    if (follows(m_name->text(), m_suggestedName)) {
        m_name->setText(name);
        m_nameTouched = false;
    }
    if (follows(m_description->toPlainText(), m_suggestedDescription))
        m_description->setPlainText(description);
    setSuggested(name, description);
}

void NameStep::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll(); // a suggestion is typed over
}

} // namespace desk::ui
