// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QUrl;

namespace desk::ui {

/// Shows a web page to the person; false when nothing here can.
using UrlOpener = std::function<bool(const QUrl& url)>;

[[nodiscard]] bool openInBrowser(const QUrl& url);

} // namespace desk::ui
