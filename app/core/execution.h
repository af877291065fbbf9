// SPDX-License-Identifier: Apache-2.0
// One run of an automation, as History shows it (docs/protocol.md 2.7, 7.5).
#pragma once

#include "app/core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace desk {

enum class ExecutionState { Unknown, Pending, Finished, Failed, Skipped };

/// The bytes of a delivery with secrets masked, and what identifies the unmasked ones. Only the sandbox tells these.
struct DeliveryRecord {
    QByteArray request; ///< as sent, secrets masked
    QByteArray response; ///< as received, secrets masked
    QByteArray requestSha256; ///< of the exact bytes, lower-case hex
    qint64 requestSize = 0;
    qint64 durationMicroseconds = 0;
    bool operator==(const DeliveryRecord&) const = default;
};

struct Execution {
    ExecutionId id;
    AutomationId automation; ///< empty once the automation is deleted
    QString automationName; ///< at execution time
    QDateTime createdAt;
    ExecutionState state = ExecutionState::Unknown;
    QString stateName; ///< the server's word
    QString scopeId; ///< id of the scoped object, empty when unknown
    QString eventType; ///< e.g. "ADD_ARTIFACT_ALIAS"
    QString eventDetails; ///< JSON object text of the event's data
    QString actionType; ///< e.g. "GENERIC_WEBHOOK"
    QString target; ///< webhook or channel name, empty when there is none
    QString payload; ///< what was sent, rendered (webhook payload, Slack text, prompt)
    std::optional<int> httpStatus;
    QString httpStatusText;
    QString responseBody;
    QString error; ///< the server's words, empty on success
    std::optional<DeliveryRecord> delivery;
    bool operator==(const Execution&) const = default;
};

[[nodiscard]] ExecutionState executionState(const QString& serverWord);

} // namespace desk
