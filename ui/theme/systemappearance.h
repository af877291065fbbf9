// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QVariantMap>

#include <optional>

class QDBusVariant;

namespace desk::ui {

/// What the person asked of every program.
struct Appearance {
    enum class Preference { None, Dark, Light };
    Preference colours = Preference::None;
    bool highContrast = false;
    bool reducedMotion = false;
    std::optional<QColor> accent;
    bool operator==(const Appearance&) const = default;
};

/// Reads one setting of the portal's namespace org.freedesktop.appearance; what is unknown or out of range changes
/// nothing. `value` is free of D-Bus wrappings; an accent is a list of three numbers from 0 to 1.
[[nodiscard]] Appearance withSetting(Appearance appearance, const QString& key, const QVariant& value);

/// Follows the desktop's settings through its portal. Qt 6.4 does not do so by itself. Without a portal the appearance
/// keeps its defaults.
class SystemAppearance final : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent = nullptr);

    /// Asks the portal and goes on listening; `changed` tells what it says, if that differs.
    void follow();
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }

Q_SIGNALS:
    void changed(const desk::ui::Appearance& appearance);

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const Appearance& appearance);

    Appearance m_appearance;
};

} // namespace desk::ui
