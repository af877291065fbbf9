// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretservice.h"

#include <QAbstractEventDispatcher>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QMap>
#include <QTimer>

namespace desk::secrets {

using namespace Qt::StringLiterals;
using Reach = KeychainFacts::Reach;

namespace {

constexpr auto busName = "org.freedesktop.DBus"_L1;
constexpr auto busPath = "/org/freedesktop/DBus"_L1;
constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr auto noObject = "/"_L1;

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

QDBusObjectPath pathIn(const QVariantList& arguments, qsizetype index)
{
    return arguments.value(index).value<QDBusObjectPath>();
}

int countIn(const QVariantList& arguments, qsizetype index)
{
    return static_cast<int>(qdbus_cast<Paths>(arguments.value(index)).size());
}

} // namespace

ServiceTalk::ServiceTalk(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent)
    : QObject(parent), m_bus(bus), m_timing(timing)
{
    qDBusRegisterMetaType<Attributes>();
}

void ServiceTalk::ask(const QDBusMessage& question, std::chrono::milliseconds timeout, Reply then)
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

void ServiceTalk::askService(
    const QString& path, const QString& interface, const QString& method, const QVariantList& arguments, Reply then)
{
    auto question = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    question.setArguments(arguments);
    question.setAutoStartService(false);
    ask(question, m_timing.call, std::move(then));
}

void ServiceTalk::listNames(Names then)
{
    const auto question = [](const QString& method) {
        return QDBusMessage::createMethodCall(busName, busPath, busName, method);
    };
    ask(question(u"ListNames"_s), m_timing.call, [this, question, then = std::move(then)](const QVariantList& names) {
        const QStringList present = names.value(0).toStringList();
        ask(question(u"ListActivatableNames"_s), m_timing.call,
            [present, then](const QVariantList& startable) { then(present, startable.value(0).toStringList()); });
    });
}

void ServiceTalk::reachService(const QStringList& present, const QStringList& startable, std::function<void()> then)
{
    if (present.contains(serviceName)) {
        then();
    } else if (startable.contains(serviceName)) {
        auto question = QDBusMessage::createMethodCall(busName, busPath, busName, u"StartServiceByName"_s);
        question.setArguments({QString(serviceName), 0U});
        ask(question, m_timing.activation, [then = std::move(then)](const QVariantList&) { then(); });
    } else {
        failed(Reach::NoService, u"nobody offers org.freedesktop.secrets"_s);
    }
}

ServiceLookup::ServiceLookup(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent)
    : ServiceTalk(bus, timing, parent)
{
}

void ServiceLookup::start(const QString& key, Done done)
{
    m_done = std::move(done);
    if (!bus().isConnected()) {
        const QString detail = bus().lastError().message();
        // Later, so that the caller sees one order of things, whatever the answer.
        QTimer::singleShot(0, this, [this, detail] { failed(Reach::NoBus, detail); });
        return;
    }
    listNames([this, key](const QStringList& present, const QStringList& startable) {
        if (keychainIsKWallet(QProcessEnvironment::systemEnvironment(), present + startable))
            return failed(Reach::NotAskable, u"KWallet"_s);
        if (!hasGlibLoop())
            return failed(Reach::NoBus, u"the event loop is not Glib's, and the keychain needs that"_s);
        reachService(present, startable, [this, key] { askDefault(key); });
    });
}

void ServiceLookup::askDefault(const QString& key)
{
    askService(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}, [this, key](const QVariantList& reply) {
        const QString collection = pathIn(reply, 0).path();
        m_facts.hasDefault = !collection.isEmpty() && collection != noObject;
        if (m_facts.hasDefault)
            askDefaultLocked(collection, key);
        else
            askItems(key);
    });
}

void ServiceLookup::askDefaultLocked(const QString& collection, const QString& key)
{
    askService(collection, propertiesInterface, u"Get"_s, {QString(collectionInterface), u"Locked"_s},
        [this, key](const QVariantList& reply) {
            const QVariant locked = reply.value(0).value<QDBusVariant>().variant();
            // An answer that is no answer counts as locked: that never loses anything.
            m_facts.defaultLocked = locked.userType() != QMetaType::Bool || locked.toBool();
            askItems(key);
        });
}

void ServiceLookup::askItems(const QString& key)
{
    const Attributes attributes{{u"user"_s, key}, {u"server"_s, ServiceName}};
    askService(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)},
        [this](const QVariantList& reply) {
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
    const Done done = std::move(m_done);
    const KeychainFacts facts = m_facts;
    deleteLater();
    done(facts);
}

ServiceUnlock::ServiceUnlock(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent)
    : ServiceTalk(bus, timing, parent)
{
}

void ServiceUnlock::start(Done done)
{
    m_done = std::move(done);
    if (!bus().isConnected()) {
        const QString detail = bus().lastError().message();
        QTimer::singleShot(0, this, [this, detail] { failed(Reach::NoBus, detail); });
        return;
    }
    listNames([this](const QStringList& present, const QStringList& startable) {
        reachService(present, startable, [this] {
            askService(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s},
                [this](const QVariantList& reply) { unlock(pathIn(reply, 0).path()); });
        });
    });
}

void ServiceUnlock::unlock(const QString& collection)
{
    if (collection.isEmpty() || collection == noObject)
        return finish(KeychainError{KeychainError::Kind::NoDefaultKeyring, {}});
    const QVariant objects = QVariant::fromValue(Paths{QDBusObjectPath(collection)});
    askService(servicePath, serviceInterface, u"Unlock"_s, {objects}, [this](const QVariantList& reply) {
        const QString path = pathIn(reply, 1).path();
        if (path.isEmpty() || path == noObject)
            finish(std::nullopt);
        else
            prompt(path);
    });
}

void ServiceUnlock::prompt(const QString& path)
{
    bus().connect(serviceName, path, promptInterface, u"Completed"_s, this, SLOT(promptCompleted(bool, QDBusVariant)));
    QTimer::singleShot(timing().prompt, this, [this] { failed(Reach::Timeout, u"nobody answered the prompt"_s); });
    askService(path, promptInterface, u"Prompt"_s, {QString()}, [](const QVariantList&) {});
}

void ServiceUnlock::promptCompleted(bool dismissed, const QDBusVariant&)
{
    if (dismissed)
        finish(
            KeychainError{KeychainError::Kind::Denied, u"the password prompt was dismissed or could not be shown"_s});
    else
        finish(std::nullopt);
}

void ServiceUnlock::failed(Reach reach, const QString& detail)
{
    KeychainFacts facts;
    facts.reach = reach;
    facts.detail = detail;
    finish(accessBlocker(facts));
}

void ServiceUnlock::finish(const std::optional<KeychainError>& error)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    const auto answer = error;
    deleteLater();
    done(answer);
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
