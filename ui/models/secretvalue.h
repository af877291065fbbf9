// SPDX-License-Identifier: Apache-2.0
// What is worth a second look in the value of a secret. Nothing is changed by itself: what was typed is what is sent.
#pragma once

#include <QList>
#include <QString>

namespace desk::ui {

enum class ValueNote {
    NotText, ///< holds what no secret can hold; the only one that is an error
    TrailingNewline,
    EdgeSpaces,
    BearerPrefix, ///< the server adds the word itself
    Quoted,
    SeveralLines,
    TooLongToKeep, ///< for the keychain of this computer; the server takes it
};

/// In the order in which they are told.
[[nodiscard]] QList<ValueNote> secretValueNotes(QStringView value);

/// One short sentence.
[[nodiscard]] QString describe(ValueNote note);

} // namespace desk::ui
