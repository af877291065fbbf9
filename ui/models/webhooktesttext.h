// SPDX-License-Identifier: Apache-2.0
// Tests of webhooks, in words.
#pragma once

#include "app/core/webhooktest.h"
#include "app/core/workspace.h"
#include "app/store/rows.h"
#include "ui/theme/tones.h"

#include <QString>

namespace desk::ui {

/// "200", "Passed", "Failed": the status where there is one.
[[nodiscard]] QString testChip(bool ok, const std::optional<int>& status);
[[nodiscard]] Tone testTone(bool ok);

/// "200 · from the server".
[[nodiscard]] QString testLabel(const store::WebhookTestRecord& record);

/// "The endpoint took it: 200 OK.", or what went wrong in the sender's words.
[[nodiscard]] QString testResult(const WebhookTest& test);

/// What most likely is wrong and what to do, in one sentence; empty when it went well or nothing is known.
[[nodiscard]] QString testDiagnosis(const WebhookTest& test, const WebhookDraft& sent);

} // namespace desk::ui
