// SPDX-License-Identifier: Apache-2.0
// Whether what was typed can be found in a text, letter by letter and in order, and how well.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace desk::ui {

struct FuzzyMatch {
    int score = 0; ///< comparable between texts for one pattern
    QList<int> positions; ///< ascending, in the text
    bool operator==(const FuzzyMatch&) const = default;
};

/// Without case and accents. The words of the pattern may stand in any order; starts of words and letters in a row
/// count more. An empty pattern matches everything with 0. Of a text only the first 256 letters are looked at, of a
/// pattern the first 64.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& pattern, const QString& text);

/// Without case and accents, for plain comparisons.
[[nodiscard]] QString folded(const QString& text);

} // namespace desk::ui
