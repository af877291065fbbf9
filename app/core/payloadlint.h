// SPDX-License-Identifier: Apache-2.0
// Everything that can be said of a payload before it is sent (docs/protocol.md 5, 6.1).
#pragma once

#include "app/core/destination.h"

namespace desk {

/// Where a payload is used.
struct PayloadUse {
    Event event;
    QStringList secretNames; ///< attached to the webhook
    Destination destination = Destination::Other;
    bool hasToken = true; ///< one of the secrets is the access token; true where that is not known
    bool operator==(const PayloadUse&) const = default;
};

/// In the order of their kinds: JSON, variables, receiver. Empty text is no payload, which is allowed.
[[nodiscard]] QList<Problem> lintPayload(const QString& payload, const PayloadUse& use);

/// The variables alone, for text that is no JSON: a prompt, a message of the field.
[[nodiscard]] QList<Problem> lintText(Field field, const QString& text, const PayloadUse& use);

/// The template with stand-ins of the same length for its variables, so that a place in one is a place in the other.
/// Inside of a string they are of variableStandIn.
inline constexpr QChar variableStandIn{0xE000};
[[nodiscard]] QString withStandIns(const PayloadTemplate& payload);

/// The offset of the first thing that keeps the text from being JSON; -1 where it is JSON. Stricter than Qt, as the
/// server is: a string has no control characters. `message` is Qt's.
[[nodiscard]] qsizetype jsonErrorAt(const QString& text, QString* message = nullptr);

} // namespace desk
