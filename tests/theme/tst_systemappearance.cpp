// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/theme/systemappearance.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>

using namespace desk::ui;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

/// A colour as the portal sends it.
struct Rgb {
    double r = 0;
    double g = 0;
    double b = 0;
};
Q_DECLARE_METATYPE(Rgb)

QDBusArgument& operator<<(QDBusArgument& to, const Rgb& colour)
{
    to.beginStructure();
    to << colour.r << colour.g << colour.b;
    to.endStructure();
    return to;
}

const QDBusArgument& operator>>(const QDBusArgument& from, Rgb& colour)
{
    from.beginStructure();
    from >> colour.r >> colour.g >> colour.b;
    from.endStructure();
    return from;
}

/// Stands in for a desktop's settings portal.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(QVariantMap settings) : m_settings(std::move(settings))
    {
        if (!m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !m_bus.registerService(u"org.freedesktop.portal.Desktop"_s))
            qFatal("no portal: %s", qPrintable(m_bus.lastError().message()));
    }
    ~Portal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }
    Q_DISABLE_COPY_MOVE(Portal)

    void change(const QString& key, const QVariant& value)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message.setArguments({u"org.freedesktop.appearance"_s, key, QVariant::fromValue(QDBusVariant(value))});
        QVERIFY(m_bus.send(message));
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList& groups) { return {{groups.value(0), m_settings}}; }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVariantMap m_settings;
};

class TestSystemAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        qDBusRegisterMetaType<Rgb>();
    }

    void settingsByTheirKeys()
    {
        const Appearance none;
        QCOMPARE(withSetting(none, u"color-scheme"_s, 1U).colours, Appearance::Preference::Dark);
        QCOMPARE(withSetting(none, u"color-scheme"_s, 2U).colours, Appearance::Preference::Light);
        QCOMPARE(withSetting(none, u"color-scheme"_s, 7U).colours, Appearance::Preference::None);
        QVERIFY(withSetting(none, u"contrast"_s, 1U).highContrast);
        QVERIFY(withSetting(none, u"reduced-motion"_s, 1U).reducedMotion);
        QCOMPARE(withSetting(none, u"accent-color"_s, QVariantList{1.0, 0.0, 0.0}).accent, QColor(Qt::red));
        QVERIFY(!withSetting(none, u"accent-color"_s, QVariantList{-1.0, -1.0, -1.0}).accent);
        QVERIFY(!withSetting(none, u"accent-color"_s, QVariantList{1.0}).accent);
        QCOMPARE(withSetting(none, u"colour-of-tomorrow"_s, 1U), none);
    }

    void aDesktopWithoutAPortalKeepsTheDefaults()
    {
        SystemAppearance appearance;
        QSignalSpy changed(&appearance, &SystemAppearance::changed);
        appearance.follow();
        // The next answer of the bus comes after the one that says that nobody is there.
        (void)QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(appearance.appearance(), Appearance());
    }

    void followsThePortal()
    {
        Portal portal({{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}});
        SystemAppearance appearance;
        QSignalSpy changed(&appearance, &SystemAppearance::changed);
        appearance.follow();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(appearance.appearance().colours, Appearance::Preference::Dark);
        QVERIFY(appearance.appearance().highContrast);
        portal.change(u"color-scheme"_s, 2U);
        QTRY_COMPARE(appearance.appearance().colours, Appearance::Preference::Light);
        portal.change(u"reduced-motion"_s, 1U);
        QTRY_VERIFY(appearance.appearance().reducedMotion);
        portal.change(u"accent-color"_s, QVariant::fromValue(Rgb{0.0, 0.0, 1.0}));
        QTRY_COMPARE(appearance.appearance().accent, QColor(Qt::blue));
    }
};

QTEST_GUILESS_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
