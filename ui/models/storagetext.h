// SPDX-License-Identifier: Apache-2.0
// What the files of a workspace hold and whether they are sound, in words. Pure.
#pragma once

#include "app/store/rows.h"
#include "ui/theme/tones.h"

#include <QString>

namespace desk::ui {

/// "1.2 MB: 7 automations, 300 executions, 12 entries of activity".
[[nodiscard]] QString cacheText(const store::StorageReport& report);
/// "340.0 kB: 2 pending changes, 12 changes made, 3 tests".
[[nodiscard]] QString userText(const store::StorageReport& report);

struct IntegrityWords {
    Tone tone = Tone::Success;
    QString text; ///< what is wrong and what to do, or that nothing is
    bool operator==(const IntegrityWords&) const = default;
};

[[nodiscard]] IntegrityWords integrityWords(const store::IntegrityReport& report);

} // namespace desk::ui
