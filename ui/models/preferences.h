// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/themechoice.h"

#include <QObject>

namespace desk::ui {

/// What a person set in Settings. Choices are kept, never the colours or words they lead to.
struct Preferences {
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< "de"; empty = the system's
    bool compactRows = false;
    bool notifyInBackground = true;
    bool operator==(const Preferences&) const = default;
};

/// Preferences in a settings file. Hand-made nonsense in it counts as the default.
class PreferenceFile final : public QObject {
    Q_OBJECT

public:
    /// An empty name keeps nothing.
    explicit PreferenceFile(QString file, QObject* parent = nullptr);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    /// Writes what differs; `changed` follows when something did.
    void set(const Preferences& preferences);

Q_SIGNALS:
    void changed(const desk::ui::Preferences& now, const desk::ui::Preferences& before);

private:
    QString m_file;
    Preferences m_preferences;
};

} // namespace desk::ui
