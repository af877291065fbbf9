// SPDX-License-Identifier: Apache-2.0
// Payloads to begin with, one a receiver and kind of event. The texts are in resources/payloads.
#pragma once

#include "app/core/destination.h"
#include "app/core/event.h"

#include <QList>
#include <QString>

namespace desk::ui {

struct PayloadExample {
    QString id; ///< that of the receiver: "github", "teams-card"
    QList<Destination> destinations; ///< the receivers that take it; empty = anyone
    QString title;
    QString purpose;
    QString text;
    bool operator==(const PayloadExample&) const = default;
};

/// For events of this kind; those for the receiver first.
[[nodiscard]] QList<PayloadExample> payloadExamples(const Event& event, Destination destination = Destination::Other);

} // namespace desk::ui
