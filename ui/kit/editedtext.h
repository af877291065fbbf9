// SPDX-License-Identifier: Apache-2.0
// A QTextDocument has line ends and spaces of its own; what it shows cannot be taken for what it was given.
#pragma once

#include <QString>

namespace desk::ui {

/// `source` with the edits that made `after` of `before`: outside of them it stays as it was, to the character.
/// `before` is what the document made of `source`, `after` what it has now, both as QTextDocument::toRawText().
[[nodiscard]] QString withEdits(const QString& source, QStringView before, QStringView after);

} // namespace desk::ui
