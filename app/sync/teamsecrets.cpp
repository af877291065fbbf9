// SPDX-License-Identifier: Apache-2.0
#include "app/sync/teamsecrets.h"

#include "app/api/client.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/limited.h"
#include "app/sync/reconcile.h"
#include "app/sync/secretcopies.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace desk::sync {

using namespace Qt::StringLiterals;
using secrets::Availability;
using secrets::SecretStore;

namespace {

constexpr std::chrono::milliseconds lookLimit{2000};

using Copies = QHash<QString, LocalCopy>;
using MaybeRecord = std::optional<SecretRecord>;
using MaybeSecret = std::optional<Secret>;

Task<MaybeRecord> recordOf(const SecretPlace& place)
{
    const auto records = co_await place.store.secretRecords(place.team);
    if (!records)
        co_return tl::unexpected(records.error());
    const auto found = std::find_if(
        records->begin(), records->end(), [&](const SecretRecord& record) { return record.name == place.name; });
    MaybeRecord record;
    if (found != records->end())
        record = *found;
    co_return record;
}

/// What the server lists now, which is put into the store too. The server's word counts when the store fails.
Task<QList<TeamSecret>> readBack(const SecretPlace& place)
{
    const auto listed = co_await place.client.secrets(place.team);
    if (listed)
        (void)co_await place.store.putSecrets(place.team, *listed);
    co_return listed;
}

const TeamSecret* find(const QList<TeamSecret>& listed, const QString& name)
{
    const auto found =
        std::find_if(listed.begin(), listed.end(), [&](const TeamSecret& secret) { return secret.name == name; });
    return found == listed.end() ? nullptr : &*found;
}

Async<void> insert(const SecretPlace& place, const Secret& value)
{
    QString text = QString::fromUtf8(value.view());
    auto call = place.client.insertSecret(place.team, place.name, text);
    wipe(text);
    return call;
}

/// What the server says of the value that it has just taken; invalid when it cannot be read. Asked before the keychain,
/// which may take its time: what somebody else writes then must not pass for ours.
Task<QDateTime> dateOf(const SecretPlace& place)
{
    const auto listed = co_await readBack(place);
    const TeamSecret* secret = listed ? find(*listed, place.name) : nullptr;
    const QDateTime date = secret ? secret->createdAt : QDateTime();
    co_return date;
}

/// Whether the keychain may hold a copy of any value of it.
bool mayHaveCopy(const MaybeRecord& record)
{
    return record && (!record->keeper.isEmpty() || record->hasPrevious || record->hasStale);
}

/// The end of a write: the record. `kept` is what became of the local copy, `before` what was known until now.
Task<SecretWritten> remember(const SecretPlace& place, Secret value, Result<QDateTime> date,
    Result<secrets::Stored> kept, MaybeRecord before, bool hasPrevious)
{
    SecretWritten written;
    written.record.team = place.team;
    written.record.name = place.name;
    written.record.setAt = QDateTime::currentDateTimeUtc();
    written.record.salt = newSalt();
    written.record.fingerprint = secretFingerprint(written.record.salt, value);
    written.record.hasPrevious = hasPrevious;
    written.record.serverCreatedAt = date.value_or(QDateTime());
    if (kept)
        written.record.keeper = kept->keeper;
    else
        written.notKept = keychainError(kept.error());
    written.record.hasStale = !kept && mayHaveCopy(before);
    const auto noted = co_await place.store.putSecretRecord(written.record);
    if (!noted)
        written.notNoted = noted.error();
    co_return written;
}

/// Makes the keychain hold the value, or nothing of this secret.
Task<secrets::Stored> settleCopy(const SecretPlace& place, Secret value, bool keep, MaybeRecord before)
{
    const bool hadPrevious = before && before->hasPrevious;
    if (keep) {
        if (hadPrevious)
            (void)co_await place.keychain.remove(place.previous);
        co_return co_await keepCopy(place.keychain, place.present, value);
    }
    if (before) {
        const auto dropped = co_await dropCopies(place, mayHaveCopy(before));
        if (!dropped)
            co_return tl::unexpected(dropped.error());
    }
    const secrets::Stored nowhere;
    co_return nowhere;
}

Task<SecretWritten> writeValue(SecretPlace place, Secret value, bool keep)
{
    const auto before = co_await recordOf(place);
    if (!before)
        co_return tl::unexpected(before.error());
    const auto sent = co_await insert(place, value);
    if (!sent)
        co_return tl::unexpected(sent.error());
    const auto date = co_await dateOf(place);
    const auto kept = co_await settleCopy(place, value, keep, *before);
    co_return co_await remember(place, value, date, kept, *before, false);
}

/// The present copy as the previous one too, before anything else. What was the previous one comes back with it, for
/// the case that the server says no.
struct Staged {
    bool done = false;
    MaybeSecret replaced;
};

Task<Staged> stage(const SecretPlace& place, const SecretRecord& record)
{
    Staged staged;
    const auto present = co_await readCopy(place, record);
    if (!present)
        co_return staged;
    if (record.hasPrevious) {
        const auto replaced = co_await place.keychain.read(place.previous);
        if (replaced)
            staged.replaced = *replaced;
    }
    const auto kept = co_await keepCopy(place.keychain, place.previous, *present);
    staged.done = kept.has_value();
    co_return staged;
}

Task<void> unstage(const SecretPlace& place, Staged staged)
{
    if (staged.replaced)
        (void)co_await place.keychain.write(place.previous, *staged.replaced);
    else if (staged.done)
        (void)co_await place.keychain.remove(place.previous);
    co_return Status{};
}

Task<SecretWritten> rotateValue(SecretPlace place, Secret value)
{
    const auto before = co_await recordOf(place);
    if (!before)
        co_return tl::unexpected(before.error());
    Staged staged;
    if (*before) {
        const auto tried = co_await stage(place, **before);
        staged = tried.value_or(staged);
    }
    const auto sent = co_await insert(place, value);
    if (!sent) {
        if (stateAfterFailure(sent.error()) != store::EditState::Unknown) {
            (void)co_await unstage(place, staged);
        } else if (staged.done) {
            SecretRecord record = **before;
            record.hasPrevious = true;
            (void)co_await place.store.putSecretRecord(record);
        }
        co_return tl::unexpected(sent.error());
    }
    const auto date = co_await dateOf(place);
    const bool hadOlder = !staged.done && *before && (*before)->hasPrevious;
    if (hadOlder)
        (void)co_await place.keychain.remove(place.previous);
    const auto kept = co_await keepCopy(place.keychain, place.present, value);
    co_return co_await remember(place, value, date, kept, *before, staged.done);
}

Task<SecretWritten> rollBackValue(SecretPlace place)
{
    const auto before = co_await recordOf(place);
    if (!before)
        co_return tl::unexpected(before.error());
    if (!*before || !(*before)->hasPrevious) {
        const KeychainError none{KeychainError::Kind::NotFound, u"no value before this one was kept"_s};
        co_return failure(none);
    }
    const auto previous = co_await place.keychain.read(place.previous);
    if (!previous)
        co_return tl::unexpected(previous.error());
    const auto sent = co_await insert(place, *previous);
    if (!sent)
        co_return tl::unexpected(sent.error());
    const auto date = co_await dateOf(place);
    const auto kept = co_await keepCopy(place.keychain, place.present, *previous);
    // Until the present copy is the right one, the previous one is what can be gone back to.
    if (kept)
        (void)co_await place.keychain.remove(place.previous);
    co_return co_await remember(place, *previous, date, kept, *before, !kept);
}

/// Whether the list may tell that a deletion was done although its answer does not. Not after a refusal: a server may
/// show an empty list to those it refuses.
bool listDecides(const Error& error)
{
    const auto* graphql = std::get_if<GraphQlError>(&error);
    return (graphql && graphql->status == 404) || stateAfterFailure(error) == store::EditState::Unknown;
}

Task<void> removeSecret(SecretPlace place)
{
    const auto deleted = co_await place.client.deleteSecret(place.team, place.name);
    if (!deleted && !listDecides(deleted.error()))
        co_return tl::unexpected(deleted.error());
    const auto listed = co_await readBack(place);
    const bool isGone = listed && !find(*listed, place.name);
    if (!deleted && !isGone)
        co_return tl::unexpected(deleted.error());
    const auto record = co_await recordOf(place);
    if (!record)
        co_return tl::unexpected(record.error());
    if (!*record)
        co_return Status{};
    const auto dropped = co_await dropCopies(place, mayHaveCopy(*record));
    if (!dropped)
        co_return tl::unexpected(dropped.error());
    co_return co_await place.store.removeSecretRecord(place.team, place.name);
}

Task<bool> isListed(SecretPlace place)
{
    const auto listed = co_await readBack(place);
    if (!listed)
        co_return tl::unexpected(listed.error());
    co_return find(*listed, place.name) != nullptr;
}

Task<Secret> revealCopy(SecretPlace place)
{
    const auto record = co_await recordOf(place);
    if (!record)
        co_return tl::unexpected(record.error());
    const SecretRecord known = record->value_or(SecretRecord());
    co_return co_await readCopy(place, known);
}

Task<void> forgetCopies(SecretPlace place)
{
    const auto record = co_await recordOf(place);
    if (!record)
        co_return tl::unexpected(record.error());
    if (!*record)
        co_return Status{};
    const auto dropped = co_await dropCopies(place, true);
    if (!dropped)
        co_return tl::unexpected(dropped.error());
    SecretRecord forgotten = **record;
    forgotten.keeper.clear();
    forgotten.hasPrevious = false;
    forgotten.hasStale = false;
    co_return co_await place.store.putSecretRecord(forgotten);
}

Task<void> forgetPreviousCopy(SecretPlace place)
{
    const auto record = co_await recordOf(place);
    if (!record)
        co_return tl::unexpected(record.error());
    if (!*record || !(*record)->hasPrevious)
        co_return Status{};
    const auto removed = co_await place.keychain.remove(place.previous);
    if (!removed && !isNotFound(removed.error()))
        co_return tl::unexpected(removed.error());
    SecretRecord forgotten = **record;
    forgotten.hasPrevious = false;
    co_return co_await place.store.putSecretRecord(forgotten);
}

Task<Copies> look(
    store::Store& store, SecretStore& keychain, QString prefix, QString team, QStringList names, QObject* context)
{
    const QDeadlineTimer limit(lookLimit);
    const auto records = co_await store.secretRecords(team);
    if (!records)
        co_return tl::unexpected(records.error());
    QHash<QString, QString> keepers;
    for (const SecretRecord& record : *records)
        keepers.insert(record.name, record.keeper);
    Copies copies;
    std::optional<Availability> ofAll;
    for (const QString& name : names) {
        const QString keeper = keepers.value(name);
        if (keeper.isEmpty()) {
            copies.insert(name, {});
            continue;
        }
        if (!ofAll) {
            const QString entry(prefix + u'/' + team + u'/' + name);
            const auto told = co_await limited(keychain.probe(entry), std::chrono::milliseconds(limit.remainingTime()),
                Availability::Timeout, context);
            if (isOfEveryEntry(told))
                ofAll = told;
            copies.insert(name, localCopy(told, keeper));
        } else {
            copies.insert(name, localCopy(*ofAll, keeper));
        }
    }
    co_return copies;
}

Task<void> readiness(SecretStore& keychain, QString entry, QObject* context)
{
    const auto told = co_await limited(keychain.probe(entry), lookLimit, Availability::Timeout, context);
    const LocalCopy copy = localCopy(told, {});
    if (copy.why && !isNotFound(*copy.why))
        co_return failure(*copy.why);
    co_return Status{};
}

Task<void> opened(Async<secrets::Unlocked> call)
{
    const auto answer = co_await call;
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Status{};
}

} // namespace

