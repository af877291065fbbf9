// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/parsefault.h"

#include <QByteArrayView>

namespace desk::wire {

/// None for HTTP/1.0 to HTTP/1.9, else what is wrong with it.
[[nodiscard]] ParseFault versionFault(QByteArrayView version);

} // namespace desk::wire
