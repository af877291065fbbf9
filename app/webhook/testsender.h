// SPDX-License-Identifier: Apache-2.0
// Sends a delivery as a test: everything that is known of it afterwards comes back.
#pragma once

#include "app/webhook/addressguard.h"
#include "app/webhook/delivery.h"
#include "app/wire/client.h"

#include <chrono>
#include <functional>

namespace desk::webhook {

struct TestOptions {
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10); ///< name, TCP and TLS together
    std::chrono::milliseconds totalTimeout = std::chrono::seconds(30);
    QList<AllowedTarget> allowed; ///< what the person agreed to
    QByteArray authorities; ///< PEM, trusted for this delivery besides the system's
    std::function<void(const QString&)> onPhase; ///< wire::SendOptions::onPhase
    wire::Resolver resolver; ///< nothing: the system's
};

inline constexpr qsizetype shownBytes = qsizetype{2} * 1024 * 1024; ///< of a body in memory
inline constexpr qint64 keptOnDisk = qint64{50} * 1024 * 1024; ///< of a body in all; what comes after is not read

/// How a delivery is sent as a test: guarded, bounded. InvalidInputError "authorities" where there is no certificate in
/// the PEM.
[[nodiscard]] Result<wire::SendOptions> sendOptions(const Delivery& delivery, const TestOptions& options);

/// Without TLS to another computer, with a secret in it: token, signing key, one of `secrets`, or a header or part of
/// the URL that names itself a credential. To be asked about before it is sent.
[[nodiscard]] bool exposesSecrets(const Delivery& delivery, const QList<NamedSecret>& secrets = {});

/// One press, one connection, one request: no retry, no redirect.
class TestSender final {
public:
    /// Nothing in the exchange is masked. What cannot be sent comes back as NotSent with InvalidInputError.
    [[nodiscard]] wire::SendHandle send(const Delivery& delivery, const TestOptions& options = {});
    /// The exchange is there, as Cancelled, before this returns; nothing when it has ended already.
    void cancel(quint64 id) { m_client.cancel(id); }

private:
    wire::Client m_client;
};

} // namespace desk::webhook
