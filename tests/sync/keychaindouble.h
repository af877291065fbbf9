// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/sessionstore.h"

#include <QPromise>

#include <memory>
#include <vector>

/// A keychain in memory that fails as it is told; what it keeps is looked at through `kept`.
class KeychainDouble final : public desk::secrets::SecretStore {
public:
    desk::secrets::SessionStore kept;
    std::optional<desk::KeychainError> readFails;
    std::optional<desk::KeychainError> writeFails;
    std::optional<desk::KeychainError> removeFails;
    std::optional<desk::secrets::Availability> says; ///< to a probe
    bool probeHangs = false;
    int probes = 0;
    int calls = 0;

    /// Nothing can be done with it.
    void fail(const std::optional<desk::KeychainError>& error) { readFails = writeFails = removeFails = error; }

    desk::Async<desk::Secret> read(const QString& key) override
    {
        ++calls;
        return readFails ? failed<desk::Secret>(*readFails) : kept.read(key);
    }
    desk::Async<desk::secrets::Stored> write(const QString& key, const desk::Secret& secret) override
    {
        ++calls;
        return writeFails ? failed<desk::secrets::Stored>(*writeFails) : kept.write(key, secret);
    }
    desk::Async<desk::secrets::Removed> remove(const QString& key) override
    {
        ++calls;
        return removeFails ? failed<desk::secrets::Removed>(*removeFails) : kept.remove(key);
    }
    QFuture<desk::secrets::Availability> probe(const QString& key) override
    {
        ++probes;
        if (!probeHangs)
            return says ? desk::readyFuture(*says) : kept.probe(key);
        m_hanging.push_back(std::make_unique<QPromise<desk::secrets::Availability>>());
        m_hanging.back()->start();
        return m_hanging.back()->future();
    }
    desk::Async<desk::secrets::Unlocked> unlock() override { return opened(); }
    desk::Async<desk::secrets::Unlocked> createKeyring() override { return opened(); }

    using SecretStore::setWaiting;

private:
    template <typename T>
    static desk::Async<T> failed(const desk::KeychainError& error)
    {
        return desk::readyFuture<desk::Result<T>>(desk::failure(error));
    }
    desk::Async<desk::secrets::Unlocked> opened()
    {
        if (readFails && readFails->kind == desk::KeychainError::Kind::Denied)
            return failed<desk::secrets::Unlocked>(*readFails);
        fail(std::nullopt);
        says.reset();
        return desk::readyFuture<desk::Result<desk::secrets::Unlocked>>(desk::secrets::Unlocked{});
    }

    std::vector<std::unique_ptr<QPromise<desk::secrets::Availability>>> m_hanging;
};
