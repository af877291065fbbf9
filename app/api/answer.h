// SPDX-License-Identifier: Apache-2.0
// What an HTTP answer means (docs/protocol.md 1.5), as a pure function of its bytes.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace desk::api {

/// Whether `data` beside `errors` counts as an answer. Only sign-in does: there the viewer alone decides.
enum class PartialData { IsError, IsAccepted };

/// In the data of an answer that was accepted although the server told errors beside it: what is null in it may be one.
constexpr QLatin1StringView toldErrors{"errors"};

/// GraphQL gives the `data` object; Plain gives the whole JSON object.
enum class AnswerShape { GraphQl, Plain };

struct HttpAnswer {
    QUrl url;
    int status = 0;
    QByteArray contentType;
    QByteArray location; ///< of a redirect
    QByteArray body; ///< decoded
};

/// `host:port`, with the scheme's own port when the URL has none.
[[nodiscard]] QString hostAndPort(const QUrl& url);

[[nodiscard]] Result<QJsonObject> readAnswer(const HttpAnswer& answer, AnswerShape shape, PartialData partial);

} // namespace desk::api
