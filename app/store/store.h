// SPDX-License-Identifier: Apache-2.0
// The local copy. cache.db holds what the server said and may be thrown away; user.db holds the user's own edits.
// One writer thread does all writing and checkpointing, one reader thread is query-only; this object may be used from
// the UI thread and never blocks it.
#pragma once

#include "app/core/result.h"
#include "app/core/secretrecord.h"
#include "app/store/changeset.h"
#include "app/store/rows.h"
#include "app/store/testerrows.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace desk::store {

/// One enumeration of rows by the server: "automations of entity example-team". Rows vanish only when the walk that
/// brought them has been done again without error and did not see them.
struct Walk {
    enum class Of { Organizations, Teams, Projects, Collections, Automations, Executions, Integrations, Secrets };
    Of of = Of::Automations;
    QString owner; ///< name or id that identifies the enumeration, empty where there is only one
    bool operator==(const Walk&) const = default;
};

/// Rows of one page; only the list that fits the walk is filled (Integrations may fill two).
struct Page {
    QList<Organization> organizations;
    QList<Team> teams;
    QList<Project> projects;
    QList<Collection> collections;
    QList<Automation> automations;
    QList<Execution> executions;
    QList<Webhook> webhooks;
    QList<SlackChannel> slackChannels;
    QList<TeamSecret> secrets;
};

struct OpenReport {
    bool cacheRebuilt = false; ///< cache.db was damaged (moved to quarantine/) or of a newer program, and starts empty
    bool readOnly = false; ///< the folder cannot be written: reading works, edits are refused
    QString quarantined; ///< path of what was moved, empty when nothing was
    bool userRebuilt = false; ///< user.db was damaged and moved to quarantine/, or it was gone and edits were not
    /// Edits that come out of a damaged user.db or only outbox.jsonl; they wait as Conflict, so that none is sent
    /// unseen.
    int recoveredEdits = 0;
    int copiedEdits = 0; ///< of those, edits that only outbox.jsonl still had
    int damagedEdits = 0; ///< edits that could not be read back; kept in quarantine/ or in user.db's table `damaged`
};

class Store final : public QObject {
    Q_OBJECT

public:
    /// `directory` is made with mode 0700 when missing.
    explicit Store(QString directory, QObject* parent = nullptr);
    ~Store() override;

    /// Opens or makes both files and migrates them. Errors: StoreError (CannotOpen, NewerSchema, Locked...).
    [[nodiscard]] Async<OpenReport> open();

    // Reads. All calls before open() wait for it; after a failed open() they give its error. What they depend on:
    // workspace() on Workspace, Automations, Executions, Integrations, Secrets, SyncState and Outbox; automations() on
    // Automations, Executions, Workspace and Outbox.
    [[nodiscard]] Async<WorkspaceView> workspace();
    [[nodiscard]] Async<QList<AutomationRow>> automations(AutomationQuery query);
    [[nodiscard]] Async<QList<Execution>> executions(ExecutionQuery query); ///< newest first
    [[nodiscard]] Async<QList<ExecutedAutomation>> executedAutomations(Place place); ///< by name
    [[nodiscard]] Async<QList<Webhook>> webhooks(QString team); ///< empty name = every team's
    [[nodiscard]] Async<QList<SlackChannel>> slackChannels(QString team);
    [[nodiscard]] Async<QList<TeamSecret>> secrets(QString team);
    [[nodiscard]] Async<QList<OutboxEdit>> outbox();
    [[nodiscard]] Async<QList<WebhookTestRecord>> webhookTests();
    [[nodiscard]] Async<QList<SecretRecord>> secretRecords(QString team); ///< empty name = every team's
    [[nodiscard]] Async<SyncRecord> syncRecord();

