// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/folder.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QUrl>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
struct Folder {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::Folder)
};
} // namespace

QPushButton* makeFolderButton(const QString& name, const QString& directory)
{
    auto* button = new QPushButton(icon("folder"_L1), Folder::tr("Open &folder"));
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setToolTip(QDir::toNativeSeparators(directory));
    QObject::connect(button, &QPushButton::clicked, button,
        [directory] { QDesktopServices::openUrl(QUrl::fromLocalFile(directory)); });
    return button;
}

} // namespace desk::ui
