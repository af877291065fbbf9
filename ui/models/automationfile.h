// SPDX-License-Identifier: Apache-2.0
// An automation in a file of our own, without loss.
#pragma once

#include "app/core/automation.h"

#include <QString>

#include <optional>

namespace desk::ui {

[[nodiscard]] QString fileText(const Automation& automation);
/// Nothing when the text is none.
[[nodiscard]] std::optional<Automation> automationFrom(const QString& fileText);

} // namespace desk::ui
