// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/secretvaluesdialog.h"

#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/secretedit.h"
#include "ui/models/errortext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

SecretValuesDialog::SecretValuesDialog(const QString& why, const QStringList& names, QWidget* parent)
    : QDialog(parent), m_done(new QPushButton(tr("Use for tests")))
{
    setObjectName(u"secretValuesDialog"_s);
    setWindowTitle(tr("Enter values"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(wrappingLabel(u"secretValuesWhy"_s, why));
    column->addWidget(wrappingLabel(u"secretValuesWords"_s,
        tr("What you enter stays in memory until the program ends. It is not saved, and the server keeps its own.")));
    for (const QString& name : names) {
        auto* edit = new SecretEdit(QString(u"secretValue-"_s + name));
        auto* field = new FormField(name, edit);
        field->setWide(true);
        field->setNoteOnDemand();
        column->addWidget(field);
        m_rows.append({name, edit, field});
        connect(edit, &QLineEdit::textChanged, this, &SecretValuesDialog::refresh);
    }
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"secretValuesCancel"_s);
    cancel->setAutoDefault(false);
    m_done->setObjectName(u"secretValuesDone"_s);
    m_done->setDefault(true);
    m_done->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_done);
    column->addSpacing(4);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &SecretValuesDialog::finish);
    refresh();
    resize(460, sizeHint().height());
}

SecretValuesDialog::~SecretValuesDialog()
{
    for (const Row& row : std::as_const(m_rows))
        row.edit->wipe();
}

void SecretValuesDialog::refresh()
{
    m_done->setEnabled(
        std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.edit->text().isEmpty(); }));
    for (const Row& row : std::as_const(m_rows))
        row.field->setError({});
}

void SecretValuesDialog::finish()
{
    QList<NamedSecret> secrets;
    for (const Row& row : std::as_const(m_rows)) {
        const auto value = Secret::ofText(row.edit->text().toUtf8());
        if (!value) {
            row.field->setError(describe(value.error()));
            return;
        }
        secrets.append({row.name, *value});
    }
    Q_EMIT entered(secrets);
    accept();
}

} // namespace desk::ui
