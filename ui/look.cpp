// SPDX-License-Identifier: Apache-2.0
#include "ui/look.h"

#include "ui/kit/deskstyle.h"

#include <QApplication>

namespace desk::ui {

Look::Look(QApplication& app, const PreferenceFile& preferences, QObject* parent)
    : QObject(parent), m_app(app), m_preferences(preferences),
      m_platformDark(tones(app.palette()).dark) // before our own palette hides what the platform said
{
    connect(&preferences, &PreferenceFile::changed, this, &Look::apply);
    connect(&m_system, &SystemAppearance::changed, this, &Look::apply);
    m_system.follow();
    apply();
}

void Look::apply()
{
    const Appearance& system = m_system.appearance();
    const Scheme scheme = schemeFor(m_preferences.preferences().theme, system, m_platformDark);
    applyLook(m_app, scheme, system.accent);
    m_app.setProperty("reducedMotion", system.reducedMotion);
}

} // namespace desk::ui
