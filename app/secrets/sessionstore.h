// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace desk::secrets {

/// "Use for this session only": what a user may choose when there is no keychain. Nothing outlives the object.
class SessionStore final : public SecretStore {
public:
    [[nodiscard]] Async<Secret> read(const QString& key) override;
    [[nodiscard]] Async<Stored> write(const QString& key, const Secret& secret) override;
    [[nodiscard]] Async<Removed> remove(const QString& key) override;
    [[nodiscard]] QFuture<Availability> probe(const QString& key) override;
    [[nodiscard]] Async<Unlocked> unlock() override;
    [[nodiscard]] Async<Unlocked> createKeyring() override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace desk::secrets
