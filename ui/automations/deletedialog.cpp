// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/deletedialog.h"

#include "ui/models/sentence.h"

#include <QPushButton>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameLimit = 48;

/// Short enough for a button.
QString shortened(const QString& name)
{
    return name.size() <= nameLimit ? name : name.left(nameLimit - 1) + u'…';
}
} // namespace

DeleteDialog::DeleteDialog(const Automation& automation, QWidget* parent) : QMessageBox(parent)
{
    setObjectName(u"deleteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    const QString words = tr("Delete “%1”").arg(shortened(automation.name));
    setWindowTitle(words);
    setText(tr("Delete “%1”?").arg(automation.name));
    setInformativeText(
        tr("This stops for good: %1 Executions that are recorded stay in History.").arg(sentence(draftOf(automation))));
    auto* remove = addButton(QString(words).replace(u'&', u"&&"_s), DestructiveRole);
    remove->setObjectName(u"confirmDelete"_s);
    remove->setProperty("danger", true);
    remove->setAutoDefault(false);
    QPushButton* cancel = addButton(Cancel);
    cancel->setObjectName(u"cancelDelete"_s);
    setDefaultButton(cancel);
    setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this, &DeleteDialog::confirmed);
}

} // namespace desk::ui
