// SPDX-License-Identifier: Apache-2.0
// What an application asks of the consent page, checked.
#pragma once

#include "app/core/result.h"
#include "app/wire/formfields.h"

#include <QUrl>

namespace desk::sandbox::slack {

struct ConsentRequest {
    QString redirect; ///< exactly as it was asked for
    QString state; ///< may be empty
    QString scope;
    QString clientId;
    QString search; ///< text to look for in the names of channels
    bool operator==(const ConsentRequest&) const = default;
};

/// GraphQlError 400 with a sentence: another application or scope, or a redirect that leaves this computer.
[[nodiscard]] Result<ConsentRequest> readConsent(const wire::FormFields& fields);

/// http to 127.0.0.1, [::1] or localhost, with a port.
[[nodiscard]] bool isLoopback(const QUrl& url);

// Where the browser goes with the answer.
[[nodiscard]] QUrl allowedAddress(const ConsentRequest& request, const QString& code);
[[nodiscard]] QUrl deniedAddress(const ConsentRequest& request);

} // namespace desk::sandbox::slack
