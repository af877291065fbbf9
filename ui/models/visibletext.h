// SPDX-License-Identifier: Apache-2.0
// Text from outside, so that nothing in it can hide or turn what stands beside it.
#pragma once

#include <QString>

namespace desk::ui {

/// Control characters become their pictures ("␛"), what is invisible or turns the direction of reading becomes its
/// number in brackets ("⟨U+202E⟩"). Line ends stay where `lines` are kept (CR LF as LF), a tab always does.
/// Marked, a line end is its pictures and ends the line as well.
enum class LineEnds { Kept, Shown, Marked };
[[nodiscard]] QString visibleText(QStringView text, LineEnds lines);

/// The same in lines of at most `most` UTF-16 units, so that laying them out takes no time. `broke` says whether there
/// was a longer one.
struct BrokenText {
    QString text;
    bool broke = false;
};
[[nodiscard]] BrokenText brokenLines(const QString& text, qsizetype most);

} // namespace desk::ui
