// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/preferences.h"
#include "ui/theme/systemappearance.h"

#include <QObject>

class QApplication;

namespace desk::ui {

/// Keeps the program's colours at what the person chose and the system prefers, from the first window on.
class Look final : public QObject {
    Q_OBJECT

public:
    Look(QApplication& app, const PreferenceFile& preferences, QObject* parent = nullptr);

private:
    void apply();

    QApplication& m_app;
    const PreferenceFile& m_preferences;
    SystemAppearance m_system;
    bool m_platformDark = false;
};

} // namespace desk::ui
