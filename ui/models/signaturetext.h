// SPDX-License-Identifier: Apache-2.0
// Signatures in words.
#pragma once

#include "app/core/signaturelab.h"
#include "app/webhook/receiver.h"
#include "ui/theme/tones.h"

#include <QString>

namespace desk::ui {

/// Which mistake the receiver made and what it has to do, in one or two sentences. `key` is the name of the right
/// secret.
[[nodiscard]] QString describe(const SignatureDiagnosis& diagnosis, const QString& key);
[[nodiscard]] Tone diagnosisTone(SignatureMistake mistake);

/// "hex", "sha256= and hex".
[[nodiscard]] QString formName(SignatureForm form);
/// "compact, keys sorted".
[[nodiscard]] QString styleName(const JsonStyle& style);

/// What the receiver found out about a request: "Valid", "Wrong", "Missing", "Not checked".
[[nodiscard]] QString checkText(webhook::SignatureCheck check);
[[nodiscard]] Tone checkTone(webhook::SignatureCheck check);

} // namespace desk::ui
