// SPDX-License-Identifier: Apache-2.0
// A keychain that cannot be used, in one of the ways of docs/keychain.md.
#pragma once

#include "app/secrets/secretstore.h"

namespace desk::test {

class BrokenKeychain final : public secrets::SecretStore {
public:
    BrokenKeychain(KeychainError::Kind kind, secrets::Availability told) : m_kind(kind), m_told(told) { }

    [[nodiscard]] Async<Secret> read(const QString&) override { return fail<Secret>(); }
    [[nodiscard]] Async<secrets::Stored> write(const QString&, const Secret&) override
    {
        return fail<secrets::Stored>();
    }
    [[nodiscard]] Async<secrets::Removed> remove(const QString&) override { return fail<secrets::Removed>(); }
    [[nodiscard]] QFuture<secrets::Availability> probe(const QString&) override { return readyFuture(m_told); }
    [[nodiscard]] Async<secrets::Unlocked> unlock() override
    {
        ++unlocks;
        m_told = secrets::Availability::Absent;
        return readyFuture(Result<secrets::Unlocked>(secrets::Unlocked{}));
    }
    [[nodiscard]] Async<secrets::Unlocked> createKeyring() override { return fail<secrets::Unlocked>(); }

    int unlocks = 0;

private:
    template <typename T>
    Async<T> fail() const
    {
        return readyFuture(Result<T>(failure(KeychainError{m_kind, {}})));
    }

    KeychainError::Kind m_kind;
    secrets::Availability m_told;
};

} // namespace desk::test
