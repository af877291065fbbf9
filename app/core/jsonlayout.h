// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// The JSON text with a line a member and two spaces a level; nothing between the marks is written anew: strings,
/// numbers and repeated keys stay as they are. Nothing when the text is not JSON.
[[nodiscard]] std::optional<QString> indentedJson(QStringView json);

} // namespace desk
