// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretstore.h"

namespace desk::secrets {

QString entryKey(const QString& profile, const QString& what)
{
    return QString(ServiceName) + u'/' + profile + u'/' + what;
}

} // namespace desk::secrets
