// SPDX-License-Identifier: Apache-2.0
#include "app/sync/secretcopies.h"

namespace desk::sync {

using namespace Qt::StringLiterals;
using secrets::Availability;
using Kind = KeychainError::Kind;

SecretPlace::SecretPlace(api::Client& aClient, store::Store& aStore, secrets::SecretStore& aKeychain,
    const QString& prefix, QString aTeam, QString aName)
    : client(aClient), store(aStore), keychain(aKeychain), team(std::move(aTeam)), name(std::move(aName)),
      present(QString(prefix + u'/' + team + u'/' + name)), previous(QString(present + u"/previous"_s))
{
}

KeychainError keychainError(const Error& error)
{
    if (const auto* ofKeychain = std::get_if<KeychainError>(&error))
        return *ofKeychain;
    if (const auto* invalid = std::get_if<InvalidInputError>(&error))
        return {Kind::Refused, invalid->detail};
    return {Kind::Other, debugText(error)};
}

bool isNotFound(const Error& error)
{
    const auto* ofKeychain = std::get_if<KeychainError>(&error);
    return ofKeychain && ofKeychain->kind == Kind::NotFound;
}

Task<secrets::Stored> keepCopy(secrets::SecretStore& keychain, QString entry, Secret value)
{
    if (value.size() > Secret::MaxTokenBytes) {
        const KeychainError tooLong{Kind::Refused, u"the value is longer than a keychain takes"_s};
        co_return failure(tooLong);
    }
    const auto stored = co_await keychain.write(entry, value);
    if (!stored) {
        const KeychainError error = keychainError(stored.error());
        co_return failure(error);
    }
    co_return *stored;
}

Task<Secret> readCopy(const SecretPlace& place, const SecretRecord& record)
{
    if (record.keeper.isEmpty()) {
        const KeychainError none{Kind::NotFound, u"no copy was kept"_s};
        co_return failure(none);
    }
    const auto kept = co_await place.keychain.read(place.present);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (secretFingerprint(record.salt, *kept) != record.fingerprint) {
        const KeychainError another{Kind::NotFound, u"the keychain holds another value"_s};
        co_return failure(another);
    }
    co_return *kept;
}

Task<void> dropCopies(const SecretPlace& place, bool kept)
{
    const auto present = co_await place.keychain.remove(place.present);
    const auto previous = co_await place.keychain.remove(place.previous);
    for (const auto* removed : {&present, &previous}) {
        if (kept && !*removed && !isNotFound(removed->error()))
            co_return tl::unexpected(removed->error());
    }
    co_return Status{};
}

LocalCopy localCopy(Availability availability, const QString& keeper)
{
    using enum LocalCopy::State;
    const auto unavailable = [](Kind kind) { return LocalCopy{Unavailable, KeychainError{kind, {}}}; };
    switch (availability) {
    case Availability::Present:
        return {Kept, {}};
    case Availability::Absent:
        return {NotKept, KeychainError{Kind::NotFound, u"it was kept by "_s + keeper}};
    case Availability::Locked:
        return {Locked, KeychainError{Kind::Locked, {}}};
    case Availability::NoDefaultKeyring:
        return unavailable(Kind::NoDefaultKeyring);
    case Availability::NoService:
        return unavailable(Kind::NoService);
    case Availability::NoBus:
        return unavailable(Kind::NoBus);
    case Availability::Timeout:
        return unavailable(Kind::Timeout);
    case Availability::Unknown:
        break;
    }
    // This keychain tells nothing unless it is opened, so that the record is all there is.
    const bool askedByOpening = keeper != "secret-service"_L1;
    return askedByOpening ? LocalCopy{Kept, {}} : unavailable(Kind::Other);
}

bool isOfEveryEntry(Availability availability)
{
    switch (availability) {
    case Availability::NoDefaultKeyring:
    case Availability::NoService:
    case Availability::NoBus:
    case Availability::Timeout:
        return true;
    default:
        return false;
    }
}

} // namespace desk::sync
