// SPDX-License-Identifier: Apache-2.0
// What somebody allowed on the consent page and nobody has used yet. In memory: a code is older than a restart anyway.
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QHash>

namespace desk::sandbox::slack {

class Grants {
public:
    /// A new code for the channel, to be redeemed with exactly that redirect address.
    [[nodiscard]] QString add(const QString& channel, const QString& redirect, const QDateTime& now);

    /// The channel; the code is used up, also by a try with another address. GraphQlError 400.
    [[nodiscard]] Result<QString> redeem(const QString& code, const QString& redirect, const QDateTime& now);

private:
    struct Grant {
        QString channel;
        QString redirect;
        QDateTime until;
    };
    QHash<QString, Grant> m_open;
};

} // namespace desk::sandbox::slack
