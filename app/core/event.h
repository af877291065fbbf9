// SPDX-License-Identifier: Apache-2.0
// What starts an automation (docs/protocol.md 3.1). The filter is the server's exact text.
#pragma once

#include "app/core/eventfilter.h"

#include <QString>

#include <variant>

namespace desk {

enum class ArtifactEventKind {
    Created,
    Linked,
    Unlinked,
    AliasAdded,
    AliasUpdated, ///< legacy: read only
    TagAdded,
    TagRemoved,
    CollectionTagAdded,
    CollectionTagRemoved,
};

struct ArtifactEvent {
    ArtifactEventKind kind = ArtifactEventKind::AliasAdded;
    EventFilter filter;
    bool operator==(const ArtifactEvent&) const = default;
};

enum class RunMetricKind { Threshold, Change, ZScore };

struct RunMetricEvent {
    RunMetricKind kind = RunMetricKind::Threshold;
    EventFilter filter;
    bool operator==(const RunMetricEvent&) const = default;
};

struct RunStateEvent {
    EventFilter filter;
    bool operator==(const RunStateEvent&) const = default;
};

/// An event of a type this version does not know; shown with its raw text, never edited.
struct UnknownEvent {
    QString typeName;
    EventFilter filter;
    bool operator==(const UnknownEvent&) const = default;
};

using Event = std::variant<UnknownEvent, ArtifactEvent, RunMetricEvent, RunStateEvent>;

/// The server's name, e.g. "ADD_ARTIFACT_ALIAS"; an unknown event gives its own back.
[[nodiscard]] QString eventTypeName(const Event& event);

/// The event of that name with that filter; names not known give UnknownEvent.
[[nodiscard]] Event eventOfType(const QString& typeName, EventFilter filter);

[[nodiscard]] const EventFilter& filterOf(const Event& event);

} // namespace desk
