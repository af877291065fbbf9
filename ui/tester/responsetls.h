// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/testrun.h"
#include "ui/tester/responsefacts.h"

namespace desk::ui {

/// For the tab TLS: version, cipher, what the check said, and each certificate. Empty where there was no TLS. `now`
/// decides how many days are left.
[[nodiscard]] QList<Fact> tlsFacts(const wire::Exchange& exchange, const QDateTime& now);

} // namespace desk::ui
