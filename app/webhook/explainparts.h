// SPDX-License-Identifier: Apache-2.0
// The parts explain() is made of.
#pragma once

#include "app/webhook/explanation.h"

namespace desk::webhook {

/// An answer, whoever received it.
struct Answer {
    int status = 0;
    wire::Headers headers;
    bool headersKnown = true; ///< the server tells no header of the answers it got
    QByteArray body;
    QUrl url; ///< that was asked
    QString tokenSecret; ///< name of the secret that was sent as a token; empty where none was
    bool hasAuthorization = false; ///< of a secret or of the person's own
    qsizetype sentBytes = 0; ///< of the request's body; 0 where it is not known
    QDateTime at; ///< UTC
};

[[nodiscard]] Explanation explainAnswer(const Answer& answer);

/// What the run came to without a whole answer; `run.exchange.error` is there.
[[nodiscard]] Explanation explainFailure(const TestRun& run);

/// The server tells what went wrong in words only.
[[nodiscard]] Explanation explainWords(const QString& words, const QUrl& url);

} // namespace desk::webhook
