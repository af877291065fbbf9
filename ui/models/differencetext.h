// SPDX-License-Identifier: Apache-2.0
// What is said when the server holds something else than was saved.
#pragma once

#include "app/core/automation.h"
#include "ui/theme/tones.h"

#include <QList>
#include <QString>

namespace desk::ui {

/// "Filter", "Name": the part in the words of the form.
[[nodiscard]] QString partLabel(Difference::Part part);

/// One sentence: "Name: it holds “b”, wanted was “a”." Long texts are cut.
[[nodiscard]] QString describe(const Difference& difference);

/// All of them, behind one that says what happened; empty where there is none.
[[nodiscard]] QString describe(const QList<Difference>& differences);

/// Danger where the automation now does something else than was wanted; else Warning.
[[nodiscard]] Tone toneOf(const QList<Difference>& differences);

} // namespace desk::ui
