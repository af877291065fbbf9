// SPDX-License-Identifier: Apache-2.0
// The only code that sees both the server and the store. Pulls server state into the store and sends the user's edits.
#pragma once

#include "app/core/automation.h"
#include "app/core/execution.h"
#include "app/core/result.h"
#include "app/core/variables.h"
#include "app/core/workspace.h"
#include "app/store/rows.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
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
    int scopesDone = 0; ///< while Syncing: of scopesTotal teams and organizations
    int scopesTotal = 0; ///< 0 until it is known
    /// How far the server's clock is ahead of this computer's; 0 as long as that is not known.
    std::chrono::seconds clockOffset{0};
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
    AutomationId automation; ///< set when an automation's edit was Applied
    IntegrationId webhook; ///< set when a webhook's was, and it is still there
    QString edit; ///< the outbox edit, for discardEdit() when it was not applied
    std::optional<Error> error;
    /// When Applied: what the server holds otherwise than was wanted, as read back after the write.
    QList<Difference> differences;
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
    /// The local copy was cleared: a pull that runs is ended, for it cannot bring what was cleared under it, and
    /// another one takes its place.
    [[nodiscard]] Async<void> pullAfresh();

    /// Edits are acknowledged by the store before anything is sent.
    [[nodiscard]] Async<EditOutcome> createAutomation(AutomationDraft draft);
    [[nodiscard]] Async<EditOutcome> updateAutomation(Automation base, AutomationDraft wanted);
    [[nodiscard]] Async<EditOutcome> deleteAutomation(Automation automation);

    [[nodiscard]] Async<EditOutcome> createWebhook(WebhookDraft draft);
    [[nodiscard]] Async<EditOutcome> updateWebhook(Webhook base, WebhookDraft wanted);
    [[nodiscard]] Async<EditOutcome> deleteWebhook(Webhook webhook);

    /// Sends one that waits or was refused, now. InvalidInputError "gone" when it is not there any more.
    [[nodiscard]] Async<EditOutcome> applyEdit(QString editId);
    /// Puts another change in the place of a conflict's or a refused one's, and sends it. Errors as of discardEdit():
    /// then nothing of it was kept.
    [[nodiscard]] Async<EditOutcome> resolveEdit(QString editId, store::EditKind instead);
    /// Undoes what the server took: a deleted automation or webhook is made again exactly, a created one deleted.
    [[nodiscard]] Async<EditOutcome> undo(store::JournalEntry entry);

    /// Between edits that are sent by themselves: 1 s unless it is set.
    void setPause(std::chrono::milliseconds pause);

    /// Ends the running pull: what was read is kept, nothing is swept. Its future gives CancelledError.
    void cancelPull();

    /// Gives up a pending edit that was not sent. InvalidInputError "sent" while nobody knows whether it has arrived,
    /// "gone" when it is not there any more.
    [[nodiscard]] Async<void> discardEdit(QString editId);

    /// What a form can offer there, asked of the server now; it is not kept.
    [[nodiscard]] Async<KnownNames> knownNames(Project project);

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
