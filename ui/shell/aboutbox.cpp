// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::AboutBox)
};
} // namespace

void openAboutBox(QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About Automation Desk"),
        AboutBox::tr("Automation Desk %1").arg(QStringLiteral(DESK_VERSION)), QMessageBox::Close, parent);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        AboutBox::tr("A native client for W&&B Automations. An independent project, not made by or affiliated with "
                     "Weights && Biases.\n\nQt %1. Licensed under the Apache License 2.0.")
            .replace("&&"_L1, "&"_L1)
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace desk::ui
