// SPDX-License-Identifier: Apache-2.0
// Looks into JSON text without changing a byte of it, because QJsonDocument is not lossless: it sorts keys, drops
// duplicates and rewrites numbers.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace desk {

struct JsonMember {
    QString key; ///< decoded
    qsizetype start = 0; ///< of the value's text
    qsizetype length = 0;
    bool operator==(const JsonMember&) const = default;
};

/// Members of the object that `text` is, in order, duplicates kept; nothing when `text` is not one JSON object.
[[nodiscard]] std::optional<QList<JsonMember>> jsonMembers(QStringView text);

/// The decoded content when `literal` is a JSON string literal.
[[nodiscard]] std::optional<QString> jsonStringValue(QStringView literal);

/// Escapes text for the inside of a JSON string literal, without the quotes.
[[nodiscard]] QString jsonEscaped(QStringView text);

} // namespace desk
