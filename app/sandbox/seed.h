// SPDX-License-Identifier: Apache-2.0
// What a new sandbox holds.
#pragma once

#include "app/sandbox/data/database.h"
#include "app/sandbox/vault.h"

#include <QDateTime>

namespace desk::sandbox {

struct SeedPlan {
    enum class Kind { Demo, Empty, Bulk, Foreign };
    Kind kind = Kind::Demo;
    int automations = 0; ///< of Bulk; ten executions each
    bool operator==(const SeedPlan&) const = default;
};

/// Foreign is the demo with automations that this server does not write but an older or newer one may hold
/// (docs/protocol.md 4.6): whoever reads, edits or deletes them must leave alone what they do not understand.

/// "demo", "empty", "foreign" or "bulk:N" with N from 1 to 1000000; else InvalidInputError "seed".
[[nodiscard]] Result<SeedPlan> seedPlan(const QString& text);

// Names the demo is made of, for tests and for whoever wires the receiver.
namespace demo {
inline constexpr QLatin1StringView organization{"example-org"};
inline constexpr QLatin1StringView organizationEntity{"example-org-entity"};
inline constexpr QLatin1StringView team{"example-team"};
inline constexpr QLatin1StringView viewer{"team-admin"};
inline constexpr QLatin1StringView member{"member"};
inline constexpr QLatin1StringView viewOnly{"viewer"};
inline constexpr QLatin1StringView instanceAdmin{"operator"}; ///< an ordinary member of the team
inline constexpr QLatin1StringView receiverWebhook{"Local receiver"};
inline constexpr QLatin1StringView accessTokenSecret{"RECEIVER_TOKEN"};
inline constexpr QLatin1StringView signingSecret{"RECEIVER_SIGNING_KEY"};
} // namespace demo

/// Fills new tables in one transaction. `receiverUrl` empty: the webhook "Local receiver" points to a port nobody
/// listens on.
[[nodiscard]] Status seed(Database& database, const SeedPlan& plan, const QString& receiverUrl, const QDateTime& now);

/// Values for the demo's secrets, new ones at every start.
[[nodiscard]] Status fillDemoSecrets(Database& database, Vault& vault);

} // namespace desk::sandbox
