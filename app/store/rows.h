// SPDX-License-Identifier: Apache-2.0
// What is read from the store: server state with the user's pending edits laid over it.
#pragma once

#include "app/core/automation.h"
#include "app/core/execution.h"
#include "app/core/webhooktest.h"
#include "app/core/workspace.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace desk::store {

/// Where a page looks. `id` is the server's id of the object; empty for Everything. Webhooks, SlackChannels and Secrets
/// are the parts of a team's settings, with the team's id; no automation is there, nor at Tester, where webhooks are
/// tried, Pending, where edits wait, and Activity, where it is told what happened.
struct Place {
    enum class Kind {
        Everything,
        Organization,
        Team,
        Project,
        Collection,
        Webhooks,
        SlackChannels,
        Secrets,
        Tester,
        Pending,
        Activity,
    };
    Kind kind = Kind::Everything;
    QString id;
    bool operator==(const Place&) const = default;
};

/// How much a team's settings hold.
struct SettingsCounts {
    int webhooks = 0;
    int slackChannels = 0;
    int secrets = 0;
    bool operator==(const SettingsCounts&) const = default;
};

/// What ran in a scope, as far as this computer knows.
struct ExecutionTally {
    int count = 0;
    QDateTime last; ///< of the newest
    bool operator==(const ExecutionTally&) const = default;
};

struct WorkspaceView {
    Viewer viewer;
    ServerInfo server;
    QList<Organization> organizations;
    QList<Team> teams;
    QList<Project> projects; ///< projects and registries, by name
    QList<Collection> collections;
    QHash<QString, int> automationCounts; ///< by scope id; a project's holds its collections' too
    int allAutomations = 0;
    QHash<QString, SettingsCounts> settingsCounts; ///< by team name; a team without any is absent
    QHash<QString, ExecutionTally> executions; ///< by scope id; a project's does not hold its collections'
    QString serverUrl; ///< the API's, as signed in; empty before the first pull
    std::optional<bool> historyOffered; ///< whether the server tells executions; nothing before it was asked
    bool operator==(const WorkspaceView&) const = default;
};

enum class EditState {
    Queued, ///< acknowledged: on disk, not sent
    Sending, ///< committed before the first byte leaves
    Unknown, ///< sent, answer lost: read back before anything else
    Conflict, ///< the server holds something else
    Rejected, ///< the server said no; `message` has its words
};

struct CreateEdit {
    AutomationDraft draft;
    bool operator==(const CreateEdit&) const = default;
};

struct UpdateEdit {
    Automation base;
    AutomationDraft wanted;
    bool operator==(const UpdateEdit&) const = default;
};

struct DeleteEdit {
    Automation base;
    bool operator==(const DeleteEdit&) const = default;
};

struct CreateWebhookEdit {
    WebhookDraft draft;
    bool operator==(const CreateWebhookEdit&) const = default;
};

struct UpdateWebhookEdit {
    Webhook base;
    WebhookDraft wanted;
    bool operator==(const UpdateWebhookEdit&) const = default;
};

struct DeleteWebhookEdit {
    Webhook base;
    bool operator==(const DeleteWebhookEdit&) const = default;
};

using EditKind =
    std::variant<CreateEdit, UpdateEdit, DeleteEdit, CreateWebhookEdit, UpdateWebhookEdit, DeleteWebhookEdit>;

/// Who made an edit: the person that the copy of the server was of at that moment.
struct EditAuthor {
    QString id; ///< the viewer's, as the server gave it; empty = nobody was known
    QString username;
    QString server; ///< the API's URL
    bool operator==(const EditAuthor&) const = default;

    [[nodiscard]] bool isKnown() const { return !id.isEmpty(); }
};

/// A change the user made; lives in user.db until the server holds it.
struct OutboxEdit {
    QString id; ///< UUID
    EditKind kind;
    EditState state = EditState::Queued;
    int attempts = 0;
    QDateTime createdAt;
    QDateTime sentAt;
    QString message;
    EditAuthor author = {};
    qint64 seq = 0; ///< its place among the others, rising; 0 before the outbox gave it one
    bool operator==(const OutboxEdit&) const = default;
};

/// An edit that the server holds. What it was before is in `kind`, so that it can be undone exactly.
struct JournalEntry {
    QString id; ///< that of the edit
    EditKind kind;
    QDateTime at; ///< UTC, when the server had taken it
    QString made; ///< the server's id of what was created or changed; empty after a delete
    bool undone = false;
    bool byOthers = false; ///< the server held it already when it was to be sent: somebody else had done just that
    bool operator==(const JournalEntry&) const = default;
};

