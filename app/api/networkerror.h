// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QNetworkReply>

namespace desk::api {

/// What a reply without a usable HTTP answer means. `detail` is Qt's English text, which holds no header values.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError code, const QString& detail, const QUrl& url);

/// Whether the code is only Qt's reading of the HTTP status, so that the answer itself decides.
[[nodiscard]] bool isStatusCodeError(QNetworkReply::NetworkError code);

} // namespace desk::api
