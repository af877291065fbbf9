// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/vault.h"

#include <QMutexLocker>
#include <QRandomGenerator>

namespace desk::sandbox {

void Vault::set(qint64 entity, const QString& name, Secret value)
{
    const QMutexLocker locked(&m_mutex);
    m_values.insert({entity, name}, std::move(value));
}

void Vault::remove(qint64 entity, const QString& name)
{
    const QMutexLocker locked(&m_mutex);
    m_values.remove({entity, name});
}

std::optional<Secret> Vault::value(qint64 entity, const QString& name) const
{
    const QMutexLocker locked(&m_mutex);
    const auto found = m_values.find({entity, name});
    return found == m_values.end() ? std::nullopt : std::optional(*found);
}

QList<Secret> Vault::all() const
{
    const QMutexLocker locked(&m_mutex);
    return m_values.values();
}

QByteArray randomToken()
{
    constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray token(40, '\0');
    for (char& c : token)
        c = letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)];
    return token;
}

} // namespace desk::sandbox
