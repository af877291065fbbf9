// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemappearance.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLoggingCategory>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAppearance, "desk.appearance")

constexpr QLatin1StringView service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView path{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView interface {
    "org.freedesktop.portal.Settings"
};
constexpr QLatin1StringView appearanceGroup{"org.freedesktop.appearance"};
constexpr int askLimit = 2000; ///< ms; a portal that hangs must not leave the question open

using Groups = QMap<QString, QVariantMap>;

/// The portal wraps a value once or twice in a variant, and tells a colour as a structure of three numbers.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return value;
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != "(ddd)"_L1)
        return {};
    QVariantList numbers;
    argument.beginStructure();
    while (!argument.atEnd()) {
        double number = 0;
        argument >> number;
        numbers.append(number);
    }
    argument.endStructure();
    return numbers;
}

std::optional<QColor> colourOf(const QVariant& value)
{
    const QVariantList parts = value.toList();
    if (parts.size() != 3)
        return std::nullopt;
    for (const QVariant& part : parts) {
        // Numbers out of range are how a desktop says that it has no accent.
        if (const double number = part.toDouble(); !(number >= 0 && number <= 1))
            return std::nullopt;
    }
    return QColor::fromRgbF(parts[0].toFloat(), parts[1].toFloat(), parts[2].toFloat());
}

} // namespace

Appearance withSetting(Appearance appearance, const QString& key, const QVariant& value)
{
    if (key == "color-scheme"_L1) {
        const uint scheme = value.toUInt();
        appearance.colours = scheme == 1 ? Appearance::Preference::Dark
            : scheme == 2                ? Appearance::Preference::Light
                                         : Appearance::Preference::None;
    } else if (key == "contrast"_L1) {
        appearance.highContrast = value.toUInt() == 1;
    } else if (key == "reduced-motion"_L1) {
        appearance.reducedMotion = value.toUInt() == 1;
    } else if (key == "accent-color"_L1) {
        appearance.accent = colourOf(value);
    }
    return appearance;
}

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent) { }

void SystemAppearance::follow()
{
    // Without this, Qt 6.4 refuses to connect a slot that takes a QDBusVariant.
    qRegisterMetaType<QDBusVariant>();
    qDBusRegisterMetaType<Groups>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!bus.connect(service, path, interface, u"SettingChanged"_s, this,
            SLOT(onSettingChanged(QString, QString, QDBusVariant))))
        qCWarning(lcAppearance, "the desktop's settings cannot be followed: %s", qPrintable(bus.lastError().message()));

    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    ask.setArguments({QStringList{appearanceGroup}});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, askLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Groups> reply = *watcher;
        if (reply.isError()) {
            qCInfo(lcAppearance, "no settings portal: %s", qPrintable(reply.error().message()));
            return;
        }
        Appearance found = m_appearance;
        const QVariantMap settings = reply.value().value(appearanceGroup);
        for (auto it = settings.cbegin(); it != settings.cend(); ++it)
            found = withSetting(found, it.key(), unwrapped(it.value()));
        take(found);
    });
}

void SystemAppearance::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearanceGroup)
        take(withSetting(m_appearance, key, unwrapped(value.variant())));
}

void SystemAppearance::take(const Appearance& appearance)
{
    if (std::exchange(m_appearance, appearance) != appearance)
        Q_EMIT changed(m_appearance);
}

} // namespace desk::ui
