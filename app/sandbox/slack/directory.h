// SPDX-License-Identifier: Apache-2.0
// The Slack workspace that the sandbox plays: its name, and where one can post in it.
#pragma once

#include <QLatin1StringView>
#include <QStringList>

namespace desk::sandbox::slack {

inline constexpr QLatin1StringView workspace{"Example Workspace"};

/// Channels as "#name", people as "@name".
[[nodiscard]] QStringList channels();

/// Those whose name has the text in it, in any case; all for an empty one.
[[nodiscard]] QStringList channelsMatching(const QString& text);

} // namespace desk::sandbox::slack
