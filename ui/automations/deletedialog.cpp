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

Confirmation confirmationFor(const Automation& automation)
{
    return {.question = DeleteDialog::tr("Delete “%1”?").arg(automation.name),
        .consequences = {DeleteDialog::tr("This stops for good: %1").arg(sentence(draftOf(automation))),
            DeleteDialog::tr("Executions that are recorded stay in History.")},
        .confirm = DeleteDialog::tr("Delete “%1”").arg(shortened(automation.name))};
}

} // namespace

DeleteDialog::DeleteDialog(const Automation& automation, QWidget* parent)
    : ConfirmDialog(confirmationFor(automation), parent)
{
    setObjectName(u"deleteDialog"_s);
    confirmButton()->setObjectName(u"confirmDelete"_s);
    cancelButton()->setObjectName(u"cancelDelete"_s);
}

} // namespace desk::ui
