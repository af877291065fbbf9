// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/themechoice.h"

namespace desk::ui {

namespace {

bool isDark(ThemeChoice choice, const Appearance& appearance, bool platformDark)
{
    if (choice != ThemeChoice::System)
        return choice == ThemeChoice::Dark;
    if (appearance.colours != Appearance::Preference::None)
        return appearance.colours == Appearance::Preference::Dark;
    return platformDark;
}

} // namespace

Scheme schemeFor(ThemeChoice choice, const Appearance& appearance, bool platformDark)
{
    const bool dark = isDark(choice, appearance, platformDark);
    if (appearance.highContrast)
        return dark ? Scheme::DarkContrast : Scheme::LightContrast;
    return dark ? Scheme::Dark : Scheme::Light;
}

} // namespace desk::ui
