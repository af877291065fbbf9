// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/htmlpage.h"

#include <optional>

namespace desk::sandbox {

/// The entity of `/<entity>/settings`, where W&B has Team Settings on the web.
[[nodiscard]] std::optional<QString> settingsEntity(const QByteArray& path);

/// Stands in for that page. It says nothing of what the entity has, because it asks for no key.
[[nodiscard]] wire::HtmlPage settingsPage(const QString& entity);

} // namespace desk::sandbox
