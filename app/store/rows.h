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

/// Where a page looks. `id` is the server's id of the object; empty for Everything. The last three are the parts of a
/// team's settings, with the team's id: no automation is there.
struct Place {
    enum class Kind { Everything, Organization, Team, Project, Collection, Webhooks, SlackChannels, Secrets };
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

using EditKind = std::variant<CreateEdit, UpdateEdit, DeleteEdit>;

/// A change the user made; lives in user.db until the server holds it.
struct OutboxEdit {
    QString id; ///< UUID
    EditKind kind;
    EditState state = EditState::Queued;
    int attempts = 0;
    QDateTime createdAt;
    QDateTime sentAt;
    QString message;
    bool operator==(const OutboxEdit&) const = default;
};

struct LastExecution {
    ExecutionId id;
    QDateTime at;
    ExecutionState state = ExecutionState::Unknown;
    std::optional<int> httpStatus;
    bool operator==(const LastExecution&) const = default;
};

/// base (cache.db) with the pending edit (user.db) laid over it. A pending create has an id starting with "edit:".
struct AutomationRow {
    Automation automation;
    std::optional<OutboxEdit> pending;
    std::optional<LastExecution> lastExecution;
    ProjectId project; ///< of the scope's project or collection; empty for team and organization scopes
    bool operator==(const AutomationRow&) const = default;
};

struct AutomationQuery {
    Place place;
    QString search; ///< all words must occur in name, description, event or target; empty = all
    bool operator==(const AutomationQuery&) const = default;
};

struct ExecutionQuery {
    Place place;
    AutomationId automation; ///< only this one's when not empty
    int limit = 500;
    bool operator==(const ExecutionQuery&) const = default;
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
    bool operator==(const SyncRecord&) const = default;
};

} // namespace desk::store
