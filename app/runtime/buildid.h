// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace desk::runtime {

/// What ties this program to its debug symbols, as hex; empty when the linker left none.
[[nodiscard]] QByteArray buildId();

} // namespace desk::runtime
