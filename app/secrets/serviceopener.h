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
    /// Calls `done` once, later, and deletes itself; with a prompt on the screen that is when the person has answered.
    /// A prompt cannot be taken back: GNOME Keyring 42 ends itself with an assertion when it is asked to dismiss one.
    void start(Missing missing, Done done);

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
};

} // namespace desk::secrets