TeamSecrets::TeamSecrets(api::Client& client, store::Store& store, SecretStore& keychain, const QString& profile,
    const QString& server, Activity& activity, QObject* parent)
    : QObject(parent), m_client(client), m_store(store), m_keychain(keychain),
      m_prefix(secrets::entryKey(profile, QString(u"secret/"_s + server))), m_activity(activity)
{
    connect(&keychain, &SecretStore::waitingChanged, this, &TeamSecrets::waitingForKeychainChanged);
}

SecretPlace TeamSecrets::place(const QString& team, const QString& name) const
{
    return {m_client, m_store, m_keychain, m_prefix, team, name};
}

Async<Copies> TeamSecrets::localCopies(QString team, QStringList names)
{
    return m_activity.track(start(look(m_store, m_keychain, m_prefix, std::move(team), std::move(names), &m_activity)));
}

Async<bool> TeamSecrets::exists(QString team, QString name)
{
    return m_activity.track(start(isListed(place(team, name))));
}

Async<SecretWritten> TeamSecrets::write(QString team, QString name, Secret value, bool keep)
{
    return m_activity.track(start(writeValue(place(team, name), std::move(value), keep)));
}

Async<void> TeamSecrets::remove(QString team, QString name)
{
    return m_activity.track(start(removeSecret(place(team, name))));
}

