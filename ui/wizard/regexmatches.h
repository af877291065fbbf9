// SPDX-License-Identifier: Apache-2.0
// What a regex of the server would say about names that are known here. Pure.
#pragma once

#include <QString>
#include <QStringList>

namespace desk::ui {

struct RegexMatches {
    enum class State {
        Tried,
        Broken, ///< the server does not take it
        NotHere, ///< the server takes it, the engine of this program does not
    };
    State state = State::Tried;
    QStringList matching;
    QStringList others; ///< all, where nothing could be tried
    bool operator==(const RegexMatches&) const = default;
};

/// A match anywhere in the name counts, as on the server (docs/protocol.md 4.2).
[[nodiscard]] RegexMatches regexMatches(const QString& pattern, const QStringList& names);

} // namespace desk::ui
