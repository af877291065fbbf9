// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/explanation.h"
#include "ui/tester/responsemask.h"
#include "ui/theme/tones.h"

namespace desk::ui {

/// Why a run went as it went, as the page says it.
struct ResponseWords {
    webhook::Explanation explanation;
    QString text; ///< empty where there is nothing to explain
    QString button;
    Tone tone = Tone::Info;
};
[[nodiscard]] ResponseWords wordsOf(const webhook::TestRun& run, const ResponseMask& mask);

} // namespace desk::ui
