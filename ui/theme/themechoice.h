// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/systemappearance.h"
#include "ui/theme/tones.h"

namespace desk::ui {

/// What a person chose in the settings.
enum class ThemeChoice { System, Light, Dark };

/// `platformDark` is what the platform's own palette says; it counts where no portal has a preference. High contrast
/// goes with every choice.
[[nodiscard]] Scheme schemeFor(ThemeChoice choice, const Appearance& appearance, bool platformDark);

} // namespace desk::ui
