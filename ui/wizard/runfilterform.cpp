// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/runfilterform.h"

#include "ui/kit/formfield.h"
#include "ui/kit/switch.h"
#include "ui/wizard/fieldnotes.h"
#include "ui/wizard/regextester.h"

#include <QCompleter>
#include <QFontDatabase>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

RunFilterForm::RunFilterForm(QWidget* parent)
    : QWidget(parent), m_users(new QStringListModel(this)),
      m_byUser(new Switch(u"wizardUserFilter"_s, tr("Filter to one user's runs"), this)), m_user(new QLineEdit(this)),
      m_userField(new FormField(tr("&User name"), m_user, this)),
      m_byName(new Switch(u"wizardRunNameFilter"_s, tr("Filter on run name"), this)), m_name(new QLineEdit(this)),
      m_nameField(new FormField(tr("Run name rege&x"), m_name, this)),
      m_tester(new RegexTester(u"wizardTryRunName"_s, RegexTester::About::RunNames, this))
{
    m_user->setObjectName(u"wizardUser"_s);
    auto* completer = new QCompleter(m_users, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_user->setCompleter(completer);
    m_userField->setHelp(tr("Sent as the run's username, which W&B's documentation does not confirm for automations."));
    m_userField->setWide(true);
    m_name->setObjectName(u"wizardRunName"_s);
    m_name->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_name->setPlaceholderText(u"^train-"_s);
    m_nameField->setWide(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_byUser);
    column->addWidget(m_userField);
    column->addWidget(m_byName);
    column->addWidget(m_nameField);
    column->addWidget(m_tester);
    connect(m_byUser, &Switch::toggled, this, &RunFilterForm::onEdited);
    connect(m_byName, &Switch::toggled, this, &RunFilterForm::onEdited);
    connect(m_user, &QLineEdit::textChanged, this, &RunFilterForm::onEdited);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameTouched = m_nameTouched || !m_filling;
        onEdited();
    });
    showFields();
}

void RunFilterForm::setUsers(const QStringList& users)
{
    if (m_users->stringList() != users) // what is offered while somebody types stays open
        m_users->setStringList(users);
}

void RunFilterForm::read(const RunFields& fields)
{
    const QScopedValueRollback filling(m_filling, true);
    m_read = fields;
    m_nameTouched = false;
    m_byUser->setChecked(!fields.user.isEmpty());
    m_user->setText(fields.user);
    m_byName->setChecked(!fields.namePattern.isEmpty());
    m_name->setText(fields.namePattern);
    m_shown = {m_user->text(), m_name->text()};
    showFields();
}

RunFields RunFilterForm::fields() const
{
    RunFields fields;
    if (m_byUser->isChecked())
        fields.user = m_user->text() == m_shown.user ? m_read.user : m_user->text().trimmed();
    if (m_byName->isChecked())
        fields.namePattern = m_name->text() == m_shown.namePattern ? m_read.namePattern : m_name->text();
    return fields;
}

void RunFilterForm::onEdited()
{
    if (m_filling)
        return;
    showFields();
    Q_EMIT edited();
}

void RunFilterForm::showFields()
{
    m_userField->setVisible(m_byUser->isChecked());
    m_nameField->setVisible(m_byName->isChecked());
    m_tester->setVisible(m_byName->isChecked());
    m_tester->setPattern(m_name->text());
}

void RunFilterForm::showProblems(const QList<Problem>& problems, bool all)
{
    showNotes(m_nameField, problems, Field::RunName, all || m_nameTouched);
    showNotes(m_userField, problems, Field::RunUser, all);
}

} // namespace desk::ui
