// SPDX-License-Identifier: Apache-2.0
// Changes one place of JSON text and not a byte beside it. JSON inside of a JSON string ("nested") is edited where it
// is.
#pragma once

#include "app/core/jsontext.h"

#include <QString>
#include <QStringView>

namespace desk {

/// Text of the last member of that key, which is the one that counts for readers; empty where there is none or `object`
/// is no JSON object.
[[nodiscard]] QStringView jsonMember(QStringView object, QStringView key);

/// Whether a key is there twice.
[[nodiscard]] bool hasDuplicates(const QList<JsonMember>& members);

/// The same of any object inside of the JSON text; JSON inside of its strings does not count.
[[nodiscard]] bool hasRepeatedKeys(QStringView json);

/// Where a member that is new goes.
enum class NewMember { First, Last };

/// `object` with the member's value replaced. Earlier members of the same key go, for they would say something else.
/// `object` must be a JSON object.
[[nodiscard]] QString withMember(
    const QString& object, const QString& key, const QString& value, NewMember where = NewMember::Last);

/// The literal with other content: escapes stay as they are spelled where the content stays.
[[nodiscard]] QString withContent(QStringView literal, const QString& content);

/// A value that is JSON itself or a string that holds JSON: the inner text, and the value with another inner text.
[[nodiscard]] QString nestedText(QStringView value);
[[nodiscard]] QString withNestedText(QStringView value, const QString& text);

/// Whether two JSON texts say the same: order of keys, spaces, escapes and spellings of a number do not count, every
/// digit does. With `Nested::Json`, strings that both hold JSON objects are compared as JSON too. False for what is not
/// JSON.
enum class Nested { Text, Json };
[[nodiscard]] bool sameJson(QStringView left, QStringView right, Nested nested = Nested::Text);

} // namespace desk
