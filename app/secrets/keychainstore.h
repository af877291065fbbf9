// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretstore.h"

#include <chrono>
#include <memory>

namespace desk::secrets {

struct KeychainTiming {
    std::chrono::milliseconds call{1000}; ///< one question on the bus
    std::chrono::milliseconds look{2000}; ///< all questions before a request, and starting the service
    std::chrono::milliseconds patience{1500}; ///< an answer that takes longer is told as waiting
    std::chrono::milliseconds request{10000}; ///< read, write or remove, from its turn to its answer
    std::chrono::milliseconds prompt{120000}; ///< the user typing a password after unlock() or createKeyring()
};

/// The system's keychain. On Linux every request looks first, over D-Bus and without a prompt, whether there is a
/// service, a default keyring and an unlocked entry, since a locked keyring otherwise looks like an empty one. Requests
/// run one after the other, beside a prompt. A request that outlives its time is answered with KeychainError::Timeout;
/// until the keychain has let go of it, further ones get the same answer at once. For the main thread only, with a Glib
/// event loop on Linux (without one: NoBus).
class KeychainStore final : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(KeychainTiming timing = {}, QObject* parent = nullptr);
    ~KeychainStore() override;

    [[nodiscard]] Async<Secret> read(const QString& key) override;
    /// InvalidInputError when the secret is longer than Secret::MaxTokenBytes. After a Timeout the keychain may still
    /// carry the write out.
    [[nodiscard]] Async<Stored> write(const QString& key, const Secret& secret) override;
    [[nodiscard]] Async<Removed> remove(const QString& key) override;
    [[nodiscard]] QFuture<Availability> probe(const QString& key) override;
    /// A second call while a prompt is open joins the first.
    [[nodiscard]] Async<Unlocked> unlock() override;
    [[nodiscard]] Async<Unlocked> createKeyring() override;
    void stopWaiting() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// Which keychain this desktop uses, in English, for reports; without asking it.
[[nodiscard]] QString keychainBackend();

} // namespace desk::secrets
