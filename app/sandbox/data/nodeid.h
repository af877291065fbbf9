// SPDX-License-Identifier: Apache-2.0
// Ids as the server makes them: base64 of `TypeName:integer` (docs/protocol.md 1.8).
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace desk::sandbox {

[[nodiscard]] QString nodeId(QLatin1StringView type, qint64 number);

/// The number when the text is an id of that type, and only then.
[[nodiscard]] std::optional<qint64> numberOf(QLatin1StringView type, const QString& id);

namespace idtype {
inline constexpr QLatin1StringView user{"User"};
inline constexpr QLatin1StringView entity{"Entity"};
inline constexpr QLatin1StringView organization{"Organization"};
inline constexpr QLatin1StringView project{"Project"};
inline constexpr QLatin1StringView collection{"ArtifactCollection"};
inline constexpr QLatin1StringView artifact{"Artifact"};
inline constexpr QLatin1StringView trigger{"Trigger"};
inline constexpr QLatin1StringView integration{"Integration"};
inline constexpr QLatin1StringView execution{"TriggerExecution"};
} // namespace idtype

} // namespace desk::sandbox
