// SPDX-License-Identifier: Apache-2.0
// The only code that sees both the server and the store. Pulls server state into the store and sends the user's edits.
#pragma once

#include "app/core/automation.h"
#include "app/core/execution.h"
#include "app/core/result.h"
#include "app/core/variables.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace desk::api {
class Client;
}
namespace desk::store {
class Store;
}

namespace desk::sync {

class Activity;

enum class Phase {
    Idle, ///< nothing was asked yet, or the last pull ended well
    Syncing,
    Offline, ///< the server cannot be reached; the cache is shown
    SignedOut, ///< the server refused the key
    Failed, ///< the server answered something unexpected
};

struct SyncState {
    Phase phase = Phase::Idle;
    QDateTime lastSuccess; ///< UTC, invalid before the first full pull
    std::optional<Error> error; ///< why Offline, SignedOut or Failed
    int pendingEdits = 0;
    bool operator==(const SyncState&) const = default;
};

struct EditOutcome {
    enum class Kind {
        Applied, ///< the server holds it
        Queued, ///< kept on this computer, sent when the server is back
        Rejected, ///< the server said no; see `error`
        Conflict, ///< the server holds something else now
        Unknown, ///< sent, but the answer was lost; it is read back at the next sync
    };
    Kind kind = Kind::Applied;
    AutomationId automation; ///< set when Applied
    QString edit; ///< the outbox edit, for discardEdit() when it was not applied
    std::optional<Error> error;
    bool operator==(const EditOutcome&) const = default;
};

class Engine final : public QObject {
    Q_OBJECT

public:
    /// `serverUrl` is kept beside the rows, to say where they came from.
    Engine(api::Client& client, store::Store& store, QString serverUrl, QObject* parent = nullptr);
    ~Engine() override;

    [[nodiscard]] const SyncState& state() const;

    /// There is no key to ask the server with: says so, and nothing is asked.
    void setSignedOut();

    /// Reads everything the key may see, after sending what waits in the outbox. A second call joins the running pull.
    [[nodiscard]] Async<void> pull();

    /// Edits are acknowledged by the store before anything is sent.
    [[nodiscard]] Async<EditOutcome> createAutomation(AutomationDraft draft);
    [[nodiscard]] Async<EditOutcome> updateAutomation(Automation base, AutomationDraft wanted);
    [[nodiscard]] Async<EditOutcome> deleteAutomation(Automation automation);

    /// Gives up a pending edit that was not applied.
    [[nodiscard]] Async<void> discardEdit(QString editId);

    /// Only where the server is a sandbox (sandboxFeature): makes the event happen and gives the executions it caused.
    [[nodiscard]] Async<QList<Execution>> fireEvent(EventFacts facts);

    /// What runs over the client and the store, for others who use them too. Both must outlive it: take the transport
    /// away, which ends every call, and wait until it is idle.
    [[nodiscard]] Activity& activity();

Q_SIGNALS:
    void stateChanged(const desk::sync::SyncState& state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace desk::sync
