// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/gallery/gallerypage.h"

namespace desk::ui {

/// The palette in its states, and the list of shortcuts.
[[nodiscard]] QList<GalleryPage> commandPages();

} // namespace desk::ui
