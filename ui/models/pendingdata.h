// SPDX-License-Identifier: Apache-2.0
// The edits that wait, and what the server has of the things they are about, kept up to date.
#pragma once

#include "app/core/error.h"
#include "app/store/changeset.h"
#include "app/store/rows.h"

#include <QObject>

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

/// One reading, all of the same moment as far as the store allows.
struct PendingFacts {
    QList<store::OutboxEdit> edits; ///< oldest first
    QList<Automation> automations; ///< as the server has them
    QList<Webhook> webhooks; ///< likewise
    bool everRead =
        false; ///< whether the server was ever read in full; else what is not here may be there all the same
    bool operator==(const PendingFacts&) const = default;
};

class PendingData final : public QObject {
    Q_OBJECT

public:
    explicit PendingData(store::Store& store, QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const PendingFacts& facts() const { return m_facts; }
    /// Why the last reading failed; what was read before stays.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    void reload();

Q_SIGNALS:
    void changed();

private:
    void takeDone();

    store::Store& m_store;
    PendingFacts m_facts;
    PendingFacts m_reading;
    std::optional<Error> m_error;
    std::optional<Error> m_failed; ///< of the reading that runs
    int m_open = 0;
    bool m_again = false;
    bool m_loaded = false;
};

/// The automation an edit is about, as the server has it: by id, of a create by scope and name.
[[nodiscard]] std::optional<Automation> serversAutomation(const PendingFacts& facts, const store::EditKind& edit);
/// The webhook likewise; of a create by team and name.
[[nodiscard]] std::optional<Webhook> serversWebhook(const PendingFacts& facts, const store::EditKind& edit);

} // namespace desk::ui
