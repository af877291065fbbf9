// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretservice.h"

#include <QDBusVariant>

#include <optional>

namespace desk::secrets {

/// Has the service open the default keyring, with a prompt of its own; one is made first where that is wanted and there
/// is none. KWallet asks by itself when an entry is read, so that there is nothing to open.
class ServiceOpener final : public ServiceTalk {
    Q_OBJECT
public:
    enum class Missing { IsAnError, IsMade };
    using Done = std::function<void(const std::optional<KeychainError>&)>;
    ServiceOpener(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent);
    /// Calls `done` once, later, and deletes itself.
    void start(Missing missing, Done done);
    /// Takes the prompt back: the person did not want it after all.
    void dismiss();

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant& result);

private:
    void create();
    void unlock(const QString& collection);
    void prompt(const QString& path);
    void proveOpen();
    void failed(KeychainFacts::Reach reach, const QString& detail) override;
    void denied();
    void finish(const std::optional<KeychainError>& error);

    Done m_done;
    QString m_prompt; ///< while it is open
};

} // namespace desk::secrets
