// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/destination.h"

#include <QString>

namespace desk::ui {

/// "GitHub", "Microsoft Teams"; empty for one nothing is known of.
[[nodiscard]] QString destinationLabel(Destination destination);

/// What the receiver demands, in one sentence. A name that is no rule comes back as it is.
[[nodiscard]] QString destinationDemand(const QString& ruleName);

} // namespace desk::ui
