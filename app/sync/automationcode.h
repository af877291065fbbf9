// SPDX-License-Identifier: Apache-2.0
// An automation as code that makes it again: for the official Python package, for curl, and as readable JSON. None
// holds a key or a secret's value; a key is taken from where it is used (docs/protocol.md 1.4).
#pragma once

#include "app/core/automation.h"
#include "app/store/rows.h"

#include <QUrl>

namespace desk::sync {

/// Names that code needs and an automation does not hold; empty where they are not known.
struct CodePlace {
    QUrl server; ///< the API's base URL
    QString owner; ///< entity of the project
    QString project; ///< full name; of a collection, the project or registry it is in
    QString organization; ///< of a registry or an organization's scope
    QString team; ///< entity that owns the webhook or Slack channel
    bool operator==(const CodePlace&) const = default;
};

/// What the workspace knows of the automation's place. `team` owns its webhook or channel.
[[nodiscard]] CodePlace codePlace(
    const Automation& automation, const store::WorkspaceView& workspace, const QUrl& server, const QString& team);

/// Runs with the wandb package. What the package cannot say of the automation is sent as GraphQL, and a comment says
/// why; a part that no client may write makes a program that says so and ends.
[[nodiscard]] QString pythonCode(const Automation& automation, const CodePlace& place);

/// For a POSIX shell, with the key in $WANDB_API_KEY. A comment where a part cannot be written.
[[nodiscard]] QString curlCommand(const Automation& automation, const QUrl& server);

/// Filter and payload are strings with their exact text.
[[nodiscard]] QString automationJson(const Automation& automation);

} // namespace desk::sync
