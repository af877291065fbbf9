// SPDX-License-Identifier: Apache-2.0
// Looks into JSON text without changing a byte of it, because QJsonDocument is not lossless: it sorts keys, drops
// duplicates, rewrites numbers and refuses those beyond a double. Control characters inside strings are let through.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace desk {

struct JsonMember {
    QString key; ///< decoded
    qsizetype start = 0; ///< of the value's text
    qsizetype length = 0;
    qsizetype keyStart = 0; ///< of the key's opening quote
    bool operator==(const JsonMember&) const = default;
};

/// Where the text of a value is.
struct JsonSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const JsonSpan&) const = default;
};

/// Whether the text is one JSON value and nothing else, at most 512 levels deep.
[[nodiscard]] bool isJson(QStringView text);

/// Members of the object that `text` is, in order, duplicates kept; nothing when `text` is not one JSON object.
[[nodiscard]] std::optional<QList<JsonMember>> jsonMembers(QStringView text);

/// Elements of the array that `text` is, in order; nothing when `text` is not one JSON array.
[[nodiscard]] std::optional<QList<JsonSpan>> jsonElements(QStringView text);

/// Whether the text is a JSON number as the grammar has it, of any size.
[[nodiscard]] bool isJsonNumber(QStringView text);

/// The decoded content when `literal` is a JSON string literal.
[[nodiscard]] std::optional<QString> jsonStringValue(QStringView literal);

/// A string literal's content, and for each of its UTF-16 units where in the literal it begins; one more offset is that
/// of the closing quote.
struct JsonString {
    QString text;
    QList<qsizetype> offsets;
};
[[nodiscard]] std::optional<JsonString> jsonString(QStringView literal);

/// What may be written in more than one way inside a JSON string literal.
struct JsonEscapes {
    bool shortControls = false; ///< \b and \f rather than \u0008 and \u000c
    bool (*also)(char16_t unit) = nullptr; ///< written as \uXXXX although it may stand as it is
};

/// Escapes text for the inside of a JSON string literal, without the quotes. Half a pair has no UTF-8, so that it is
/// escaped too.
[[nodiscard]] QString jsonEscaped(QStringView text, const JsonEscapes& escapes);
/// So that Qt reads back the same: it drops a byte order mark at a string's beginning.
[[nodiscard]] QString jsonEscaped(QStringView text);

/// The text as a JSON string literal.
[[nodiscard]] QString jsonQuoted(QStringView text);

} // namespace desk
