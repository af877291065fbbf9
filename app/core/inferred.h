// SPDX-License-Identifier: Apache-2.0
// Guesses about the server that no public source confirms, in one place: when a fact becomes known it is changed here.
// GraphQL names of that kind stand in resources/graphql/operations alone, marked [INF] (docs/protocol.md 2.1, 2.9).
#pragma once

#include "app/core/workspace.h"

#include <QUrl>

namespace desk::inferred {

/// The key a run filter names the run's user by: that of ordinary run queries (docs/protocol.md 4.5).
[[nodiscard]] QString runUserField();

/// The team's settings on the web; empty where the server does not say where its pages are.
[[nodiscard]] QUrl teamSettingsPage(const QString& webHost, const QString& team);

/// Where the web app lists automations. Only that a project is at /<entity>/<project> is certain; that its automations
/// are below it, and the pages of registries, teams, organizations and of everything, are guesses.
struct WebPlace {
    enum class Kind { Everything, Organization, Team, Project, Registry };
    Kind kind = Kind::Everything;
    QString owner; ///< the entity; the organization's name for an organization or a registry
    QString project; ///< the registry's name without its prefix for a registry
    bool operator==(const WebPlace&) const = default;
};

/// Empty where the server does not say where its pages are.
[[nodiscard]] QUrl automationsPage(const QString& webHost, const WebPlace& place);

/// Slack's consent page for the server's app, coming back to `redirect`. A sandbox serves one of its
/// own; empty where it does not say where.
[[nodiscard]] QUrl slackConsentPage(const ServerInfo& server, const QUrl& redirect, const QString& state);

/// How a Slack channel can be connected.
enum class SlackWay {
    Loopback, ///< consent page, back to this computer, createSlackIntegration
    HandOff, ///< on the server's own web page, while the list is watched here
};

/// Slack takes only redirect addresses that its app has registered, and W&B's are its own pages: so only a server that
/// says otherwise can come back to this computer.
[[nodiscard]] SlackWay slackWay(const ServerInfo& server);

} // namespace desk::inferred