    // Server state; only sync calls these.
    /// A new pull; its number marks the rows it sees. Rows of another account (viewer or host) are dropped. Pages of an
    /// older pull are refused with CancelledError.
    [[nodiscard]] Async<qint64> beginPull(Viewer viewer, ServerInfo server, QString serverUrl);
    /// One page in one transaction.
    [[nodiscard]] Async<void> putPage(qint64 pull, Walk walk, Page page);
    /// Sweeps what the complete walks did not see, in one transaction. `everything` says that no walk is missing: then
    /// the rows of owners that are gone vanish too, and the time is stamped. Rows of the walks that are `kept` stay in
    /// any case: the server did not tell them now. Executions are never swept.
    [[nodiscard]] Async<ChangeSet> finishPull(
        qint64 pull, QList<Walk> complete, bool everything, QList<Walk> kept = {});
    /// Those of the walks of which finishPull() would sweep more than ten rows and more than a fifth. They are to be
    /// done once more before it is believed: one that then brings the rows again is doubtful no longer.
    [[nodiscard]] Async<QList<Walk>> doubtfulWalks(qint64 pull, QList<Walk> complete);
    /// Whether what is written is somebody else's doing, and told as activity.
    enum class Doing { Ours, Theirs };
    /// Single rows: after an edit was applied, or looked up for one. A pull that is under way leaves them as they are,
    /// for what it read may be older.
    [[nodiscard]] Async<void> putAutomation(Automation automation, QString walkOwner, Doing doing = Doing::Ours);
    [[nodiscard]] Async<void> removeAutomation(AutomationId id, Doing doing = Doing::Ours);
    [[nodiscard]] Async<void> putWebhook(Webhook webhook, Doing doing = Doing::Ours);
    [[nodiscard]] Async<void> removeWebhook(IntegrationId id, Doing doing = Doing::Ours);
    [[nodiscard]] Async<void> putExecutions(QList<Execution> executions);
    /// What the server said when it was asked for executions. Forgotten with the account.
    [[nodiscard]] Async<void> setHistoryOffered(bool offered);
    /// Replaces the rows of one team by what was just read in full.
    [[nodiscard]] Async<void> putIntegrations(QString team, QList<Webhook> webhooks, QList<SlackChannel> channels);
    [[nodiscard]] Async<void> putSecrets(QString team, QList<TeamSecret> secrets);

    // The user's edits. The future's value means COMMIT with synchronous=FULL was done.
    [[nodiscard]] Async<OutboxEdit> enqueue(EditKind edit);
    [[nodiscard]] Async<void> updateEdit(OutboxEdit edit);
    [[nodiscard]] Async<void> removeEdit(QString id);
    /// The server holds the edit: out of the outbox, into the journal, in one transaction. `made` is the server's id of
    /// what was created or changed. One that is not in the outbox any more is no error and not in the journal.
    [[nodiscard]] Async<void> completeEdit(QString id, QString made);

    // What was done, and what changed meanwhile.
    [[nodiscard]] Async<QList<JournalEntry>> journal(int limit = 500); ///< newest first
    [[nodiscard]] Async<void> setUndone(QString id, bool undone);
    [[nodiscard]] Async<QList<ActivityEntry>> activity(ActivityQuery query); ///< newest first
    [[nodiscard]] Async<int> unreadActivity();
    /// All entries up to this one.
    [[nodiscard]] Async<void> markActivityRead(qint64 upTo);

    // The files themselves.
    [[nodiscard]] Async<StorageReport> storageReport();
    [[nodiscard]] Async<IntegrityReport> checkIntegrity();
    /// Forgets what the server said: the next pull brings it again. The user's own file stays as it is.
    [[nodiscard]] Async<void> clearCache();
    /// Everything in one JSON file, for people and other programs: no secret is in it. Replaces the file whole.
    [[nodiscard]] Async<void> exportEverything(QString file);
    /// One of storageReport().quarantined or .backups, with its -wal and -shm.
    [[nodiscard]] Async<void> removeKeptFile(QString path);

    // What this computer remembers of its own doing, in user.db too.
    [[nodiscard]] Async<void> putWebhookTest(WebhookTestRecord test); ///< in the place of the webhook's last one
    [[nodiscard]] Async<void> putSecretRecord(SecretRecord record);
    [[nodiscard]] Async<void> removeSecretRecord(QString team, QString name);

    // The webhook tester's, in user.db too. What is put here has no secret in it.
    [[nodiscard]] Async<QList<TestRunRow>> testRuns(QString search = {}); ///< newest first; all words must occur
    [[nodiscard]] Async<std::optional<TestRunRecord>> testRun(QString id); ///< nothing when it is not kept any more
    /// Drops those that were kept long enough (TestRunLimits) in the same transaction.
    [[nodiscard]] Async<void> putTestRun(TestRunRecord record);
    [[nodiscard]] Async<void> pinTestRun(QString id, bool pinned);
    [[nodiscard]] Async<void> nameTestRun(QString id, QString name);
    [[nodiscard]] Async<void> removeTestRun(QString id);
    [[nodiscard]] Async<TesterSettings> testerSettings();
    [[nodiscard]] Async<void> putTestExample(TestExample example);
    [[nodiscard]] Async<void> removeTestExample(QString id);
    [[nodiscard]] Async<void> putTesterTarget(TesterTarget target);
    [[nodiscard]] Async<void> removeTesterTarget(TesterTarget target);
    [[nodiscard]] Async<void> putTesterAuthority(TesterAuthority authority); ///< in the place of the host's last one
    [[nodiscard]] Async<void> removeTesterAuthority(QString host);
    [[nodiscard]] Async<void> putTesterLimits(TesterLimits limits);

Q_SIGNALS:
    /// After a commit. Delivered in this object's thread.
    void changed(const desk::store::ChangeSet& changes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace desk::store
