// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/asknamedialog.h"

#include "ui/kit/formfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 120;
}

AskNameDialog::AskNameDialog(const QString& objectName, const Words& words, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(words.name)), m_done(new QPushButton(words.title))
{
    setObjectName(objectName);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(objectName + u"Field"_s);
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    auto* field = new FormField(words.label, m_name);
    field->setWide(true);
    field->setWithoutNote();
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(objectName + u"Cancel"_s);
    cancel->setAutoDefault(false);
    m_done->setObjectName(objectName + u"Done"_s);
    m_done->setDefault(true);
    m_done->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(field);
    column->addLayout(row);
    const auto refresh = [this, optional = words.optional] {
        m_done->setEnabled(optional || !m_name->text().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    refresh();
    resize(std::max(sizeHint().width(), 420), sizeHint().height());
}

} // namespace desk::ui
