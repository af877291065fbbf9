// SPDX-License-Identifier: Apache-2.0
// One profile, one window: what a second start says to the first, and what the first makes of it.
#pragma once

#include "app/runtime/singleinstance.h"

#include <QUrl>

#include <optional>

namespace desk::ui {

class Profile;

/// Where all starts of the profile meet.
[[nodiscard]] runtime::InstancePlace instancePlaceOf(const Profile& profile);

/// Tells the start that has the profile what this one was asked for. Runs the application's event loop; 0 when it was
/// heard.
[[nodiscard]] int handOver(runtime::SingleInstance& instance);

/// "Sandbox" for none.
[[nodiscard]] QString workspaceName(const std::optional<QUrl>& server);

/// The workspace that these arguments name, when it is not the open one (none: the sandbox).
[[nodiscard]] std::optional<QString> otherWorkspace(const QStringList& arguments, const std::optional<QUrl>& open);

} // namespace desk::ui
