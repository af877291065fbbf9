// SPDX-License-Identifier: Apache-2.0
// A request as text for other programs, which send the same bytes. Values of secrets are never in it: programs read
// them from the environment, ACCESS_TOKEN and SIGNING_SECRET, and make the signature themselves. So they do with what
// was typed as a credential (typedsecrets.h): HEADER_X_API_KEY, URL_KEY.
#pragma once

#include "app/core/redaction.h"
#include "app/core/workspace.h"
#include "app/webhook/testrun.h"

namespace desk::webhook {

/// A stretch of the body, of a header or of the URL.
struct CopyPart {
    enum class Kind { Text, Token, Key, Typed };
    Kind kind = Kind::Text;
    QByteArray text; ///< of Text; of Typed the name of the variable in the environment
    bool insideJsonString = false; ///< of the others: the value is escaped there
    bool operator==(const CopyPart&) const = default;
};

struct CopyHeader {
    QByteArray name;
    QList<CopyPart> value;
    bool operator==(const CopyHeader&) const = default;
};

struct CopyRequest {
    QUrl url;
    std::optional<QString> token; ///< names of the secrets
    std::optional<QString> key;
    QList<CopyHeader> headers; ///< the person's own
    QList<CopyPart> body;
    bool operator==(const CopyRequest&) const = default;
};

/// InvalidInputError "variables" when some have no value (detail: their names, separated by ", ").
[[nodiscard]] Result<CopyRequest> copyRequest(const TestSetup& setup);
/// `payload` as it is, variables and all.
[[nodiscard]] CopyRequest copyRequest(const Webhook& webhook, const QString& payload);

/// One command for a POSIX shell. The request differs from the program's own in the order of its headers alone.
[[nodiscard]] QString curlCommand(const CopyRequest& request);
/// A program for Bash with curl and openssl; the same request as curlCommand's, with a body of any length.
[[nodiscard]] QString bashScript(const CopyRequest& request);
/// A program for Python 3 without packages; the same bytes as the program's own request.
[[nodiscard]] QString pythonProgram(const CopyRequest& request);
/// The exact bytes that would be sent, secrets masked. Errors are those of prepare().
[[nodiscard]] Result<MaskedBytes> rawHttp(const Delivery& delivery);

} // namespace desk::webhook
