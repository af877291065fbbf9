// SPDX-License-Identifier: Apache-2.0
// What opening the files of a workspace brought to light, in words. Pure.
#pragma once

#include "app/store/store.h"
#include "ui/theme/tones.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace desk::ui {

struct OpenReportWords {
    Tone tone = Tone::Info;
    QString text;
    bool hasPending = false; ///< because of it something waits in Pending changes
    bool operator==(const OpenReportWords&) const = default;
};

/// Nothing where the files were sound. That a folder cannot be written is said elsewhere, as long as it is so.
[[nodiscard]] std::optional<OpenReportWords> openReportWords(const store::OpenReport& report);

/// The same one by one, and where the damaged file is now. For who has no window to look in.
[[nodiscard]] QStringList openReportLines(const store::OpenReport& report);

} // namespace desk::ui
