// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPushButton;

namespace desk::ui {

/// A button that has the desktop show a folder.
[[nodiscard]] QPushButton* makeFolderButton(const QString& name, const QString& directory);

} // namespace desk::ui
