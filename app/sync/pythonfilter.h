// SPDX-License-Identifier: Apache-2.0
// Filters and payloads as Python of the wandb package (docs/protocol.md 4, 8.5).
#pragma once

#include "app/core/event.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace desk::sync {

/// A JSON string is a Python string too, once nothing but " and \ and control characters is escaped.
[[nodiscard]] QString pythonText(const QString& text);

/// JSON as a Python value; nothing when Python would keep another value: a key twice, a number beyond what it writes
/// again.
[[nodiscard]] std::optional<QString> pythonValue(const QString& json, int indent = 0);

/// An event as the package has it.
struct PythonEvent {
    QString type; ///< class: "OnAddArtifactAlias"
    QString filter; ///< expression; empty = none
    QStringList names; ///< to be imported
};

/// Nothing when the package has no such event, or would lose part of the filter (docs/protocol.md 4.6).
[[nodiscard]] std::optional<PythonEvent> pythonEvent(const Event& event);

} // namespace desk::sync
