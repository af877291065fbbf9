// SPDX-License-Identifier: Apache-2.0
// What the person agreed to for tests from this computer.
#pragma once

#include "app/webhook/addressguard.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace desk::tester {

/// Certificates that are trusted for one host besides the system's.
struct Authority {
    QString host; ///< lower-case ASCII
    QByteArray pem;
    bool operator==(const Authority&) const = default;
};

struct Trust {
    QList<webhook::AllowedTarget> targets;
    QList<Authority> authorities;
    bool operator==(const Trust&) const = default;
};

} // namespace desk::tester
