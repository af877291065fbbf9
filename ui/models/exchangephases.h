// SPDX-License-Identifier: Apache-2.0
// An exchange as the phases it went through, for a picture and for words.
#pragma once

#include "app/webhook/testrun.h"

#include <QString>

namespace desk::ui {

struct ExchangePhase {
    enum class Kind { Resolve, Connect, Tls, Send, Wait, Download };
    Kind kind = Kind::Resolve;
    qint64 start = 0; ///< microseconds from the start of the exchange
    qint64 duration = 0;
    bool finished = true; ///< false: it was under way when the exchange ended, or it failed
    QString address; ///< of an attempt to connect
    QString failure; ///< the system's words
    bool operator==(const ExchangePhase&) const = default;
};

/// In the order of time; phases that did not begin are not among them. Each address that was tried is one of its own.
[[nodiscard]] QList<ExchangePhase> phases(const wire::Exchange& exchange);

/// "DNS", "Connect", "Connect to 192.0.2.1" where `among` has more attempts than one, "Connect to … failed".
[[nodiscard]] QString phaseName(const ExchangePhase& phase, const QList<ExchangePhase>& among);

} // namespace desk::ui
