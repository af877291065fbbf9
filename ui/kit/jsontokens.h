// SPDX-License-Identifier: Apache-2.0
// JSON cut into coloured pieces one line at a time, however broken the text is: JSON strings never span lines.
#pragma once

#include <QList>
#include <QStringView>

namespace desk::ui {

struct JsonToken {
    enum class Kind { Key, String, Number, Word, Punctuation };
    Kind kind = Kind::Punctuation;
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const JsonToken&) const = default;
};

/// An open string ends with the line; `Word` is true, false or null; what is no JSON gives no token.
[[nodiscard]] QList<JsonToken> jsonTokens(QStringView line);

/// The offset of the bracket that belongs to the one at `position`, -1 when there is none. Brackets inside of strings
/// do not count.
[[nodiscard]] qsizetype matchingBracket(QStringView text, qsizetype position);

/// What a line begins with that follows `before`, the text of a line up to the cursor: as deep, or one deeper behind
/// an opening bracket.
[[nodiscard]] QString indentAfter(QStringView before);

} // namespace desk::ui
