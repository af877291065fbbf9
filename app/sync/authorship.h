// SPDX-License-Identifier: Apache-2.0
// Whose an edit is. Pure.
#pragma once

#include "app/core/workspace.h"
#include "app/store/rows.h"

namespace desk::sync {

/// Somebody as the author of edits.
[[nodiscard]] store::EditAuthor authorFrom(const Viewer& viewer, const QString& serverUrl);

/// Whether that is another account than the one whose key is used now. Where nobody is known there is nobody else.
[[nodiscard]] bool isSomebodyElse(const store::EditAuthor& author, const store::EditAuthor& now);

} // namespace desk::sync
