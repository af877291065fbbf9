// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPlainTextEdit;

namespace desk::ui {

/// Monospace on the ground code stands on. To be called again when the palette changes.
void lookLikeCode(QPlainTextEdit& editor);

} // namespace desk::ui
