// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keychainfacts.h"

namespace desk::secrets {

using Kind = KeychainError::Kind;
using Reach = KeychainFacts::Reach;

namespace {
std::optional<KeychainError> reachBlocker(const KeychainFacts& facts)
{
    switch (facts.reach) {
    case Reach::NoBus:
        return KeychainError{Kind::NoBus, facts.detail};
    case Reach::NoService:
        return KeychainError{Kind::NoService, facts.detail};
    case Reach::Timeout:
        return KeychainError{Kind::Timeout, facts.detail};
    case Reach::Failed:
        return KeychainError{Kind::Other, facts.detail};
    case Reach::Service:
    case Reach::NotAskable:
        break;
    }
    return std::nullopt;
}
} // namespace

Availability availability(const KeychainFacts& facts)
{
    switch (facts.reach) {
    case Reach::NoBus:
        return Availability::NoBus;
    case Reach::NoService:
        return Availability::NoService;
    case Reach::Timeout:
        return Availability::Timeout;
    case Reach::Failed:
    case Reach::NotAskable:
        return Availability::Unknown;
    case Reach::Service:
        break;
    }
    if (facts.unlockedItems > 0)
        return Availability::Present;
    if (facts.lockedItems > 0)
        return Availability::Locked;
    if (!facts.hasDefault)
        return Availability::NoDefaultKeyring;
    // Some services list nothing of a locked keyring, so only an open one proves that an entry is absent.
    return facts.defaultLocked ? Availability::Locked : Availability::Absent;
}

std::optional<KeychainError> accessBlocker(const KeychainFacts& facts)
{
    if (auto blocker = reachBlocker(facts))
        return blocker;
    switch (availability(facts)) {
    case Availability::Locked:
        return KeychainError{Kind::Locked, facts.detail};
    case Availability::NoDefaultKeyring:
        return KeychainError{Kind::NoDefaultKeyring, facts.detail};
    default:
        return std::nullopt;
    }
}

std::optional<KeychainError> writeBlocker(const KeychainFacts& facts)
{
    if (auto blocker = reachBlocker(facts))
        return blocker;
    if (facts.reach == Reach::NotAskable)
        return std::nullopt;
    if (!facts.hasDefault)
        return KeychainError{Kind::NoDefaultKeyring, facts.detail};
    if (facts.defaultLocked || facts.lockedItems > 0)
        return KeychainError{Kind::Locked, facts.detail};
    return std::nullopt;
}

} // namespace desk::secrets
