// SPDX-License-Identifier: Apache-2.0
// What is known of a run, as facts in words.
#pragma once

#include "app/webhook/testrun.h"
#include "ui/tester/responsefacts.h"
#include "ui/tester/responsemask.h"

namespace desk::ui {

/// For the tab Summary.
[[nodiscard]] QList<Fact> summaryFacts(const webhook::TestRun& run, const ResponseMask& mask);

/// What a redirect would do if it were followed; nothing where the answer is none.
struct RedirectHop {
    QUrl target; ///< invalid where Location leads nowhere
    bool keepsBody = false; ///< 307, 308: the same request again; else a GET without a body
    bool sameOrigin = false; ///< scheme, host and port
    bool operator==(const RedirectHop&) const = default;
};
[[nodiscard]] std::optional<RedirectHop> redirectHop(const webhook::TestRun& run);

} // namespace desk::ui