Async<Secret> TeamSecrets::reveal(QString team, QString name)
{
    return m_activity.track(start(revealCopy(place(team, name))));
}

Async<void> TeamSecrets::forget(QString team, QString name)
{
    return m_activity.track(start(forgetCopies(place(team, name))));
}

Async<SecretWritten> TeamSecrets::rotate(QString team, QString name, Secret value)
{
    return m_activity.track(start(rotateValue(place(team, name), std::move(value))));
}

Async<SecretWritten> TeamSecrets::rollBack(QString team, QString name)
{
    return m_activity.track(start(rollBackValue(place(team, name))));
}

Async<void> TeamSecrets::forgetPrevious(QString team, QString name)
{
    return m_activity.track(start(forgetPreviousCopy(place(team, name))));
}

Async<void> TeamSecrets::keychainReady()
{
    return m_activity.track(start(readiness(m_keychain, m_prefix, &m_activity)));
}

// Not tracked: a prompt may stay open for minutes, and nothing but the keychain is used.
Async<void> TeamSecrets::unlockKeychain()
{
    return start(opened(m_keychain.unlock()));
}

Async<void> TeamSecrets::createKeyring()
{
    return start(opened(m_keychain.createKeyring()));
}

bool TeamSecrets::isWaitingForKeychain() const
{
    return m_keychain.isWaiting();
}

void TeamSecrets::stopWaitingForKeychain()
{
    m_keychain.stopWaiting();
}

} // namespace desk::sync
