// SPDX-License-Identifier: Apache-2.0
// Numbers as text, for nothing may be lost on the way through a double.
#pragma once

#include <QString>

class QLocale;

namespace desk {

/// A number as JSON writes it: "0.25", "-3", "1e-3"; not ".5", "+1", "01" or "1,5".
[[nodiscard]] bool isJsonNumber(const QString& text);

/// What a person typed, as JSON writes it: spaces taken off, ".5" and "+5", and the comma for the point where `locale`
/// writes it so; elsewhere it stands between thousands. Those may not be parted. Comes back as it was when it is no
/// number.
[[nodiscard]] QString jsonNumberFrom(const QString& typed, const QLocale& locale);

/// Greater than zero, however small. `number` is a JSON number.
[[nodiscard]] bool isAboveZero(const QString& number);

/// The number times ten to the power of `places`, digit by digit: ("0.25", 2) is "25". `number` is a JSON number.
[[nodiscard]] QString shifted(const QString& number, int places);

} // namespace desk
