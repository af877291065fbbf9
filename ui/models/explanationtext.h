// SPDX-License-Identifier: Apache-2.0
// Why a test went as it went, in words: one sentence, what to do about it, and the endpoint's own words.
#pragma once

#include "app/webhook/explanation.h"
#include "ui/theme/tones.h"

#include <QString>

namespace desk::ui {

/// What happened: "The endpoint rejected the token." Plain text, never HTML.
[[nodiscard]] QString sentence(const webhook::Explanation& explanation);

/// What helps: "Rotate DEPLOY_TOKEN, then send again."
[[nodiscard]] QString action(const webhook::Explanation& explanation);

/// Who said what: "WWW-Authenticate says: the token expired"; empty where there is nothing to quote or the sentence has
/// it already.
[[nodiscard]] QString quotation(const webhook::Explanation& explanation);

/// Of the button that does it; empty where no page can.
[[nodiscard]] QString buttonText(webhook::Remedy remedy);

/// "30 s", "5 min", "2 h".
[[nodiscard]] QString waitText(std::chrono::milliseconds time);

[[nodiscard]] Tone explanationTone(webhook::Cause cause);

} // namespace desk::ui
