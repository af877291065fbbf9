// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/shell/notifier.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace desk::ui;
using namespace Qt::StringLiterals;

/// Stands in for the desktop's notification service.
class Service : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString text;
    };

    Service()
    {
        if (!m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllSlots)
            || !m_bus.registerService(u"org.freedesktop.Notifications"_s))
            qFatal("no service: %s", qPrintable(m_bus.lastError().message()));
    }
    ~Service() override { QDBusConnection::disconnectFromBus(u"service"_s); }
    Q_DISABLE_COPY_MOVE(Service)

    void say(const QString& signal, const QVariantList& arguments)
    {
        QDBusMessage message =
            QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, signal);
        message.setArguments(arguments);
        QVERIFY(m_bus.send(message));
    }

    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text,
        const QStringList&, const QVariantMap&, int)
    {
        shown.append({replaces, title, text});
        return replaces ? replaces : uint(shown.size()) + 40;
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
};

class TestNotifier : public QObject {
    Q_OBJECT

    /// The id reaches the notifier with the answer; a press before that is nobody's.
    static void pressUntil(Service& service, uint id, QSignalSpy& activated)
    {
        activated.clear();
        QTRY_VERIFY([&] {
            service.say(u"ActionInvoked"_s, {id, u"default"_s});
            return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 100);
        }());
    }

private Q_SLOTS:
    void onlyInTheBackground()
    {
        Service service;
        bool active = true;
        Notifier notifier([&active] { return active; });
        notifier.notify({u"edit"_s, u"Not seen"_s, {}});
        active = false;
        notifier.setEnabled(false);
        notifier.notify({u"edit"_s, u"Not wanted"_s, {}});
        notifier.setEnabled(true);
        notifier.notify({u"edit"_s, u"Refused"_s, u"a <b> & c"_s});
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.first().title, u"Refused"_s);
        QCOMPARE(service.shown.first().text, u"a &lt;b&gt; &amp; c"_s);
    }

    void aTopicIsShownOnceAndOpensWhatItIsAbout()
    {
        Service service;
        Notifier notifier([] { return false; });
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.notify({u"edit"_s, u"One"_s, {}});
        QTRY_COMPARE(service.shown.size(), 1);
        pressUntil(service, 41, activated);
        QCOMPARE(activated.first().first().toString(), u"edit"_s);
        notifier.notify({u"edit"_s, u"Two"_s, {}});
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.last().replaces, 41U);
        notifier.notify({u"other"_s, u"Three"_s, {}});
        QTRY_COMPARE(service.shown.size(), 3);
        service.say(u"ActionInvoked"_s, {7U, u"default"_s});
        service.say(u"NotificationClosed"_s, {41U, 2U});
        pressUntil(service, 43, activated);
        QCOMPARE(activated.first().first().toString(), u"other"_s);
        notifier.notify({u"edit"_s, u"Four"_s, {}});
        QTRY_COMPARE(service.shown.size(), 4);
        QCOMPARE(service.shown.last().replaces, 0U);
    }

    void nobodyToTellIsNoError()
    {
        Notifier notifier([] { return false; });
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"not shown: .*"_s));
        notifier.notify({u"edit"_s, u"One"_s, {}});
        (void)QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QTRY_VERIFY(notifier.findChildren<QObject*>().isEmpty());
    }
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
