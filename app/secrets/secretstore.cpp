// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretstore.h"

namespace desk::secrets {

QString entryKey(const QString& profile, const QString& what)
{
    return QString(ServiceName) + u'/' + profile + u'/' + what;
}

void SecretStore::setWaiting(bool waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged(waiting);
}

} // namespace desk::secrets
