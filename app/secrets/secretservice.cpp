// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretservice.h"

#include <QAbstractEventDispatcher>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QLibrary>
#include <QMap>

namespace desk::secrets {

using namespace Qt::StringLiterals;
using Reach = KeychainFacts::Reach;

namespace {

constexpr auto busName = "org.freedesktop.DBus"_L1;
constexpr auto busPath = "/org/freedesktop/DBus"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

Reach reachOf(const QDBusError& error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Reach::Timeout;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return Reach::NoBus;
    case QDBusError::ServiceUnknown:
        return Reach::NoService;
    default:
        break;
    }
    const bool notStarted = error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1)
        || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    return notStarted ? Reach::NoService : Reach::Failed;
}

/// libsecret answers through Glib's main loop alone; with another event loop its jobs never end.
bool hasGlibLoop()
{
    const auto* dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && QByteArray(dispatcher->metaObject()->className()).contains("Glib");
}

int countIn(const QVariantList& arguments, qsizetype index)
{
    return static_cast<int>(qdbus_cast<Paths>(arguments.value(index)).size());
}

} // namespace

QString pathIn(const QVariantList& arguments, qsizetype index)
{
    const QString path = arguments.value(index).value<QDBusObjectPath>().path();
    return path == "/"_L1 ? QString() : path;
}

ServiceTalk::ServiceTalk(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent)
    : QObject(parent), m_bus(bus), m_timing(timing)
{
    qDBusRegisterMetaType<Attributes>();
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { failed(Reach::Timeout, u"the keychain is slow"_s); });
}

void ServiceTalk::send(const QDBusMessage& question, std::chrono::milliseconds timeout, Reply then)
{
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, static_cast<int>(timeout.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, then = std::move(then)](auto* finished) {
        finished->deleteLater();
        if (finished->isError()) {
            const QDBusError error = finished->error();
            failed(reachOf(error), error.name() + u": "_s + error.message());
        } else {
            then(finished->reply().arguments());
        }
    });
}

void ServiceTalk::askBus(
    const QString& method, const QVariantList& arguments, std::chrono::milliseconds timeout, Reply then)
{
    auto question = QDBusMessage::createMethodCall(busName, busPath, busName, method);
    question.setArguments(arguments);
    send(question, timeout, std::move(then));
}

void ServiceTalk::ask(
    const QString& path, const QString& interface, const QString& method, const QVariantList& arguments, Reply then)
{
    auto question = QDBusMessage::createMethodCall(SecretsBusName, path, interface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    send(question, m_timing.call, std::move(then));
}

void ServiceTalk::askService(const QString& method, const QVariantList& arguments, Reply then)
{
    ask(SecretsPath, SecretsInterface, method, arguments, std::move(then));
}

void ServiceTalk::askDefault(std::function<void(const QString&)> then)
{
    askService(u"ReadAlias"_s, {QString(DefaultAlias)},
        [then = std::move(then)](const QVariantList& reply) { then(pathIn(reply, 0)); });
}

void ServiceTalk::askLocked(const QString& collection, std::function<void(bool)> then)
{
    ask(collection, propertiesInterface, u"Get"_s, {QString(collectionInterface), u"Locked"_s},
        [then = std::move(then)](const QVariantList& reply) {
            const QVariant locked = reply.value(0).value<QDBusVariant>().variant();
            // An answer that is no answer counts as locked: that never loses anything.
            then(locked.userType() != QMetaType::Bool || locked.toBool());
        });
}

void ServiceTalk::reachService(std::function<void()> then)
{
    m_limit.start(m_timing.look);
    if (!m_bus.isConnected()) {
        const QString detail = m_bus.lastError().message();
        // Later, so that the caller sees one order of things, whatever the answer.
        QTimer::singleShot(0, this, [this, detail] { failed(Reach::NoBus, detail); });
        return;
    }
    askBus(u"ListNames"_s, {}, m_timing.call, [this, then = std::move(then)](const QVariantList& names) {
        const QStringList present = names.value(0).toStringList();
        askBus(u"ListActivatableNames"_s, {}, m_timing.call, [this, present, then](const QVariantList& startable) {
            start(present, startable.value(0).toStringList(), then);
        });
    });
}

void ServiceTalk::start(const QStringList& present, const QStringList& startable, const std::function<void()>& then)
{
    if (keychainIsKWallet(QProcessEnvironment::systemEnvironment(), present + startable))
        failed(Reach::NotAskable, u"KWallet"_s);
    else if (present.contains(SecretsBusName))
        then();
    else if (startable.contains(SecretsBusName))
        askBus(u"StartServiceByName"_s, {QString(SecretsBusName), 0U}, m_timing.look,
            [then](const QVariantList&) { then(); });
    else
        failed(Reach::NoService, u"nobody offers org.freedesktop.secrets"_s);
}

ServiceLookup::ServiceLookup(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent)
    : ServiceTalk(bus, timing, parent)
{
}

void ServiceLookup::start(const QString& key, Done done)
{
    m_done = std::move(done);
    reachService([this, key] {
        if (!hasGlibLoop())
            return failed(Reach::NoBus, u"the event loop is not Glib's, and the keychain needs that"_s);
        askDefault([this, key](const QString& collection) {
            m_facts.hasDefault = !collection.isEmpty();
            if (!m_facts.hasDefault)
                return askItems(key);
            askLocked(collection, [this, key](bool locked) {
                m_facts.defaultLocked = locked;
                askItems(key);
            });
        });
    });
}

void ServiceLookup::askItems(const QString& key)
{
    const Attributes attributes{{u"user"_s, key}, {u"server"_s, ServiceName}};
    askService(u"SearchItems"_s, {QVariant::fromValue(attributes)}, [this](const QVariantList& reply) {
        m_facts.unlockedItems = countIn(reply, 0);
        m_facts.lockedItems = countIn(reply, 1);
        finish();
    });
}

void ServiceLookup::failed(Reach reach, const QString& detail)
{
    m_facts.reach = reach;
    m_facts.detail = detail;
    finish();
}

void ServiceLookup::finish()
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    const KeychainFacts facts = m_facts;
    deleteLater();
    done(facts);
}

void forgetLibsecretSession()
{
    constexpr int interfaceVersion = 0;
    QLibrary libsecret(u"secret-1"_s, interfaceVersion);
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

bool keychainIsKWallet(const QProcessEnvironment& environment, const QStringList& names)
{
    const QString desktop = environment.value(u"XDG_CURRENT_DESKTOP"_s);
    const bool kde = desktop == "KDE"_L1 || environment.value(u"DESKTOP_SESSION"_s) == "kde"_L1
        || !environment.value(u"KDE_FULL_SESSION"_s).isEmpty();
    const bool otherFirst = desktop == "GNOME"_L1 || desktop == "Unity"_L1;
    // From Plasma 6 on, KWallet speaks the Secret Service itself and is asked like any other.
    if (!kde || otherFirst || environment.value(u"KDE_SESSION_VERSION"_s) == "6"_L1)
        return false;
    return names.contains("org.kde.kwalletd5"_L1) || names.contains("org.kde.kwalletd"_L1);
}

} // namespace desk::secrets
