// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/serviceopener.h"

#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

namespace desk::secrets {

using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;
using Reach = KeychainFacts::Reach;

namespace {
constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;
/// Seen by the person in the programs that manage keyrings.
constexpr auto newLabel = "Default keyring"_L1;
} // namespace

ServiceOpener::ServiceOpener(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent)
    : ServiceTalk(bus, timing, parent)
{
}

void ServiceOpener::start(Missing missing, Done done)
{
    m_done = std::move(done);
    reachService([this, missing] {
        askDefault([this, missing](const QString& collection) {
            if (!collection.isEmpty())
                unlock(collection);
            else if (missing == Missing::IsMade)
                create();
            else
                finish(KeychainError{Kind::NoDefaultKeyring, {}});
        });
    });
}

void ServiceOpener::create()
{
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, QString(newLabel)}};
    askService(u"CreateCollection"_s, {properties, QString(DefaultAlias)},
        [this](const QVariantList& reply) { prompt(pathIn(reply, 1)); });
}

void ServiceOpener::unlock(const QString& collection)
{
    const QVariant objects = QVariant::fromValue(QList{QDBusObjectPath(collection)});
    askService(u"Unlock"_s, {objects}, [this](const QVariantList& reply) { prompt(pathIn(reply, 1)); });
}

void ServiceOpener::prompt(const QString& path)
{
    if (path.isEmpty())
        return proveOpen();
    bus().connect(
        SecretsBusName, path, promptInterface, u"Completed"_s, this, SLOT(promptCompleted(bool, QDBusVariant)));
    // A service that ends takes its prompt along and says no word about it.
    auto* watcher = new QDBusServiceWatcher(SecretsBusName, bus(), QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
        [this] { failed(Reach::Failed, u"the keychain ended while it asked"_s); });
    endLimit();
    ask(path, promptInterface, u"Prompt"_s, {QString()}, [](const QVariantList&) {});
}

void ServiceOpener::promptCompleted(bool dismissed, const QDBusVariant&)
{
    if (dismissed)
        denied();
    else
        proveOpen();
}

void ServiceOpener::proveOpen()
{
    askDefault([this](const QString& collection) {
        if (collection.isEmpty())
            return denied();
        askLocked(collection, [this](bool locked) { locked ? denied() : finish(std::nullopt); });
    });
}

void ServiceOpener::denied()
{
    finish(KeychainError{Kind::Denied, u"the password prompt was dismissed or could not be shown"_s});
}

void ServiceOpener::failed(Reach reach, const QString& detail)
{
    KeychainFacts facts;
    facts.reach = reach;
    facts.detail = detail;
    // KWallet alone is no obstacle here.
    finish(reach == Reach::NotAskable ? std::nullopt : accessBlocker(facts));
}

void ServiceOpener::finish(const std::optional<KeychainError>& error)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    const auto answer = error;
    deleteLater();
    done(answer);
}

} // namespace desk::secrets
