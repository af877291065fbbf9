// SPDX-License-Identifier: Apache-2.0
// Who has which edit in hand.
#pragma once

#include "app/store/store.h"
#include "app/sync/tasks.h"

#include <QSet>

#include <optional>

namespace desk::sync {

/// Ids of the edits that are being sent or decided about now.
using SendingEdits = QSet<QString>;

/// Held while an edit is sent or decided about: a pull and a click never have the same one in hand.
class Claim {
public:
    Claim(SendingEdits& sending, const QString& id) : m_sending(sending), m_id(id) { m_sending.insert(m_id); }
    ~Claim() { m_sending.remove(m_id); }
    Q_DISABLE_COPY_MOVE(Claim)

private:
    SendingEdits& m_sending;
    QString m_id;
};

/// The edit as it is in the outbox now.
[[nodiscard]] Task<std::optional<store::OutboxEdit>> editOf(store::Store& store, QString id);

/// Nobody knows whether it arrived. For who holds the claim: one that nobody sends any more and that is still "sending"
/// came to an end that could not be written down, on a full disk.
[[nodiscard]] bool mayHaveArrived(const store::OutboxEdit& edit);

} // namespace desk::sync