/// Something that is otherwise on the server than it was in the copy, as two syncs in a row found it; or an execution
/// that failed meanwhile. What this computer changed itself is in the journal, not here.
struct ActivityEntry {
    enum class Subject { Automation, Webhook, SlackChannel, Secret, Execution };
    enum class What { Created, Changed, Deleted, Failed };
    qint64 id = 0; ///< rises with time
    QDateTime noticedAt; ///< UTC, by this computer's clock
    Subject subject = Subject::Automation;
    What what = What::Changed;
    QString subjectId;
    QString name; ///< the newest known; of an execution its automation's
    QString scope; ///< id of the automation's scope; the name of the team otherwise
    QString who; ///< user name; empty where the server does not say
    QDateTime at; ///< UTC, the server's own time of it; invalid where it does not say
    /// What it was and is; nothing before it was made and after it was deleted.
    using Body = std::variant<std::monostate, Automation, Webhook, SlackChannel, TeamSecret, Execution>;
    Body before;
    Body after;
    bool unread = true;
    bool operator==(const ActivityEntry&) const = default;
};

struct ActivityQuery {
    int limit = 500;
    bool unreadOnly = false;
    qint64 before = 0; ///< only entries older than the one of this id; 0 = the newest
    bool operator==(const ActivityQuery&) const = default;
};

/// A file that was moved out of the way because it was damaged, or a copy made before a migration.
struct KeptFile {
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0; ///< with its -wal and -shm
    bool operator==(const KeptFile&) const = default;
};

struct StorageReport {
    QString directory;
    qint64 cacheBytes = 0; ///< cache.db with its -wal and -shm
    qint64 userBytes = 0; ///< user.db likewise, and outbox.jsonl
    QHash<QString, int> rows; ///< by table: "automations", "executions", "outbox", "journal", "activity", "test_runs"
    QList<KeptFile> quarantined; ///< newest first
    QList<KeptFile> backups; ///< newest first
    bool operator==(const StorageReport&) const = default;
};

/// What SQLite and the row hashes say. Empty lists: sound.
struct IntegrityReport {
    QStringList cacheProblems;
    QStringList userProblems;
    int damagedEdits = 0; ///< rows of the outbox that do not verify
    bool operator==(const IntegrityReport&) const = default;
};

struct LastExecution {
    ExecutionId id;
    QDateTime at;
    ExecutionState state = ExecutionState::Unknown;
    std::optional<int> httpStatus;
    bool operator==(const LastExecution&) const = default;
};

inline constexpr int maximumStreak = 999;

/// base (cache.db) with the pending edit (user.db) laid over it. A pending create has an id starting with "edit:".
struct AutomationRow {
    Automation automation;
    std::optional<OutboxEdit> pending;
    std::optional<LastExecution> lastExecution;
    ProjectId project; ///< of the scope's project or collection; empty for team and organization scopes
    int failureStreak = 0; ///< newest executions in a row that failed; counts no further than maximumStreak
    bool operator==(const AutomationRow&) const = default;
};

/// A webhook with the pending edit laid over it. A pending create has an id starting with "edit:".
struct WebhookRow {
    Webhook webhook;
    std::optional<OutboxEdit> pending;
    bool operator==(const WebhookRow&) const = default;
};

struct AutomationQuery {
    Place place;
    QString search; ///< all words must occur in name, description, event or target; empty = all
    /// At a collection: also what reaches it from its project or registry, its team and its organization, as far as its
    /// event can happen to a collection.
    bool inherited = false;
    /// As the server has them, without what waits here.
    bool withoutEdits = false;
    bool operator==(const AutomationQuery&) const = default;
};

/// A row of History as a place to go on from: newest first, so what comes after it is older.
struct ExecutionCursor {
    QDateTime at;
    ExecutionId id;
    bool operator==(const ExecutionCursor&) const = default;
};

struct ExecutionQuery {
    Place place;
    AutomationId automation; ///< only this one's when not empty
    int limit = 500;
    QList<ExecutionState> states; ///< any of these; empty = all
    QList<AutomationId> automations; ///< any of these; an empty id stands for deleted ones; empty list = all
    QDateTime from; ///< this moment and later; invalid = no bound
    QDateTime until; ///< before this moment; invalid = no bound
    QString search; ///< all words must occur in automation, event, target, status, what was sent or what came back
    std::optional<ExecutionCursor> after; ///< only what comes after this one
    bool operator==(const ExecutionQuery&) const = default;
};

/// An automation that ran, for choosing whose history to see.
struct ExecutedAutomation {
    AutomationId id; ///< empty for those that are deleted, all together
    QString name; ///< at its newest execution
    int count = 0;
    bool operator==(const ExecutedAutomation&) const = default;
};

/// The last test of a webhook, without what was sent or answered.
struct WebhookTestRecord {
    IntegrationId webhook;
    WebhookTest::From from = WebhookTest::From::Server;
    QDateTime at;
    bool ok = false;
    std::optional<int> status;
    bool operator==(const WebhookTestRecord&) const = default;
};

struct SyncRecord {
    QString server;
    QDateTime lastSuccess; ///< UTC; invalid before the first full pull
    std::optional<bool> historyOffered; ///< whether the server tells executions; nothing before it was asked
    bool operator==(const SyncRecord&) const = default;
};

} // namespace desk::store
