// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tester/tester.h"

namespace desk::tester {

[[nodiscard]] RunSummary summaryOf(const webhook::TestRun& run);

/// What a search looks at besides label, name and status: address, payload and answer, the beginning of long ones.
[[nodiscard]] QString searchText(const webhook::TestRun& run);

/// What the last test of a webhook is remembered as.
[[nodiscard]] WebhookTest testOf(const webhook::TestRun& run);

} // namespace desk::tester
