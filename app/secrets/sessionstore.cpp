// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/sessionstore.h"

namespace desk::secrets {

using namespace Qt::StringLiterals;

Async<Secret> SessionStore::read(const QString& key)
{
    const auto entry = m_secrets.constFind(key);
    if (entry == m_secrets.constEnd())
        return readyFuture<Result<Secret>>(failure(KeychainError{KeychainError::Kind::NotFound, {}}));
    return readyFuture<Result<Secret>>(*entry);
}

Async<Stored> SessionStore::write(const QString& key, const Secret& secret)
{
    m_secrets.insert(key, secret);
    return readyFuture<Result<Stored>>(Stored{u"session"_s});
}

Async<Removed> SessionStore::remove(const QString& key)
{
    return readyFuture<Result<Removed>>(Removed{m_secrets.remove(key)});
}

QFuture<Availability> SessionStore::probe(const QString& key)
{
    return readyFuture(m_secrets.contains(key) ? Availability::Present : Availability::Absent);
}

Async<Unlocked> SessionStore::unlock()
{
    return readyFuture<Result<Unlocked>>(Unlocked{});
}

Async<Unlocked> SessionStore::createKeyring()
{
    return readyFuture<Result<Unlocked>>(Unlocked{});
}

} // namespace desk::secrets
