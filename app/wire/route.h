// SPDX-License-Identifier: Apache-2.0
// Which way a request takes: straight, or through the system's proxy.
#pragma once

#include "app/wire/requestbuilder.h"

#include <QNetworkProxy>

namespace desk::wire {

/// "example.com." is "example.com".
[[nodiscard]] QString withoutRoot(const QString& host);

[[nodiscard]] bool isLoopbackName(const QString& host);

/// NoProxy where there is none, or none that can tunnel. May ask a script or the network: not for the window's thread.
[[nodiscard]] QNetworkProxy systemProxy(const Endpoint& to);

} // namespace desk::wire
