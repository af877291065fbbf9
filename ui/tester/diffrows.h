// SPDX-License-Identifier: Apache-2.0
// What differs between two runs, as rows of words.
#pragma once

#include "app/tester/tester.h"
#include "app/webhook/rundiff.h"
#include "ui/theme/tones.h"

namespace desk::ui {

struct DiffRow {
    enum class Kind { Section, Added, Removed, Changed };
    Kind kind = Kind::Section;
    QString what; ///< "Headers", "Content-Type", "$.items[0]", "Line 12"
    QString before; ///< of a section: what it says of itself
    QString now;
    bool operator==(const DiffRow&) const = default;
};

/// Sections status, timing, headers and body, each with what differs in it. Texts are masked already, but not yet made
/// visible. `was` and `is` are how the runs ended, in words.
[[nodiscard]] QList<DiffRow> diffRows(const webhook::RunDiff& diff, const QString& was, const QString& is);

/// "− removed", "+ added", "~ changed".
[[nodiscard]] QString diffMark(DiffRow::Kind kind);
[[nodiscard]] Tone diffTone(DiffRow::Kind kind);
/// "1 → 2", or the one that is there.
[[nodiscard]] QString diffValues(const DiffRow& row);

/// "10:42 · 204 · this computer", with its name before where it has one.
[[nodiscard]] QString runLabel(const tester::RunSummary& run, const QDateTime& now);
/// The newest run before that one with the same webhook or address; empty where there is none.
[[nodiscard]] QString runBefore(const webhook::TestRun& run, const QList<tester::RunSummary>& others);

} // namespace desk::ui
