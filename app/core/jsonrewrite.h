// SPDX-License-Identifier: Apache-2.0
// JSON as other programs write it after they have read it: where a receiver signs that in place of the bytes that came,
// its signature is another one.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace desk {

struct JsonStyle {
    enum class Layout {
        Compact, ///< JSON.stringify, Go, Qt: {"a":1,"b":2}
        Spaced, ///< Python's json.dumps: {"a": 1, "b": 2}
        Indented2,
        Indented4,
    };
    enum class Escapes {
        None, ///< only what has to be
        Ascii, ///< Python's: \u00e4
        Html, ///< Go's: \u003c
    };
    Layout layout = Layout::Compact;
    Escapes escapes = Escapes::None;
    bool sorted = false; ///< keys in order
    bool shortNumbers = false; ///< as JavaScript does: 1.0 becomes 1
    bool operator==(const JsonStyle&) const = default;
};

/// All there are, the most usual first.
[[nodiscard]] QList<JsonStyle> jsonStyles();

/// The text in that style; of a key that is there twice the last value counts, in the place of the first. Nothing when
/// it is not JSON.
[[nodiscard]] std::optional<QString> rewritten(QStringView json, const JsonStyle& style);

} // namespace desk
