// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/urlopener.h"

#include <QDesktopServices>
#include <QUrl>

namespace desk::ui {

bool openInBrowser(const QUrl& url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace desk::ui
